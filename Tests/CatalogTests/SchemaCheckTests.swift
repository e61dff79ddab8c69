import Catalog
import Diagnostics
import Testing

@Suite("Names in the schema of a type")
struct SchemaCheckTests {
  /// Codes and messages for the type `things` with a line replaced.
  private func reading(_ old: String, _ new: String) -> Reading {
    #expect(Sample.thingType.contains(old))
    return Sample.with(["content/things/_type.yaml": Sample.thingType.replacing(old, with: new)])
  }

  @Test(
    "Each leads to a field or type that will do",
    arguments: [
      ("lead: summary", "lead: nosuch", "unknown-choice"), ("lead: summary", "lead: fees", "unknown-choice"),
      ("next: next_step", "next: nosuch", "unknown-choice"), ("next: next_step", "next: topics", "unknown-choice"),
      ("next: next_step", "hours: fees", "unknown-choice"), ("to: organizations}", "to: organisations}", "unknown-choice"),
      ("to: [things, topics]", "to: [things, tropics]", "unknown-choice"), ("to: things}", "to: thing}", "unknown-choice"),
      ("per: [places, phones, links]", "per: [places, phoness]", "unknown-choice"),
      ("per: [places, phones, links]", "per: [fees]", "unknown-choice"),
      ("of: [free, charged]", "of: []", "bad-schema"), (", of: [visit, phone]", "", "bad-schema"),
      ("page: [body, next_step]", "page: [body, next_step, body]", "bad-schema"),
      ("page: [", "key_facts: [fees, fees]\npage: [", "bad-schema"),
      ("page: [", "message: [name, name]\npage: [", "bad-schema"), ("  summary: line", "  fees: line", "bad-schema"),
      ("  zip: {", "  sources: {", "bad-schema"), ("  summary: line", "  translation: line", "bad-schema"),
      ("  zip: {", "  Zip: {", "bad-schema"),
      ("  zip: {", "  zip.code: {", "bad-schema"), ("page: [", "lists: [{of: nosuch, by: topics}]\npage: [", "unknown-choice"),
      ("page: [", "lists: [{of: things, by: nofield}]\npage: [", "unknown-choice"),
      ("page: [", "lists: [{of: things, by: topics}]\npage: [", "unknown-choice"),
      ("page: [", "lists: [{of: topics, by: name}]\npage: [", "bad-schema"),
      ("page: [", "lists: [{of: things, by: next_step, first: phones}]\npage: [", "bad-schema"),
      ("page: [", "lists: [{of: things, by: next_step, within: topics}]\npage: [", "unknown-choice"),
      ("page: [", "lists: [{of: things, by: next_step, within: organization}]\npage: [", "unknown-choice"),
      ("next: next_step", "consent: fees", "unknown-choice"), ("next: next_step", "reopens: show", "unknown-choice"),
      ("page: [", "covered_by: [nosuch]\npage: [", "unknown-choice"), ("page: [", "covered_by: places\npage: [", "bad-schema"),
      ("of: [visit, phone]", "of: [visit, phone], promises: {call: phones}", "unknown-choice"),
      ("of: [visit, phone]", "of: [visit, phone], promises: {phone: [phones, faxes]}", "unknown-choice"),
      ("of: [visit, phone]", "of: [visit, phone], promises: phones", "mapping-expected"),
      ("to: organizations}", "to: organizations, promises: {visit: phones}}", "bad-schema"),
      ("page: [", "lists: [{of: things}]\npage: [", "bad-schema"), ("page: [", "lists: things\npage: [", "mapping-expected"),
    ])
  func faults(old: String, new: String, code: String) {
    let reading = reading(old, new)
    #expect(reading.codes.contains(code) && reading.catalog == nil)
    #expect(reading.report.diagnostics.allSatisfy { $0.span?.file == "content/things/_type.yaml" && $0.span?.isWholeFile == false })
  }

  @Test("Facts and texts are mappings", arguments: ["facts: [a]", "facts: a"])
  func shapes(text: String) {
    let type = "roles: {title: name}\n\(text)\ntexts:\n  name: line\npage: [name]\n"
    #expect(Sample.with(["content/places/_type.yaml": type]).codes.contains("mapping-expected"))
  }

  @Test("Lists of what refers to an entry are sound", arguments: ["{of: things, by: next_step}", "[{of: things, by: next_step}]"])
  func lists(written: String) {
    let reading = reading("page: [", "lists: \(written)\npage: [")
    #expect(reading.codes == [] && reading.catalog?.types.first { $0.name == "things" }?.lists.map(\.field) == ["next_step"])
  }

  @Test("The name of a type can be an address", arguments: ["Places", "my_places", "plätze"])
  func typeNames(name: String) {
    let reading = Sample.with(["content/\(name)/_type.yaml": Sample.sound["content/places/_type.yaml"]])
    #expect(reading.codes == ["bad-name"] && reading.catalog == nil)
  }
}

@Suite("Channels that entries name")
struct ChannelNameTests {
  private static let base: [String: String?] = [
    "content/channels/_type.yaml": """
    roles: {title: name}
    facts:
      kind: {kind: kind_of_channel, need: required}
      languages: {kind: languages, need: required, sourced: false}
      entries: {kind: choices, of: [things, topics], sourced: false}
    texts: {name: {kind: line, need: required, staff: true}}

    """, "content/channels/chat/fi.yaml": "name: |\n  Ryhmä\n",
    "content/things/_type.yaml": Sample.thingType.replacing("  zip:", with: "  channels: {kind: references, to: channels}\n  zip:"),
  ]

