import Publishing

/// The source files sorted by the entry that they belong to: what one entry is made from, and what all share.
struct SourceFolders: Sendable {
  /// `content/<type>/<id>` to its files.
  let entries: [Substring: [SourceTree.File]]
  /// A number that stands for the facts of each.
  let facts: [Substring: UInt64]
  /// Types, languages, glossary, the site.
  let shared: [SourceTree.File]

  init(_ sources: SourceTree) {
    var entries: [Substring: [SourceTree.File]] = [:]
    var shared: [SourceTree.File] = []
    for file in sources.files {
      let parts = file.path.split(separator: "/", maxSplits: 3)
      if parts.count == 4, parts[0] == "content", !parts[2].hasPrefix("_") {
        entries[file.path[..<parts[2].endIndex], default: []].append(file)
      } else {
        shared.append(file)
      }
    }
    self.entries = entries
    facts = entries.mapValues { files in Fingerprint.part(files.filter { $0.path.hasSuffix("/facts.yaml") }) }
    self.shared = shared
  }
}
