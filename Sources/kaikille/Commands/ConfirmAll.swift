import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Publishing
import Translation

/// `kaikille confirm --all-languages`: every language at once, for a reason that stays in the files. A text in which a check finds an error
/// is not confirmed; the others are.
struct ConfirmAll {
  let confirm: Confirm
  let entries: [Entry]
  let fields: [String]
  let catalog: Catalog

  func run(_ workspace: inout Workspace) throws {
    let options = workspace.options
    let coverage = workspace.check(catalog, isLive: false)
    workspace.report.add(contentsOf: BulletinComposer(catalog, coverage, today: options.today).all(threads: options.threads).report)
    let errors = workspace.report.sorted { $0.severity == .error }
    var report = Report()
    var outcome = Outcome()
    for entry in entries {
      let faults = UnitFaults(errors, of: entry, in: catalog)
      for locale in catalog.locales where locale.index != catalog.source {
        let units = outcome.sort(entry, locale, fields, catalog.source, faults)
        let act = Confirmation(
          entry: entry, locale: locale, catalog: catalog, units: units, review: confirm.state, by: confirm.by,
          reason: confirm.recordedReason, today: options.today)
        guard !units.isEmpty, let file = entry.texts[locale.index]?.file, let bytes = workspace.sources.read(file, report: &report),
          let result = act.edit(bytes, file: file, report: &report)
        else { continue }
        outcome.edits.append(SourceEdit(path: file, bytes: result.bytes))
        outcome.count += result.count
      }
    }
    try workspace.write(outcome.edits, report)
    workspace.print(Report(outcome.errors).sorted)
    workspace.sayConfirmed(outcome.count, files: outcome.edits.count)
    for line in outcome.refused { workspace.say(fi: "  ei vahvistettu, virhe: \(line)", en: "  not confirmed, error: \(line)") }
    for line in outcome.missing { workspace.say(fi: "  ei vahvistettu, puuttuu: \(line)", en: "  not confirmed, missing: \(line)") }
    if !outcome.refused.isEmpty { throw ExitCode.contentHasErrors }
  }

  /// What was done, and what not: a line for each entry and language.
  private struct Outcome {
    var edits: [SourceEdit] = []
    var count = 0
    var refused: [String] = []
    var missing: [String] = []
    var errors: [Diagnostic] = []

    /// The units that can be confirmed in a language; notes the others.
    mutating func sort(_ entry: Entry, _ locale: Locale, _ fields: [String], _ source: LocaleIndex, _ faults: UnitFaults) -> Set<Int> {
      var sound: Set<Int> = []
      var refused: [String] = []
      var missing: [String] = []
      for position in entry.translatedUnits(fields) where entry.hasText(position, in: source) {
        let unit = entry.units[position]
        let errors = faults.errors(of: unit, in: locale)
        if !errors.isEmpty {
          refused.append(unit.key)
          self.errors += errors
        } else if !entry.hasText(position, in: locale.index) {
          missing.append(unit.key)
        } else {
          sound.insert(position)
        }
      }
      let name = "\(entry.id) \(locale.tag): "
      if !refused.isEmpty { self.refused.append(name + refused.joined(separator: ", ")) }
      if !missing.isEmpty { self.missing.append(name + missing.joined(separator: ", ")) }
      return sound
    }
  }
}
