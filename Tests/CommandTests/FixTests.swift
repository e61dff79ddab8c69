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
    #expect(try tool(["confirm", "services/advice", "en", "--state", "reviewed"]) == 0)
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

  @Test func withoutRepairsNoFileChanges() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    let before = try FileTree(root)
    #expect(try Tool.run(["check", "--root", root, "--today", "2026-12-01", "--fix"]).status == 0)
    #expect(try FileTree(root).differences(from: before) == [])
  }
}
