import Catalog
import Testing
import Translation

@testable import Bulletins

@Suite("Messages to share")
struct SharingTests {
  private static func shared(_ sample: Sample, _ locale: LocaleIndex = 0) throws -> [SharedMessage] {
    let catalog = try #require(sample.catalog)
    return SharedMessage.all(of: try #require(sample.all()).bulletins, in: locale, catalog)
  }

  @Test("One for each kind of channel, in byte order")
  func kinds() throws {
    #expect(try Self.shared(Sample()).map(\.name) == ["chat", "email", "feed", "poster", "sms"])
  }

  @Test("Two channels with the same message share it; with another they are numbered")
  func several() throws {
    var sample = Sample()
    sample.files["content/channels/second/facts.yaml"] = "kind: chat\nlanguages: [fi]\nentries: [notices]\n"
    sample.files["content/channels/second/fi.yaml"] = "name: second\n"
    sample.files["content/notices/one/facts.yaml"] = Sample.facts.replacing("group,", with: "group, second,")
    #expect(try Self.shared(sample).map(\.name) == ["chat", "email", "feed", "poster", "sms"])
    sample.files["content/channels/_type.yaml"]?.replace("facts:", with: "facts:\n  sender: {kind: reference, to: organizations}")
    sample.files["content/notices/one/facts.yaml"]?.replace("sender: city\n", with: "")
    sample.files["content/channels/second/facts.yaml"]? += "sender: city\n"
    let messages = try Self.shared(sample)
    #expect(messages.map(\.name) == ["chat", "chat-2", "email", "feed", "poster", "sms"])
    #expect(messages.map { $0.distinction?.number } == [1, 2, nil, nil, nil, nil])
  }

  @Test("A channel is named only where it is public")
  func named() throws {
    var sample = Sample()
    sample.files["content/channels/_type.yaml"]?.replace("facts:", with: "facts:\n  public: {kind: choice, of: [yes, no], sourced: false}")
    sample.files["content/channels/group/facts.yaml"]? += "public: yes\n"
    sample.files["content/channels/mail/facts.yaml"]? += "public: no\n"
    let catalog = try #require(sample.catalog)
    #expect(try Self.shared(sample).filter { !$0.named(catalog).isEmpty }.map(\.name) == ["chat"])
  }

  @Test("Whole lines before the fold are counted, where something is folded", arguments: [(6, nil), (7, 1), (8, 1), (4000, nil)])
  func fold(_ fold: Int, _ lines: Int?) throws {
    var sample = Sample()
    sample.files["content/channels/_kinds/feed.yaml"]?.replace("limit: 400", with: "limit: 400\nfold: \(fold)")
    let message = try #require(try Self.shared(sample).first { $0.name == "feed" })
    #expect(message.visibleLines == lines, "\(message.bulletin.text)")
  }

  /// The plain text in languages that no channel has.
  private static func open(_ sample: Sample) throws -> [Bulletin] {
    let catalog = try #require(sample.catalog)
    let index = try #require(catalog.position(of: EntryID(type: "notices", name: "one")))
    let composer = BulletinComposer(catalog, Coverage(catalog), today: try #require(CalendarDate(iso: Sample.today)))
    return composer.open(index, besides: try #require(sample.all()).bulletins)
  }

  @Test("In a language that no channel has, the plain text can be shared, where the text is there and nothing is sensitive")
  func open() throws {
    var sample = Sample("en", "headline: |\n  Title\nshort: |\n  Call {phones.main}.\ndescription: |\n  More.\n")
    #expect(try Self.open(sample).isEmpty)
    sample.files["content/channels/_kinds/plain.yaml"] =
      "counts: graphemes\naddress: own_line\nsource: {role: communications, seen: 2026-11-21, verify_by: 2029-11-21}\n"
    let made = try Self.open(sample)
    #expect(made.map(\.locales) == [[1]] && made.map(\.channel) == [nil] && made.map(\.kind.name) == ["plain"])
    #expect(made[0].text.hasPrefix("Title\n\nCall 020 615 7429.\n") && made[0].text.contains("https://a.example/en/notices/one.html\n"))
    // It is still a language that no channel reaches.
    #expect(try Self.reach(sample).languages.map(\.tag) == ["en"])
    let catalog = try #require(sample.catalog)
    let shared = SharedMessage.all(of: made, in: 1, catalog)
    #expect(shared.map(\.name) == ["plain"] && shared[0].channels.isEmpty && shared[0].named(catalog).isEmpty)
    sample.files["content/notices/_type.yaml"]?.replace(
      "facts:", with: "facts:\n  sensitive: {kind: choice, of: [yes, no], sourced: false}")
    sample.files["content/notices/one/facts.yaml"]? += "sensitive: yes\n"
    #expect(try Self.open(sample).isEmpty)
    sample.files["content/notices/one/facts.yaml"] = Sample.facts
    sample.files["content/notices/one/en.yaml"] = nil
    #expect(try Self.open(sample).isEmpty)
  }

  @Test("A message misses the languages that no channel has it in, those of most readers first")
  func missed() throws {
    var sample = Sample()
    sample.files["site/site.yaml"] =
      Sample.site + """
        statistics: {from: 2021-09-01, until: 2022-08-31, visits: 1975, readers: {ti: 195, so: 446, ar: 538}, role: service, seen: 2026-11-21}

        """
    let reach = try Self.reach(sample)
    #expect(reach.languages.map(\.tag) == ["so", "ti", "en"] && reach.languages.map(\.visits) == [446, 195, nil])
  }

  @Test("A message misses the groups that none of its channels is for; a channel for nobody in particular is for all")
  func audiences() throws {
    var sample = Sample()
    sample.files["content/channels/_type.yaml"]?.replace("facts:", with: "facts:\n  audiences: {kind: references, to: audiences}")
    sample.files["content/audiences/_type.yaml"] = "roles: {title: name}\ntexts: {name: line}\npage: [name]\n"
    for name in ["old", "young"] {
      sample.files["content/audiences/\(name)/facts.yaml"] = "{}\n"
      sample.files["content/audiences/\(name)/fi.yaml"] = "name: \(name)\n"
    }
    for channel in ["wall", "group", "mail", "text", "page"] {
      sample.files["content/channels/\(channel)/facts.yaml"]? += "audiences: [young]\n"
    }
    let catalog = try #require(sample.catalog)
    let reach = try Self.reach(sample)
    #expect(reach.audiences.map { catalog.entries[$0].id.name } == ["old"])
    sample.files["content/channels/text/facts.yaml"]?.replace("audiences: [young]\n", with: "")
    #expect(try Self.reach(sample).audiences.map { catalog.entries[$0].id.name } == ["old"])
    sample.files["content/notices/_type.yaml"]?.replace("facts:", with: "facts:\n  audiences: {kind: references, to: audiences}")
    sample.files["content/notices/one/facts.yaml"]? += "audiences: [young]\n"
    #expect(try Self.reach(sample).audiences == [])
    // What is for everyone is for each group, and "everyone" is no group that could be missed.
    sample.files["content/audiences/_type.yaml"]?.replace(
      "texts:", with: "facts: {extent: {kind: choice, of: [everyone], sourced: false}}\ntexts:")
    sample.files["content/audiences/young/facts.yaml"] = "extent: everyone\n"
    #expect(try Self.reach(sample).audiences.map { catalog.entries[$0].id.name } == ["old"])
  }

  @Test("Of the places that a message is about, those that no channel is for; a channel without places is for all")
  func areas() throws {
    var sample = Sample()
    for type in ["channels", "notices"] {
      sample.files["content/\(type)/_type.yaml"]?.replace("facts:", with: "facts:\n  areas: {kind: references, to: areas}")
    }
    sample.files["content/areas/_type.yaml"] =
      "roles: {title: name}\nfacts: {part_of: {kind: reference, to: areas}}\ntexts: {name: line}\npage: [name]\n"
    for (name, whole) in [("county", "{}"), ("kotka", "part_of: county"), ("hamina", "part_of: county"), ("oslo", "{}")] {
      sample.files["content/areas/\(name)/facts.yaml"] = "\(whole)\n"
      sample.files["content/areas/\(name)/fi.yaml"] = "name: \(name)\n"
    }
    sample.files["content/notices/one/facts.yaml"]? += "areas: [county]\n"
    #expect(try Self.reach(sample).areas == [])
    for channel in ["wall", "group", "mail", "text", "page"] {
      sample.files["content/channels/\(channel)/facts.yaml"]? += "areas: [kotka]\n"
    }
    let catalog = try #require(sample.catalog)
    #expect(try Self.reach(sample).areas.map { catalog.entries[$0].id.name } == ["hamina"])
    sample.files["content/channels/mail/facts.yaml"]?.replace("[kotka]", with: "[county]")
    #expect(try Self.reach(sample).areas == [])
  }

  private static func reach(_ sample: Sample) throws -> Reach {
    let catalog = try #require(sample.catalog)
    let index = try #require(catalog.position(of: EntryID(type: "notices", name: "one")))
    return Reach(of: try #require(sample.all()).bulletins, about: index, catalog)
  }

  @Test("Messages of one kind are told apart by places, groups and languages, and never by the name of a channel")
  func distinctions() throws {
    var sample = Sample()
    sample.files["content/channels/_type.yaml"]?.replace(
      "facts:",
      with: "facts:\n  post: {kind: choice, of: [separate, stacked], sourced: false}\n  sender: {kind: reference, to: organizations}")
    sample.files["content/notices/one/facts.yaml"] = Sample.facts.replacing("group,", with: "group, second,").replacing(
      "sender: city\n", with: "")
    sample.files["content/channels/second/facts.yaml"] = "kind: chat\nlanguages: [fi, ar]\nentries: [notices]\npost: stacked\n"
    sample.files["content/channels/second/fi.yaml"] = "name: second\n"
    let chats = try Self.shared(sample).filter { $0.kind.name == "chat" }
    #expect(chats.map { $0.distinction?.languages } == [[], [0, 2]] && chats.allSatisfy { $0.distinction?.number == nil })
    let stacked = try #require(chats.last).bulletin
    #expect(stacked.parts.map(\.text).joined() == stacked.text)
    #expect(stacked.parts.filter(\.isSection).map(\.locale) == [0, 2])
  }
}
