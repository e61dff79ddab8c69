import Prose

/// Words of one language, each with a number it stands for.
struct WordList: Sendable {
  private struct Word {
    /// Folded; `_` stands for any blanks and hyphens or none.
    var scalars: [UInt32]
    var value: Int
    /// Whether endings may follow.
    var isStem: Bool
  }

  private let words: [Word]

  static let none = WordList("")

  /// `1 yksi yhde*, 2 kaksi`: a value and its words; `*` for any ending, `_` for blanks.
  init(_ text: StaticString) {
    words = text.description.split(separator: ",").flatMap { entry -> [Word] in
      let parts = entry.split(whereSeparator: { $0 == " " || $0 == "\n" })
      guard let first = parts.first, let value = Int(first) else { return [] }
      return parts.dropFirst().map { Self.word($0, value) }
    }
  }

  /// `tammiku*, helmiku*`: the words of 1, 2, 3 and so on.
  init(inOrder text: StaticString) {
    words = text.description.split(separator: ",").enumerated().flatMap { position, entry in
      entry.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Self.word($0, position + 1) }
    }
  }

  private static func word(_ text: Substring, _ value: Int) -> Word {
    let isStem = text.utf8.last == UInt8(ascii: "*")
    let scalars = (isStem ? text.dropLast() : text).unicodeScalars.map(\.folded).filter { $0 != 0 }
    return Word(scalars: scalars, value: value, isStem: isStem)
  }

  /// The longest word that begins at `index`. `end` is behind it; for a stem, behind the stem.
  func match(_ run: TextRun, at index: Int) -> (value: Int, end: Int)? {
    guard index < run.count else { return nil }
    let first = run.scalar(at: index).value.folded
    var best: (value: Int, end: Int)?
    for word in words where word.scalars.first == first {
      guard let end = Self.end(of: word, run, at: index), end > best?.end ?? 0 else { continue }
      best = (word.value, end)
    }
    return best
  }

  private static func end(of word: Word, _ run: TextRun, at start: Int) -> Int? {
    var index = start
    for wanted in word.scalars {
      if wanted == 0x5F {
        while index < run.count {
          let (scalar, width) = run.scalar(at: index)
          guard scalar.isBlank || scalar.isDash || scalar.folded == 0 else { break }
          index += width
        }
        continue
      }
      index = run.afterInvisible(index)
      guard index < run.count else { return nil }
      let (scalar, width) = run.scalar(at: index)
      guard scalar.folded == wanted else { return nil }
      index += width
    }
    if !word.isStem, let next = run.scalar(from: index), next.isLetter { return nil }
    return index
  }
}
