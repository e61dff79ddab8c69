import Checks
import Testing

/// A run may pass over what an earlier one found nothing in.
@Suite struct FaultyPartsTests {
  private static func sample() -> Sample {
    var sample = Sample("Come come here tomorrow.", in: "en", from: "Tule tänne huomenna.")
    sample.set("sv", to: "Kom hit i morgon.")
    return sample
  }

  @Test func theLanguageOfAFaultIsAFaultyPart() throws {
    let found = try #require(Self.sample().run())
    #expect(found.faultyParts == [[1], []])
  }

  @Test func theFactsAreThePartBehindTheLanguages() throws {
    var sample = Self.sample()
    sample.files["content/notes/one/facts.yaml"]? += "# Hetu 131052-308T\n"
    #expect(try #require(sample.run()).faultyParts[0] == [1, 3])
  }

  @Test func aRunThatKnowsTheFaultyPartsSaysTheSame() throws {
    var sample = Self.sample()
    sample.files["content/notes/one/facts.yaml"]? += "# Hetu 131052-308T\n"
    let first = try #require(sample.run())
    let second = try #require(sample.run(earlier: first.faultyParts))
    #expect(second.report.sorted.map(\.message.en) == first.report.sorted.map(\.message.en))
    #expect(second.faultyParts == first.faultyParts)
  }

  @Test func whatWasWithoutFaultIsPassedOver() throws {
    let found = try #require(Self.sample().run(earlier: [[], []]))
    #expect(!found.report.diagnostics.contains { $0.code.name == "repeated-word" })
  }
}
