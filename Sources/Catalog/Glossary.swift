import Diagnostics

/// Official terms, one file per language in `content/glossary/`. Documents to bring show them, guides explain
/// them, and `Terms` finds them in texts.
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

/// A term in one language. What the file of the source language says of `retired`, `use`, `required` and `fixed` holds for all languages.
public struct Term: Sendable {
  /// How sure the wording is: seen in an official text, usual, or not checked by a native reader.
  public enum Mark: String, CaseIterable, Sendable { case official, usual, unsure }
  public let term: String
  public let definition: String?
  public let mark: Mark
  /// The last day on which the term was right, and the id of the term to use now.
  public let retired: CalendarDate?
  public let use: String?
  /// How the term is recognized, where the rules of its language would not do: words exactly as they stand, `*` for any ending.
  public let stems: [String]
  /// Other right wordings, and wrong ones; their words change as those of the term, and `*` stands for any ending.
  public let admitted: [String]
  public let forbidden: [String]
  /// Whether a translation of a text with the term must have the term.
  public let isRequired: Bool
  /// Whether it is a name: what it is called in a language is fixed.
  public let isFixed: Bool
  /// Whether its words are everyday ones, which mean the term only where the text that was translated has it.
  public let isOrdinary: Bool
  public let span: Span

  init(
    _ term: String, definition: String? = nil, mark: Mark, retired: CalendarDate? = nil, use: String? = nil, stems: [String] = [],
    admitted: [String] = [], forbidden: [String] = [], isRequired: Bool = true, isFixed: Bool = false, isOrdinary: Bool = false,
    at span: Span
  ) {
    self.term = term
    self.definition = definition
    self.mark = mark
    self.retired = retired
    self.use = use
    self.stems = stems
    self.admitted = admitted
    self.forbidden = forbidden
    self.isRequired = isRequired
    self.isFixed = isFixed
    self.isOrdinary = isOrdinary
    self.span = span
  }
}
