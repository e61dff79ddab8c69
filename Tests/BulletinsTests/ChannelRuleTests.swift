import Bulletins
import Catalog
import Diagnostics
import Testing
import Translation

@Suite("What a channel asks for")
struct ChannelRuleTests {
  private static let simple = "headline: |\n  Kiinni\nshort: |\n  Soita {phones.main}.\ndescription: |\n  Selkeää.\n"

  /// The sample with a channel `group` that has more facts, in plain Finnish too.
  private func sample(_ facts: String, languages: String = "[fi, en, ar]") -> Sample {
    var sample = Sample()
    sample.files["site/site.yaml"] = Sample.site.replacing("[fi, en, ar]", with: "[fi, fi-simple, en, ar]")
    sample.files["locales/fi-simple.yaml"] = sample.files["locales/fi.yaml"]?.replacing("suomi", with: "selkosuomi")
    sample.files["content/notices/one/fi-simple.yaml"] = Self.simple
    sample.files["content/channels/_type.yaml"] = Self.type
    sample.files["content/channels/group/facts.yaml"] = "kind: chat\nlanguages: \(languages)\nentries: [notices]\n" + facts
    return sample
  }

  private static let type = """
    roles: {title: name}
    facts:
      kind: {kind: kind_of_channel, need: required}
      links: {kind: links, sourced: false}
      languages: {kind: languages, sourced: false}
      post: {kind: choice, of: [separate, stacked], sourced: false}
      when_missing: {kind: choice, of: [skip, hold, plain], sourced: false}
      sender: {kind: reference, to: organizations}
      entries: {kind: choices, of: [notices, events], sourced: false}
      quiet_hours: {kind: values, sourced: false}
      sensitive: {kind: choice, of: [refuse, allow], sourced: false}
      public: {kind: choice, of: [yes, no], sourced: false}
    texts:
      name: line
      tags: {kind: words, own: true}

    """

  private func made(_ sample: Sample, only: String? = nil) throws -> (bulletins: [Bulletin], codes: [String], catalog: Catalog) {
    let catalog = try #require(sample.catalog)
    let entry = try #require(catalog.position(of: EntryID(type: "notices", name: "one")))
    let channel = try #require(catalog.position(of: EntryID(type: "channels", name: "group")))
    let date = try #require(CalendarDate(iso: Sample.today))
    var report = Report()
    let bulletins = BulletinComposer(catalog, Coverage(catalog), today: date).bulletins(
      of: entry, in: channel, only: catalog.locales.firstIndex { $0.tag == only }, report: &report)
    return (bulletins, report.diagnostics.map(\.code.name), catalog)
  }

  @Test("Languages are posted in the order of the channel", arguments: ["[fi, ar]", "[ar, fi]", "[ar, fi-simple, fi]"])
  func order(languages: String) throws {
    let (bulletins, _, catalog) = try made(sample("", languages: languages))
    #expect("[" + bulletins.map { $0.variant(catalog) }.joined(separator: ", ") + "]" == languages)
  }

  @Test("A missing language is left out, or all wait for it")
  func skipAndHold() throws {
    let skipped = try made(sample("when_missing: skip\n"))
    #expect(skipped.bulletins.map { $0.variant(skipped.catalog) } == ["fi", "ar"] && skipped.codes == ["bulletin-language-missing"])
    let held = try made(sample("when_missing: hold\n"))
    #expect(held.bulletins.isEmpty && held.codes == ["bulletin-language-missing", "bulletin-held"])
    #expect(try made(sample("when_missing: hold\n"), only: "fi").bulletins.isEmpty)
    #expect(try made(sample("when_missing: hold\n", languages: "[fi, ar]")).bulletins.count == 2)
  }

