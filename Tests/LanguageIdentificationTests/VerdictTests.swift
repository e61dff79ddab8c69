import LanguageIdentification
import Testing

@Suite struct VerdictTests {
  static let sampled = ["fi", "sv", "en", "so", "et", "es", "kmr", "ru", "uk", "ar", "fa", "ckb"]
  static let scripts: [[String]] = [["fi", "sv", "en", "so", "et", "es", "kmr"], ["ru", "uk"], ["ar", "fa", "ckb"]]

  @Test(arguments: sampled)
  func textsInTheirOwnLanguageAreLeftAlone(_ tag: String) throws {
    for line in try Sample.lines(tag + ".txt") { #expect(Sample.verdict(line, tag) == .plausible, "\(line)") }
  }

  @Test(arguments: scripts)
  func textsInTheWrongLanguageAreFound(_ tags: [String]) throws {
    for tag in tags {
      for line in try Sample.lines(tag + ".txt") {
        for declared in tags where declared != tag {
          guard case .other(let found, let margin, let words) = Sample.verdict(line, declared) else {
            Issue.record("\(tag) passes for \(declared): \(line)")
            continue
          }
          #expect(found == tag)
          #expect(margin > LanguageIdentifier.margin && words >= LanguageIdentifier.fewestWords)
        }
      }
    }
  }

  @Test func onlyLanguagesOfThePublicationAreReported() throws {
    let swedish = try Sample.lines("sv.txt")[0]
    #expect(Sample.verdict(swedish, "en", in: ["en"]) == .plausible)
    #expect(Sample.verdict(swedish, "en", in: ["en", "sv"]).tag == "sv")
  }

  @Test func englishIsAlwaysACandidate() throws {
    #expect(Sample.verdict(try Sample.lines("en.txt")[0], "so", in: ["fi", "so"]).tag == "en")
  }

  @Test func plainFinnishIsFinnishAndDariIsPersian() throws {
    #expect(Sample.verdict(try Sample.lines("fi.txt")[0], "fi-simple") == .plausible)
    #expect(Sample.verdict(try Sample.lines("fa.txt")[0], "prs") == .plausible)
    #expect(Sample.verdict(try Sample.lines("fa.txt")[0], "ar", in: ["ar", "prs"]).tag == "prs")
    #expect(Sample.verdict(try Sample.lines("fi.txt")[0], "en", in: ["en", "fi-simple", "fi"]).tag == "fi")
  }

  @Test(arguments: ["", "   ", "12.3.2027", "Kela", "Ota mukaan passi", "1 2 3 4 5 6 7"])
  func shortTextsAreNotJudged(_ text: String) { #expect(Sample.verdict(text, "en") == .tooShort) }

  @Test(arguments: [
    "Kela, Migri, Kymenlaakson Hyvinvointialue, Kouvola, Kotka and Hamina",
    "You can ask the wellbeing services county (Kymenlaakson hyvinvointialue ja sen palvelut) for help.",
    "Send it to asiakaspalvelu@kymenlaaksonhyvinvointialue.fi or see www.kymenlaaksonhyvinvointialue.fi/asiakkaalle.",
    "The Finnish Immigration Service is Maahanmuuttovirasto (Migri) in Finnish.",
  ])
  func namesThatAreKeptInFinnishAreNoFault(_ text: String) {
    let verdict = Sample.verdict(text, "en")
    #expect(verdict == .plausible || verdict == .tooShort)
  }

  @Test func aTextInAnotherScriptIsAnotherMatter() throws {
    #expect(Sample.verdict(try Sample.lines("ru.txt")[0], "en") == .otherScript)
    #expect(Sample.verdict(try Sample.lines("fi.txt")[0], "ar") == .otherScript)
    #expect(Sample.verdict(try Sample.lines("fi.txt")[0], "ti") == .otherScript)
    #expect(Sample.verdict("ክንደይ ጊዜ ኮይኑዎም ዞም ምልክታት", "ti") == .plausible)
    #expect(Sample.verdict("这些症状已持续多长时间？", "zh-Hans") == .plausible)
  }

  @Test func languagesWithoutAModelAreNotJudged() throws {
    #expect(Sample.verdict(try Sample.lines("en.txt")[0], "de") == .noModel)
    #expect(!LanguageIdentifier(languages: ["fi", "ps"]).judges("ps"))
    #expect(LanguageIdentifier(languages: ["fi", "ti"]).judges("ti"))
    #expect(!LanguageIdentifier(languages: ["fi", "ti", "am"]).judges("ti"))
    #expect(Sample.verdict("ክንደይ ጊዜ ኮይኑዎም ዞም ምልክታት", "ti", in: ["ti", "am"]) == .noModel)
  }
}

extension Verdict {
  /// The language that is reported, if any.
  var tag: String? {
    guard case .other(let tag, _, _) = self else { return nil }
    return tag
  }
}
