import CLibCMark
import Diagnostics

/// Turns the nodes of a cmark tree, in their order, into pieces.
struct TreeReader {
  /// Lists deeper than this are hard to follow when read aloud.
  private static let deepestList = 3

  var assembler: Assembler
  private var cursor: SourceCursor
  /// The next number of each open list, nil for bullets.
  private var lists: [Int?] = []
  /// The element of a list that consists of one paragraph needs no paragraph.
  private var isBare = false
  /// The link that is open; nil where there is none or its target is a fault.
  private var link: Piece?
  private var linkStart = 0
  private var linkHasWords = false

  init(_ assembler: Assembler) {
    self.assembler = assembler
    cursor = SourceCursor(assembler.source.bytes)
  }

  mutating func read(_ node: OpaquePointer, isStart: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: append(node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: breakLine()
    case CMARK_NODE_PARAGRAPH: paragraph(node, isStart)
    case CMARK_NODE_HEADING: heading(node, isStart)
    case CMARK_NODE_LIST: list(node, isStart)
    case CMARK_NODE_ITEM: item(node, isStart)
    case CMARK_NODE_STRONG: span(Piece(.strong), isStart)
    case CMARK_NODE_EMPH: span(Piece(.emphasis), isStart)
    case CMARK_NODE_LINK: link(node, isStart)
    case CMARK_NODE_IMAGE: image(isStart)
    case CMARK_NODE_CODE: code(node)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_INLINE: inlineHTML(node)
    case CMARK_NODE_HTML_BLOCK: assembler.report(ProseCodes.rawHTML, at: start(of: node), ProseMessages.html)
    case CMARK_NODE_THEMATIC_BREAK: assembler.report(ProseCodes.thematicBreak, at: start(of: node), ProseMessages.thematicBreak)
    case CMARK_NODE_BLOCK_QUOTE:
      if isStart { assembler.report(ProseCodes.blockQuote, at: start(of: node), ProseMessages.blockQuote) }
    default: break
    }
  }

  private func start(of node: OpaquePointer) -> Int {
    assembler.source.offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
  }

  /// The words of a node, alive as long as the tree.
  private func words(_ node: OpaquePointer) -> TextRun {
    Self.run(cmark_node_get_literal(node))
  }

  private static func run(_ text: UnsafePointer<CChar>?) -> TextRun {
    guard let text else { return TextRun(start: nil, count: 0) }
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while bytes[count] != 0 { count += 1 }
    return TextRun(start: bytes, count: count)
  }

  // MARK: Words

  private mutating func append(_ node: OpaquePointer) {
    let words = words(node)
    assembler.append(words, from: cursor.find(words))
    linkHasWords = true
  }

  private mutating func breakLine() {
    let next = assembler.source.nextLine(after: cursor.offset)
    let isWanted = cursor.endsWithBackslash(before: next)
    cursor.move(to: next)
    if isWanted {
      assembler.closeBlock()
      assembler.pieces.append(Piece(.lineBreak))
    } else {
      assembler.appendBlank()
    }
  }

  // MARK: Blocks

  private mutating func paragraph(_ node: OpaquePointer, _ isStart: Bool) {
    if isStart {
      isBare = isOnlyParagraph(node)
      cursor.move(to: start(of: node))
      if !isBare { assembler.pieces.append(Piece(.paragraph)) }
      assembler.beginRun()
    } else {
      assembler.closeBlock()
      if !isBare { assembler.pieces.append(Piece(.paragraph).ended) }
    }
  }

  /// Whether a paragraph begins an element of a list and nothing but lists follows it there.
  private func isOnlyParagraph(_ node: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(node), cmark_node_get_type(parent) == CMARK_NODE_ITEM, cmark_node_previous(node) == nil
    else { return false }
    var sibling = cmark_node_next(node)
    while let next = sibling {
      guard cmark_node_get_type(next) == CMARK_NODE_LIST else { return false }
      sibling = cmark_node_next(next)
    }
    return true
  }

  private mutating func heading(_ node: OpaquePointer, _ isStart: Bool) {
    var piece = Piece(.heading)
    piece.level = UInt8(clamping: cmark_node_get_heading_level(node))
    if isStart {
      cursor.move(to: start(of: node))
      if piece.level != 3 {
        let isUnderlined = !assembler.source.bytes.has("#", at: cursor.offset)
        let message = isUnderlined ? ProseMessages.underlinedHeading : ProseMessages.headingLevel
        assembler.report(ProseCodes.headingLevel, at: cursor.offset, message)
      }
      assembler.pieces.append(piece)
      assembler.beginRun()
    } else {
      assembler.closeBlock()
      assembler.pieces.append(piece.ended)
    }
  }

