import Catalog
import Diagnostics
import Parallel

/// What editors are told of posters.
public enum PosterCodes {
  public static let shortened = DiagnosticCode(
    "poster-shortened", .warning,
    explanation: Wording(
      fi:
        "Julisteessa ei ollut tilaa sille, missä tai milloin jotakin on. Mitään ei katkaista: tieto jäi kokonaan pois. Lyhennä sitä, otsikkoa "
        + "tai lyhyttä tekstiä.",
      en:
        "A poster had no room for where or when something is. Nothing is ever cut: the fact was left out whole. Shorten it, the title or the "
        + "short text."),
    bad: "hours:\n  moona-kotka: {mon: …}\n  (eleven more places)", good: "hours:\n  moona-kotka: {mon-fri: 8-16}")

  public static let all = [shortened]
}

extension Site {
  /// What there is no room for on posters, though they are of little use without it; `render` tells the same of the posters that it makes.
  public func posterReport(threads: Int = Parallel.processors) -> Report {
    let found = Parallel.map(count: catalog.entries.count, threads: threads) { index in
      var report = Report()
      tellShortened(Posters(of: index, self), of: index, &report)
      return report
    }
    return found.reduce(into: Report()) { $0.add(contentsOf: $1) }
  }

  func tellShortened(_ posters: Posters, of index: EntryIndex, _ report: inout Report) {
    for poster in posters.all {
      for field in poster.layout.missing { report.add(shortened(catalog.entries[index], poster.locales[0], field)) }
    }
  }

  private func shortened(_ entry: Entry, _ locale: LocaleIndex, _ field: String) -> Diagnostic {
    let tag = catalog.locales[locale].tag
    return Diagnostic(
      PosterCodes.shortened, at: catalog.types[entry.type].fact(field).map(entry.span) ?? Span(file: entry.factsFile),
      Wording(
        fi: "Julisteeseen kielellä \(tag) ei mahtunut: `\(field)`. Lyhennä sitä, otsikkoa tai lyhyttä tekstiä.",
        en: "The poster in \(tag) has no room for `\(field)`. Shorten it, the title or the short text."),
      subject: Diagnostic.Subject(entry: entry.id.description, locale: tag))
  }
}
