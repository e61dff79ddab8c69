import Diagnostics
import Testing

@testable import Publishing

@Suite struct VerificationTests {
  private func verify(after change: (TemporaryFolder) -> Void) -> [Bool?] {
    let folder = TemporaryFolder()
    var pages = ["index.html": "front", "zz.html": "last", "fi/z.html": "z", "fi/a/b.html": "b"]
    for number in 0..<600 { pages["sv/\(number).html"] = "\(number)" }
    folder.publish(pages)
    change(folder)
    var report = Report()
    let publication = Publication.begin(output: folder.output, report: &report)
    return [1, 2, 4].map { publication?.verify(threads: $0) }
  }

  @Test func `an untouched site is as recorded`() { #expect(verify { _ in } == [true, true, true]) }

  @Test func `files of others do not matter`() { #expect(verify { $0.write("output/theirs", "x") } == [true, true, true]) }

  @Test(arguments: ["index.html", "zz.html", "fi/z.html", "fi/a/b.html", "sv/599.html", "sv/0.html"])
  func `any change of ours is noticed`(path: String) {
    #expect(verify { $0.write("output/" + path, "?") } == [false, false, false])
    #expect(verify { $0.remove("output/" + path) } == [false, false, false])
  }

  @Test func `a folder that became a link is noticed`() {
    let result = verify { folder in
      try! folder.folder().move("output/fi", to: folder.folder(), "fi")
      folder.link("output/fi", to: "../fi")
    }
    #expect(result == [false, false, false])
  }

  @Test func `a site that was never published is as recorded only if it is empty`() {
    let folder = TemporaryFolder()
    var report = Report()
    let publication = Publication.begin(output: folder.output, report: &report)
    #expect(publication?.manifest.rows.isEmpty == true)
    #expect(publication?.verify() == false)
  }
}
