import Catalog
import Search

/// Other wordings of official terms: a page about one is found by each of them, also by the name that it had before.
struct GlossarySynonyms {
  private let folding: Folding
  /// By id, the wordings of the term in the language.
  private var wordings: [String: [String]] = [:]
  /// By the first folded word of a wording: all of its words, and the id.
  private var beginnings: [String: [(words: [String], id: String)]] = [:]
  private let definitions: [String]

  init(_ catalog: Catalog, _ locale: LocaleIndex) {
    folding = Folding(language: catalog.locales[locale].tag)
    let terms = catalog.glossary.terms.indices.contains(locale) ? catalog.glossary.terms[locale] : [:]
    let sources = catalog.glossary.terms.indices.contains(catalog.source) ? catalog.glossary.terms[catalog.source] : [:]
    definitions = catalog.glossary.ids.compactMap { terms[$0]?.definition }
    for id in catalog.glossary.ids {
      guard let term = terms[id] else { continue }
      let all = ([term.term] + term.admitted).map { $0.filter { $0 != "*" } }
      // What is called otherwise now is looked for by its earlier name.
      for name in [id] + (sources[id]?.use.map { [$0] } ?? []) { wordings[name, default: []] += all }
      for wording in all {
        let words = folding.words(of: wording)
        if let first = words.first { beginnings[first, default: []].append((words, id)) }
      }
    }
  }

  /// Tells an index the words of the glossary, by which it divides compounds.
  func know(_ index: inout SearchIndex) {
    for definition in definitions { index.know(definition) }
    for wording in wordings.keys.sorted().flatMap({ wordings[$0] ?? [] }) { index.know(wording) }
  }

  /// The wordings of terms that are named, and of those that some texts use.
  func wordings(of ids: [String], and texts: [String]) -> [String] {
    var found = ids
    for text in texts {
      let words = folding.words(of: text)
      for place in words.indices {
        for term in beginnings[words[place]] ?? [] where words[place...].starts(with: term.words) { found.append(term.id) }
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }.flatMap { wordings[$0] ?? [] }
  }
}
