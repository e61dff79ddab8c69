import Diagnostics
import YAML

/// Reads one `content/channels/_kinds/<kind>.yaml`.
struct ChannelKindDecoder {
  let name: String
  var report = Report()

  init(name: String) { self.name = name }

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
    return fields.texts("ends", report: &report).compactMap { text, span in
      if let ending = ChannelKind.Ending(rawValue: text) { return ending }
      report.add(.unknownChoice(text, at: span, of: ChannelKind.Ending.allCases.map(\.rawValue)))
      return nil
    }
  }
}
