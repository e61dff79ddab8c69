import Testing

@testable import Prose

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("a\u{308}", "\u{E4}"), ("\u{212B}", "\u{C5}"), ("\u{2126}", "\u{3A9}"), ("\u{627}\u{653}", "\u{622}"), ("\u{627}\u{655}", "\u{625}"),
    ("\u{628}\u{64E}\u{651}", "\u{628}\u{64E}\u{651}"), ("\u{628}\u{651}\u{64E}", "\u{628}\u{64E}\u{651}"), ("\u{2001}", "\u{2003}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{F900}", "\u{8C48}"), ("\u{37E}", ";"), ("\u{304B}\u{3099}", "\u{304C}"),
    ("\u{6D5}\u{654}", "\u{6C0}"), ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"), ("\u{29}\u{338}", ")\u{338}"), ("=\u{338}", "\u{2260}"),
  ])
  func formC(_ text: String, _ expected: String) {
    #expect(Normalization.nfc(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    "Hyvää päivää – 5 €", "Здравствуйте, їжак", "مرحبا بكم في كوتكا، شكرًا جزيلاً", "می\u{200C}خواهم گچپژ", "یارمەتی ۆ ێ ڕ ڵ", "ሰላም። ከመይ፧",
    "你好，世界。", "Ə ə ğ ş ı", "🙂",
  ])
  func textsOfTheLanguagesTakeTheFastPath(_ text: String) {
    var text = text
    #expect(text.withUTF8 { Normalization.isSettled($0) })
  }

  /// The claim of the quick check, for every scalar: what it lets pass is in form C and has combining class 0, alone and behind a letter.
  @Test func settledScalarsAreSettled() {
    var settled = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Normalization.isSettled(scalar) else { continue }
      settled += 1
      let isStarter = scalar.properties.canonicalCombiningClass == .notReordered
      let text = String(String.UnicodeScalarView([scalar]))
      let decomposed = Array("a\(text)".decomposedScalars)
      let isStable = "a\(text)".composedScalars.elementsEqual("a\(text)".unicodeScalars)
      if !isStarter || !isStable || decomposed.isEmpty { Issue.record("U+\(String(value, radix: 16)) is not settled") }
    }
    #expect(settled > 90_000)
  }

  @Test func arabicMarksHaveTheirClasses() {
    for value in UInt32(0x600)...0x6FF {
      guard let scalar = Unicode.Scalar(value), let mark = Normalization.arabicMark(scalar) else { continue }
      #expect(UInt32(scalar.properties.canonicalCombiningClass.rawValue) == mark)
    }
  }

  /// Whatever the quick check lets pass is in form C, for every row of up to four of the signs that matter in Arabic.
  @Test func theQuickCheckIsRightAboutArabic() {
    let signs: [Unicode.Scalar] = ["\u{627}", "\u{64B}", "\u{64E}", "\u{651}", "\u{652}", "\u{670}", "\u{653}", "\u{655}", "a"]
    var passed = 0
    for number in 0..<9 * 9 * 9 * 9 {
      let row = [number % 9, number / 9 % 9, number / 81 % 9, number / 729].map { signs[$0] }
      var text = String(String.UnicodeScalarView(row))
      guard text.withUTF8({ Normalization.isSettled($0) }) else { continue }
      passed += 1
      if text.composedScalars != row { Issue.record("\(row)") }
    }
    #expect(passed > 500)
  }
}
