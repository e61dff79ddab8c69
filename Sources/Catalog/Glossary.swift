import Diagnostics

/// Official terms, one file per language in `content/glossary/`. Documents to bring and later the term checks use them.
public struct Glossary: Sendable {
  /// Ids in alphabetical order.
  public internal(set) var ids: [String]
  /// By locale index, then by id.
  public internal(set) var terms: [[String: Term]]

  public init(ids: [String] = [], terms: [[String: Term]] = []) {
    self.ids = ids
    self.terms = terms
  }
}

/// A term in one language.
public struct Term: Sendable {
  /// How sure the wording is: seen in an official text, usual, or not checked by a native reader.
  public enum Mark: String, CaseIterable, Sendable { case official, usual, unsure }
  public let term: String
  public let definition: String?
  public let mark: Mark
  /// The last day on which the term was right, and the id of the term to use now.
  public let retired: CalendarDate?
  public let use: String?
  public let admitted: [String]
  public let forbidden: [String]
  public let span: Span
}
