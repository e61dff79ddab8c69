import Testing

@Suite struct WrongCodePointTests {
  private func repairs(_ text: String, _ language: String, _ code: String = "wrong-code-point") -> [String] {
    Sample(text, in: language, from: "Ota kortti ja passi.").diagnostics.filter { $0.code.name == code }.map { $0.fix?.replacement ?? "-" }
  }

  @Test(arguments: [
    ("كارت", "fa", "ک"), ("بيمه ملي", "prs", "یمه ملی"), ("كوردي", "ckb", "کوردی"), ("كە له‌ وی", "ckb", "کە لە"), ("کتاب", "ar", "ك"),
    ("شماره ٤", "fa", "۴"), ("رقم ۵", "ar", "٥"), ("Bucureşti", "ro", "ș"),
  ])
  func wrongKeyboards(_ text: String, _ language: String, _ repair: String) { #expect(repairs(text, language) == [repair]) }

  @Test func aFinalYehOfArabicIsNotRepaired() { #expect(repairs("المستشفی", "ar") == ["-"]) }

  @Test(arguments: [("می‌خواهم ۴ کارت ملی", "fa"), ("في المستشفى ٤", "ar"), ("کوردی لە ٤ ڕۆژ", "ckb"), ("دی ښاري", "ps")])
  func rightSigns(_ text: String, _ language: String) { #expect(repairs(text, language) == []) }

  @Test func allPlacesAreRepairedAtOnce() {
    let sample = Sample("كارت **ملي** من", in: "fa", from: "Ota kortti.")
    let fix = sample.diagnostics.first { $0.code.name == "wrong-code-point" }?.fix
    #expect(fix?.replacement == "کارت **ملی")
  }

  @Test(arguments: [("ﻣﺮﺣﺒﺎ بكم", "ar", "مرحبا"), ("ﻻ", "ar", "لا"), ("ﺁنها", "fa", "آ"), ("ﭘﺪر", "fa", "پد")])
  func presentationForms(_ text: String, _ language: String, _ repair: String) {
    #expect(repairs(text, language, "presentation-form") == [repair])
  }

  @Test(arguments: [("۲0 یورو", true), ("1٢", true), ("۲۰ و COVID-19", false), ("20 ۲۰", false)])
  func digitsOfOneNumber(_ text: String, _ isFound: Bool) {
    #expect(Sample(text, in: "fa", from: "Ota kortti.").codes.contains("mixed-digits") == isFound)
  }

  /// What looks the same to every reader is only noted.
  @Test(arguments: [
    ("نەخۆشى", "ckb", "note"), ("به‌ڕێز", "ckb", "note"), ("كوردی", "ckb", "warning"), ("به‌ كوردی", "ckb", "warning"),
    ("علي", "fa", "warning"),
    ("علىه", "fa", "warning"), ("اعلى", "prs", "note"), ("شماره ٤", "fa", "warning"),
  ])
  func severity(_ text: String, _ language: String, _ expected: String) {
    let found = Sample(text, in: language, from: "Ota kortti ja passi.").diagnostics.filter { $0.code.name == "wrong-code-point" }
    #expect(found.map(\.severity.rawValue) == [expected])
  }
}
