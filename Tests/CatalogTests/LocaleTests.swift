import Catalog
import Diagnostics
import Prose
import Testing

@Suite("Languages")
struct LocaleTests {
  @Test(
    "Direction follows from the script",
    arguments: [
      ("ar", true), ("fa", true), ("prs", true), ("ckb", true), ("ps", true), ("ur", true), ("he", true), ("kmr", false), ("fi", false),
      ("ru", false),
      ("ti", false), ("zh-Hans", false),
    ])
  func direction(tag: String, isRightToLeft: Bool) { #expect(LocaleTraits.of(tag)?.isRightToLeft == isRightToLeft) }

  @Test("Search engines get tags of two letters only", arguments: LocaleTraits.tags)
  func searchable(tag: String) {
    let language = tag.prefix { $0 != "-" }
    let isISO = language.count == 2 && tag != "fi-simple"
    #expect(LocaleTraits.of(tag)?.isAlternateForSearchEngines == isISO)
  }

  @Test("Tags that say too little or are not valid are not known", arguments: ["ku", "kur", "zh", "fi-selko", "FI", "fi_FI", "xx", ""])
  func refused(tag: String) { #expect(LocaleTraits.of(tag) == nil) }

  @Test(
    "What to write instead is said",
    arguments: [
      ("ku-Arab", "ckb"), ("ckb-Arab", "ckb"), ("ku-Latn", "kmr"), ("ku-sorani", "ckb"), ("fi-selko", "fi-simple"), ("selko", "fi-simple"),
      ("zh", "zh-Hans"),
      ("zh-CN", "zh-Hans"), ("fa-AF", "prs"), ("FI", "fi"), ("fi_simple", "fi-simple"), ("se-FI", "se"),
    ])
  func corrections(tag: String, right: String) {
    #expect(LocaleTraits.correction(of: tag) == right && LocaleTraits.of(right) != nil)
    #expect(Sample.facts("languages: [\(tag)]").messages(CatalogCodes.unknownLocale).allSatisfy { $0.contains("`\(right)`") })
  }

  @Test("Of Kurdish both languages are offered, with their scripts", arguments: ["ku", "kur"])
  func kurdish(tag: String) {
    let message = Sample.facts("languages: [\(tag)]").messages(CatalogCodes.unknownLocale)[0]
    #expect(message.contains("`ckb`") && message.contains("`kmr`") && message.contains("Arabic") && message.contains("Latin"))
  }

  @Test("Two letters near another language are not corrected to it", arguments: ["da", "no", "nb", "lv", "xx"])
  func noGuess(tag: String) {
    #expect(Sample.facts("languages: [\(tag)]").messages(CatalogCodes.unknownLocale)[0].contains("BCP 47"))
  }

  @Test("Settings of a language are read, and have standard values")
  func settings() throws {
    let catalog = try #require(Sample.with(["locales/en.yaml": "name: English\ndecimal: .\namount: \"€{number}\"\n"]).catalog)
    #expect(catalog.locales.map(\.name) == ["suomi", "English", "Soomaali", "العربية"])
    #expect(catalog.locales.map(\.decimalSeparator) == [",", ".", ",", ","])
    #expect(catalog.locales[1].format(Money(cents: 3721)) == "€37.21" && catalog.locales[1].format(Money(cents: 3700)) == "€37")
    #expect(catalog.locales[0].format(Money(cents: 3705)) == "37,05 €" && catalog.locales[3].format(Money(cents: 5)) == "0,05 €")
    #expect(catalog.locales.map { $0.format(Percentage(hundredths: 7050)) } == ["70,5 %", "70.5%", "70,5 %", "70,5 %"])
    #expect(
      catalog.locales[0].format(Percentage(hundredths: 705)) == "7,05 %"
        && catalog.locales[0].format(Percentage(hundredths: 7000)) == "70 %")
    #expect(
      catalog.locales[0].format(.date(CalendarDate(iso: "2027-03-04")!)) == "4.3.2027" && catalog.locales[0].format(.number(11)) == "11")
    #expect(
      catalog.locales.map(\.comma) == [", ", ", ", ", ", "، "] && catalog.locales.map(\.isRightToLeft) == [false, false, false, true])
  }

  @Test(
    "What is wrong in a language file is said",
    arguments: [
      ("fallback: [fi]\n", ["bad-schema"]), ("name: [a]\n", ["text-expected", "bad-schema"]),
      ("name: a\nwekdays: {mon: x}\n", ["unknown-field"]),
      ("name: a\nweekdays: {mno: x}\n", ["unknown-field"]), ("name: a\ninterface: {hoem: x}\n", ["unknown-field"]),
      ("name: a\nweekdays: {mon: [x]}\n", ["text-expected"]),
      ("name: a\namount: \"€\"\n", ["missing-placeholder"]), ("name: a\namount: \"{sum} €\"\n", ["missing-placeholder"]),
    ] as [(String, [String])])
  func faults(text: String, codes: [String]) { #expect(Set(Sample.with(["locales/so.yaml": text]).codes) == Set(codes)) }

  @Test("A language without a file is an error, and the rest is read")
  func missingFile() {
    let reading = Sample.with(["locales/so.yaml": nil])
    #expect(reading.codes == ["missing-file"] && reading.catalog?.locales.map(\.tag) == ["fi", "en", "so", "ar"])
  }
}

