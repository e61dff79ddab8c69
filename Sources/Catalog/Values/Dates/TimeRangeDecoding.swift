import Diagnostics
import YAML

extension TimeRange {
  /// Reads one range, `8-15.30`. Nil, with a diagnostic, if it is none or does not end later on the same day.
  public static func decode(_ node: Node, report: inout Report) -> TimeRange? {
    guard let text = node.factText else {
      report.add(form(node.quoted, at: node, fix: nil))
      return nil
    }
    return decode(text, of: node, whole: true, report: &report)
  }

  /// Reads the ranges of a day: `8-11, 12-15`, a list of ranges, or `none` for an empty result. Sorted; overlaps are reported.
  /// Nil if no range could be read.
  public static func decodeAll(_ node: Node, report: inout Report) -> [TimeRange]? {
    var ranges: [TimeRange] = []
    if let elements = node.elements, !elements.isEmpty {
      ranges = elements.compactMap { decode($0, report: &report) }
    } else if let text = node.factText {
      if text == "none" { return [] }
      if text == "closed" {
        report.add(closed(at: node))
        return []
      }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      ranges = parts.compactMap { decode(trimmed($0), of: node, whole: parts.count == 1, report: &report) }
    } else {
      report.add(form(node.quoted, at: node, fix: nil))
    }
    ranges.sort()
    for (earlier, later) in zip(ranges, ranges.dropFirst()) where earlier.overlaps(later) {
      report.add(overlap(earlier, later, at: node))
    }
    return ranges.isEmpty ? nil : ranges
  }

  /// `whole` tells that `text` is all of `node`, so that a repair may rewrite it.
  private static func decode(_ text: String, of node: Node, whole: Bool, report: inout Report) -> TimeRange? {
    let plain = plainForm(text)
    var scanner = ByteScanner(plain)
    guard let (hour, minute) = scanner.clock(), scanner.take("-"), let (endHour, endMinute) = scanner.clock(), scanner.isAtEnd else {
      report.add(form(Quotation.of(text), at: node, fix: nil))
      return nil
    }
    guard let from = TimeOfDay(hour: hour, minute: minute), let until = TimeOfDay(hour: endHour, minute: endMinute),
      let range = TimeRange(from: from, until: until)
    else {
      report.add(reversed(Quotation.of(text), at: node))
      return nil
    }
    if plain != text { report.add(form(Quotation.of(text), at: node, fix: whole ? node.fix(plain) : nil)) }
    return range
  }

  /// Without blanks, and with hyphens for dashes: what a pasted `8.00 – 15.30` certainly means.
  private static func plainForm(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}": continue
      case "\u{2010}"..."\u{2014}", "\u{2212}": plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static func trimmed(_ part: Substring) -> String {
    var part = part
    while part.utf8.first == UInt8(ascii: " ") { part.removeFirst() }
    while part.utf8.last == UInt8(ascii: " ") { part.removeLast() }
    return String(part)
  }
}

extension TimeRange {
  private static func form(_ written: String, at node: Node, fix: Fix?) -> Diagnostic {
    Diagnostic(
      ValueCodes.timeRangeForm, at: node.span,
      Wording(
        fi: "”\(written)” ei ole aikaväli. Kirjoita alku, yhdysmerkki ja loppu ilman välejä, esimerkiksi 8-15.30.",
        en: "“\(written)” is not a range of times. Write beginning, hyphen and end without blanks, for example 8-15.30."),
      fix: fix)
  }

  private static func reversed(_ written: String, at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.reversedHours, at: node.span,
      Wording(
        fi: "Aikavälin ”\(written)” täytyy loppua myöhemmin kuin se alkaa ja viimeistään kello 24. "
          + "Jos väli jatkuu yön yli, jaa se kahdelle päivälle, esimerkiksi fri: 22-24 ja sat: 0-2.",
        en: "The range “\(written)” must end later than it begins, and by 24 at the latest. "
          + "If it goes on past midnight, split it over two days, for example fri: 22-24 and sat: 0-2."))
  }

  private static func overlap(_ earlier: TimeRange, _ later: TimeRange, at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.overlappingHours, at: node.span,
      Wording(
        fi: "Ajat \(earlier.written) ja \(later.written) menevät päällekkäin. Yhdistä ne tai korjaa toinen.",
        en: "The times \(earlier.written) and \(later.written) overlap. Join them or correct one of them."))
  }

  private static func closed(at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.timeRangeForm, at: node.span,
      Wording(
        fi: "Suljettu päivä merkitään sanalla none. Kirjoita none sanan ”closed” tilalle.",
        en: "A closed day is written none. Write none in place of “closed”."),
      fix: node.fix("none"))
  }
}
