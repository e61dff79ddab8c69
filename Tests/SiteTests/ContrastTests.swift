import Foundation
import Testing

/// Every pair of colours that may meet on a page can be told apart, light and dark: computed from the style sheet itself
/// (WCAG 2.2, 1.4.3 and 1.4.11).
@Suite struct ContrastTests {
  static let tokens = StyleTokens(
    (try? String(contentsOfFile: Publication.root + "/site/style.css", encoding: .utf8)) ?? "")

  /// What stands on the grounds of a page, and what has a ground of its own.
  static let grounds = ["paper", "wash", "care"]
  static let texts = ["ink", "quiet", "link", "visited", "accent", "grave"]
  static let edges = ["edge", "care-edge", "accent", "grave", "ink"]
  /// A name `on-x` is written on `x`; focus is ink around what is marked.
  static let own = [("band", "on-band"), ("mark", "on-mark")]
  /// A thin line between things that are apart without it.
  static let decoration = ["line"]

  @Test(arguments: ["light", "dark"]) func texts(_ scheme: String) throws {
    let colours = scheme == "light" ? Self.tokens.light : Self.tokens.dark
    let pairs = Self.texts.flatMap { text in Self.grounds.map { ($0, text) } } + Self.own
    for (ground, text) in pairs {
      let ratio = try #require(colours[text]).contrast(to: try #require(colours[ground]))
      #expect(ratio >= 4.5, "--\(text) on --\(ground), \(scheme): \(ratio)")
    }
  }

  @Test(arguments: ["light", "dark"]) func edgesAndFocus(_ scheme: String) throws {
    let colours = scheme == "light" ? Self.tokens.light : Self.tokens.dark
    // The outline of what has the focus, and the ground of the language that is chosen, on the head of the page.
    let onBand = [("band", "on-band"), ("band", "mark")]
    for (ground, edge) in Self.edges.flatMap({ edge in Self.grounds.map { ($0, edge) } }) + onBand {
      let ratio = try #require(colours[edge]).contrast(to: try #require(colours[ground]))
      #expect(ratio >= 3, "--\(edge) on --\(ground), \(scheme): \(ratio)")
    }
  }

  /// A new colour must be put into one of the lists above, and no rule has a colour of its own.
  @Test func everyColourIsJudged() {
    let known = Set(Self.grounds + Self.texts + Self.edges + Self.own.flatMap { [$0.0, $0.1] } + Self.decoration)
    #expect(Set(Self.tokens.light.keys) == known)
    #expect(Set(Self.tokens.dark.keys) == known)
    let printed = Self.tokens.rules.components(separatedBy: "@media print").last ?? ""
    let others = Self.tokens.rules.replacingOccurrences(of: printed, with: "")
    for sign in ["#", "rgb", "hsl", "color-mix"] where sign != "#" { #expect(!others.contains(sign), "\(sign)") }
    #expect(others.split(separator: "#").dropFirst().allSatisfy { UInt32($0.prefix(3), radix: 16) == nil })
  }

  @Test func contrastIsThatOfWCAG() throws {
    let (black, white) = (try #require(StyleTokens.Colour("#000000")), try #require(StyleTokens.Colour("#ffffff")))
    #expect(black.contrast(to: white) == 21)
    let grey = try #require(StyleTokens.Colour("#767676"))
    #expect(abs(grey.contrast(to: white) - 4.54) < 0.01)
  }

  /// Right-to-left pages are mirrored by the browser: no rule may name a side.
  @Test(arguments: ["left", "right", "margin-top", "margin-bottom", "padding-top", "padding-bottom", "border-top", "border-bottom"])
  func noRuleNamesASide(_ word: String) {
    let words = Self.tokens.rules.split { !($0.isLetter || $0 == "-") }
    #expect(!words.contains { $0 == word || $0.hasPrefix(word + "-") || $0.hasSuffix("-" + word) })
  }
}
