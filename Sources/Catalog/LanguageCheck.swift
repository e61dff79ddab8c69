import Diagnostics

extension LinkCheck {
  /// Languages that facts name and the language files do not: a page would show readers the bare tag.
  func unnamedLanguages() -> Report {
    var report = Report()
    var seen: Set<String> = []
    for entry in catalog.entries {
      for tag in entry.facts.flatMap({ $0?.languageTags ?? [] }) where seen.insert(tag).inserted {
        guard catalog.interface.position("languages.\(tag)") == nil else { continue }
        let file = "locales/\(catalog.locales[catalog.source].tag).yaml"
        report.add(
          Diagnostic(
            CatalogCodes.missingWord, at: Span(file: file),
            Wording(
              fi: "Kielellä `\(tag)`, joka on sisällössä \(entry.id), ei ole nimeä. Lisää sana `languages.\(tag)` tiedostoon \(file).",
              en: "The language `\(tag)` of \(entry.id) has no name. Add the word `languages.\(tag)` to \(file).")))
      }
    }
    return report
  }
}

extension Fact {
  /// The languages whose names a page shows.
  fileprivate var languageTags: [String] {
    switch self {
    case .languages(let tags): tags
    case .hours(let hours): hours.flatMap { $0.hours?.languages.map(\.tag) ?? [] }
    default: []
    }
  }
}
