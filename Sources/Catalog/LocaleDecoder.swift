import Diagnostics
import Prose
import YAML

/// Reads one `locales/<tag>.yaml`: a few settings, and the words of the interface.
struct LocaleDecoder {
  let schema: Schema
  let tag: String
  let units: [Unit]
  let positions: [String: Int]
  let bytes: [UInt8]
  var name = ""
  private(set) var nameSpan: Span
  /// Positions of words with an error in them.
  private var faulty: [Int] = []
  /// Labels that no schema uses, with the place of each.
  private var unused: [(path: String, span: Span)] = []
  var fallback: [LocaleIndex] = []
  var decimalSeparator = ","
  var amountPattern: Prose?
  var plurals: [Word: [PluralRule.Category: Prose]] = [:]
  var report = Report()

  private static let settings = ["name", "fallback", "decimal", "amount"]
  private static let groups = ["weekdays", "weekdays_on", "holidays", "languages", "kinds", "types", "fields", "choices", "interface"]

  init(schema: Schema, tag: String, units: [Unit], positions: [String: Int], bytes: [UInt8]) {
    self.schema = schema
    self.tag = tag
    self.units = units
    self.positions = positions
    self.bytes = bytes
    nameSpan = Span(file: "locales/\(tag).yaml")
  }

  /// The tags that a file names under `languages:`; the source file's list decides which names every language gives.
  static func languages(_ node: Node) -> [String] {
    node["languages"]?.pairs?.map(\.key).filter { LocaleTraits.of($0) != nil } ?? []
  }

  mutating func decode(_ node: Node) -> LocaleTexts {
    var texts: [Text?] = Array(repeating: nil, count: units.count)
    var translation = TranslationRecord(units: Array(repeating: nil, count: units.count))
    var ignores: [Ignore] = []
    for pair in node.pairs ?? [] {
      if Self.settings.contains(pair.key) {
        setting(pair)
      } else if pair.key == "translation" {
        var decoder = TranslationRecordDecoder(positions: positions, schema: schema)
        translation = decoder.decode(pair.value, count: units.count)
        report.add(contentsOf: decoder.report)
      } else if pair.key == "ignore" {
        var decoder = IgnoreDecoder(known: units.map(\.key))
        ignores = decoder.decode(pair.value)
        report.add(contentsOf: decoder.report)
      } else if Self.groups.contains(pair.key) {
        walk(pair, path: pair.key, beside: [], into: &texts)
      } else {
        report.add(.unknownField(pair, known: Self.settings + Self.groups + ["translation", "ignore"]))
      }
    }
    if name.isEmpty {
      report.add(
        .badSchema(
          at: node.span, fi: "Kielen oma nimi puuttuu: kirjoita esimerkiksi `name: suomi`.",
          en: "The language's own name is missing: write for example `name: suomi`."))
      name = tag
    }
    reportUnused()
    return LocaleTexts(
      file: node.span.file, texts: texts, translation: translation, mentions: [], ignores: ignores,
      mayHoldComments: bytes.contains(UInt8(ascii: "#")), faultyUnits: faulty)
  }

  private mutating func setting(_ pair: Node.Pair) {
    switch pair.key {
    case "fallback":
      for (text, span) in pair.value.texts("fallback", report: &report) {
        guard let locale = schema.locale(text) else {
          // A fallback that this publication does not have is no fault: language files are shared between publications.
          if LocaleTraits.of(text) == nil { report.add(.unknownLocale(text, at: span)) }
          continue
        }
        if text != tag { fallback.append(locale) }
      }
    default:
      guard let scalar = pair.value.scalar else {
        report.add(.textExpected(pair.key, at: pair.value.span))
        return
      }
      switch pair.key {
      case "name":
        name = scalar.text.trimmed
        nameSpan = pair.value.span
      case "decimal": decimalSeparator = scalar.text.trimmed
      default:
        let before = report.diagnostics.count
        let pattern = Prose.line(scalar.text, at: origin(pair.value), report: &report)
        check("amount", pattern, holds: ["number"], at: pair.value.span)
        if !report.hasErrors(since: before) { amountPattern = pattern }
      }
    }
  }

  private mutating func walk(_ pair: Node.Pair, path: String, beside siblings: [Node.Pair], into texts: inout [Text?]) {
    if let position = positions[path] {
      let before = report.diagnostics.count
      texts[position] = text(pair, path)
      if report.hasErrors(since: before) { faulty.append(position) }
      report.attribute(since: before, to: Diagnostic.Subject(entry: EntryID.interface.description, locale: tag, unit: path))
      return
    }
    guard let pairs = pair.value.pairs else {
      if !pair.value.isEmpty { unknown(pair, path, beside: siblings) }
      return
    }
    for inner in pairs { walk(inner, path: "\(path).\(inner.key)", beside: pairs, into: &texts) }
  }

