import Catalog
import Diagnostics

/// No file of facts, settings or terms holds what belongs to one person: not in its values, nor in its comments.
enum PersonalDataInFiles: FileCheck {
  static let codes: [DiagnosticCode] = []

  static func run(_ bytes: [UInt8], of file: String, entry: Entry?, _ catalog: Catalog) -> [Diagnostic] {
    let found = bytes.withUnsafeBufferPointer { PersonalData.all(in: $0, of: catalog) }
    return found.map { found in
      Diagnostic(
        PersonalDataInTexts.personalData, severity: found.kind.severity, at: Span(found.range, of: file, in: bytes),
        found.kind.message(found.mask), subject: entry.map { Diagnostic.Subject(entry: $0.id.description) })
    }
  }
}

extension Span {
  /// The place of a range of bytes in its file.
  fileprivate init(_ range: Range<Int>, of file: String, in bytes: [UInt8]) {
    let before = bytes[..<range.lowerBound]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      file: file, line: 1 + before.count { $0 == 0x0A }, column: 1 + before[start...].count { $0 & 0xC0 != 0x80 }, bytes: range)
  }
}
