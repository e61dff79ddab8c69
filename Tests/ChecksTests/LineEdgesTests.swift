import Testing

@Suite struct LineEdgesTests {
  @Test(arguments: [
    (".مرحبا بكم", "ar", true), ("مرحبا بكم\n\n- ،أهلا", "ar", true), ("مرحبا (", "ar", true), (")Kela( مرحبا", "ar", true),
    (".Xaalad fiican", "so", true),
    ("مرحبا بكم.", "ar", false), ("(Kela) مرحبا", "ar", false), ("«مرحبا»", "ar", false), ("... ja sitten", "fi", false),
    (".fi-osoite", "fi", false),
    ("¿Cómo?", "es", false),
  ])
  func edges(_ text: String, _ language: String, _ isFound: Bool) {
    #expect(Sample(text, in: language, from: "Tervetuloa.").codes.contains("punctuation-at-wrong-end") == isFound)
  }

  @Test(arguments: [("هل لديك سؤال?", "؟"), ("نعم, هنا؛ هناك; وهنا", "،"), ("نعم، هنا؟", nil), ("Kela, مرحبا 1,5", nil)])
  func shapes(_ text: String, _ repair: String?) {
    let found = Sample(text, in: "ar", from: "Tervetuloa.").diagnostics.first { $0.code.name == "latin-punctuation" }
    #expect(found?.fix?.replacement.hasPrefix(repair ?? "") ?? (repair == nil))
  }
}
