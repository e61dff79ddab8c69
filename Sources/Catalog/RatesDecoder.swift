import Diagnostics
import YAML

/// Reads `rates:` of `site/site.yaml`.
struct RatesDecoder {
  let locales: [String]
  private static let textMessage = "text_message"
  var report = Report()

  init(locales: [String]) { self.locales = locales }

  mutating func decode(_ node: Node?) -> TranslationRates {
    let known = TranslationRates.Work.allCases
    guard let node, !node.isEmpty, let fields = FieldReader(node, known: known.map(\.rawValue) + [Self.textMessage], report: &report)
    else {
      return TranslationRates()
    }
    var rates: [TranslationRates.Work: [String: WordRate]] = [:]
    for work in known {
      if let value = fields[work.rawValue], !value.isEmpty { rates[work] = languages(value) }
    }
    return TranslationRates(rates, textMessage: fields[Self.textMessage].flatMap { rate($0) })
  }

  /// One rate for all languages, or one for each with a `default`.
  private mutating func languages(_ node: Node) -> [String: WordRate] {
    guard let pairs = node.pairs else { return rate(node).map { [TranslationRates.standard: $0] } ?? [:] }
    var rates: [String: WordRate] = [:]
    for pair in pairs {
      if pair.key != TranslationRates.standard, !locales.contains(pair.key) {
        report.add(
          LocaleTraits.of(pair.key) == nil
            ? .unknownLocale(pair.key, at: pair.keySpan) : .languageNotPublished(pair.key, at: pair.keySpan))
      }
      if let rate = rate(pair.value) { rates[pair.key] = rate }
    }
    return rates
  }

  private mutating func rate(_ node: Node) -> WordRate? {
    let text = node.factText ?? ""
    if let rate = WordRate(text) { return rate }
    report.add(
      Diagnostic(
        CatalogCodes.rateForm, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole hinta. Kirjoita se euroina pisteellä, enintään neljä desimaalia: 0.18 EUR.",
          en: "“\(node.quoted)” is not a price. Write it in euros with a point and at most four decimals: 0.18 EUR.")))
    return nil
  }
}
