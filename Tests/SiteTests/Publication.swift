import Bulletins
import Catalog
import Diagnostics
import Foundation
import Publishing
import Site
import Translation

/// A publication decoded and ready to render: the real one of the repository, or one of the fixtures.
struct Publication: Sendable {
  let name: String
  let catalog: Catalog
  let site: Site
  let bulletins: [Bulletin]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let all: [Publication] =
    [real] + ["minimal", "complete", "right-to-left"].map { read($0, at: "Tests/Fixtures/publications/\($0)") }
  static let real = read("real", at: "")

  /// A fixture, or the real publication, with other contents of some files.
  static func changed(_ name: String, _ changes: [String: String]) -> Publication {
    read(name, at: name == "real" ? "" : "Tests/Fixtures/publications/\(name)", changes: changes)
  }

  /// A page by its path below `site/`; empty where there is none.
  func page(_ path: String) -> String {
    let group = site.groups.first { site.paths(of: $0).contains("site/\(path)") }
    let file = group.flatMap { site.render($0).first { $0.path == "site/\(path)" } }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  private static func read(_ name: String, at path: String, changes: [String: String] = [:]) -> Publication {
    let today = CalendarDate(iso: "2026-12-01")!
    var report = Report()
    let sources = SourceTree(root: "\(root)/\(path)", report: &report)
    let files = SourceFiles(paths: Set(sources.files.map(\.path)).union(changes.keys).sorted()) { path, report in
      changes[path].map { Array($0.utf8) } ?? sources.read(path, report: &report)
    }
    // A publication that cannot be read has no tests to pass: the suite stops here.
    let catalog = CatalogDecoder.decode(files).catalog!
    let coverage = Coverage(catalog)
    let bulletins = BulletinComposer(catalog, coverage, today: today).all().bulletins
    return Publication(
      name: name, catalog: catalog, site: Site(catalog, coverage, bulletins, today: today), bulletins: bulletins)
  }
}

extension Site {
  /// The files of a group, whatever is told of them.
  func render(_ group: [Page]) -> [OutputFile] {
    var report = Report()
    return render(group, report: &report)
  }
}
