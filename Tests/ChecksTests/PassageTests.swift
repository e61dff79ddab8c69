import Diagnostics
import Prose
import Testing

@testable import Checks

@Suite struct PassageTests {
  private func passage(_ text: String) -> Passage {
    var report = Report()
    return Passage(Prose.parse(text, at: TextOrigin(file: "a"), report: &report))
  }

  @Test func blocksAndPlaceholders() {
    let passage = passage(
      "### Otsikko\n\nYksi {phones.main} **kaksi**\nkolme.\n\n- neljä\n\n  viisi\n- [kuusi](links.home)\n\n1. seitsemän\n")
    #expect(String(decoding: passage.bytes, as: UTF8.self) == "Otsikko\nYksi \u{FFFC} kaksi kolme.\nneljä\nviisi\nkuusi\nseitsemän")
    #expect(
      passage.blocks.map(\.kind) == [
        .heading(level: 3), .paragraph, .item(isOrdered: false, depth: 1), .paragraph, .item(isOrdered: false, depth: 1),
        .item(isOrdered: true, depth: 1),
      ])
    #expect(
      passage.blocks.map { passage.string($0.range) } == ["Otsikko", "Yksi \u{FFFC} kaksi kolme.", "neljä", "viisi", "kuusi", "seitsemän"])
    #expect(passage.placeholders == ["phones.main"])
    #expect(passage.links.map { "\(passage.string($0.range)) \($0.target)" } == ["kuusi links.home"])
  }

  @Test(arguments: [
    ("Kela-kortti on COVID19 tai d'Ivoire.", ["Kela", "kortti", "on", "COVID19", "tai", "d'Ivoire"]),
    ("می‌خواهم ١٢ كتاب", ["می‌خواهم", "كتاب"]), ("12 % – 5", []), ("ሰላም፡ዓለም።", ["ሰላም", "ዓለም"]),
  ])
  func words(_ text: String, _ expected: [String]) {
    let passage = passage(text)
    #expect(passage.words.map { passage.string($0.range) } == expected)
  }

  @Test func mixedWordsAreKnown() {
    #expect(passage("Мoскva on kaunis SMS-сообщение").words.map(\.isMixed) == [true, false, false, false, false])
  }
}
