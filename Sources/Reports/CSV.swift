import Prose

/// A table of RFC 4180: lines end in CR LF, cells with commas, quotation marks or line breaks stand between quotation marks.
struct CSV {
  private(set) var bytes: [UInt8] = []
  /// A text on its way into its cell.
  private var text: [UInt8] = []

  /// - Parameter header: the names of the columns.
  init(header: [String]) { add(header) }

  /// A line of cells and, behind them, texts as editors write them; a text that is nil is an empty cell.
  mutating func add(_ cells: [String], texts: [Prose?] = []) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      var cell = cell
      cell.withUTF8 { append($0) }
    }
    for prose in texts {
      bytes.append(UInt8(ascii: ","))
      text.removeAll(keepingCapacity: true)
      prose?.appendWritten(to: &text)
      // Copied by reference: `append` changes `bytes` only.
      let written = text
      written.withUnsafeBufferPointer { append($0) }
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  /// A spreadsheet runs a cell that begins with one of these signs as a formula, so an apostrophe goes before it: texts come from many hands.
  private static func mayBeFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    let isQuoted = cell.contains { $0 < 0x30 && ($0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if Self.mayBeFormula(cell.first) { bytes.append(UInt8(ascii: "'")) }
    guard isQuoted else {
      bytes.append(contentsOf: cell)
      return
    }
    // A quotation mark ends a run and begins the next, so that it stands there twice.
    var start = 0
    for index in cell.indices where cell[index] == UInt8(ascii: "\"") {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start...index]))
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start...]))
    bytes.append(UInt8(ascii: "\""))
  }
}
