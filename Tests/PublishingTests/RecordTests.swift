import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct RecordTests {
  let manifest: Manifest = {
    var manifest = Manifest()
    manifest.boot = "boot"
    manifest.rows = ["a.html", "fi/päivä.html", "fi/ጥሪ.html"].enumerated().map { number, path in
      .init(path: path, size: number, hash: UInt64.max - UInt64(number), modified: -5, inode: UInt64(number))
    }
    return manifest
  }()
  let journal = Journal(
    steps: [.removeFile("a", inode: 7, modified: -5), .removeFolder("b/c"), .move("d"), .replace("e/ä", inode: .max)], manifestInode: 99)

  @Test func `records come back as they were written`() {
    #expect(Manifest(encoded: manifest.encoded) == manifest)
    #expect(Manifest(encoded: Manifest().encoded) == Manifest())
    #expect(Journal(encoded: journal.encoded) == journal)
  }

  @Test func `every changed byte and every shorter record is noticed`() {
    for bytes in [manifest.encoded, journal.encoded] {
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] ^= 0x41
        #expect(Manifest(encoded: damaged) == nil)
        #expect(Journal(encoded: damaged) == nil)
        #expect(Manifest(encoded: Array(bytes[..<place])) == nil)
        #expect(Journal(encoded: Array(bytes[..<place])) == nil)
      }
      #expect(Manifest(encoded: bytes + [0]) == nil)
      #expect(Journal(encoded: bytes + [0]) == nil)
    }
  }

  @Test(arguments: ["../a", "/etc/passwd", "", ".kaikille/lock"])
  func `a record never names a path outside`(path: String) {
    var manifest = Manifest()
    manifest.rows = [.init(path: path, size: 0, hash: 0, modified: 0, inode: 0)]
    #expect(Manifest(encoded: manifest.encoded) == nil)
    #expect(Journal(encoded: Journal(steps: [.removeFile(path, inode: 0, modified: 0)]).encoded) == nil)
  }

  @Test func `rows out of order are damage`() {
    var mixed = manifest
    mixed.rows.reverse()
    #expect(Manifest(encoded: mixed.encoded) == nil)
  }

  @Test(arguments: ["", "kaikille", "something else altogether, and long enough"])
  func `without its manifest the same site is recognised by content`(text: String) {
    let folder = TemporaryFolder()
    let pages = ["a.html": "a", "fi/b.html": "b"]
    folder.publish(pages)
    let before = pages.keys.sorted().map { folder.stamp("output/" + $0) }
    folder.remove("output/.kaikille/manifest")
    folder.write("output/.kaikille/manifest", text)
    let (outcome, report) = folder.publish(pages)
    #expect(outcome == .init(written: 0, unchanged: 2, removed: 0))
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.codes == ["output-record-damaged"])
    #expect(pages.keys.sorted().map { folder.stamp("output/" + $0) } == before)
    #expect(folder.publish(pages).report.diagnostics.isEmpty)
  }

  @Test func `a damaged journal is told and cleared away`() {
    let folder = TemporaryFolder()
    folder.publish(["a.html": "a"])
    folder.write("output/.kaikille/journal", "kkjournl")
    let (outcome, report) = folder.publish(["a.html": "b"])
    #expect(outcome?.written == 1)
    #expect(report.codes == ["output-record-damaged"])
  }

  @Test func `after another start of the machine every file is compared by content`() throws {
    let folder = TemporaryFolder()
    folder.publish(["a.html": "aaaa", "b.html": "bbbb"])
    var report = Report()
    let before = try #require(Publication.begin(output: folder.output, report: &report))
    #expect(before.verify())
    // As a power cut may leave it: size, time and inode as recorded, other bytes.
    var torn = before.manifest
    before.abandon()
    folder.write("output/a.html", "zzzz")
    let stamp = try #require(folder.stamp("output/a.html"))
    torn.rows[0] = .init(path: "a.html", size: 4, hash: torn.rows[0].hash, stamp: stamp)
    torn.boot = "another start"
    folder.remove("output/.kaikille/manifest")
    _ = try folder.folder("output/.kaikille").write("manifest", torn.encoded)
    let after = Publication.begin(output: folder.output, report: &report)
    #expect(after?.verify() == false)
    after?.abandon()
    #expect(folder.publish(["a.html": "aaaa", "b.html": "bbbb"]).outcome == .init(written: 1, unchanged: 1, removed: 0))
    #expect(folder.text("output/a.html") == "aaaa")
    #expect(folder.publish(["a.html": "aaaa", "b.html": "bbbb"]).outcome?.unchanged == 2)
  }
}
