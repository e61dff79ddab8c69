import Foundation
import Testing

/// `sent` adds a line to the record, and never loses one.
@Suite struct SentTests {
  private let folder: TemporaryFolder
  private let root: String
  private var file: String { root + "/content/notices/closed/_sent.yaml" }

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.publications + "/sound")
  }

  private func sent(_ words: String..., entry: String = "notices/closed", language: String = "en") throws -> Tool.Outcome {
    try Tool.run(["sent", entry] + words + ["--root", root, "--language", language, "--today", "2026-12-01"])
  }

  private func record() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  @Test func linesAreAdded() throws {
    #expect(try sent("--channel", "sms").output == "- {channel: sms, on: 2026-12-01, languages: [fi, en]}\n")
    #expect(try sent("--channel", "sms", "--locale", "en", "--on", "2026-11-30").status == 0)
    #expect(try record() == ["- {channel: sms, on: 2026-12-01, languages: [fi, en]}", "- {channel: sms, on: 2026-11-30, languages: [en]}"])
    let check = try Tool.run(["check", "--root", root, "--today", "2026-12-01"])
    #expect(check.status == 0 && check.errors.contains("0 errors"))
  }

  @Test func theSamePostIsRecordedOnce() throws {
    _ = try sent("--channel", "sms")
    let again = try sent("--channel", "sms", language: "fi")
    #expect(again.status == 0 && again.errors.contains("on jo merkitty"))
    #expect(try record().count == 1)
    // One of several languages that are recorded already.
    let one = try sent("--channel", "sms", "--locale", "en")
    #expect(one.status == 0 && one.errors.contains("recorded already"), "\(one)")
    #expect(try record().count == 1)
  }

  @Test func onlyWhatIsNewIsAdded() throws {
    _ = try sent("--channel", "sms", "--locale", "en")
    #expect(try sent("--channel", "sms").output == "- {channel: sms, on: 2026-12-01, languages: [fi]}\n")
  }

  @Test(arguments: [
    (["--channel", "smz"], "There is no channel smz"), (["--channel", "sms", "--locale", "ru"], "There is no language ru"),
    (["--channel", "sms", "--on", "2026-12-02"], "in the future"), (["--channel", "sms", "--on", "soon"], "soon"),
    (["--channel", "sms", "--on", "2026-11-27"], "begins only on 2026-11-28"),
  ])
  func aWrongWordWritesNothing(_ words: [String], _ message: String) throws {
    let outcome = try Tool.run(["sent", "notices/closed"] + words + ["--root", root, "--language", "en", "--today", "2026-12-01"])
    #expect(outcome.status != 0 && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  private func write(_ text: String, _ path: String) throws {
    let file = "\(root)/content/\(path)"
    try FileManager.default.createDirectory(at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  @Test func onlyWhatThereIsAMessageForIsRecorded() throws {
    try FileManager.default.removeItem(atPath: root + "/content/notices/closed/en.yaml")
    #expect(try sent("--channel", "sms", "--locale", "en").errors.contains("There is no message in en"))
    #expect(try sent("--channel", "sms").output == "- {channel: sms, on: 2026-12-01, languages: [fi]}\n")
    try write("headline: |\n  Closed\nshort: |\n  Closed on Monday. We open {reopens|on}.\n", "notices/closed/en.yaml")
    #expect(try sent("--channel", "sms", "--locale", "en").status == 0)
  }

  @Test func thatACorrectionWillComeIsRecordedAsSuch() throws {
    let facts = try String(contentsOfFile: root + "/content/notices/closed/facts.yaml", encoding: .utf8)
    try write(facts + "corrects: closed\n", "notices/closed-2/facts.yaml")
    try write("headline: |\n  Neuvonta on auki\nshort: |\n  Auki maanantaina.\n", "notices/closed-2/fi.yaml")
    let words = try String(contentsOfFile: root + "/locales/en.yaml", encoding: .utf8)
    let ready = "corrects: |\n    Corrects: {headline}\n  correction_awaited: |\n    It was wrong.\n"
    try words.replacingOccurrences(of: "interface:\n", with: "interface:\n  \(ready)")
      .write(toFile: root + "/locales/en.yaml", atomically: true, encoding: .utf8)
    #expect(try sent("--channel", "sms").status == 0)
    #expect(try sent("--channel", "sms", entry: "notices/closed-2").output == "- {channel: sms, on: 2026-12-01, languages: [fi]}\n")
    let asked = try sent("--channel", "sms", "--locale", "fi", "--locale", "en", "--on", "2026-11-30", entry: "notices/closed-2")
    #expect(
      asked.output
        == "- {channel: sms, on: 2026-11-30, languages: [fi]}\n- {channel: sms, on: 2026-11-30, languages: [en], awaited: true}\n")
    #expect(try Tool.run(["check", "--root", root, "--today", "2026-12-01"]).status == 0)
  }

  @Test func whatCannotHaveBeenPostedIsRefused() throws {
    try write("kind: sms\nlanguages: [fi]\nentries: [notices]\n", "channels/other/facts.yaml")
    try write("name: |\n  Toinen\n", "channels/other/fi.yaml")
    #expect(try sent("--channel", "other").errors.contains("does not go to the channel other. The channels are: sms."))
    #expect(try sent("--channel", "sms", entry: "services/advice").errors.contains("No messages are made of services/advice"))
    let facts = try String(contentsOfFile: root + "/content/notices/closed/facts.yaml", encoding: .utf8)
    try write(facts + "sensitive: yes\n", "notices/closed/facts.yaml")
    #expect(try sent("--channel", "sms").errors.contains("sensitive"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func aRecordOfAChannelThatIsGoneHoldsNothingUp() throws {
    try write("- {channel: old, on: 2026-11-29}\n", "notices/closed/_sent.yaml")
    let check = try Tool.run(["check", "--root", root, "--language", "en", "--today", "2026-12-01"])
    #expect(check.status == 0 && check.errors.contains("[record-channel-gone]"))
    #expect(try sent("--channel", "sms").status == 0 && record().count == 2)
  }

  @Test func anUnknownEntryWritesNothing() throws {
    #expect(try sent("--channel", "sms", entry: "notices/none").errors.contains("no entry notices/none"))
  }

  @Test(arguments: [
    "# by hand\n- channel: sms\n  on: 2026-11-29", "- {channel: sms, on: 2026-11-29}\n# the end\n", "- {channel: sms, on: 2026-11-29}\r\n",
  ])
  func whatStandsThereStays(_ old: String) throws {
    try Data(old.utf8).write(to: URL(filePath: file))
    let outcome = try sent("--channel", "sms")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let new = try String(contentsOfFile: file, encoding: .utf8)
    #expect(new.utf8.starts(with: old.utf8) && new.hasSuffix("2026-12-01, languages: [fi, en]}" + (old.contains("\r") ? "\r\n" : "\n")))
    #expect(try sent("--channel", "sms").errors.contains("already"))
  }

  @Test(arguments: ["[{channel: sms, on: 2026-11-29}]\n", "channel: sms\n", "- {channel: sms, on: 2026-11-29\n"])
  func anotherFormIsLeftToItsEditor(_ old: String) throws {
    try Data(old.utf8).write(to: URL(filePath: file))
    #expect(try sent("--channel", "sms").status != 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == old)
  }

  @Test func theReportSaysWhatIsStillToBePosted() throws {
    func report() throws -> String {
      let outcome = try Tool.run(["build", "--root", root, "--output", root + "/output", "--today", "2026-12-01"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try String(contentsOfFile: root + "/output/report/index.html", encoding: .utf8)
    }
    let marker = "Viestit, joita ei ole merkitty jaetuiksi"
    #expect(try report().contains(marker))
    _ = try sent("--channel", "sms", "--locale", "fi")
    #expect(try report().contains(marker))
    _ = try sent("--channel", "sms")
    #expect(try !report().contains(marker))
  }
}
