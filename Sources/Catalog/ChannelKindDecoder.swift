import Diagnostics
import YAML

/// Reads one `content/channels/_kinds/<kind>.yaml`.
struct ChannelKindDecoder {
  let name: String
  var report = Report()

  init(name: String) { self.name = name }

  mutating func decode(_ node: Node) -> ChannelKind? {
    let known = ["counts", "limit", "parts", "fold", "line", "subject", "markup", "address", "fields", "ends", "source"]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    guard let counts = fields.word("counts", as: ChannelKind.Counting.self, report: &report) else {
      report.add(
        .badSchema(
          at: node.span, fi: "Kerro, mitä kanavan raja laskee: `counts: graphemes`, utf16, sms tai words.",
          en: "Say what the limit of the channel counts: `counts: graphemes`, utf16, sms or words."))
      return nil
    }
    if fields["source"] == nil {
      report.add(
        .badSchema(
          at: node.span, fi: "Rajat muuttuvat: kirjoita, mistä ne ovat ja milloin ne nähtiin (`source:`).",
          en: "Limits change: write where they come from and when they were seen (`source:`)."))
    }
    return ChannelKind(
      name: name, counts: counts, limit: fields.number("limit", report: &report), parts: fields.number("parts", report: &report),
      fold: fields.number("fold", report: &report), line: fields.number("line", report: &report),
      hasSubject: fields.flag("subject", report: &report) ?? false,
      markup: fields.word("markup", as: ChannelKind.Markup.self, report: &report) ?? ChannelKind.Markup.none,
      address: fields.word("address", as: ChannelKind.AddressPlace.self, report: &report) ?? .ownLine,
      ends: ends(fields), fields: fields["fields"].map { $0.texts("fields", report: &report).map(\.text) }, span: node.span)
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
