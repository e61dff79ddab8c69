import Diagnostics
import YAML

/// The ids that exist, known from the names of files before any of them is read: so a reference can be judged where it stands.
struct KnownNames: Sendable {
  /// All entries, by type and then by name.
  let entries: [EntryID]
  private let index: [EntryID: EntryIndex]
  /// Folders below `content/` that hold a `_type.yaml`, in byte order.
  let types: [String]
  let channelKinds: [String]

  init(entries: [EntryID], types: [String], channelKinds: [String]) {
    self.entries = entries
    self.types = types
    self.channelKinds = channelKinds
    index = Dictionary(zip(entries, entries.indices), uniquingKeysWith: { first, _ in first })
  }

  func position(of id: EntryID) -> EntryIndex? { index[id] }

  /// The entry that a scalar names, as `id` or `type/id`, or nil with a diagnostic.
  func reference(_ node: Node, to types: [String], report: inout Report) -> EntryIndex? {
    guard let text = node.scalar?.text.trimmed, !text.isEmpty else {
      report.add(
        .wrongKind(
          "reference", at: node.span,
          expected: Wording(fi: "kirjoita yksi tunnus, esimerkiksi `kela`", en: "write one id, for example `kela`")))
      return nil
    }
    return reference(text, at: node.span, to: types, report: &report)
  }

  /// The same for a text that has been taken out of its node.
  func reference(_ text: String, at span: Span, to types: [String], report: inout Report) -> EntryIndex? {
    let id: EntryID
    if let slash = text.firstIndex(of: "/") {
      id = EntryID(type: String(text[..<slash]), name: String(text[text.index(after: slash)...]))
    } else if types.count == 1 {
      id = EntryID(type: types[0], name: text)
    } else {
      let type = types.first { index[EntryID(type: $0, name: text)] != nil } ?? types.first ?? "services"
      report.add(
        Diagnostic(
          CatalogCodes.wrongKind, at: span,
          Wording(
            fi: "`\(text)` ei kerro, minkä tyypin sisältöä tarkoitetaan. Kirjoita myös tyyppi, esimerkiksi `\(type)/\(text)`.",
            en: "`\(text)` does not say of which type the entry is. Write the type too, for example `\(type)/\(text)`.")))
      return nil
    }
    guard types.isEmpty || types.contains(id.type) else {
      report.add(
        Diagnostic(
          CatalogCodes.wrongKind, at: span,
          Wording(
            fi: "Tässä ei voi viitata sisältöön `\(text)`. Tyypin on oltava jokin näistä: \(types.joined(separator: ", ")).",
            en: "`\(text)` cannot be referred to here. The type must be one of: \(types.joined(separator: ", ")).")))
      return nil
    }
    if let position = index[id] { return position }
    report.add(.danglingReference(id, at: span, nearest: nearest(to: id)))
    return nil
  }

  /// The entry of the same type whose name is nearest, for messages.
  func nearest(to id: EntryID) -> EntryID? {
    let candidates = entries.filter { $0.type == id.type }.map(\.name)
    if let name = Suggestion.nearest(to: id.name, in: candidates) { return EntryID(type: id.type, name: name) }
    return entries.first { $0.name == id.name }
  }
}

extension Diagnostic {
  static func danglingReference(_ id: EntryID, at span: Span, nearest: EntryID?) -> Diagnostic {
    Diagnostic(
      CatalogCodes.danglingReference, at: span,
      Wording(
        fi: "Sisältöä `\(id)` ei ole. " + (nearest.map { "Tarkoititko `\($0)`?" } ?? "Tarkista tunnus kansion nimestä."),
        en: "There is no entry `\(id)`. " + (nearest.map { "Did you mean `\($0)`?" } ?? "Check the id against the name of the folder.")))
  }
}
