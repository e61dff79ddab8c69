import Testing

@testable import Prose

@Suite struct BidiTests {
  /// The text with `⟨⟩` around what is isolated.
  private func isolated(_ text: String) -> String {
    var text = text
    var output = ""
    text.withUTF8 { run in
      Bidi.forEachSegment(of: run) { segment, part in output += segment == .isolate ? "⟨\(part.string)⟩" : part.string }
    }
    return output
  }

  @Test(arguments: [
    // Names.
    ("في MOONA Kotka، اليوم", "في ⟨MOONA Kotka⟩، اليوم"),
    ("موقع kela.fi.", "موقع ⟨kela.fi⟩."),
    ("(OmaKela)", "(⟨OmaKela⟩)"),
    ("من Kela, Migri وDVV", "من ⟨Kela⟩, ⟨Migri⟩ و⟨DVV⟩"),
    ("Kela", "⟨Kela⟩"),
    ("H & M أو K-Market", "⟨H & M⟩ أو ⟨K-Market⟩"),
    ("O'Neill’s «Kymp»", "⟨O'Neill’s⟩ «⟨Kymp⟩»"),
    ("MOONA (Kotka)", "⟨MOONA⟩ (⟨Kotka⟩)"),
    ("Россия في ሰላም", "⟨Россия⟩ في ⟨ሰላም⟩"),
    ("e\u{301}a في", "⟨e\u{301}a⟩ في"),
    ("بKela", "ب⟨Kela⟩"),
    ("في Digi- ja väestötietovirasto ثم", "في ⟨Digi- ja väestötietovirasto⟩ ثم"),
    ("Kela- في", "⟨Kela⟩- في"),
    // Addresses.
    ("في Karhulantie 46, 48600 Kotka.", "في ⟨Karhulantie 46⟩, ⟨48600 Kotka⟩."),
    ("moona.a@kotka.fi!", "⟨moona.a@kotka.fi⟩!"),
    ("https://www.kela.fi/a?b=1&c=2، ", "⟨https://www.kela.fi/a?b=1&c=2⟩، "),
    ("kouvola.fi/moona/ ثم", "⟨kouvola.fi/moona/⟩ ثم"),
    ("#kotka و@kela", "⟨#kotka⟩ و⟨@kela⟩"),
    // Numbers.
    ("اتصل 020 615 7429.", "اتصل ⟨020 615 7429⟩."),
    ("+358 20 615 7429", "⟨+358 20 615 7429⟩"),
    ("+358 (0)20 615", "⟨+358 (0)20 615⟩"),
    ("(05) 234 4171", "⟨(05) 234 4171⟩"),
    ("من 8.00–15.30، 9-15", "من ⟨8.00–15.30⟩، ⟨9-15⟩"),
    ("8.00 – 15.30", "⟨8.00 – 15.30⟩"),
    ("4.3.2027", "⟨4.3.2027⟩"),
    ("70 % و37,21 €", "⟨70 %⟩ و⟨37,21 €⟩"),
    ("۰۲۰ ۶۱۵", "⟨۰۲۰ ۶۱۵⟩"),
    ("عام 2027 Kela", "عام 2027 ⟨Kela⟩"),
    ("غرفة 18.", "غرفة 18."),
    // Signs that belong to numbers and words.
    ("حرارة -20 °C اليوم", "حرارة ⟨-20 °C⟩ اليوم"), ("حرارة −5 °C.", "حرارة ⟨−5 °C⟩."), ("-20 ثم", "⟨-20⟩ ثم"), ("٪ و-20", "٪ و-20"),
    ("لمن 18+ فقط", "لمن ⟨18+⟩ فقط"), ("مستوى B1+، ثم", "مستوى ⟨B1+⟩، ثم"), ("لغة C++ و C#.", "لغة ⟨C++⟩ و ⟨C#⟩."),
    ("دورة C++ Builder هنا", "دورة ⟨C++ Builder⟩ هنا"), ("الثمن €12 أو 12 €", "الثمن ⟨€12⟩ أو ⟨12 €⟩"), ("€12–€15", "⟨€12–€15⟩"),
    ("2+1 ليتر", "⟨2+1⟩ ليتر"), ("من 1.12. – 3.12. فقط", "من ⟨1.12. – 3.12.⟩ فقط"), ("1.12.–3.12. فقط", "⟨1.12.–3.12.⟩ فقط"),
    ("- 20 غرفة", "- 20 غرفة"), ("يوم 1.12. ثم", "يوم ⟨1.12⟩. ثم"), ("20° ثم", "⟨20°⟩ ثم"),
    ("18", "18"), ("", ""), ("مرحبا", "مرحبا"), ("(18)", "(18)"), ("(18) غرفة", "(18) غرفة"), ("...", "..."), ("+", "+"), ("(", "("),
    ("يوم 5 - غرفة", "يوم 5 - غرفة"), ("Kela -", "⟨Kela⟩ -"),
  ])
  func segments(_ text: String, _ expected: String) { #expect(isolated(text) == expected) }

  @Test func isolatesAreBalanced() {
    var output: [UInt8] = []
    var text = "في Kela."
    text.withUTF8 { Bidi.appendIsolated($0, to: &output) }
    #expect(String(decoding: output, as: UTF8.self) == "في \u{2066}Kela\u{2069}.")
  }

  @Test(arguments: [
    ("a", Script.latin), ("Å", .latin), ("ʼ", .latin), ("1", .common), ("٣", .common), ("۳", .common), (" ", .common), ("،", .common),
    ("ل", .arabic), ("ێ", .arabic), ("ً", .arabic), ("\u{200C}", .common), ("ж", .cyrillic), ("ї", .cyrillic), ("ሰ", .ethiopic),
    ("።", .common), ("漢", .han), ("。", .common), ("か", .kana), ("한", .hangul), ("ω", .greek), ("א", .hebrew), ("ա", .armenian),
    ("ა", .georgian), ("ह", .indic), ("ไ", .thai), ("မ", .myanmar), ("ខ", .khmer), ("\u{301}", .inherited), ("€", .common), ("🙂", .common),
    ("\u{FFFD}", .common), ("ܐ", .syriac), ("×", .common),
  ])
  func scripts(_ text: String, _ script: Script) { #expect(text.unicodeScalars.map(Script.of) == [script]) }
}
