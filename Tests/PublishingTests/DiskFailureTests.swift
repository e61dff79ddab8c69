import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Publishing

@Suite struct DiskFailureTests {
  @Test(arguments: [ENOSPC, EIO, EDQUOT, EACCES, EROFS])
  func `a write that fails leaves the earlier site, with one message`(code: Int32) {
    let folder = TemporaryFolder()
    folder.publish(InterruptionTests.old)
    for name in ["index.html", "fi/a.html", "en/x/y/z.html", "manifest.next", "journal.next"] {
      let trial = DiskTrial { change, path in change == .write && path == name ? code : nil }
      let (outcome, report) = folder.publish(InterruptionTests.new, trial: trial)
      #expect(outcome == nil)
      #expect(report.codes == ["output-write-failed"])
      #expect(folder.site == site(InterruptionTests.old))
      #expect(folder.stamp("output/.kaikille/staging") == nil)
    }
    #expect(folder.publish(InterruptionTests.new).outcome != nil)
    #expect(folder.site == site(InterruptionTests.new))
  }

  @Test func `a disk that is full for every page is told once`() {
    let folder = TemporaryFolder()
    let trial = DiskTrial { change, _ in change == .write ? ENOSPC : nil }
    let pages = Dictionary(uniqueKeysWithValues: (0..<30).map { ("\($0).html", "text") })
    let report = folder.publish(pages, trial: trial).report
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.message.en.contains("disk is full") == true)
    #expect(folder.site.isEmpty)
  }

  @Test func `other faults are told although the disk failed`() {
    let folder = TemporaryFolder()
    let trial = DiskTrial { change, _ in change == .open ? EROFS : nil }
    #expect(folder.publish(["a.html": "x", "b/../c": "y"], trial: trial).report.codes == ["output-path-invalid", "output-write-failed"])
  }

  @Test func `a file in the place of the output folder`() {
    let folder = TemporaryFolder()
    folder.write("output", "a file")
    let report = folder.publish(["a.html": "x"]).report
    #expect(report.codes == ["output-write-failed"])
    #expect(report.files == [folder.output])
  }

  @Test func `a name that is too long for the disk`() {
    let folder = TemporaryFolder()
    let report = folder.publish([String(repeating: "a", count: 300): "x"]).report
    #expect(report.codes == ["output-write-failed"])
    #expect(report.diagnostics.first?.message.en.contains("too long") == true)
  }
}
