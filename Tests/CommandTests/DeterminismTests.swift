import Foundation
import Testing

/// The same sources are the same bytes, however many threads and whatever was built before.
@Suite struct DeterminismTests {
  private func build(_ root: String, into output: String, threads: Int = 2) throws -> Tool.Outcome {
    try Tool.run(["build", "--root", root, "--output", output, "--today", "2026-12-01", "--language", "en", "--threads", "\(threads)"])
  }

  /// Path to number of the file and time of its last change.
  private func stamps(_ folder: String) throws -> [String: [String]] {
    var stamps: [String: [String]] = [:]
    for name in try FileTree(folder).files.keys {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      stamps[name] = [attributes[.systemFileNumber], attributes[.modificationDate]].map { "\($0 ?? "")" }
    }
    return stamps
  }

  @Test func threadsChangeNothing() throws {
    let folder = try TemporaryFolder()
    let one = try build(Repository.root, into: folder.path + "/one", threads: 1)
    let three = try build(Repository.root, into: folder.path + "/three", threads: 3)
    #expect(one.status == three.status)
    let first = try FileTree(folder.path + "/one")
    #expect(first.files.count > 100)
    #expect(try FileTree(folder.path + "/three").differences(from: first) == [])
  }

  @Test func aSecondBuildWritesNothing() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/output"
    _ = try build(Repository.root, into: output)
    let before = try stamps(output)
    let second = try build(Repository.root, into: output)
    #expect(second.errors.contains("0 files written"), "\(second.errors.suffix(300))")
    #expect(try stamps(output) == before)
  }

  /// A poster that did not change is not laid out again, unless there is something to tell of it.
  @Test func whatPostersLackRoomForIsToldInEveryBuild() throws {
    let folder = try TemporaryFolder()
    let root = try Fault(name: "poster-shortened").make(in: folder)
    func told() throws -> Int {
      try build(root, into: folder.path + "/output").errors.components(separatedBy: "[poster-shortened]").count - 1
    }
    #expect(try told() == 2)
    let edited = root + "/content/organizations/lighthouse/fi.yaml"
    try (String(contentsOfFile: edited, encoding: .utf8) + "\n").write(toFile: edited, atomically: true, encoding: .utf8)
    #expect(try told() == 2)
    _ = try build(root, into: folder.path + "/clean")
    #expect(try FileTree(folder.path + "/output").differences(from: FileTree(folder.path + "/clean")) == [])
  }

  /// One change in the sources: what is built on top of the last build is what a build from nothing makes.
  @Test(arguments: [
    ("content/services/advice/fi.yaml", "Majakan neuvonta", "Majakan uusi neuvonta"),
    ("content/services/advice/facts.yaml", "09 555 0101", "09 555 0199"),
    ("content/services/advice/facts.yaml", "topics: [money, language]", "topics: [language]"),
    ("content/services/advice/en.yaml", "  help\n", "  a hand\n"),
    ("content/organizations/lighthouse/en.yaml", "Lighthouse Association", "Lantern Association"),
    ("content/organizations/lighthouse/facts.yaml", "https://example.org/en\"", "https://example.org/english\""),
    ("content/places/harbour/fi.yaml", "Majakalla", "Satamassa"),
    ("content/notices/closed/facts.yaml", "harbour: {on: 2026-12-07}", "harbour: {on: 2026-12-08}"),
    ("content/notices/closed/facts.yaml", "until: 2026-12-10", "until: 2026-11-30"),
    ("content/topics/money/facts.yaml", "visits: 12", "visits: 120"),
    ("content/topics/_type.yaml", "page: [key_facts]", "page: []"),
    ("content/glossary/en.yaml", "passport", "travel document"),
    ("content/channels/_kinds/sms.yaml", "parts: 4", "parts: 5"),
    ("content/events/cafe/facts.yaml", "17-18.30", "17-19"),
    ("locales/en.yaml", "home: Front page", "home: Start"),
    ("locales/ru.yaml", "decimal: \",\"", "decimal: \".\""),
    ("site/site.yaml", "locales: [fi, en, ru]", "locales: [fi, ru, en]"),
    ("site/site.yaml", "https://complete.example.org", "https://other.example.org"),
    ("site/site.yaml", "phones.main", "phones.evening"),
    ("site/site.yaml", "0.1250 EUR", "0.13 EUR"),
    ("site/site.yaml", "en: 20", "en: 21"),
    ("site/site.yaml", "help_now: [services/advice, services/night]", "help_now: services/night"),
    ("content/services/night/facts.yaml", "phones: none", "phones: {main: 09 555 0177}"),
    ("content/services/_type.yaml", "card: [fees, languages]", "card: [languages]"),
    ("content/services/_type.yaml", "about: [topics]", "about: []"),
    ("content/places/harbour/fi.yaml", "Majakan olohuone", "Majakan uusi olohuone"),
    ("content/glossary/fi.yaml", "Passi on matkustusasiakirja.", "Passi kertoo, kuka olet."),
    ("site/style.css", "40em", "50em"),
    // What only files for programs show, or short and former addresses.
    ("content/notices/rumour/facts.yaml", "level: urgent", "level: change"),
    ("content/notices/rumour/fi.yaml", "Muutto on pian.", "Muutto on jo pian."),
    ("content/notices/sorry/facts.yaml", "withdraws: rumour", "corrects: rumour"),
    ("content/organizations/lighthouse/fi.yaml", "Majakka ry", "Majakkayhdistys ry"),
    ("content/places/mill/facts.yaml", "Myllytie 22", "Myllytie 24"),
    ("content/events/fair/facts.yaml", "organization: lighthouse", "formerly: [market]\norganization: lighthouse"),
    ("content/events/cafe/en.yaml", "on: 2026-11-25", "on: 2026-11-30"),
    ("content/events/cafe/facts.yaml", "seen: 2026-11-27", "seen: 2026-11-28"),
    ("content/services/advice/facts.yaml", "organization: lighthouse", "short_address: k7x3mr\norganization: lighthouse"),
    ("site/site.yaml", "source: fi", "security: {contact: a@example.org}\nlicense: \"https://example.org/\"\ntrial: true\nsource: fi"),
  ])
  func aBuildOnTopIsABuildFromNothing(_ file: String, _ old: String, _ new: String) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/complete")
    let output = folder.path + "/output"
    #expect(try build(root, into: output).status == 0)
    let before = try FileTree(output)
    let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(filePath: "\(root)/\(file)"))
    let onTop = try build(root, into: output)
    let fresh = try build(root, into: folder.path + "/fresh")
    #expect(onTop.status == fresh.status)
    let made = try FileTree(output)
    #expect(made.differences(from: try FileTree(folder.path + "/fresh")) == [])
    #expect(made != before || file.contains("_kinds"), "the change shows nowhere")
  }

  /// A new entry and a removed one reach every list.
  @Test func entriesComeAndGo() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/complete")
    let output = folder.path + "/output"
    _ = try build(root, into: output)
    try FileManager.default.copyItem(atPath: root + "/content/services/night", toPath: root + "/content/services/dawn")
    try FileManager.default.removeItem(atPath: root + "/content/events/fair")
    #expect(try build(root, into: output).status == 0)
    _ = try build(root, into: folder.path + "/fresh")
    let made = try FileTree(output)
    #expect(made.differences(from: try FileTree(folder.path + "/fresh")) == [])
    #expect(made.files.keys.contains("site/en/services/dawn.html") && !made.files.keys.contains("site/en/events/fair.html"))
  }

  /// The page of a town shows what serves its county and its country, in the order of the topics: a change of any of these reaches it.
  @Test(arguments: [
    ("content/services/night/facts.yaml", "areas: [country]", "areas: [county]"),
    ("content/services/advice/facts.yaml", "areas: [town]", "areas: [country]"),
    ("content/services/night/fi.yaml", "Yöchat", "Yölinja"),
    ("content/areas/county/facts.yaml", "part_of: country", "{}"), ("content/areas/country/fi.yaml", "name: Maa", "name: Suomi"),
    ("content/topics/language/facts.yaml", "first: [night, advice]", "first: [advice, night]"),
  ])
  func aTownFollowsItsCounty(_ file: String, _ old: String, _ new: String) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/complete")
    func edit(_ file: String, _ change: (String) -> String) throws {
      let text = (try? String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)) ?? ""
      try FileManager.default.createDirectory(
        at: URL(filePath: "\(root)/\(file)").deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(change(text).utf8).write(to: URL(filePath: "\(root)/\(file)"))
    }
    try edit("content/services/_type.yaml") {
      $0.replacing("facts:\n", with: "facts:\n  areas: {kind: references, to: areas}\n", maxReplacements: 1)
    }
    try edit("content/services/advice/facts.yaml") { "areas: [town]\n" + $0 }
    try edit("content/services/night/facts.yaml") { "areas: [country]\n" + $0 }
    try edit("content/topics/_type.yaml") {
      $0.replacing("facts:\n", with: "facts:\n  first: {kind: references, to: services}\n").replacing(
        "{of: services, by: topics}", with: "{of: services, by: topics, first: first}")
    }
    try edit("content/topics/language/facts.yaml") { ($0 == "{}\n" ? "" : $0) + "first: [night, advice]\n" }
    try edit("content/areas/_type.yaml") { _ in
      "roles: {title: name}\nfacts: {part_of: {kind: reference, to: areas}}\ntexts: {name: line}\n"
        + "lists: [{of: services, by: areas, grouped: topics, within: part_of}]\n"
    }
    for (name, facts, title) in [("town", "part_of: county", "Kylä"), ("county", "part_of: country", "Maakunta"), ("country", "{}", "Maa")]
    {
      try edit("content/areas/\(name)/facts.yaml") { _ in facts + "\n" }
      try edit("content/areas/\(name)/fi.yaml") { _ in "name: \(title)\n" }
    }
    try edit("locales/fi.yaml") { $0.replacing("types:\n", with: "types:\n  areas: {one: Alue, many: Alueet}\n") }
    let output = folder.path + "/output"
    let first = try build(root, into: output)
    #expect(first.status == 0, "\(first.errors.suffix(600))")
    let before = try FileTree(output)
    try edit(file) { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new)
    }
    #expect(try build(root, into: output).status == 0)
    _ = try build(root, into: folder.path + "/fresh")
    let made = try FileTree(output)
    #expect(made.differences(from: try FileTree(folder.path + "/fresh")) == [])
    #expect(made.files["site/fi/areas/town.html"] != before.files["site/fi/areas/town.html"] || file.contains("topics"))
    #expect(made != before)
  }

  /// The next day the notices and events that are over go.
  @Test func anotherDayIsAnotherBuild() throws {
    let folder = try TemporaryFolder()
    let root = Repository.publications + "/complete"
    let output = folder.path + "/output"
    _ = try build(root, into: output)
    for target in [output, folder.path + "/fresh"] {
      _ = try Tool.run(["build", "--root", root, "--output", target, "--today", "2026-12-11", "--language", "en"])
    }
    let made = try FileTree(output)
    #expect(made.differences(from: try FileTree(folder.path + "/fresh")) == [])
    #expect(!made.files.keys.contains("bulletins/email/notices/closed.fi.txt"))
  }
}
