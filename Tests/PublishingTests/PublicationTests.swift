import Diagnostics
import Glibc
import Parallel
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  let pages = [
    "index.html": "front", "fi/index.html": "etusivu", "fi/services/kela.html": "Kela", "sv/services/kela.html": "FPA", "empty.txt": "",
  ]

  @Test func `the first publication writes everything`() {
    let folder = TemporaryFolder()
    let (outcome, report) = folder.publish(pages)
    #expect(outcome == .init(written: 5, unchanged: 0, removed: 0))
    #expect(report.diagnostics.isEmpty)
    #expect(folder.site == site(pages))
    #expect(folder.stamp("output/.kaikille/staging") == nil)
    #expect(folder.stamp("output/.kaikille/journal") == nil)
  }

  @Test func `the output folder and those on its way are made`() {
    let folder = TemporaryFolder()
    var report = Report()
    let publication = Publication.begin(output: folder.path + "/a/b/output", report: &report)
    publication?.stage("index.html", [1])
    #expect(publication?.commit(report: &report)?.written == 1)
    #expect(folder.stamp("a/b/output/index.html")?.size == 1)
  }

  @Test func `unchanged pages keep their time and inode`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    let before = pages.keys.sorted().map { folder.stamp("output/" + $0) }
    #expect(folder.publish(pages).outcome == .init(written: 0, unchanged: 5, removed: 0))
    #expect(pages.keys.sorted().map { folder.stamp("output/" + $0) } == before)
  }

  @Test(arguments: ["longer than it was before", "x", ""])
  func `one change writes one file, again and again`(text: String) {
    let folder = TemporaryFolder()
    folder.publish(pages)
    let kept = folder.stamp("output/fi/index.html")
    for round in 0..<4 {
      var changed = pages
      changed["fi/services/kela.html"] = round.isMultiple(of: 2) ? text : "round \(round)"
      #expect(folder.publish(changed).outcome == .init(written: 1, unchanged: 4, removed: 0))
      #expect(folder.site == site(changed))
      #expect(folder.stamp("output/fi/index.html") == kept)
    }
  }

  @Test func `pages grow and shrink`() {
    let folder = TemporaryFolder()
    for size in [300, 20, 9_000, 1, 0, 40, 5_000, 0, 0, 12] {
      let text = String(repeating: "x", count: size) + "\(size)"
      folder.publish(["a.html": text])
      #expect(folder.text("output/a.html") == text)
    }
  }

  @Test func `pages and folders that are gone are removed`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    let fewer = ["index.html": "front", "fi/index.html": "etusivu"]
    #expect(folder.publish(fewer).outcome == .init(written: 0, unchanged: 2, removed: 3))
    #expect(folder.site == site(fewer))
    #expect(folder.publish([:]).outcome == .init(written: 0, unchanged: 0, removed: 2))
    #expect(folder.site.isEmpty)
  }

  @Test func `a file becomes a folder and a folder a file`() {
    let folder = TemporaryFolder()
    let one = ["kela": "file", "moona/index.html": "folder", "moona/deep/er.html": "deep"]
    let other = ["kela/index.html": "folder", "kela/deep/er.html": "deep", "moona": "file"]
    for pages in [one, other, one, other] {
      let (outcome, report) = folder.publish(pages)
      #expect(report.diagnostics.isEmpty)
      #expect(outcome?.written == 3)
      #expect(folder.site == site(pages))
    }
  }

  @Test func `a file that somebody changed is written again`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    folder.write("output/index.html", "by hand")
    folder.remove("output/fi/index.html")
    #expect(folder.publish(pages).outcome == .init(written: 2, unchanged: 3, removed: 0))
    #expect(folder.site == site(pages))
  }

  @Test func `a copy with the same bytes is recognised without writing`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    folder.remove("output/index.html")
    folder.write("output/index.html", "front")
    let copied = folder.stamp("output/index.html")
    #expect(folder.publish(pages).outcome == .init(written: 0, unchanged: 5, removed: 0))
    #expect(folder.stamp("output/index.html") == copied)
  }

  @Test func `a hard link to an earlier version keeps its bytes`() {
    let folder = TemporaryFolder()
    for version in 0..<4 {
      folder.publish(["a.html": "version \(version)"])
      link(folder.path + "/output/a.html", folder.path + "/backup-\(version)")
    }
    #expect((0..<4).map { folder.text("backup-\($0)") } == (0..<4).map { "version \($0)" })
  }

  @Test func `abandoning leaves the earlier site and frees the folder`() {
    let folder = TemporaryFolder()
    folder.publish(pages)
    var report = Report()
    let publication = Publication.begin(output: folder.output, report: &report)
    publication?.stage("index.html", Array("new".utf8))
    publication?.stage("new.html", Array("new".utf8))
    publication?.abandon()
    #expect(publication?.commit(report: &report) == nil)
    #expect(folder.site == site(pages))
    #expect(folder.stamp("output/.kaikille/staging") == nil)
    #expect(folder.publish(pages).outcome?.unchanged == 5)
  }

  @Test func `what a killed build had staged is never published`() {
    let folder = TemporaryFolder()
    var report = Report()
    var killed = Publication.begin(output: folder.output, report: &report)
    killed?.stage("en/secret.html", [1])
    killed = nil
    folder.publish(["en/a.html": "a"])
    #expect(folder.site == site(["en/a.html": "a"]))
  }

  @Test func `two builds at once: the second is told to wait`() {
    let folder = TemporaryFolder()
    var report = Report()
    var first = Publication.begin(output: folder.output, report: &report)
    #expect(first != nil)
    #expect(Publication.begin(output: folder.output, report: &report) == nil)
    #expect(report.codes == ["output-busy"])
    first = nil  // The process ends without a word.
    #expect(folder.publish(pages).outcome?.written == 5)
  }

  @Test(arguments: [1, 2, 8]) func `several threads stage at once and the manifest is the same`(threads: Int) {
    let folder = TemporaryFolder()
    var report = Report()
    for version in 0..<3 {
      let publication = Publication.begin(output: folder.output, report: &report)
      Parallel.forEach(count: 400, threads: threads) { index in
        publication?.stage("l\(index % 5)/s\(index % 7)/\(index).html", Array("\(index) \(index % 3 == 0 ? version : 0)".utf8))
      }
      let written = version == 0 ? 400 : 134
      #expect(publication?.commit(report: &report) == .init(written: written, unchanged: 400 - written, removed: 0))
    }
    let publication = Publication.begin(output: folder.output, report: &report)
    #expect(publication?.manifest.rows.map(\.path) == publication?.manifest.rows.map(\.path).sorted())
    #expect(publication?.manifest.rows.count == 400)
    #expect(publication?.verify(threads: threads) == true)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `short writes are taken up where they stopped`() {
    let folder = TemporaryFolder()
    let trial = DiskTrial(largestWrite: 3) { _, _ in nil }
    #expect(folder.publish(pages, trial: trial).outcome?.written == 5)
    #expect(folder.site == site(pages))
  }
}
