import Diagnostics
import Prose

/// The words of the interface in every language: names of weekdays, holidays, languages, types, fields and choices, and the sentences of `Word`.
///
/// They are the units of one entry, `locales/interface`, so that coverage, states and fallbacks treat a wrong "free of charge" as the wrong fact it is.
public struct Interface: Sendable {
  public let entry: Entry
  /// By locale index: the forms of each counting word.
  let plurals: [[Word: [PluralRule.Category: Prose]]]
  private let positions: [String: Int]
  private let wordPositions: [Int]

  init(entry: Entry, plurals: [[Word: [PluralRule.Category: Prose]]]) {
    self.entry = entry
    self.plurals = plurals
    let positions = Dictionary(zip(entry.units.map(\.key), entry.units.indices), uniquingKeysWith: { first, _ in first })
    self.positions = positions
    wordPositions = Word.allCases.map { positions["interface.\($0.rawValue)"] ?? -1 }
  }

  /// The unit of a label such as `fields.hours`, or nil where the schema has no such thing.
  public func position(_ key: String) -> Int? { positions[key] }

  /// The unit of a word.
  public func position(_ word: Word) -> Int? {
    guard let order = Word.order[word] else { return nil }
    let position = wordPositions[order]
    return position < 0 ? nil : position
  }

  /// The key of the label of a choice: `yes`, `no` and `partly` are the same everywhere, other words belong to their field.
  public static func choiceKey(field: String, word: String) -> String {
    shared.contains(word) ? "choices.\(word)" : "choices.\(field).\(word)"
  }

  private static let shared: Set<String> = ["yes", "no", "partly"]

  /// The roles that a source may name.
  static let roles = ["adviser", "communications", "service"]

  /// Whether the text of a key is all forms of a counting word one after the other, each behind the name of its plural category.
  public static func holdsForms(_ key: String) -> Bool {
    key.hasPrefix("interface.") && Word(rawValue: String(key.dropFirst("interface.".count)))?.isPlural == true
  }

  /// Every key that a language file must have for these types, in the order of the file.
  static func keys(types: [EntryType], languages: [String], kinds: [ChannelKind]) -> [String] {
    var keys = Weekday.allCases.map { "weekdays.\($0.rawValue)" } + Weekday.allCases.map { "weekdays_on.\($0.rawValue)" }
    keys += PublicHoliday.allCases.map { "holidays.\($0.rawValue)" }
    keys += languages.map { "languages.\($0)" }
    keys += kinds.filter { $0.brand == nil }.map { "kinds.\($0.name)" }.sorted()
    let shown = types.filter(\.hasPages)
    keys += shown.flatMap { ["types.\($0.name).one", "types.\($0.name).many"] }
    var fields: [String] = []
    var choices: [String] = []
    for type in types {
      // A message names its facts; its texts stand for themselves.
      var names = type.messageFields.filter { type.fact($0) != nil }
      if type.hasPages {
        names = type.keyFacts + type.about + type.page.filter { $0 != "key_facts" } + [type.roles.next].compactMap { $0 } + names
        names += type.printedFields.filter { type.fact($0) != nil }
        // A line in a list has the facts themselves, not their names.
        choices += type.card.compactMap(type.fact).flatMap { choiceKeys(type.facts[$0]) }
      }
      for name in names {
        fields.append(type.label(of: name))
        guard let position = type.fact(name) else { continue }
        let field = type.facts[position]
        choices += choiceKeys(field)
        if case .parts(let inner) = field.kind {
          fields += inner.map(\.name)
          fields += field.furtherTexts
          choices += inner.flatMap(choiceKeys)
        }
      }
      // What every page says in an emergency.
      if type.hasPages, let level = type.fact("level"), type.words(ofChoice: "level").contains(Level.emergency.rawValue) {
        choices += choiceKeys(type.facts[level])
      }
    }
    keys += unique(fields).map { "fields.\($0)" }
    keys += unique(choices) + roles.map { "choices.role.\($0)" }
    return keys + Word.allCases.map { "interface.\($0.rawValue)" }
  }

  private static func choiceKeys(_ field: FactField) -> [String] {
    switch field.kind {
    case .choice(let words), .choices(let words): words.map { choiceKey(field: field.name, word: $0) }
    default: []
    }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension Word {
  /// Position in `allCases`.
  public var order: Int? { Self.order[self] }

  fileprivate static let order: [Word: Int] = Dictionary(zip(allCases, allCases.indices), uniquingKeysWith: { first, _ in first })
}
