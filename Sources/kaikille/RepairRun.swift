import ArgumentParser
import Diagnostics
import Publishing
import YAML

/// Makes the certain repairs of a report in the source files (`check --fix`).
struct RepairRun {
  let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Whether any file was changed. Nothing is written unless every file can be read as well afterwards as before.
  func repair(_ diagnostics: [Diagnostic]) throws -> Bool {
    var report = Report()
    var edits: [(path: String, bytes: [UInt8])] = []
    var count = 0
    let fixes = Dictionary(grouping: diagnostics.compactMap(\.fix), by: \.span.file)
    for (path, fixes) in fixes.sorted(by: { $0.key < $1.key }) {
      guard let bytes = workspace.sources.read(path, report: &report) else { continue }
      let repaired = Repairs.apply(fixes, to: bytes)
      guard repaired.count > 0, Self.faults(repaired.bytes, path) <= Self.faults(bytes, path) else { continue }
      edits.append((path, repaired.bytes))
      count += repaired.count
    }
    for edit in edits where !SourceEdit.replace(workspace.options.root, edit.path, edit.bytes, report: &report) {
      workspace.print(report.sorted)
      throw ExitCode.environmentFailed
    }
    workspace.say(
      fi: count == 1 ? "1 korjaus tehty." : "\(count) korjausta tehty (\(Amount.files(edits.count).fi)).",
      en: count == 1 ? "1 repair made." : "\(count) repairs made in \(Amount.files(edits.count).en).")
    return !edits.isEmpty
  }

  /// How many errors YAML finds in a file.
  private static func faults(_ bytes: [UInt8], _ path: String) -> Int {
    var report = Report()
    let node = YAMLReader.read(bytes, file: path, report: &report)
    return node == nil ? .max : report.count(.error)
  }
}