  private mutating func list(_ node: OpaquePointer, _ isStart: Bool) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let first = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    if isStart {
      lists.append(first)
      if lists.count == Self.deepestList + 1 {
        assembler.report(ProseCodes.listTooDeep, at: start(of: node), ProseMessages.listTooDeep)
      }
    }
    let piece = numbered(.list, first)
    assembler.pieces.append(isStart ? piece : piece.ended)
    if !isStart { lists.removeLast() }
  }

  private mutating func item(_ node: OpaquePointer, _ isStart: Bool) {
    guard let number = lists.last else { return }
    let piece = numbered(.item, number)
    assembler.pieces.append(isStart ? piece : piece.ended)
    if !isStart { lists[lists.count - 1] = number.map { $0 + 1 } }
  }

  private func numbered(_ kind: Piece.Kind, _ number: Int?) -> Piece {
    var piece = Piece(kind)
    piece.start = UInt32(clamping: number ?? 0)
    piece.length = number == nil ? 0 : 1
    piece.level = UInt8(clamping: lists.count)
    return piece
  }

  // MARK: Spans

  private mutating func span(_ piece: Piece, _ isStart: Bool) {
    assembler.closeRun()
    assembler.pieces.append(isStart ? piece : piece.ended)
  }

  private mutating func link(_ node: OpaquePointer, _ isStart: Bool) {
    assembler.closeRun()
    guard isStart else { return endLink() }
    linkStart = min(cursor.next(UInt8(ascii: "[")) ?? .max, cursor.next(UInt8(ascii: "<")) ?? .max)
    if linkStart == .max { linkStart = cursor.offset }
    linkHasWords = false
    let target = Self.run(cmark_node_get_url(node))
    if !Self.run(cmark_node_get_title(node)).isEmpty {
      assembler.report(ProseCodes.linkTitle, at: linkStart, ProseMessages.linkTitle)
    }
    guard ReferenceSpelling.isTarget(target) else {
      assembler.report(ProseCodes.linkTarget, at: linkStart, ForeignTarget(target).instruction)
      assembler.isMutilated = true
      return
    }
    let piece = Piece(.link, assembler.keep(target), at: assembler.source.position(of: linkStart))
    link = piece
    assembler.pieces.append(piece)
    assembler.beginRun()
  }

  private mutating func endLink() {
    if let piece = link { assembler.pieces.append(piece.ended) }
    if !linkHasWords { assembler.report(ProseCodes.emptyLink, at: linkStart, ProseMessages.emptyLink) }
    link = nil
    assembler.isMutilated = false
    cursor.skipTarget()
  }

  // MARK: What a text must not have

  /// The description of an image stays as words.
  private mutating func image(_ isStart: Bool) {
    guard isStart else { return cursor.skipTarget() }
    assembler.report(ProseCodes.imageInProse, at: cursor.next(UInt8(ascii: "!")) ?? cursor.offset, ProseMessages.image)
  }

  private mutating func code(_ node: OpaquePointer) {
    let words = words(node)
    assembler.report(ProseCodes.codeInProse, at: cursor.next(UInt8(ascii: "`")) ?? cursor.offset, ProseMessages.codeSpan)
    assembler.append(words, from: cursor.find(words))
    if let end = cursor.next(UInt8(ascii: "`")) { cursor.move(to: end + 1) }
    linkHasWords = true
  }

  /// Nearly always a paragraph with four blanks before it by accident; it is kept as a paragraph.
  private mutating func codeBlock(_ node: OpaquePointer) {
    let offset = start(of: node)
    let bytes = assembler.source.bytes
    let isFenced = bytes.has("```", at: offset) || bytes.has("~~~", at: offset)
    assembler.report(ProseCodes.codeInProse, at: offset, isFenced ? ProseMessages.codeFence : ProseMessages.indentedCode)
    assembler.pieces.append(Piece(.paragraph))
    assembler.beginRun()
    let words = words(node)
    cursor.move(to: offset)
    assembler.append(words, from: cursor.find(words))
    assembler.closeBlock()
    assembler.pieces.append(Piece(.paragraph).ended)
  }

  private mutating func inlineHTML(_ node: OpaquePointer) {
    assembler.report(ProseCodes.rawHTML, at: cursor.find(words(node)), ProseMessages.html)
  }
}
