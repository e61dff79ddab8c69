import Testing

@testable import Bulletins

@Suite("Spoken length")
struct SpokenLengthTests {
  @Test(
    "Words between blanks; in scripts without blanks their characters",
    arguments: [
      ("", 0), ("yksi kaksi\nkolme", 3), ("klo 9.00–15.30", 2), ("\u{2066}Kela\u{2069} تدفع", 2), ("你好世界你好世界", 5), ("我们。", 2),
      ("打电话 020 615", 4),
      ("Kotka 科特卡", 3), ("ありがとう", 2), ("สวัสดีครับ", 3),
    ])
  func words(_ text: String, _ words: Int) { #expect(SpokenLength.words(in: text) == words) }

  @Test("The limit of 75 words is half a minute in Chinese too")
  func limit() { #expect(SpokenLength.words(in: String(repeating: "中", count: 120)) == 75) }
}
