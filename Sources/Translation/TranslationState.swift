import Catalog

/// What is known of one unit in one language. It follows from the texts and the hashes beside them, never from clocks or version control.
public enum TranslationState: UInt8, CaseIterable, Sendable {
  /// Nothing to translate: the source has no such text, or it is for staff or written in each language for itself.
  case notNeeded
  /// The source has a text and the language has none.
  case missing
  /// A text without a hash: nobody has said that it says what the source says.
  case unconfirmed
  /// The source has changed since, or the text that this one was made from is outdated itself.
  case outdated
  case machine
  case draft
  case reviewed

  /// The word in tables and JSON.
  public var name: String {
    switch self {
    case .notNeeded: "not_needed"
    case .missing: "missing"
    case .unconfirmed: "unconfirmed"
    case .outdated: "outdated"
    case .machine: "machine"
    case .draft: "draft"
    case .reviewed: "reviewed"
    }
  }

  /// Whether the text says what the source says today.
  public var isCurrent: Bool { self == .machine || self == .draft || self == .reviewed }

  /// The states of one entry in one language, by unit. The one place where a state is found out.
  ///
  /// - Parameters:
  ///   - made: the hashes of the texts that this language was made from, by unit.
  ///   - parents: the states in that language, where it is not the source.
  static func states(
    of entry: Entry, in locale: LocaleIndex, source: LocaleIndex, made: [ShortHash?], parents: [TranslationState]?
  ) -> [TranslationState] {
    let origin = entry.texts[source]
    let texts = entry.texts[locale]
    return entry.units.indices.map { unit in
      let field = entry.units[unit].field
      guard !field.isOwn, !field.isForStaff, origin?.texts[unit] != nil else { return .notNeeded }
      guard let text = texts?.texts[unit] else { return .missing }
      guard let stamp = texts?.translation.units[unit], let parent = made[unit] else { return .unconfirmed }
      if parent != stamp.source { return .outdated }
      if let parents, !parents[unit].isCurrent { return .outdated }
      switch stamp.review {
      case .machine: return .machine
      case .draft: return .draft
      // Review holds only for the very text that was reviewed: an edited text is a draft again.
      case .reviewed: return ShortHash.of(text.prose) == stamp.own ? .reviewed : .draft
      }
    }
  }
}
