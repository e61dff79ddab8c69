import Catalog
import Parallel
import Publishing

/// The language files that the last build read, packed: those that have not changed since are not read as YAML again.
///
/// A file is kept under a key of its own stamp, that of the facts beside it (they say which texts there are) and everything that decides what
/// a text means: the types, the site, the names of all entries, the version of the tool.
struct TextShelf: Sendable {
  private let shelf: Shelf
  private let keys: [String: UInt64]
  private let facts: UInt64
  /// Whether the facts of all entries are those of the last build.
  var hasKnownFacts: Bool { shelf.holds(Self.facts, key: facts) }

  /// Under what name the key of all facts stands on its board.
  private static let facts = "facts"

  init(_ publication: Publication, _ folders: SourceFolders, threads: Int) {
    shelf = publication.shelf(threads: threads)
    let meaning = folders.shared.filter { $0.path.hasSuffix("/_type.yaml") || $0.path == "site/site.yaml" }
    let shared = Fingerprint.part(meaning, words: [Fingerprint.program] + folders.entries.keys.sorted().map(String.init))
    var keys: [String: UInt64] = [:]
    var all: [UInt64] = [shared]
    for (folder, files) in (folders.entries.sorted { $0.key < $1.key } + folders.templates.sorted { $0.key < $1.key }) {
      let facts = folders.facts[folder] ?? 0
      for file in files { keys[file.path] = Fingerprint.combined([shared, facts, Fingerprint.part(CollectionOfOne(file))]) }
      all.append(facts)
    }
    self.keys = keys
    facts = Fingerprint.combined(all)
  }

  /// Lends the packed texts of a file that has not changed.
  func lend(_ path: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    if let key = keys[path] { shelf.lend(path, key: key, body) }
  }

  /// Packs what this build read; boards on which nothing changed stay.
  func keep(_ catalog: Catalog, in publication: Publication, threads: Int) {
    var boards: [[Entry]] = Array(repeating: [], count: Shelf.count)
    for entry in catalog.entries + catalog.templates.map(\.entry) { boards[Shelf.board(of: entry.id.description)].append(entry) }
    let filled = boards
    Parallel.forEach(count: filled.count, threads: threads) { number in
      let texts = filled[number].flatMap { $0.texts.compactMap { $0 } }.filter(\.isClean)
      let isFactsBoard = number == Shelf.board(of: Self.facts)
      let isNew = texts.contains { text in keys[text.file].map { !shelf.holds(text.file, key: $0) } ?? false }
      guard isNew || (isFactsBoard && !hasKnownFacts) else { return }
      var board = ShelfBoard()
      if isFactsBoard { board.put(Self.facts, key: facts) { _ in } }
      for text in texts {
        if let key = keys[text.file] { board.put(text.file, key: key) { text.pack(into: &$0) } }
      }
      publication.write(board, number: number)
    }
  }
}
