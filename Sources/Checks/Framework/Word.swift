import Prose

/// A word of a passage: letters with their marks, and whatever digits, apostrophes and joiners stand inside. Hyphens end it.
public struct Word: Sendable {
  /// Offsets into the bytes of the passage.
  public let range: Range<Int>
  /// The script of its first letter.
  public let script: Script
  /// Whether a letter of another script follows; marks and letters of no script do not count.
  public let isMixed: Bool
  public let hasDigit: Bool
  /// Letters, marks not counted.
  public let letters: Int

  /// The words of a text, in order.
  static func all(in run: TextRun) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(run.count / 6)
    var index = 0
    while index < run.count {
      guard let word = Word(in: run, at: &index) else { continue }
      words.append(word)
    }
    return words
  }

  /// Reads on from `index`: a word, or one scalar that belongs to none.
  private init?(in run: TextRun, at index: inout Int) {
    let start = index
    var end = index
    var script: Script?
    var (isMixed, hasDigit, letters) = (false, false, 0)
    while index < run.count {
      let (scalar, width) = run.scalar(at: index)
      let kind = Script.of(scalar)
      if scalar.value == 0xFFFC { break }
      if kind == .inherited {
        if script == nil { break }
      } else if kind.isWritten {
        if let script {
          if kind != script, kind != .other { isMixed = true }
        } else {
          script = kind
        }
        letters += 1
      } else if Self.isDigit(scalar) {
        hasDigit = true
      } else if script == nil || !Self.joins(scalar, in: run, behind: index + width) {
        break
      }
      index += width
      end = index
    }
    guard let script else {
      // A number alone, or a sign.
      index = max(index, start + run.scalar(at: start).width)
      return nil
    }
    (range, self.script, self.isMixed, self.hasDigit, self.letters) = (start..<end, script, isMixed, hasDigit, letters)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: true
    default: false
    }
  }

  /// Apostrophes and joiners belong to a word where a letter follows.
  private static func joins(_ scalar: Unicode.Scalar, in run: TextRun, behind next: Int) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x200C, 0x200D: next < run.count && Script.of(run.scalar(at: next).value).isWritten
    default: false
    }
  }
}
