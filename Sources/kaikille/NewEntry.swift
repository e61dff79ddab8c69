import Catalog
import Diagnostics
import YAML

/// The files of an entry that is made from a template or from another entry. Nothing is written here.
struct NewEntry {
  /// Whose texts it gets.
  enum Origin {
    case template(Template)
    /// A copy; with a succession it follows the other.
    case entry(EntryIndex, Succession?)
  }

  let id: EntryID
  let origin: Origin
  let catalog: Catalog
  let today: CalendarDate

  /// The entry whose files are taken.
  var source: Entry {
    switch origin {
    case .template(let template): template.entry
    case .entry(let index, _): catalog.entries[index]
    }
  }

  /// What must be said, with what is said already; nil where something is wrong with it, which `report` tells.
  func values(_ given: [(name: String, value: String)], report: inout Report) -> [String: String]? {
    var needs: [Template.Need] = []
    if case .template(let template) = origin { needs = template.needs }
    var values = [Template.today: today.iso]
    let before = report.diagnostics.count
    let names = needs.map(\.name).joined(separator: ", ")
    for (name, value) in given {
      if !needs.contains(where: { $0.name == name }) {
        report.add(
          Diagnostic(
            TemplateCodes.valueUnknown, at: Span(file: source.factsFile),
            Wording(
              fi: "Tietoa `\(name)` ei kysytä. " + (needs.isEmpty ? "Poista `--set \(name)=…`." : "Kysytään: \(names)."),
              en: "`\(name)` is not asked for. " + (needs.isEmpty ? "Remove `--set \(name)=…`." : "Asked for are: \(names)."))))
      } else if !Template.isPlain(value) {
        report.add(
          Diagnostic(
            TemplateCodes.valueUnknown, at: Span(file: source.factsFile),
            Wording(
              fi: "Tietoa `\(name)` ei voi kirjoittaa näin: ”\(value)”. Käytä kirjaimia, numeroita, pisteitä ja yhdysmerkkejä.",
              en: "`\(name)` cannot be written like this: “\(value)”. Use letters, digits, points and hyphens.")))
      } else if let example = needs.first(where: { $0.name == name })?.example, !isLike(example, value) {
        report.add(
          Diagnostic(
            TemplateCodes.valueUnknown, at: Span(file: source.factsFile),
            Wording(
              fi: "Tieto `\(name)` kirjoitetaan samassa muodossa kuin \(example), ei näin: ”\(value)”.",
              en: "`\(name)` is written in the form of \(example), not like this: “\(value)”.")))
      } else if given.filter({ $0.name == name }).count > 1, values[name] != nil, name != Template.today {
        report.add(
          Diagnostic(
            TemplateCodes.valueUnknown, at: Span(file: source.factsFile),
            Wording(
              fi: "Tieto `\(name)` on annettu kahdesti. Jätä toinen pois.", en: "`\(name)` is given twice. Leave one of them out.")))
      }
      values[name] = value
    }
    let missing = needs.filter { values[$0.name] == nil }
    if !missing.isEmpty {
      let list = missing.map { "--set \($0.name)=\($0.example)" }.joined(separator: " ")
      report.add(
        Diagnostic(
          TemplateCodes.valueMissing, at: Span(file: source.factsFile),
          Wording(
            fi: "Nämä puuttuvat: \(missing.map(\.name).joined(separator: ", ")). Anna ne, esimerkiksi: \(list).",
            en: "These are missing: \(missing.map(\.name).joined(separator: ", ")). Give them, for example: \(list).")))
    }
    return report.diagnostics.count == before ? values : nil
  }

  /// Whether a value is a date, a time, an amount or a number where the example is one: “99” is no time.
  private func isLike(_ example: String, _ value: String) -> Bool {
    switch (NamedValue.Value(example), NamedValue.Value(value)) {
    case (.date, .date), (.time, .time), (.amount, .amount), (.percentage, .percentage), (.number, .number), (nil, _): true
    default: false
    }
  }

