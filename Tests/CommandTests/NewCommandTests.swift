import Foundation
import Testing

/// `new`: notices from templates and from other notices, and what of them reaches the channels.
@Suite struct NewCommandTests {
  private let folder: TemporaryFolder
  private let root: String
  private static let water = [
    "--from", "_templates/water", "--set", "area=kotka", "--set", "from=2026-12-01", "--set", "begins=9.00", "--set", "until=2026-12-02",
    "--set", "ends=15.00", "--set", "sender=kotka",
  ]

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.root)
  }

  private func run(_ words: [String], language: String = "en") throws -> Tool.Outcome {
    try Tool.run(words + ["--root", root, "--language", language, "--today", "2026-12-01"])
  }

  private func new(_ id: String, _ words: [String], language: String = "en") throws -> Tool.Outcome {
    try run(["new", "notice", id] + words, language: language)
  }

  private func bytes(_ path: String, of type: String = "notices") throws -> Data {
    try Data(contentsOf: URL(filePath: "\(root)/content/\(type)/\(path)"))
  }
  private func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
  private func isThere(_ id: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/content/notices/\(id)") }

  private func replace(_ text: String, with other: String, in path: String) throws {
    let old = try self.text(path)
    #expect(old.contains(text), "\(path)")
    try Data(old.replacingOccurrences(of: text, with: other).utf8).write(to: URL(filePath: "\(root)/content/notices/\(path)"))
  }

  private static let languages = ["fi", "fi-simple", "en", "so", "ar", "ru", "uk"]

  // MARK: Templates

  /// Every template of the publication, filled with its examples, is a sound notice or event whose messages fit into every channel.
  @Test func everyTemplateMakesASoundEntry() throws {
    let list = try run(["list", "templates"]).output.split(separator: "\n").map(String.init)
    #expect(list.count >= 12)
    for line in list {
      let parts = line.split(separator: "\t").map(String.init)
      let names = parts[0].split(separator: "/").map(String.init)
      let (type, template) = (names[0], names[2])
      let made = try run(["new", String(type.dropLast()), "made", "--from", parts[0]] + parts[1].split(separator: " ").map(String.init))
      #expect(made.status == 0 && made.output.split(separator: "\n").count > Self.languages.count, "\(made)")
      let check = try run(["check", "\(type)/made"])
      #expect(check.errors.contains("0 errors, 0 warnings"), "\(check.errors)")
      for tag in Self.languages {
        #expect(try bytes("made/\(tag).yaml", of: type) == bytes("_templates/\(template)/\(tag).yaml", of: type))
      }
      let facts = String(decoding: try bytes("made/facts.yaml", of: type), as: UTF8.self)
      #expect(!facts.contains("needs") && !facts.contains("<"), "\(facts)")
      let bulletins = try run(["bulletin", "\(type)/made"])
      // That a message to be said aloud leaves something out is no fault.
      #expect(bulletins.status == 0 && !bulletins.errors.contains("WARNING") && !bulletins.errors.contains("ERROR"), "\(bulletins)")
      // What is sensitive goes to those alone who tell it face to face.
      let channels = Set(bulletins.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first })
      let isSensitive = facts.contains("sensitive: yes")
      #expect(isSensitive == (channels.count <= 2) && !channels.isEmpty, "\(bulletins.output)")
      try FileManager.default.removeItem(atPath: "\(root)/content/\(type)/made")
    }
  }

  @Test(arguments: ["en", "fi"]) func whatIsMissingIsNamedAndNothingIsWritten(_ language: String) throws {
    let outcome = try new("water-1", ["--from", "notices/_templates/water", "--set", "area=kotka"], language: language)
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains("[template-value-missing]"))
    #expect(outcome.errors.contains("from, begins, until, ends, sender") && outcome.errors.contains("--set sender=kotka"))
    #expect(!isThere("water-1"))
  }

  @Test(arguments: [
    ("palce=hamina", "template-value-unknown"), ("area=[kotka]", "template-value-unknown"), ("area=nowhere", "dangling-reference"),
    ("from=2026-13-01", "template-value-unknown"), ("until=2026-11-01", "reversed-period"), ("begins=99", "template-value-unknown"),
  ])
  func aWrongValueWritesNothing(_ value: String, _ code: String) throws {
    let name = value.prefix { $0 != "=" } + "="
    let kept = Self.water.filter { !$0.hasPrefix(name) }
    // A pair that is taken away leaves its `--set` to the new value.
    let words = kept.count < Self.water.count ? Self.water.map { $0.hasPrefix(name) ? value : $0 } : kept + ["--set", value]
    let outcome = try new("water-1", words)
    #expect(outcome.status == 1 && outcome.errors.contains("[\(code)]") && outcome.errors.contains("Nothing was written."), "\(outcome)")
    #expect(!isThere("water-1"))
  }

  @Test func theSameValueTwiceIsRefused() throws {
    let outcome = try new("water-1", Self.water + ["--set", "area=kouvola"])
    #expect(outcome.status == 1 && outcome.errors.contains("is given twice") && !isThere("water-1"), "\(outcome)")
  }

  @Test func aTemplateGoesToTheChannelsOfItsArea() throws {
    for (id, area, own, others) in [("water-1", "kotka", "sms-clients", "kouvola"), ("water-2", "kouvola", "sms-kouvola-clients", "kotka")]
    {
      #expect(try new(id, Self.water.map { $0 == "area=kotka" ? "area=\(area)" : $0 }).status == 0)
      let channels = try #require(try text("\(id)/facts.yaml").split(separator: "\n").first { $0.hasPrefix("channels: ") })
      #expect(channels.contains(own) && channels.contains("facebook-russian") && !channels.contains("-\(others)"), "\(channels)")
      #expect(try !run(["check", "notices/\(id)"]).errors.contains("channel-elsewhere"))
    }
  }

  @Test func aBadIdAndOneThatIsThereAreRefused() throws {
    for id in ["Water", "index", "a/b", "../x", "-a", ".a"] {
      let outcome = try Tool.run(["new", "notice", "--root", root, "--today", "2026-12-01"] + Self.water + ["--", id])
      #expect(outcome.status == 1 && outcome.errors.contains("[bad-name]"), "\(id): \(outcome)")
    }
    let before = try bytes("yleistuki-2026/fi.yaml")
    let outcome = try new("yleistuki-2026", Self.water)
    #expect(outcome.status == 1 && outcome.errors.contains("[entry-exists]"))
    #expect(try bytes("yleistuki-2026/fi.yaml") == before)
  }

  @Test(arguments: [
    ["--from", "_templates/nothing"], ["--from", "notices/nothing"], water + ["--corrects"],
    ["--from", "yleistuki-2026", "--corrects", "--updates"], ["--from", "yleistuki-2026", "--set", "from"], [],
  ])
  func aCommandThatMeansNothingIsRefused(_ words: [String]) throws {
    let outcome = try new("one", words)
    #expect(outcome.status == 64 && outcome.output == "" && !isThere("one"), "\(outcome)")
  }

  @Test func daysInTheWrongOrderWriteNothing() throws {
    let outcome = try new("one", Self.water.map { $0 == "until=2026-12-02" ? "until=2026-11-30" : $0 })
    #expect(outcome.status == 1 && outcome.errors.contains("[reversed-period]") && !isThere("one"), "\(outcome)")
    let times = try new("two", Self.water.map { $0 == "until=2026-12-02" ? "until=2026-12-01" : $0 == "ends=15.00" ? "ends=8.00" : $0 })
    #expect(times.status == 1 && times.errors.contains("[reversed-hours]") && !isThere("two"), "\(times)")
  }

  // MARK: Corrections, withdrawals, updates

  @Test func aCorrectionGoesWhereTheFirstWentAndNamesIt() throws {
    #expect(try new("water-1", Self.water).status == 0)
    for channel in ["facebook-russian", "sms-clients"] {
      #expect(try run(["sent", "notices/water-1", "--channel", channel]).status == 0)
    }
    let made = try new("water-2", ["--from", "notices/water-1", "--corrects"])
    #expect(made.status == 0 && made.errors.contains("content/notices/water-2/fi.yaml"), "\(made)")
    for tag in Self.languages { #expect(try bytes("water-2/\(tag).yaml") == bytes("water-1/\(tag).yaml")) }
    #expect(!isThere("water-2/_sent.yaml"))
    let facts = try text("water-2/facts.yaml")
    #expect(
      facts.contains("corrects: water-1\n") && !facts.contains("channels") && facts.contains("show: {from: 2026-12-01, until: 2026-12-02}"))
    let copy = try run(["bulletin", "notices/water-2"])
    #expect(copy.status == 1 && copy.errors.contains("[correction-without-change]"), "\(copy)")
    // A fact that is right in every language at once.
    try replace("ends: 15.00", with: "ends: 18.00", in: "water-2/facts.yaml")
    let list = try run(["bulletin", "notices/water-2"]).output.split(separator: "\n").map {
      $0.split(separator: "\t").prefix(2).joined(separator: " ")
    }
    #expect(
      Set(["facebook-russian ru"] + Self.languages.map { "sms-clients \($0)" }).isSubset(of: list) && list.contains("noticeboards fi"))
    let named = [
      "fi": "Tämä korjaa tiedotteen: Vesi on poikki Kotkassa", "ru": "Это исправляет сообщение: Нет воды в Котке",
      "ar": "هذا تصحيح للإعلان: انقطاع الماء",
    ]
    for (tag, words) in named {
      let message = try run(["bulletin", "notices/water-2", "--channel", "sms-clients", "--locale", tag])
      #expect(message.status == 0 && message.output.contains(words), "\(message)")
    }
    // What changes in the source is not said in the old words of the others.
    try replace("Vesi palaa arviolta", with: "Vesi palaa vasta", in: "water-2/fi.yaml")
    #expect(try run(["bulletin", "notices/water-2", "--channel", "sms-clients", "--locale", "fi"]).output.contains("Vesi palaa vasta"))
    let outdated = try run(["bulletin", "notices/water-2", "--channel", "sms-clients", "--locale", "ar"])
    #expect(outdated.status == 0 && outdated.output.contains("كان في الإعلان السابق خطأ"), "\(outdated)")
    #expect(!outdated.output.contains("الماء مقطوع") && outdated.errors.contains("[bulletin-outdated]"), "\(outdated)")
  }

  @Test func withoutARecordACorrectionGoesIntoAllChannelsOfTheFirst() throws {
    let first = try run(["bulletin", "notices/yleistuki-2026"]).output.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(try new("tuki-2", ["--from", "notices/yleistuki-2026", "--corrects"]).status == 0)
    try replace("level: change", with: "level: urgent", in: "tuki-2/facts.yaml")
    let second = try run(["bulletin", "notices/tuki-2"]).output.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(Set(second).isSubset(of: Set(first)) && Set(second).count > 4)
  }

  private static let closure = [
    "--from", "_templates/closure", "--set", "place=moona-kotka", "--set", "from=2026-12-01", "--set", "until=2026-12-04", "--set",
    "sender=kotka",
  ]

  /// What it copies is not said, but has to be whole.
  @Test func aWithdrawalKeepsTheDayThatItsTextsName() throws {
    #expect(try new("closed-1", Self.closure).status == 0)
    try replace("values: {", with: "reopens: 2026-12-07\nvalues: {", in: "closed-1/facts.yaml")
    try replace("Älä tule silloin paikalle.", with: "Avaamme {reopens|on}.", in: "closed-1/fi.yaml")
    #expect(try new("closed-2", ["--from", "closed-1", "--withdraws"]).status == 0)
    #expect(try text("closed-2/facts.yaml").contains("reopens: 2026-12-07\n"))
    let message = try run(["bulletin", "notices/closed-2", "--channel", "sms-clients", "--locale", "fi"])
    #expect(message.status == 0 && !message.output.contains("Avaamme"), "\(message)")
  }

  @Test func aWithdrawalOpensAgainWhatWasClosed() throws {
    #expect(try new("closed-1", Self.closure).status == 0)
    #expect(try text("closed-1/facts.yaml").contains("closes:"))
    let withdrawal = try new("closed-2", ["--from", "closed-1", "--withdraws"])
    #expect(withdrawal.status == 0 && withdrawal.errors.contains("The message goes to: facebook-kotka-moona, "), "\(withdrawal)")
    let facts = try text("closed-2/facts.yaml")
    #expect(facts.contains("withdraws: closed-1\n") && !facts.contains("closes"), "\(facts)")
    let message = try run(["bulletin", "notices/closed-2", "--channel", "sms-clients", "--locale", "en"])
    #expect(message.output.contains("This cancels the notice: MOONA Kotka is closed"), "\(message)")
    #expect(try run(["check", "notices/closed-*"]).errors.contains("0 errors, 0 warnings"))
  }

  @Test func updatesAreNumberedInEveryMessage() throws {
    #expect(try new("water-1", Self.water).status == 0)
    #expect(try new("water-2", ["--from", "notices/water-1", "--updates"]).status == 0)
    let copy = try run(["bulletin", "notices/water-2"])
    #expect(copy.status == 1 && copy.errors.contains("[correction-without-change]"), "\(copy)")
    try replace("ends: 15.00", with: "ends: 18.00", in: "water-2/facts.yaml")
    let second = try run(["bulletin", "notices/water-2", "--channel", "sms-clients", "--locale", "fi"])
    #expect(second.output.contains("\nTilannetieto 2: Vesi on poikki Kotkassa 1.12.2026"), "\(second)")
    #expect(try new("water-3", ["--from", "notices/water-2", "--updates"]).status == 0)
    try replace("ends: 18.00", with: "ends: 20.00", in: "water-3/facts.yaml")
    let expected = [
      ("water-3", "facebook-kotka-moona", "en", "\nSituation update 3: No running water in Kotka\n"),
      ("water-3", "whatsapp-volunteers", "ar", "*آخر المستجدات \u{2066}3\u{2069}: انقطاع الماء"),
    ]
    for (notice, channel, tag, words) in expected {
      let message = try run(["bulletin", "notices/\(notice)", "--channel", channel, "--locale", tag])
      #expect(message.output.contains(words), "\(message)")
    }
    let first = try run(["bulletin", "notices/water-1", "--channel", "sms-clients", "--locale", "fi"])
    #expect(first.output == "" && first.errors.contains("The new one is notices/water-3"), "\(first)")
    #expect(try run(["check", "notices/water-*"]).errors.contains("0 errors, 0 warnings"))
  }

  @Test func aCopyOfWhatIsOverBeginsTodayAtAnAddressOfItsOwn() throws {
    #expect(try new("water-1", Self.water).status == 0)
    try replace("sender: kotka", with: "formerly: [no-water]\nshort_address: k7x3mr\nsender: kotka", in: "water-1/facts.yaml")
    let copied = try Tool.run(["new", "notices", "water-2", "--from", "water-1", "--root", root, "--today", "2027-01-10"])
    #expect(copied.status == 0)
    let facts = try text("water-2/facts.yaml")
    #expect(facts.contains("show: {from: 2027-01-10, until: 2027-01-10}"))
    #expect(!facts.contains("formerly") && !facts.contains("short_address"))
  }

  // MARK: Templates beside entries

  @Test func templatesAreCheckedAndNeverPublished() throws {
    try replace("{values.begins}", with: "{values.starts}", in: "_templates/water/ar.yaml")
    try replace("Vesi on poikki", with: "Vesi on hukassa", in: "_templates/water/fi.yaml")
    let check = try run(["check", "notices/_templates/*", "--verbose"])
    #expect(
      check.status == 1 && check.errors.contains("[dangling-placeholder]") && check.errors.contains("[outdated-translation]"),
      "\(check.errors)")
    // A message of another notice has nothing to do with it.
    #expect(try run(["bulletin", "notices/yleistuki-2026", "--channel", "sms-clients", "--locale", "fi"]).status == 0)
    try replace("{values.starts}", with: "{values.begins}", in: "_templates/water/ar.yaml")
    #expect(try run(["build"]).status == 0)
    let site = try FileManager.default.subpathsOfDirectory(atPath: root + "/output")
    #expect(!site.contains { $0.contains("_templates") })
    #expect(try !String(contentsOfFile: root + "/output/site/fi/notices/index.html", encoding: .utf8).contains("hukassa"))
    let confirm = try run(["confirm", "notices/*", "en"])
    #expect(confirm.status == 0)
    #expect(try run(["check", "notices/_templates/water"]).errors.contains("[outdated-translation]"), "notices/* means no templates")
    #expect(try run(["confirm", "notices/_templates/water", "en"]).status == 0)
  }
}
