import Catalog
import Diagnostics
import Testing

@Suite("Settings of the site")
struct SettingsTests {
  @Test("They are read")
  func reads() throws {
    let site =
      Sample.site.replacing("a.example\"", with: "a.example/\"\ntrial: true") + """
        policy:
          - {languages: [so, ar], entries: ['things/*', topics/money], level: urgent, missing: error, outdated: ignore, unreviewed: warning}
          - {languages: all, entries: all}

        """
    let type = Sample.thingType.replacing("  zip:", with: "  level: {kind: choice, of: [ordinary, urgent]}\n  zip:")
    let reading = Sample.with(["site/site.yaml": site, "content/things/_type.yaml": type])
    let settings = try #require(reading.catalog?.site)
    #expect(reading.codes.isEmpty && settings.address == "https://a.example" && settings.isTrial && settings.source == "fi")
    #expect(settings.locales == ["fi", "en", "so", "ar"] && settings.publisher.map { reading.names([$0]) } == ["organizations/kotka"])
    #expect(settings.shared == ["emergency": "things/rescue.phones.main"])
    let rule = settings.policy[0]
    #expect(rule.languages == ["so", "ar"] && rule.entries == ["things/*", "topics/money"] && rule.level == "urgent")
    #expect(rule.missing == .error && rule.outdated == nil && rule.unreviewed == .warning && rule.unconfirmed == .warning)
    let standard = settings.policy[1]
    #expect(standard.languages.isEmpty && standard.entries.isEmpty && standard.level == nil)
    #expect(standard.missing == .error && standard.unconfirmed == .warning && standard.outdated == .warning && standard.unreviewed == .note)
  }

  @Test(
    "Without address, source or languages nothing can be read",
    arguments: [
      ("address: \"https://a.example\"", "address: a.example", "bad-schema"),
      ("address: \"https://a.example\"", "trial: false", "bad-schema"),
      ("address: \"https://a.example\"", "address: \"http://a.example\"", "bad-schema"), ("source: fi", "source: sv", "bad-schema"),
      ("source: fi\n", "", "bad-schema"), ("locales: [fi, en, so, ar]", "locales: [en]", "bad-schema"),
    ])
  func refused(old: String, new: String, code: String) {
    let reading = Sample.with(["site/site.yaml": Sample.site.replacing(old, with: new)])
    #expect(reading.catalog == nil && reading.codes == [code])
  }

  @Test("Without the file the message says where to run")
  func missing() {
    let reading = Sample.with(["site/site.yaml": nil])
    #expect(reading.catalog == nil && reading.codes == ["missing-file"] && reading.messages(CatalogCodes.missingFile)[0].contains("--root"))
  }

  @Test("An empty publication is no crash", arguments: [[:], ["site/site.yaml": ""], ["site/site.yaml": "- a"]] as [[String: String]])
  func empty(files: [String: String]) {
    let reading = Reading(files)
    #expect(reading.catalog == nil && reading.report.hasErrors)
  }

  @Test(
    "What is wrong is said, and the rest counts",
    arguments: [
      ("locales: [fi, en, so, ar]", "locales: [fi, en, so, ar, ku]", "unknown-locale"),
      ("publisher: kotka", "publisher: kotkaa", "dangling-reference"),
      ("source: fi", "source: fi\nsorce: fi", "unknown-field"), ("source: fi", "source: fi\ntrial: yes", "unknown-choice"),
      ("source: fi", "source: fi\npolicy: [{missing: fatal}]", "unknown-choice"),
      ("source: fi", "source: fi\npolicy: [{langs: all}]", "unknown-field"),
    ])
  func faults(old: String, new: String, code: String) {
    let reading = Sample.with(["site/site.yaml": Sample.site.replacing(old, with: new)])
    #expect(reading.catalog != nil && reading.codes == [code])
    #expect(reading.report.diagnostics.allSatisfy { $0.span?.file == "site/site.yaml" })
  }
}

