import Diagnostics
import Testing

@testable import Prose

/// Invisible characters that change nothing are left out, with a note.
@Suite struct IdleCharacterTests {
  private func read(_ text: String, isLine: Bool = false) -> (prose: Prose, found: [String], repairs: [String?]) {
    var report = Report()
    let prose = isLine ? Prose.line(text, at: origin, report: &report) : Prose.parse(text, at: origin, report: &report)
    return (
      prose, report.sorted.map { "\($0.severity)@\($0.span?.line ?? 0):\($0.span?.column ?? 0)" }, report.sorted.map { $0.fix?.replacement }
    )
  }

  @Test(arguments: [
    // Marks between a letter and a blank, as keyboards of Dari leave them; at both ends; several.
    ("خانه\u{200E} ها", "خانه ها", 1), ("\u{200F}خانه", "خانه", 1), ("خانه.\u{200E}", "خانه.", 1),
    ("خانه \u{200E}\u{200E}ها", "خانه ها", 2),
    // The mark of the language's own direction around Latin names, figures and signs.
    ("بیماری ICU\u{200F}، ها", "بیماری ICU، ها", 1), ("حدود 30٪\u{200F} نفر", "حدود 30٪ نفر", 1), ("עד 5\u{61C}% בערך", "עד 5% בערך", 1),
    ("po\u{200E}lku", "polku", 1), ("\u{200E}Polku (1)\u{200E}.", "Polku (1).", 2),
    // Without width beside a blank.
    ("Kuva \u{200B}(1)", "Kuva (1)", 1), ("Polku \u{FEFF}ja", "Polku ja", 1), ("Polku\u{2060} ja", "Polku ja", 1),
    ("a \u{200B} b", "a b", 1),
  ])
  func changesNothing(_ text: String, _ meant: String, _ count: Int) {
    let (prose, found, repairs) = read(text)
    #expect(prose.canonical == read(meant).prose.canonical)
    #expect(found.count == count && found.allSatisfy { $0.hasPrefix("note@") })
    #expect(repairs.allSatisfy { $0 == "" })
    #expect(read(text, isLine: true).prose == read(meant, isLine: true).prose)
  }

  @Test(arguments: [
    // Between two letters it may stand for the joiner.
    "تلاش\u{200E}های ما", "خانه\u{200F}ها", "Sana on persiaksi خانه\u{200E}ها.", "כתו\u{200F}ב",
    // It moves the bracket.
    "ویروس (SARS)\u{200E}) است و ما",
    "خانه \u{202B}ها", "خانه\u{2069} ها", "خانه \u{202E}ها", "po\u{200F}lku", "po\u{200B}lku", "po\u{2060}lku", "po\u{AD}lku",
  ])
  func changesSomething(_ text: String) {
    let found = read(text).found
    #expect(found.count == 1 && found[0].hasPrefix("error@"))
  }

  @Test func theNoteStandsAtItsPlace() {
    #expect(read("- passi\n- \u{200E}kortti **ja\u{200E} kuva**").found == ["note@6:5", "note@6:17"])
  }

  @Test func wordsBehindAreFoundAtTheirPlaces() {
    let places = Prose.places(of: [0, 5], in: "\u{200E}Polku\u{200E} ja", isLine: false, at: origin)
    #expect(places?.map(\.column) == [4, 10])
  }

  @Test(arguments: ["မြန်မာ\u{200B}စာ", "ภาษา\u{200B}ไทย", "ភាសា\u{200B}ខ្មែរ"])
  func wordsWithoutBlanksAreDivided(_ text: String) {
    #expect(read(text).found == [] && read(text).prose.canonical != read(text.replacing("\u{200B}", with: "")).prose.canonical)
  }

  @Test func longRowsAreRefused() {
    #expect(read("a" + String(repeating: "\u{200F}", count: 40) + "b").found.allSatisfy { $0.hasPrefix("error") })
  }
}
