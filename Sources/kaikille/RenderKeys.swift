import Catalog
import Diagnostics
import Publishing
import Site

/// What each group of pages was rendered from: a group whose key is that of the last build need not be rendered again.
///
/// A key stands for the stamps of the sources of every entry that the group shows anything of, and of everything that all pages share.
struct RenderKeys: Sendable {
  private let shared: UInt64
  private let entries: [UInt64]
  private let previous: [String: UInt64]

  /// - Parameters:
  ///   - words: whatever else the pages depend on: the day, the version of the tool.
  ///   - lines: what `lines` gave after the last build.
  init(_ catalog: Catalog, _ folders: SourceFolders, words: [String], lines: some Sequence<Substring>) {
    let names = catalog.entries.map(\.id.description)
    shared = Fingerprint.part(folders.shared, words: words + names)
    entries = names.map { Fingerprint.part(folders.entries["content/" + $0] ?? []) }
    var previous: [String: UInt64] = [:]
    for line in lines {
      let halves = line.split(separator: " ")
      if halves.count == 2 { previous[String(halves[0])] = UInt64(halves[1], radix: 16) }
    }
    self.previous = previous
  }

  /// The key of a file that depends on an outline only and on what all pages share, and whether it is that of the last build.
  func key(of name: String, outline: [String]) -> (key: UInt64, isKnown: Bool) {
    let key = Fingerprint.part([], words: [String(shared)] + outline)
    return (key, previous[name] == key)
  }

  /// The key of a group, and whether it is that of the last build.
  func key(of group: [Page], _ site: Site) -> (key: UInt64, isKnown: Bool) {
    let key = Fingerprint.combined([shared] + site.dependencies(of: group).map { entries[$0] })
    return (key, previous[site.name(of: group)] == key)
  }
}
