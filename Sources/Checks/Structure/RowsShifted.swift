import Diagnostics

/// Several texts in a row are translations of the text before or behind: told once instead of once for each of their differences.
enum RowsShifted: EntryTextsCheck {
  static let codes = [shifted]

  static let shifted = DiagnosticCode(
    "rows-shifted", .error,
    explanation: Wording(
      fi:
        "Käännökset ovat siirtyneet rivillä: kukin sopii edellisen tai seuraavan tekstin lähteeseen. Näin käy, kun taulukosta puuttuu rivi tai niitä on yksi liikaa.",
      en:
        "The translations slipped by a row: each fits the source of the text before or behind. It happens when a row of a table is missing or there is one too many."
    ),
    bad: "steps:\n  first:\n    body: |\n      (what belongs to the second step)",
    good: "steps:\n  first:\n    body: |\n      (what belongs to the first step)")

  /// What is no news about a text that stands in the wrong place.
  private static let explained =
    [
      PlaceholdersKept.changed, LinksKept.changed, StructureKept.changed, LengthWithinBand.outside, EndMarksKept.question,
      EndMarksKept.colon,
      TermCodes.missing, TermCodes.officialName,
    ] + FactCodes.all

  static func run(_ texts: inout [TextWithFindings]) {
    let translated = texts.indices.filter { texts[$0].text.original != nil && !texts[$0].text.isFaulty }
    guard translated.count >= 4, translated.count(where: { looksWrong(texts[$0]) }) >= 2 else { return }
    let rows = translated.map { Row(texts[$0].text) }
    var columns: [[Int]] = [Array(rows.indices)]
    // The titles may be right and only the texts below them shifted.
    for name in rows.map(\.column) where !columns.contains(where: { $0.count < rows.count && rows[$0[0]].column == name }) {
      columns.append(rows.indices.filter { rows[$0].column == name })
    }
    var moved: Set<Int> = []
    var isBehind = false
    for column in columns where column.count >= 4 {
      let (back, forth) = (stretch(of: column.map { rows[$0] }, -1), stretch(of: column.map { rows[$0] }, 1))
      let best = forth.gain > back.gain ? forth : back
      if !best.range.isEmpty, moved.isEmpty { isBehind = forth.gain > back.gain }
      moved.formUnion(best.range.map { column[$0] })
    }
    guard let first = moved.min(), let last = moved.max() else { return }
    for row in moved { texts[translated[row]].findings.all.removeAll { explained.contains($0.code) } }
    let (from, until) = (texts[translated[first]].text.key, texts[translated[last]].text.key)
    texts[translated[first]].findings.add(
      shifted,
      fi:
        "Tekstit `\(from)`–`\(until)` (\(moved.count)) näyttävät olevan väärillä riveillä: kukin sopii \(isBehind ? "seuraavan" : "edellisen") tekstin lähteeseen. Siirrä ne oikeille paikoilleen.",
      en:
        "The texts `\(from)` to `\(until)` (\(moved.count)) seem to stand on wrong rows: each fits the source of the \(isBehind ? "next" : "previous") text. Move them to where they belong."
    )
  }

  /// Whether it is worth a closer look; only rough, because it is asked of every text.
  private static func looksWrong(_ text: TextWithFindings) -> Bool {
    if text.findings.all.contains(where: { explained.contains($0.code) }) { return true }
    guard let original = text.text.original else { return false }
    let usual = Double(original.passage.bytes.count)
    let found = Double(text.text.passage.bytes.count)
    return found > usual * 1.6 || usual > found * 1.6
  }

  /// A translated text.
  private struct Row {
    let source: Likeness
    let translation: Likeness
    let size: Double
    /// `sections.body` for all bodies of sections.
    let column: String

    init(_ text: CheckedText) {
      let original = text.original ?? CheckedText.Original(passage: text.passage, locale: text.locale)
      source = Likeness(original.passage)
      translation = Likeness(text.passage)
      size = Double(LengthBand(of: text.locale).size) / Double(LengthBand(of: original.locale).size)
      column = (text.key.split(separator: ".").first.map(String.init) ?? "") + "." + text.field.name
    }
  }

  /// The longest stretch of rows whose translations fit the sources of their neighbours much better than their own.
  private static func stretch(of rows: [Row], _ step: Int) -> (range: Range<Int>, gain: Double) {
    let fits = rows.indices.map { index -> (gain: Double, fit: Double) in
      guard rows.indices.contains(index + step) else { return (-.infinity, 0) }
      let row = rows[index]
      let fit = rows[index + step].source.fit(row.translation, size: row.size)
      return (fit - row.source.fit(row.translation, size: row.size), fit)
    }
    var best = (range: 0..<0, gain: 0.0)
    var (start, gain) = (0, 0.0)
    for index in fits.indices {
      // Where a text fits both sources alike, that speaks against a slip.
      gain += fits[index].gain - 0.6
      if gain <= 0 {
        (start, gain) = (index + 1, 0)
      } else if gain > best.gain {
        best = (start..<index + 1, gain)
      }
    }
    let clear = fits[best.range].count { $0.gain > 0.8 && $0.fit > -0.5 }
    return best.range.count >= 3 && clear >= 3 && best.gain >= 4.5 ? best : (0..<0, 0)
  }
}
