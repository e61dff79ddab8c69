import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Exchange
import Parallel
import Publishing
import Reports
import Site
import Translation

/// Renders everything on every core and hands it to one publication, which appears in one step or not at all.
struct Publisher {
  let workspace: Workspace
  let start: ContinuousClock.Instant

  /// What was published, for the last line of a build.
  struct Outcome {
    let pages: Int
    let bulletins: Int
    let files: Publication.Outcome
    /// What each group was rendered from, for the next build.
    let keys: [KeyLine]
  }

  /// The name of a group of files and the key that they were rendered from; nil where errors decided what they show, or where something is to be
  /// told of them, for the next build tells it again.
  struct KeyLine: Sendable, CustomStringConvertible {
    let name: String
    let key: UInt64?

    var description: String { "\(name) \(key.map { String($0, radix: 16) } ?? "-")" }
  }

  /// Nil with the reasons in `report` where the disk refused.
  func publish(
    _ site: Site, _ bulletins: [Bulletin], into publication: Publication, keys: RenderKeys?, report: inout Report
  ) -> Outcome? {
    let groups = site.groups
    let machines = MachineFiles(site)
    let threads = workspace.options.threads
    let progress = ProgressLine(total: groups.count, since: start)
    defer { progress.end() }
    let rendered = Parallel.map(count: groups.count, threads: threads) { index in
      defer { progress.step() }
      let group = groups[index]
      let found = keys?.key(of: group, site)
      var told = Report()
      if found?.isKnown != true || !publication.keep(site.paths(of: group) + machines.paths(of: group)) {
        for file in site.render(group, report: &told) + machines.render(group) { publication.stage(file.path, file.bytes) }
      }
      return (line: KeyLine(name: site.name(of: group), key: told.diagnostics.isEmpty ? found?.key : nil), told: told)
    }
    for group in rendered { report.add(contentsOf: group.told) }
    var lines = rendered.map(\.line)
    let collections = machines.collections
    lines += Parallel.map(count: collections.count, threads: threads) { index in
      let files = collections[index]
      let found = keys?.key(of: files)
      if found?.isKnown != true || !publication.keep(files.paths) {
        for (path, bytes) in zip(files.paths, files.make()) { publication.stage(path, bytes) }
      }
      return KeyLine(name: files.name, key: found?.key)
    }
    lines += Parallel.map(count: site.catalog.locales.count, threads: threads) { locale in
      let folder = site.searchFolder(locale)
      let found = keys?.key(ofSearch: folder, in: locale, site)
      if found?.isKnown != true || !publication.keep(folder: folder) {
        for file in site.search(in: locale) { publication.stage(file.path, file.bytes) }
      }
      return KeyLine(name: folder, key: found?.key)
    }
    Parallel.forEach(count: bulletins.count, threads: threads) { index in
      for file in bulletins[index].files(site.catalog) { publication.stage(file.path, file.bytes) }
    }
    if let archive = ShareArchive(site).file { publication.stage(archive.path, archive.bytes) }
    let coverage = CoverageReport(site.catalog, site.coverage, report, today: site.today, threads: threads)
    for file in coverage.files { publication.stage(file.path, file.bytes) }
    for source in workspace.sources.files where source.path.hasPrefix("site/") && !source.path.hasSuffix(".yaml") {
      guard let bytes = workspace.sources.read(source.path, report: &report) else { continue }
      publication.stage(source.path, minified(bytes, source.path))
    }
    guard let files = publication.commit(report: &report) else { return nil }
    return Outcome(pages: groups.reduce(0) { $0 + $1.count }, bulletins: bulletins.count, files: files, keys: lines)
  }

  /// Style sheets and scripts without what only their editors need.
  private func minified(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    if path.hasSuffix(".css") { return StyleSheet.minified(bytes) }
    return path.hasSuffix(".js") ? ScriptFile.minified(bytes) : bytes
  }
}
