import Catalog
import Diagnostics

/// A small publication in memory, sound in itself; tests change single files of it and read it.
struct Sample {
  var files = Self.sound

  /// The publication with other contents of some files; nil takes a file away.
  static func with(_ changes: [String: String?]) -> Reading {
    var sample = Sample()
    for (path, text) in changes { sample.files[path] = text }
    return Reading(sample.files)
  }

  /// The publication whose entry `things/it` has these facts, all of them covered by one source, and its Finnish texts.
  static func facts(_ lines: String, texts: String = "") -> Reading {
    with(["content/things/it/facts.yaml": lines + "\n" + source, "content/things/it/fi.yaml": "name: |\n  Se\n" + texts])
  }

  /// The publication whose entry `things/it` has these texts in Finnish besides its name.
  static func texts(_ lines: String, facts: String = "") -> Reading { Self.facts(facts, texts: lines) }

  static let source = "sources:\n  s: {url: \"https://a.fi/\", seen: 2026-11-21, verify_by: 2027-11-21, grade: ok}\n"

  static let site = """
    address: "https://a.example"
    publisher: kotka
    source: fi
    locales: [fi, en, so, ar]
    shared:
      emergency: things/rescue.phones.main

    """

  static let thingType = """
    roles: {title: name, lead: summary, next: next_step}
    facts:
      organization: {kind: reference, to: organizations}
      next_step: {kind: reference, to: [things, topics]}
      topics: {kind: references, to: topics}
      places: {kind: references, to: places}
      fees: {kind: choice, of: [free, charged]}
      contact_modes: {kind: choices, of: [visit, phone]}
      languages: {kind: languages}
      phones: {kind: phones, texts: {note: line}}
      emails: {kind: emails}
      links: {kind: links}
      address: {kind: address}
      hours: {kind: hours, per: [places, phones, links]}
      prices: {kind: prices, texts: {condition: line}}
      values: {kind: values}
      documents: {kind: terms}
      day: {kind: date}
      show: {kind: period}
      closes: {kind: closures}
      schedule: {kind: schedule}
      sections: {kind: parts, texts: {title: {kind: line, need: required}, body: prose}, facts: {refer: {kind: reference, to: things}, cost: {kind: number}}}
      zip: {kind: code}
      visits: {kind: number}
      channel: {kind: kind_of_channel}
    texts:
      name: {kind: line, max: 40, need: required}
      summary: line
      body: {kind: prose, max: 200}
      search_words: {kind: words, own: true}
      remark: {kind: line, staff: true}
    page: [body, next_step]

    """

  static let sound: [String: String] = [
    "site/site.yaml": site,
    "locales/fi.yaml": InterfaceFile.text(name: "suomi"), "locales/en.yaml": "name: English\nfallback: [so, fi]\n",
    "locales/so.yaml": "name: Soomaali\n", "locales/ar.yaml": "name: العربية\nfallback: [en, so]\n",
    "content/glossary/fi.yaml": "passi:\n  term: passi\noleskelulupa: oleskelulupa\n", "content/glossary/en.yaml": "passi: passport\n",
    "content/channels/_kinds/sms.yaml":
      "name: SMS\ncounts: sms\nparts: 3\nsource: {role: communications, seen: 2026-11-21, verify_by: 2029-11-21}\n",
    "content/organizations/_type.yaml": "roles: {title: name}\ntexts:\n  name: {kind: line, need: required}\npage: [name]\n",
    "content/organizations/kotka/facts.yaml": "{}\n", "content/organizations/kotka/fi.yaml": "name: |\n  Kotkan kaupunki\n",
    "content/topics/_type.yaml":
      "roles: {title: name}\ntexts:\n  name: {kind: line, need: required}\n  where: line\nlists:\n  - {of: things, by: topics}\n",
    "content/topics/money/facts.yaml": "{}\n", "content/topics/money/fi.yaml": "name: |\n  Raha\nwhere: |\n  rahassa\n",
    "content/topics/money/en.yaml": "name: |\n  Money\n",
    "content/places/_type.yaml":
      "roles: {title: name}\nfacts:\n  address: {kind: address}\ntexts:\n  name: {kind: line, need: required}\npage: [name]\n",
    "content/places/hall/facts.yaml": "address: {street: Katu 1, city: Kotka}\n" + source,
    "content/places/hall/fi.yaml": "name: |\n  Talo\n",
    "content/things/_type.yaml": thingType,
    "content/things/it/facts.yaml": "{}\n", "content/things/it/fi.yaml": "name: |\n  Se\n",
    "content/things/rescue/facts.yaml": "topics: [money]\norganization: kotka\nplaces: [hall]\nnext_step: things/it\n"
      + "phones:\n  main: 112\nlinks:\n  home: \"https://112.fi/\"\n" + source,
    "content/things/rescue/fi.yaml": "name: |\n  Hätänumero\nsummary: |\n  Soita {phones.main}.\n",
  ]
}

