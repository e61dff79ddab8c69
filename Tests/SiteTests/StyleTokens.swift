import Foundation

/// The colours of `site/style.css`, read from the file itself: the tokens of the light scheme and those that the dark one changes.
struct StyleTokens {
  let light: [String: Colour]
  let dark: [String: Colour]
  /// Everything outside the blocks in which tokens are given.
  let rules: String

  /// An opaque colour, `#rrggbb`.
  struct Colour: Equatable {
    let red, green, blue: Double

    init?(_ text: some StringProtocol) {
      guard text.hasPrefix("#"), text.count == 7, let bits = UInt32(text.dropFirst(), radix: 16) else { return nil }
      (red, green, blue) = (Double(bits >> 16), Double(bits >> 8 & 0xFF), Double(bits & 0xFF))
    }

    /// Relative luminance (WCAG 2.2, "relative luminance").
    var luminance: Double {
      func linear(_ channel: Double) -> Double {
        let share = channel / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio (WCAG 2.2, "contrast ratio").
    func contrast(to other: Colour) -> Double {
      let (bright, dim) = (max(luminance, other.luminance), min(luminance, other.luminance))
      return (bright + 0.05) / (dim + 0.05)
    }
  }

  /// - Parameter sheet: a style sheet whose first `:root` block gives the light tokens and whose first `prefers-color-scheme: dark` the dark.
  init(_ sheet: String) {
    let plain = Self.withoutComments(sheet)
    let start = plain.range(of: ":root {")?.upperBound ?? plain.endIndex
    let first = Self.block(plain, from: start)
    let scheme = plain.range(of: "(prefers-color-scheme: dark)")?.upperBound ?? plain.endIndex
    let second = plain.range(of: ":root {", range: scheme..<plain.endIndex)
    let dark = Self.block(plain, from: second?.upperBound ?? plain.endIndex)
    light = Self.tokens(first)
    self.dark = light.merging(Self.tokens(dark)) { $1 }
    rules = plain.replacingOccurrences(of: first, with: "").replacingOccurrences(of: dark, with: "")
  }

  private static func withoutComments(_ text: String) -> String {
    text.components(separatedBy: "/*").enumerated().map { number, part in
      number == 0 ? part : part.components(separatedBy: "*/").dropFirst().joined(separator: "*/")
    }.joined()
  }

  private static func block(_ text: String, from start: String.Index) -> String {
    String(text[start...].prefix { $0 != "}" })
  }

  private static func tokens(_ block: String) -> [String: Colour] {
    var tokens: [String: Colour] = [:]
    for declaration in block.split(separator: ";") {
      let halves = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      if halves.count == 2, halves[0].hasPrefix("--"), let colour = Colour(halves[1]) { tokens[String(halves[0].dropFirst(2))] = colour }
    }
    return tokens
  }
}
