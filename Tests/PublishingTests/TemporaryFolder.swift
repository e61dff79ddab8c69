import Diagnostics
import Glibc

@testable import Publishing

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/kaikille-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))!
    try? Folder(at: String(path[..<slash])).removeTree(String(path[path.utf8.index(after: slash)...]))
  }

  var output: String { path + "/output" }

  func folder(_ name: String = "") -> Folder { try! Folder(at: name.isEmpty ? path : path + "/" + name) }

  func write(_ name: String, _ text: String) { _ = try! folder().write(name, Array(text.utf8)) }

  func makeFolder(_ name: String) { try! folder().makeFolder(name) }

  func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  func remove(_ name: String) { try! folder().removeTree(name) }

  func stamp(_ name: String) -> FileStamp? { try! folder().stamp(name) }

  func text(_ name: String) -> String? { (try? folder().read(name)).map { String(decoding: $0, as: UTF8.self) } }

  /// Everything in the output folder but our own room: files with their text, folders with nil.
  var site: [String: String?] {
    var found: [String: String?] = [:]
    let output = folder("output")
    var level = [""]
    while let parent = level.popLast() {
      try! output.forEachName(in: parent) { name, _ in
        let path = (parent.isEmpty ? "" : parent + "/") + String(cString: name)
        guard path != ".kaikille" else { return }
        if try! output.stamp(path)?.kind == .folder {
          found[path] = .some(nil)
          level.append(path)
        } else {
          found[path] = (try? output.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? "(not a file)"
        }
      }
    }
    return found
  }

  /// Begins, stages `pages` and commits.
  @discardableResult
  func publish(_ pages: [String: String], trial: DiskTrial? = nil) -> (outcome: Publication.Outcome?, report: Report) {
    var report = Report()
    guard let publication = Publication.begin(output: output, trial: trial, report: &report) else { return (nil, report) }
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) { publication.stage(path, Array(text.utf8)) }
    return (publication.commit(report: &report), report)
  }
}

/// The site that holds exactly these pages: with their folders, as `TemporaryFolder.site` tells it.
func site(_ pages: [String: String]) -> [String: String?] {
  var found: [String: String?] = [:]
  for (path, text) in pages {
    found[path] = text
    for folder in OutputPath.parents(of: path) { found[folder] = .some(nil) }
  }
  return found
}

extension Report {
  var codes: [String] { sorted.map(\.code.name) }
  var files: [String] { sorted.compactMap { $0.span?.file } }
}
