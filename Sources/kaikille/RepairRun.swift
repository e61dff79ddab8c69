import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Translation
import YAML

/// Makes the certain repairs of a report in the source files (`check --fix`), and keeps the translation states as they were.
struct RepairRun {
  private let workspace: Workspace
  /// The publication as it was; nil where it could not be read.
  private let catalog: Catalog?
  private var edits: [String: [UInt8]] = [:]

  init(_ workspace: Workspace, _ catalog: Catalog?) {
    self.workspace = workspace
    self.catalog = catalog
  }

  /// The repairs that were made. Nothing is written unless every file can be read as well afterwards as before.
  mutating func repair(_ diagnostics: [Diagnostic]) throws -> [Fix] {
    var report = Report()
    var made: [Fix] = []
    for (path, fixes) in Dictionary(grouping: diagnostics.compactMap(\.fix), by: \.span.file) {
      guard let bytes = workspace.sources.read(path, report: &report) else { continue }
      let repaired = Repairs.apply(fixes, to: bytes)
      guard !repaired.made.isEmpty, Self.faults(repaired.bytes, path) <= Self.faults(bytes, path) else { continue }
      edits[path] = repaired.bytes
      made += repaired.made
    }
    renewStates(&report)
    try workspace.write(edits.sorted { $0.key < $1.key }.map { SourceEdit(path: $0.key, bytes: $0.value) })
    return made
  }

  /// Renews hashes in the files of every entry that was repaired. A file in which they cannot be written keeps the old ones: its texts are then
  /// outdated or drafts, which is harmless.
  private mutating func renewStates(_ report: inout Report) {
    let (sources, changed) = (workspace.sources, edits)
    guard let catalog, !changed.isEmpty else { return }
    let files = SourceFiles(paths: sources.files.map(\.path)) { path, report in changed[path] ?? sources.read(path, report: &report) }
    guard let repaired = CatalogDecoder.decode(files, threads: workspace.options.threads).catalog else { return }
    for before in catalog.translatedEntries {
      guard before.texts.contains(where: { texts in texts.map { changed[$0.file] != nil } ?? false }) else { continue }
      guard let after = repaired.translatedEntries.first(where: { $0.id == before.id }) else { continue }
      let renewal = RepairRenewal(before: before, after: after, catalog: repaired)
      for locale in repaired.locales {
        var refusals = Report()
        guard let file = after.texts[locale.index]?.file, let bytes = edits[file] ?? sources.read(file, report: &report),
          let renewed = renewal.edit(bytes, of: locale.index, file: file, report: &refusals)
        else { continue }
        edits[file] = renewed
      }
    }
  }

  /// How many errors YAML finds in a file.
  private static func faults(_ bytes: [UInt8], _ path: String) -> Int {
    var report = Report()
    let node = YAMLReader.read(bytes, file: path, report: &report)
    return node == nil ? .max : report.count(.error)
  }
}
