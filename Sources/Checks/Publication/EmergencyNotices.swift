import Catalog
import Diagnostics

/// Notices of level `emergency` say who speaks and what to do, and end soon (`emergency:` of `site/site.yaml`).
enum EmergencyNotices: PublicationCheck {
  static let codes = [incomplete, tooLong]

  static let incomplete = DiagnosticCode(
    "emergency-incomplete", .warning,
    explanation: Wording(
      fi:
        "Hätätiedote on jokaisella sivulla ja lähtee jokaiselle kanavalle. Ilman lähettäjää, ohjetta tai lyhyttä tekstiä lukija ei tiedä, "
        + "keneen luottaa ja mitä tehdä. Vaaditut kohdat ovat tiedoston site/site.yaml kohdassa `emergency:`.",
      en:
        "An emergency notice stands on every page and goes into every channel. Without a sender, an instruction or a short text readers do "
        + "not know whom to trust and what to do. What it needs stands in `emergency:` of site/site.yaml."),
    bad: "level: emergency   # and no `instruction:` in fi.yaml", good: "instruction: |\n  Pysy sisällä ja sulje ikkunat.")

  static let tooLong = DiagnosticCode(
    "emergency-too-long", .warning,
    explanation: Wording(
      fi: "Hätätiedote, joka on näkyvissä viikkokausia, ei ole enää hätätiedote: lukijat lakkaavat näkemästä sitä. Jatka uudella "
        + "tilannetiedolla (`updates:`). Päivien enimmäismäärä on tiedoston site/site.yaml kohdassa `emergency:`.",
      en: "An emergency notice that stands for weeks is none any more: readers stop seeing it. Go on with a new situation update "
        + "(`updates:`). How many days it may have stands in `emergency:` of site/site.yaml."),
    bad: "level: emergency\nshow: {from: 2026-12-01, until: 2027-03-01}",
    good: "level: emergency\nshow: {from: 2026-12-01, until: 2026-12-03}")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    let rules = catalog.site.emergency
    for (index, entry) in catalog.entries.enumerated() where catalog.level(of: entry) == .emergency {
      guard !isPast(index, catalog, occasion.today) else { continue }
      let type = catalog.types[entry.type]
      let subject = Diagnostic.Subject(entry: entry.id.description)
      for name in rules.needs where lacks(name, entry, type, catalog) {
        let isText = type.fact(name) == nil
        let file = isText ? "content/\(entry.id)/\(catalog.locales[catalog.source].tag).yaml" : entry.factsFile
        report.add(
          Diagnostic(
            incomplete, at: Span(file: file),
            Wording(
              fi: "Hätätiedotteesta puuttuu `\(name)`. Lisää se tähän tiedostoon.",
              en: "The emergency notice lacks `\(name)`. Add it to this file."), subject: subject))
      }
      for (position, fact) in entry.facts.enumerated() {
        guard case .period(let show)? = fact else { continue }
        let days = show.until.dayNumber - show.from.dayNumber + 1
        guard days > rules.days else { continue }
        report.add(
          Diagnostic(
            tooLong, at: entry.span(ofFact: position),
            Wording(
              fi: "Hätätiedote on näkyvissä \(days) päivää, enintään \(rules.days) on sallittu. Aikaista viimeistä päivää.",
              en: "The emergency notice is shown for \(days) days; at most \(rules.days) are allowed. Choose an earlier last day."),
            subject: subject))
      }
    }
    return report
  }

  private static func isPast(_ index: EntryIndex, _ catalog: Catalog, _ today: CalendarDate) -> Bool {
    catalog.successor(of: index, on: today) != nil || catalog.lastDay(of: catalog.entries[index]).map { $0 < today } ?? false
  }

  /// Whether the entry says nothing where its type has a field for it.
  private static func lacks(_ name: String, _ entry: Entry, _ type: EntryType, _ catalog: Catalog) -> Bool {
    if let position = type.fact(name) { return entry.facts[position] == nil && !entry.faultyFiles.contains(entry.factsFile) }
    guard type.text(name) != nil, let unit = entry.unit(name), let source = entry.texts[catalog.source] else { return false }
    return source.texts[unit] == nil && !entry.faultyFiles.contains(source.file)
  }
}