@Suite("Words of the interface")
struct WordTests {
  /// The Finnish file of the sample with one line of `interface:` replaced.
  private func replacing(_ word: Word, with line: String) -> Reading {
    Sample.with(["locales/fi.yaml": InterfaceFile.text(name: "suomi").replacing(InterfaceFile.line(word), with: line)])
  }

  @Test("A word that the source lacks is an error", arguments: Word.allCases)
  func missing(word: Word) {
    let reading = replacing(word, with: "")
    #expect(reading.codes == ["missing-word"] && reading.messages(CatalogCodes.missingWord)[0].contains("`interface.\(word.rawValue)`"))
  }

  @Test("A language that the facts name has a name")
  func languageNames() {
    let reading = Sample.facts("languages: [fi, ti, so]")
    #expect(reading.codes == ["missing-word"] && reading.messages(CatalogCodes.missingWord)[0].contains("`languages.ti`"))
  }

  @Test("A sentence holds exactly the placeholders that the tool fills in", arguments: Word.allCases.filter { !$0.isPlural })
  func placeholders(word: Word) {
    #expect(replacing(word, with: "  \(word.rawValue): \"a {other}\"\n").codes == ["missing-placeholder"])
    let without = replacing(word, with: "  \(word.rawValue): a\n")
    #expect(without.codes == (word.placeholders.isEmpty ? [] : ["missing-placeholder"]))
    for placeholder in word.placeholders { #expect(without.messages(CatalogCodes.missingPlaceholder)[0].contains("{\(placeholder)}")) }
  }

  @Test("A translation that lacks a word is no fault of reading, a wrong sentence is")
  func translation() {
    #expect(Sample.with(["locales/so.yaml": "name: a\ninterface: {home: b}\n"]).codes == [])
    #expect(Sample.with(["locales/so.yaml": "name: a\ninterface: {checked_on: b}\n"]).codes == ["missing-placeholder"])
  }

  @Test("A counting word has the forms of its language, and no others")
  func plurals() {
    let forms = "{zero: a, one: b, two: c, few: \"{count} d\", many: \"{count} e\", other: \"{count} f\"}"
    #expect(Sample.with(["locales/ar.yaml": "name: a\ninterface:\n  page_count: \(forms)\n"]).codes == [])
    #expect(
      Sample.with(["locales/so.yaml": "name: a\ninterface:\n  page_count: \(forms)\n"]).codes == Array(repeating: "unknown-field", count: 4)
    )
    let lacking = Sample.with(["locales/ar.yaml": "name: a\ninterface:\n  page_count: {one: a, other: \"{count} b\"}\n"])
    #expect(lacking.codes == Array(repeating: "missing-word", count: 4) && !lacking.report.hasErrors)
    let source = replacing(.pageCount, with: "  page_count: {one: a}\n")
    #expect(source.codes == ["missing-word"] && source.report.hasErrors)
    #expect(Sample.with(["locales/so.yaml": "name: a\ninterface: {page_count: pages}\n"]).codes == ["mapping-expected"])
    #expect(replacing(.pageCount, with: "  page_count: {one: \"{cuont}\", other: \"{count} b\"}\n").codes == ["missing-placeholder"])
  }

  @Test(
    "A number chooses its form, and a language without forms falls back",
    arguments: [
      ("fi", 1, "fi yksi"), ("fi", 2, "fi muu"), ("ar", 0, "ar zero"), ("ar", 2, "ar two"), ("ar", 11, "ar other"), ("so", 1, "fi yksi"),
      ("en", 5, "fi muu"),
    ])
  func counting(tag: String, count: Int, expected: String) throws {
    let finnish = InterfaceFile.text(name: "suomi").replacing(
      InterfaceFile.line(.pageCount), with: "  page_count: {one: yksi, other: \"muu {count}\"}\n")
    let arabic = "name: a\ninterface: {page_count: {zero: zero, one: one, two: two, few: few, other: \"other {count}\"}}\n"
    let catalog = try #require(Sample.with(["locales/fi.yaml": finnish, "locales/ar.yaml": arabic]).catalog)
    let locale = try #require(catalog.locales.firstIndex { $0.tag == tag })
    let word = try #require(catalog.word(.pageCount, count: count, in: locale))
    #expect("\(catalog.locales[word.locale].tag) \(word.prose.plainText)".trimmingBlank == expected)
  }

  @Test("Words and labels fall back too, and say so")
  func fallback() throws {
    let catalog = try #require(Sample.with(["locales/so.yaml": "name: a\ninterface: {home: Guri}\nweekdays: {mon: Isniin}\n"]).catalog)
    let home = catalog.locales.map { catalog.word(.home, in: $0.index).map { "\(catalog.locales[$0.locale].tag) \($0.prose.plainText)" } }
    #expect(home == ["fi home", "so Guri", "so Guri", "so Guri"])
    #expect(catalog.label("weekdays.mon", in: 3)?.prose.plainText == "Isniin" && catalog.label("weekdays.tue", in: 3)?.locale == 0)
    #expect(catalog.label("weekdays.xyz", in: 0) == nil)
  }

  @Test("No two words have a name, and names are snake case")
  func names() {
    #expect(Set(Word.allCases.map(\.rawValue)).count == Word.allCases.count)
    #expect(Word.allCases.allSatisfy { $0.rawValue.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 } })
    let counting = Word.allCases.filter(\.isPlural)
    #expect(counting.contains(.pageCount) && counting.contains(.lengthParts) && counting.allSatisfy { $0.placeholders == ["count"] })
  }
}

extension String {
  fileprivate var trimmingBlank: String { last == " " ? String(dropLast()) : self }
}
