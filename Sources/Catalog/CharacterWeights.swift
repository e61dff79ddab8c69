import Diagnostics
import YAML

/// How much characters weigh in a channel where they do not all count the same, as X publishes it (twitter-text, configuration v3): letters
/// of most alphabets weigh 1, all others and every emoji more, and each web address the same however long it is.
public struct CharacterWeights: Sendable {
  /// Code points that weigh 1, in order.
  public let light: [ClosedRange<UInt32>]
  /// What all others weigh, and an emoji of any length.
  public let other: Int
  /// What a web address weighs.
  public let address: Int

  public init(light: [ClosedRange<UInt32>], other: Int, address: Int) {
    self.light = light
    self.other = other
    self.address = address
  }

  /// What a code point weighs.
  public func weight(of scalar: Unicode.Scalar) -> Int { light.contains { $0.contains(scalar.value) } ? 1 : other }
}

extension CharacterWeights {
  /// Reads `{light: [0000-10FF, 2000-200D], other: 2, address: 23}`; nil with a diagnostic where a part of it is missing or is no range.
  static func decode(_ node: Node, report: inout Report) -> CharacterWeights? {
    guard let fields = FieldReader(node, known: ["light", "other", "address"], report: &report) else { return nil }
    let written = fields.texts("light", report: &report)
    let light = written.compactMap { range($0.text) }
    guard !light.isEmpty, light.count == written.count, let other = fields.number("other", report: &report),
      let address = fields.number("address", report: &report)
    else {
      report.add(
        .badSchema(
          at: node.span, fi: "Kerro merkkien painot: `weights: {light: [0000-10FF], other: 2, address: 23}`.",
          en: "Say what characters weigh: `weights: {light: [0000-10FF], other: 2, address: 23}`."))
      return nil
    }
    return CharacterWeights(light: light, other: other, address: address)
  }

  /// Two code points in hexadecimal with a hyphen between them.
  private static func range(_ text: String) -> ClosedRange<UInt32>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { UInt32($0, radix: 16) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else { return nil }
    return first...last
  }
}
