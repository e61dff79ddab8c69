import Bulletins
import Catalog
import Diagnostics
import Translation

/// A publication in memory with a notice, an event, and one channel of each kind; tests set single files.
struct Sample {
  var files = Self.sound

  init() {}

  /// The sample whose notice has other Finnish or translated texts.
  init(_ tag: String, _ texts: String, facts: String = Self.facts) {
    files["content/notices/one/\(tag).yaml"] = texts
    files["content/notices/one/facts.yaml"] = facts
  }

  static let today = "2026-12-01"

  static let site = """
    address: "https://a.example"
    source: fi
    locales: [fi, en, ar]

    """

  static let noticeType = """
    roles: {title: headline, lead: short}
    facts:
      show: {kind: period}
      sender: {kind: reference, to: organizations}
      place: {kind: reference, to: places}
      phones: {kind: phones, sourced: false}
      links: {kind: links, sourced: false}
      hours: {kind: hours, per: [phones], sourced: false}
      schedule: {kind: schedule, sourced: false}
      values: {kind: values, sourced: false}
      channels: {kind: references, to: channels}
    texts:
      headline: {kind: line, need: required}
      short: line
      description: prose
    page: [phones]
    message: [headline, short, schedule, place, hours, description, phones, links]

    """

  static let facts = """
    show: {from: 2026-11-21, until: 2026-12-31}
    sender: city
    phones: {main: 020 615 7429}
    links: {home: "https://kela.fi/a", form: {fi: "https://kela.fi/f", en: "https://kela.fi/e"}}
    values: {ends: 2027-03-04, rate: 37.21 EUR}
    channels: [wall, group, mail, text, page]

    """

  static let finnish = """
    headline: |
      Otsikko
    short: |
      Soita {phones.main} ennen {values.ends|on}.
    description: |
      Kappale **vahva** [linkki](links.home).

      - eka
      - toka

    """

  static let arabic = """
    headline: |
      MOONA Kotka مغلقة
    short: |
      اتصل بـ {phones.main} قبل {values.ends|on}.
    description: |
      Kela تدفع.

    """

  /// A language file with every word of the interface as itself, and the names of placeholders.
  private static func locale(_ name: String, _ words: [String: String] = [:]) -> String {
    var text = "name: \(name)\nweekdays: {mon: Mon, tue: Tue, wed: Wed, thu: Thu, fri: Fri, sat: Sat, sun: Sun}\n"
    text +=
      "weekdays_on: {mon: onMon, tue: onTue, wed: onWed, thu: onThu, fri: onFri, sat: onSat, sun: onSun}\nfields: {phones: Puhelin}\ninterface:\n"
    for word in Word.allCases where !word.isPlural {
      let sentence = words[word.rawValue] ?? ([word.rawValue] + word.placeholders.map { "{\($0)}" }).joined(separator: " ")
      text += "  \(word.rawValue): \"\(sentence)\"\n"
    }
    return text
  }

  private static let plain = [
    "time_range": "{from}–{until}", "check_at": "Tarkista: {address}", "valid_until": "Voimassa {date} asti.",
    "sender_is": "Lähettäjä: {name}",
    "trial_bulletin": "KOKEILU", "every_week": "Joka {weekday} klo {time}",
  ]
  private static let arabicWords = [
    "time_range": "من {from} حتى {until}", "check_at": "تحقق هنا: {address}", "valid_until": "صالح حتى {date}",
    "sender_is": "المرسل: {name}",
    "trial_bulletin": "تجربة", "every_week": "كل {weekday} {time}", "unchecked_message": "لم تراجع",
  ]

  private static func kind(_ lines: String) -> String {
    lines + "\nsource: {role: communications, seen: 2026-11-21, verify_by: 2029-11-21}\n"
  }

