import Catalog
import Checks
import Publishing
import Terms

/// What the last build found in the texts of entries that have not changed since: where it found nothing, they are not checked again.
///
/// A key stands for the files of the entry and for everything that the checks of a text may ask besides: types, languages, glossary, site, the
/// organizations and the names of all entries, the day, the version of the tool.
struct KnownTexts: Sendable {
  /// By entry, then the words of the interface, then the templates; empty where nothing is remembered.
  private let keys: [UInt64]
  /// The faulty parts of each entry of the last build, as `Checklist` counts them.
  private let previous: [UInt64: [Int]]
  private var found: [[Int]] = []

  private static let word = "texts"

  /// Nothing is known, and nothing will be.
  init() {
    keys = []
    previous = [:]
  }

  /// - Parameters:
  ///   - words: whatever else the messages depend on.
  ///   - lines: those of the last build; `line` is one of them.
  init(_ catalog: Catalog, _ folders: SourceFolders, words: [String], lines: some Sequence<Substring>) {
    let names = catalog.entries.map(\.id.description)
    let organizations = names.filter { $0.hasPrefix(OfficialName.type + "/") }.flatMap { folders.entries["content/" + $0] ?? [] }
    let shared = Fingerprint.part(folders.shared + organizations, words: words + names)
    keys =
      names.map { Fingerprint.combined([shared, Fingerprint.part(folders.entries["content/" + $0] ?? [])]) } + [shared]
      + catalog.templates.map { Fingerprint.combined([shared, Fingerprint.part(folders.templates["content/\($0.entry.id)"] ?? [])]) }
    let line = lines.first { $0.hasPrefix(Self.word + " ") } ?? ""
    previous = line.split(separator: " ").dropFirst().reduce(into: [:]) { known, word in
      let numbers = word.split(separator: ":")
      guard let key = numbers.first.flatMap({ UInt64($0, radix: 16) }) else { return }
      known[key] = numbers.dropFirst().compactMap { Int($0) }
    }
  }

  /// The faulty parts of an entry that has not changed; nil where it has, or is not known.
  func faultyParts(of index: Int) -> [Int]? { keys.indices.contains(index) ? previous[keys[index]] : nil }

  /// - Parameter parts: by entry, counted like the keys.
  mutating func learn(_ parts: [[Int]]) { found = parts }

  /// For the memory of the build: the key of each entry and its faulty parts.
  var line: String {
    ([Self.word] + zip(keys, found).map { key, parts in ([String(key, radix: 16)] + parts.map(String.init)).joined(separator: ":") })
      .joined(separator: " ")
  }
}
