import Foundation
import Testing

/// A notice of level `emergency`: on every page in every language, honest where it is not translated, gone when it is over.
@Suite struct EmergencyTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.root)
  }

  private func tool(_ words: String..., today: String = "2026-12-01") throws -> Tool.Outcome {
    try Tool.run(words + ["--root", root, "--language", "en", "--today", today])
  }

  /// Writes a file with a time of its own: the clock of a file system may stand still for longer than a build takes.
  private func write(_ text: String, _ path: String, time: Double) throws {
    let file = root + "/content/notices/" + path
    try FileManager.default.createDirectory(at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + time)], ofItemAtPath: file)
  }

  private func page(_ path: String) throws -> String { try String(contentsOfFile: "\(root)/output/site/\(path)", encoding: .utf8) }

  private func facts(from day: String = "2026-12-01") -> String {
    """
    level: emergency
    show: {from: \(day), until: 2026-12-03}
    sender: kotka
    channels: [sms-clients]
    next_step: services/emergency-112

    """
  }

  private let finnish = """
    headline: |
      Savua Kotkan satamassa
    short: |
      Pysy sisällä ja sulje ikkunat.
    description: |
      Satamassa palaa.
    instruction: |
      Sulje ikkunat.

    """
  private let english = """
    headline: |
      Smoke in the port of Kotka
    short: |
      Stay indoors and close the windows.
    description: |
      There is a fire in the port.
    instruction: |
      Close the windows.

    """
  private let russian = """
    headline: |
      Дым в порту Котки
    short: |
      Оставайтесь дома и закройте окна.
    description: |
      В порту пожар.
    instruction: |
      Закройте окна.

    """

  /// In Finnish and English only, as soon as it is written.
  private func begin() throws {
    try write(facts(), "smoke/facts.yaml", time: 1)
    try write(finnish, "smoke/fi.yaml", time: 1)
    try write(english, "smoke/en.yaml", time: 1)
  }

  private var pages: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: root + "/output/site").filter { $0.hasSuffix(".html") }.sorted() }
  }

  /// What was built on top of the last build is what a build from nothing makes.
  private func buildsLikeFromNothing(_ name: String, today: String = "2026-12-01") throws {
    let status = try tool("build", today: today).status
    #expect(status == 0)
    let clean = folder.path + "/" + name
    #expect(try tool("build", "--output", clean, today: today).status == 0)
    #expect(try FileTree(root + "/output").differences(from: FileTree(clean)) == [])
  }

  @Test func withTheLeastLanguagesItIsPublishedAndOthersAreWarnedOf() throws {
    try begin()
    let build = try tool("build")
    #expect(build.status == 0 && build.errors.contains("[missing-translation]"), "\(build.errors)")
    try FileManager.default.removeItem(atPath: root + "/content/notices/smoke/en.yaml")
    let refused = try tool("check", "notices/smoke")
    #expect(refused.status == 1 && refused.errors.contains("[missing-translation]"))
  }

  @Test func everyPageOfEveryLanguageShowsIt() throws {
    try begin()
    #expect(try tool("build").status == 0)
    // What only leads on from a short address is no page.
    for path in try pages where !path.hasPrefix("p/") {
      let text = try page(path)
      #expect(text.components(separatedBy: "<section class=\"emergency\"").count == 2, "\(path)")
    }
    #expect(try page("fi/index.html").contains("Pysy sisällä ja sulje ikkunat."))
    #expect(try page("en/services/kela.html").contains("<a href=\"../../en/notices/smoke.html\">Smoke in the port of Kotka</a>"))
    // What is not found may be anywhere, so only a whole path leads on from there.
    for tag in ["fi", "en"] { #expect(try page("404.html").contains("<a href=\"/\(tag)/notices/smoke.html\"")) }
  }

  @Test func aLanguageThatLacksItSaysSoAndShowsOthers() throws {
    try begin()
    #expect(try tool("build").status == 0)
    let text = try page("ar/services/kela.html")
    let banner = String(
      text[try #require(text.range(of: "<section class=\"emergency\"")).lowerBound...].prefix { $0 != "\u{0}" }
        .components(separatedBy: "</section>")[0])
    #expect(banner.contains("aria-label=\"إعلان طوارئ\""))
    #expect(banner.contains("هذا الإعلان غير متوفر بعد بهذه اللغة: العربية."))
    #expect(
      banner.contains(
        "<div dir=\"ltr\" lang=\"en\"><p><a href=\"../../en/notices/smoke.html\" hreflang=\"en\">Smoke in the port of Kotka</a></p>"),
      "\(banner)")
    #expect(banner.contains("<div dir=\"ltr\" lang=\"fi\">") && banner.contains("Pysy sisällä"))
    let root = try page("index.html")
    #expect(
      root.contains("lang=\"en\"><a href=\"en/notices/smoke.html\"")
        && !root.contains("<a href=\"ar/notices/smoke"))
  }

  @Test func buildsOnTopOfTheLastOneFollowIt() throws {
    #expect(try tool("build").status == 0)
    try begin()
    try buildsLikeFromNothing("begun")
    // A translation arrives: every page of its language changes.
    try write(russian, "smoke/ru.yaml", time: 2)
    try buildsLikeFromNothing("translated")
    #expect(try page("ru/services/kela.html").contains("Дым в порту Котки"))
    // The source changes, and what was confirmed before is not shown any more.
    #expect(try tool("confirm", "notices/smoke", "ru").status == 0)
    try write(finnish.replacingOccurrences(of: "Pysy sisällä", with: "Pysy kotona"), "smoke/fi.yaml", time: 3)
    try buildsLikeFromNothing("changed")
    #expect(try page("fi/services/kela.html").contains("Pysy kotona") && !page("ru/services/kela.html").contains("Дым в порту Котки"))
    // It has not begun, or is over: gone.
    try write(facts(from: "2026-12-02"), "smoke/facts.yaml", time: 4)
    try buildsLikeFromNothing("tomorrow")
    #expect(try !page("fi/services/kela.html").contains("class=\"emergency\""))
    try write(facts(), "smoke/facts.yaml", time: 5)
    try buildsLikeFromNothing("again")
    try buildsLikeFromNothing("over", today: "2026-12-04")
    #expect(try !page("fi/services/kela.html").contains("class=\"emergency\""))
  }

  @Test func aWithdrawalTakesItAway() throws {
    try begin()
    #expect(try tool("build").status == 0)
    #expect(try tool("new", "notice", "no-smoke", "--from", "notices/smoke", "--withdraws").status == 0)
    try buildsLikeFromNothing("withdrawn")
    #expect(try !page("fi/services/kela.html").contains("class=\"emergency\""))
    #expect(try page("fi/notices/smoke.html").contains("Tämä tiedote on peruttu."))
    // Its own page and the lists say that it is over, not what was.
    let withdrawal = try page("fi/notices/no-smoke.html")
    #expect(withdrawal.contains("<h1>Tämä peruu tiedotteen: Savua Kotkan satamassa</h1>"), "\(withdrawal)")
    #expect(!withdrawal.contains("Pysy sisällä") && !withdrawal.contains("Satamassa palaa"))
    #expect(try page("fi/share/notices/no-smoke.html").contains("<h1>Tämä peruu tiedotteen: Savua"))
    #expect(try !page("fi/notices/index.html").contains("Pysy sisällä"))
    // What it does not only repeat any more, it says.
    try write(finnish.replacingOccurrences(of: "Satamassa palaa", with: "Satamassa savuaa"), "smoke/fi.yaml", time: 6)
    try buildsLikeFromNothing("differs")
    #expect(try page("fi/notices/no-smoke.html").contains("Satamassa palaa"))
  }

  @Test func anUpdateTakesItsPlaceAndPagesLeadBothWays() throws {
    try begin()
    #expect(try tool("new", "notice", "smoke-2", "--from", "notices/smoke", "--updates").status == 0)
    #expect(try tool("build").errors.contains("[correction-without-change]"))
    try write(finnish.replacingOccurrences(of: "Satamassa palaa", with: "Satamassa savuaa"), "smoke-2/fi.yaml", time: 2)
    try write(english.replacingOccurrences(of: "There is a fire", with: "There is smoke"), "smoke-2/en.yaml", time: 2)
    #expect(try tool("build").status == 0)
    let home = try page("en/index.html")
    #expect(home.contains("Situation update 2: Smoke in the port of Kotka</a>") && !home.contains("en/notices/smoke.html"))
    let first = try page("en/notices/smoke.html")
    #expect(first.contains("There is newer information. See: <a href=\"../notices/smoke-2.html\">Situation update 2: Smoke"))
    let second = try page("en/notices/smoke-2.html")
    #expect(
      second.contains("<h1>Situation update 2: Smoke in the port of Kotka</h1>") && second.contains("<title>Situation update 2: Smoke"))
    #expect(second.contains("This follows the notice: <a href=\"../notices/smoke.html\">Smoke in the port of Kotka</a>"))
  }
}
