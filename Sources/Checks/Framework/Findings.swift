import Diagnostics

/// What the checks found in one text, before anybody knows where in the file its words stand.
struct Findings {
  struct Finding {
    let code: DiagnosticCode
    let severity: Severity
    /// Offsets into the bytes of the passage; nil for the text as a whole.
    let range: Range<Int>?
    let message: Wording
    /// What certainly belongs in place of the range.
    let repair: Repair?

    /// The same, with another severity where it is graver.
    func noGraver(than most: Severity) -> Finding {
      Finding(code: code, severity: min(severity, most), range: range, message: message, repair: repair)
    }
  }

  struct Repair {
    /// What belongs in place of the finding's range.
    let replacement: String
    let summary: Wording
    /// The same fault further on in the text, repaired with it.
    var more: [Piece] = []

    struct Piece {
      let range: Range<Int>
      let replacement: String
    }
  }

  var all: [Finding] = []

  /// Adds a fault.
  ///
  /// - Parameters:
  ///   - severity: where it differs from the usual one of the code.
  ///   - range: offsets into the bytes of the passage; nil for the text as a whole.
  ///   - repair: only what no reader of the language would ever undo.
  mutating func add(
    _ code: DiagnosticCode, severity: Severity? = nil, at range: Range<Int>? = nil, fi: String, en: String, repair: Repair? = nil
  ) {
    all.append(Finding(code: code, severity: severity ?? code.severity, range: range, message: Wording(fi: fi, en: en), repair: repair))
  }

  func contains(_ codes: DiagnosticCode...) -> Bool { all.contains { codes.contains($0.code) } }
}
