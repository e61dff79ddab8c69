import Catalog
import Prose
import Terms
import WrittenFacts

/// A text laid out for checks: its words without markup, block by block, and what stands between them. Made once for each text of an entry
/// and shared by all checks; not kept.
///
/// In `bytes` blocks are separated by a line feed, a wanted line break is one too, and a placeholder is U+FFFC (OBJECT REPLACEMENT CHARACTER).
public final class Passage {
  /// A paragraph, heading or element of a list, or the one line of a text without blocks.
  public struct Block: Sendable {
    public enum Kind: Hashable, Sendable {
      case paragraph
      case heading(level: Int)
      /// The words of an element of a list; further paragraphs of an element are paragraphs.
      case item(isOrdered: Bool, depth: Int)
    }
    public let kind: Kind
    /// Offsets into `bytes`.
    public let range: Range<Int>
  }

  public let prose: Prose
  public let bytes: [UInt8]
  public let blocks: [Block]
  /// Where links stand in `bytes`, with their targets.
  public let links: [(range: Range<Int>, target: String)]
  /// Paths of the placeholders in order, with `|on` where it is written.
  public let placeholders: [String]
  /// Each stretch of words: where it stands here, and where it begins over the texts alone (`Prose.places`).
  private let stretches: [(range: Range<Int>, offset: Int)]

  /// The words in order.
  public private(set) lazy var words: [Word] = bytes.withUnsafeBufferPointer { Word.all(in: $0) }

  /// Unicode scalars of the text, a placeholder counted as one.
  private(set) lazy var scalarCount: Int = withBytes { run in run.count { $0 & 0xC0 != 0x80 } }

  /// What of the text is the same in every language.
  private(set) lazy var likeness = Likeness(self)

  /// The facts that stand written in the text, read once: a source is held against each of its translations.
  private var facts: (whole: [WrittenFact]?, blocks: [[WrittenFact]]?) = (nil, nil)

  /// The facts of the whole text. Their places are offsets into `bytes`.
  ///
  /// - Parameter tag: the language of the text.
  func facts(_ tag: String) -> [WrittenFact] {
    if let known = facts.whole { return known }
    let found = withBytes { WrittenFacts.read($0, language: tag) }
    facts.whole = found
    return found
  }

  /// The facts of each block, read for itself. Their places are offsets into the block.
  func factsOfBlocks(_ tag: String) -> [[WrittenFact]] {
    if let known = facts.blocks { return known }
    let found = withBytes { run in blocks.map { WrittenFacts.read(run.part($0.range), language: tag) } }
    facts.blocks = found
    return found
  }

  /// The terms found in the text, looked for once.
  private var foundTerms: [TermMatch]?

  /// The terms of the glossary and official names that stand in the text.
  ///
  /// - Parameter locale: the language of the text.
  func terms(_ index: TermIndex, _ locale: LocaleIndex) -> [TermMatch] {
    if let foundTerms { return foundTerms }
    let terms = withBytes { index.matches(in: $0, locale: locale) }
    foundTerms = terms
    return terms
  }

  public init(_ prose: Prose) {
    self.prose = prose
    var layout = Layout()
    layout.bytes.reserveCapacity(prose.byteCount + 16)
    prose.walk { layout.take($0) }
    layout.endBlock()
    bytes = layout.bytes
    blocks = layout.blocks
    links = layout.links
    placeholders = layout.placeholders
    stretches = layout.stretches
  }

  /// Whether there is nothing to check.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The words of a range.
  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes for the length of a call.
  public func withBytes<Result>(_ body: (TextRun) -> Result) -> Result { bytes.withUnsafeBufferPointer(body) }

  /// A range over the texts alone, as `Prose.places` counts; the end of a range belongs to the stretch that it ends.
  func visible(_ range: Range<Int>) -> (start: Int, end: Int) {
    let start = visible(range.lowerBound)
    return (start, max(start, range.isEmpty ? start : visible(range.upperBound - 1) + 1))
  }

  private func visible(_ offset: Int) -> Int {
    guard let stretch = stretches.last(where: { $0.range.lowerBound <= offset }) ?? stretches.first else { return 0 }
    return stretch.offset + min(max(0, offset - stretch.range.lowerBound), stretch.range.count)
  }

  /// Gathers what the walk meets.
  private struct Layout {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var links: [(range: Range<Int>, target: String)] = []
    var placeholders: [String] = []
    var stretches: [(range: Range<Int>, offset: Int)] = []
    private var kind = Block.Kind.paragraph
    private var start = 0
    private var offset = 0
    private var isOrdered = false
    private var linkStart = 0

    mutating func take(_ event: Event) {
      switch event {
      case .text(let run):
        beginBlock()
        stretches.append((bytes.count..<bytes.count + run.count, offset))
        bytes.append(contentsOf: run)
        offset += run.count
      case .placeholder(let placeholder):
        beginBlock()
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBC])
        placeholders.append(placeholder.path.string + (placeholder.format == .on ? "|on" : ""))
      case .range: break  // only `walk(joining:_:)` has ranges
      case .lineBreak: bytes.append(0x0A)
      case .start(let element): begin(element)
      case .end(let element): end(element)
      }
    }

    private mutating func begin(_ element: Element) {
      switch element {
      case .paragraph: if !isInItem { kind = .paragraph }
      case .heading(let level): kind = .heading(level: level)
      case .list(let first, _):
        endBlock()
        isOrdered = first != nil
      case .item(let number, let depth):
        endBlock()
        kind = .item(isOrdered: number != nil, depth: depth)
      case .link: linkStart = bytes.count
      case .strong, .emphasis: break
      }
    }

    private mutating func end(_ element: Element) {
      switch element {
      case .paragraph, .heading, .item, .list:
        endBlock()
        kind = .paragraph
      case .link(let link):
        links.append((min(linkStart, bytes.count)..<bytes.count, link.target.string))
      case .strong, .emphasis: break
      }
    }

    private var isInItem: Bool { if case .item = kind { true } else { false } }

    /// Separates what follows from the last block.
    private mutating func beginBlock() {
      guard bytes.count == start, let last = blocks.last, last.range.upperBound == bytes.count, !bytes.isEmpty else { return }
      bytes.append(0x0A)
      if linkStart == start { linkStart = bytes.count }
      start = bytes.count
    }

    mutating func endBlock() {
      guard bytes.count > start else { return }
      blocks.append(Block(kind: kind, range: start..<bytes.count))
      start = bytes.count
    }
  }
}
