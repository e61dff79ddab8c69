import Catalog
import Diagnostics
import Testing
import YAML

/// Numbers that look random and are the same on every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random nodes from words that facts are made of, some of them damaged.
struct RandomNodes {
  var numbers: SplitMix

  static let keys = [
    "mon", "mon-fri", "ma-pe", "sat sun", "holidays", "languages", "seasons", "exceptions", "on", "from", "until", "open", "date", "dates",
    "weekly", "time", "except", "extra", "number", "charge", "street", "postal_code", "city", "so", "en", "other", "summer", "move",
    "13-15",
  ]
  static let texts = [
    "8-15.30", "8-11, 12-15", "22-2", "none", "closed", "open", "always", "by_appointment", "unknown", "2026-12-24", "24.12.2026",
    "2026-02-30",
    "9999-12-31", "0001-01-01", "06-15", "15.6.", "wed", "mon tue", "112", "+358 5 234 4171", "free", "48600", "Kotka", "12.50 EUR",
    "12,50 €",
    "70 %", "11", "16.30", "https://migri.fi/", "http://a.fi/ä", "moona@kotka.fi", "", "~", "99999999999999999999", "😀\u{0}\u{202E}", "–",
    "-", ".", ":", "%", "€", "@", "+", ",", "https://",
  ]

  mutating func node(depth: Int) -> Node {
    let start = Int.random(in: 0...50, using: &numbers)
    let span = Span(file: "facts.yaml", line: 1, column: 1, bytes: start..<(start + Int.random(in: 0...9, using: &numbers)))
    switch Int.random(in: 0...(depth > 0 ? 9 : 4), using: &numbers) {
    case 0...4: return Node(.scalar(scalar()), span: span)
    case 5: return Node(.sequence((0..<Int.random(in: 0...3, using: &numbers)).map { _ in node(depth: depth - 1) }), span: span)
    default:
      let pairs = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        Node.Pair(key: word(Self.keys), keySpan: span, value: node(depth: depth - 1))
      }
      return Node(.mapping(pairs), span: span)
    }
  }

  private mutating func scalar() -> Scalar {
    let styles: [Scalar.Style] = [.plain, .plain, .singleQuoted, .doubleQuoted, .literal, .folded]
    return Scalar(word(Self.texts), styles[Int.random(in: 0..<styles.count, using: &numbers)])
  }

  /// A word of the list, one time in four with a byte changed, doubled or dropped.
  private mutating func word(_ words: [String]) -> String {
    let word = words[Int.random(in: 0..<words.count, using: &numbers)]
    guard Int.random(in: 0..<4, using: &numbers) == 0, !word.isEmpty else { return word }
    var bytes = Array(word.utf8)
    let position = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: bytes[position] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.insert(bytes[position], at: position)
    default: bytes.remove(at: position)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

@Suite struct RandomNodeTests {
  @Test(arguments: AnyDecoder.all.keys.sorted())
  func neverFailsInSilence(kind: String) throws {
    let decode = try #require(AnyDecoder.all[kind])
    var nodes = RandomNodes(numbers: SplitMix(state: UInt64(kind.utf8.reduce(0) { $0 &* 31 &+ Int($1) })))
    for _ in 0..<4000 {
      let node = nodes.node(depth: 3)
      var report = Report()
      let hasValue = decode(node, &report)
      if !hasValue && report.diagnostics.isEmpty { Issue.record("nothing was made of \(node.value) and nothing was said") }
      for diagnostic in report.diagnostics {
        if diagnostic.span == nil || diagnostic.message.fi.isEmpty || diagnostic.message.en.isEmpty
          || !ValueCodes.all.contains(diagnostic.code)
        {
          Issue.record("a message without place or text for \(node.value)")
        }
        if let fix = diagnostic.fix, fix.span.bytes.isEmpty { Issue.record("a repair without a place for \(node.value)") }
      }
    }
  }
}
