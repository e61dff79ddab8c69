import Catalog
import Diagnostics
import Testing
import Translation

@Suite("After a certain repair")
struct RepairRenewalTests {
  /// Repairs a text in one file and renews the hashes in all.
  private func repaired(_ sample: Sample, _ tag: String, _ old: String, _ new: String) throws -> Sample {
    var sample = sample
    let before = try #require(sample.catalog)
    sample[tag] = try #require(sample[tag]).replacing(old, with: new)
    let after = try #require(sample.catalog)
    let renewal = RepairRenewal(before: before.entries[0], after: after.entries[0], catalog: after)
    for locale in after.locales {
      guard let text = sample[locale.tag] else { continue }
      var report = Report()
      if let bytes = renewal.edit(Array(text.utf8), of: locale.index, file: "\(locale.tag).yaml", report: &report) {
        sample[locale.tag] = String(decoding: bytes, as: UTF8.self)
      }
      #expect(report.diagnostics.isEmpty)
    }
    return sample
  }

  @Test("A reviewed text stays reviewed", arguments: ["so", "ar"])
  func reviewed(tag: String) throws {
    let sample = Sample(tag, .reviewed)
    let new = try repaired(sample, tag, "\(tag) Kela", "\(tag) Kella")
    #expect(new[tag] != sample[tag] && new.states(tag) == all(.reviewed))
  }

  @Test("What was made from a repaired text stays current, what was outdated stays so")
  func source() throws {
    var sample = Sample("so", .reviewed)
    sample["ar"] = Sample.translation("ar")
    sample.confirm("ar", .machine)
    sample["fi"] = Sample.source.replacing("Ensimmäinen", with: "Toinen")
    let new = try repaired(sample, "fi", "Kela\n", "Kella\n")
    var expected = all(.reviewed)
    expected["body"] = .outdated
    #expect(new.states("so") == expected)
    #expect(new.states("ar").filter { $0.value == .outdated }.map(\.key) == ["body"])
  }

  @Test("So does what was made from a translation")
  func chain() throws {
    var sample = Sample("en", .reviewed)
    sample["so"] = Sample.translation("so") + "translation:\n  from: en\n"
    sample.confirm("so", .draft)
    let new = try repaired(sample, "en", "en Kela", "en Kella")
    #expect(new.states("en") == all(.reviewed) && new.states("so") == all(.draft))
  }

  @Test("Without a repair nothing is written")
  func nothing() throws {
    let sample = Sample("so", .reviewed)
    #expect(try repaired(sample, "so", "x", "x")["so"] == sample["so"])
  }
}
