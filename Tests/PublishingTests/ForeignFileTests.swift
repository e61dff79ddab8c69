import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct ForeignFileTests {
  let pages = ["index.html": "front", "fi/kela.html": "Kela"]

  @Test func `files of others stay, also where ours go`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    folder.write("output/robots.txt", "theirs")
    folder.write("output/fi/photo.jpg", "theirs")
    #expect(folder.publish(["index.html": "front"]).outcome == .init(written: 0, unchanged: 1, removed: 1))
    #expect(folder.site == site(["index.html": "front", "robots.txt": "theirs", "fi/photo.jpg": "theirs"]))
  }

  @Test func `a file in the way is named and nothing is published`() {
    let folder = TemporaryFolder()
    folder.write("output/fi/kela.html", "by hand")
    let (outcome, report) = folder.publish(pages)
    #expect(outcome == nil)
    #expect(report.codes == ["output-file-in-the-way"])
    #expect(report.files == [folder.output + "/fi/kela.html"])
    #expect(folder.site == site(["fi/kela.html": "by hand"]))
  }

  @Test func `a file in the way with our bytes is adopted`() {
    let folder = TemporaryFolder()
    folder.write("output/fi/kela.html", "Kela")
    let before = folder.stamp("output/fi/kela.html")
    #expect(folder.publish(pages).outcome == .init(written: 1, unchanged: 1, removed: 0))
    #expect(folder.stamp("output/fi/kela.html") == before)
    #expect(folder.publish(["index.html": "front"]).outcome?.removed == 1)
  }

  @Test func `a file in the place of a folder, and a folder in the place of a file`() {
    let folder = TemporaryFolder()
    folder.write("output/fi", "a file")
    folder.write("output/index.html/note.txt", "theirs")
    let (outcome, report) = folder.publish(pages)
    #expect(outcome == nil)
    #expect(report.files == [folder.output + "/fi", folder.output + "/index.html"])
    #expect(folder.site == site(["fi": "a file", "index.html/note.txt": "theirs"]))
  }

  @Test(arguments: ["note.txt", "empty/"])
  func `our folder with something of others in it never gives way to a file`(other: String) {
    let folder = TemporaryFolder()
    folder.publish(["kela/index.html": "ours"])
    if other.hasSuffix("/") { folder.makeFolder("output/kela/empty") } else { folder.write("output/kela/" + other, "theirs") }
    let before = folder.site
    let (outcome, report) = folder.publish(["kela": "file"])
    #expect(outcome == nil)
    #expect(report.codes == ["output-file-in-the-way"])
    #expect(folder.site == before)
  }

  @Test func `a link to a folder elsewhere is never followed`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    folder.write("elsewhere/kela.html", "Kela")
    folder.write("elsewhere/more.html", "theirs")
    folder.remove("output/fi")
    folder.link("output/fi", to: "../elsewhere")
    let (outcome, report) = folder.publish(["fi/kela.html": "new", "fi/more.html": "new"])
    #expect(outcome == nil)
    #expect(report.files == [folder.output + "/fi"])
    #expect(folder.publish(["index.html": "front"]).outcome?.removed == 1)
    #expect(folder.text("elsewhere/kela.html") == "Kela")
    #expect(folder.stamp("output/fi")?.kind == .link)
  }

  @Test func `a folder of ours that was moved away and linked keeps its files`() throws {
    let folder = TemporaryFolder()
    folder.publish(pages)
    try folder.folder("output").move("fi", to: folder.folder(), "elsewhere")
    folder.link("output/fi", to: "../elsewhere")
    #expect(folder.publish(["index.html": "front"]).outcome?.removed == 1)
    #expect(folder.text("elsewhere/kela.html") == "Kela")
  }

  @Test func `a link in the place of our file is replaced, its target is not`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    folder.write("elsewhere.html", "front")
    folder.remove("output/index.html")
    folder.link("output/index.html", to: "../elsewhere.html")
    #expect(folder.publish(["index.html": "new", "fi/kela.html": "Kela"]).outcome?.written == 1)
    #expect(folder.text("output/index.html") == "new")
    #expect(folder.text("elsewhere.html") == "front")
  }

  @Test func `a link in the place of our room is refused`() {
    let folder = TemporaryFolder()
    folder.makeFolder("elsewhere")
    folder.makeFolder("output")
    folder.link("output/.kaikille", to: "../elsewhere")
    #expect(folder.publish(pages).report.codes == ["output-write-failed"])
  }

  @Test func `many files in the way are counted after the first twenty`() {
    let folder = TemporaryFolder()
    for number in 0..<50 { folder.write("output/\(number).html", "theirs") }
    let (_, report) = folder.publish(Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0).html", "ours") }))
    #expect(report.diagnostics.count == 21)
    #expect(report.diagnostics.contains { $0.message.en.contains("30") })
  }
}
