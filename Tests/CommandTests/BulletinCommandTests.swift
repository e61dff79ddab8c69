import Foundation
import Testing

/// `bulletin` prints a sound message or none.
@Suite struct BulletinCommandTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.publications + "/sound")
  }

  private func bulletin(_ words: String..., language: String = "en") throws -> Tool.Outcome {
    try Tool.run(["bulletin", "notices/closed"] + words + ["--root", root, "--language", language, "--today", "2026-12-01"])
  }

  private func replace(_ text: String, with other: String, in file: String) throws {
    let path = "\(root)/\(file)"
    let old = try String(contentsOfFile: path, encoding: .utf8)
    #expect(old.contains(text))
    try Data(old.replacingOccurrences(of: text, with: other).utf8).write(to: URL(filePath: path))
  }

  @Test func theMessageAloneIsPrinted() throws {
    let outcome = try bulletin("--channel", "sms", "--locale", "fi")
    #expect(outcome.status == 0 && outcome.errors == "" && outcome.output.hasPrefix("Kiinni maanantaina."))
  }

  @Test func aTranslationThatSaysSomethingElseMakesNone() throws {
    try replace("Kiinni maanantaina.", with: "Kiinni 12.3.2027.", in: "content/notices/closed/fi.yaml")
    try replace("Closed on Monday.", with: "Closed on 12 April 2027.", in: "content/notices/closed/en.yaml")
    let outcome = try bulletin("--channel", "sms", "--locale", "fi")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("Kiinni 12.3.2027."))
    let english = try bulletin("--channel", "sms", "--locale", "en")
    #expect(english.status == 1 && english.output == "" && english.errors.contains("[date-changed]"))
  }

  @Test(arguments: [
    ("reopens: 2026-12-08", "reopens: 2026-13-08", "content/notices/closed/facts.yaml"),
    ("Kiinni maanantaina.", "Kiinni {maanantaina.", "content/notices/closed/fi.yaml"),
  ])
  func aBrokenValueMakesNone(_ text: String, _ broken: String, _ file: String) throws {
    try replace(text, with: broken, in: file)
    let outcome = try bulletin("--channel", "sms", "--locale", "fi")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains(file))
    #expect(outcome.errors.hasSuffix("No message was made: 1 error.\n"))
    #expect(try bulletin(language: "fi").errors.hasSuffix("Viestiä ei tehty: 1 virhe.\n"))
  }

  @Test func aBrokenWordOfTheLanguageMakesNone() throws {
    let words = try String(contentsOfFile: root + "/locales/fi.yaml", encoding: .utf8)
    try Data(words.replacingOccurrences(of: "{address}", with: "").utf8).write(to: URL(filePath: root + "/locales/fi.yaml"))
    let outcome = try bulletin("--channel", "sms", "--locale", "fi")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains("locales/fi.yaml"))
  }

  @Test func theListSaysPartsPriceAndQuietHours() throws {
    try replace(
      "entries: [notices]", with: "entries: [notices]\nquiet_hours: {from: 21.00, until: 8.00}", in: "content/channels/sms/facts.yaml")
    #expect(try bulletin().output.hasSuffix("\nsms\ten\t146\tnot between 21.00 and 8.00\n"))
    try replace("source: fi\n", with: "source: fi\nrates: {text_message: 0.065 EUR}\n", in: "site/site.yaml")
    #expect(try bulletin(language: "fi").output.hasSuffix("\nsms\ten\t146 (0.07 EUR)\tei klo 21.00–8.00\n"))
    // What is urgent for life or health waits for no morning.
    try replace("channels: [sms]", with: "channels: [sms]\nlevel: emergency", in: "content/notices/closed/facts.yaml")
    #expect(try bulletin().output.hasSuffix("\nsms\ten\t146 (0.07 EUR)\n"))
  }

  @Test func whatIsOverOrReplacedIsRefused() throws {
    func days(_ days: String) throws -> Tool.Outcome {
      let path = root + "/content/notices/closed/facts.yaml"
      let facts = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("show:") }
      try Data((["show: \(days)"] + facts + [""]).joined(separator: "\n").utf8).write(to: URL(filePath: path))
      return try bulletin("--channel", "sms", "--locale", "fi")
    }
    let over = try days("{from: 2026-11-01, until: 2026-11-30}")
    #expect(over.status == 1 && over.output == "" && over.errors.contains("is over: its last day was 2026-11-30"), "\(over)")
    let early = try days("{from: 2026-12-03, until: 2026-12-10}")
    #expect(early.status == 0 && early.output.hasPrefix("Kiinni") && early.errors.contains("begins only on 2026-12-03"), "\(early)")
    _ = try days("{from: 2026-11-28, until: 2026-12-10}")
    let new = ["new", "notice", "open", "--from", "notices/closed", "--withdraws", "--root", root, "--today", "2026-12-01"]
    #expect(try Tool.run(new).status == 0)
    let replaced = try bulletin("--channel", "sms", "--locale", "fi")
    #expect(replaced.status == 1 && replaced.output == "" && replaced.errors.contains("`kaikille bulletin notices/open`"), "\(replaced)")
  }

  @Test func aLanguageThatTheChannelLacksIsSaidToBe() throws {
    try replace("languages: [fi, en]", with: "languages: [fi]", in: "content/channels/sms/facts.yaml")
    let outcome = try bulletin("--channel", "sms", "--locale", "en")
    #expect(outcome.status == 64 && outcome.errors.contains("The channel sms has no language en. Its languages are: fi."), "\(outcome)")
    #expect(try bulletin("--locale", "en").errors.contains("No channel that the entry goes to has the language en."))
    #expect(try bulletin("--locale", "xx").errors.contains("There is no language xx."))
  }

  @Test func aServiceIsMadeOnRequest() throws {
    try replace("page:", with: "message: [name]\npage:", in: "content/services/_type.yaml")
    try replace("fields: [short]", with: "fields: [name]", in: "content/channels/_kinds/sms.yaml")
    let outcome = try Tool.run([
      "bulletin", "services/advice", "--channel", "sms", "--locale", "fi", "--root", root, "--today", "2026-12-01",
    ])
    #expect(outcome.status == 0 && outcome.output.contains("\nhttps://sound.example.org/fi/services/advice.html\n"), "\(outcome)")
  }

  @Test func anErrorElsewhereIsNoneOfItsBusiness() throws {
    try Data("phones: {main: 12x}\n".utf8).write(to: URL(filePath: root + "/content/topics/money/facts.yaml"))
    #expect(try Tool.run(["check", "--root", root, "--today", "2026-12-01"]).status == 1)
    #expect(try bulletin("--channel", "sms", "--locale", "fi").status == 0)
  }
}