  /// A word that nobody asks for: a slip of the pen where one like it is missing, otherwise a label of a type or field that is gone.
  private mutating func unknown(_ pair: Node.Pair, _ path: String, beside siblings: [Node.Pair]) {
    let group = path.split(separator: ".").dropLast().joined(separator: ".") + "."
    let known = units.map(\.key).filter { $0.hasPrefix(group) }.map { String($0.dropFirst(group.count)) }
    let missing = known.filter { name in !siblings.contains { $0.key == name } }
    let isLabel = ["languages.", "types.", "fields.", "choices."].contains { group.hasPrefix($0) }
    if isLabel && Suggestion.nearest(to: pair.key, in: missing) == nil {
      unused.append((path, pair.keySpan))
    } else {
      report.add(.unknownField(pair, known: known))
    }
  }

  private mutating func reportUnused() {
    guard let first = unused.first else { return }
    let names = unused.prefix(4).map { "`\($0.path)`" }.joined(separator: ", ") + (unused.count > 4 ? " …" : "")
    report.add(
      Diagnostic(
        CatalogCodes.unusedLabel, at: first.span,
        Wording(
          fi: "Millään sivulla ei ole näitä nimiä (\(unused.count)): \(names). Korjaa ne, jos tarkoitit toista nimeä, tai poista ne.",
          en: "No page uses these names (\(unused.count)): \(names). Correct them if you meant others, or remove them.")))
  }

  private mutating func text(_ pair: Node.Pair, _ path: String) -> Text? {
    let word = path.hasPrefix("interface.") ? Word(rawValue: String(path.dropFirst(10))) : nil
    let prose: Prose
    if let word, word.isPlural {
      guard let forms = forms(pair, word) else { return nil }
      plurals[word] = forms
      // The state of a counting word is that of all its forms together.
      prose = Prose.words(
        PluralRule.Category.allCases.compactMap { category in forms[category].map { "\(category.rawValue) \($0.plainText)" } }.joined(
          separator: " "))
    } else {
      guard let scalar = pair.value.scalar else {
        report.add(.textExpected(path, at: pair.value.span))
        return nil
      }
      if scalar.text.trimmed.isEmpty { return nil }
      prose = Prose.line(scalar.text, at: origin(pair.value), report: &report)
      if let word { check(word.rawValue, prose, holds: word.placeholders, at: pair.value.span) }
    }
    return Text(prose: prose, at: origin(pair.value))
  }

  private func origin(_ node: Node) -> TextOrigin { TextOrigin(scalar: node.span, in: bytes) }

  /// The forms of a counting word; each category of the language must be there, and no other.
  private mutating func forms(_ pair: Node.Pair, _ word: Word) -> [PluralRule.Category: Prose]? {
    let categories = LocaleTraits.of(tag)?.plural.categories ?? [.other]
    let known = categories.map(\.rawValue)
    guard let fields = FieldReader(pair.value, known: known, report: &report) else { return nil }
    var forms: [PluralRule.Category: Prose] = [:]
    for category in categories {
      guard let node = fields[category.rawValue], let scalar = node.scalar, !scalar.text.trimmed.isEmpty else {
        report.add(
          Diagnostic(
            CatalogCodes.missingWord, severity: schema.locale(tag) == schema.source ? .error : .warning, at: pair.keySpan,
            Wording(
              fi: "Sanalta `\(word.rawValue)` puuttuu muoto `\(category.rawValue)`, jonka kieli \(tag) tarvitsee.",
              en: "The word `\(word.rawValue)` lacks the form `\(category.rawValue)`, which the language \(tag) needs.")))
        continue
      }
      let form = Prose.line(scalar.text, at: origin(node), report: &report)
      // "One page" needs no number, but a misspelt one would leave a gap.
      if !form.references.isEmpty || category == .other { check(word.rawValue, form, holds: word.placeholders, at: node.span) }
      forms[category] = form
    }
    return forms
  }

  private mutating func check(_ name: String, _ prose: Prose, holds placeholders: [String], at span: Span) {
    let found = prose.references.map(\.path)
    let missing = placeholders.filter { !found.contains($0) }
    let surplus = found.filter { !placeholders.contains($0) }
    guard !missing.isEmpty || !surplus.isEmpty else { return }
    let wanted = placeholders.map { "{\($0)}" }.joined(separator: ", ")
    report.add(
      Diagnostic(
        CatalogCodes.missingPlaceholder, at: span,
        Wording(
          fi: "Lauseessa `\(name)` on oltava täsmälleen nämä aaltosulkeet: \(wanted.isEmpty ? "ei mitään" : wanted).",
          en: "The sentence `\(name)` must hold exactly these braces: \(wanted.isEmpty ? "none" : wanted).")))
  }
}
