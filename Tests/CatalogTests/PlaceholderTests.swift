import Catalog
import Diagnostics
import Prose
import Testing

@Suite("Placeholders and links")
struct PlaceholderTests {
  static let facts = """
    phones: {main: 05 234 4171}
    emails: {main: moona@kotka.fi}
    links: {home: "https://a.fi/", form: {fi: "https://a.fi/f", en: "https://a.fi/e"}}
    address: {street: Katu 2, city: Kotka}
    prices: {adult: 12.50 EUR}
    values: {ends: 2027-03-04, rate: 37.21 EUR}
    day: 2026-12-08
    show: {from: 2026-12-01, until: 2026-12-07}
    schedule: unknown
    visits: unknown
    languages: none
    sections: {tax: {}}
    """

  static let titles = "summary: |\n  Lause.\nremark: |\n  Vain meille\nsections:\n  tax:\n    title: Vero\n"

  /// What each path stands for; nil where it must be refused.
  static let paths: [(path: String, read: String?)] = [
    ("phones.main", "tel:+35852344171"), ("emails.main", "moona@kotka.fi"), ("links.home", "https://a.fi/"), ("address", "Katu 2, Kotka"),
    ("prices.adult", "12.50 EUR"), ("values.ends", "2027-03-04"), ("values.rate", "37.21 EUR"), ("day", "2026-12-08"),
    ("show.from", "2026-12-01"), ("show.until", "2026-12-07"), ("things/rescue.phones.main", "tel:112"), ("emergency", "tel:112"),
    ("topics/money.where", "rahassa"), ("topics/money.name", "Raha"), ("places/hall.address", "Katu 1, Kotka"), ("summary", "Lause."),
    ("sections.tax.title", "Vero"), ("schedule", "unknown"), ("visits", "unknown"), ("schedule.from", "unknown"), ("phones.mian", nil),
    ("phones", nil), ("languages", nil), ("languages.fi", nil), ("hours.main", nil), ("nothing", nil), ("things/rescu.phones.main", nil),
    ("things/rescue", nil), ("things/rescue.phones", nil), ("topics/money.were", nil), ("show.middle", nil), ("show", nil), ("remark", nil),
    ("nothings/rescue.phones.main", nil), ("sections.tax.body", nil), ("sections.tux.title", nil),
  ]

  private func words(_ resolved: Resolved?) -> String? {
    switch resolved {
    case nil: nil
    case .phone(let phone): phone.uri
    case .email(let email): email.address
    case .link(let link): link.urls[0]
    case .address(let address): address.line
    case .date(let date): date.iso
    case .price(let price): price.amount.written
    case .value(let value):
      switch value.value {
      case .date(let date): date.iso
      case .amount(let money): money.written
      default: "\(value.value)"
      }
    case .text(let text, of: _): text.prose.plainText
    case .unknown: "unknown"
    }
  }

  @Test("A path stands for a fact or a text", arguments: paths)
  func resolves(path: String, read: String?) throws {
    let reading = Sample.texts(Self.titles, facts: Self.facts)
    let catalog = try #require(reading.catalog)
    let entry = try #require(reading.entry("things/it"))
    #expect(words(catalog.resolve(path, from: entry, in: catalog.source)) == read)
  }

  @Test("A path that stands for nothing is said where it is written", arguments: paths)
  func reported(path: String, read: String?) {
    let reading = Sample.texts("body: |\n  Ensin.\n\n  Katso {\(path)}.\n" + Self.titles, facts: Self.facts)
    let code = path == "things/rescue" ? "malformed-placeholder" : "dangling-placeholder"
    #expect(reading.codes == (read == nil ? [code] : []))
    if let span = reading.report.diagnostics.first?.span {
      #expect(span.file == "content/things/it/fi.yaml" && span.line == 6 && span.column == 9)
    }
  }

