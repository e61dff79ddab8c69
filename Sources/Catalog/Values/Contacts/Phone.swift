import Diagnostics
import YAML

/// A telephone number as people write it, with the address that a telephone dials.
public struct Phone: Hashable, Sendable {
  /// What a call costs the reader.
  public enum Charge: String, CaseIterable, Hashable, Sendable {
    case free
    /// The ordinary price of the reader's own subscription.
    case ordinary
  }

  /// The key in the facts; texts about the telephone stand under the same id.
  public let id: String
  /// As typed: `05 234 4171`, `116 006`.
  public let number: String
  /// Nil if the facts say nothing.
  public let charge: Charge?
  /// `tel:+35852344171` (RFC 3966, ITU-T E.164); short national numbers stay as they are: `tel:112`.
  public let uri: String

  /// Nil if no telephone could dial `number`.
  public init?(id: String, number: String, charge: Charge? = nil) {
    guard case .success(let dialled) = DialledNumber.read(number) else { return nil }
    self.init(id: id, number: number, charge: charge, dialled: dialled)
  }

  private init(id: String, number: String, charge: Charge?, dialled: DialledNumber) {
    self.id = id
    self.number = number
    self.charge = charge
    uri = "tel:" + dialled.digits
  }
}

extension Phone {
  private static let example = "{number: 05 234 4171, charge: free}"

  /// Reads one telephone of a `phones` fact: a number, or a mapping with `number` and `charge`. Nil, with a diagnostic, if no telephone
  /// could dial it; `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, id: String, report: inout Report) -> Phone? {
    guard node.pairs != nil else { return phone(node, id: id, charge: nil, report: &report) }
    guard let mapping = FactMapping(node, keys: ["number", "charge"], example: example, report: &report) else { return nil }
    let charge = mapping["charge"].flatMap { decodeCharge($0, report: &report) }
    return mapping.required("number", report: &report).flatMap { phone($0, id: id, charge: charge, report: &report) }
  }

  private static func phone(_ node: Node, id: String, charge: Charge?, report: inout Report) -> Phone? {
    guard let number = node.factText else {
      report.add(diagnostic(.strange, at: node))
      return nil
    }
    switch DialledNumber.read(number) {
    case .success(let dialled): return Phone(id: id, number: number, charge: charge, dialled: dialled)
    case .failure(let fault):
      report.add(diagnostic(fault, at: node))
      return nil
    }
  }

  private static func decodeCharge(_ node: Node, report: inout Report) -> Charge? {
    if let charge = node.factText.flatMap(Charge.init(rawValue:)) { return charge }
    report.add(
      Diagnostic(
        ValueCodes.valueWord, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei kerro puhelun hintaa. Kirjoita free (maksuton) tai ordinary (tavallinen puhelu), tai jätä kohta pois.",
          en: "“\(node.quoted)” does not tell what a call costs. Write free or ordinary (an ordinary call), or leave the key out.")))
    return nil
  }

  private static func diagnostic(_ fault: DialledNumber.Fault, at node: Node) -> Diagnostic {
    let advice =
      switch fault {
      case .strange:
        Wording(
          fi: "Käytä vain numeroita, välilyöntejä, yhdysmerkkejä ja sulkeita, esimerkiksi 05 234 4171 tai +358 5 234 4171. Yksi numero "
            + "kerrallaan.",
          en: "Use only digits, blanks, hyphens and brackets, for example 05 234 4171 or +358 5 234 4171. One number at a time.")
      case .noPrefix:
        Wording(
          fi: "Aloita numero nollalla tai maan tunnuksella, esimerkiksi 05 234 4171 tai +358 5 234 4171.",
          en: "Begin the number with 0 or with the code of the country, for example 05 234 4171 or +358 5 234 4171.")
      case .exitCode:
        Wording(fi: "Kirjoita alkuun + eikä 00.", en: "Begin with + instead of 00.")
      case .trunkZero:
        Wording(
          fi: "Jätä nolla pois tunnuksen +358 jäljestä, esimerkiksi +358 5 234 4171.",
          en: "Leave out the 0 after +358, for example +358 5 234 4171.")
      case .tooShort:
        Wording(fi: "Numero on liian lyhyt. Tarkista se.", en: "The number is too short. Check it.")
      case .tooLong:
        Wording(
          fi: "Numerossa on yli 15 numeroa. Tarkista se ja kirjoita yksi numero kerrallaan.",
          en: "The number has more than 15 digits. Check it, and write one number at a time.")
      }
    return Diagnostic(
      ValueCodes.phoneNumber, at: node.span,
      Wording(
        fi: "Numeroon ”\(node.quoted)” ei voi soittaa. \(advice.fi)",
        en: "The number “\(node.quoted)” cannot be dialled. \(advice.en)"))
  }
}
