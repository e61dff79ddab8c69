import Testing

@Suite struct ForeignLettersTests {
  @Test(arguments: [
    ("Візьміть із собою паспорт і гроші, ми вам допоможемо.", "uk"), ("Возьмите с собой паспорт, ещё мы поможем вам.", "ru"),
    ("أحضر جواز السفر من فضلك.", "ar"), ("لطفاً گذرنامه و کارت خود را بیاورید.", "fa"), ("تکایە پاسپۆرتەکەت لەگەڵ خۆت بهێنە.", "ckb"),
    ("Åbo Akademi och naïve kaféer är också här.", "sv"), ("Õnne tänava džässiklubi žürii.", "et"),
    ("Günaydın, çocuğunuz için şu kâğıt.", "tr"),
    ("Ji kerema xwe re pasaporta xwe bînin, şert û qeyd.", "kmr"),
  ])
  func lettersOfTheLanguage(_ text: String, _ language: String) {
    #expect(!Sample(text, in: language, from: "Ota passi mukaan.").codes.contains("foreign-letters"))
  }

  @Test(arguments: [
    ("Вы можете прийти к нам, мы поможем вам быстро и выгодно.", "uk"), ("Ви можете прийти до нас, ми її знаємо, і її, і їх.", "ru"),
    ("پاسپورت چهار گواهی ژاکت را بیاورید.", "ar"), ("تکایە پاسپۆرتەکەت لەگەڵ خۆت بهێنە.", "fa"), ("ثبت صدور ضمانت طلاق ظرف", "ckb"),
    ("tervis õigused võimalus nõu töötaja", "fi"),
  ])
  func lettersOfNeighbours(_ text: String, _ language: String) {
    #expect(Sample(text, in: language, from: "Ota passi mukaan.").codes.contains("foreign-letters"))
  }

  @Test func namesAndWordsOfTheSourceDoNotCount() {
    let text = "Käy paikoissa Õismäe, Põlva ja Võru (õigus, võim, nõu, õpe)."
    #expect(!Sample(text, in: "fi").codes.contains("foreign-letters"))
  }
}
