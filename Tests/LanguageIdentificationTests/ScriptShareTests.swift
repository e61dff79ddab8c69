import LanguageIdentification
import Prose
import Testing

@Suite struct ScriptShareTests {
  static func share(_ text: String) -> ScriptShare {
    var text = text
    return text.withUTF8 { ScriptShare($0) }
  }

  @Test func lettersAreCountedByScript() {
    let share = Self.share("Kela 020 615, Кела (كلا)!")
    #expect(share.letters(of: .latin) == 4)
    #expect(share.letters(of: .cyrillic) == 4)
    #expect(share.letters(of: .arabic) == 3)
    #expect(share.letters(of: .han) == 0)
    #expect(share.total == 11)
  }

  @Test(arguments: [("Kela ja Кела", Script.latin), ("Тут Kela рядом", .cyrillic), ("ክንደይ ጊዜ", .ethiopic), ("这些症状", .han)])
  func theDominantScriptHasMostLetters(_ text: String, _ script: Script) { #expect(Self.share(text).dominant == script) }

  @Test(arguments: ["", "12.3. – 13.4.", "…\u{200F}"])
  func withoutLettersNoScriptIsDominant(_ text: String) {
    #expect(Self.share(text).dominant == nil)
    #expect(Self.share(text).total == 0)
  }
}
