import Prose
import Testing

@Suite("Markup of a text")
struct MarkupTests {
  static let texts = [
    "Yksi kappale.", "Yksi.\n\nKaksi **vahva** ja *korostettu* sana.", "Soita {phones.main} tai {show.from|on}.",
    "[linkki](links.home), [kohta](guides/start#papers)", "- yksi\n- kaksi\n  - sisä\n- kolme", "3. kolmas\n4. neljäs",
    "### Otsikko\n\nTeksti.",
    "Pehmeä\\\nrivinvaihto.", "**[vahva](links.home)** loppu", "社会保险局", "مرحبا {phones.main}",
  ]

  @Test("It reads back as the same text", arguments: texts)
  func readsBack(text: String) {
    let markup = prose(text).markup
    #expect(prose(markup).canonical == prose(text).canonical && prose(markup).markup == markup)
  }

  @Test(
    "However it was written", arguments: [("a\nb", "a b"), ("* a\n* b", "- a\n- b"), ("__a__ _b_", "**a** *b*"), ("a\n\n\n\nb", "a\n\nb")])
  func normal(text: String, markup: String) { #expect(prose(text).markup == markup) }
}
