import Catalog
import Translation

/// The texts of the work list in one language, for a translator or an agency: each with its source text and what stands there now.
struct TranslationSheet {
  let catalog: Catalog
  let coverage: Coverage
  let list: WorkList
  let locale: Locale

  /// RFC 4180; the two last columns are named by the languages of the texts in them.
  var bytes: [UInt8] {
    var csv = CSV(header: ["order", "entry", "unit", "kind", "words", "by", catalog.locales[catalog.source].tag, locale.tag])
    for (order, gap) in list.gaps.enumerated() where gap.locale == locale.tag {
      let (number, id) = (String(order + 1), gap.entry.description)
      let index = catalog.position(of: gap.entry)
      let entry = index.map { catalog.entries[$0] } ?? catalog.interface.entry
      for unit in gap.positions {
        let words = index.map { coverage.words(of: $0, unit: unit) } ?? coverage.interfaceWords(unit: unit)
        csv.add(
          [number, id, entry.units[unit].key, gap.kind.name, String(words), gap.by ?? ""],
          texts: [catalog.source, locale.index].map { entry.text(unit, in: $0)?.prose })
      }
    }
    return csv.bytes
  }
}
