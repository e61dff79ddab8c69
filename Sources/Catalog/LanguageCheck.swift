import Diagnostics

extension LinkCheck {
  /// Languages that facts name and the language files do not: a page would show readers the bare tag.
  func unnamedLanguages(in files: SourceFiles) -> Report {
    var report = Report()
    // Of a language file that is not there no word is missing.
    guard catalog.interface.entry.texts[catalog.source] != nil else { return report }
    var seen: Set<String> = []
    let file = "locales/\(catalog.locales[catalog.source].tag).yaml"
    for entry in catalog.entries {
      for (position, fact) in entry.facts.enumerated() {
        for tag in fact?.languageTags ?? [] where seen.insert(tag).inserted && catalog.interface.position("languages.\(tag)") == nil {
          report.add(
            Diagnostic(
              CatalogCodes.missingWord, at: files.span(ofElement: [tag], inFact: position, of: entry, catalog),
              Wording(
                fi: "Kielellä `\(tag)` ei ole nimeä, joka näkyisi sivulla. Lisää sana `languages.\(tag)` tiedostoon \(file).",
                en: "The language `\(tag)` has no name for pages to show. Add the word `languages.\(tag)` to \(file).")))
        }
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
