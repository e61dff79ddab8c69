import Catalog
import Parallel

/// The state of every text of the publication in every language. Made once after decoding; pages, bulletins, policy and reports all ask it.
public struct Coverage: Sendable {
  private let states: [[[TranslationState]]]
  private let interfaceStates: [[TranslationState]]
  /// Words in the source text of each unit, by entry and unit.
  private let words: [[Int]]
  private let interfaceWords: [Int]

  public init(_ catalog: Catalog, threads: Int = Parallel.processors) {
    let measured = Parallel.map(count: catalog.entries.count, threads: threads) { index in
      (Self.states(of: catalog.entries[index], in: catalog), Self.words(of: catalog.entries[index], catalog.source))
    }
    states = measured.map(\.0)
    words = measured.map(\.1)
    interfaceStates = Self.states(of: catalog.interface.entry, in: catalog)
    interfaceWords = Self.words(of: catalog.interface.entry, catalog.source)
  }

  /// The states of an entry's units in a language; in the source language every unit is `notNeeded`.
  public func states(of entry: EntryIndex, in locale: LocaleIndex) -> [TranslationState] { states[entry][locale] }

  /// The states of the words of the interface.
  public func interfaceStates(in locale: LocaleIndex) -> [TranslationState] { interfaceStates[locale] }

  /// Words of the source text of a unit.
  public func words(of entry: EntryIndex, unit: Int) -> Int { words[entry][unit] }

  /// Words of the source text of a unit of the interface.
  public func interfaceWords(unit: Int) -> Int { interfaceWords[unit] }

  /// The gravest thing that a reader must know about the texts of a page: an outdated one before an unchecked one.
  public static func weakest(_ states: [TranslationState]) -> TranslationState? {
    states.filter { $0 != .notNeeded && $0 != .missing }.min { $0.rank < $1.rank }
  }

  /// The states of one entry alone, by language and unit.
  public static func states(of entry: Entry, in catalog: Catalog) -> [[TranslationState]] {
    var found: [[TranslationState]?] = Array(repeating: nil, count: catalog.locales.count)
    // Every language but a few is made from the source, whose texts are hashed once.
    let source = hashes(of: entry, in: catalog.source)
    func states(in locale: LocaleIndex) -> [TranslationState] {
      if let known = found[locale] { return known }
      let from = catalog.origin(of: entry, in: locale)
      let isChain = from != catalog.source
      let parents = isChain ? states(in: from) : nil
      let result =
        locale == catalog.source
        ? Array(repeating: TranslationState.notNeeded, count: entry.units.count)
        : TranslationState.states(
          of: entry, in: locale, source: catalog.source, made: isChain ? hashes(of: entry, in: from) : source, parents: parents)
      found[locale] = result
      return result
    }
    return catalog.locales.indices.map { states(in: $0) }
  }

  private static func hashes(of entry: Entry, in locale: LocaleIndex) -> [ShortHash?] {
    guard let texts = entry.texts[locale] else { return Array(repeating: nil, count: entry.units.count) }
    return zip(entry.units, texts.texts).map { unit, text in
      unit.field.isOwn || unit.field.isForStaff ? nil : text.map { ShortHash.of($0.prose) }
    }
  }

  private static func words(of entry: Entry, _ source: LocaleIndex) -> [Int] {
    entry.units.indices.map { entry.text($0, in: source)?.prose.wordCount ?? 0 }
  }
}

extension TranslationState {
  /// Lower is weaker, for `Coverage.weakest`.
  fileprivate var rank: Int {
    switch self {
    case .outdated: 0
    case .unconfirmed: 1
    case .machine: 2
    case .draft: 3
    case .reviewed: 4
    case .notNeeded, .missing: 5
    }
  }
}

extension Coverage {
  /// One cell of the coverage table: how many texts, and how many words of the source, are in each state.
  public struct Cell: Sendable {
    public private(set) var fields: [TranslationState: Int] = [:]
    public private(set) var words: [TranslationState: Int] = [:]

    /// Nothing yet.
    public init() {}

    public var totalFields: Int { fields.values.reduce(0, +) }
    public var totalWords: Int { words.values.reduce(0, +) }

    mutating func count(_ state: TranslationState, words number: Int) {
      guard state != .notNeeded else { return }
      fields[state, default: 0] += 1
      words[state, default: 0] += number
    }

    public mutating func add(_ other: Cell) {
      fields.merge(other.fields, uniquingKeysWith: +)
      words.merge(other.words, uniquingKeysWith: +)
    }
  }

  /// A row for each type with texts to translate, and one for the interface, with a cell for each language but the source.
  public func table(_ catalog: Catalog) -> [(type: String, cells: [(locale: LocaleIndex, cell: Cell)])] {
    let others = catalog.locales.indices.filter { $0 != catalog.source }
    var rows: [(String, [(LocaleIndex, Cell)])] = []
    for type in catalog.types {
      let cells = others.map { locale in
        var cell = Cell()
        for entry in catalog.entries(of: type.name) { add(states[entry][locale], words[entry], to: &cell) }
        return (locale, cell)
      }
      if cells.contains(where: { $0.1.totalFields > 0 }) { rows.append((type.name, cells)) }
    }
    let interface = others.map { locale in
      var cell = Cell()
      add(interfaceStates[locale], interfaceWords, to: &cell)
      return (locale, cell)
    }
    rows.append(("interface", interface))
    return rows.map { (type: $0.0, cells: $0.1.map { (locale: $0.0, cell: $0.1) }) }
  }

  private func add(_ states: [TranslationState], _ words: [Int], to cell: inout Cell) {
    for (state, words) in zip(states, words) { cell.count(state, words: words) }
  }
}
