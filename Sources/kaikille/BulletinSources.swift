import Catalog
import Diagnostics

/// The files that a message is made from: an error in one of them could make the message say something wrong, one elsewhere could not.
struct BulletinSources {
  /// The entry, all that it names, and the channels.
  let positions: Set<EntryIndex>
  /// Their `type/id`.
  private let entries: Set<String>
  /// Tags of the source language and the one asked for; nil where all are.
  private let locales: Set<String>?

  /// - Parameter locale: tag of the only language; nil means every language of the channels.
  init(of index: EntryIndex, channels: [EntryIndex], locale: String?, in catalog: Catalog) {
    var found = Set([index] + channels + catalog.sharedEntries)
    var queue = Array(found)
    // A text may name a text that names another.
    while let next = queue.popLast() {
      var named = catalog.mentions(of: next)
      if next == index { named += Self.facts(of: catalog.entries[next], catalog) }
      for entry in named where found.insert(entry).inserted { queue.append(entry) }
    }
    positions = found
    entries = Set(found.map { catalog.entries[$0].id.description })
    locales = locale.map { [$0, catalog.locales[catalog.source].tag] }
  }

  /// What the facts of an entry name, the places whose hours it gives, and the notices that change those.
  private static func facts(of entry: Entry, _ catalog: Catalog) -> [EntryIndex] {
    entry.facts.flatMap { fact -> [EntryIndex] in
      guard case .hours(let hours)? = fact else { return fact?.targets ?? [] }
      return hours.compactMap(\.place).flatMap { [$0] + catalog.noticesClosing($0) }
    }
  }

  /// Whether a diagnostic is about one of the files.
  func include(_ diagnostic: Diagnostic) -> Bool {
    guard let file = diagnostic.span?.file else { return true }
    if file.contains("/\(Template.folder)/") { return false }
    if let subject = Diagnostic.Subject(file: file), !subject.entry.contains("/_") {
      return entries.contains(subject.entry) && isWanted(subject.locale)
    }
    let names = file.split(separator: "/")
    return names.first == "locales" ? isWanted(names.last.map { String($0.prefix { $0 != "." }) }) : true
  }

  private func isWanted(_ tag: String?) -> Bool {
    guard let tag, let locales else { return true }
    return locales.contains(tag)
  }
}
