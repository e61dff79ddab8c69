import Catalog
import Diagnostics
import Testing
import Translation

@Suite("After a mended typo")
struct MinorRenewalTests {
  /// Somali and English current, Arabic from an earlier source, and then a typo mended in the name.
  private func mended() throws -> (sample: Sample, was: ShortHash, early: ShortHash) {
    var sample = Sample()
    sample["ar"] = Sample.translation("ar")
    sample.confirm("ar", .reviewed)
    let early = try hash(sample)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kele\n")
    for tag in ["en", "so"] {
      sample[tag] = Sample.translation(tag)
      sample.confirm(tag, tag == "en" ? .reviewed : .machine)
    }
    let was = try hash(sample)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kella\n")
    return (sample, was, early)
  }

  private func hash(_ sample: Sample) throws -> ShortHash {
    let catalog = try #require(sample.catalog)
    return try #require(MinorRenewal(entry: catalog.entries[0], catalog: catalog).now(0))
  }

  /// Renews the name in every language that the outcomes name, and returns the outcomes by tag.
  private func renew(_ sample: inout Sample, was: ShortHash?) throws -> [String: MinorRenewal.Outcome] {
    let catalog = try #require(sample.catalog)
    let renewal = MinorRenewal(entry: catalog.entries[0], catalog: catalog)
    let outcomes = renewal.outcomes(0, was: was)
    for (locale, outcome) in outcomes where outcome == .renewed {
      let tag = catalog.locales[locale].tag
      var report = Report()
      let bytes = renewal.edit(Array(try #require(sample[tag]).utf8), of: locale, units: [0], file: "\(tag).yaml", report: &report)
      sample[tag] = String(decoding: try #require(bytes), as: UTF8.self)
      #expect(report.diagnostics.isEmpty)
    }
    return Dictionary(uniqueKeysWithValues: outcomes.map { (catalog.locales[$0.locale].tag, $0.outcome) })
  }

  @Test("Exactly the languages are renewed that were current before")
  func exactly() throws {
    var (sample, was, early) = try mended()
    #expect(try renew(&sample, was: was) == ["en": .renewed, "so": .renewed, "ar": .outdated(early)])
    #expect(sample.states("en") == all(.reviewed) && sample.states("so") == all(.machine))
    #expect(sample.states("ar") == all(.reviewed).merging(["name": .outdated]) { $1 })
    #expect(try renew(&sample, was: was) == ["en": .current, "so": .current, "ar": .outdated(early)])
  }

  @Test("One word of one line changes; who, when and the review stay")
  func bytes() throws {
    var (sample, was, _) = try mended()
    let before = try #require(sample["en"])
    let now = try hash(sample)
    _ = try renew(&sample, was: was)
    #expect(sample["en"] == before.replacing("name: \(was) ", with: "name: \(now) "))
  }

  @Test("Unconfirmed and missing texts stay so")
  func others() throws {
    var (sample, was, _) = try mended()
    sample["en"] = Sample.translation("en")
    sample["so"] = nil
    #expect(try renew(&sample, was: was).filter { $0.key != "ar" } == ["en": .unconfirmed, "so": .missing])
  }

  @Test("A translation that was reviewed and edited since stays a draft")
  func edited() throws {
    var (sample, was, _) = try mended()
    sample["en"] = sample["en"]?.replacing("en Kela", with: "en Kela office")
    _ = try renew(&sample, was: was)
    #expect(sample.states("en") == all(.reviewed).merging(["name": .draft]) { $1 })
  }

  @Test("What was made from a translation follows it, and is not touched")
  func chain() throws {
    var (sample, was, _) = try mended()
    sample["so"] = Sample.translation("so") + "translation:\n  from: en\n"
    sample.confirm("so", .reviewed)
    let before = sample["so"]
    #expect(sample.states("so")["name"] == .outdated)
    #expect(try renew(&sample, was: was)["so"] == .follows(1))
    #expect(sample["so"] == before && sample.states("so") == all(.reviewed))
  }

  @Test("Of each earlier text it is told which languages were made from it")
  func candidates() throws {
    let (sample, was, early) = try mended()
    let catalog = try #require(sample.catalog)
    let renewal = MinorRenewal(entry: catalog.entries[0], catalog: catalog)
    #expect(renewal.candidates(0).map(\.hash) == [was, early] && renewal.candidates(0).map(\.locales) == [[1, 2], [3]])
    #expect(renewal.candidates(1) == [])
  }
}
