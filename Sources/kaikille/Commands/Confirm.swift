import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Translation

/// `kaikille confirm`: a person says that translations say what the source says today; the tool writes that into their files.
struct Confirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Confirm that translations match today's source text.",
    discussion: """
      Examples:
        kaikille confirm services/kela ar                     all texts of one entry
        kaikille confirm services/kela ar name summary        two of them
        kaikille confirm 'guides/*' so --state reviewed --by reviewer-so-1
        kaikille confirm locales/interface ru
      The day in the file is renewed when all its texts are confirmed at once; one that is confirmed alone leaves the older day.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id; * stands for any letters.", valueName: "entry")) var entry: String
  @Argument(help: ArgumentHelp("Tag of the language.", valueName: "locale")) var locale: String
  @Argument(help: ArgumentHelp("Fields to confirm; none means all.", valueName: "field")) var fields: [String] = []
  @Option(help: "How the text came about: machine, draft or reviewed. Otherwise what the file says, or draft.") var state: Review?
  @Option(help: ArgumentHelp("A role or agency code, never a person's name.", valueName: "code")) var by: String?

  func run() throws {
    if let by, !TranslationRecord.isCode(by) {
      throw options.language.wrongUsage(
        fi: "`--by \(by)` ei käy. Anna rooli tai toimiston koodi pienin kirjaimin, numeroin ja yhdysmerkein, esimerkiksi reviewer-so-1; "
          + "ei koskaan henkilön nimeä.",
        en: "`--by \(by)` will not do. Give a role or the code of an agency in lower-case letters, digits and hyphens, for example "
          + "reviewer-so-1; never a person's name.")
    }
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    let translated = catalog.locales.filter { $0.index != catalog.source }
    guard let locale = translated.first(where: { $0.tag == locale }) else {
      throw workspace.unknownLanguage(self.locale, of: translated)
    }
    let entries = (catalog.entries + [catalog.interface.entry]).filter { Pattern(entry).matches($0.id.description) }
    guard !entries.isEmpty else { throw workspace.unknownEntry(entry) }
    for field in fields where !entries.contains(where: { $0.hasTranslatedText(field) }) { throw unknownField(field, entries) }
    guard entries.contains(where: { $0.texts[locale.index] != nil }) else {
      workspace.say(
        fi: "Mitään ei vahvistettu: sisällöllä \(entry) ei ole tekstejä kielellä \(locale.tag). Tee ensin tiedosto \(locale.tag).yaml.",
        en: "Nothing was confirmed: \(entry) has no texts in \(locale.tag). Make the file \(locale.tag).yaml first.")
      throw ExitCode.contentHasErrors
    }
    // What cannot be read is not confirmed, and its lines in the file would be lost.
    let faults = workspace.report.sorted { $0.severity == .error && Self.concerns($0, entries, locale, source: catalog.site.source) }
    guard faults.isEmpty else {
      workspace.print(faults)
      workspace.say(fi: "Mitään ei vahvistettu: korjaa ensin virheet.", en: "Nothing was confirmed: mend the errors first.")
      throw ExitCode.contentHasErrors
    }
    var report = Report()
    var edits: [(path: String, bytes: [UInt8])] = []
    var count = 0
    for entry in entries {
      let act = Confirmation(entry: entry, locale: locale, catalog: catalog, fields: fields, review: state, by: by, today: options.today)
      guard let file = entry.texts[locale.index]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
      guard let result = act.edit(bytes, file: file, report: &report) else { continue }
      edits.append((file, result.bytes))
      count += result.count
    }
    workspace.print(report.sorted)
    // Nothing is written unless everything can be.
    if report.hasErrors { throw ExitCode.contentHasErrors }
    for edit in edits where !SourceEdit.replace(options.root, edit.path, edit.bytes, report: &report) {
      workspace.print(report.sorted)
      throw ExitCode.environmentFailed
    }
    if count == 0, let by, !edits.isEmpty {
      workspace.say(
        fi: "Tekstit ovat ennallaan; koodi \(by) kirjoitettiin (\(Amount.files(edits.count).fi)).",
        en: "The texts are as they were; the code \(by) was written (\(Amount.files(edits.count).en)).")
      return
    }
    workspace.say(
      fi: "\(count == 1 ? "1 teksti" : "\(count) tekstiä") vahvistettu \(edits.count) tiedostossa.",
      en: "\(count == 1 ? "1 text" : "\(count) texts") confirmed in \(Amount.files(edits.count).en).")
  }

  private func unknownField(_ field: String, _ entries: [Entry]) -> ExitCode {
    let known = entries.count == 1 ? entries[0].units.filter(\.field.isTranslated).map(\.key) : []
    let list = known.count <= Self.mostNamed ? known.joined(separator: ", ") : ""
    return options.language.wrongUsage(
      fi: "Sisällössä \(entry) ei ole käännettävää tekstiä `\(field)`." + (list.isEmpty ? "" : " Tekstit ovat: \(list)."),
      en: "There is no text `\(field)` to translate in \(entry)." + (list.isEmpty ? "" : " The texts are: \(list)."))
  }

  private static let mostNamed = 40

  /// Whether a fault lies in the facts, the source or the translation that is to be confirmed.
  private static func concerns(_ diagnostic: Diagnostic, _ entries: [Entry], _ locale: Locale, source: String) -> Bool {
    let file = diagnostic.span?.file ?? ""
    if file == "locales/\(locale.tag).yaml" { return entries.contains { $0.type < 0 } }
    guard let subject = diagnostic.subject ?? Diagnostic.Subject(file: file) else { return false }
    return [nil, locale.tag, source].contains(subject.locale) && entries.contains { $0.id.description == subject.entry }
  }
}

extension Entry {
  /// Whether a translated text has this key, or stands below it: `phones.main` names `phones.main.note`.
  fileprivate func hasTranslatedText(_ key: String) -> Bool {
    units.contains { $0.field.isTranslated && ($0.key == key || $0.key.hasPrefix(key + ".")) }
  }
}

extension TextField {
  fileprivate var isTranslated: Bool { !isOwn && !isForStaff }
}

extension Review: ExpressibleByArgument {}
