import Diagnostics

/// A language-neutral value of an entry. Absent facts are nil where they stand; `none` and `unknown` are said.
public enum Fact: Sendable {
  /// There is none ("no phone").
  case none
  /// To be asked: pages say "not confirmed yet", a live build refuses it.
  case unknown
  case reference(EntryIndex)
  case references([EntryIndex])
  /// Index into the schema's list of words.
  case choice(Int)
  case choices([Int])
  /// BCP 47 tags.
  case languages([String])
  case phones([Phone])
  case emails([EmailAddress])
  case links([WebLink])
  case address(PostalAddress)
  case hours([PlacedHours])
  case prices([Price])
  case values([NamedValue])
  /// Ids of the glossary.
  case terms([String])
  case date(CalendarDate)
  case period(Period)
  case closures([Closure])
  case schedule(Schedule)
  case parts([Part])
  case code(String)
  case number(Int)
  case channelKind(String)

  /// Whether something is said: neither `none` nor `unknown`.
  public var isSaid: Bool {
    switch self {
    case .none, .unknown: false
    default: true
    }
  }
}

/// Opening hours with the place, phone or link that they belong to.
public struct PlacedHours: Sendable {
  /// Id of a place, or of one of the entry's phones or links.
  public let id: String
  /// The place, where the id is one.
  public let place: EntryIndex?
  public let hours: OpeningHours?
  /// Set where the hours are `unknown` (hours is nil then); nil hours otherwise mean `none`.
  public let isUnknown: Bool
}

/// A section of a guide or a step of a pathway.
public struct Part: Sendable {
  public let id: String
  public let facts: [Fact?]
}

/// Position of an entry in `Catalog.entries`.
public typealias EntryIndex = Int
