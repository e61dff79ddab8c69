import Catalog
import Testing

@testable import Bulletins

/// What the messages of corrections and withdrawals say, in which languages, and how they name the first notice.
@Suite struct SuccessorTests {
  private static let copied = ["fi": Sample.finnish, "ar": Sample.arabic]

  /// Notice `two` with the texts of `one` as far as none are given.
  private func sample(_ field: String, _ texts: [String: String?] = [:], record: String? = nil, facts: String = "") -> Sample {
    var sample = Sample()
    sample.files["content/notices/_type.yaml"] = Sample.noticeType.replacing(
      "  channels:", with: "  corrects: {kind: reference, to: notices}\n  withdraws: {kind: reference, to: notices}\n  channels:")
    sample.files["content/notices/two/facts.yaml"] =
      "show: {from: 2026-11-22, until: 2026-12-31}\nsender: city\nphones: {main: 020 615 7429}\n"
      + "links: {home: \"https://kela.fi/a\", form: {fi: \"https://kela.fi/f\", en: \"https://kela.fi/e\"}}\n"
      + "values: {ends: 2027-03-04, rate: 37.21 EUR}\n\(field): one\n\(facts)"
    for (tag, text) in Self.copied.merging(texts.compactMapValues { $0 }, uniquingKeysWith: { $1 }) {
      if let given = texts[tag], given == nil { continue }
      sample.files["content/notices/two/\(tag).yaml"] = text
    }
    sample.files["content/channels/_type.yaml"]?.replace("kind_of_channel}", with: "kind_of_channel, need: required}")
    sample.files["content/notices/one/_sent.yaml"] = record
    return sample
  }