  static let sound: [String: String] = [
    "site/site.yaml": site, "locales/fi.yaml": locale("suomi", plain), "locales/en.yaml": locale("English", plain),
    "locales/ar.yaml": locale("العربية", arabicWords), "content/notices/_type.yaml": noticeType, "content/notices/one/facts.yaml": facts,
    "content/notices/one/fi.yaml": finnish, "content/notices/one/ar.yaml": arabic,
    "content/organizations/_type.yaml": "roles: {title: name}\ntexts: {name: line}\npage: [name]\n",
    "content/organizations/city/facts.yaml": "{}\n",
    "content/organizations/city/fi.yaml": "name: Kotkan kaupunki\n",
    "content/places/_type.yaml":
      "roles: {title: name}\nfacts: {address: {kind: address, sourced: false}}\ntexts: {name: line}\npage: [name]\n",
    "content/places/hall/facts.yaml": "address: {street: Katu 1, postal_code: 48100, city: Kotka}\n",
    "content/places/hall/fi.yaml": "name: Talo\n",
    "content/channels/_type.yaml":
      "roles: {title: name}\nfacts:\n  kind: {kind: kind_of_channel}\n  languages: {kind: languages, sourced: false}\n"
      + "  entries: {kind: choices, of: [notices, events], sourced: false}\ntexts: {name: line}\n",
    "content/channels/_kinds/poster.yaml": kind(
      "counts: words\nlimit: 40\naddress: own_line\nfields: [headline, short, schedule, place, hours, phones]"),
    "content/channels/_kinds/chat.yaml": kind("counts: graphemes\nlimit: 4096\nmarkup: whatsapp\naddress: own_line"),
    "content/channels/_kinds/email.yaml": kind("counts: graphemes\nlimit: 20000\nline: 78\nsubject: true\naddress: own_line"),
    "content/channels/_kinds/sms.yaml": kind("counts: sms\nparts: 3\naddress: own_line\nfields: [short]\nends: [address]"),
    "content/channels/_kinds/feed.yaml": kind("counts: graphemes\nlimit: 400\naddress: inline"),
  ].merging(
    ["wall": "poster", "group": "chat", "mail": "email", "text": "sms", "page": "feed"].reduce(into: [:]) { files, channel in
      files["content/channels/\(channel.key)/facts.yaml"] = "kind: \(channel.value)\nlanguages: [fi, ar]\nentries: [notices]\n"
      files["content/channels/\(channel.key)/fi.yaml"] = "name: \(channel.key)\n"
    }
  ) { first, _ in first }

  var catalog: Catalog? { CatalogDecoder.decode(SourceFiles(files), threads: 1).catalog }

  /// What is made of the notice for a channel in a language.
  func message(_ channel: String, _ tag: String = "fi", today: String = Self.today) -> Message {
    guard let catalog, let date = CalendarDate(iso: today), let entry = catalog.position(of: EntryID(type: "notices", name: "one")),
      let index = catalog.position(of: EntryID(type: "channels", name: channel)),
      let locale = catalog.locales.firstIndex(where: { $0.tag == tag })
    else { return Message(bulletin: nil, report: Report(), catalog: nil) }
    var report = Report()
    let bulletins = BulletinComposer(catalog, Coverage(catalog), today: date).bulletins(of: entry, in: index, only: locale, report: &report)
    return Message(bulletin: bulletins.first, report: report, catalog: catalog)
  }

  /// All messages of the publication.
  func all(today: String = Self.today, threads: Int = 2) -> (bulletins: [Bulletin], report: Report)? {
    guard let catalog, let date = CalendarDate(iso: today) else { return nil }
    return BulletinComposer(catalog, Coverage(catalog), today: date).all(threads: threads)
  }
}

/// A message and what was said about it.
struct Message {
  let bulletin: Bulletin?
  let report: Report
  let catalog: Catalog?

  var text: String { bulletin?.text ?? "" }
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }
  var codes: [String] { report.diagnostics.map { "\($0.code.name) \($0.severity.rawValue)" } }
}
