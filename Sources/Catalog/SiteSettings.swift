import Diagnostics

/// The publication as a whole, read from `site/site.yaml`.
public struct SiteSettings: Sendable {
  /// Absolute address without a slash at the end.
  public let address: String
  /// A publication that is not yet to be relied on: every page says so, none is indexed.
  public let isTrial: Bool
  public let publisher: EntryIndex?
  /// Who helps when everything else is closed, in the order in which every page names them.
  public let helpNow: [EntryIndex]
  /// What comes first where all entries of a type are listed, as on the front page, in this order.
  public let first: [EntryIndex]
  /// The entry that says who publishes, and that asking is free and secret: below every page, and as a box on the front page.
  public let about: EntryIndex?
  /// The accessibility statement (act 306/2019): below every page.
  public let accessibility: EntryIndex?
  /// The https address of a page of the open web for readers who must leave quickly; nil where nothing is said.
  public let leave: String?
  /// BCP 47 tag of the language that all others are translated from.
  public let source: String
  /// All languages in the order in which they are shown.
  public let locales: [String]
  /// Placeholders that work in every text: name to the path of a fact.
  public let shared: [String: String]
  /// First match wins; see `PolicyRule.standard`.
  public let policy: [PolicyRule]
  /// How grave what a check finds is, where a publication wants it otherwise; first match wins.
  public let checks: [CheckRule]
  /// What a notice of level `emergency` must keep to.
  public let emergency: EmergencyRules
  /// Who visits and in which languages they read; nil where nothing is said.
  public let statistics: VisitStatistics?
  /// What a word costs; without any, reports name no prices.
  public let rates: TranslationRates
  /// Whom to tell of a weakness of the site; nil where nothing is said.
  public let security: SecurityContact?
  /// The https address of the licence of the open data; nil where nothing is said.
  public let license: String?
  /// Where each setting stands, by its key; `shared.emergency` for a shared name.
  let spans: [String: Span]

  /// Where a setting stands, for example `trial`; the whole file where it is not there.
  public func span(of key: String) -> Span { spans[key] ?? Span(file: "site/site.yaml") }
}

/// One row of the coverage policy: which texts it speaks of and how grave each state is there.
public struct PolicyRule: Sendable {
  /// Tags; empty means all.
  public let languages: [String]
  /// `type/id` patterns in which `*` stands for any letters; empty means all.
  public let entries: [String]
  /// Level of a notice; nil means any.
  public let level: String?
  /// Nil means that nothing is reported.
  public let missing: Severity?
  public let unconfirmed: Severity?
  public let outdated: Severity?
  public let unreviewed: Severity?

  /// What holds where no line of the policy fits: a new language is never silent.
  public static let standard = PolicyRule(
    languages: [], entries: [], level: nil, missing: .warning, unconfirmed: .warning, outdated: .warning, unreviewed: .note)

  /// Whether the rule speaks of every text that another speaks of, so that the other, below it, never decides.
  func covers(_ other: PolicyRule) -> Bool {
    (level == nil || level == other.level)
      && (languages.isEmpty || !other.languages.isEmpty && other.languages.allSatisfy(languages.contains))
      && (entries.isEmpty || !other.entries.isEmpty && other.entries.allSatisfy { name in entries.contains { Pattern($0).matches(name) } })
  }

  /// Whether the rule speaks of an entry in a language.
  public func matches(locale: String, entry: EntryID, level: String?) -> Bool {
    if !languages.isEmpty && !languages.contains(locale) { return false }
    if let wanted = self.level, wanted != level { return false }
    if entries.isEmpty { return true }
    let name = entry.description
    return entries.contains { Pattern($0).matches(name) }
  }
}

/// One row of `checks:`: where certain diagnostics are more or less grave than their code says.
public struct CheckRule: Sendable {
  /// Codes of diagnostics.
  public let codes: [String]
  /// Tags; empty means all.
  public let languages: [String]
  /// `type/id` patterns; empty means all.
  public let entries: [String]
  /// Nil means that nothing is reported.
  public let severity: Severity?
  public let span: Span

  /// Whether the rule speaks of a diagnostic; one that belongs to no entry or language is reached only by a rule for all.
  public func matches(code: String, entry: String?, locale: String?) -> Bool {
    codes.contains(code) && (languages.isEmpty || locale.map(languages.contains) == true)
      && (entries.isEmpty || entry.map { name in entries.contains { Pattern($0).matches(name) } } == true)
  }
}

/// A name in which `*` stands for any run of characters.
public struct Pattern: Sendable {
  private let parts: [[UInt8]]

  public init(_ text: String) {
    parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  public func matches(_ name: String) -> Bool {
    var rest = Array(name.utf8)[...]
    guard let first = parts.first, rest.starts(with: first) else { return false }
    if parts.count == 1 { return rest.count == first.count }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let start = Self.find(part, in: rest) else { return false }
      rest = rest[(start + part.count)...]
    }
    let last = parts[parts.count - 1]
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  private static func find(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= part.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - part.count)).first { bytes[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
