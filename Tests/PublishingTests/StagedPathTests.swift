import Diagnostics
import Testing

@testable import Publishing

@Suite struct StagedPathTests {
  @Test(arguments: ["a", "a.html", "fi/a.html", "fi/.well-known/x", "a..b", "päivä/ጥሪ.html", ".kaikille-notes", "fi/.kaikille/x"])
  func `good paths`(path: String) { #expect(OutputPath.isValid(path)) }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a/..", "a\\b", "a\0b", "a\nb", "\u{7F}", ".kaikille",
    ".kaikille/manifest", ".Kaikille/x",
  ])
  func `paths that are refused`(path: String) {
    #expect(!OutputPath.isValid(path))
    let folder = TemporaryFolder()
    let (outcome, report) = folder.publish([path: "x", "good.html": "x"])
    #expect(outcome == nil)
    #expect(report.codes == ["output-path-invalid"])
    #expect(folder.site.isEmpty)
  }

  private func stage(_ pages: [(String, String)]) -> (Publication.Outcome?, [String]) {
    let folder = TemporaryFolder()
    var report = Report()
    let publication = Publication.begin(output: folder.output, report: &report)
    for (path, text) in pages { publication?.stage(path, Array(text.utf8)) }
    return (publication?.commit(report: &report), report.codes)
  }

  @Test func `the same path with the same bytes counts once`() {
    let (outcome, codes) = stage([("a.html", "x"), ("a.html", "x")])
    #expect(outcome?.written == 1)
    #expect(codes == [])
  }

  @Test func `the same path with different bytes is refused`() {
    let (outcome, codes) = stage([("a.html", "x"), ("a.html", "y")])
    #expect(outcome == nil)
    #expect(codes == ["output-path-twice"])
  }

  @Test(arguments: [
    ["a.html", "A.html"], ["fi/Kela.html", "fi/kela.html"], ["fi/a.html", "FI/b.html"], ["ä.html", "Ä.html"],
    ["e\u{301}.html", "\u{E9}.html"], ["a", "a/b.html"], ["x/A", "x/a/b/c.html"],
  ])
  func `paths that a server may take for one are refused`(paths: [String]) {
    for order in [paths, paths.reversed()] {
      let (outcome, codes) = stage(order.map { ($0, "same") })
      #expect(outcome == nil)
      #expect(codes == ["output-path-collision"])
    }
  }

  @Test func `parents are told from the inside out`() {
    #expect(OutputPath.parents(of: "a/b/c.html") == ["a/b", "a"])
    #expect(OutputPath.parents(of: "c.html") == [])
  }
}
