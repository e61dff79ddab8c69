/// What an editor wrote, short enough to stand inside a message.
enum Quotation {
  private static let longest = 60

  /// `text` on one line, cut after 60 code points.
  static func of(_ text: some StringProtocol) -> String {
    var shown = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == longest {
        shown.append("…")
        break
      }
      shown.append(scalar.value < 0x20 ? " " : scalar)
    }
    return String(shown)
  }
}
