import Catalog
import Diagnostics

/// The act of confirming: renews the `translation:` block of one language file and leaves every other byte as it was.
public struct Confirmation: Sendable {
  private let entry: Entry
  private let locale: Locale
  private let catalog: Catalog
  private let units: Set<Int>
  private let review: Review?
  private let by: String?
  private let reason: TranslationRecord.Reason?
  private let today: CalendarDate

  /// - Parameters:
  ///   - units: positions of the units to confirm (`Entry.translatedUnits`).
  ///   - review: how the texts came about; nil keeps what the file says where the text has not changed since, otherwise a draft.
  ///   - reason: why all languages are confirmed at once; nil where somebody has looked at this one.
  public init(
    entry: Entry, locale: Locale, catalog: Catalog, units: Set<Int>, review: Review?, by: String?, reason: TranslationRecord.Reason? = nil,
    today: CalendarDate
  ) {
    self.entry = entry
    self.locale = locale
    self.catalog = catalog
    self.units = units
    self.review = review
    self.by = by
    self.reason = reason
    self.today = today
  }

  /// The file with the new block and the number of units confirmed; nil with diagnostics, or alone where nothing had to change.
  ///
  /// The day in the block is the oldest day of its lines: it is renewed only where every line is confirmed in this act, because nobody has
  /// looked at the others today. So too a reason of earlier goes only where no line rests on it any more. A new code of who confirmed is
  /// written even where no line changes.
  public func edit(_ bytes: [UInt8], file: String, report: inout Report) -> (bytes: [UInt8], count: Int)? {
    let origin = catalog.origin(of: entry, in: locale.index)
    guard let texts = entry.texts[locale.index], let made = entry.texts[origin] else { return nil }
    let record = texts.translation
    var lines: [(key: String, stamp: TranslationRecord.Stamp)] = []
    var count = 0
    var isWhole = true
    for position in entry.translatedUnits() {
      guard let text = texts.texts[position], let parent = made.texts[position] else { continue }
      let old = record.units[position]
      guard units.contains(position) else {
        if let old {
          lines.append((entry.units[position].key, old))
          isWhole = false
        }
        continue
      }
      let own = ShortHash.of(text.prose)
      let kept = old.flatMap { $0.own == own ? $0.review : nil }
      let stamp = TranslationRecord.Stamp(source: ShortHash.of(parent.prose), review: review ?? kept ?? .draft, own: own)
      lines.append((entry.units[position].key, stamp))
      if stamp != old { count += 1 }
    }
    guard !lines.isEmpty else { return nil }
    // Lines that rested on a reason alone have now been looked at.
    if count == 0, isWhole, reason == nil, record.reason != nil { count = lines.count }
    guard count > 0 || (by != nil && by != record.by) else { return nil }
    let isRenewed = isWhole && count > 0
    let block = TranslationBlock(
      from: catalog.locales[origin].tag, by: by ?? record.by, on: isRenewed ? today : record.on,
      reason: count > 0 ? reason ?? (isWhole ? nil : record.reason) : record.reason, units: lines)
    return block.written(into: bytes, file: file, report: &report).map { ($0, count) }
  }
}

extension Entry {
  /// Positions of the units that are translated: neither written in each language for itself nor for staff.
  ///
  /// - Parameter fields: keys of units, or of fields that hold several (`phones.main` names `phones.main.note`); empty means all.
  public func translatedUnits(_ fields: [String] = []) -> [Int] {
    units.indices.filter { position in
      let unit = units[position]
      guard !unit.field.isOwn, !unit.field.isForStaff else { return false }
      return fields.isEmpty || fields.contains { unit.key == $0 || unit.key.hasPrefix($0 + ".") }
    }
  }
}
