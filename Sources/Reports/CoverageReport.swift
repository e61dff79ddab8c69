import Catalog
import Diagnostics
import Parallel
import Translation

/// The files for staff below `output/report/`: a page in Finnish, the same figures as CSV and JSON, and a sheet for the translators of each
/// language. They follow from the catalog, the messages and the day alone, so a build on top of another makes the same.
public struct CoverageReport: Sendable {
  private let page: ReportPage
  private let coverage: Coverage
  private let threads: Int

  public init(_ catalog: Catalog, _ coverage: Coverage, _ report: Report, today: CalendarDate, threads: Int = Parallel.processors) {
    self.coverage = coverage
    self.threads = threads
    // What the work lists say already is not said twice.
    let told: Set<DiagnosticCode> = [
      TranslationCodes.missing, TranslationCodes.unconfirmed, TranslationCodes.outdated, TranslationCodes.unreviewed,
      CatalogCodes.unknownFact, CatalogCodes.verifyByPassed,
    ]
    page = ReportPage(
      catalog: catalog, table: CoverageTable(catalog, coverage), list: WorkList(catalog, coverage, today: today, threads: threads),
      matrix: AudienceMatrix(catalog, today: today), messages: report.sorted { $0.severity > .note && !told.contains($0.code) },
      today: today)
  }

  /// Paths below `output/` and their bytes.
  public var files: [(path: String, bytes: [UInt8])] {
    let work = WorkTable(page.list)
    let named: [(String, @Sendable () -> [UInt8])] = [
      ("index.html", { page.bytes }), ("coverage.csv", { Array(page.table.text(.csv).utf8) }),
      ("coverage.json", { Array(page.table.text(.json).utf8) }), ("worklist.csv", { work.bytes(.csv) }),
      ("worklist.json", { work.bytes(.json) }), ("matrix.csv", { page.matrix.csv }),
    ]
    let sheets = page.languages.map { TranslationSheet(catalog: page.catalog, coverage: coverage, list: page.list, locale: $0) }
    return Parallel.map(count: named.count + sheets.count, threads: threads) { number in
      if number < named.count { return ("report/" + named[number].0, named[number].1()) }
      let sheet = sheets[number - named.count]
      return ("report/worklist-\(sheet.locale.tag).csv", sheet.bytes)
    }
  }
}
