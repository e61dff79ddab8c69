import Foundation
import Testing

/// `check --fix` on every mistake of which the tool says that it knows a certain repair.
@Suite struct FixTests {
  /// What `check` says: code and file of each diagnostic, and how many of them have a repair.
  private func check(_ root: String, _ more: [String] = []) throws -> (faults: [String], repairs: Int) {
    let outcome = try Tool.run(["check", "--root", root, "--today", "2026-12-01", "--format", "json"] + more)
    let rows = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let faults = rows.map { row in
      "\(row["code"] as? String ?? "") \((row["place"] as? [String: Any])?["file"] as? String ?? "")"
    }
    return (faults, rows.count { $0["fix"] != nil })
  }

  @Test(arguments: Fault.names) func certainRepairsRepair(_ name: String) throws {
    let fault = Fault(name: name)
    let folder = try TemporaryFolder()
    let root = try fault.make(in: folder)
    let before = try check(root)
    guard before.repairs > 0 else { return }
    let after = try check(root, ["--fix"])
    #expect(after.repairs == 0)
    #expect(Set(after.faults).isSubset(of: before.faults))
    #expect(after.faults.count <= before.faults.count - before.repairs, "\(after.faults)")
  }

  @Test(arguments: ["bytes-bom", "prose-invisible-character", "prose-idle-character"]) func theseCanBeRepaired(_ name: String) throws {
    let folder = try TemporaryFolder()
    #expect(try check(Fault(name: name).make(in: folder)).repairs > 0)
  }

  /// A soft hyphen goes from the source and from a reviewed translation, and nothing else in any file changes.
  @Test func nothingElseChanges() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    let tool = { try Tool.run($0 + ["--root", root, "--today", "2026-12-01"]).status }
    #expect(try tool(["confirm", "services/advice", "en", "--state", "reviewed", "--by", "role-1"]) == 0)
    let settled = try FileTree(root)
    for (file, word, hyphened) in [("fi", "Neuvoo", "Neu\u{AD}voo"), ("en", "Advice about", "Ad\u{AD}vice about")] {
      let path = "\(root)/content/services/advice/\(file).yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try Data(text.replacing(word, with: hyphened).utf8).write(to: URL(filePath: path))
    }
    #expect(try tool(["check"]) == 1)
    #expect(try tool(["check", "--fix"]) == 0)
    #expect(try FileTree(root).differences(from: settled) == [])
  }

  /// Every text below was reviewed as it stands, with its faults; Persian was made from English. What is repaired says the same as before. In
  /// the English the invisible character stands between the broken letters, so it goes in a second round.
  @Test func textsKeepTheirStateAndEachRepairIsNamed() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    func write(_ path: String, _ text: String) throws { try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)")) }
    let site = try String(contentsOfFile: root + "/site/site.yaml", encoding: .utf8)
    try write("site/site.yaml", site.replacing("locales: [fi, en]", with: "locales: [fi, en, ru, fa, ar]"))
    let faulty = [
      "ru": "summary: |\n  Пpиходите за советом.\n", "ar": "summary: |\n  مرحبـــا بكم في المركز, تعالوا.\n",
      "fa": "summary: |\n  راهنمايي درباره‌ي كارت.\ntranslation:\n  from: en\n",
      "en": "name: |\n  Lighthouse\nsummary: |\n  The cafÃ© gives ab\u{200C}out money every dÃ¢y.\n",
    ]
    let names = ["ru": "русский", "fa": "فارسی", "ar": "العربية"]
    for (tag, text) in faulty {
      if tag != "en" { try write("locales/\(tag).yaml", "name: \(names[tag] ?? "")\n") }
      try write("content/services/advice/\(tag).yaml", text)
    }
    try write(
      "content/services/advice/fi.yaml",
      String(contentsOfFile: root + "/content/services/advice/fi.yaml", encoding: .utf8).replacing(
        "Neuvoo rahasta", with: "Neuvoo raha\u{200C}sta"))
    let tool = { try Tool.run($0 + ["--root", root, "--today", "2026-12-01", "--language", "en"]) }
    for tag in ["en", "ru", "fa", "ar"] {
      let outcome = try tool(["confirm", "services/advice", tag, "--state", "draft", "--by", "role-1"])
      #expect(outcome.status == 0, "\(outcome)")
    }
    let outcome = try tool(["check", "--fix"])
    #expect(
      outcome.errors.hasPrefix(
        """
        content/services/advice/ar.yaml:2: Put Arabic punctuation in its place.
        content/services/advice/ar.yaml:2: Remove the line.
        content/services/advice/en.yaml:4: Remove the invisible character.
        content/services/advice/en.yaml:4: Restore the letters.
        content/services/advice/fa.yaml:2: Use the signs of this language instead.
        content/services/advice/fi.yaml:4: Remove the invisible character.
        content/services/advice/ru.yaml:2: Put the right letters in place of those that look alike.
        7 repairs made in 5 files.

        """), "\(outcome.errors)")
    for (tag, text) in faulty {
      #expect(try !String(contentsOfFile: "\(root)/content/services/advice/\(tag).yaml", encoding: .utf8).hasPrefix(text), "\(tag)")
      #expect(try tool(["diff", "services/advice", tag, "summary"]).output == "summary: draft\n", "\(tag)")
    }
    let settled = try FileTree(root)
    #expect(try tool(["check", "--fix"]).errors.hasPrefix("0 repairs made in 0 files."))
    #expect(try FileTree(root).differences(from: settled) == [])
  }

  @Test func withoutRepairsNoFileChanges() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    let before = try FileTree(root)
    #expect(try Tool.run(["check", "--root", root, "--today", "2026-12-01", "--fix"]).status == 0)
    #expect(try FileTree(root).differences(from: before) == [])
  }
}