@Suite("Glossary, channels and types")
struct SchemaTests {
  @Test("Terms are read short or whole")
  func glossary() throws {
    let text = """
      passi: passi
      tulkki:
        term: tulkki
        definition: Kääntää puhetta.
        mark: usual
        retired: 2026-01-01
        use: passi
        stems: [tulk*]
        admitted: [puhetulkki]
        forbidden: [kääntäjä, tulkkaaja]
        required: false
        fixed: true
        ordinary: true

      """
    let glossary = try #require(Sample.with(["content/glossary/fi.yaml": text]).catalog?.glossary)
    #expect(glossary.ids == ["passi", "tulkki"])
    let whole = try #require(glossary.terms[0]["tulkki"])
    #expect(whole.term == "tulkki" && whole.definition == "Kääntää puhetta." && whole.mark == .usual && whole.retired?.iso == "2026-01-01")
    #expect(
      whole.use == "passi" && whole.admitted == ["puhetulkki"] && whole.forbidden == ["kääntäjä", "tulkkaaja"] && whole.span.line == 2)
    #expect(whole.stems == ["tulk*"] && !whole.isRequired && whole.isFixed && whole.isOrdinary)
    let short = try #require(glossary.terms[0]["passi"])
    #expect(short.stems.isEmpty && short.isRequired && !short.isFixed && !short.isOrdinary)
    #expect(glossary.terms[0]["passi"]?.mark == .unsure && glossary.terms[1]["passi"]?.term == "passport" && glossary.terms[2].isEmpty)
  }

  @Test(
    "Faults of the glossary",
    arguments: [
      ("Passi: x", "bad-name"), ("passi: {definition: x}", "missing-field"), ("passi:", "missing-field"),
      ("passi: [x]", "mapping-expected"),
      ("passi: {term: x, mark: sure}", "unknown-choice"), ("passi: {term: x, retired: soon}", "date-form"), ("- passi", "mapping-expected"),
      ("passi: {trem: x, term: y}", "unknown-field"), ("passi: {term: x, required: maybe}", "unknown-choice"),
      ("passi: {term: x, stems: [\"pa*\"]}", "bad-term-wording"), ("passi: {term: x, admitted: [\"pass*port\"]}", "bad-term-wording"),
      ("passi: {term: x, forbidden: [x]}", "bad-term-wording"), ("passi: {term: x, use: visa}", "unknown-term"),
    ])
  func glossaryFaults(text: String, code: String) { #expect(Sample.with(["content/glossary/en.yaml": text + "\n"]).codes == [code]) }

  @Test("Only the source's terms may be asked for")
  func terms() {
    #expect(
      Sample.with(["content/glossary/en.yaml": "visa: visa\n", "content/things/it/facts.yaml": "documents: [visa]\n"]).codes == [
        "unknown-term"
      ])
  }

  @Test("A kind of channel is read")
  func channelKind() throws {
    let text = """
      name: Chat
      counts: utf16
      limit: 4096
      fold: 500
      line: 78
      subject: true
      markup: whatsapp
      address: inline
      short_address: true
      fields: [short, phones]
      ends: [sender, address]
      tags: true
      source: {url: "https://a.fi/", seen: 2026-11-21, verify_by: 2027-11-21}

      """
    let kinds = try #require(Sample.with(["content/channels/_kinds/chat.yaml": text]).catalog?.channelKinds)
    let chat = try #require(kinds["chat"])
    #expect(chat.counts == .utf16 && chat.limit == 4096 && chat.parts == nil && chat.fold == 500 && chat.line == 78 && chat.hasSubject)
    #expect(chat.isAddressShort)
    #expect(chat.brand == "Chat" && chat.name == "chat")
    #expect(chat.hasTags && chat.source?.url == "https://a.fi/" && chat.weights == nil)
    #expect(chat.markup == .whatsapp && chat.address == .inline && chat.fields == ["short", "phones"] && chat.ends == [.sender, .address])
    let sms = try #require(kinds["sms"])
    #expect(sms.counts == .sms && sms.parts == 3 && sms.limit == nil && !sms.hasSubject && sms.markup == .none && sms.address == .ownLine)
    #expect(!sms.isAddressShort && sms.fields == nil && sms.ends == [.address, .validUntil, .sender])
  }

  static let seen = "source: {role: x, seen: 2026-11-21, verify_by: 2027-11-21}"

  @Test(
    "Faults of a kind of channel",
    arguments: [
      ("limit: 3\nsource: {role: x}", ["bad-schema"]), ("counts: letters\n\(seen)", ["bad-schema", "unknown-choice"]),
      ("counts: sms\nparts: 3", ["bad-schema"]), ("counts: sms\nparts: 3\nsource: {role: x}", ["bad-source"]),
      ("counts: weighted\n\(seen)", ["bad-schema"]),
      ("counts: weighted\nweights: {light: [20-10], other: 2, address: 23}\n\(seen)", ["bad-schema"]),
      ("counts: sms\nparts: 3\n\(seen)\nlimit: many", ["number-expected"]),
      ("counts: sms\nparts: 3\n\(seen)\nmarkup: html", ["unknown-choice"]),
      ("counts: sms\nparts: 3\n\(seen)\nends: [adress]", ["unknown-choice"]),
      ("counts: sms\nparts: 3\n\(seen)\nsubject: yes", ["unknown-choice"]),
      ("counts: sms\nparts: 3\n\(seen)\nlimt: 3", ["unknown-field"]), ("- a", ["mapping-expected"]),
    ] as [(String, [String])])
  func channelFaults(text: String, codes: [String]) {
    let named = text.hasPrefix("-") ? text : "name: X\n" + text
    #expect(Sample.with(["content/channels/_kinds/x.yaml": named + "\n"]).codes == codes)
  }

  @Test("A kind of channel has a name of its own, or a word in the language files")
  func kindWithoutName() {
    let files = Sample.with(["content/channels/_kinds/x.yaml": "counts: words\n\(Self.seen)\n"])
    #expect(files.codes == ["missing-word"])
  }

  @Test(
    "Faults of a type",
    arguments: [
      ("  zip: {kind: code}", "  zip: {kind: cod}", "bad-schema"), ("  zip: {kind: code}", "  zip: {need: optional}", "bad-schema"),
      ("  zip: {kind: code}", "  zip: {kind: code, need: always}", "unknown-choice"),
      ("  zip: {kind: code}", "  zip: {kind: code, sourced: no}", "unknown-choice"),
      ("  zip: {kind: code}", "  zip: {kind: code, knid: x}", "unknown-field"), ("  zip: {kind: code}", "  zip: code", "mapping-expected"),
      ("  summary: line", "  summary: lien", "mapping-expected"),
      ("  summary: line", "  summary: {kind: line, max: many}", "number-expected"),
      ("page: [body, next_step]", "page: [bdoy, next_step]", "unknown-choice"),
      ("page: [body, next_step]", "page: [body, next_step]\nmessage: [nmae]", "unknown-choice"),
      ("page: [body, next_step]", "page: [body, next_step]\nkey_facts: [fes]", "unknown-choice"),
      ("page: [body, next_step]", "page: [body, next_step]\npaeg: []", "unknown-field"),
    ])
  func typeFaults(old: String, new: String, code: String) {
    let codes = Sample.with(["content/things/_type.yaml": Sample.thingType.replacing(old, with: new)]).codes
    #expect(codes.contains(code))
  }

  @Test("Against a type without a title no entry is judged", arguments: ["{lead: summary}", "{title: nmae}", "title"])
  func roles(roles: String) {
    let type = Sample.thingType.replacing("{title: name, lead: summary, next: next_step}", with: roles)
    let reading = Sample.with(["content/things/_type.yaml": type])
    #expect(reading.codes.contains("bad-schema") && reading.catalog == nil)
    #expect(reading.report.diagnostics.allSatisfy { $0.span?.file == "content/things/_type.yaml" })
  }

  @Test("The words for kinds are those of the kinds", arguments: FieldKind.words)
  func kinds(word: String) throws {
    let more = word.hasPrefix("choice") ? ", of: [a]" : ""
    let type = Sample.thingType.replacing("  zip: {kind: code}", with: "  zip: {kind: \(word)\(more)}")
    let read = try #require(Sample.with(["content/things/_type.yaml": type]).catalog?.types.first { $0.name == "things" })
    let position = try #require(read.fact("zip"))
    #expect(read.facts[position].kind.word == word)
  }
}

@Suite("Patterns")
struct PatternTests {
  @Test(
    "A star stands for any letters",
    arguments: [
      ("*", "", true), ("*", "guides/x", true), ("guides/*", "guides/x", true), ("guides/*", "guides/", true),
      ("guides/*", "guide/x", false),
      ("*/x", "guides/x", true), ("*/x", "guides/xx", false), ("g*s/*x", "guides/max", true), ("a*b*c", "abc", true),
      ("a*b*c", "a-b-b-c", true),
      ("a*b*c", "acb", false), ("a*b", "ab", true), ("a*b", "a", false), ("ab*ba", "aba", false), ("a*a", "a", false), ("**", "x", true),
      ("guides/x", "guides/x", true), ("guides/x", "guides/xy", false), ("guides/x", "xguides/x", false), ("", "", true), ("", "x", false),
      ("a*aab", "aaaab", true), ("*a*a*", "a", false), ("*ä*", "pää", true), ("guides/.", "guides/x", false),
    ])
  func matches(pattern: String, name: String, expected: Bool) { #expect(Pattern(pattern).matches(name) == expected) }
}
