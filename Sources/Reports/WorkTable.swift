import Diagnostics

/// A work list for people at a terminal, for spreadsheets or for programs; the columns are those of docs/content.md.
public struct WorkTable: Sendable {
  private let list: WorkList

  public init(_ list: WorkList) { self.list = list }

  /// The list as UTF-8.
  public func bytes(_ format: CoverageTable.Format) -> [UInt8] {
    switch format {
    case .table: Array(table.utf8)
    case .csv: csv
    case .json: json.bytes + [0x0A]
    }
  }

  private static let columns = [
    "order", "locale", "kind", "entry", "title", "units", "texts", "words", "by", "harm", "visits", "readers", "price_cents", "due", "file",
  ]

  /// What stands in each column but `units`; null where it is not known or does not apply.
  private func values(_ gap: Gap, _ order: Int) -> [JSON] {
    func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    func number(_ value: Int?) -> JSON { value.map(JSON.number) ?? .null }
    return [
      .number(order), text(gap.locale), .string(gap.kind.name), .string(gap.entry.description), .string(gap.title),
      .array(gap.units.map(JSON.string)), .number(gap.units.count), .number(gap.words), text(gap.by), .string(gap.harm.name),
      number(gap.visits), number(gap.readers), number(gap.price?.cents), text(gap.due?.iso), .string(gap.file),
    ]
  }

  private var csv: [UInt8] {
    var csv = CSV(header: Self.columns)
    for (order, gap) in list.gaps.enumerated() { csv.add(values(gap, order + 1).map(\.cell)) }
    return csv.bytes
  }

  private var json: JSON {
    .array(list.gaps.enumerated().map { order, gap in .object(Array(zip(Self.columns, values(gap, order + 1)))) })
  }

  /// The columns that fit beside each other.
  private var table: String {
    let header = ["order", "locale", "kind", "entry", "texts", "words", "readers", "price", "by"]
    let rows = list.gaps.enumerated().map { order, gap in
      [
        String(order + 1), gap.locale ?? "all", gap.kind.name, gap.entry.description, String(gap.units.count), String(gap.words),
        gap.readers.map(String.init) ?? "-", gap.price?.written ?? "-", gap.by ?? "-",
      ]
    }
    return TextTable([header] + rows, numbers: [0, 4, 5, 6, 7]).text
  }
}

extension JSON {
  /// The value in a cell; several texts with blanks between them, nothing for null.
  fileprivate var cell: String {
    switch self {
    case .string(let text): text
    case .number(let number): String(number)
    case .array(let values): values.map(\.cell).joined(separator: " ")
    case .bool(let value): String(value)
    case .null, .object: ""
    }
  }
}
