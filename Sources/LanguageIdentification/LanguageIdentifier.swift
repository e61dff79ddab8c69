import Prose

/// Says whether a text is in the language that it is declared to be in, or in another language of the publication in the same script.
///
/// It verifies and does not guess: naive Bayes on the grams of letters, reported only above a margin. How well it does, and from what the
/// tables are made: docs/language-identification.md.
public struct LanguageIdentifier: Sendable {
  /// Words from which a text is judged.
  public static let fewestWords = 5
  /// Words from which a verdict is as good as certain.
  public static let certainWords = 20
  /// How much more probable another language must be to be reported, in nats: the natural logarithm of the ratio.
  public static let margin = 12.0

  private static let models = [LanguageModel.latin, .cyrillic, .arabic].compactMap { $0 }
  /// Languages that are alone in their script unless one of the others is there too.
  private static let aloneInScript: [String: (script: Script, rivals: [String])] = [
    "ti": (.ethiopic, ["am"]), "zh-Hans": (.han, ["zh-Hant"]),
  ]

  /// The tags of the publication, for the languages that have a script to themselves.
  private let languages: [String]
  /// For each column of each model, the tag to report; nil where the publication does not have the language.
  private let candidates: [[String?]]

  /// - Parameter languages: The tags of all languages of the publication with that of the sources. English counts as one of them, because
  ///   English is what is left untranslated.
  public init(languages: [String]) {
    self.languages = languages
    let all = languages + ["en"]
    candidates = Self.models.map { model in
      model.tags.map { column in all.contains(column) ? column : all.first { Self.column(of: $0) == column } }
    }
  }

  /// Whether texts in a language can be judged in this publication. Where not, nothing but the script of a text can be checked.
  public func judges(_ tag: String) -> Bool {
    if let alone = Self.aloneInScript[tag] { return !alone.rivals.contains(where: languages.contains) }
    return Self.models.contains { $0.tags.contains(Self.column(of: tag)) }
  }

  /// The verdict on a text, a paragraph or a field, that is declared to be in a language.
  ///
  /// - Parameter text: UTF-8 in Normalization Form C, without markup.
  public func verdict(on text: TextRun, declared tag: String) -> Verdict {
    guard judges(tag) else { return .noModel }
    if let alone = Self.aloneInScript[tag] { return Self.verdict(on: text, alone.script) }
    guard let table = table(of: tag) else { return .noModel }
    return table.verdict(table.evidence(in: text))
  }

  /// What texts that are declared to be in a language are judged by; nil for a language that is not told from others by its letters'
  /// order. For whoever judges many texts, and the parts of each.
  public func table(of tag: String) -> LanguageTable? {
    guard Self.aloneInScript[tag] == nil else { return nil }
    for (model, tags) in zip(Self.models, candidates) {
      if let column = model.tags.firstIndex(of: Self.column(of: tag)) { return LanguageTable(model: model, column: column, tags: tags) }
    }
    return nil
  }

  private static func verdict(on text: TextRun, _ script: Script) -> Verdict {
    let share = ScriptShare(text)
    guard let dominant = share.dominant else { return .tooShort }
    return dominant == script ? .plausible : .otherScript
  }

  /// The language whose table serves a tag: plain Finnish is Finnish, and Dari cannot be told from Persian in writing.
  private static func column(of tag: String) -> String {
    switch tag {
    case "fi-simple": "fi"
    case "prs": "fa"
    default: tag
    }
  }
}
