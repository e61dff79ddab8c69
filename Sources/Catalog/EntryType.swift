import Diagnostics

/// The schema of one folder of entries, read from its `_type.yaml`. Types are data: a new field needs no Swift. A class, as `Entry` is.
public final class EntryType: Sendable {
  /// Folder name and URL segment, for example `services`.
  public let name: String
  public let facts: [FactField]
  public let texts: [TextField]
  /// Which fields play a part that pages or checks know: `title`, `lead`, `hours`, `next`, `consent`, `reopens`, `sheet`, `yearly`.
  public let roles: Roles
  /// The facts shown together at the top of a page.
  public let keyFacts: [String]
  /// The facts told in one line below the title wherever the entry stands in a list.
  public let card: [String]
  /// The facts at the end of a page that lead on: whom it is for, what it is about.
  public let about: [String]
  /// Sections of a page in order: names of fields, and `key_facts`. Empty for a type without pages of its own.
  public let page: [String]
  /// Lists of entries that refer to this one.
  public let lists: [Backlinks]
  /// Places of a bulletin, most important first: the first of its fields that the entry has and that there is room for stands in each.
  public let message: [[String]]
  /// Fields of the bulletin that are never left out and stand before the fold, where readers must tap to see more; nil means all.
  public let foremost: [String]?
  /// Places of a poster, most important first, as in `message`: a type without them has no posters.
  public let poster: [[String]]
  /// Rows of the sheet that a client takes along, below the name; a type without them is not on its list.
  public let plan: [String]
  /// Types of which at least one entry must refer to each entry of this one: a topic without a service helps nobody.
  public let coveredBy: [String]
  /// All entries on one page, as a document with a version of its own; nil for none.
  public let document: Document?
  /// Whether its entries are places where bulletins are pasted.
  public let isChannel: Bool
  /// Whether the type has pages; a type without `page` and `lists` (channels) has none.
  public var hasPages: Bool { !page.isEmpty || !lists.isEmpty }

  public struct Roles: Sendable {
    public let title: String
    public let lead: String?
    public let next: String?
    /// The days for which somebody agreed to be told about: a period, or the last day.
    public let consent: String?
    /// The day on which a place that a notice closes is open again.
    public let reopens: String?
    /// The parts that are rows of a sheet for paper, with the source language beside the reader's.
    public let sheet: String?
    /// The day on which something was assessed that the law wants assessed every year.
    public let yearly: String?

    public init(
      title: String, lead: String?, next: String?, consent: String? = nil, reopens: String? = nil, sheet: String? = nil,
      yearly: String? = nil
    ) {
      self.title = title
      self.lead = lead
      self.next = next
      self.consent = consent
      self.reopens = reopens
      self.sheet = sheet
      self.yearly = yearly
    }
  }

  /// What one page of all entries of the type shows.
  public struct Document: Sendable {
    /// Names of fields, in order.
    public let fields: [String]
    public let version: Int
    /// The day of the version.
    public let on: CalendarDate

    public init(fields: [String], version: Int, on: CalendarDate) {
      self.fields = fields
      self.version = version
      self.on = on
    }
  }

  /// "All services whose field `topics` names this entry."
  public struct Backlinks: Sendable {
    public let type: String
    public let field: String
    /// The field of those entries by which the list is parted; nil for one list.
    public let grouped: String?
    /// The field of this entry with those that come first, in that order; nil where their ids alone decide.
    public let first: String?
    /// The field of this entry that names the whole of which it is a part: what refers to that is listed behind, and so outwards.
    public let within: String?

    public init(type: String, field: String, grouped: String? = nil, first: String? = nil, within: String? = nil) {
      self.type = type
      self.field = field
      self.grouped = grouped
      self.first = first
      self.within = within
    }
  }

  public init(
    name: String, facts: [FactField], texts: [TextField], roles: Roles, keyFacts: [String], card: [String] = [], about: [String] = [],
    page: [String], lists: [Backlinks], message: [[String]], foremost: [String]? = nil, poster: [[String]] = [], plan: [String] = [],
    coveredBy: [String] = [], document: Document? = nil
  ) {
    self.name = name
    self.facts = facts
    self.texts = texts
    factNames = facts.map(\.name)
    textNames = texts.map(\.name)
    units = texts.map { Unit(key: $0.name, field: $0) }
    self.roles = roles
    self.keyFacts = keyFacts
    self.card = card
    self.about = about
    self.page = page
    self.lists = lists
    self.message = message
    self.foremost = foremost
    self.poster = poster
    self.plan = plan
    self.coveredBy = coveredBy
    self.document = document
    isChannel = facts.contains { if case .channelKind = $0.kind { $0.need == .required } else { false } }
  }

  /// A type whose schema could not be read: no fields, no pages.
  convenience init(unreadable name: String) {
    self.init(
      name: name, facts: [], texts: [], roles: Roles(title: "", lead: nil, next: nil), keyFacts: [], page: [], lists: [], message: [])
  }

  /// The words of a choice, where the type has one of that name.
  func words(ofChoice name: String) -> [String] {
    if let position = fact(name), case .choice(let words) = facts[position].kind { words } else { [] }
  }

