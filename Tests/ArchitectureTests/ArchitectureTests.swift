import Foundation
import Testing

/// The order of the rooms holds in every file, not only in the package's list of dependencies.
@Suite struct ArchitectureTests {
  @Test func everyFolderOfSourcesIsARoom() {
    let folders = Set(SourceFile.all.map(\.target))
    #expect(folders == Set(Rooms.imports.keys))
    #expect(SourceFile.all.count > 100)
  }

  @Test func importsFollowTheTable() {
    let strangers = SourceFile.all.flatMap { file in
      file.imports.filter { !(Rooms.imports[file.target] ?? []).union(Rooms.system).contains($0) }.map { "\(file.path): \($0)" }
    }
    #expect(strangers == [])
  }

  @Test func eachCLibraryHasOneOwner() {
    for library in Set(Rooms.imports.values.joined()).filter({ $0.hasPrefix("CLib") }) {
      let owners = Set(SourceFile.all.filter { $0.imports.contains(library) }.map(\.target))
      #expect(owners.count == 1, "\(library): \(owners)")
    }
  }

  @Test(arguments: ["Foundation", "FoundationEssentials", "Dispatch"])
  func nothingImports(_ module: String) {
    #expect(SourceFile.all.filter { $0.imports.contains(module) }.map(\.path) == [])
  }

  @Test func noArrowLeadsBack() {
    var waiting = Rooms.imports.mapValues { $0.intersection(Rooms.imports.keys) }
    while let free = waiting.first(where: { $0.value.isEmpty })?.key {
      waiting[free] = nil
      for target in waiting.keys { waiting[target]?.remove(free) }
    }
    #expect(waiting.isEmpty, "these import each other: \(waiting.keys.sorted())")
  }

  /// Bad input is a message, never a crash.
  @Test(arguments: ["fatalError", "try!", "preconditionFailure", "precondition(", "as!", "unowned(unsafe)"])
  func nothingCrashes(_ word: String) {
    let found = SourceFile.all.flatMap { file in
      file.lines.filter { $0.contains(word) && !$0.drop { $0 == " " }.hasPrefix("//") }.map { "\(file.path): \($0)" }
    }
    #expect(found == [])
  }

  @Test func noFileIsLongerThan350Lines() throws {
    for file in SourceFile.all {
      let text = try String(contentsOfFile: SourceFile.root + "/" + file.path, encoding: .utf8)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 351, "\(file.path)")
    }
  }

  @Test func thePageOnArchitectureShowsTheSameArrows() throws {
    guard let page = try? String(contentsOfFile: SourceFile.root + "/docs/architecture.md", encoding: .utf8) else { return }
    let arrows = try #require(Rooms.arrows(in: page), "docs/architecture.md has no block that begins with ```imports")
    for target in Set(Rooms.imports.keys).union(arrows.keys) {
      #expect((arrows[target] ?? []) == (Rooms.imports[target] ?? []), "\(target)")
    }
  }

  @Test func arrowsAreReadFromAPage() {
    #expect(Rooms.arrows(in: "text\n```imports\nA: B, C\nB:\n```\n") == ["A": ["B", "C"], "B": []])
    #expect(Rooms.arrows(in: "text\n```\nA: B\n```\n") == nil)
  }
}
