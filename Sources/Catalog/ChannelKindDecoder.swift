import Diagnostics
import YAML

/// Reads one `content/channels/_kinds/<kind>.yaml`.
struct ChannelKindDecoder {
  let name: String
  /// What the types of the publication have.
  let entryFields: Set<String>
  var report = Report()

  init(name: String, entryFields: Set<String>) {
    self.name = name
    self.entryFields = entryFields
  }

  mutating func decode(_ node: Node) -> ChannelKind? {
    let known = [
      "name", "counts", "weights", "limit", "parts", "fold", "line", "subject", "tags", "markup", "address", "short_address", "fields",
      "ends", "source",
    ]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    guard let counts = fields.word("counts", as: ChannelKind.Counting.self, report: &report) else {
      report.add(
        .badSchema(
          at: node.span, fi: "Kerro, mitä kanavan raja laskee: `counts: graphemes`, utf16, weighted, sms tai words.",
          en: "Say what the limit of the channel counts: `counts: graphemes`, utf16, weighted, sms or words."))
      return nil
    }
    let weights = fields["weights"].flatMap { CharacterWeights.decode($0, report: &report) }
    if counts == .weighted, fields["weights"] == nil {
      report.add(
        .badSchema(
          at: node.span, fi: "Kerro, mitä merkit painavat: `weights: {light: [0000-10FF], other: 2, address: 23}`.",
          en: "Say what characters weigh: `weights: {light: [0000-10FF], other: 2, address: 23}`."))
    }
    checkLimits(fields, counts)
    checkFields(fields)
    return ChannelKind(
      name: name, brand: fields.text("name", report: &report), counts: counts, weights: weights,
      limit: fields.number("limit", report: &report),
      parts: fields.number("parts", report: &report),
      fold: fields.number("fold", report: &report), line: fields.number("line", report: &report),
      hasSubject: fields.flag("subject", report: &report) ?? false, hasTags: fields.flag("tags", report: &report) ?? false,
      markup: fields.word("markup", as: ChannelKind.Markup.self, report: &report) ?? ChannelKind.Markup.none,
      address: fields.word("address", as: ChannelKind.AddressPlace.self, report: &report) ?? .ownLine,
      isAddressShort: fields.flag("short_address", report: &report) ?? false, ends: ends(fields),
      fields: fields["fields"].map { $0.texts("fields", report: &report).map(\.text) }, source: source(fields),
      span: node.span)
  }

  /// Who says so and when; limits change.
  private mutating func source(_ fields: FieldReader) -> Source? {
    guard let pair = fields.pairs.first(where: { $0.key == "source" }) else {
      report.add(
        .badSchema(
          at: fields.node.span, fi: "Rajat muuttuvat: kirjoita, mistä ne ovat ja milloin ne nähtiin (`source:`).",
          en: "Limits change: write where they come from and when they were seen (`source:`)."))
      return nil
    }
    var decoder = SourceDecoder(type: EntryType(unreadable: name))
    defer { report.add(contentsOf: decoder.report) }
    return decoder.source(pair)
  }

  private mutating func ends(_ fields: FieldReader) -> [ChannelKind.Ending] {
    guard fields["ends"] != nil else { return ChannelKind.Ending.allCases }
    let ends = fields.texts("ends", report: &report)
    let known = ends.compactMap { text, span -> ChannelKind.Ending? in
      if let ending = ChannelKind.Ending(rawValue: text) { return ending }
      report.add(.unknownChoice(text, at: span, of: ChannelKind.Ending.allCases.map(\.rawValue)))
      return nil
    }
    if known.count == ends.count, !known.contains(.address), !known.contains(.validUntil), let node = fields["ends"] {
      report.add(
        .badSchema(
          at: node.span,
          fi:
            "Viestistä pitää näkyä, mistä sen voi tarkistaa tai milloin se lakkaa pitämästä paikkaansa: lisää `address` tai `valid_until`.",
          en: "A message must say where it can be checked, or until when it holds: add `address` or `valid_until`."))
    }
    return known
  }

  /// Numbers that would let no message through, or that do not fit each other.
  private mutating func checkLimits(_ fields: FieldReader, _ counts: ChannelKind.Counting) {
    var ignored = Report()
    func number(_ key: String) -> Int? { fields.number(key, report: &ignored) }
    for key in ["limit", "parts", "fold", "line"] where number(key) == 0 {
      report.add(
        .badSchema(
          at: fields[key]?.span ?? fields.node.span, fi: "Rajan `\(key)` on oltava vähintään 1. Poista rivi, jos rajaa ei ole.",
          en: "`\(key)` must be at least 1. Remove the line if there is no such limit."))
    }
    if let fold = number("fold"), let limit = number("limit"), limit > 0, fold > limit {
      report.add(
        .badSchema(
          at: fields["fold"]?.span ?? fields.node.span, fi: "`fold: \(fold)` on suurempi kuin `limit: \(limit)`. Tarkista kumpikin.",
          en: "`fold: \(fold)` is above `limit: \(limit)`. Check both."))
    }
    if counts == .sms, fields["parts"] == nil {
      report.add(
        .badSchema(
          at: fields["counts"]?.span ?? fields.node.span, fi: "Kerro, montako tekstiviestiä viesti saa enintään olla: `parts: 3`.",
          en: "Say how many text messages a message may be at most: `parts: 3`."))
    }
  }

  /// A kind whose fields no type has would take no message.
  private mutating func checkFields(_ fields: FieldReader) {
    guard let node = fields["fields"] else { return }
    var ignored = Report()
    let named = node.isEmpty ? [] : node.texts("fields", report: &ignored)
    if named.isEmpty {
      report.add(
        .badSchema(
          at: node.span, fi: "`fields` on tyhjä, joten viestiin ei tulisi mitään. Nimeä kenttiä tai poista rivi.",
          en: "`fields` is empty, so no message would say anything. Name fields, or remove the line."))
    }
    for (text, span) in named where !entryFields.contains(text) {
      report.add(.unknownChoice(text, at: span, of: entryFields.sorted()))
    }
  }
}
