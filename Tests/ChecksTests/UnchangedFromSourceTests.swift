import Testing

@Suite struct UnchangedFromSourceTests {
  private func severity(_ text: String, _ language: String, _ source: String, field: String = "body") -> String? {
    Sample(text, in: language, from: source, field: field).diagnostics.first { $0.code.name == "unchanged-from-source" }?.severity.rawValue
  }

  @Test(arguments: [
    ("Ota passi mukaan.", "so", "warning"), ("Ota passi ja kortti mukaan heti.", "en", "error"),
    ("Ota passi mukaan.", "ar", "error"), ("MOONA Kotka", "en", nil),
    ("Internet", "en", nil),
    ("Ota passi ja kortti mukaan heti.", "fi-simple", nil), ("Kymenlaakson hyvinvointialue", "en", nil), ("{phones.main}", "en", nil),
    ("neuvonta.kotka.fi", "en", nil), ("tiedostot/ohje_uusi", "en", nil), ("Katso kotka.fi ja ota passi.", "en", "warning"),
  ])
  func wholeTexts(_ text: String, _ language: String, _ expected: String?) { #expect(severity(text, language, text) == expected) }

  @Test func oneParagraph() {
    let source = "Tule meille.\n\nOta passi ja kortti mukaan heti.\n\nKela"
    #expect(severity("Come to us.\n\nOta passi ja kortti mukaan heti.\n\nKela", "en", source) == "error")
    #expect(severity("Come to us.\n\nTake your passport and card with you.\n\nKela", "en", source) == nil)
  }

  @Test(arguments: [
    ("uk", "ru", "Возьмите с собой паспорт и деньги.", "copied-from-another-language"),
    ("fa", "prs", "لطفاً گذرنامه و کارت خود را بیاورید.", ""),
    ("en", "sv", "Kela", ""), ("fi-simple", "en", "MOONA Kotka Kouvola Hamina Pyhtää Virolahti", ""),
  ])
  func textsOfOtherLanguages(_ one: String, _ other: String, _ text: String, _ expected: String) {
    var sample = Sample(text, in: one, from: "Ota passi ja rahat mukaan.")
    sample.set(other, to: text)
    let found = sample.diagnostics.map(\.code.name).filter { $0.hasPrefix("copied") }
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }
}

/// Short texts, which may be names: the other languages tell.
@Suite struct ShortTextTests {
  private func sample(_ source: String, _ english: String, _ language: String, _ text: String) -> Sample {
    var sample = Sample(english, in: "en", from: source, field: "name")
    sample.set(language, to: text, field: "name")
    return sample
  }

  @Test(arguments: [
    ("Terveys", "Health", "ru", "Terveys", "unchanged-from-source"), ("Kela", "Kela", "ru", "Kela", ""),
    ("MOONA Kotka", "MOONA Kotka", "ar", "MOONA Kotka", ""), ("tiistai", "Tuesday", "ar", "tiistai", "wrong-script"),
    ("Tervetuloa", "Welcome", "ar", "Welcome here", "wrong-script"), ("Terveys", "Health", "ru", "Здоровье", ""),
    // Two languages with the same letters may share a word.
    ("Internet", "Web", "so", "Internet", ""), ("dari", "Dari", "sv", "dari", ""),
  ])
  func untranslatedWordsAreTold(_ source: String, _ english: String, _ language: String, _ text: String, _ expected: String) {
    let found = sample(source, english, language, text).diagnostics.filter { $0.subject?.locale == language }.map(\.code.name)
    let codes = found.filter { ["unchanged-from-source", "wrong-script"].contains($0) }
    #expect(expected.isEmpty ? codes.isEmpty : !codes.isEmpty, "\(found)")
  }
}
