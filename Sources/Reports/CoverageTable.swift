import Catalog
import Diagnostics
import Translation

/// The coverage of a publication as a table for people or machines: entry type by language, in texts and in words of the source.
public struct CoverageTable: Sendable {
  public enum Format: String, CaseIterable, Sendable { case table, csv, json }

  /// The states in the order of the columns.
  static let states: [TranslationState] = [.missing, .unconfirmed, .outdated, .machine, .draft, .reviewed]

  /// One type in one language.
  struct Row: Sendable {
    let type: String
    let locale: String
    let cell: Coverage.Cell
  }

  let rows: [Row]

  public init(_ catalog: Catalog, _ coverage: Coverage, only locale: String? = nil) {
    rows = coverage.table(catalog).flatMap { line in
      line.cells.map { Row(type: line.type, locale: catalog.locales[$0.locale].tag, cell: $0.cell) }
    }.filter { locale == nil || $0.locale == locale }
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: table
    case .csv: csv
    case .json: json.text + "\n"
    }
  }

  private static let header = ["type", "locale", "unit", "total"] + states.map(\.name)

  /// Two lines for each row: texts, and words.
  private var cells: [[String]] {
    rows.flatMap { row in
      [("texts", row.cell.totalFields, row.cell.fields), ("words", row.cell.totalWords, row.cell.words)].map { unit, total, counts in
        [row.type, row.locale, unit, String(total)] + Self.states.map { String(counts[$0] ?? 0) }
      }
    }
  }

  private var table: String {
    let lines = [Self.header] + cells
    let widths = Self.header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated().map { column, pair in
        let pad = String(repeating: " ", count: pair.1 - pair.0.count)
        return column < 3 ? pair.0 + pad : pad + pair.0
      }.joined(separator: "  ").trimmedEnd + "\n"
    }.joined()
  }

  /// RFC 4180; no field holds a comma or a quotation mark.
  private var csv: String { ([Self.header] + cells).map { $0.joined(separator: ",") + "\r\n" }.joined() }

  private var json: JSON {
    func counts(_ total: Int, _ counts: [TranslationState: Int]) -> JSON {
      .object([("total", .number(total))] + Self.states.map { ($0.name, .number(counts[$0] ?? 0)) })
    }
    return .array(
      rows.map { row in
        .object([
          ("type", .string(row.type)), ("locale", .string(row.locale)), ("texts", counts(row.cell.totalFields, row.cell.fields)),
          ("words", counts(row.cell.totalWords, row.cell.words)),
        ])
      })
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
