/// What `LanguageIdentifier` finds out about a text.
public enum Verdict: Equatable, Sendable {
  /// Fewer than five words, or hardly any that are not names: nothing can be said.
  case tooShort
  /// There is no model of the declared language, so nothing but the script can be checked.
  case noModel
  /// Most letters are of another script than that of the declared language.
  case otherScript
  /// No other language of the publication fits clearly better.
  case plausible
  /// Another language of the publication fits better by `margin` nats. `words` is the length of the text; from
  /// `LanguageIdentifier.certainWords` up it is as good as certain.
  case other(tag: String, margin: Double, words: Int)
}
