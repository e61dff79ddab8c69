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

  /// The types in the order of the rows.
  var types: [String] {
    rows.reduce(into: []) { types, row in
      if types.last != row.type { types.append(row.type) }
    }
  }

  func cell(of type: String, in locale: String) -> Coverage.Cell {
    rows.first { $0.type == type && $0.locale == locale }?.cell ?? Coverage.Cell()
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

  private var table: String { TextTable([Self.header] + cells, numbers: Set(3..<Self.header.count)).text }

  private var csv: String {
    var csv = CSV(header: Self.header)
    for row in cells { csv.add(row) }
    return String(decoding: csv.bytes, as: UTF8.self)
  }

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