  @Test("A fault in a translation is said there")
  func translation() {
    let reading = Sample.with(["content/things/it/so.yaml": "name: |\n  Waa {phones.mian}\n"])
    #expect(reading.codes == ["dangling-placeholder"])
    #expect(reading.report.diagnostics.first?.span?.file == "content/things/it/so.yaml")
    #expect(reading.report.diagnostics.first?.span?.column == 7)
  }

  @Test("A shared name must lead somewhere")
  func shared() {
    let site = Sample.site.replacing("things/rescue.phones.main", with: "things/rescue.phones.mian")
    let reading = Sample.with(["site/site.yaml": site])
    #expect(reading.codes == ["dangling-placeholder"] && reading.report.diagnostics.first?.span?.file == "site/site.yaml")
  }

  @Test("The nearest entry is proposed")
  func hints() {
    let reading = Sample.texts("summary: |\n  Soita {things/rescu.phones.main}.\nbody: |\n  [Apu](things/resque)\n")
    #expect(reading.messages(CatalogCodes.danglingPlaceholder)[0].contains("`things/rescue`"))
    #expect(reading.messages(CatalogCodes.danglingReference)[0].contains("`things/rescue`"))
  }

  /// Where each link leads; nil where it must be refused.
  static let targets: [(target: String, read: String?)] = [
    ("things/rescue", "things/rescue"), ("topics/money", "topics/money"), ("things/it#tax", "things/it#tax"), ("#tax", "#tax"),
    ("links.home", "https://a.fi/"), ("things/rescue.links.home", "https://112.fi/"), ("things/nowhere", nil), ("things/it#tux", nil),
    ("#tux", nil),
    ("things/rescue#tax", nil), ("links.hoem", nil), ("things/rescue.links.form", nil), ("nothings/it", nil),
    ("things/rescue.phones.main", nil),
    ("organizations/kotka", "organizations/kotka"), ("channels/sms", nil),
  ]

  @Test("A link leads to a page, a section or an address of the facts", arguments: targets)
  func links(target: String, read: String?) throws {
    let reading = Sample.texts(Self.titles, facts: Self.facts)
    let catalog = try #require(reading.catalog)
    let entry = try #require(reading.entry("things/it"))
    let found: String? =
      switch catalog.linkTarget(target, from: entry) {
      case .entry(let index, let section): reading.names([index])[0] + (section.map { "#" + $0 } ?? "")
      case .section(let id): "#" + id
      case .web(let link): link.urls[0]
      case nil: nil
      }
    #expect(found == read)
    let reported = Sample.texts("body: |\n  [Lue](\(target)).\n" + Self.titles, facts: Self.facts).codes
    #expect(reported.isEmpty == (read != nil))
  }

  @Test("An entry without a page of its own is no target")
  func noPage() {
    let type = "roles: {title: name}\ntexts:\n  name: {kind: line, need: required}\n"
    let reading = Sample.with([
      "content/channels/_type.yaml": type, "content/channels/list/facts.yaml": "{}\n",
      "content/channels/list/fi.yaml": "name: |\n  Lista\n",
      "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  [Lista](channels/list)\n",
    ])
    #expect(reading.codes == ["dangling-reference"])
  }

  @Test("A placeholder in a translation may fall back, and then says in which language it is")
  func language() throws {
    let reading = Reading(Sample.sound)
    let catalog = try #require(reading.catalog)
    let entry = try #require(reading.entry("things/it"))
    func text(_ path: String, _ tag: String) -> String {
      let locale = catalog.locales.first { $0.tag == tag }?.index ?? -1
      guard case .text(let text, of: _)? = catalog.resolve(path, from: entry, in: locale) else { return "?" }
      return "\(catalog.locales[text.locale].tag): \(text.prose.plainText)"
    }
    #expect(text("topics/money.name", "en") == "en: Money" && text("topics/money.where", "en") == "fi: rahassa")
    #expect(text("topics/money.name", "ar") == "en: Money" && text("topics/money.name", "so") == "fi: Raha")
  }
}