  /// All fields that a bulletin may have.
  public var messageFields: [String] { message.flatMap { $0 } }

  /// All fields that a poster or the sheet to take along may have.
  public var printedFields: [String] { poster.flatMap { $0 } + plan }

  /// The texts that every entry of the type has; behind them come those about several things.
  let units: [Unit]

  /// Those of `facts` and `texts`: looked through much more often than the fields are asked.
  private let factNames: [String]
  private let textNames: [String]

  public func fact(_ name: String) -> Int? { factNames.firstIndex(of: name) }
  public func text(_ name: String) -> Int? { textNames.firstIndex(of: name) }

  /// The name of the label above a field: that of the field, unless the schema gives a text another.
  public func label(of name: String) -> String { text(name).map { texts[$0].label } ?? name }
}

/// How much a field is missed when it is absent.
public enum Need: String, CaseIterable, Sendable { case required, recommended, optional }

/// One language-neutral field of a type. A class, as `Entry` is.
public final class FactField: Sendable {
  public let name: String
  public let kind: FieldKind
  public let need: Need
  /// Whether a source must cover the fact; editorial facts such as topics need none.
  public let isSourced: Bool
  /// Texts about each of several things: the note on a phone, the title and body of a section.
  public let texts: [TextField]
  /// What the words of choices promise: `phone` that the field `phones` has a number.
  public let promises: [Promise]
  /// Whether the entry follows the one that the field names, and how.
  public let succession: Succession?

  /// A word of a choice, and the fields of which one must say something for it to be true.
  public struct Promise: Sendable {
    public let word: String
    public let fields: [String]
  }

  /// What a part says besides its title and body, such as the result of a step.
  public var furtherTexts: [String] { texts.map(\.name).filter { $0 != "title" && $0 != "body" } }

  public init(name: String, kind: FieldKind, need: Need, isSourced: Bool, texts: [TextField], promises: [Promise] = []) {
    self.name = name
    self.kind = kind
    self.need = need
    self.isSourced = isSourced
    self.texts = texts
    self.promises = promises
    succession = Succession(rawValue: name)
  }
}

/// The closed set of what a fact can be. A new kind is one case here and one in `FactDecoder` and the renderers; the compiler lists the places.
public enum FieldKind: Sendable {
  case reference(to: [String])
  case references(to: [String])
  case choice([String])
  case choices([String])
  case languages
  case phones, emails, links, address
  case hours(per: [String])
  case prices, values, terms
  case date, period, closures, schedule
  case parts([FactField])
  case code, number
  case channelKind

  /// The word in `_type.yaml`.
  public var word: String {
    switch self {
    case .reference: "reference"
    case .references: "references"
    case .choice: "choice"
    case .choices: "choices"
    case .languages: "languages"
    case .phones: "phones"
    case .emails: "emails"
    case .links: "links"
    case .address: "address"
    case .hours: "hours"
    case .prices: "prices"
    case .values: "values"
    case .terms: "terms"
    case .date: "date"
    case .period: "period"
    case .closures: "closures"
    case .schedule: "schedule"
    case .parts: "parts"
    case .code: "code"
    case .number: "number"
    case .channelKind: "kind_of_channel"
    }
  }

  public static let words = [
    "reference", "references", "choice", "choices", "languages", "phones", "emails", "links", "address", "hours", "prices", "values",
    "terms",
    "date", "period", "closures", "schedule", "parts", "code", "number", "kind_of_channel",
  ]

  /// Whether the value is a mapping from ids, each of which may have a source of its own.
  var holdsSeveral: Bool {
    switch self {
    case .phones, .emails, .links, .hours, .prices, .values, .closures, .parts: true
    default: false
    }
  }

  /// Whether an entry that lacks the fact, though it is required, cannot be published: it belongs nowhere, holds at no time or is empty.
  var isIndispensable: Bool {
    switch self {
    case .reference, .references, .period, .schedule, .parts, .channelKind: true
    default: false
    }
  }

  /// Whether the value says something about the world, so that a source must stand behind it unless the schema says otherwise.
  var isSourcedByDefault: Bool {
    switch self {
    case .reference, .references, .terms, .period, .closures, .parts, .channelKind: false
    default: true
    }
  }
}

/// One translatable field of a type, or of each of several things. A class, as `Entry` is.
public final class TextField: Sendable {
  public enum Kind: String, CaseIterable, Sendable { case line, prose, words }
  public let name: String
  public let kind: Kind
  /// Most characters (graphemes) that the text may have.
  public let limit: Int?
  public let need: Need
  /// Written in each language for itself (search words): not a translation, so it has no state.
  public let isOwn: Bool
  /// For staff only: stands in the source language and is never translated or published.
  public let isForStaff: Bool
  /// Which of the labels under `fields` stands above it; its name unless the schema says otherwise.
  let label: String

  public init(name: String, kind: Kind, limit: Int?, need: Need, isOwn: Bool, isForStaff: Bool, label: String? = nil) {
    self.name = name
    self.label = label ?? name
    self.kind = kind
    self.limit = limit
    self.need = need
    self.isOwn = isOwn
    self.isForStaff = isForStaff
  }
}
