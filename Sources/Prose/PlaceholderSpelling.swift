import Diagnostics

/// What stands between two braces.
struct PlaceholderSpelling {
  /// Behind the closing brace.
  let end: Int
  /// The path; nil where nothing sensible stands in the braces, which then stay words.
  private(set) var path: Range<Int>?
  private(set) var format = Placeholder.Format.plain
  private(set) var fault: (code: DiagnosticCode, message: Wording)?

  /// Reads the braces that open at `start`; nil where they are not closed before others open.
  init?(in run: TextRun, at start: Int) {
    var close = start + 1
    while close < run.count, run[close] != UInt8(ascii: "}") {
      if run[close] == UInt8(ascii: "{") { return nil }
      close += 1
    }
    guard close < run.count else { return nil }
    end = close + 1
    let bar = run[start + 1..<close].firstIndex(of: UInt8(ascii: "|")) ?? close
    let range = start + 1..<bar
    if run[start + 1..<close].allSatisfy({ $0.isBlank }) {
      fault = (ProseCodes.emptyPlaceholder, ProseMessages.emptyPlaceholder)
    } else if ReferenceSpelling.isPlaceholder(run.part(range)) {
      path = range
      guard bar < close else { return }
      if run.part(bar + 1..<close).elementsEqual("on".utf8) {
        format = .on
      } else {
        fault = (ProseCodes.unknownFormat, ProseMessages.format(run.part(bar + 1..<close).string))
      }
    } else {
      fault = (ProseCodes.malformedPlaceholder, ProseMessages.placeholder(run.part(start..<end).string))
    }
  }
}
