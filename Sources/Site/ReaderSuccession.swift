import Catalog
import HTML

/// What is shared under a title: that of a correction or withdrawal names the first notice, so that nobody takes it for that one.
extension Reader {
  /// The title over the messages of an entry.
  func messageTitle(_ index: EntryIndex, _ html: inout HTMLWriter) {
    guard let (earlier, kind) = corrected(by: index) else { return title(index, &html) }
    say(kind.back, &html) { _, html in title(earlier, &html) }
  }

  /// The same as plain words; nil where the entry has no title.
  func plainMessageTitle(_ index: EntryIndex) -> String? {
    let named = corrected(by: index)
    let shown = named?.notice ?? index
    let title = catalog.title(of: catalog.entries[shown], in: locale.index).map { plainHeading($0, of: shown) }
    guard let title, let named else { return title }
    return catalog.plain(named.kind.back, in: locale.index) { _ in title }
  }

  private func corrected(by index: EntryIndex) -> (notice: EntryIndex, kind: Succession)? {
    catalog.predecessors(of: catalog.entries[index]).first { $0.kind != .updates }
  }
}
