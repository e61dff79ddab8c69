import Testing

@Suite struct BrokenEncodingTests {
  private func repairs(_ text: String, _ language: String = "fi", code: String = "broken-encoding") -> [String] {
    Sample(text, in: language).diagnostics.filter { $0.code.name == code }.map { $0.fix?.replacement ?? "-" }
  }

  @Test(arguments: [
    ("Joka pÃ¤ivÃ¤.", "fi", "äivä"), ("Se onâ€™s", "fi", "’"), ("5 â‚¬", "fi", "€"), ("Ã…bo", "fi", "Å"),
    ("hikÃ»met Ã» gel", "kmr", "ûmet û"), ("ï»¿Alku", "fi", ""),
    ("p\u{C3}\u{192}\u{C2}\u{A4}ivä", "fi", "ä"), ("РџСЂРёРІРµС‚", "ru", "Привет"), ("Р’СЃС‘", "ru", "Всё"),
    ("ط§ظ„ط³ظ„ط§ظ…", "ar", "السلام"),
    ("Ø§Ù„Ø³Ù„Ø§Ù…", "ar", "السلام"), ("áˆ°áˆ‹áˆ\u{9D}", "ti", "ሰላ"), ("p�iv�", "fi", "-"), ("p├ñiv├ñ", "fi", "-"),
  ])
  func brokenLetters(_ text: String, _ language: String, _ repair: String) {
    let found = repairs(text, language)
    #expect(language == "ti" ? found.count == 1 : found == [repair])
  }

  @Test(arguments: [
    ("”HYVÄÄ” – ”hyvää”…", "fi"), ("Ålands «är» på Å–Ä.", "sv"), ("Où ça ? « à Noël »…", "fr"), ("20°С–25°С, СССР»", "ru"),
    ("Річка Рів’є", "uk"),
    ("عکس و گچ، «ظ»", "fa"), ("سؤال؟ «ط»، ظ…", "ar"), ("São João: MAÇÃ”", "pt"), ("1.ª e 2.º", "pt"), ("Tiếng Việt ở đây", "vi"),
    ("µg, ½, 3×5 m²", "fi"),
  ])
  func goodLetters(_ text: String, _ language: String) { #expect(repairs(text, language) == []) }

  @Test(arguments: [
    ("p\\u00e4iv\\u00e4", true), ("p&amp;auml;iv&amp;auml;", true), ("p%C3%A4iv%C3%A4", true), ("p=C3=A4iv=C3=A4", true),
    ("Rivi\\nToinen", true),
    ("sana%20sana", true), ("R&D; ja AT&T", false), ("50 % 20 %", false), ("5%50", false), ("a=b=c", false), ("&lt;19", false),
  ])
  func codesOfLetters(_ text: String, _ isFound: Bool) { #expect(repairs(text, code: "leftover-code").isEmpty == !isFound) }

  @Test(arguments: [
    ("Joka p?iv?", true), ("???? ??? ????", true), ("Tuletko? Hyvä.", false), ("Tuletko?Hyvä", false), ("Mitä??? Oho", false),
    ("مرح?ا بكم", true), ("هل تريد? نعم", false), ("ተር?ሚ", true), ("您需?翻译", false),
  ])
  func questionMarks(_ text: String, _ isFound: Bool) { #expect(repairs(text, code: "question-mark-in-word").isEmpty == !isFound) }
}
