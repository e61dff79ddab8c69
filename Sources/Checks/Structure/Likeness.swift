import Prose

/// What of a text is the same in every language: length, numbers, facts, links, names, lists. Tells whether a translation can be one of a
/// source.
struct Likeness {
  private let length: Double
  private let isQuestion: Bool
  private let items: Int
  private let headings: Int
  /// These are sorted, each once; numbers and names as something equal for equal ones.
  private let facts: [String]
  private let links: [String]
  private let numbers: [UInt32]
  private let names: [UInt32]

  init(_ passage: Passage) {
    length = Double(passage.scalarCount)
    items = passage.blocks.count { if case .item = $0.kind { true } else { false } }
    headings = passage.blocks.count { if case .heading = $0.kind { true } else { false } }
    facts = Self.set(passage.placeholders.map { String($0.prefix { $0 != "|" }) })
    links = Self.set(passage.links.map(\.target))
    (numbers, names, isQuestion) = passage.withBytes { run in
      let last = run.isEmpty ? " " : run.scalar(at: run.lastIndex { $0 & 0xC0 != 0x80 } ?? 0).value
      return (Self.set(Self.numbers(in: run)), Self.set(Self.names(of: passage.words, in: run)), ["?", "؟", "፧", "？"].contains(last))
    }
  }

  private static func set<Element: Comparable>(_ all: [Element]) -> [Element] {
    all.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The runs of digits, Arabic and Persian ones as their Latin like.
  private static func numbers(in run: TextRun) -> [UInt32] {
    var found: [UInt32] = []
    var number: UInt32?
    var index = 0
    while index < run.count {
      let (scalar, width) = run.scalar(at: index)
      index += width
      let digit: UInt32? =
        switch scalar.value {
        case 0x30...0x39: scalar.value - 0x30
        case 0x660...0x669: scalar.value - 0x660
        case 0x6F0...0x6F9: scalar.value - 0x6F0
        default: nil
        }
      if let digit {
        number = (number ?? 7) &* 31 &+ digit
      } else if let ended = number {
        found.append(ended)
        number = nil
      }
    }
    return found + [number].compactMap { $0 }
  }

  /// The first four letters of Latin words with a capital: the rest may be an ending.
  private static func names(of words: [Word], in run: TextRun) -> [UInt32] {
    var found: [UInt32] = []
    for word in words where word.script == .latin && word.letters >= 3 && run[word.range.lowerBound] &- 0x41 < 26 {
      found.append(run.part(word.range).prefix(4).reduce(0) { $0 << 8 | UInt32($1 &- 0x41 < 26 ? $1 | 0x20 : $1) })
    }
    return found
  }

  /// How well `translation` fits, given that it should be `size` times as long. 0 where nothing speaks for or against it, below 0 where it
  /// can hardly be a translation.
  func fit(_ translation: Likeness, size: Double) -> Double {
    let usual = length * size
    let deviation = (translation.length > usual ? translation.length / usual : usual / max(1, translation.length)) - 1
    var fit = -min(3, deviation * deviation * 4 * min(1, max(usual, translation.length) / 120))
    fit += Self.agreement(facts, translation.facts) * 2 + Self.agreement(links, translation.links) * 2
    fit += Self.agreement(numbers, translation.numbers) * 1.5
    // A name may be written in other letters or be left out.
    fit += max(-0.3, Self.agreement(names, translation.names))
    if items + headings + translation.items + translation.headings > 0 {
      fit += items == translation.items && headings == translation.headings ? 1 : -1
    }
    if isQuestion || translation.isQuestion { fit += isQuestion == translation.isQuestion ? 0.7 : -0.7 }
    return fit
  }

  /// From -1, nothing in common, to 1, the same; 0 where both are empty.
  private static func agreement<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Double {
    if left.isEmpty, right.isEmpty { return 0 }
    let common = left.count { right.contains($0) }
    return 2 * Double(common) / Double(max(left.count, right.count)) - 1
  }
}
