import Catalog
import Testing

@testable import Bulletins

@Suite("A correction goes wherever the first message went, and names it")
struct CorrectionTests {
  private static func sample(_ field: String, record: String? = nil) -> Sample {
    var sample = Sample()
    sample.files["content/notices/_type.yaml"] = Sample.noticeType.replacing(
      "  channels:", with: "  corrects: {kind: reference, to: notices}\n  withdraws: {kind: reference, to: notices}\n  channels:")
    sample.files["content/notices/two/facts.yaml"] =
      "show: {from: 2026-11-21, until: 2026-12-31}\nsender: city\n\(field): one\nchannels: [page]\n"
    sample.files["content/notices/two/fi.yaml"] = "headline: Uusi otsikko\nshort: Uusi teksti.\n"
    sample.files["content/channels/_type.yaml"]?.replace("kind_of_channel}", with: "kind_of_channel, need: required}")
    sample.files["content/notices/one/_sent.yaml"] = record
    return sample
  }

  private static func messages(_ sample: Sample) throws -> [String: String] {
    let catalog = try #require(sample.catalog)
    let all = try #require(sample.all())
    return Dictionary(
      uniqueKeysWithValues: all.bulletins.filter { catalog.entries[$0.entry].id.name == "two" && $0.locales == [0] }.map {
        ($0.place(catalog), $0.text)
      })
  }

  @Test("Into the channels of the record, each message beginning with what it is about", arguments: ["corrects", "withdraws"])
  func recorded(_ field: String) throws {
    let messages = try Self.messages(
      Self.sample(field, record: "- {channel: group, on: 2026-11-22}\n- {channel: text, on: 2026-11-23, languages: [fi]}\n"))
    let isCorrection = field == "corrects"
    #expect(messages.keys.sorted() == (isCorrection ? ["group", "mail", "page", "text", "wall"] : ["group", "page", "text"]))
    for (channel, text) in messages {
      // Who has not got the first gets the right text as any other.
      let isNamed = !isCorrection || ["group", "text"].contains(channel)
      #expect(text.hasPrefix("\(field) Otsikko\n") == isNamed, "\(channel): \(text)")
    }
  }

  @Test("Without a record into all that the first was meant for")
  func unrecorded() throws {
    #expect(try Self.messages(Self.sample("corrects")).count == 5)
  }

  @Test("The first message is not made any more")
  func replaced() throws {
    let sample = Self.sample("withdraws")
    let catalog = try #require(sample.catalog)
    #expect(try !#require(sample.all()).bulletins.contains { catalog.entries[$0.entry].id.name == "one" })
  }
}
