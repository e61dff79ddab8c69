import Catalog
import HTML

/// What all sheets for paper are made of: lines in the reader's language with the source language beside them, row by row, so that both at a
/// desk put their finger on the same one.
struct PrintSheet {
  let reader: Reader
  /// Who reads the source language on the other side of the desk; nil where both read the same.
  let other: Reader?

  init(_ site: Site, _ reader: Reader) {
    self.reader = reader
    let catalog = site.catalog
    let source = catalog.locales[catalog.source]
    let isSame = OwnLanguagePage.spoken(reader.locale).contains(source.tag)
    other =
      isSame
      ? nil : Reader(catalog: catalog, locale: source, root: reader.root, isOwnPage: false, phrases: site.fragments.phrases[catalog.source])
  }

  /// The same for both readers, side by side.
  func pair(_ html: inout HTMLWriter, _ write: (Reader, inout HTMLWriter) -> Void) {
    guard let other else { return html(.div) { write(reader, &$0) } }
    html(.div, [.class("pair")]) { html in
      html(.div) { write(reader, &$0) }
      html(.div, [reader.mark(other.locale.index)]) { write(other, &$0) }
    }
  }

  /// How to get it onto paper; not printed itself.
  func hint(_ html: inout HTMLWriter) {
    html(.p, [.class("state hint")]) { reader.say(.printHint, &$0) }
  }

  /// Room to write by hand.
  func lines(_ count: Int, _ html: inout HTMLWriter) {
    for _ in 0..<count { html(.div, [.class("line")]) { _ in } }
  }
}