  @Test("Plain Finnish stands in for a missing language, after a sentence in it, and never unasked")
  func plain() throws {
    let (bulletins, codes, catalog) = try made(sample("when_missing: plain\n"))
    #expect(
      bulletins.map { $0.variant(catalog) } == ["fi", "en", "ar"] && codes == ["bulletin-language-missing", "bulletin-plain-instead"])
    #expect(bulletins[1].text.hasPrefix("plain_instead\n\n*Kiinni*\n\nSoita 020 615 7429.\n"))
    #expect(bulletins[1].text.contains("https://a.example/fi-simple/notices/one.html") && bulletins[1].standIns == [2])
    #expect(bulletins[0].standIns == [] && !bulletins[0].text.contains("plain_instead"))
  }

  @Test("Where plain Finnish is missing too, nothing stands in")
  func plainIsMissing() throws {
    var sample = sample("when_missing: plain\n")
    sample.files["content/notices/one/fi-simple.yaml"] = nil
    let (bulletins, codes, catalog) = try made(sample)
    #expect(bulletins.map { $0.variant(catalog) } == ["fi", "ar"] && codes == ["bulletin-language-missing"])
  }

  @Test("A message that is too long in one language is held or stood in for as well", arguments: ["skip", "hold", "plain"])
  func tooLong(rule: String) throws {
    var sample = sample("when_missing: \(rule)\n", languages: "[fi, ar]")
    sample.files["content/channels/_kinds/chat.yaml"]?.replace("4096", with: "330")
    sample.files["content/notices/one/ar.yaml"] = Sample.arabic.replacing("Kela", with: String(repeating: "كيلا ", count: 60))
    let (bulletins, codes, catalog) = try made(sample)
    let expected = ["skip": ["fi"], "hold": [], "plain": ["fi", "ar"]]
    #expect(bulletins.map { $0.variant(catalog) } == expected[rule] && codes.contains("bulletin-too-long"))
    if rule == "plain" { #expect(bulletins[1].text.contains("Kiinni")) }
  }

  @Test("One post may hold all languages, each with its own name and ending, in the order of the channel")
  func stacked() throws {
    let (bulletins, codes, catalog) = try made(sample("post: stacked\n", languages: "[ar, en, fi]"))
    #expect(bulletins.count == 1 && codes == ["bulletin-language-missing"])
    let post = try #require(bulletins.first)
    #expect(post.path(catalog) == "bulletins/group/notices/one.stacked.txt" && post.locales == [3, 0])
    #expect(post.text.hasPrefix("العربية · suomi\n\nالعربية\n\n"))
    let parts = post.text.split(separator: "\n\nsuomi\n\n")
    #expect(parts.count == 2 && parts.allSatisfy { $0.contains("/notices/one.html") })
    #expect(parts[1].hasPrefix("*Otsikko*\n") && parts[1].hasSuffix("Lähettäjä: Kotkan kaupunki\n"))
    // From left to right nothing is marked, whatever stands above it.
    #expect(!parts[1].unicodeScalars.contains { ("\u{2066}"..."\u{2069}").contains($0) })
  }

  @Test("One post leaves out the last languages that it has no room for")
  func stackedWithoutRoom() throws {
    var sample = sample("post: stacked\n", languages: "[fi, ar]")
    let whole = try made(sample).bulletins[0].text.count
    sample.files["content/channels/_kinds/chat.yaml"]?.replace("4096", with: "\(whole - 80)")
    sample.files["content/notices/_type.yaml"]?.append("foremost: [headline, short, description, phones, links]\n")
    let (bulletins, codes, _) = try made(sample)
    #expect(bulletins.map(\.locales) == [[0]] && codes.contains("bulletin-too-long"))
    #expect(!bulletins[0].text.contains("العربية") && bulletins[0].text.contains("Otsikko"))
  }

  @Test("In one post plain Finnish stands once, for all who need it")
  func stackedPlain() throws {
    let (bulletins, _, _) = try made(sample("post: stacked\nwhen_missing: plain\n", languages: "[fi-simple, en]"))
    let text = try #require(bulletins.first).text
    #expect(text.hasPrefix("English · selkosuomi\n\nEnglish · selkosuomi\n\nplain_instead\n\n*Kiinni*\n"))
    #expect(text.ranges(of: "Kiinni").count == 1)
  }

  @Test(
    "What is sensitive goes only where it may",
    arguments: [
      ("", "", "", false), ("sensitive: yes\n", "", "", true), ("", "sensitive: yes\n", "", true),
      ("sensitive: no\n", "sensitive: yes\n", "", false),
      ("sensitive: yes\n", "", "sensitive: allow\n", false), ("sensitive: yes\n", "", "sensitive: refuse\n", true),
    ])
  func sensitive(entry: String, topic: String, channel: String, isRefused: Bool) throws {
    var sample = sample(channel, languages: "[fi]")
    let choice = "  sensitive: {kind: choice, of: [yes, no], sourced: false}\n"
    sample.files["content/notices/_type.yaml"] = Sample.noticeType.replacing(
      "facts:\n", with: "facts:\n\(choice)  topics: {kind: references, to: topics}\n")
    sample.files["content/topics/_type.yaml"] = "roles: {title: name}\nfacts:\n\(choice)texts: {name: line}\npage: [name]\n"
    sample.files["content/topics/safety/facts.yaml"] = topic.isEmpty ? "{}\n" : topic
    sample.files["content/topics/safety/fi.yaml"] = "name: Turva\n"
    sample.files["content/notices/one/facts.yaml"] = Sample.facts + "topics: [safety]\n" + entry
    let (bulletins, codes, _) = try made(sample)
    #expect(bulletins.isEmpty == isRefused && codes == (isRefused ? ["bulletin-sensitive"] : []))
  }

  @Test("The channel's sender signs what names none itself")
  func sender() throws {
    var sample = sample("sender: club\n", languages: "[fi]")
    sample.files["content/organizations/club/facts.yaml"] = "{}\n"
    sample.files["content/organizations/club/fi.yaml"] = "name: Kerho\n"
    #expect(try made(sample).bulletins[0].text.hasSuffix("Lähettäjä: Kotkan kaupunki\n"))
    sample.files["content/notices/one/facts.yaml"] = Sample.facts.replacing("sender: city\n", with: "")
    #expect(try made(sample).bulletins[0].text.hasSuffix("Lähettäjä: Kerho\n"))
  }

  @Test("Tags end a message in the channels that have them, each language its own")
  func tags() throws {
    var sample = sample("", languages: "[fi, ar]")
    sample.files["content/channels/group/fi.yaml"] = "name: Ryhmä\ntags: |\n  kotka moona\n"
    sample.files["content/channels/group/ar.yaml"] = "tags: |\n  كوتكا\n"
    #expect(try made(sample).bulletins.allSatisfy { !$0.text.contains("#") })
    sample.files["content/channels/_kinds/chat.yaml"]? += "tags: true\n"
    let bulletins = try made(sample).bulletins
    #expect(
      bulletins[0].text.hasSuffix("\n#kotka #moona\n") && bulletins[1].text.hasSuffix("\u{2066}#كوتكا\u{2069}\n")
        && !bulletins[1].text.contains("kotka"))
  }

  @Test(
    "Quiet hours are two times, also over midnight",
    arguments: [
      ("{from: 21.00, until: 8.00}", true), ("{from: 21.00}", false), ("{from: 8.00, until: 8.00}", false),
      ("{from: 21.00, until: 9}", false),
    ])
  func quietHours(written: String, isRead: Bool) throws {
    let catalog = try #require(sample("quiet_hours: \(written)\n").catalog)
    let index = try #require(catalog.position(of: EntryID(type: "channels", name: "group")))
    let hours = catalog.channel(index)?.quietHours
    #expect((hours != nil) == isRead)
    if let hours { #expect(hours.from.numeric == "21.00" && hours.until.numeric == "8.00") }
  }

  @Test(
    "Nothing of a channel that is not public can stand in a text",
    arguments: [("", false), ("public: no\n", false), ("public: yes\n", true)])
  func privacy(facts: String, isShown: Bool) throws {
    var sample = sample("links: {group: \"https://chat.example/abc\"}\n" + facts, languages: "[fi]")
    sample.files["content/notices/one/fi.yaml"] =
      "headline: |\n  O\nshort: |\n  {channels/group.name} {channels/group.links.group} [x](channels/group.links.group)\n"
    let catalog = try #require(sample.catalog)
    let channel = catalog.entries[try #require(catalog.position(of: EntryID(type: "channels", name: "group")))]
    #expect((catalog.title(of: channel, in: 0) != nil) == isShown)
    for path in ["channels/group.name", "channels/group.links.group"] {
      #expect((catalog.resolve(path, from: channel, in: 0) != nil) == isShown)
    }
    #expect((catalog.linkTarget("channels/group.links.group", from: channel) != nil) == isShown)
    let bulletins = try made(sample).bulletins
    #expect(bulletins.isEmpty == !isShown)
  }
}
