import Diagnostics

/// An editor's word that a check is wrong about a text or fact, from the `ignore:` of its file. A check applies it, and says when it is needed no more.
public struct Ignore: Hashable, Sendable {
  /// Key of a unit in a language file, name of a field in `facts.yaml`.
  public let key: String
  /// The code of the diagnostic.
  public let check: String
  public let reason: String
  public let span: Span
}