  private func messages(_ sample: Sample) throws -> [String: Bulletin] {
    let catalog = try #require(sample.catalog)
    let made = try #require(sample.all()).bulletins.filter { catalog.entries[$0.entry].id.name == "two" }
    return Dictionary(
      made.map { ("\($0.place(catalog)) \($0.variant(catalog))", $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Withdrawals

  @Test("A withdrawal says nothing again, in any language", arguments: ["wall", "group", "mail", "text", "page"])
  func withdrawal(channel: String) throws {
    let made = try messages(sample("withdraws"))
    let finnish = try #require(made["\(channel) fi"]).text
    #expect(finnish.hasPrefix("withdraws Otsikko\n") && finnish.contains("/notices/two"))
    for old in ["Soita", "Kappale", "020 615", "kela.fi"] { #expect(!finnish.contains(old), "\(finnish)") }
    let arabic = try #require(made["\(channel) ar"]).text
    #expect(arabic.contains("MOONA") && !arabic.contains("تدفع") && !arabic.contains("اتصل"))
  }

  @Test("Where the texts are missing, ready words are enough")
  func withdrawalWithoutTexts() throws {
    let sample = sample("withdraws", ["ar": nil])
    #expect(try #require(messages(sample)["group ar"]).text.contains("withdraws \u{2068}MOONA") || messages(sample)["group ar"] != nil)
    let report = try #require(sample.all()).report
    #expect(!report.diagnostics.contains { $0.message.en.contains("notices/two") })
    // Where the first has no headline in the language either, its Finnish one stands, and is said to be Finnish.
    var other = sample
    other.files["content/notices/one/ar.yaml"] = nil
    #expect(try #require(messages(other)["text ar"]).text.hasPrefix("withdraws finnish_name Otsikko\n"))
  }

  @Test("What a withdrawal says anew is said, where it is translated")
  func withdrawalWithNews() throws {
    let news = Sample.finnish.replacing("Soita {phones.main} ennen {values.ends|on}.", with: "Vesi on palannut.")
    let made = try messages(sample("withdraws", ["fi": news, "ar": "headline: |\n  MOONA Kotka مغلقة\n"]))
    let finnish = try #require(made["group fi"]).text
    #expect(finnish.contains("Vesi on palannut.") && !finnish.contains("Kappale") && !finnish.contains("*Otsikko*"))
    #expect(try #require(made["group ar"]).text.contains("withdraws"))
  }

  @Test("A withdrawal goes only where the first went")
  func withdrawalFollows() throws {
    let record = "- {channel: group, on: 2026-11-22}\n- {channel: text, on: 2026-11-23, languages: [ar]}\n"
    #expect(try messages(sample("withdraws", record: record)).keys.sorted() == ["group ar", "group fi", "text ar"])
    #expect(try messages(sample("withdraws")).count == 10)
  }

  // MARK: Corrections

  private let corrected = Sample.finnish.replacing("Soita", with: "Kirjoita")

  @Test("Only the languages of the record are told of the first")
  func recordedLanguages() throws {
    let made = try messages(sample("corrects", ["fi": corrected], record: "- {channel: group, on: 2026-11-22, languages: [ar]}\n"))
    #expect(try #require(made["group fi"]).text.hasPrefix("*Otsikko*\n"))
    #expect(try #require(made["group ar"]).text.contains("corrects"))
    #expect(try #require(made["wall fi"]).text.hasPrefix("Otsikko\n"))
  }

  @Test("Where the correction is missing, readers of the first are told that it was wrong")
  func awaited() throws {
    let sample = sample("corrects", ["fi": corrected, "ar": nil], record: "- {channel: group, on: 2026-11-22}\n")
    let made = try messages(sample)
    let arabic = try #require(made["group ar"])
    #expect(arabic.text.contains("corrects") && arabic.text.contains("correction_awaited") && arabic.text.contains("/ar/notices/two.html"))
    #expect(arabic.awaited == [2] && made["text ar"] == nil && made["group fi"]?.awaited == [])
    let catalog = try #require(sample.catalog)
    #expect(Reach(of: [arabic], about: arabic.entry, catalog).languages.contains { $0.tag == "ar" })
    // Nobody has read the first in a language that it was never in.
    var never = sample
    never.files["content/notices/one/ar.yaml"] = nil
    #expect(try messages(never)["group ar"] == nil)
  }

  @Test("A message that is too long names the first by its address, then by words, then by one word")
  func naming() throws {
    func text(_ limit: Int) throws -> String {
      var sample = sample("corrects", ["fi": "headline: |\n  O\nshort: |\n  Uusi.\n"], facts: "channels: [page]\n")
      sample.files["content/notices/one/fi.yaml"] = "headline: |\n  \(String(repeating: "pitkä ", count: 20))\nshort: |\n  Vanha.\n"
      sample.files["content/channels/_kinds/feed.yaml"]?.replace("limit: 400", with: "limit: \(limit)")
      sample.files["content/notices/_type.yaml"]?.replace("schedule, place, hours, description, phones, links]", with: "place]")
      return try messages(sample)["page fi"]?.text ?? ""
    }
    let whole = try text(400)
    #expect(whole.hasPrefix("corrects pitkä"))
    let address = try text(whole.count - 40)
    #expect(address.hasPrefix("corrects https://a.example/p/"))
    let words = try text(address.count - 5)
    #expect(words.hasPrefix("corrects_earlier\n"))
    let word = try text(words.count - 5)
    #expect(word.hasPrefix("correction\n"))
    #expect(try text(word.count - 5).isEmpty)
  }

  @Test("That a correction will come is posted once, and the correction is still to be posted when it is there")
  func awaitedRecord() throws {
    func pending(_ record: String, isTranslated: Bool) throws -> [LocaleIndex] {
      var sample = sample("corrects", isTranslated ? [:] : ["ar": nil], record: "- {channel: group, on: 2026-11-22}\n")
      sample.files["content/notices/two/_sent.yaml"] = "- {channel: group, on: 2026-11-23, languages: [ar]\(record)}\n"
      let catalog = try #require(sample.catalog)
      let posts = try catalog.pendingPosts(on: #require(CalendarDate(iso: Sample.today))).filter {
        catalog.entries[$0.entry].id.name == "two" && catalog.entries[$0.channel].id.name == "group"
      }
      return posts.flatMap(\.languages)
    }
    #expect(try pending(", awaited: true", isTranslated: false) == pending("", isTranslated: false))
    #expect(try pending(", awaited: true", isTranslated: true).contains(2))
    #expect(try !pending("", isTranslated: true).contains(2))
  }

  // MARK: Mail

  @Test("The subject tells a withdrawal from what it withdraws", arguments: ["corrects", "withdraws"])
  func subject(field: String) throws {
    let mail = try #require(messages(sample(field, field == "corrects" ? ["fi": corrected] : [:]))["mail fi"]?.mail)
    #expect(mail.subject == "\(field) Otsikko")
  }
}
