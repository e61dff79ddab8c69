import Diagnostics
import Testing

@testable import Prose

@Suite struct RobustnessTests {
  /// Numbers that look random and are the same in every run (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Every start has its end, texts are never empty and never follow each other, ordinals count.
  private func isSound(_ prose: Prose) -> Bool {
    var open = 0
    var ordinal = 0
    var wasText = false
    var isSound = true
    prose.walk { event in
      if case .text(let words) = event {
        if wasText || words.isEmpty || words.contains(where: { $0 < 0x20 }) { isSound = false }
        wasText = true
        return
      }
      wasText = false
      switch event {
      case .start(let element):
        open += 1
        if case .link(let link) = element {
          if link.ordinal != ordinal { isSound = false }
          ordinal += 1
        }
      case .range: isSound = false
      case .end:
        open -= 1
        if open < 0 { isSound = false }
      case .placeholder(let fact):
        if fact.ordinal != ordinal { isSound = false }
        ordinal += 1
      case .text, .lineBreak: break
      }
    }
    return isSound && open == 0 && ordinal == prose.references.count
  }

  @Test(arguments: 0..<40)
  func mutationsNeverCrash(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let signs = [
      "{", "}", "|", "*", "**", "_", "[", "](", ")", "<", ">", "`", "#", "\n", "\n\n", "    ", "- ", "1. ", "&auml;", "&", "\\",
      "ä", "a\u{308}", "ش", "\u{651}\u{64E}", "\u{200C}", "漢", "🙂", "+358 ", "020 ", "112", "@", "www.", "http://", ".fi", "\r\n", "\r",
      "\t", "\u{0}", "services/kela", "links.a", "{a.b}", "{a|on}", "!", "(", "€", " ", "---\n", "===\n",
    ]
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<40, using: &dice) { text += signs.randomElement(using: &dice) ?? "" }
      var report = Report()
      let prose = Prose.parse(text, at: origin, report: &report)
      let line = Prose.line(text, at: origin, report: &report)
      if !isSound(prose) || !isSound(line) { Issue.record("\(text.debugDescription) becomes \(events(prose))") }
      _ = plainText(prose, .rightToLeft) + plainText(line, .rightToLeft)
      _ = prose.wordCount + line.characterCount
      #expect(report.diagnostics.allSatisfy { ($0.span?.line ?? 0) >= 5 && ($0.span?.column ?? 0) >= 3 })
    }
  }

  /// The short way for plain paragraphs and the way through cmark agree about texts and faults.
  @Test(arguments: 0..<20)
  func bothWaysAgree(_ seed: Int) {
    var dice = Dice(state: UInt64(1000 + seed))
    let signs = [
      "a", "b_c", "ä", "سلام", "{a.b_c}", "{x", "}", " ", " ", "  ", "\n", "\n\n", "\n \n", "   ", "& ", "_", "(", ")", "\"", ".", "!", "-",
      "1.", "#", "112", "www.a.fi", "+", "=", "~~~", ":", "|", "e\u{301}",
    ]
    var plain = 0
    for _ in 0..<400 {
      var text = "a"
      for _ in 0..<Int.random(in: 0..<16, using: &dice) { text += signs.randomElement(using: &dice) ?? "" }
      var (short, long) = (Report(), Report())
      let fast = Prose.parse(text, at: origin, report: &short)
      let slow = Prose.read(text, at: origin, report: &long) { Prose.readTree(&$0) }
      if fast.canonical != slow.canonical || list(short) != list(long) {
        Issue.record("\(text.debugDescription): \(events(fast)) \(list(short)), \(events(slow)) \(list(long))")
      }
      if fast.references != slow.references { Issue.record("\(text.debugDescription): \(fast.references), \(slow.references)") }
      var copy = text
      if copy.withUTF8({ PlainParagraphs.isPlain($0) }) { plain += 1 }
    }
    #expect(plain > 40)
  }

  @Test func brokenBytesAreWalkedToTheEnd() {
    let bytes: [UInt8] = [0xD9, 0x41, 0xF0, 0x9F, 0xE2, 0x82, 0x80, 0xFF, 0xC3]
    bytes.withUnsafeBufferPointer { run in
      var total = 0
      Bidi.forEachSegment(of: run) { total += $1.count }
      #expect(total == bytes.count)
    }
  }

  @Test func veryLongLines() {
    let words = String(repeating: "sana {a.b} ", count: 20_000)
    let text = prose(words)
    #expect(text.references.count == 20_000)
    #expect(text.wordCount == 20_000)
    #expect(faults(words + "{}") == ["empty-placeholder@5:\(3 + 11 * 20_000)"])
    #expect(line(String(repeating: "ä ", count: 100_000)).characterCount == 199_999)
  }

  @Test func deepNesting() {
    #expect(isSound(prose(String(repeating: "> ", count: 5_000) + "a")))
    #expect(isSound(prose(String(repeating: "- ", count: 2_000) + "a")))
    #expect(isSound(prose(String(repeating: "*a **b ", count: 2_000))))
    #expect(isSound(prose(String(repeating: "[", count: 20_000) + "a" + String(repeating: "](links.a)", count: 50))))
  }
}
