import Diagnostics
import Glibc
import Testing

@testable import Publishing

/// A new folder of sources is there whole or not at all.
@Suite struct SourceFolderTests {
  private let folder = TemporaryFolder()
  private let files: [(name: String, bytes: [UInt8])] = [("facts.yaml", Array("a\n".utf8)), ("fi.yaml", Array("b\n".utf8))]

  init() {
    folder.makeFolder("content")
    folder.makeFolder("content/notices")
  }

  private func create(_ trial: DiskTrial? = nil) -> (done: Bool, report: Report) {
    var report = Report()
    let done = SourceEdit.create("content/notices/new", files, below: folder.path, trial: trial, report: &report)
    return (done, report)
  }

  private var names: [String] {
    var names: [String] = []
    try! folder.folder().forEachName(in: "content/notices") { name, _ in names.append(String(cString: name)) }
    return names.sorted()
  }

  @Test func everyFileIsThere() {
    let (done, report) = create()
    #expect(done && report.diagnostics.isEmpty && names == ["new"])
    #expect(folder.text("content/notices/new/facts.yaml") == "a\n" && folder.text("content/notices/new/fi.yaml") == "b\n")
  }

  @Test func aFolderThatIsThereIsLeftAlone() {
    folder.makeFolder("content/notices/new")
    folder.write("content/notices/new/fi.yaml", "old")
    let (done, report) = create()
    #expect(!done && report.diagnostics.map(\.code) == [PublishingCodes.outputFailed])
    #expect(names == ["new"] && folder.text("content/notices/new/fi.yaml") == "old" && folder.text("content/notices/new/facts.yaml") == nil)
  }

  @Test(arguments: [DiskTrial.Change.makeFolder, .open, .write, .move], [0, 1])
  func nothingIsLeftWhereTheDiskRefuses(_ change: DiskTrial.Change, _ which: Int) {
    let path = which == 0 ? "facts.yaml" : "fi.yaml"
    let isOfFile = change == .open || change == .write
    let (done, report) = create(
      DiskTrial { asked, name in asked == change && (!isOfFile || name.hasSuffix(path)) ? ENOSPC : nil })
    #expect(!done && report.diagnostics.count == 1 && names == [])
  }

  @Test func whatAnInterruptedRunLeftIsTakenAway() {
    folder.makeFolder("content/notices/.new.kaikille")
    folder.write("content/notices/.new.kaikille/ar.yaml", "half")
    #expect(create().done && names == ["new"] && folder.text("content/notices/new/ar.yaml") == nil)
  }

  @Test func aMissingTypeIsTold() {
    var report = Report()
    #expect(!SourceEdit.create("content/nothing/new", files, below: folder.path, report: &report))
    #expect(report.diagnostics.count == 1)
  }
}
