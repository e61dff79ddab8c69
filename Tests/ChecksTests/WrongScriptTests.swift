import Testing

@Suite struct WrongScriptTests {
  private func codes(_ text: String, _ language: String, _ source: String? = nil) -> [String] {
    Sample(text, in: language, from: source).diagnostics.filter { ["wrong-script", "foreign-script"].contains($0.code.name) }.map {
      "\($0.code.name) \($0.severity.rawValue)"
    }
  }

  @Test(arguments: [
    ("أحضر معك جواز السفر وبطاقة الهوية إلى Kela.", "ar", "Tuo mukaan passi ja henkilökortti Kelaan."),
    ("Принесите паспорт (henkilökortti) в MOONA Kotka.", "ru", "Tuo passi. MOONA Kotka auttaa."),
    ("С марта Kela платит yleistuki вместо старых työmarkkinatuki и peruspäiväraha.", "ru", "Kela maksaa yleistukea."),
    ("ናይ ስራሕ ሓበሬታ ብ TE-palvelut ይውሃብ።", "ti", "TE-palvelut auttavat."), ("MOONA Kotka", "ar", "MOONA Kotka"),
    ("Keela wuxuu caawiyaa (Kela).", "so", "Kela auttaa."), ("请携带护照前往 Kela 办公室。", "zh-Hans", "Ota passi mukaan Kelaan."),
    ("Sosiaali- ja terveyspalvelut auttavat.", "fi", nil),
  ])
  func whatIsInItsOwnLettersIsFine(_ text: String, _ language: String, _ source: String?) {
    #expect(codes(text, language, source) == [])
  }

  @Test(arguments: [
    // Another language, the source itself, Kurmanji under the tag of Sorani and the other way round.
    ("Take your passport and your identity card with you.", "ar", "Tuo passi ja henkilökortti.", "wrong-script error"),
    ("Ji kerema xwe re pasaporta xwe bînin.", "ckb", "Ota passi mukaan, kiitos.", "wrong-script error"),
    ("تکایە پاسپۆرتەکەت لەگەڵ خۆت بهێنە.", "kmr", "Ota passi mukaan, kiitos.", "wrong-script error"),
    ("我的胸口", "so", "Rinnassani", "wrong-script warning"),
    ("Welcome To Kotka Services", "ar", "Tervetuloa palveluihin", "wrong-script warning"),
    // One paragraph of two.
    ("أحضر معك جواز السفر وبطاقة الهوية.\n\nTuo mukaan passi ja henkilökortti.", "ar", "Tuo passi.\n\nTuo kortti.", "wrong-script error"),
    ("Принесите بطاقة с собой, пожалуйста.", "ru", "Tuo kortti mukaan.", "foreign-script warning"),
    (
      "Принесите с собой паспорт, заявление, справку и ещё три фотографии of the right size для анкеты.", "ru", "Tuo passi.",
      "foreign-script warning"
    ),
  ])
  func othersAreTold(_ text: String, _ language: String, _ source: String, _ expected: String) {
    #expect(codes(text, language, source) == [expected])
  }

  @Test func theParagraphIsPointedTo() {
    let sample = Sample("أحضر معك جواز السفر.\n\nTuo mukaan passi ja henkilökortti.", in: "ar", from: "Tuo passi ja kortti.")
    #expect(sample.places(of: "wrong-script") == ["4:3 Tuo mukaan passi ja henkilökortti."])
  }

  @Test func kurdishLanguagesAreNamed() {
    let sample = Sample("Ji kerema xwe re pasaporta xwe bînin.", in: "ckb", from: "Ota passi mukaan, kiitos.")
    #expect(sample.diagnostics.contains { $0.message.en.contains("its language tag is kmr") })
  }

  @Test func searchWordsMayBeInAnyLetters() {
    #expect(Sample("kela tuki paikka raha apua", in: "ar", from: "kela", field: "search_words").codes == [])
  }
}
