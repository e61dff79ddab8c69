import Catalog
import Diagnostics
import Prose
import YAML

/// Finds where in a language file words of a text stand. Reads the file again, so it is asked only for texts in which something was found.
struct Locator {
  private let texts: LocaleTexts
  private let entry: Entry
  private let bytes: [UInt8]?
  private let root: Node?

  /// - Parameter bytes: the file; nil where it cannot be read any more, and then only the beginning of a text is known.
  init(texts: LocaleTexts, entry: Entry, bytes: [UInt8]?) {
    self.texts = texts
    self.entry = entry
    self.bytes = bytes
    var ignored = Report()
    root = bytes.flatMap { YAMLReader.read($0, file: texts.file, report: &ignored) }
  }

  /// The place of a range of a passage; of the whole text where the range is nil or cannot be found. Its bytes are empty unless they are
  /// exactly those of the range.
  func span(of range: Range<Int>?, in text: CheckedText) -> Span {
    let beginning = texts.texts[text.unit]?.origin(in: texts.file).span(at: TextPosition(line: 0, column: 0)) ?? Span(file: texts.file)
    guard let range, let bytes, let node = node(text.key), let scalar = node.scalar else { return beginning }
    let isLine: Bool
    switch text.field.kind {
    case .line: isLine = true
    case .prose: isLine = false
    case .words: return beginning
    }
    let origin = TextOrigin(scalar: node.span, in: bytes)
    let visible = text.passage.visible(range)
    // The end of a word before markup is the end of its last letter, not the beginning of what follows the markup.
    let width = range.isEmpty ? 0 : 1 + text.passage.bytes[range].reversed().prefix { $0 & 0xC0 == 0x80 }.count
    let last = max(visible.start, visible.end - width)
    guard let places = Prose.places(of: [visible.start, last], in: scalar.text, isLine: isLine, at: origin) else { return beginning }
    var span = places[0]
    if let start = offset(of: places[0]), let end = offset(of: places[1]).map({ $0 + width }), start < end,
      says(text.passage.bytes[range], start..<end)
    {
      span.bytes = start..<end
    }
    return span
  }

  /// One repair from the first to the last faulty place: what stands between them stays. Places that are not known byte by byte are left out.
  func fix(_ first: Span, _ repair: Findings.Repair, in text: CheckedText) -> Fix {
    var span = first
    var replacement = repair.replacement
    for piece in repair.more {
      let place = self.span(of: piece.range, in: text).bytes
      guard !place.isEmpty, place.lowerBound >= span.bytes.upperBound, let bytes, place.upperBound <= bytes.count else { continue }
      replacement += String(decoding: bytes[span.bytes.upperBound..<place.lowerBound], as: UTF8.self) + piece.replacement
      span.bytes = span.bytes.lowerBound..<place.upperBound
    }
    return Fix(span, replacement: replacement, summary: repair.summary)
  }

  /// Whether the bytes of the file are just those of the text: what is wrapped, escaped or normalised cannot be replaced safely.
  private func says(_ words: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.map { $0.indices.contains(range.upperBound - 1) && $0[range].elementsEqual(words) } ?? false
  }

  private func node(_ key: String) -> Node? {
    key.split(separator: ".").reduce(root) { node, name in node?[String(name)] }
  }

  private func offset(of place: Span) -> Int? { bytes.flatMap { Lines.offset(line: place.line, column: place.column, in: $0) } }
}
