import Catalog
import Prose

/// The glossary and the official names of a publication, ready to be found in texts. Made once for a run; asked from any thread.
public struct TermIndex: Sendable {
  /// A term or name in all languages.
  public struct Entry: Sendable {
    /// Id in the glossary, or `organizations/id`.
    public let id: String
    /// What to write, by locale; nil where the language's glossary says nothing.
    public internal(set) var wordings: [String?]
    /// By locale, whether a translation must have it where its source does.
    public internal(set) var isRequired: [Bool]
    /// Whether it is an official name.
    public internal(set) var isFixed: Bool
    /// Whether the source writes it with a capital, so that another word that looks like it is not meant: `Kela`.
    public internal(set) var hasCapital: Bool
    /// The last day on which it was right, where that day is past, and the term to use now.
    public internal(set) var retired: CalendarDate?
    public internal(set) var successor: Int?
    /// By locale, whether its words are everyday ones.
    public internal(set) var isOrdinary: [Bool]
  }

  public private(set) var entries: [Entry] = []
  public let source: LocaleIndex
  private var matchers: [TermMatcher] = []

  public init(_ catalog: Catalog, today: CalendarDate) {
    self.init(
      catalog.glossary, names: OfficialName.all(catalog), locales: catalog.locales.map(\.tag), source: catalog.source, today: today)
  }

  /// - Parameters:
  ///   - locales: tags, in the order of the glossary and of the names.
  ///   - today: a term that is retired on a later day is still right.
  public init(_ glossary: Glossary, names: [OfficialName] = [], locales: [String], source: LocaleIndex, today: CalendarDate) {
    self.source = source
    let inflections = locales.map(Inflection.init(tag:))
    let language = locales[source].prefix { $0 != "-" }
    let isSameLanguage = locales.map { $0.prefix { $0 != "-" } == language }
    var builders = locales.map { _ in TermMatcherBuilder() }
    var termOfWording: [[UInt16]: Int] = [:]

    for (number, id) in glossary.ids.enumerated() {
      let own = glossary.terms.map { $0[id] }
      let main = own[source]
      let retired = main?.retired.flatMap { $0 < today ? $0 : nil }
      entries.append(
        Entry(
          id: id, wordings: own.map { $0?.term },
          isRequired: own.indices.map { locale in
            guard let main, main.isRequired, main.retired == nil, !isSameLanguage[locale] else { return false }
            // A name of which a language's glossary says nothing is kept as it is.
            return own[locale].map { $0.isRequired && $0.mark != .unsure } ?? main.isFixed
          },
          isFixed: main?.isFixed ?? false, hasCapital: main?.term.unicodeScalars.first?.properties.isUppercase ?? false, retired: retired,
          successor: main?.use.flatMap { glossary.ids.firstIndex(of: $0) }, isOrdinary: own.map { $0?.isOrdinary ?? false }))
      let foreign = main.map { Self.patterns(of: $0, inflections[source]) } ?? []
      for locale in locales.indices {
        if let term = own[locale] {
          for pattern in locale == source ? foreign : Self.patterns(of: term, inflections[locale]) {
            builders[locale].add(pattern, term: number, kind: .right)
          }
          for pattern in term.forbidden.compactMap({ TermPattern($0, inflections[locale]) }) {
            builders[locale].add(pattern, term: number, kind: .forbidden)
          }
        }
        guard locale != source else { continue }
        for pattern in foreign { builders[locale].add(pattern, term: number, kind: .foreign) }
      }
      for wording in main.map({ Wordings.of($0.term) }) ?? [] { termOfWording[LetterFolding.letters(wording)] = number }
    }
    for name in names { add(name, inflections, isSameLanguage, termOfWording, &builders) }
    matchers = zip(builders, inflections).map { builder, inflection in
      builder.matcher(hasPrefixes: inflection == .arabic, isUnspaced: inflection == .unspaced)
    }
  }

  /// The name of an organization; a term of the glossary with one of its wordings is the same thing.
  private mutating func add(
    _ name: OfficialName, _ inflections: [Inflection], _ isSameLanguage: [Bool], _ terms: [[UInt16]: Int],
    _ builders: inout [TermMatcherBuilder]
  ) {
    guard let main = name.names[source] else { return }
    let wordings = Wordings.ofName(main)
    let known = wordings.lazy.compactMap { terms[LetterFolding.letters($0)] }.first
    let foreign = wordings.compactMap { TermPattern($0, inflections[source]) }
    let isRequired = name.names.indices.map { name.names[$0] != nil && !isSameLanguage[$0] }
    let number = known ?? entries.count
    let hasCapital = main.unicodeScalars.first?.properties.isUppercase ?? false
    if let known {
      entries[known].isFixed = true
      entries[known].hasCapital = hasCapital
      entries[known].wordings = zip(name.names, entries[known].wordings).map { $0 ?? $1 }
      entries[known].isRequired = isRequired
    } else {
      entries.append(
        Entry(
          id: name.id, wordings: name.names, isRequired: isRequired, isFixed: true, hasCapital: hasCapital, retired: nil, successor: nil,
          isOrdinary: name.names.map { _ in false }))
    }
    for locale in builders.indices {
      for wording in name.names[locale].map({ Wordings.ofName($0) }) ?? [] {
        if let pattern = TermPattern(wording, inflections[locale]) { builders[locale].add(pattern, term: number, kind: .right) }
      }
      guard locale != source else { continue }
      for pattern in foreign { builders[locale].add(pattern, term: number, kind: .foreign) }
    }
  }

  /// Every term, name and forbidden wording in `text`, in the order of their beginning, longer ones first.
  public func matches(in text: TextRun, locale: LocaleIndex) -> [TermMatch] { matchers[locale].matches(in: text) }

  /// The right wordings of a term in its own language.
  private static func patterns(of term: Term, _ inflection: Inflection) -> [TermPattern] {
    let own = term.stems.isEmpty ? Wordings.of(term.term).map { TermPattern($0, inflection) } : term.stems.map { TermPattern(exact: $0) }
    return (own + term.admitted.map { TermPattern($0, inflection) }).compactMap(\.self)
  }
}
