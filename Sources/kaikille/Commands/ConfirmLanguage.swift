import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Translation

/// `kaikille confirm ENTRY LOCALE`: the texts of one language, and what is said where they stay outdated all the same.
struct ConfirmLanguage {
  let confirm: Confirm
  let locale: Locale
  let entries: [Entry]
  let fields: [String]
  let catalog: Catalog

  func run(_ workspace: inout Workspace) throws {
    guard entries.contains(where: { $0.texts[locale.index] != nil }) else {
      let entry = confirm.entry
      workspace.say(
        fi: "Mitään ei vahvistettu: sisällöllä \(entry) ei ole tekstejä kielellä \(locale.tag). Tee ensin tiedosto \(locale.tag).yaml.",
        en: "Nothing was confirmed: \(entry) has no texts in \(locale.tag). Make the file \(locale.tag).yaml first.")
      throw ExitCode.contentHasErrors
    }
    try workspace.refuseFaults(in: entries, locales: [locale.tag, catalog.site.source])
    if confirm.state == .reviewed { try refuseErrors(&workspace) }
    var report = Report()
    var edits: [SourceEdit] = []
    var count = 0
    for entry in entries {
      let act = Confirmation(
        entry: entry, locale: locale, catalog: catalog, units: Set(entry.translatedUnits(fields)), review: confirm.state, by: confirm.by,
        today: confirm.options.today)
      guard let file = entry.texts[locale.index]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
      guard let result = act.edit(bytes, file: file, report: &report) else { continue }
      edits.append(SourceEdit(path: file, bytes: result.bytes))
      count += result.count
    }
    try workspace.write(edits, report)
    let waiting = entries.flatMap(waiting)
    if edits.isEmpty, !waiting.isEmpty {
      workspace.say(fi: "Mitään ei vahvistettu.", en: "Nothing was confirmed.")
    } else if count == 0, let by = confirm.by, !edits.isEmpty {
      let files = Amount.files(edits.count)
      workspace.say(
        fi: "Tekstit ovat ennallaan; koodi \(by) kirjoitettiin (\(files.fi)).",
        en: "The texts are as they were; the code \(by) was written (\(files.en)).")
    } else {
      workspace.sayConfirmed(count, files: edits.count)
    }
    for line in waiting { workspace.say(fi: line.fi, en: line.en) }
    if edits.isEmpty, !waiting.isEmpty { throw ExitCode.contentHasErrors }
  }

  /// A text in which a check finds an error is not what the source says, whoever has read it.
  private func refuseErrors(_ workspace: inout Workspace) throws {
    _ = workspace.check(catalog, isLive: false)
    let found = workspace.report.sorted { $0.severity == .error }
    let errors = entries.flatMap { entry in
      let faults = UnitFaults(found, of: entry, in: catalog)
      return entry.translatedUnits(fields).flatMap { faults.errors(of: entry.units[$0], in: locale) }
    }
    try workspace.refuse(Report(errors).sorted)
  }

  /// What was made from a translation that does not itself say what the source says stays outdated with it; the sentences say what to do first.
  private func waiting(_ entry: Entry) -> [Wording] {
    let origin = catalog.origin(of: entry, in: locale.index)
    guard origin != catalog.source, let texts = entry.texts[locale.index] else { return [] }
    let states = Coverage.states(of: entry, in: catalog)[origin]
    let units = entry.translatedUnits(fields).filter { texts.texts[$0] != nil }
    func names(_ wanted: Set<TranslationState>) -> [String] { units.filter { wanted.contains(states[$0]) }.map { entry.units[$0].key } }
    let (made, parent) = ("\(entry.id) (\(locale.tag))", catalog.locales[origin].tag)
    var lines: [Wording] = []
    let stale = names([.outdated, .unconfirmed])
    if !stale.isEmpty {
      let command = "kaikille confirm \(entry.id) \(parent) \(stale.joined(separator: " "))"
      lines.append(
        Wording(
          fi: "\(made) on tehty kielestä \(parent), joka on itse vanhentunut tai vahvistamatta. Vahvista ensin se: `\(command)`.",
          en: "\(made) is made from \(parent), which is itself outdated or unconfirmed. Confirm that first: `\(command)`."))
    }
    let missing = names([.missing])
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      lines.append(
        Wording(
          fi: "\(made) on tehty kielestä \(parent), jolta puuttuu: \(list). Käännä ensin ne.",
          en: "\(made) is made from \(parent), which lacks: \(list). Translate those first."))
    }
    return lines
  }
}
