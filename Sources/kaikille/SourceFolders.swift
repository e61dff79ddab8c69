import Catalog
import Publishing

/// The source files sorted by the entry that they belong to: what one entry is made from, and what all share.
struct SourceFolders: Sendable {
  /// `content/<type>/<id>` to its files.
  let entries: [Substring: [SourceTree.File]]
  /// `content/<type>/_templates/<id>` to its files.
  let templates: [Substring: [SourceTree.File]]
  /// A number that stands for the facts of each.
  let facts: [Substring: UInt64]
  /// Types, languages, glossary, the site.
  let shared: [SourceTree.File]

  init(_ sources: SourceTree) {
    var entries: [Substring: [SourceTree.File]] = [:]
    var templates: [Substring: [SourceTree.File]] = [:]
    var shared: [SourceTree.File] = []
    for file in sources.files {
      let parts = file.path.split(separator: "/", maxSplits: 3)
      if parts.count == 4, parts[0] == "content", !parts[2].hasPrefix("_") {
        entries[file.path[..<parts[2].endIndex], default: []].append(file)
      } else if parts.count == 4, parts[0] == "content", parts[2] == Template.folder {
        templates[file.path[..<(parts[3].firstIndex(of: "/") ?? parts[3].endIndex)], default: []].append(file)
      } else {
        shared.append(file)
      }
    }
    self.entries = entries
    self.templates = templates
    facts = entries.merging(templates) { entry, _ in entry }.mapValues { files in
      Fingerprint.part(files.filter { $0.path.hasSuffix("/facts.yaml") })
    }
    self.shared = shared
  }
}
