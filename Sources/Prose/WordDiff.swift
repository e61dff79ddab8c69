/// Two versions of a text compared word by word: the fewest words removed and added that lead from one to the other (Myers, "An O(ND)
/// difference algorithm", 1986, as the standard library has it). Blanks never differ; a line break is a word.
public struct WordDiff: Sendable, Hashable {
  public enum Change: Sendable, Hashable { case kept, removed, added }

  /// Words that follow each other and fared alike, with the blanks between them.
  public struct Part: Sendable, Hashable {
    public let change: Change
    public let text: String
    /// How many blanks stand between this part and the one before.
    public let blanks: Int
  }

  /// In the order of the text; what was removed stands before what was added in its place.
  public let parts: [Part]

  /// More changed words than this are shown as a whole: nobody reads such a comparison, and its cost grows with the square.
  private static let mostCompared = 3000

  /// Words are separated by blanks; in scripts that write none, every character is a word.
  public init(from old: String, to new: String) {
    let (old, new) = (Self.words(of: old), Self.words(of: new))
    let prefix = zip(old, new).prefix { $0.text == $1.text }.count
    let suffix = zip(old[prefix...].reversed(), new[prefix...].reversed()).prefix { $0.text == $1.text }.count
    let (oldMiddle, newMiddle) = (old[prefix..<old.count - suffix], new[prefix..<new.count - suffix])
    var builder = PartBuilder()
    for word in new[..<prefix] { builder.append(word, .kept) }
    Self.compare(oldMiddle, newMiddle, into: &builder)
    for index in 0..<suffix {
      builder.keep(old[old.count - suffix + index], new[new.count - suffix + index])
    }
    builder.close()
    parts = builder.parts
  }

  private static func compare(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>, into builder: inout PartBuilder) {
    var removed = Set<Int>()
    var added = Set<Int>()
    if old.count + new.count > mostCompared {
      (removed, added) = (Set(0..<old.count), Set(0..<new.count))
    } else {
      for change in new.map(\.text).difference(from: old.map(\.text)) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): added.insert(offset)
        }
      }
    }
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if removed.contains(from) {
        builder.append(old[old.startIndex + from], .removed)
        from += 1
      } else if added.contains(to) {
        builder.append(new[new.startIndex + to], .added)
        to += 1
      } else {
        builder.keep(old[old.startIndex + from], new[new.startIndex + to])
        from += 1
        to += 1
      }
    }
  }
}

extension WordDiff {
  fileprivate struct Word {
    let text: String
    let blanks: Int
  }

  fileprivate static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var run = ""
    var blanks = 0
    func end() {
      guard !run.isEmpty else { return }
      if run.unicodeScalars.contains(where: { Script.of($0).hasNoWordBlanks }) {
        for (index, character) in run.enumerated() { words.append(Word(text: String(character), blanks: index == 0 ? blanks : 0)) }
      } else {
        words.append(Word(text: run, blanks: blanks))
      }
      run = ""
      blanks = 0
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t":
        end()
        blanks += 1
      case "\n":
        end()
        words.append(Word(text: "\n", blanks: 0))
        blanks = 0
      default: run.unicodeScalars.append(scalar)
      }
    }
    end()
    return words
  }

  /// Joins words that fared alike.
  fileprivate struct PartBuilder {
    var parts: [Part] = []
    private var open: (change: Change, text: String, blanks: Int)?

    /// A word of both texts. Behind one that went stand the blanks of either.
    mutating func keep(_ old: Word, _ new: Word) {
      let blanks = open?.change == .removed ? max(old.blanks, new.blanks) : new.blanks
      append(Word(text: new.text, blanks: blanks), .kept)
    }

    mutating func append(_ word: Word, _ change: Change) {
      if open?.change == change {
        open?.text += String(repeating: " ", count: word.blanks) + word.text
      } else {
        close()
        open = (change, word.text, word.blanks)
      }
    }

    mutating func close() {
      if let open { parts.append(Part(change: open.change, text: open.text, blanks: open.blanks)) }
      open = nil
    }
  }
}