/// What was made of a publication, and what was said about it.
struct Reading {
  let catalog: Catalog?
  let report: Report

  init(_ files: [String: String], threads: Int = 2) { (catalog, report) = CatalogDecoder.decode(SourceFiles(files), threads: threads) }

  /// Codes of the errors and warnings in the order of the report.
  var codes: [String] { report.sorted.map(\.code.name) }

  /// The messages of one code in English.
  func messages(_ code: DiagnosticCode) -> [String] { report.sorted.filter { $0.code == code }.map(\.message.en) }

  func entry(_ id: String) -> Entry? { catalog?.entries.first { $0.id.description == id } }

  /// A fact of `things/it` in words.
  func fact(_ name: String) -> String? { entry("things/it").flatMap { catalog?.fact(name, of: $0) }.map(words) }

  /// The names of the entries at some positions.
  func names(_ positions: [EntryIndex]) -> [String] { positions.map { catalog?.entries[$0].id.description ?? "?" } }
}

/// A language file that has every word of the interface, each with its placeholders.
enum InterfaceFile {
  static func text(name: String) -> String {
    var text = "name: \(name)\n"
    text += group("weekdays", Weekday.allCases.map(\.rawValue)) + group("weekdays_on", Weekday.allCases.map(\.rawValue))
    text += group("holidays", PublicHoliday.allCases.map(\.rawValue)) + group("fields", ["name", "body", "next_step"])
    text += group("languages", ["fi", "so", "zh-Hans", "fi-simple"])
    text += "types:\n" + ["organizations", "places", "things", "topics"].map { "  \($0): {one: \($0), many: \($0)}\n" }.joined()
    text += "choices:\n  role: {adviser: adviser, communications: communications, service: service}\ninterface:\n"
    return text + Word.allCases.map(line).joined()
  }

  private static func group(_ name: String, _ keys: [String]) -> String { "\(name):\n" + keys.map { "  \($0): \($0)\n" }.joined() }

  /// `time_range: "time_range {from} {until}"`; a counting word in the two forms of Finnish.
  static func line(_ word: Word) -> String {
    let sentence = ([word.rawValue] + word.placeholders.map { "{\($0)}" }).joined(separator: " ")
    return word.isPlural ? "  \(word.rawValue): {one: \"\(sentence)\", other: \"\(sentence)\"}\n" : "  \(word.rawValue): \"\(sentence)\"\n"
  }
}

/// A fact in words: one line for each kind, so that a new kind must be added here.
func words(_ fact: Fact) -> String {
  switch fact {
  case .none: "none"
  case .unknown: "unknown"
  case .reference(let index): "reference \(index)"
  case .references(let indexes): "references \(indexes)"
  case .choice(let index): "choice \(index)"
  case .choices(let indexes): "choices \(indexes)"
  case .languages(let tags): tags.joined(separator: " ")
  case .phones(let phones): phones.map { "\($0.id) \($0.uri)\($0.charge.map { " \($0.rawValue)" } ?? "")" }.joined(separator: ", ")
  case .emails(let emails): emails.map { "\($0.id) \($0.uri)" }.joined(separator: ", ")
  case .links(let links): links.map { "\($0.id) \($0.urls.joined(separator: " "))" }.joined(separator: ", ")
  case .address(let address): address.line
  case .hours(let hours): hours.map { "\($0.id) \($0.hours.map(words) ?? ($0.isUnknown ? "unknown" : "none"))" }.joined(separator: ", ")
  case .prices(let prices): prices.map { "\($0.id) \($0.amount.written)" }.joined(separator: ", ")
  case .values(let values): values.map { "\($0.id) \($0.value)" }.joined(separator: ", ")
  case .terms(let ids): ids.joined(separator: " ")
  case .date(let date): date.iso
  case .period(let period): "\(period.from.iso) \(period.until.iso)"
  case .closures(let closures): closures.map { "\($0.place) \($0.period.from.iso) \($0.ranges.map(\.written))" }.joined(separator: ", ")
  case .schedule(let schedule): schedule.weekly.map { "every \($0.days.map(\.rawValue))" } ?? "on \(schedule.dates.map(\.date.iso))"
  case .parts(let parts): parts.map { "\($0.id) \($0.facts.map { $0.map(words) ?? "-" })" }.joined(separator: ", ")
  case .code(let code): "code \(code)"
  case .number(let number): "number \(number)"
  case .channelKind(let name): "kind \(name)"
  }
}

private func words(_ hours: OpeningHours) -> String {
  switch hours.basis {
  case .always: "always"
  case .byAppointment: "by appointment"
  case .closedForNow: "closed"
  case .weekly(let week): "\(week.groups.filter { !$0.ranges.isEmpty }.map { "\($0.first.rawValue)-\($0.last.rawValue)" })"
  }
}
