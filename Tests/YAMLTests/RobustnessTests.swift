import Diagnostics
import Testing

@testable import YAML

/// What must hold for any bytes at all.
@Suite struct RobustnessTests {
  @Test(arguments: Samples.all) func samplesAreRead(sample: String) throws {
    let root = try tree(sample)
    try expectSoundSpans(root, Array(sample.utf8))
    var places = 0
    visit(root) { _ in places += 1 }
    #expect(places > 10)
  }

  @Test(arguments: Samples.all) func carriageReturnsChangeNothing(sample: String) throws {
    let other = sample.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let (left, right) = (try tree(sample), try tree(other))
    #expect(outline(left) == outline(right))
    var lines: [[Int]] = [[], []]
    visit(left) { lines[0] += [$0.span.line, $0.span.column] }
    visit(right) { lines[1] += [$0.span.line, $0.span.column] }
    #expect(lines[0] == lines[1])
    try expectSoundSpans(right, Array(other.utf8))
  }

  @Test(arguments: Samples.all) func everyPrefix(sample: String) throws {
    let bytes = Array(sample.utf8)
    for count in 0...bytes.count { try expectSound(Array(bytes[..<count])) }
  }

  @Test(arguments: Samples.all, [1, 2, 3, 4] as [UInt64]) func mutations(sample: String, seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let original = Array(sample.utf8)
    let marks = Array("\n\n:  -#[]{}\"'|>&*!%@`,?\t\r~<.x\u{85}\u{2028}ä\u{0}".utf8)
    for _ in 0..<1500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...20, using: &generator))
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = marks.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(marks.randomElement(using: &generator) ?? 0, at: place)
        case 2: bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        }
        if bytes.isEmpty { bytes = original }
      }
      try expectSound(bytes)
    }
  }

  /// All spans lie in the file and fit their lines; a file without a tree has faults; a file without faults reads back piece by piece.
  private func expectSound(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (root, report) = read(bytes: bytes)
    let name = String(decoding: bytes, as: UTF8.self)
    #expect(root != nil || report.hasErrors, "\(name)", sourceLocation: sourceLocation)
    let lines = bytes.count { $0 == .lineFeed } + 1
    for diagnostic in report.diagnostics {
      let span = try #require(diagnostic.span)
      #expect(!diagnostic.message.en.contains("  ") && !diagnostic.message.fi.contains("  ") && !diagnostic.message.en.contains("\n"))
      #expect(span.bytes.upperBound <= bytes.count && (1...lines).contains(span.line), "\(short(diagnostic)) \(name)")
      // A broken character is one column or several, as you like.
      if String(validating: bytes, as: UTF8.self) != nil {
        #expect(span.column == column(of: span, in: bytes), "\(short(diagnostic)) \(name)")
      }
    }
    guard let root else { return }
    visit(root) { node in
      #expect(node.span.bytes.upperBound <= bytes.count && (1...lines).contains(node.span.line), "\(name)")
    }
    if report.diagnostics.isEmpty { try expectSoundSpans(root, bytes) }
  }

  /// Lines and columns point to the bytes; the bytes of plain and quoted scalars read back as the same text.
  private func expectSoundSpans(_ root: Node, _ bytes: [UInt8]) throws {
    visit(root) { node in
      #expect(node.span.line == bytes[..<node.span.bytes.lowerBound].count { $0 == .lineFeed } + 1)
      #expect(node.span.column == column(of: node.span, in: bytes))
      guard let scalar = node.scalar, !scalar.style.isBlock, !scalar.text.isEmpty else { return }
      // In brackets further lines need no indentation, and commas are marks.
      let block = read(bytes: Array("k: ".utf8) + bytes[node.span.bytes] + Array("\n".utf8)).root?["k"]?.scalar
      let flow = read(bytes: Array("k: [".utf8) + bytes[node.span.bytes] + Array("]\n".utf8)).root?[path: ["k", 0]]?.scalar
      #expect(block == scalar || flow == scalar, "\(scalar)")
    }
  }

  private func column(of span: Span, in bytes: [UInt8]) -> Int {
    let line = bytes.lineStart(of: span.bytes.lowerBound)
    let start = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : line
    return bytes[start..<max(start, span.bytes.lowerBound)].count { !$0.isContinuation } + 1
  }

  private func visit(_ node: Node, _ body: (Node) -> Void) {
    body(node)
    for element in node.elements ?? [] { visit(element, body) }
    for pair in node.pairs ?? [] {
      body(Node(.scalar(Scalar("", .literal)), span: pair.keySpan))
      visit(pair.value, body)
    }
  }
}
