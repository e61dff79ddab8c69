import Diagnostics
import YAML

/// What something costs; the condition ("adults") is a text under the same id.
public struct Price: Hashable, Sendable {
  /// The key in the facts; the condition stands under the same id.
  public let id: String
  /// What it costs.
  public let amount: Money

  public init(id: String, amount: Money) {
    self.id = id
    self.amount = amount
  }
}

extension Price {
  /// Reads one price of a `prices` fact, `12.50 EUR`. Nil, with a diagnostic, if it is none; other forms of certain meaning are reported
  /// with their repair and read all the same. `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, id: String, report: inout Report) -> Price? {
    let text = node.factText ?? ""
    if let amount = Money(text) { return Price(id: id, amount: amount) }
    let certain = Money(otherForm: text)
    let shown = certain?.written ?? "12.50 EUR"
    report.add(
      Diagnostic(
        ValueCodes.priceForm, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole hinta. Kirjoita summa, desimaalipiste, kaksi desimaalia, väli ja EUR, esimerkiksi \(shown).",
          en: "“\(node.quoted)” is not a price. Write the sum with a decimal point and two decimals, a blank and EUR, for example "
            + "\(shown)."),
        fix: certain.flatMap { node.fix($0.written) }))
    return certain.map { Price(id: id, amount: $0) }
  }
}
