/// Lines of cells in columns as wide as their widest cell, for a terminal.
struct TextTable {
  private let rows: [[String]]
  private let numbers: Set<Int>

  /// - Parameter numbers: the columns that stand to the right.
  init(_ rows: [[String]], numbers: Set<Int>) {
    self.rows = rows
    self.numbers = numbers
  }

  var text: String {
    guard let header = rows.first else { return "" }
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[column] - cell.count)
        line += (column > 0 ? "  " : "") + (numbers.contains(column) ? pad + cell : cell + pad)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
