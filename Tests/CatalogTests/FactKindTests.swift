import Catalog
import Diagnostics
import Testing

@Suite("Kinds of facts")
struct FactKindTests {
  @Test("The sample itself is sound")
  func sample() { #expect(Reading(Sample.sound).report.sorted.map(\.message.en) == []) }

  /// A field, how it is written, what it is read as. Entries stand in the order organizations, places, things, topics.
  static let good: [(field: String, written: String, read: String)] = [
    ("organization", "kotka", "reference 0"), ("organization", "organizations/kotka", "reference 0"),
    ("next_step", "topics/money", "reference 4"), ("topics", "[money, topics/money]", "references [4]"),
    ("topics", "money", "references [4]"),
    ("fees", "charged", "choice 1"), ("contact_modes", "[phone, visit]", "choices [1, 0]"),
    ("contact_modes", "visit", "choices [0]"), ("languages", "[fi, so, zh-Hans, fi-simple]", "fi so zh-Hans fi-simple"),
    ("phones", "{main: 05 234 4171, sos: 112}", "main tel:+35852344171, sos tel:112"),
    ("phones", "{main: {number: +358 5 234, charge: free}}", "main tel:+3585234 free"),
    ("emails", "{main: moona@kotka.fi}", "main mailto:moona@kotka.fi"),
    (
      "links", "{home: \"https://migri.fi/\", form_1: {fi: \"https://a.fi/\", other: \"https://a.fi/en\"}}",
      "home https://migri.fi/, form_1 https://a.fi/ https://a.fi/en"
    ),
    ("address", "{street: Karhulantie 46, postal_code: 48600, city: Kotka}", "Karhulantie 46, 48600 Kotka"),
    ("prices", "{adult: 12.50 EUR, child: 0 EUR}", "adult 12.50 EUR, child 0 EUR"),
    ("documents", "[passi, oleskelulupa]", "passi oleskelulupa"), ("documents", "passi", "passi"), ("day", "2026-12-08", "2026-12-08"),
    ("show", "{from: 2026-12-01, until: 2026-12-07}", "2026-12-01 2026-12-07"),
    ("closes", "{hall: {on: 2026-12-07, open: 9-12}}", "hall 2026-12-07 [\"9-12\"]"),
    ("schedule", "{date: 2026-12-09, time: 17-18.30}", "on [\"2026-12-09\"]"),
    ("schedule", "{weekly: wed, time: 17-18.30, from: 2026-12-02, until: 2027-04-28}", "every [\"wed\"]"),
    ("sections", "{first: {}, second: {refer: rescue, cost: 3}}", "first [\"-\", \"-\"], second [\"reference 3\", \"number 3\"]"),
    ("sections", "{first: {refer: unknown}}", "first [\"unknown\", \"-\"]"), ("zip", "00100", "code 00100"), ("zip", "no", "code no"),
    ("visits", "486", "number 486"), ("visits", "0", "number 0"), ("channel", "sms", "kind sms"),
  ]

  @Test("What is written is read", arguments: good)
  func reads(field: String, written: String, read: String) {
    // The texts of the sections are required.
    let titles = "sections:\n  first:\n    title: a\n  second:\n    title: b\n"
    let reading = Sample.facts("\(field): \(written)", texts: field == "sections" && written.contains("second") ? titles : "")
    #expect(reading.fact(field) == read)
    #expect(reading.codes.filter { $0 != "missing-text" } == [])
  }

  @Test("Values tell their kind by their form")
  func values() {
    let reading = Sample.facts("values: {ends: 2027-03-04, rate: 37.21 EUR, share: 70 %, length: 11, opens: 16.30}")
    let read = reading.fact("values") ?? ""
    for word in ["date(", "amount(", "percentage(", "number(11)", "time("] { #expect(read.contains(word)) }
    #expect(reading.codes.isEmpty)
  }

  static let bad: [(field: String, written: String, codes: [String])] = [
    ("organization", "kotkaa", ["dangling-reference"]), ("organization", "topics/money", ["wrong-kind"]),
    ("organization", "[kotka]", ["wrong-kind"]), ("next_step", "money", ["wrong-kind"]), ("topics", "{money: yes}", ["wrong-kind"]),
    ("topics", "[money, mony]", ["dangling-reference"]), ("topics", "[[money]]", ["wrong-kind"]), ("fees", "gratis", ["unknown-choice"]),
    ("fees", "[free]", ["unknown-choice"]), ("fees", "Free", ["unknown-choice"]), ("contact_modes", "[visit, fax]", ["unknown-choice"]),
    ("contact_modes", "{visit: yes}", ["wrong-kind"]), ("show", "none", ["answer-needed"]), ("show", "unknown", ["answer-needed"]),
    ("channel", "none", ["answer-needed"]), ("channel", "unknown", ["answer-needed"]),
    ("languages", "[fi, ku]", ["unknown-locale"]), ("languages", "[Finnish]", ["unknown-locale"]),
    ("languages", "{fi: yes}", ["wrong-kind"]),
    ("phones", "05 234 4171", ["wrong-kind"]), ("phones", "{main: ask}", ["phone-number"]), ("phones", "{Main: 112}", ["bad-name"]),
    ("phones", "{main: unknown}", ["wrong-kind"]), ("phones", "[112]", ["wrong-kind"]),
    ("emails", "{main: moona(at)kotka.fi}", ["email-address"]),
    ("links", "{home: www.migri.fi}", ["web-address"]), ("links", "\"https://migri.fi/\"", ["wrong-kind"]),
    ("address", "Karhulantie 46", ["value-shape"]), ("prices", "{adult: cheap}", ["price-form"]),
    ("values", "{ends: 4.3.2027}", ["date-not-iso"]),
    ("values", "{ends: soon}", ["named-value-form"]), ("documents", "[pasi]", ["unknown-term"]),
    ("documents", "[[passi]]", ["unknown-term"]),
    ("day", "8.12.2026", ["date-not-iso"]), ("day", "2026-02-30", ["impossible-date"]), ("show", "2026-12-01", ["value-shape"]),
    ("closes", "{hall: yes}", ["value-shape"]), ("closes", "{hal: {on: 2026-12-07}}", ["dangling-reference"]),
    ("schedule", "{time: 17-18}", ["schedule-form"]),
    ("sections", "[first]", ["mapping-expected"]),
    ("sections", "{First: {}}", ["bad-name"]), ("sections", "{first: yes}", ["mapping-expected"]),
    ("sections", "{first: {cots: 3}}", ["missing-text", "unknown-field"]),
    ("sections", "{first: {cost: x}}", ["missing-text", "number-expected"]),
    ("zip", "00 100", ["wrong-kind"]), ("zip", "[a]", ["wrong-kind"]), ("visits", "many", ["number-expected"]),
    ("visits", "-1", ["number-expected"]),
    ("visits", "+5", ["number-expected"]), ("visits", "1.5", ["number-expected"]), ("visits", "[1]", ["number-expected"]),
    ("visits", "99999999999999999999", ["number-expected"]), ("channel", "smss", ["unknown-choice"]), ("phnes", "{}", ["unknown-field"]),
  ]

  @Test("What cannot be read is said where it stands", arguments: bad)
  func refuses(field: String, written: String, codes: [String]) {
    let reading = Sample.facts("\(field): \(written)")
    #expect(Set(reading.codes) == Set(codes))
    for diagnostic in reading.report.diagnostics where diagnostic.code.name != "missing-text" {
      #expect(diagnostic.span?.file == "content/things/it/facts.yaml" && diagnostic.span?.line == 1)
    }
  }

  static let fields = [
    "organization", "topics", "fees", "languages", "phones", "emails", "links", "address", "hours", "prices", "values", "documents", "day",
    "closes", "schedule", "sections", "zip", "visits",
  ]

  @Test("Three kinds of nothing", arguments: fields)
  func nothing(field: String) {
    for word in ["none", "unknown"] {
      let reading = Sample.facts("\(field): \(word)")
      #expect(reading.fact(field) == word && reading.codes.isEmpty)
    }
    for absent in ["", "\(field):", "\(field): ~"] { #expect(Sample.facts(absent).fact(field) == nil) }
  }

  @Test("One broken value does not hide the others")
  func others() {
    let reading = Sample.facts("phones: {bad: x, good: 112}\nfees: gratis\nvisits: 3")
    #expect(reading.fact("phones") == "good tel:112" && reading.fact("fees") == nil && reading.fact("visits") == "number 3")
  }

  @Test("Messages name the nearest word")
  func suggestions() {
    #expect(Sample.facts("organization: kotca").messages(CatalogCodes.danglingReference)[0].contains("`organizations/kotka`"))
    #expect(Sample.facts("fees: fre").messages(CatalogCodes.unknownChoice)[0].contains("Did you mean `free`?"))
    #expect(Sample.facts("phnes: {}").messages(CatalogCodes.unknownField)[0].contains("`phones`"))
    #expect(Sample.facts("documents: pass").messages(CatalogCodes.unknownTerm)[0].contains("`passi`"))
    #expect(!Sample.facts("fees: gratis").messages(CatalogCodes.unknownChoice)[0].contains("Did you mean"))
  }

  @Test("A required fact must be there, or be unknown; an unreadable one is not said to be missing")
  func required() {
    let type = Sample.thingType.replacing(
      "fees: {kind: choice, of: [free, charged]}", with: "fees: {kind: choice, of: [free], need: required}")
    func codes(_ facts: String) -> [String] {
      Sample.with([
        "content/things/_type.yaml": type, "content/things/it/facts.yaml": facts + Sample.source,
        "content/things/rescue/facts.yaml": Sample.sound["content/things/rescue/facts.yaml"]! + "fees: free\n",
      ]).codes
    }
    #expect(codes("") == ["missing-field"] && codes("fees:\n") == ["missing-field"])
    #expect(codes("fees: unknown\n") == [] && codes("fees: none\n") == ["answer-needed"])
    #expect(codes("fees: gratis\n") == ["unknown-choice"])
  }
}

@Suite("Required facts")
struct RequiredFactTests {
  /// Codes for an entry with a required fact.
  private func codes(_ field: String, _ kind: String, _ facts: String, page: String = "page: [body, next_step]") -> [String] {
    let old = Sample.thingType.split(separator: "\n").first { $0.hasPrefix("  \(field):") }.map(String.init) ?? ""
    let type = Sample.thingType.replacing(old, with: "  \(field): {kind: \(kind), need: required}")
    var files = Sample.sound
    files["content/things/_type.yaml"] = type.replacing("page: [body, next_step]\n", with: page + "\n")
    files["content/things/rescue/facts.yaml"] = nil
    files["content/things/rescue/fi.yaml"] = nil
    files["site/site.yaml"] = Sample.site.replacing("shared:\n  emergency: things/rescue.phones.main\n", with: "")
    files["content/things/it/facts.yaml"] = facts + "\n" + Sample.source
    return Reading(files).codes.filter { $0 != "unreachable-entry" && $0 != "unused-label" }
  }

  @Test(
    "An empty list is the same as nothing",
    arguments: [
      ("topics", "references, to: topics", "[]"), ("contact_modes", "choices, of: [visit]", "[]"), ("languages", "languages", "[]"),
      ("phones", "phones", "{}"), ("sections", "parts", "{}"), ("documents", "terms", "[]"), ("hours", "hours", "{}"),
      ("topics", "references", "~"),
    ])
  func empty(field: String, kind: String, written: String) {
    #expect(codes(field, kind, "\(field): \(written)") == ["missing-field"])
    #expect(Sample.facts("\(field): \(written)").fact(field) == nil && Sample.facts("\(field): \(written)").codes.isEmpty)
  }

  @Test(
    "None is no answer to a required question, unknown is",
    arguments: [
      ("organization", "reference, to: organizations"), ("fees", "choice, of: [free]"), ("topics", "references, to: topics"),
      ("phones", "phones"),
      ("hours", "hours"), ("schedule", "schedule"),
    ])
  func none(field: String, kind: String) {
    #expect(codes(field, kind, "\(field): none") == ["answer-needed"] && codes(field, kind, "\(field): unknown") == [])
  }

  @Test("Nobody can be without a way to reach a service")
  func contactModes() {
    #expect(codes("contact_modes", "choices, of: [visit]", "contact_modes: none") == ["no-contact-mode"])
    #expect(Sample.facts("contact_modes: none").codes == [])
  }

  @Test("In a type without pages nothing could say that a required fact is unknown")
  func withoutPages() {
    #expect(codes("organization", "reference, to: organizations", "organization: unknown", page: "message: [name]") == ["answer-needed"])
    #expect(codes("organization", "reference, to: organizations", "organization: kotka\nfees: unknown", page: "message: [name]") == [])
  }

  @Test("The message says to ask only where the page can say so")
  func messages() {
    #expect(Sample.facts("show: none").messages(CatalogCodes.answerNeeded) == ["`show` cannot be `none`. Write it."])
  }
}

@Suite("Hours of places, telephones and links")
struct HoursFactTests {
  static let beside = "places: [hall]\nphones: {main: 112}\nlinks: {chat: \"https://a.fi/\"}\n"

  @Test("Each has its own, or none, or unknown")
  func reads() {
    let reading = Sample.facts(Self.beside + "hours: {hall: {mon-fri: 9-15}, main: always, chat: unknown}")
    #expect(reading.fact("hours") == "hall [\"mon-fri\"], main always, chat unknown" && reading.codes.isEmpty)
    #expect(Sample.facts(Self.beside + "hours: {hall: none, main: by_appointment}").fact("hours") == "hall none, main by appointment")
  }

  @Test("The order of the fields does not matter")
  func order() { #expect(Sample.facts("hours: {main: always}\n" + Self.beside).fact("hours") == "main always") }

  @Test("A place of the entry is known as one")
  func place() throws {
    let reading = Sample.facts(Self.beside + "hours: {hall: always, main: always}")
    let entry = try #require(reading.entry("things/it"))
    guard case .hours(let hours)? = reading.catalog?.fact("hours", of: entry) else {
      Issue.record("no hours")
      return
    }
    #expect(reading.names(hours.compactMap(\.place)) == ["places/hall"])
  }

  @Test("An id that is none of these is refused", arguments: ["hal", "places", "it"])
  func unknown(id: String) {
    #expect(Sample.facts(Self.beside + "hours: {\(id): always}").codes == ["unknown-field"])
    #expect(Sample.facts("hours: {hall: always}").codes == ["unknown-field"])
  }

  @Test("Hours of nothing are refused", arguments: ["9-15", "[hall]"])
  func shape(written: String) { #expect(Sample.facts(Self.beside + "hours: \(written)").codes == ["mapping-expected"]) }
}
