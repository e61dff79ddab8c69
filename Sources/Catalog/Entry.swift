import Diagnostics
import Prose

/// `type/id`: what an entry is called in every file and URL.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let type: String
  public let name: String

  public init(type: String, name: String) {
    self.type = type
    self.name = name
  }

  /// From `type/id`; an id that nothing has where the text is none.
  public init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    self.init(type: parts.first ?? "", name: parts.count > 1 ? parts[1] : "")
  }

  /// The entry that stands for the words of the interface.
  public static let interface = EntryID(type: "locales", name: "interface")

  /// Whether a folder may have the name: lower-case letters, digits and hyphens, and not that of a page.
  public static func isName(_ text: String) -> Bool { text.isIdentifier && text != Layout.reserved }

  public var description: String { "\(type)/\(name)" }

  public static func < (left: EntryID, right: EntryID) -> Bool {
    left.type == right.type ? left.name < right.name : left.type < right.type
  }
}

/// One service, guide, notice ...: facts once, texts per language. Made by `EntryDecoder`, never changed; a class, because it is handed
/// around for every page and a reference is one word.
public final class Entry: Sendable {
  public let id: EntryID
  /// Position of its type in `Catalog.types`.
  public let type: Int
  /// By position in `EntryType.facts`.
  public let facts: [Fact?]
  public let sources: [Source]
  /// Its short address and former names, as far as `facts.yaml` says any.
  public let addresses: EntryAddresses
  /// What checks are told to leave alone in `facts.yaml`.
  public let ignores: [Ignore]
  /// Every text that the entry has or could have, in the order of the schema and of the facts.
  public let units: [Unit]
  /// By position in `Catalog.locales`; nil where there is no file.
  public let texts: [LocaleTexts?]
  /// Where it has been posted, as the file says.
  public let posts: [SentPost]
  /// Files of the entry in which an error was found: what seems to be missing in them may only have been unreadable.
  public let faultyFiles: Set<String>
  /// Whether errors leave nothing that could be published: `facts.yaml` is missing or cannot be read, or lacks what no page does without.
  let isBroken: Bool
  /// Other entries that placeholders and links of its texts name, each once.
  let mentions: [EntryIndex]
  /// By position in `EntryType.facts`, where `facts.yaml` says something.
  private let places: [FactPlace?]
  /// The `texts` of `texts`, so that `text` need not copy all that is known of a file; empty for a language without one.
  private let written: [[Text?]]

  init(
    id: EntryID, type: Int, facts: [Fact?], sources: [Source], addresses: EntryAddresses = .ordinary, ignores: [Ignore] = [],
    units: [Unit], texts: [LocaleTexts?], posts: [SentPost] = [], faultyFiles: Set<String> = [], isBroken: Bool = false,
    places: [FactPlace?] = []
  ) {
    self.id = id
    self.type = type
    self.facts = facts
    self.sources = sources
    self.addresses = addresses
    self.ignores = ignores
    self.units = units
    self.texts = texts
    self.posts = posts
    self.faultyFiles = faultyFiles
    self.isBroken = isBroken
    self.places = places
    mentions = Set(texts.compactMap { $0?.mentions }.joined()).sorted()
    written = texts.map { $0?.texts ?? [] }
  }

  /// An entry of a type whose schema could not be read.
  convenience init(unreadable id: EntryID, type: Int, locales: Int) {
    self.init(
      id: id, type: type, facts: [], sources: [], units: [], texts: Array(repeating: nil, count: locales),
      faultyFiles: ["content/\(id)/facts.yaml"], isBroken: true)
  }

  /// An entry of which only the id is known, because nobody asked for more.
  convenience init(unread id: EntryID, type: Int, in schema: EntryType, locales: Int) {
    self.init(
      id: id, type: type, facts: Array(repeating: nil, count: schema.facts.count), sources: [], units: schema.units,
      texts: Array(repeating: nil, count: locales))
  }

  /// The entry with other facts and texts, in the same places.
  func with(facts: [Fact?], texts: [LocaleTexts?]) -> Entry {
    Entry(
      id: id, type: type, facts: facts, sources: sources, addresses: addresses, ignores: ignores, units: units, texts: texts, posts: posts,
      faultyFiles: faultyFiles, isBroken: isBroken, places: places)
  }

  /// The entry with other addresses.
  func with(addresses: EntryAddresses) -> Entry {
    Entry(
      id: id, type: type, facts: facts, sources: sources, addresses: addresses, ignores: ignores, units: units, texts: texts, posts: posts,
      faultyFiles: faultyFiles, isBroken: isBroken, places: places)
  }

  /// The file of the facts.
  public var factsFile: String { "content/\(id)/facts.yaml" }

  /// The name of a fact in `facts.yaml`; the whole file where it is not there. Counted like `EntryType.facts`.
  public func span(ofFact position: Int) -> Span {
    guard places.indices.contains(position), let place = places[position] else { return Span(file: factsFile) }
    return place.span(in: factsFile)
  }

  /// The position of the fact that a place in `facts.yaml` belongs to: the last one named above it; nil above the first.
  public func fact(at span: Span) -> Int? {
    let above = places.indices.filter { places[$0].map { $0.span(in: factsFile).line <= span.line } ?? false }
    return above.max { self.span(ofFact: $0).line < self.span(ofFact: $1).line }
  }

  /// Whether all that `facts.yaml` says could be read, so that a fact which is not there is really missing.
  var hasSoundFacts: Bool { faultyFiles.isEmpty || !faultyFiles.contains(factsFile) }

