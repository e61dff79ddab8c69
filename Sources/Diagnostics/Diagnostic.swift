/// One message to an editor. Made by every stage, sorted and printed at the end of a run.
public struct Diagnostic: Hashable, Sendable {
  public var code: DiagnosticCode
  public var severity: Severity
  /// Where the fault is; nil only where no file is to blame.
  public var span: Span?
  public var message: Wording
  /// Further places that belong to the fault, for example the first of two equal keys.
  public var notes: [Note]
  /// A certain repair, if there is one.
  public var fix: Fix?
  /// What the message is about, for `--keep-going` and the reports.
  public var subject: Subject?

  public init(
    _ code: DiagnosticCode, severity: Severity? = nil, at span: Span?, _ message: Wording, notes: [Note] = [], fix: Fix? = nil,
    subject: Subject? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.span = span
    self.message = message
    self.notes = notes
    self.fix = fix
    self.subject = subject
  }

  /// A second place and what it has to do with the fault.
  public struct Note: Hashable, Sendable {
    public var span: Span
    public var message: Wording

    public init(_ span: Span, _ message: Wording) {
      self.span = span
      self.message = message
    }
  }

  /// The entry, and where it applies the language and field, that a diagnostic speaks of.
  public struct Subject: Hashable, Sendable {
    /// `type/id`, for example `services/kela`.
    public var entry: String
    /// BCP 47 tag of the translation, nil where the facts or all languages are meant.
    public var locale: String?
    /// Unit key, for example `phones.main.note`.
    public var unit: String?
    /// The keys of all units where it speaks of several, of which a message may name a few; empty otherwise.
    public var units: [String]

    public init(entry: String, locale: String? = nil, unit: String? = nil, units: [String] = []) {
      self.entry = entry
      self.locale = locale
      self.unit = unit
      self.units = units
    }
  }
}

/// A repair that is certain to be right: the bytes of `span` become `replacement`. Where the span has no bytes (`0..<0`), the one character at
/// its line and column is meant; an empty range elsewhere is a place to insert.
public struct Fix: Hashable, Sendable {
  public var span: Span
  public var replacement: String
  public var summary: Wording

  public init(_ span: Span, replacement: String, summary: Wording) {
    self.span = span
    self.replacement = replacement
    self.summary = summary
  }
}
