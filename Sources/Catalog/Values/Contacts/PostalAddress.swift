import Diagnostics
import YAML

/// A street address in Finland.
public struct PostalAddress: Hashable, Sendable {
  /// Street and number, `Karhulantie 46`.
  public let street: String
  /// Five digits; nil where the source does not give it.
  public let postalCode: String?
  /// The post town, `Kotka`.
  public let city: String

  public init(street: String, postalCode: String?, city: String) {
    self.street = street
    self.postalCode = postalCode
    self.city = city
  }

  /// `48600 Kotka`.
  public var town: String { postalCode.map { "\($0) \(city)" } ?? city }

  /// `Karhulantie 46, 48600 Kotka`.
  public var line: String { "\(street), \(town)" }
}

extension PostalAddress {
  /// Reads an `address` fact. Nil, with a diagnostic, if the street or the town is missing.
  public static func decode(_ node: Node, report: inout Report) -> PostalAddress? {
    let example = "{street: Karhulantie 46, postal_code: 48600, city: Kotka}"
    guard let mapping = FactMapping(node, keys: ["street", "postal_code", "city"], example: example, report: &report) else { return nil }
    let street = mapping.requiredLine("street", report: &report)
    let postalCode = mapping["postal_code"].flatMap { decodePostalCode($0, report: &report) }
    let city = mapping.requiredLine("city", report: &report)
    guard let street, let city else { return nil }
    return PostalAddress(street: street, postalCode: postalCode, city: city)
  }

  private static func decodePostalCode(_ node: Node, report: inout Report) -> String? {
    let text = node.factText ?? ""
    var scanner = ByteScanner(text)
    if scanner.digits(5...5) != nil, scanner.isAtEnd { return text }
    report.add(
      Diagnostic(
        ValueCodes.postalCode, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole postinumero. Kirjoita viisi numeroa, esimerkiksi 48600, ja kunta kohtaan city.",
          en: "“\(node.quoted)” is not a postal code. Write five digits, for example 48600, and the town under city.")))
    return nil
  }
}
