import Catalog
import Checks
import Publishing

/// Entries in whose texts the last build found nothing to say, and which have not changed since: their texts are not checked again.
///
/// A key stands for the files of the entry and for everything that the checks of a text may ask besides: types, languages, glossary, site, the
/// organizations and the names of all entries, the day, the version of the tool.
struct KnownTexts: Sendable {
  /// By entry, and last the words of the interface; empty where nothing is remembered.
  private let keys: [UInt64]
  private let previous: Set<UInt64>
  private var clean: [UInt64] = []

  private static let word = "texts"

  /// Nothing is known, and nothing will be.
  init() {
    keys = []
    previous = []
  }

  /// - Parameters:
  ///   - words: whatever else the messages depend on.
  ///   - lines: those of the last build; `line` is one of them.
  init(_ catalog: Catalog, _ folders: SourceFolders, words: [String], lines: some Sequence<Substring>) {
    let names = catalog.entries.map(\.id.description)
    let organizations = names.filter { $0.hasPrefix(OfficialName.type + "/") }.flatMap { folders.entries["content/" + $0] ?? [] }
    let shared = Fingerprint.part(folders.shared + organizations, words: words + names)
    keys = names.map { Fingerprint.combined([shared, Fingerprint.part(folders.entries["content/" + $0] ?? [])]) } + [shared]
    let line = lines.first { $0.hasPrefix(Self.word + " ") } ?? ""
    previous = Set(line.split(separator: " ").dropFirst().compactMap { UInt64($0, radix: 16) })
  }

  func isClean(_ index: Int) -> Bool { keys.indices.contains(index) && previous.contains(keys[index]) }

  mutating func learn(_ isClean: [Bool]) { clean = zip(keys, isClean).filter(\.1).map(\.0) }

  /// For the memory of the build.
  var line: String { ([Self.word] + clean.map { String($0, radix: 16) }).joined(separator: " ") }
}
