import Catalog

/// One piece of work: what one entry lacks in one way in one language, or what must be asked or checked again about its facts.
public struct Gap: Sendable {
  /// In what way something is lacking, in the order of what it does to readers.
  public enum Kind: Int, CaseIterable, Sendable {
    /// The translation says what the source no longer says.
    case outdated
    /// A source was to be checked again before today.
    case expired
    case missing
    case unconfirmed
    /// A fact is `unknown`.
    case question
    /// A source must be checked again within some days.
    case expiring
    /// Written by a machine or by one person only.
    case unreviewed

    /// The word in tables and JSON.
    public var name: String {
      switch self {
      case .outdated: "outdated"
      case .expired: "expired"
      case .missing: "missing"
      case .unconfirmed: "unconfirmed"
      case .question: "question"
      case .expiring: "expiring"
      case .unreviewed: "unreviewed"
      }
    }

    /// Whether readers lack something now, and not only the certainty that it is right.
    var isUrgent: Bool { self != .expiring && self != .unreviewed }

    /// What is paid for by the word; nil where no text is written.
    var work: TranslationRates.Work? {
      switch self {
      case .outdated, .missing: .translation
      case .unconfirmed, .unreviewed: .review
      case .expired, .question, .expiring: nil
      }
    }
  }

  public let kind: Kind
  /// `type/id`; `locales/interface` for the words of the interface.
  public let entry: EntryID
  /// The title of the entry in the source language.
  public let title: String
  /// BCP 47 tag; nil where the facts are meant and so all languages.
  public let locale: String?
  /// Keys of the texts, of the facts, or `sources.` and the id of a source.
  public let units: [String]
  /// Words of the source texts concerned.
  public let words: Int
  /// The role or agency code of whoever made the translation; nil where nobody is named.
  public let by: String?
  public let harm: Harm
  /// Visits to the guidance point about what the entry tells; nil where they were not counted.
  public let visits: Int?
  /// How many of those were visits of people who read the language; nil where that is not known.
  public let readers: Int?
  /// Nil where no rate is set or no text is written.
  public let price: Money?
  /// By when a source is to be checked again.
  public let due: CalendarDate?
  /// The file to be written or mended.
  public let file: String

  /// Positions of the texts in the units of the entry; empty where facts are meant.
  let positions: [Int]
  /// Whether the title or the summary is among the texts: every list shows them.
  let hasTitleOrLead: Bool
}

/// What may happen to a reader who is told something wrong or nothing, gravest first.
public enum Harm: Int, CaseIterable, Sendable, Comparable {
  /// A notice of level `emergency` or `urgent` that is not over.
  case urgent
  /// An entry or one of its topics says `harm: life`.
  case life
  /// The same for `harm: high`.
  case high
  case ordinary
  /// A notice or event that is over.
  case past

  /// The word in tables and JSON.
  public var name: String {
    switch self {
    case .urgent: "urgent"
    case .life: "life"
    case .high: "high"
    case .ordinary: "ordinary"
    case .past: "past"
    }
  }

  public static func < (left: Harm, right: Harm) -> Bool { left.rawValue < right.rawValue }
}
