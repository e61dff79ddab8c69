import Catalog
import Diagnostics

/// A certain repair (`check --fix`) changes no meaning: whoever reviewed the text has reviewed the repaired one, and whatever was translated
/// from it is as current as before. The hashes that stood for the text before stand for it afterwards.
public struct RepairRenewal: Sendable {
  private let before: Entry
  private let after: Entry
  /// The publication with the repairs.
  private let catalog: Catalog

  /// - Parameters:
  ///   - before: the entry as it was; must have the same units.
  ///   - after: the same entry in `catalog`.
  public init(before: Entry, after: Entry, catalog: Catalog) {
    self.before = before
    self.after = after
    self.catalog = catalog
  }

  /// The repaired file of a language with the hashes renewed; nil where nothing has to be, or with diagnostics.
  public func edit(_ bytes: [UInt8], of locale: LocaleIndex, file: String, report: inout Report) -> [UInt8]? {
    guard before.units.map(\.key) == after.units.map(\.key), let texts = after.texts[locale] else { return nil }
    let origin = catalog.origin(of: after, in: locale)
    var lines: [(key: String, stamp: TranslationRecord.Stamp)] = []
    var isChanged = false
    for (position, stamp) in texts.translation.units.enumerated() {
      guard let stamp else { continue }
      let renewed = TranslationRecord.Stamp(
        source: renewed(stamp.source, position, in: origin), review: stamp.review, own: renewed(stamp.own, position, in: locale))
      if renewed != stamp { isChanged = true }
      lines.append((after.units[position].key, renewed))
    }
    guard isChanged else { return nil }
    let record = texts.translation
    let block = TranslationBlock(
      from: record.from ?? catalog.locales[catalog.source].tag, by: record.by, on: record.on, reason: record.reason, units: lines)
    return block.written(into: bytes, file: file, report: &report)
  }

  /// The hash of the repaired text where `hash` is that of the text before.
  private func renewed(_ hash: ShortHash, _ unit: Int, in locale: LocaleIndex) -> ShortHash {
    guard let old = before.text(unit, in: locale), let new = after.text(unit, in: locale), ShortHash.of(old.prose) == hash else {
      return hash
    }
    return ShortHash.of(new.prose)
  }
}
