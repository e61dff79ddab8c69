/// A script as it is published: without the lines that are comments and the blanks before a line. The file in `site/` stays readable.
public enum ScriptFile {
  /// The same statements, line by line. A script with a text over several lines stays as it is, because blanks in it mean something.
  public static func minified(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: newline)
    guard lines.allSatisfy({ $0.count(where: { $0 == backtick }).isMultiple(of: 2) }) else { return source }
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    for line in lines {
      let statement = line.drop { $0 == 0x20 || $0 == 0x09 }
      guard !statement.isEmpty, !statement.starts(with: "//".utf8) else { continue }
      output.append(contentsOf: statement)
      output.append(newline)
    }
    return output
  }

  private static let newline = UInt8(ascii: "\n")
  private static let backtick = UInt8(ascii: "`")
}
