import Catalog
import Diagnostics
import YAML

/// The act of confirming: renews the `translation:` block of one language file and leaves every other byte as it was.
public struct Confirmation: Sendable {
  private let entry: Entry
  private let locale: Locale
  private let catalog: Catalog
  private let fields: [String]
  private let review: Review?
  private let by: String?
  private let today: CalendarDate

  /// - Parameters:
  ///   - fields: keys of units, or of fields that hold several; empty means all.
  ///   - review: how the texts came about; nil keeps what the file says where the text has not changed since, otherwise a draft.
  public init(
    entry: Entry, locale: Locale, catalog: Catalog, fields: [String], review: Review?, by: String?, today: CalendarDate
  ) {
    self.entry = entry
    self.locale = locale
    self.catalog = catalog
    self.fields = fields
    self.review = review
    self.by = by
    self.today = today
  }

  /// The file with the new block and the number of units confirmed; nil with diagnostics, or alone where nothing had to change.
  ///
  /// The day in the block is the oldest day of its lines: it is renewed only where every line is confirmed in this act, because nobody has
  /// looked at the others today. A new code of who confirmed is written even where no line changes.
  public func edit(_ bytes: [UInt8], file: String, report: inout Report) -> (bytes: [UInt8], count: Int)? {
    let origin = catalog.origin(of: entry, in: locale.index)
    guard let texts = entry.texts[locale.index], let made = entry.texts[origin] else { return nil }
    var units: [(key: String, value: YAMLContent)] = []
    var count = 0
    var isWhole = true
    for (position, unit) in entry.units.enumerated() where !unit.field.isOwn && !unit.field.isForStaff {
      guard let text = texts.texts[position], let parent = made.texts[position] else { continue }
      let old = texts.translation.units[position]
      guard isChosen(unit.key) else {
        if let old {
          units.append((unit.key, .line(line(old))))
          isWhole = false
        }
        continue
      }
      let own = ShortHash.of(text.prose)
      let kept = old.flatMap { $0.own == own ? $0.review : nil }
      let stamp = TranslationRecord.Stamp(source: ShortHash.of(parent.prose), review: review ?? kept ?? .draft, own: own)
      units.append((unit.key, .line(line(stamp))))
      if stamp != old { count += 1 }
    }
    guard count > 0 || (!units.isEmpty && by != nil && by != texts.translation.by) else { return nil }
    var block: [(key: String, value: YAMLContent)] = [("from", .line(catalog.locales[origin].tag))]
    if let by = by ?? texts.translation.by { block.append(("by", .line(by))) }
    if let day = isWhole && count > 0 ? today : texts.translation.on { block.append(("on", .line(day.iso))) }
    block.append(("units", .mapping(units)))
    guard var edit = YAMLEdit(bytes, file: file, report: &report),
      let edited = edit.set("translation", .mapping(block), report: &report)
    else { return nil }
    return (edited, count)
  }

  private func isChosen(_ key: String) -> Bool {
    fields.isEmpty || fields.contains { key == $0 || key.hasPrefix($0 + ".") }
  }

  private func line(_ stamp: TranslationRecord.Stamp) -> String { "\(stamp.source) \(stamp.review.rawValue) \(stamp.own)" }
}
