import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Translation

/// `kaikille confirm`: a person says that translations say what the source says today; the tool writes that into their files.
///
/// Three acts share the words: one language, all languages at once (`ConfirmAll`), and after a mended typo (`ConfirmMinor`).
struct Confirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Confirm that translations match today's source text.",
    usage: """
      kaikille confirm <entry> <locale> [<field> ...] [--state <state>] [--by <code>]
      kaikille confirm --minor <entry> [<field> ...] [--was <hash>]
      kaikille confirm --all-languages <entry> [<field> ...] --reason <text> [--state <state>] [--by <code>]
      """,
    discussion: """
      Examples:
        kaikille confirm services/kela ar                     all texts of one entry
        kaikille confirm services/kela ar name summary        two of them
        kaikille confirm 'guides/*' so --state reviewed --by reviewer-so-1
        kaikille confirm locales/interface ru
        kaikille confirm --minor services/kela summary     a typo was mended
        kaikille confirm --all-languages services/kela name --reason "New name."
      The day in the file is renewed when all its texts are confirmed at once; one that is confirmed alone leaves the older day.
      After a mended typo every language stays current that was current before it; reviews and days stay as they were.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id; * stands for any letters.", valueName: "entry")) var entry: String
  @Argument(
    help: ArgumentHelp("Tag of the language, then fields; no fields means all. Fields alone where no language is named.", valueName: "word")
  )
  var words: [String] = []
  @Flag(help: "A typo was mended in the source: renew every language that was current before.") var minor = false
  @Option(help: ArgumentHelp("With --minor: the hash of the source before the mending, where git cannot tell.", valueName: "hash"))
  var was: ShortHash?
  @Flag(help: "Confirm every language at once, but no text in which a check finds an error.") var allLanguages = false
  @Option(help: ArgumentHelp("With --all-languages: why nobody needs to look at each; kept in the files.", valueName: "text"))
  var reason: String?
  @Option(help: "How the text came about: machine, draft or reviewed. Otherwise what the file says, or draft.") var state: Review?
  @Option(help: ArgumentHelp("A role or agency code, never a person's name.", valueName: "code")) var by: String?

  func run() throws {
    try checkWords()
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    let entries = (catalog.entries + [catalog.interface.entry]).filter { Pattern(entry).matches($0.id.description) }
    guard !entries.isEmpty else { throw workspace.unknownEntry(entry) }
    let fields = minor || allLanguages ? words : Array(words.dropFirst())
    if minor || allLanguages {
      try check(fields, entries, catalog)
      if minor { return try ConfirmMinor(entries: entries, fields: fields, was: was, catalog: catalog).run(&workspace) }
      return try ConfirmAll(confirm: self, entries: entries, fields: fields, catalog: catalog).run(&workspace)
    }
    let translated = catalog.locales.filter { $0.index != catalog.source }
    guard let locale = translated.first(where: { $0.tag == words[0] }) else { throw workspace.unknownLanguage(words[0], of: translated) }
    try check(fields, entries, catalog)
    try confirm(locale, entries, fields, catalog, &workspace)
  }

  private func confirm(_ locale: Locale, _ entries: [Entry], _ fields: [String], _ catalog: Catalog, _ workspace: inout Workspace) throws {
    guard entries.contains(where: { $0.texts[locale.index] != nil }) else {
      workspace.say(
        fi: "Mitään ei vahvistettu: sisällöllä \(entry) ei ole tekstejä kielellä \(locale.tag). Tee ensin tiedosto \(locale.tag).yaml.",
        en: "Nothing was confirmed: \(entry) has no texts in \(locale.tag). Make the file \(locale.tag).yaml first.")
      throw ExitCode.contentHasErrors
    }
    try workspace.refuseFaults(in: entries, locales: [locale.tag, catalog.site.source])
    var report = Report()
    var edits: [(path: String, bytes: [UInt8])] = []
    var count = 0
    for entry in entries {
      let act = Confirmation(
        entry: entry, locale: locale, catalog: catalog, units: Set(entry.translatedUnits(fields)), review: state, by: by,
        today: options.today)
      guard let file = entry.texts[locale.index]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
      guard let result = act.edit(bytes, file: file, report: &report) else { continue }
      edits.append((file, result.bytes))
      count += result.count
    }
    try workspace.write(edits, report)
    if count == 0, let by, !edits.isEmpty {
      workspace.say(
        fi: "Tekstit ovat ennallaan; koodi \(by) kirjoitettiin (\(Amount.files(edits.count).fi)).",
        en: "The texts are as they were; the code \(by) was written (\(Amount.files(edits.count).en)).")
      return
    }
    workspace.sayConfirmed(count, files: edits.count)
  }
}

extension Workspace {
  /// What cannot be read is not confirmed, and its lines in the file would be lost.
  ///
  /// - Parameter locales: tags of the languages whose files matter; faults in facts always do.
  func refuseFaults(in entries: [Entry], locales: [String]) throws {
    let names = Set(entries.map(\.id.description))
    let faults = report.sorted { diagnostic in
      guard diagnostic.severity == .error else { return false }
      let file = diagnostic.span?.file ?? ""
      if file.hasPrefix("locales/") {
        return names.contains(EntryID.interface.description) && locales.contains { file == "locales/\($0).yaml" }
      }
      guard let subject = diagnostic.subject ?? Diagnostic.Subject(file: file), names.contains(subject.entry) else { return false }
      return subject.locale.map(locales.contains) ?? true
    }
    guard !faults.isEmpty else { return }
    print(faults)
    say(fi: "Mitään ei vahvistettu: korjaa ensin virheet.", en: "Nothing was confirmed: mend the errors first.")
    throw ExitCode.contentHasErrors
  }

  /// Writes every file, or none where one of the edits was refused.
  func write(_ edits: [(path: String, bytes: [UInt8])], _ report: Report) throws {
    print(report.sorted)
    if report.hasErrors { throw ExitCode.contentHasErrors }
    var faults = Report()
    for edit in edits where !SourceEdit.replace(options.root, edit.path, edit.bytes, report: &faults) {
      print(faults.sorted)
      throw ExitCode.environmentFailed
    }
  }

  func sayConfirmed(_ count: Int, files: Int) {
    say(
      fi: "\(Amount.texts(count).fi) vahvistettu \(files) tiedostossa.",
      en: "\(Amount.texts(count).en) confirmed in \(Amount.files(files).en).")
  }
}

extension Review: ExpressibleByArgument {}

extension ShortHash: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
