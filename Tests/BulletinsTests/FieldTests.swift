import Bulletins
import Catalog
import Diagnostics
import Testing

/// Every kind of fact has a form in a message; nothing is left out silently.
@Suite("Fields of bulletins")
struct FieldTests {
  /// The message of a notice with one more field, of a kind, between its other fields.
  private func text(_ field: String, _ fact: String, texts: String = "", labels: String = "x: Nimi, phones: Puhelin") -> String {
    message(field, fact, texts: texts, labels: labels).text
  }

  private func message(_ field: String, _ fact: String, texts: String, labels: String, tag: String = "fi") -> Message {
    var sample = Sample("fi", Sample.finnish + texts, facts: Sample.facts + "x: \(fact)\n")
    sample.files["content/notices/_type.yaml"]?.replace("texts:\n  headline", with: "  x: \(field)\ntexts:\n  headline")
    sample.files["content/notices/_type.yaml"]?.replace("message: [headline, short,", with: "message: [headline, x, short,")
    sample.files["locales/fi.yaml"]?.replace("fields: {phones: Puhelin}", with: "fields: {\(labels)}\n" + Self.names)
    sample.files["content/glossary/fi.yaml"] = "kela: {term: Kela}\n"
    return sample.message("mail", tag)
  }

  private static let names = """
    choices: {x: {small: pieni, large: suuri}, yes: kyllä}
    languages: {fi: suomi, ar: arabia}
    """

  @Test(
    "Each kind is told with the name of its field",
    arguments: [
      ("{kind: choice, of: [small, large], sourced: false}", "large", "Nimi: suuri"),
      ("{kind: choice, of: [yes], sourced: false}", "yes", "Nimi: kyllä"),
      ("{kind: choices, of: [small, large], sourced: false}", "[small, large]", "Nimi: pieni, suuri"),
      ("{kind: languages, sourced: false}", "[fi, ar]", "Nimi: suomi, arabia"),
      ("{kind: reference, to: organizations}", "city", "Nimi: Kotkan kaupunki"),
      ("{kind: reference, to: places}", "hall", "Talo\nKatu 1, 48100 Kotka"),
      ("{kind: references, to: [organizations, places]}", "[organizations/city, places/hall]", "Nimi: Kotkan kaupunki, Talo"),
      ("{kind: phones, sourced: false}", "{main: {number: 116 006, charge: free}}", "Nimi: 116 006 (charge_free)"),
      ("{kind: emails, sourced: false}", "{main: a@b.fi, other: c@d.fi}", "Nimi: a@b.fi\nNimi: c@d.fi"),
      ("{kind: links, sourced: false}", "{home: \"https://kela.fi/x\"}", "Nimi:\nhttps://kela.fi/x"),
      (
        "{kind: links, sourced: false}", "{a: \"https://kela.fi/x\", b: \"https://kela.fi/y\", c: {ar: \"https://kela.fi/z\"}}",
        "Nimi:\nhttps://kela.fi/x\nhttps://kela.fi/y\nNimi link_language arabia:\nhttps://kela.fi/z"
      ),
      ("{kind: address, sourced: false}", "{street: Katu 2, city: Kotka}", "Nimi: Katu 2, Kotka"),
      ("{kind: prices, sourced: false}", "{adult: 12.50 EUR, child: 6 EUR}", "Nimi: 12,50 €\nNimi: 6 €"),
      ("{kind: values, sourced: false}", "{a: 2027-03-04, b: 70 %}", "Nimi: 4.3.2027, 70 %"),
      ("{kind: terms}", "[kela]", "Nimi: Kela"),
      ("{kind: date, sourced: false}", "2026-12-08", "Nimi: 8.12.2026"),
      ("{kind: closures}", "{hall: {on: 2026-12-07}}", "Talo: 7.12.2026: open_closed"),
      (
        "{kind: closures}", "{hall: {from: 2026-12-07, until: 2026-12-08, open: 9-12}}",
        "Talo: date_range 7.12.2026 8.12.2026: 9.00–12.00"
      ),
      ("{kind: code, sourced: false}", "286-A", "Nimi: 286-A"),
      ("{kind: number, sourced: false}", "486", "Nimi: 486"),
      ("{kind: phones, sourced: false}", "unknown", "Nimi: not_confirmed"),
      ("{kind: languages, sourced: false}", "none", "Nimi: none_given"),
    ])
  func kinds(field: String, fact: String, line: String) {
    #expect(text(field, fact).contains("Otsikko\n\n\(line)\n\nSoita"), "\(text(field, fact))")
  }

  @Test("What is said about one of several things stands beside it")
  func notes() {
    let prices = "{kind: prices, sourced: false, texts: {condition: line}}"
    #expect(
      text(prices, "{adult: 12 EUR}", texts: "x: {adult: {condition: yli 18 v.}}\n").contains("\n\nNimi: 12 € (yli 18 v.)\n\nSoita"))
    let phones = "{kind: phones, sourced: false, texts: {note: line}}"
    #expect(
      text(phones, "{a: 05 234 4171, b: 05 234 4172}", texts: "x: {a: {note: Ma.}}\n").contains(
        "\n\nNimi: 05 234 4171\nMa.\nNimi: 05 234 4172\n\nSoita"))
  }

  @Test("Sections are told with their texts and facts")
  func parts() {
    let told = text(
      "{kind: parts, facts: {fees: {kind: number}}, texts: {title: line, body: prose}}", "{first: {fees: 5}, second: {}}",
      texts: "x: {first: {title: Eka, body: Sitten.}, second: {title: Toka}}\n", labels: "x: Nimi, fees: Hinta, phones: Puhelin")
    #expect(told.contains("Otsikko\n\nEka\n\nSitten.\nHinta: 5\n\nToka\n\nSoita"), "\(told)")
  }

  @Test("A field without a name in the language makes no message")
  func unnamed() {
    let message = message("{kind: number, sourced: false}", "5", texts: "", labels: "phones: Puhelin")
    #expect(message.bulletin == nil && message.codes == ["bulletin-language-missing warning"])
    #expect(message.report.diagnostics[0].message.en.contains("`locales/fi.yaml: fields.x`"))
  }
}
