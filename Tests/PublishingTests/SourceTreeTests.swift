import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct SourceTreeTests {
  private func source() -> TemporaryFolder {
    let folder = TemporaryFolder()
    let services = ["_type.yaml", "kela/fi.yaml", "kela-kotka/fi.yaml"].map { "content/services/" + $0 }
    for name in ["locales/fi.yaml", "site/site.yaml"] + services { folder.write(name, name) }
    return folder
  }

  private func list(_ folder: TemporaryFolder, threads: Int = 2) -> (SourceTree, Report) {
    var report = Report()
    return (SourceTree(root: folder.path, threads: threads, report: &report), report)
  }

  @Test(arguments: [1, 2, 8]) func `files are listed in order with size, time and inode`(threads: Int) throws {
    let folder = source()
    folder.write("output/fi.html", "not a source")
    let (tree, report) = list(folder, threads: threads)
    #expect(report.diagnostics.isEmpty)
    #expect(
      tree.files.map(\.path) == [
        "content/services/_type.yaml", "content/services/kela-kotka/fi.yaml", "content/services/kela/fi.yaml", "locales/fi.yaml",
        "site/site.yaml",
      ])
    let stamp = try #require(folder.stamp("locales/fi.yaml"))
    #expect(tree.files[3] == .init(path: "locales/fi.yaml", size: 15, modified: stamp.modified, inode: stamp.inode))
    #expect(stamp.modified > 1_600_000_000_000_000_000)
  }

  @Test func `bytes are read on demand`() {
    let folder = source()
    folder.write("content/empty.yaml", "")
    let (tree, _) = list(folder)
    var report = Report()
    #expect(tree.read("content/services/kela/fi.yaml", report: &report) == Array("content/services/kela/fi.yaml".utf8))
    #expect(tree.read("content/empty.yaml", report: &report) == [])
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [".hidden", ".kela.yaml.swp", "kela.yaml~", "kela.swp", "#kela.yaml#", ".#kela.yaml", ".git/config", "old~/kela.yaml"])
  func `hidden files and what editors leave are passed over`(name: String) {
    let folder = source()
    folder.write("content/" + name, "x")
    let (tree, report) = list(folder)
    #expect(tree.files.count == 5)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: ["#1.yaml", "a#", "_kinds/x.yaml", "swp", "päivä.yaml", "x.swp.yaml"])
  func `other names are listed`(name: String) {
    let folder = source()
    folder.write("content/" + name, "x")
    #expect(list(folder).0.files.contains { $0.path == "content/" + name })
  }

  @Test(arguments: ["services/kela/fi.yaml", "services", "/etc", "../outside", "nowhere"])
  func `links are told and not read`(target: String) {
    let folder = source()
    folder.link("content/link", to: target)
    let (tree, report) = list(folder)
    #expect(tree.files.count == 5)
    #expect(report.codes == ["source-link"])
    #expect(report.files == ["content/link"])
  }

  @Test func `a source folder that is a link, a file or missing`() {
    let folder = TemporaryFolder()
    folder.write("elsewhere/a.yaml", "x")
    folder.link("content", to: "elsewhere")
    folder.write("locales", "a file")
    let (tree, report) = list(folder)
    #expect(tree.files.isEmpty)
    #expect(report.codes == ["source-link", "source-not-a-file", "source-folder-missing"])
  }

  @Test func `a root that is missing`() {
    var report = Report()
    let tree = SourceTree(root: "/nonexistent/kaikille", report: &report)
    #expect(tree.files.isEmpty)
    #expect(report.codes == ["source-folder-missing", "source-folder-missing", "source-folder-missing"])
  }

  @Test func `names that are no UTF-8 are shown byte by byte`() {
    let folder = source()
    let name: [CChar] = [0x70, CChar(bitPattern: 0xE4), 0x69, 0]
    let opened = folder.folder("content")
    #expect(mkdirat(opened.descriptor, name, 0o777) == 0)
    let (tree, report) = list(folder)
    withExtendedLifetime(opened) { _ = unlinkat(opened.descriptor, name, AT_REMOVEDIR) }
    #expect(tree.files.count == 5)
    #expect(report.codes == ["source-name-unreadable"])
    #expect(report.files == ["content/p\\xE4i"])
  }

  @Test func `a pipe is told and never opened`() {
    let folder = source()
    mkfifo(folder.path + "/content/pipe", 0o666)
    let (tree, report) = list(folder)
    #expect(report.codes == ["source-not-a-file"])
    var second = Report()
    #expect(tree.read("content/pipe", report: &second) == nil)
    #expect(second.codes == ["source-unreadable"])
  }

  @Test func `a file that vanished or became a folder is told`() {
    let folder = source()
    let (tree, _) = list(folder)
    folder.remove("site/site.yaml")
    folder.remove("locales/fi.yaml")
    folder.makeFolder("locales/fi.yaml")
    var report = Report()
    #expect(tree.read("site/site.yaml", report: &report) == nil)
    #expect(tree.read("locales/fi.yaml", report: &report) == nil)
    #expect(report.codes == ["source-unreadable", "source-unreadable"])
  }

  @Test(arguments: [true, false]) func `over 16 MiB is refused, 16 MiB is not`(isOnDisk: Bool) {
    let folder = source()
    let tree: SourceTree
    let limit = SourceTree.largestFile
    if isOnDisk {
      for (name, size) in [("site/limit", limit), ("site/over", limit + 1)] {
        folder.write(name, "x")
        truncate(folder.path + "/" + name, size)
      }
      tree = list(folder).0
    } else {
      tree = SourceTree(bytes: ["site/limit": .init(repeating: 0, count: limit), "site/over": .init(repeating: 0, count: limit + 1)])
    }
    var report = Report()
    #expect(tree.read("site/limit", report: &report)?.count == limit)
    #expect(report.diagnostics.isEmpty)
    #expect(tree.read("site/over", report: &report) == nil)
    #expect(report.codes == ["source-too-large"])
  }

  @Test func `a tree in memory works like one on disk`() {
    let tree = SourceTree(["site/site.yaml": "name", "content/a.yaml": "ä"])
    var report = Report()
    #expect(tree.files.map(\.path) == ["content/a.yaml", "site/site.yaml"])
    #expect(tree.files.map(\.size) == [2, 4])
    #expect(tree.read("content/a.yaml", report: &report) == Array("ä".utf8))
    #expect(tree.read("content/b.yaml", report: &report) == nil)
    #expect(report.codes == ["source-unreadable"])
  }
}
