/// Single lines of source files for `ReportPrinter`, each file split once.
struct SourceLines {
  private let source: (String) -> [UInt8]?
  private var files: [String: [ArraySlice<UInt8>]] = [:]

  init(_ source: @escaping (String) -> [UInt8]?) { self.source = source }

  /// A line, counted from 1; nil where the file has none or nothing stands on it.
  mutating func line(_ number: Int, of file: String) -> Line? {
    if files[file] == nil { files[file] = source(file)?.split(separator: 0x0A, omittingEmptySubsequences: false) ?? [] }
    guard let lines = files[file], lines.indices.contains(number - 1) else { return nil }
    let line = Line(lines[number - 1])
    return line.isBlank ? nil : line
  }

  /// A line by its code points, which is how columns count.
  struct Line {
    /// Longer lines are shown in part.
    private static let width = 160
    private let scalars: [Unicode.Scalar]

    /// A carriage return or tab would move what is printed; a tab stays one column wide.
    init(_ bytes: ArraySlice<UInt8>) {
      scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\r" }.map { $0 == "\t" ? " " : $0 }
    }

    var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

    /// The line, or the part of a long one around a column, and the column within it; both columns count from 1. One behind the end of the
    /// line is the end.
    func around(_ column: Int) -> (text: String, column: Int) {
      let column = min(column, scalars.count + 1)
      guard scalars.count > Self.width else { return (Self.text(scalars[...]), column) }
      let start = max(0, min(column - 1 - Self.width / 2, scalars.count - Self.width))
      let end = start + Self.width
      let text = (start > 0 ? "…" : "") + Self.text(scalars[start..<end]) + (end < scalars.count ? "…" : "")
      return (text, column - start + (start > 0 ? 1 : 0))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return text
    }
  }
}
