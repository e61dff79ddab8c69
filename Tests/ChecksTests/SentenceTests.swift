import Diagnostics
import Prose
import Testing

@testable import Checks

@Suite struct SentenceTests {
  private func counts(_ text: String) -> [Int] {
    var report = Report()
    let passage = Passage(Prose.parse(text, at: TextOrigin(file: "a"), report: &report))
    return passage.blocks.flatMap { Sentence.all(in: $0.range, of: passage.bytes).map(\.words) }
  }

  @Test(arguments: [
    ("Yksi kaksi. Kolme neljä viisi!", [2, 3]), ("Tuki alkaa 1.1.2027 ja loppuu 3.3.", [6]), ("Tule 3. päivä klo 9.30.", [5]),
    ("Ota esim. Kelan päätös mukaan.", [5]), ("Ota passi ym. paperit. Tule ajoissa.", [4, 2]),
    ("Soita {phones.main}. {emergency} on hätänumero.", [2, 3]),
    ("Hinta on 12,50 euroa.", [4]), ("Sano: ”Tarvitsen tulkin.” Odota.", [3, 1]), ("- passi\n- kaksi kuvaa\n\n- lupa", [1, 2, 1]),
    ("Ota mukaan:\n\n1. passi\n2. kuva", [2, 1, 1]), ("### Näin haet\n\nTäytä hakemus.", [2, 2]),
    ("Avoinna 9–15.\n\n\n\nTervetuloa.", [2, 1]),
    ("A. Virtanen soitti. Mitä? kysyi Kela.", [3, 3]), ("Vuonna 2027. Kela", [2, 1]), ("Yksi – kaksi", [2]),
    ("(Yksi kaksi.) Kolme.", [2, 1]),
    ("1. Täytä lomake", [2]), ("Odota… Sitten tule.", [1, 2]), ("Rivi yksi\\\nrivi kaksi", [4]), ("Äiti tuli. Ääni kuului.", [2, 2]),
  ])
  func sentences(_ text: String, _ expected: [Int]) {
    #expect(counts(text) == expected)
  }
}
