import Catalog
import Diagnostics
import Exchange
import Parallel
import Publishing
import Site

/// What each group of pages was rendered from: a group whose key is that of the last build need not be rendered again.
///
/// A key stands for the stamps of the sources of the entry that the group is about, for what can be seen of every other entry that it shows
/// something of, and for everything that all pages share: after an edit of a body only the pages of its own entry are rendered.
struct RenderKeys: Sendable {
  private let shared: UInt64
  /// By entry: all its files.
  private let whole: [UInt64]
  /// By entry: its facts, and those of its texts that other pages may show.
  private let seen: [UInt64]
  /// By locale: its files of all entries.
  private let locales: [UInt64]
  private let previous: [String: UInt64]

  /// - Parameters:
  ///   - words: whatever else the pages depend on: the day, the version of the tool.
  ///   - lines: what `lines` gave after the last build.
  init(_ catalog: Catalog, _ folders: SourceFolders, words: [String], lines: some Sequence<Substring>, threads: Int) {
    let names = catalog.entries.map(\.id.description)
    shared = Fingerprint.part(folders.shared, words: words + names)
    whole = names.map { Fingerprint.part(folders.entries["content/" + $0] ?? []) }
    seen = Parallel.map(count: names.count, threads: threads) { index in
      var texts: [UInt8] = []
      catalog.appendSeen(of: index, to: &texts)
      return Fingerprint.combined([folders.facts["content/" + names[index]] ?? 0, Fingerprint.part(texts)])
    }
    let files = names.flatMap { folders.entries["content/" + $0] ?? [] }
    locales = catalog.locales.map { locale in
      let name = "/\(locale.tag).yaml"
      return Fingerprint.part(files.filter { $0.path.hasSuffix(name) })
    }
    var previous: [String: UInt64] = [:]
    for line in lines {
      let halves = line.split(separator: " ")
      if halves.count == 2 { previous[String(halves[0])] = UInt64(halves[1], radix: 16) }
    }
    self.previous = previous
  }

  /// The key of a collection of files for programs, and whether it is that of the last build.
  func key(of files: MachineFiles.Collection) -> (key: UInt64, isKnown: Bool) {
    let entries = files.whole.map { whole[$0] } + files.seen.map { seen[$0] }
    let key = Fingerprint.combined([shared, Fingerprint.part([], words: files.outline)] + entries)
    return (key, previous[files.name] == key)
  }

  /// The key of a group, and whether it is that of the last build.
  func key(of group: [Page], _ site: Site) -> (key: UInt64, isKnown: Bool) {
    let dependencies = site.dependencies(of: group)
    let outline = Fingerprint.part([], words: site.outline(of: group))
    let key = Fingerprint.combined([shared, outline] + dependencies.all.map { dependencies.own.contains($0) ? whole[$0] : seen[$0] })
    return (key, previous[site.name(of: group)] == key)
  }

  /// The key of the search of a language under its name, and whether it is that of the last build. What stands around the content of its pages
  /// is in it as it is for other pages.
  func key(ofSearch name: String, in locale: LocaleIndex, _ site: Site) -> (key: UInt64, isKnown: Bool) {
    var searched: [UInt8] = []
    site.appendSearched(in: locale, to: &searched)
    let frame = site.dependencies(of: [site.searchPage(locale)]).all.map { seen[$0] }
    let key = Fingerprint.combined([shared, locales[locale], Fingerprint.part(searched)] + frame)
    return (key, previous[name] == key)
  }
}
