import Bulletins
import Catalog
import Testing

@Suite("Messages from right to left")
struct RightToLeftTests {
  static let channels = ["wall", "group", "mail", "text", "page"]
  static let marks: Set<Unicode.Scalar> = [
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}", "\u{061C}",
  ]

  /// An Arabic text with long Latin names, so that lines break in many places.
  static let long = Sample(
    "ar",
    "headline: |\n  MOONA Kotka مغلقة\nshort: |\n  Kela {phones.main} تدفع.\ndescription: |\n  "
      + (0..<12).map { "\(String(repeating: "ك", count: $0 + 2)) Kymenlaakson keskussairaala Karhulantie 46" }.joined(separator: " و ")
      + "\n\n  - Migri تدفع\n  - 3 كيلا\n", facts: Sample.facts + "hours: {main: {mon-fri: 9-15}}\n")

  @Test("Isolates are balanced in every line", arguments: channels.filter { $0 != "text" })
  func balanced(channel: String) {
    let message = Self.long.message(channel, "ar")
    #expect(message.bulletin != nil || channel == "wall" || channel == "page")
    for line in message.lines {
      var depth = 0
      for scalar in line.unicodeScalars {
        if scalar == "\u{2066}" { depth += 1 }
        if scalar == "\u{2069}" { depth -= 1 }
        #expect((0...1).contains(depth))
      }
      #expect(depth == 0)
    }
  }

  @Test("Every line begins from the right, addresses stand untouched", arguments: channels.filter { $0 != "text" })
  func beginnings(channel: String) {
    for sample in [Sample(), Self.long] {
      for line in sample.message(channel, "ar").lines where !line.isEmpty {
        if line.contains("://") {
          #expect(line.hasPrefix("https://") && line.unicodeScalars.allSatisfy { $0.isASCII })
        } else {
          let first = line.unicodeScalars.first ?? "a"
          #expect(first == "\u{200F}" || (0x620...0x64A).contains(first.value))
        }
      }
    }
  }

  @Test("A line that begins with a Latin name or a number gets a mark")
  func mark() {
    let lines = Sample().message("mail", "ar").lines
    #expect(lines[0] == "\u{200F}\u{2066}MOONA Kotka\u{2069} مغلقة")
    #expect(lines.contains("\u{200F}\u{2066}Kela\u{2069} تدفع."))
    #expect(
      lines.contains {
        $0.hasPrefix("اتصل بـ \u{2066}020 615 7429\u{2069} قبل onThu")
          || $0.hasPrefix("اتصل بـ \u{2066}020 615 7429\u{2069} قبل \u{2066}onThu")
      })
  }

  @Test("Only the lines of an e-mail file are short; the text to copy is not broken")
  func wrapped() throws {
    let bulletin = try #require(Self.long.message("mail", "ar").bulletin)
    let name = "\u{2066}Kymenlaakson keskussairaala Karhulantie 46\u{2069}"
    #expect(bulletin.text.split(separator: "\n").contains { $0.split(separator: name).count >= 12 })
    let lines = String(decoding: try #require(bulletin.mail).bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.count <= 78 } && lines.count > 20)
  }

  @Test("A text message has no marks; blanks in its numbers do not break and keep their order")
  func sms() throws {
    let message = Sample().message("text", "ar")
    #expect(message.text.unicodeScalars.allSatisfy { !Self.marks.contains($0) })
    #expect(message.text.contains("020\u{A0}615\u{A0}7429") && message.text.contains("4.3.2027"))
    #expect(message.lines.suffix(2) == ["https://a.example/ar/notices/one.html", "لم تراجع"])
  }

  @Test("A range of times is written in words, in every channel")
  func ranges() throws {
    let sample = Sample("ar", Sample.arabic, facts: Sample.facts + "hours: {main: {mon-fri: 9-15.30}}\n")
    let text = sample.message("wall", "ar").text
    #expect(text.contains("من \u{2066}9.00\u{2069} حتى \u{2066}15.30\u{2069}") && !text.contains("–"))
  }

  @Test(
    "A range of facts stands in one isolate", arguments: [("–", "–"), (" – ", " – "), ("-", "-")])
  func rangeOfFacts(_ dash: String, _ shown: String) {
    let sample = Sample(
      "ar", Sample.arabic.replacing("اتصل", with: "نفتح {values.opens}\(dash){values.closes}. اتصل"),
      facts: Sample.facts.replacing("values: {", with: "values: {opens: 8.00, closes: 15.30, "))
    for channel in ["group", "mail", "page"] {
      let text = sample.message(channel, "ar").text
      #expect(text.contains("نفتح \u{2066}8.00\(shown)15.30\u{2069}."), "\(text)")
    }
  }

  @Test(
    "A text message says ranges in words",
    arguments: [
      ("{values.opens}–{values.closes}", "من 8.00 حتى 15.30"), ("من {values.opens} - {values.closes}", "من 8.00 حتى 15.30"),
      ("9-16", "من 9 حتى 16"), ("من 9.00–15.30", "من 9.00 حتى 15.30"), ("9 – {values.closes}", "من 9 حتى 15.30"),
      ("1.12.–3.12.", "date_range 1.12. 3.12."), ("{values.ends} – {values.ends}", "date_range 4.3.2027 4.3.2027"),
    ])
  func rangesInWords(_ written: String, _ said: String) {
    let sample = Sample(
      "ar", Sample.arabic.replacing("اتصل", with: "نفتح \(written) يوميا. اتصل"),
      facts: Sample.facts.replacing("values: {", with: "values: {opens: 8.00, closes: 15.30, "))
    let message = sample.message("text", "ar")
    #expect(message.text.contains("نفتح \(said) يوميا."), "\(message.text)")
    #expect(message.codes == [])
  }

  @Test("A range that cannot be said keeps the message from being made, with its place")
  func unreadableRange() throws {
    let message = Sample("ar", Sample.arabic.replacing("اتصل", with: "القسم 100-200. اتصل")).message("text", "ar")
    #expect(message.bulletin == nil && message.codes == ["sms-order-in-doubt error"])
    let span = try #require(message.report.diagnostics.first?.span)
    #expect(span.file == "content/notices/one/ar.yaml" && span.line == 4 && span.column == 3)
  }

  @Test("Signs at numbers in a text message are doubtful", arguments: ["2+1", "18+", "-20", "B1+", "C#"])
  func signs(_ sign: String) {
    let message = Sample("ar", Sample.arabic.replacing("اتصل", with: "لمن \(sign) فقط. اتصل")).message("text", "ar")
    #expect(message.bulletin != nil && message.codes == ["sms-order-in-doubt warning"])
  }

  @Test("From left to right nothing is marked", arguments: channels)
  func leftToRight(channel: String) {
    #expect(Sample().message(channel, "fi").text.unicodeScalars.allSatisfy { !Self.marks.contains($0) && $0 != "\u{A0}" })
  }
}
