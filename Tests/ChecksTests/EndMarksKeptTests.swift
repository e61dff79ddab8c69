import Testing

@Suite struct EndMarksKeptTests {
  @Test(arguments: [
    ("so", "Ma u baahan tahay turjumaan?", false), ("so", "Waxaad u baahan tahay turjumaan.", true), ("ar", "هل تحتاج إلى مترجم؟", false),
    ("ti", "ተርጓሚ የድልየካ ዶ፧", false), ("ti", "ተርጓሚ የድልየካ ዶ", false), ("zh-Hans", "您需要翻译吗？", false), ("my", "စကားပြန် လိုပါသလား။", false),
    ("th", "คุณต้องการล่ามไหม", false),
    ("so", "Ma rabtaa turjumaan? Noo sheeg.", false),
  ])
  func question(_ language: String, _ translation: String, _ isFound: Bool) {
    #expect(Sample(translation, in: language, from: "Tarvitsetko tulkkia?").codes.contains("question-mark-lost") == isFound)
  }

  @Test(arguments: [
    ("so", "Qaado:\n\n- baasaboor", false), ("so", "Qaado\n\n- baasaboor", true), ("zh-Hans", "请带：\n\n- 护照", false),
    ("ti", "ሒዝካ ምጻእ፦\n\n- ፓስፖርት", false), ("so", "Qaado\n\nbaasaboor", false),
  ])
  func colon(_ language: String, _ translation: String, _ isFound: Bool) {
    #expect(Sample(translation, in: language, from: "Ota mukaan:\n\n- passi").codes.contains("colon-lost") == isFound)
  }
}