  /// The facts without the channels whose readers live elsewhere than what the notice is about: a template names all that could be meant.
  ///
  /// - Parameters:
  ///   - facts: the new facts.
  ///   - made: the publication with the new entry.
  func narrowed(_ facts: [UInt8], in made: Catalog) -> [UInt8] {
    var ignored = Report()
    guard case .template = origin, let index = made.position(of: id),
      let channels = YAMLReader.read(facts, file: source.factsFile, report: &ignored)?["channels"], let elements = channels.elements,
      facts[channels.span.bytes].first == UInt8(ascii: "[")
    else { return facts }
    let entry = made.entries[index]
    let meant = made.references("channels", of: entry).filter { made.concerns(entry, readersOf: made.entries[$0]) }
    let names = elements.compactMap { $0.scalar?.text }.filter { name in meant.contains { made.entries[$0].id.name == name } }
    guard !names.isEmpty, names.count < elements.count else { return facts }
    var bytes = facts
    bytes.replaceSubrange(channels.span.bytes, with: Array("[\(names.joined(separator: ", "))]".utf8))
    return bytes
  }

  /// The files by name: facts, then the languages in their order.
  ///
  /// - Parameter load: the bytes of a source file.
  func files(_ values: [String: String], report: inout Report, load: (String, inout Report) -> [UInt8]?) -> [(name: String, bytes: [UInt8])]
  {
    guard let facts = load(source.factsFile, &report) else { return [] }
    let made: [UInt8]? =
      switch origin {
      case .template: Template.filled(facts, with: values, file: source.factsFile)
      case .entry(_, let succession): copied(facts, succession, report: &report)
      }
    guard let made else { return [] }
    return [("facts.yaml", made)]
      + source.texts.compactMap { $0?.file }.compactMap { file in
        load(file, &report).map { (String(file.split(separator: "/").last ?? ""), $0) }
      }
  }

  /// The facts of the other, from today on, with the one reference to it. Addresses are the other's own.
  private func copied(_ bytes: [UInt8], _ succession: Succession?, report: inout Report) -> [UInt8]? {
    guard var edit = YAMLEdit(bytes, file: source.factsFile, report: &report) else { return nil }
    let type = catalog.type(of: source)
    let before = report.diagnostics.count
    for field in type.facts where edit.root[field.name] != nil && goes(field, succession, type) {
      _ = edit.remove([.key(field.name)], report: &report)
    }
    for key in EntryAddresses.keys where edit.root[key] != nil { _ = edit.remove([.key(key)], report: &report) }
    for (field, fact) in zip(type.facts, source.facts) {
      guard case .period(let period)? = fact else { continue }
      var days: [(path: [YAMLStep], content: YAMLContent)] = [([.key(field.name), .key("from")], .line(today.iso))]
      if period.until < today { days.append(([.key(field.name), .key("until")], .line(today.iso))) }
      _ = edit.replace(days, report: &report)
    }
    if let succession, let position = type.fact(succession.rawValue) {
      let above = type.facts[..<position].last { edit.root[$0.name] != nil }?.name
      _ = edit.insert(succession.rawValue, .line(source.id.name), after: above, report: &report)
    }
    return report.diagnostics.count == before ? edit.bytes : nil
  }

  /// Whether a fact of the earlier notice is not one of the later: what that one followed, the channels of a correction or withdrawal, which goes
  /// wherever the earlier one went and nowhere else (`Catalog.channels`), and in a withdrawal that something is closed.
  private func goes(_ field: FactField, _ succession: Succession?, _ type: EntryType) -> Bool {
    if field.succession != nil { return true }
    if field.name == "channels" { return succession == .corrects || succession == .withdraws }
    guard succession == .withdraws else { return false }
    if case .closures = field.kind { return true }
    return field.name == type.roles.reopens && !isQuoted(field.name)
  }

  /// Whether a text of the earlier notice, which the later one copies, has the fact in it.
  private func isQuoted(_ name: String) -> Bool {
    source.texts.contains { texts in
      texts?.texts.contains { text in text?.prose.references.contains { $0.path == name } ?? false } ?? false
    }
  }
}
