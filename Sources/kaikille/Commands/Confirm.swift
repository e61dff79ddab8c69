import ArgumentParser
import Catalog
import Diagnostics
import Translation

/// `kaikille confirm`: a person says that translations say what the source says today; the tool writes that into their files.
///
/// Three acts share the words: one language, all languages at once (`ConfirmAll`), and after a mended typo (`ConfirmMinor`).
struct Confirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Confirm that translations match today's source text.",
    usage: """
      kaikille confirm <entry> <locale> [<field> ...] [--state <state>] [--by <code>]
      kaikille confirm --minor <entry> <field> ... [--was <hash>]
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
    help: ArgumentHelp(
      "Tag of the language, then fields; no fields means all. With --minor or --all-languages fields alone.", valueName: "word")
  )
  var words: [String] = []
  @Flag(help: "A typo was mended in the source: renew its fields in every language that was current before.") var minor = false
  @Option(help: ArgumentHelp("With --minor: the hash of the source before the mending, where git cannot tell.", valueName: "hash"))
  var was: ShortHash?
  @Flag(help: "Confirm every language at once, but no text in which a check finds an error.") var allLanguages = false
  @Option(help: ArgumentHelp("With --all-languages: why nobody needs to look at each; kept in the files.", valueName: "text"))
  var reason: String?
  @Option(help: "How the text came about: machine, draft or reviewed. Otherwise what the file says, or draft.") var state: Review?
  @Option(help: ArgumentHelp("A role or agency code, never a person's name.", valueName: "code")) var by: String?

  func run() throws {
    try checkWords()
    try options.whileEditing { try confirm() }
  }

  private func confirm() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    // `notices/*` means notices: a template must be named.
    let namesTemplates = entry.contains(Template.folder)
    let entries = catalog.translatedEntries.filter {
      Pattern(entry).matches($0.id.description) && namesTemplates == $0.id.name.hasPrefix(Template.folder)
    }
    guard !entries.isEmpty else { throw workspace.unknownEntry(entry) }
    if minor || allLanguages {
      try check(words, entries, catalog)
      if minor { return try ConfirmMinor(entries: entries, fields: words, was: was, catalog: catalog).run(&workspace) }
      return try ConfirmAll(confirm: self, entries: entries, fields: words, catalog: catalog).run(&workspace)
    }
    let locale = try workspace.translation(words[0], of: catalog)
    let fields = Array(words.dropFirst())
    try check(fields, entries, catalog)
    try ConfirmLanguage(confirm: self, locale: locale, entries: entries, fields: fields, catalog: catalog).run(&workspace)
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
    try refuse(faults)
  }

  /// Nothing is confirmed where there are errors.
  func refuse(_ errors: [Diagnostic]) throws {
    guard !errors.isEmpty else { return }
    print(errors)
    say(fi: "Mitään ei vahvistettu: korjaa ensin virheet.", en: "Nothing was confirmed: mend the errors first.")
    throw ExitCode.contentHasErrors
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
