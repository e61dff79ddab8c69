import Catalog
import Diagnostics

/// A correction or situation update says something else than what it follows, and one notice has one successor.
enum Successors: PublicationCheck {
  static let codes = [unchanged, twoSuccessors]

  static let unchanged = DiagnosticCode(
    "correction-without-change", .error,
    explanation: Wording(
      fi:
        "Oikaisu toistaa virheen: sen tekstit ja tiedot ovat samat kuin tiedotteessa, jonka se oikaisee. Kirjoita, mikä on oikein. "
        + "Myös tilannetiedon pitää kertoa jotain uutta.",
      en:
        "The correction repeats the fault: its texts and facts are those of the notice that it corrects. Write what is right. A situation "
        + "update must say something new, too."),
    bad: "kaikille new notice water-2 --from notices/water --corrects   # and nothing else",
    good: "kaikille new notice water-2 --from notices/water --corrects   # then correct the texts and facts of water-2")

  static let twoSuccessors = DiagnosticCode(
    "notice-with-two-successors", .error,
    explanation: Wording(
      fi: "Kaksi tiedotetta oikaisee tai peruu saman tiedotteen, eikä lukija tiedä, kumpi pitää paikkansa. Uusi oikaisu oikaisee edellisen "
        + "oikaisun, ei alkuperäistä tiedotetta.",
      en:
        "Two notices correct or withdraw the same one, and readers cannot know which of them holds. A new correction corrects the correction "
        + "before it, not the first notice."),
    bad: "notices/b: corrects: a / notices/c: withdraws: a", good: "notices/b: corrects: a / notices/c: withdraws: b")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() {
      if let fault = unchanged(entry, catalog) { report.add(fault) }
      if let fault = rivals(of: index, catalog, occasion.today) { report.add(fault) }
    }
    return report
  }

  private static func unchanged(_ entry: Entry, _ catalog: Catalog) -> Diagnostic? {
    let followed = catalog.predecessors(of: entry).first { $0.kind != .withdraws }
    guard let (index, kind) = followed, catalog.entries[index].type == entry.type, entry.texts[catalog.source] != nil,
      catalog.entries[index].texts[catalog.source] != nil
    else { return nil }
    let earlier = catalog.entries[index]
    // When it is shown and where it goes is no news about the matter.
    let apart = Succession.allCases.map(\.rawValue) + ["show", "channels"]
    let fields = catalog.types[entry.type].facts.map(\.name).filter { !apart.contains($0) }
    let texts = (entry.units + earlier.units).filter { !$0.field.isForStaff }.map(\.key)
    guard !(fields + texts).contains(where: { catalog.differs($0, in: entry, from: earlier) }) else { return nil }
    let span = catalog.types[entry.type].fact(kind.rawValue).map(entry.span(ofFact:)) ?? Span(file: entry.factsFile)
    let subject = Diagnostic.Subject(entry: entry.id.description)
    if kind == .updates {
      return Diagnostic(
        unchanged, at: span,
        Wording(
          fi:
            "Tämä on tilannetieto tiedotteeseen `\(earlier.id)`, mutta sanoo samaa kuin se. Kirjoita tekstiin tai tietoihin, mitä uutta on.",
          en: "This is a situation update of `\(earlier.id)` but says the same. Write into its texts or facts what is new."),
        subject: subject)
    }
    return Diagnostic(
      unchanged, at: span,
      Wording(
        fi: "Tämä oikaisee tiedotteen `\(earlier.id)`, mutta sanoo samaa kuin se. Kirjoita tekstiin tai tietoihin, mikä on oikein.",
        en: "This corrects `\(earlier.id)` but says the same. Write into its texts or facts what is right."),
      subject: subject)
  }

  /// Corrections and withdrawals of a notice that hold at the same time.
  private static func rivals(of index: EntryIndex, _ catalog: Catalog, _ today: CalendarDate) -> Diagnostic? {
    let found = catalog.corrections(of: index).filter { holds($0, catalog, today) }
    guard found.count > 1, let last = found.last else { return nil }
    let entry = catalog.entries[last]
    let names = found.map { "`\(catalog.entries[$0].id)`" }.joined(separator: ", ")
    return Diagnostic(
      twoSuccessors, at: Span(file: entry.factsFile),
      Wording(
        fi:
          "Tiedotteen `\(catalog.entries[index].id)` oikaisee tai peruu moni: \(names). Jätä yksi, ja anna myöhemmän viitata aikaisempaan.",
        en:
          "Several notices correct or withdraw `\(catalog.entries[index].id)`: \(names). Keep one, and let the later one refer to the earlier."
      ),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  /// Whether a notice is not over, and nothing will take its place.
  private static func holds(_ index: EntryIndex, _ catalog: Catalog, _ today: CalendarDate) -> Bool {
    guard let last = catalog.lastDay(of: catalog.entries[index]) else { return true }
    return last >= today && catalog.successor(of: index, on: last) == nil
  }
}
