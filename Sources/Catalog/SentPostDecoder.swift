import Diagnostics
import YAML

/// Reads the record of where an entry has been posted.
struct SentPostDecoder {
  let schema: Schema
  var report = Report()

  init(schema: Schema) { self.schema = schema }

  mutating func decode(_ node: Node) -> [SentPost] {
    if node.isEmpty { return [] }
    guard let elements = node.elements else {
      report.add(
        .wrongKind(
          SentPost.file, at: node.span,
          expected: Wording(
            fi: "kirjoita luettelo, rivi kutakin julkaisua kohti: `- {channel: tunnus, on: 2026-12-08}`",
            en: "write a list, one line for each post: `- {channel: id, on: 2026-12-08}`")))
      return []
    }
    return elements.compactMap { post($0) }
  }

  private mutating func post(_ node: Node) -> SentPost? {
    guard let fields = FieldReader(node, known: ["channel", "on", "languages", "awaited"], report: &report) else { return nil }
    for key in ["channel", "on"] where fields[key]?.isEmpty ?? true {
      report.add(
        Diagnostic(
          CatalogCodes.missingField, at: node.span,
          Wording(
            fi: "Kerro, mihin kanavaan viesti vietiin ja milloin: `{channel: tunnus, on: 2026-12-08}`.",
            en: "Say into which channel the message went, and when: `{channel: id, on: 2026-12-08}`.")))
      return nil
    }
    let channel = fields["channel"].flatMap { self.channel($0) }
    let day = fields["on"].flatMap { CalendarDate.decode($0, report: &report) }
    let languages = fields.texts("languages", report: &report).compactMap { text, span -> LocaleIndex? in
      if let locale = schema.locale(text) { return locale }
      report.add(LocaleTraits.of(text) == nil ? .unknownLocale(text, at: span) : .languageGone(text, at: span))
      return nil
    }
    let isAwaited = fields.flag("awaited", report: &report) ?? false
    guard let channel, let day else { return nil }
    return SentPost(channel: channel, on: day, languages: languages, isAwaited: isAwaited, span: node.span)
  }

  /// A channel that is not there any more is no fault of today: what was posted was posted.
  private mutating func channel(_ node: Node) -> EntryIndex? {
    var found = Report()
    let channel = schema.names.reference(node, to: channelTypes, report: &found)
    for diagnostic in found.diagnostics {
      guard diagnostic.code.name == CatalogCodes.danglingReference.name, let name = node.scalar?.text.trimmed else {
        report.add(diagnostic)
        continue
      }
      let id = EntryID(type: channelTypes.first ?? "channels", name: String(name.split(separator: "/").last ?? ""))
      report.add(.channelGone(name, at: node.span, nearest: schema.names.nearest(to: id)?.name))
    }
    return channel
  }

  private var channelTypes: [String] { schema.types.filter(\.isChannel).map(\.name) }
}
