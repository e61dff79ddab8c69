import Diagnostics

/// Changes single values in a file and leaves every other byte alone: comments, empty lines, order, quotation marks and CR LF stay.
///
/// Each change is read back before it counts: unless the tree is exactly the old one with that one change, the edit is refused (nil and an
/// `edit-refused` error) and nothing has happened. Made for one file, used by `confirm` and by imports; edits follow each other.
public struct YAMLEdit: Sendable {
  public let file: String
  /// The file with all changes so far.
  public internal(set) var bytes: [UInt8]
  /// Its tree. A `|` text that ends the file has its line break, whether or not the file has one.
  public internal(set) var root: Node
  let lineBreak: String

  /// Opens a file for edits. Nil, with the reader's report, if the file has errors: those are an editor's to mend.
  public init?(_ bytes: [UInt8], file: String, report: inout Report) {
    var own = Report()
    let root = YAMLReader.read(bytes, file: file, report: &own)
    report.add(contentsOf: own)
    guard let root, !own.hasErrors else { return nil }
    self.file = file
    self.bytes = bytes
    self.root = root.closingLastBlock(of: bytes)
    let firstBreak = bytes.firstIndex(of: .lineFeed) ?? 0
    lineBreak = firstBreak > 0 && bytes[firstBreak - 1] == .carriageReturn ? "\r\n" : "\n"
  }

  /// Writes another value in place of the one at `path`. A comment on the value's line stays there. Inside brackets and braces only a
  /// single line can stand, so a `.text` is written like a `.line` there. The new bytes, or nil if the edit was refused.
  public mutating func replace(_ path: [YAMLStep], with content: YAMLContent, report: inout Report) -> [UInt8]? {
    replace([(path, content)], report: &report)
  }

  /// The same for several places, none inside another: all at once, read back once, or none.
  public mutating func replace(_ changes: [(path: [YAMLStep], content: YAMLContent)], report: inout Report) -> [UInt8]? {
    var splices: [Splice] = []
    var expected: Node? = root
    for (path, content) in changes {
      guard !path.isEmpty, let place = Place(path, in: self) else { return refuse(.noSuchPlace(path), path, &report) }
      guard let splice = place.replacement(with: content, in: bytes) else { return refuse(.notInThisPlace, path, &report) }
      splices.append(splice)
      expected = expected?.replacing(path[...], with: Node(content, file: file))
    }
    return apply(splices, expecting: expected, changes.first?.path ?? [], &report)
  }

  /// Adds a key with its value to the block mapping at `path` (the whole file if it is empty). Also fills `key:` and `{}`.
  ///
  /// - Parameter sibling: the key below whose value the new one goes; nil means the end of the mapping.
  public mutating func insert(
    _ key: String, _ content: YAMLContent, into path: [YAMLStep] = [], after sibling: String? = nil, report: inout Report
  ) -> [UInt8]? {
    guard let mapping = root[path: path] else { return refuse(.noSuchPlace(path), path, &report) }
    guard mapping[key] == nil else { return refuse(.keyExists(key), path, &report) }
    let isNothing = mapping.isEmpty || mapping.pairs?.isEmpty == true
    guard isNothing || mapping.pairs != nil else { return refuse(.notAMapping, path, &report) }
    if isNothing, !path.isEmpty { return replace(path, with: .mapping([(key, content)]), report: &report) }

    let pair = Node.Pair(key: key, keySpan: mapping.span, value: Node(content, file: file))
    var pairs = mapping.pairs ?? []
    let place = sibling.flatMap { sibling in pairs.firstIndex { $0.key == sibling } }.map { $0 + 1 } ?? pairs.count
    guard let splice = insertion(of: key, content, at: place, of: mapping) else { return refuse(.notInThisPlace, path, &report) }
    pairs.insert(pair, at: place)
    let grown = Node(.mapping(pairs), span: mapping.span)
    return apply([splice], expecting: root.replacing(path[...], with: grown), path, &report)
  }

  /// Puts a value at a key of the first column: in place of the old one, or at the end of the file. Comments inside an old mapping go with
  /// it; those above and behind stay.
  public mutating func set(_ key: String, _ content: YAMLContent, report: inout Report) -> [UInt8]? {
    if root[key] == nil { return insert(key, content, report: &report) }
    return replace([.key(key)], with: content, report: &report)
  }

  /// Removes the pair at the end of `path`, with a comment on its last line. The last pair of a group leaves `{}`.
  public mutating func remove(_ path: [YAMLStep], report: inout Report) -> [UInt8]? {
    guard case .key(let key)? = path.last, let place = Place(path, in: self) else { return refuse(.noSuchPlace(path), path, &report) }
    let parent = Array(path.dropLast())
    if place.siblings.count == 1, !parent.isEmpty, !place.isInFlow { return replace(parent, with: .mapping([]), report: &report) }
    guard let splice = removal(of: key, at: place) else { return refuse(.notInThisPlace, path, &report) }
    return apply([splice], expecting: root.replacing(path[...], with: nil), path, &report)
  }

  /// Some bytes and what stands there afterwards.
  struct Splice {
    var range: Range<Int>
    var text: String
  }

  private mutating func apply(_ splices: [Splice], expecting expected: Node?, _ path: [YAMLStep], _ report: inout Report) -> [UInt8]? {
    var changed = bytes
    // From the end, so that the places of the others stay.
    for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      var new: [UInt8] = []
      for byte in splice.text.utf8 {
        if byte == .lineFeed { new.append(contentsOf: lineBreak.utf8) } else { new.append(byte) }
      }
      changed.replaceSubrange(splice.range, with: new)
    }
    var reading = Report()
    let tree = YAMLReader.read(changed, file: file, report: &reading)?.closingLastBlock(of: changed)
    guard let tree, let expected, !reading.hasErrors, tree.hasSameContent(as: expected) else {
      return refuse(.wouldChangeMore, path, &report)
    }
    bytes = changed
    root = tree
    return changed
  }

  private func refuse(_ refusal: EditRefusal, _ path: [YAMLStep], _ report: inout Report) -> [UInt8]? {
    let nearest = path.indices.reversed().lazy.compactMap { root[path: path[...$0]] }.first ?? root
    report.add(Diagnostic(YAMLCodes.editRefused, at: nearest.span, refusal.wording))
    return nil
  }
}
