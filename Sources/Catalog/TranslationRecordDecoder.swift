import Diagnostics
import YAML

/// Reads the `translation:` block that the tool keeps at the end of a language file.
struct TranslationRecordDecoder {
  let positions: [String: Int]
  let schema: Schema
  var report = Report()

  init(positions: [String: Int], schema: Schema) {
    self.positions = positions
    self.schema = schema
  }

  mutating func decode(_ node: Node, count: Int) -> TranslationRecord {
    var record = TranslationRecord(units: Array(repeating: nil, count: count))
    guard let fields = FieldReader(node, known: ["from", "by", "on", "reason", "units"], report: &report) else { return record }
    if let from = fields.text("from", report: &report) {
      if schema.locale(from) != nil {
        record.from = from
      } else {
        report.add(.unknownLocale(from, at: fields["from"]?.span ?? node.span))
      }
    }
    record.by = fields.text("by", report: &report)
    if let by = record.by, !TranslationRecord.isCode(by) {
      report.add(
        Diagnostic(
          CatalogCodes.badTranslationBlock, at: fields["by"]?.span ?? node.span,
          Wording(
            fi: "`by:` on rooli tai toimiston koodi pienin kirjaimin, numeroin ja yhdysmerkein, esimerkiksi `reviewer-so-1`; ei koskaan "
              + "henkilön nimi.",
            en: "`by:` is a role or the code of an agency in lower-case letters, digits and hyphens, for example `reviewer-so-1`; never a "
              + "person's name.")))
    }
    record.on = fields["on"].flatMap { CalendarDate.decode($0, report: &report) }
    if let node = fields["reason"] {
      record.reason = node.scalar.flatMap { TranslationRecord.Reason(line: $0.text) }
      if record.reason == nil {
        report.add(
          Diagnostic(
            CatalogCodes.badTranslationBlock, at: node.span,
            Wording(
              fi: "`reason:` on päivä ja syy, esimerkiksi `2026-12-01 Viraston nimi korjattiin.`; sen kirjoittaa `kaikille confirm "
                + "--all-languages --reason`. Korjaa rivi tai poista se.",
              en: "`reason:` is a day and a reason, for example `2026-12-01 The name of the office was corrected.`; `kaikille confirm "
                + "--all-languages --reason` writes it. Correct the line or remove it.")))
      }
    }
    for pair in fields["units"]?.pairs ?? [] {
      guard let stamp = stamp(pair.value) else {
        report.add(
          Diagnostic(
            CatalogCodes.badTranslationBlock, at: pair.value.span,
            Wording(
              fi: "Rivi `\(pair.key)` ei ole työkalun kirjoittama. Poista rivi ja aja `kaikille confirm`.",
              en: "The line `\(pair.key)` is not as the tool writes it. Remove the line and run `kaikille confirm`.")))
        continue
      }
      // A line for a text that is gone says nothing and does no harm; `confirm` drops it.
      if let position = positions[pair.key] { record.units[position] = stamp }
    }
    return record
  }

  private func stamp(_ node: Node) -> TranslationRecord.Stamp? {
    guard let words = node.scalar?.text.split(separator: " "), words.count == 3, let source = ShortHash(words[0]),
      let review = Review(rawValue: String(words[1])), let own = ShortHash(words[2])
    else { return nil }
    return TranslationRecord.Stamp(source: source, review: review, own: own)
  }
}

extension TranslationRecord {
  /// Whether a text may stand behind `by:`: a role or the code of an agency in lower-case letters, digits and hyphens. The files are public, and
  /// a person's name does not belong there.
  public static func isCode(_ text: String) -> Bool { text.isIdentifier }
}