  private func reading(_ channel: String, things: String = "{}", more: [String: String?] = [:]) -> Reading {
    let files = ["content/channels/chat/facts.yaml": channel, "content/things/it/facts.yaml": things].merging(Self.base) { first, _ in first
    }
    return Sample.with(files.merging(more) { $1 })
  }

  @Test("One that does not take the type is said, where it is named", arguments: ["[chat]", "channels/chat"])
  func refuses(written: String) {
    let reading = reading("kind: sms\nlanguages: [fi]\nentries: [topics]\n", things: "fees: unknown\nchannels: \(written)\n")
    #expect(reading.codes == ["channel-refuses-type"] && !reading.report.hasErrors)
    let span = reading.report.diagnostics[0].span
    #expect(span?.file == "content/things/it/facts.yaml" && span?.line == 2 && span?.column == (written.hasPrefix("[") ? 12 : 11))
  }

  @Test("One that takes it is not")
  func takes() { #expect(reading("kind: sms\nlanguages: [fi]\nentries: [things]\n", things: "channels: [chat]\n").codes == []) }

  @Test("A language that the publication lacks is said, where it stands")
  func languages() {
    let reading = reading("kind: sms\nlanguages: [fi, sv]\nentries: [things]\n")
    #expect(reading.codes == ["unknown-locale"] && reading.report.diagnostics[0].span?.column == 17)
    #expect(reading.messages(CatalogCodes.unknownLocale)[0].contains("`sv` is not one of the publication's"))
  }

  @Test(
    "Neither kind nor languages can be unknown: nothing would be made",
    arguments: ["kind: unknown\nlanguages: [fi]\n", "kind: sms\nlanguages: none\n"])
  func nothing(facts: String) { #expect(reading(facts).codes == ["answer-needed"]) }

  @Test("Without any kind the message says where to write one")
  func noKinds() {
    let reading = reading("kind: whatsapp\nlanguages: [fi]\n", more: ["content/channels/_kinds/sms.yaml": nil])
    #expect(
      reading.messages(CatalogCodes.unknownChoice) == [
        "There is no kind of channel `whatsapp`. Give its limits in the file content/channels/_kinds/whatsapp.yaml."
      ])
  }
}

@Suite("Places of messages")
struct PlaceTests {
  @Test("A language without a name is said where it stands", arguments: [("languages: [fi, ti, my]", 17), ("languages: ti", 12)])
  func language(facts: String, column: Int) {
    let reading = Sample.facts("visits: 3\n" + facts)
    let first = reading.report.sorted.first { $0.message.en.contains("languages.ti") }
    #expect(first?.code == CatalogCodes.missingWord && first?.span?.line == 2 && first?.span?.column == column)
    #expect(first?.span?.file == "content/things/it/facts.yaml" && reading.codes.count == (facts.contains("my") ? 2 : 1))
  }

  @Test("A fact knows where it is named")
  func facts() throws {
    let reading = Sample.facts("fees: free\nvisits: 3")
    let (catalog, it) = try (#require(reading.catalog), #require(reading.entry("things/it")))
    let type = catalog.type(of: it)
    #expect(try it.span(ofFact: #require(type.fact("visits"))).line == 2 && it.span(ofFact: #require(type.fact("fees"))).bytes == 0..<4)
    #expect(try it.span(ofFact: #require(type.fact("zip"))).isWholeFile)
  }

  @Test("Two languages of one name are said where the second is named")
  func sameName() {
    let reading = Sample.with(["locales/so.yaml": "fallback: [fi]\nname: suomi\n"])
    #expect(reading.codes == ["same-language-name"] && reading.report.diagnostics[0].span?.line == 2)
    #expect(
      reading.report.diagnostics[0].severity == .warning && reading.messages(CatalogCodes.sameLanguageName)[0].contains("`fi` and `so`"))
  }

  @Test("Labels that no page uses are one note for each file")
  func unused() {
    let labels = "types: {faq: {one: a, many: b}}\nfields: {telefax: x}\nchoices: {fees: {free: a}}\nlanguages: {my: x}\n"
    let reading = Sample.with(["locales/so.yaml": "name: a\n" + labels])
    #expect(
      reading.codes == ["unused-label"] && reading.report.diagnostics[0].severity == .note && reading.report.diagnostics[0].span?.line == 2)
    #expect(
      reading.messages(CatalogCodes.unusedLabel)[0].contains(
        "(5): `types.faq.one`, `types.faq.many`, `fields.telefax`, `choices.fees.free` …"))
  }

  @Test("A slip of the pen in a label is an error still")
  func slip() {
    #expect(Sample.with(["locales/so.yaml": "name: a\nfields: {next_stp: x}\n"]).codes == ["unknown-field"])
    #expect(Sample.with(["locales/so.yaml": "name: a\nfields: {next_stp: x, next_step: y}\n"]).codes == ["unused-label"])
  }

  @Test("Only entries that others could lead to are said to be hard to find")
  func unreachable() {
    let club = "roles: {title: name}\ntexts:\n  name: {kind: line, need: required}\n"
    func codes(_ type: String) -> [String] {
      Sample.with([
        "content/clubs/_type.yaml": type, "content/clubs/chess/facts.yaml": "{}\n", "content/clubs/chess/fi.yaml": "name: |\n  Shakki\n",
        "locales/fi.yaml": InterfaceFile.text(name: "suomi").replacing("types:\n", with: "types:\n  clubs: {one: a, many: b}\n"),
      ]).codes.filter { $0 != "unused-label" }
    }
    #expect(codes(club + "page: [name]\n") == [] && codes(club) == [])
    let listed = club + "facts:\n  near: {kind: references, to: clubs}\npage: [name]\n"
    #expect(codes(listed) == ["unreachable-entry"])
  }
}
