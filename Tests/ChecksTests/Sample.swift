import Catalog
import Checks
import Diagnostics

/// A publication in memory with one type and one entry, `notes/one`, of which a test sets a text in two languages.
struct Sample {
  var files: [String: String]
  var today = "2026-11-21"
  var isLive = false

  /// A text of the field `body` (prose) or `name` (a line) in the source language and its translation.
  ///
  /// - Parameters:
  ///   - source: nil for a text in the source language alone.
  ///   - language: tag of the translation; of the text itself where there is no source.
  init(_ text: String, in language: String, from source: String? = nil, of sourceLanguage: String = "fi", field: String = "body") {
    let original = source == nil ? language : sourceLanguage
    files = [
      "site/site.yaml": "address: \"https://a.example\"\nsource: \(original)\nlocales: [\(original)]\n",
      "locales/\(original).yaml": "name: Source\n",
      "content/notes/_type.yaml": Self.type,
      "content/notes/one/facts.yaml": "phones: {main: 05 234 4171, office: 05 234 4172}\nlinks: {home: \"https://kela.fi/\"}\n",
    ]
    let name = field == "name" ? "" : "name: |\n  Kela\n"
    files["content/notes/one/\(original).yaml"] = name + Self.block(field, source ?? text)
    guard source != nil else { return }
    set(language, to: text, field: field)
  }

  /// Adds a translation.
  mutating func set(_ language: String, to text: String, field: String = "body") {
    files["site/site.yaml"] = files["site/site.yaml"]?.replacing("]\n", with: ", \(language)]\n")
    files["locales/\(language).yaml"] = "name: Language \(language)\n"
    files["content/notes/one/\(language).yaml"] = Self.block(field, text)
  }

  private static func block(_ field: String, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
    return "\(field): |\n\(lines.joined(separator: "\n"))\n"
  }

  static let type = """
    roles: {title: name}
    facts:
      phones: {kind: phones, texts: {note: line}, sourced: false}
      links: {kind: links, sourced: false}
    texts:
      name: {kind: line, need: required}
      body: prose
      search_words: {kind: words, own: true}

    """

  /// Everything that the checks say of `notes/one`, sorted.
  var diagnostics: [Diagnostic] { everything.filter { $0.subject?.entry == "notes/one" } }

  /// Everything that the checks say, sorted.
  var everything: [Diagnostic] { run()?.report.sorted ?? [] }

  /// A run of all checks; nil where the publication cannot be read.
  ///
  /// - Parameter earlier: the faulty parts of each entry in an earlier run; nil where none is known.
  func run(earlier: [[Int]]? = nil) -> Checklist.Outcome? {
    let texts = files
    let tree = SourceFiles(paths: texts.keys.sorted()) { path, _ in texts[path].map { Array($0.utf8) } }
    guard let catalog = CatalogDecoder.decode(tree).catalog, let date = CalendarDate(iso: today) else { return nil }
    let occasion = Occasion(today: date, isLive: isLive)
    return Checklist.run(
      catalog, occasion, threads: 1, earlier: { earlier?[$0] }, load: { path in texts[path].map { Array($0.utf8) } })
  }

  /// The codes of what was found, each once.
  var codes: [String] {
    diagnostics.map(\.code.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Where a code was found, as `line:column`, and the words there where the place is known byte by byte.
  func places(of code: String) -> [String] {
    diagnostics.filter { $0.code.name == code }.map { diagnostic in
      guard let span = diagnostic.span, let file = files[span.file] else { return "" }
      let words = String(decoding: Array(file.utf8)[span.bytes], as: UTF8.self)
      return "\(span.line):\(span.column)" + (words.isEmpty ? "" : " \(words)")
    }
  }
}
