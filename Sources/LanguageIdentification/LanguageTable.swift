import Prose

/// Judges texts that are declared to be in one language against the other languages of its script. From `LanguageIdentifier.table`.
public struct LanguageTable: Sendable {
  let model: LanguageModel
  /// That of the declared language.
  let column: Int
  /// For each column of the model, the tag to report; nil where the publication does not have the language.
  let tags: [String?]

  /// What the words of a text tell. That of a text is the sum of that of its lines.
  public struct Evidence: Sendable {
    /// All words.
    var words = 0
    /// The words that tell something.
    var judged = 0
    var scores = LanguageModel.Scores()
    /// Letters of the script of the model, and of all others.
    var ownLetters = 0, foreignLetters = 0

    public init() {}

    public static func += (sum: inout Evidence, other: Evidence) {
      sum.words += other.words
      sum.judged += other.judged
      sum.scores &+= other.scores
      sum.ownLetters += other.ownLetters
      sum.foreignLetters += other.foreignLetters
    }
  }

  /// Whether the publication has another language that a text could be mistaken for.
  public var hasRivals: Bool { tags.indices.contains { $0 != column && tags[$0] != nil } }

  /// - Parameter text: UTF-8 in Normalization Form C, without markup; whole lines.
  public func evidence(in text: TextRun) -> Evidence { WordReader(text, model: model).evidence }

  /// The verdict on the text or the lines that the evidence is from.
  public func verdict(_ evidence: Evidence) -> Verdict {
    if evidence.foreignLetters > evidence.ownLetters { return .otherScript }
    // One word alone may be a name that begins a sentence.
    guard evidence.words >= LanguageIdentifier.fewestWords, evidence.judged >= 2 else { return .tooShort }
    var best = column
    for other in tags.indices where tags[other] != nil && evidence.scores[other] < evidence.scores[best] { best = other }
    let lead = Double(evidence.scores[column] - evidence.scores[best]) / LanguageModel.unitsPerNat
    guard lead > LanguageIdentifier.margin, let tag = tags[best] else { return .plausible }
    return .other(tag: tag, margin: lead, words: evidence.words)
  }
}
