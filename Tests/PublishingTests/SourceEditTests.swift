import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct SourceEditTests {
  private let folder = TemporaryFolder()
  private let names = ["a.yaml", "b.yaml", "c.yaml"]

  init() { for name in names { folder.write(name, "old") } }

  private func replace(_ trial: DiskTrial? = nil) -> [Diagnostic] {
    var report = Report()
    let edits = names.map { SourceEdit(path: $0, bytes: Array("new".utf8)) }
    #expect(SourceEdit.replace(edits, below: folder.path, trial: trial, report: &report) == report.diagnostics.isEmpty)
    return report.diagnostics
  }

  private var texts: [String?] { names.map(folder.text) }

  private var leftovers: [String] {
    var found: [String] = []
    try? folder.folder().forEachName(in: "") { name, _ in found.append(String(cString: name)) }
    return found.filter { !names.contains($0) }
  }

  @Test(arguments: [mode_t(0o600), 0o644, 0o666]) func `the rights of the file stay`(mode: mode_t) throws {
    for name in names { #expect(chmod(folder.path + "/" + name, mode) == 0) }
    #expect(replace() == [] && texts == ["new", "new", "new"] && leftovers == [])
    var status = stat()
    #expect(stat(folder.path + "/b.yaml", &status) == 0 && status.st_mode & 0o7777 == mode)
  }

  @Test(arguments: ["open", "write"]) func `where one file cannot be written none is changed`(step: String) {
    let trial = DiskTrial { change, path in "\(change)" == step && path == ".b.yaml.kaikille" ? ENOSPC : nil }
    let found = replace(trial)
    #expect(found.map(\.span?.file) == ["b.yaml"])
    #expect(found.first?.message.en == "The file cannot be written: the disk is full; make room. No file was changed.")
    #expect(texts == ["old", "old", "old"] && leftovers == [])
  }

  @Test func `if the disk refuses half-way it is said what is written`() {
    let found = replace(DiskTrial { change, path in change == .move && path == "c.yaml" ? EIO : nil })
    #expect(found.first?.message.en.hasSuffix("Written already: a.yaml, b.yaml. The others are as they were.") == true)
    #expect(found.first?.message.fi.hasSuffix("Jo kirjoitettu: a.yaml, b.yaml. Muut ovat ennallaan.") == true)
    #expect(texts == ["new", "new", "old"] && leftovers == [])
  }

  @Test func `a read-only file is refused, and named, before anything is written`() {
    for name in ["a.yaml", "c.yaml"] { #expect(chmod(folder.path + "/" + name, 0o444) == 0) }
    let found = replace()
    #expect(found.map(\.span?.file) == ["a.yaml", "c.yaml"])
    #expect(found.allSatisfy { $0.message.en.hasPrefix("The file is read-only.") })
    #expect(texts == ["old", "old", "old"] && leftovers == [])
  }
}