  /// The text of a unit in a language; nil where the file has none.
  public func text(_ unit: Int, in locale: LocaleIndex) -> Text? {
    let texts = written[locale]
    return unit < texts.count ? texts[unit] : nil
  }

  /// Whether the file of a language has a text of a unit: `text` without handing it out.
  public func hasText(_ unit: Int, in locale: LocaleIndex) -> Bool {
    unit < written[locale].count && written[locale][unit] != nil
  }

  /// The position of a unit by its key, for example `phones.main.note`.
  public func unit(_ key: String) -> Int? { units.firstIndex { $0.key == key } }
}

/// Where a fact is named in its file; small, because there is one for every fact of the publication.
struct FactPlace: Sendable {
  private let line: Int32
  private let column: Int32
  private let start: Int32
  private let end: Int32

  init(_ span: Span) {
    line = Int32(clamping: span.line)
    column = Int32(clamping: span.column)
    start = Int32(clamping: span.bytes.lowerBound)
    end = Int32(clamping: span.bytes.upperBound)
  }

  func span(in file: String) -> Span { Span(file: file, line: Int(line), column: Int(column), bytes: Int(start)..<Int(end)) }
}

/// A text field of one entry: what must be translated, in one language or another.
public struct Unit: Sendable {
  /// Field name, or field, id and text name joined by dots: `phones.main.note`.
  public let key: String
  public let field: TextField
}

/// The texts of one entry in one language: one file.
public struct LocaleTexts: Sendable {
  public let file: String
  /// By position in `Entry.units`; nil where the file has no such text.
  public var texts: [Text?]
  public internal(set) var translation: TranslationRecord
  /// Other entries that placeholders and links of the texts name, each once.
  public internal(set) var mentions: [EntryIndex]
  /// What checks are told to leave alone in the file.
  public internal(set) var ignores: [Ignore] = []
  /// Whether the file holds a `#`, so that it may have comments.
  public internal(set) var mayHoldComments = false
  /// Whether nothing was found wrong in the file, so that it need not be read again until it changes.
  public internal(set) var isClean = false
  /// Whether an earlier run read the file and this one only unpacked it.
  var isPacked = false
  /// Positions of units whose text has an error in it, so that it cannot be published; all of them where YAML could not be read.
  public internal(set) var faultyUnits: [Int] = []
}

/// A text with the place that it came from.
public struct Text: Sendable {
  public let prose: Prose
  /// Line and column of the first character, from 1, and how the lines lie; small, because there is one for every text of the publication.
  let line: Int32
  let column: Int16
  let layout: TextOrigin.Layout

  init(prose: Prose, at origin: TextOrigin) {
    self.prose = prose
    line = Int32(clamping: origin.line)
    column = Int16(clamping: origin.column)
    layout = origin.layout
  }

  /// Where the text stands in its file.
  public func origin(in file: String) -> TextOrigin { TextOrigin(file: file, line: Int(line), column: Int(column), layout: layout) }
}

/// What the `translation:` block of a file says. Written by the tool only.
public struct TranslationRecord: Sendable {
  /// The locale that the texts were made from; nil means the source.
  public var from: String?
  /// A role or agency code.
  public var by: String?
  public var on: CalendarDate?
  /// Why all languages were confirmed at once, as long as a line may rest on that.
  public var reason: Reason?
  /// By position in `Entry.units`.
  public var units: [Stamp?]

  /// The line `reason: 2026-12-01 The name of the office was corrected everywhere.`
  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    /// The day of the act.
    public let on: CalendarDate
    /// What the person gave, on one line.
    public let text: String

    /// Nil unless the text says something, on one line.
    public init?(on day: CalendarDate, text: String) {
      guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
      guard
        text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{2028}" && $0 != "\u{2029}" })
      else { return nil }
      on = day
      self.text = text.trimmed
    }

    /// From what stands in the file; nil where that is no day with a text behind.
    public init?(line: String) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let day = CalendarDate(iso: String(parts[0])) else { return nil }
      self.init(on: day, text: String(parts[1]))
    }

    /// As it stands in the file.
    public var description: String { "\(on.iso) \(text)" }
  }

  /// One unit's line: the hash of the source text it was made from, the kind of review, and the hash of the text that was reviewed.
  public struct Stamp: Hashable, Sendable, CustomStringConvertible {
    public let source: ShortHash
    public let review: Review
    public let own: ShortHash

    public init(source: ShortHash, review: Review, own: ShortHash) {
      self.source = source
      self.review = review
      self.own = own
    }

    /// As it stands in the file.
    public var description: String { "\(source) \(review.rawValue) \(own)" }
  }

  public init(from: String? = nil, by: String? = nil, on: CalendarDate? = nil, reason: Reason? = nil, units: [Stamp?] = []) {
    self.from = from
    self.by = by
    self.on = on
    self.reason = reason
    self.units = units
  }
}

/// Who has looked at a text: nobody, a person who wrote it, a person who checked it.
public enum Review: String, CaseIterable, Sendable { case machine, draft, reviewed }

/// The first 48 bits of a SHA-256, written as 12 lower-case hex digits.
public struct ShortHash: Hashable, Sendable, CustomStringConvertible {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits & 0xFFFF_FFFF_FFFF }

  /// Nil unless the text is 12 lower-case hex digits.
  public init?(_ text: some StringProtocol) {
    let isHexadecimal = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard text.utf8.count == 12, isHexadecimal, let bits = UInt64(text, radix: 16) else { return nil }
    self.bits = bits
  }

  public var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }
}
