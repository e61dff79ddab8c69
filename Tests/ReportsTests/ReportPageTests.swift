import Catalog
import Diagnostics
import Testing
import XML

@testable import Reports
@testable import Translation

@Suite struct ReportPageTests {
  private func files(_ sample: Sample) throws -> [String: [UInt8]] {
    let catalog = try #require(sample.catalog)
    let report = CoverageReport(catalog, Coverage(catalog), Report(), today: Sample.today)
    return Dictionary(uniqueKeysWithValues: report.files.map { ($0.path, $0.bytes) })
  }

  private func page(_ sample: Sample) throws -> XMLElement {
    try XMLDocument.parse(try #require(try files(sample)["report/index.html"])).root
  }

  private var sample: Sample {
    var sample = Sample()
    sample.add("topics/money", "visits: 50")
    sample.add("topics/rights", "harm: high")
    sample.add("notes/work", "topics: [money]\naudiences: [workers]", "name: Työ & raha <nyt>\n")
    sample.translate("notes/work", "so", .machine, by: "agency-7")
    for number in 0..<25 { sample.add("notes/n\(number)") }
    return sample
  }

  @Test func everyFileIsThere() throws {
    #expect(
      try files(sample).keys.sorted() == [
        "report/coverage.csv", "report/coverage.json", "report/index.html", "report/matrix.csv", "report/worklist-en.csv",
        "report/worklist-so.csv", "report/worklist.csv", "report/worklist.json",
      ])
  }

  @Test func everyTableHasHeadersAndScrollsByItself() throws {
    let root = try page(sample)
    let tables = root.subtree.filter { $0.name == "table" }
    #expect(tables.count > 6)
    for table in tables {
      let cells = table.subtree.filter { $0.name == "th" }
      #expect(cells.allSatisfy { ["col", "row"].contains($0["scope"]) && !$0.text.isEmpty })
      let widths = Set(table.subtree.filter { $0.name == "tr" }.map(\.elements.count))
      #expect(widths.count == 1, "\(table.elements[0].text)")
    }
    let regions = root.subtree.filter { $0["role"] == "region" }
    let names = Set(root.subtree.compactMap { $0["id"] })
    #expect(regions.count == tables.count)
    #expect(regions.allSatisfy { $0["tabindex"] == "0" && $0["aria-labelledby"].map(names.contains) == true })
  }

  @Test func linksLeadSomewhere() throws {
    let root = try page(sample)
    let names = root.subtree.compactMap { $0["id"] }
    #expect(Set(names).count == names.count && root.subtree.count { $0.name == "h1" } == 1)
    let files = try files(sample)
    for link in root.subtree.compactMap({ $0.name == "a" ? $0["href"] : nil }) {
      #expect(link.hasPrefix("#") ? names.contains(String(link.dropFirst())) : files["report/\(link)"] != nil, "\(link)")
    }
  }

  @Test func longListsAreCutAndSaySo() throws {
    let section = try #require(try page(sample).subtree.first { $0["id"] == "tyot-so" })
    #expect(section.subtree.filter { $0.name == "tbody" }[0].elements.count == ReportPage.shown)
    #expect(section.text.contains("kaikki 30 ovat") && section.text.contains("30\u{A0}työtä"))
  }

  @Test func emptyPlacesAreSaidInWords() throws {
    let section = try #require(try page(sample).subtree.first { $0["id"] == "aukot" })
    let tables = section.subtree.filter { $0.name == "table" }
    let rows = tables.map { $0.subtree.filter { $0.name == "tbody" }[0].elements.map { $0.elements.map(\.text) } }
    #expect(rows[0] == [["Yksi kaksi", "1", "ei tiedossa"], ["Yksi kaksi", "ei mitään", "ei tiedossa"]])
    #expect(rows[1] == [["Yksi kaksi", "ei mitään (1)", "ei tiedossa"], ["Yksi kaksi", "ei mitään", "ei tiedossa"]])
    #expect(rows[2] == [["Yksi kaksi", "1", "13"], ["Yksi kaksi", "ei mitään", "ei tiedossa"]])
    let matrix = String(decoding: try files(sample)["report/matrix.csv"] ?? [], as: UTF8.self)
    #expect(matrix.contains("\r\nen,money,workers,0,1,,yes\r\n") && matrix.contains("\r\nso,money,workers,1,1,13,no\r\n"))
  }

  @Test func pricesAreNamedOnlyWhereThereAreRates() throws {
    var sample = sample
    #expect(try page(sample).text.contains("hinta-arvio 11,49\u{A0}€"))
    sample.files["site/site.yaml"] = Sample.site.replacing("rates:", with: "# rates:")
    let text = try page(sample).text
    #expect(!text.contains("€") && text.contains("Hinta-arviota ei ole"))
  }

  @Test(arguments: [
    (["missing": 2], "0/2 kunnossa, 2 puuttuu"), (["reviewed": 12, "outdated": 2], "12/14 kunnossa, 2 vanhentunutta"),
    (["outdated": 1], "0/1 kunnossa, 1 vanhentunut"), ([:], "ei tekstejä"), (["reviewed": 1200], "1 200/1 200 kunnossa"),
    (["machine": 1, "draft": 1, "unconfirmed": 3], "0/5 kunnossa, 3 vahvistamatta, 2 tarkistamatta"),
  ])
  func coverageIsInWords(_ counts: [String: Int], _ expected: String) {
    var cell = Coverage.Cell()
    for state in TranslationState.allCases {
      for _ in 0..<(counts[state.name] ?? 0) { cell.count(state, words: 1) }
    }
    #expect(ReportPage.words(cell).replacing("\u{A0}", with: " ") == expected)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1975, "1 975"), (1_234_567, "1 234 567")])
  func numbersAreFinnish(_ number: Int, _ expected: String) {
    #expect(FinnishWords.number(number).replacing("\u{A0}", with: " ") == expected)
  }

  @Test(arguments: [(5, "0,05 €"), (123_450, "1 234,50 €")]) func amountsAreFinnish(_ cents: Int, _ expected: String) {
    #expect(FinnishWords.amount(Money(cents: cents)).replacing("\u{A0}", with: " ") == expected)
  }

  @Test func aSheetHasTheTextsOfItsLanguage() throws {
    let sheet = String(decoding: try files(sample)["report/worklist-so.csv"] ?? [], as: UTF8.self)
    #expect(sheet.hasPrefix("order,entry,unit,kind,words,by,fi,so\r\n"))
    #expect(sheet.contains(",notes/work,name,unreviewed,3,agency-7,Työ & raha <nyt>,x\r\n"))
  }
}
