import Diagnostics

/// Invisible characters that change nothing: editors and keyboards of right-to-left languages strew marks of direction where the direction is
/// the same without them, and what has no width may hide beside a blank. Pages and bulletins do without; a note names them.
extension InvisibleCharacter {
  /// Whether one of them may begin at `index`; false for nearly every byte.
  static func mayBeIdle(_ run: TextRun, at index: Int) -> Bool {
    switch run[index] {
    case 0xD8: index + 1 < run.count && run[index + 1] == 0x9C
    case 0xE2:
      switch index + 2 < run.count ? (run[index + 1], run[index + 2]) : (0, 0) {
      case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x81, 0xA0): true
      default: false
      }
    case 0xEF: run.has("\u{FEFF}", at: index)
    default: false
    }
  }

  /// Whether the one that stands there changes nothing.
  ///
  /// - Parameter runsRightToLeft: whether the text does. A mark of the text's own direction is never needed, one of the other direction only
  ///   between signs that have none. Where two Arabic letters meet it may stand for the joiner that keeps them apart.
  static func isIdle(_ run: TextRun, _ range: Range<Int>, runsRightToLeft: Bool) -> Bool {
    let (before, after) = (neighbour(run, before: range.lowerBound), neighbour(run, from: range.upperBound))
    let sides = [before, after]
    let isFree = sides.contains { $0.map { $0.properties.isWhitespace } ?? true }
    let lettersRunLeft = sides.map { $0.map { Script.of($0).isRightToLeft } ?? false }
    switch run.scalar(at: range.lowerBound).value.value {
    case 0x200B, 0x2060, 0xFEFF: return isFree
    case 0x200E: return lettersRunLeft != [true, true] && (!runsRightToLeft || isFree || lettersRunLeft.contains(true))
    case 0x200F, 0x61C: return lettersRunLeft != [true, true] && runsRightToLeft
    default: return false
    }
  }

  /// The scalar that ends before `index`, a few such characters left out; of a long row of them nothing is said.
  private static func neighbour(_ run: TextRun, before index: Int) -> Unicode.Scalar? {
    var index = index
    for _ in 0..<4 where index > 0 {
      index = run.start(before: index)
      if !mayBeIdle(run, at: index) { return run.scalar(at: index).value }
    }
    return nil
  }

  private static func neighbour(_ run: TextRun, from index: Int) -> Unicode.Scalar? {
    var index = index
    for _ in 0..<4 where index < run.count {
      let (scalar, width) = run.scalar(at: index)
      if !mayBeIdle(run, at: index) { return scalar }
      index += width
    }
    return nil
  }
}

extension Assembler {
  /// The width of the character at `index` of words that stand in the source from `offset` on, if it changes nothing; it is noted then.
  mutating func idle(_ words: TextRun, at index: Int, from offset: Int) -> Int? {
    let width = words.scalar(at: index).width
    if runsRightToLeft == nil { runsRightToLeft = source.bytes.runsRightToLeft }
    guard let code = InvisibleCharacter.code(in: words, at: index),
      InvisibleCharacter.isIdle(words, index..<index + width, runsRightToLeft: runsRightToLeft ?? false)
    else { return nil }
    report(
      ProseCodes.invisibleCharacter, severity: .note, at: offset + index, ProseMessages.idle(InvisibleCharacter.name(code))
    ) { Fix($0, replacement: "", summary: ProseMessages.removeInvisible) }
    return width
  }
}

extension TextRun {
  /// Whether most letters do.
  fileprivate var runsRightToLeft: Bool {
    var (left, right, index) = (0, 0, 0)
    while index < count {
      let (scalar, width) = scalar(at: index)
      let script = Script.of(scalar)
      if script.isRightToLeft { right += 1 } else if script.isWritten, script != .inherited { left += 1 }
      index += width
    }
    return right > left
  }
}
