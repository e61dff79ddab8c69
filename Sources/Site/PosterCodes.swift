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
  /// What there is no room for on posters, though they are of little use without it.
  public func posterReport(threads: Int = Parallel.processors) -> Report {
    let found = Parallel.map(count: catalog.entries.count, threads: threads) { index in
      let shared = sharedLocales(of: index)
      let sheets = (shared.isEmpty ? [] : [shared]) + posterLocales(of: index).filter { !shared.contains($0) }.map { [$0] }
      return sheets.flatMap { locales in
        PosterSheet(site: self, index: index, locales: locales, code: nil).missing.map { shortened(catalog.entries[index], locales[0], $0) }
      }
    }
    var report = Report()
    for diagnostic in found.joined() { report.add(diagnostic) }
    return report
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
