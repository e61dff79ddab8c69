import Catalog
import Diagnostics

/// Takes out what editors said to ignore, and tells them when an `ignore` is needed no more or names no check.
struct Ignores: Check {
  static let codes = [unused, unknown]

  static let unused = DiagnosticCode(
    "unused-ignore", .warning,
    explanation: Wording(
      fi: "Kohdassa `ignore:` ohitetaan huomautus, jota ei enää tule. Jos se jätetään, se kätkee joskus uuden virheen.",
      en: "An `ignore:` leaves out a message that no longer comes. If it stays, it will hide a new fault one day."),
    bad: "ignore:\n  summary: [{check: repeated-word, reason: \"on tarkoituksella\"}]   # nothing is repeated any more",
    good: "(remove the line)")

  static let unknown = DiagnosticCode(
    "unknown-check", .error,
    explanation: Wording(
      fi: "`check:` ja `codes:` ovat tarkistusten koodeja, sellaisina kuin ne ovat viestin lopussa hakasulkeissa.",
      en: "`check:` and `codes:` are codes of checks, as they stand in brackets at the end of a message."),
    bad: "ignore:\n  summary: [{check: repeated-wrod, reason: \"on tarkoituksella\"}]",
    good: "ignore:\n  summary: [{check: repeated-word, reason: \"on tarkoituksella\"}]")

  private let entry: Entry
  /// Names of the facts of its type.
  private let facts: [String]
  /// The ignores of each file, with its language; nil for the facts.
  private var files: [(locale: String?, ignores: [Ignore], isUsed: [Bool])] = []

  init(_ entry: Entry, _ catalog: Catalog) {
    self.entry = entry
    facts = entry.type < 0 ? [] : catalog.types[entry.type].facts.map(\.name)
    for (locale, ignores) in Self.ignores(of: entry, catalog) where !ignores.isEmpty {
      files.append((locale, ignores, Array(repeating: false, count: ignores.count)))
    }
  }

  private static func ignores(of entry: Entry, _ catalog: Catalog) -> [(locale: String?, ignores: [Ignore])] {
    [(nil, entry.ignores)] + catalog.locales.map { ($0.tag, entry.texts[$0.index]?.ignores ?? []) }
  }

  /// What is left of the faults, and a warning for each `ignore` that met none.
  mutating func apply(to faults: [Diagnostic]) -> [Diagnostic] {
    guard !files.isEmpty else { return faults }
    var kept = faults.filter { !isIgnored($0) }
    for file in files {
      for (ignore, isUsed) in zip(file.ignores, file.isUsed) where !isUsed && Checklist.names.contains(ignore.check) {
        kept.append(
          Diagnostic(
            Self.unused, at: ignore.span,
            Wording(
              fi: "Huomautusta `\(ignore.check)` ei enää tule kohdasta `\(ignore.key)`. Poista tämä `ignore`.",
              en: "`\(ignore.check)` no longer comes for `\(ignore.key)`. Remove this `ignore`."),
            subject: Diagnostic.Subject(entry: entry.id.description, locale: file.locale, unit: ignore.key)))
      }
    }
    return kept
  }

  private mutating func isIgnored(_ fault: Diagnostic) -> Bool {
    var found = false
    for file in files.indices where files[file].locale == fault.subject?.locale {
      for (index, ignore) in files[file].ignores.enumerated()
      where ignore.check == fault.code.name && isAbout(fault, ignore.key) {
        files[file].isUsed[index] = true
        found = true
      }
    }
    return found
  }

  /// Whether a fault is about a text, or about the fact that it points to. One that points to no fact is about the entry as a whole.
  private func isAbout(_ fault: Diagnostic, _ key: String) -> Bool {
    if let unit = fault.subject?.unit { return unit == key }
    guard let span = fault.span, span.file == entry.factsFile, !span.isWholeFile else { return true }
    return entry.fact(at: span).map { facts[$0] == key } ?? true
  }

  /// Codes in `ignore:` and in `checks:` that no check has.
  static func unknownCodes(in catalog: Catalog) -> Report {
    var report = Report()
    for entry in catalog.entries + [catalog.interface.entry] {
      for (locale, ignores) in Self.ignores(of: entry, catalog) {
        for ignore in ignores where !Checklist.names.contains(ignore.check) {
          report.add(
            unknown(
              ignore.check, at: ignore.span, Diagnostic.Subject(entry: entry.id.description, locale: locale, unit: ignore.key)))
        }
      }
    }
    for rule in catalog.site.checks {
      for code in rule.codes where !Checklist.names.contains(code) { report.add(unknown(code, at: rule.span, nil)) }
    }
    return report
  }

  private static func unknown(_ name: String, at span: Span, _ subject: Diagnostic.Subject?) -> Diagnostic {
    let hint = Suggestion.nearest(to: name, in: Checklist.names.sorted())
    return Diagnostic(
      unknown, at: span,
      Wording(
        fi: "Tarkistusta `\(name)` ei ole. " + (hint.map { "Tarkoititko `\($0)`?" } ?? "Koodit näet komennolla `kaikille list checks`."),
        en: "There is no check `\(name)`. " + (hint.map { "Did you mean `\($0)`?" } ?? "`kaikille list checks` names them.")),
      subject: subject)
  }
}

extension Checklist {
  /// What checks can report, by name, each code once.
  public static let codes: [DiagnosticCode] = Set(all.flatMap { $0.codes }).sorted { $0.name < $1.name }

  /// The codes that can be ignored or made more or less grave.
  static let names = Set(codes.map(\.name))
}
