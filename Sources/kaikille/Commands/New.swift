import ArgumentParser
import Catalog
import Diagnostics
import Publishing

/// `kaikille new`: makes an entry from a template or from another entry, all its files or none. It asks nothing and guesses nothing.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a notice from a template, or one that corrects, withdraws or updates another.",
    discussion: """
      Examples:
        kaikille list templates                which there are and what they need
        kaikille new notice water-kotka --from _templates/water --set area=kotka --set from=2026-12-01 --set until=2026-12-02
        kaikille new notice water-kotka-2 --from notices/water-kotka --updates
        kaikille new notice water-kotka-3 --from notices/water-kotka --corrects
        kaikille new notice water-kotka-4 --from notices/water-kotka --withdraws

      The texts of all languages are copied with their states, byte for byte: what you change in the source is then outdated in the
      others until they are translated. The message goes into every channel that the first one went into, and names it.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The type, for example notice.", valueName: "type")) var type: String
  @Argument(help: ArgumentHelp("Id of the new entry: a-z, digits and hyphens.", valueName: "id")) var id: String
  @Option(help: ArgumentHelp("A template (_templates/water) or an entry (notices/water-kotka).", valueName: "entry")) var from: String
  @Flag(help: "The other notice said something wrong: this one corrects it.") var corrects = false
  @Flag(help: "The other notice does not hold any more: this one withdraws it.") var withdraws = false
  @Flag(help: "More is known by now: this one is the next situation update.") var updates = false
  @Option(help: ArgumentHelp("A value that the template needs; may be given several times.", valueName: "name=value"))
  var set: [String] = []

  func run() throws {
    try options.whileEditing { try make() }
  }

  private func make() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    let entry = NewEntry(
      id: try newID(catalog, workspace), origin: try origin(catalog), catalog: catalog, today: options.today)
    var report = Report()
    guard let values = entry.values(try pairs(), report: &report) else { throw refuse(report, workspace) }
    let sources = workspace.sources
    var files = entry.files(values, report: &report) { path, report in sources.read(path, report: &report) }
    if report.hasErrors { throw refuse(report, workspace) }
    let folder = "content/\(entry.id)"
    let (made, faults) = decoded(entry, files, folder, sources)
    if !faults.isEmpty { throw refuse(Report(faults), workspace) }
    if let made, let facts = files.first { files[0].bytes = entry.narrowed(facts.bytes, in: made) }
    var refused = Report()
    guard SourceEdit.create(folder, files, below: options.root, report: &refused) else {
      workspace.print(refused.sorted)
      throw ExitCode.environmentFailed
    }
    Console.write(files.map { "\(folder)/\($0.name)\n" }.joined())
    tellNext(entry, catalog, workspace)
    if let made { tellChannels(of: entry, made, workspace) }
  }

  /// The publication with the new files, and what is wrong with them. The texts of a copy are as sound as those of the other, so that nothing in them
  /// holds up a correction; a template must be whole.
  private func decoded(
    _ entry: NewEntry, _ files: [(name: String, bytes: [UInt8])], _ folder: String, _ sources: SourceTree
  ) -> (catalog: Catalog?, faults: [Diagnostic]) {
    let made = Dictionary(files.map { ("\(folder)/\($0.name)", $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let all = SourceFiles(paths: (sources.files.map(\.path) + made.keys).sorted()) { path, report in
      made[path] ?? sources.read(path, report: &report)
    }
    let found = CatalogDecoder.decode(all, threads: options.threads)
    let faults = found.report.sorted { diagnostic in
      guard diagnostic.severity == .error, let file = diagnostic.span?.file, made[file] != nil else { return false }
      if case .entry = entry.origin { return file.hasSuffix("/facts.yaml") }
      return true
    }
    return (found.catalog, faults)
  }

  private func refuse(_ report: Report, _ workspace: Workspace) -> ExitCode {
    workspace.print(report.sorted)
    workspace.say(fi: "Mitään ei kirjoitettu.", en: "Nothing was written.")
    return .contentHasErrors
  }

  // MARK: What was asked for

  private func newID(_ catalog: Catalog, _ workspace: Workspace) throws -> EntryID {
    guard let type = catalog.types.first(where: { $0.name == type || $0.name == type + "s" }) else {
      let names = catalog.types.map(\.name).joined(separator: ", ")
      throw options.language.wrongUsage(
        fi: "Tyyppiä \(type) ei ole. Tyypit ovat: \(names).", en: "There is no type \(type). The types are: \(names).")
    }
    let new = EntryID(type: type.name, name: id)
    let folder = "content/\(new)"
    guard EntryID.isName(id) else { throw refuse(Report([.badName(id, at: Span(file: folder))]), workspace) }
    if workspace.sources.files.contains(where: { $0.path.hasPrefix(folder + "/") }) {
      let exists = Diagnostic(
        TemplateCodes.entryExists, at: Span(file: folder),
        Wording(fi: "Sisältö `\(new)` on jo olemassa. Valitse uusi tunnus.", en: "The entry `\(new)` is there already. Choose another id."))
      throw refuse(Report([exists]), workspace)
    }
    return new
  }

  /// `_templates/water` or `water-kotka` of the type, or either with the type before it.
  private func origin(_ catalog: Catalog) throws -> NewEntry.Origin {
    let kinds = zip(Succession.allCases, [corrects, withdraws, updates]).filter(\.1).map(\.0)
    let type = catalog.types.first { $0.name == self.type || $0.name == self.type + "s" }
    let name = from.hasPrefix("\(type?.name ?? "")/") ? from : "\(type?.name ?? "")/\(from)"
    guard kinds.count < 2 else {
      throw options.language.wrongUsage(
        fi: "Valitse yksi: --corrects, --withdraws tai --updates.", en: "Choose one of --corrects, --withdraws and --updates.")
    }
    if let template = catalog.templates.first(where: { $0.entry.id.description == name }) {
      guard kinds.isEmpty else {
        throw options.language.wrongUsage(
          fi: "Malli ei ole tiedote, jota voi korjata tai perua. Anna `--from` ja tiedotteen tunnus.",
          en: "A template is no notice that could be corrected or withdrawn. Give `--from` with the id of a notice.")
      }
      return .template(template)
    }
    guard let index = catalog.entries.firstIndex(where: { $0.id.description == name }) else {
      throw options.language.wrongUsage(
        fi: "Sisältöä tai mallia \(name) ei ole. Katso `kaikille list entries` ja `kaikille list templates`.",
        en: "There is no entry or template \(name). See `kaikille list entries` and `kaikille list templates`.")
    }
    if let kind = kinds.first, type?.fact(kind.rawValue) == nil {
      throw options.language.wrongUsage(
        fi: "Tyypillä \(type?.name ?? "") ei ole kenttää `\(kind.rawValue)`.",
        en: "The type \(type?.name ?? "") has no field `\(kind.rawValue)`.")
    }
    return .entry(index, kinds.first)
  }

  private func pairs() throws -> [(name: String, value: String)] {
    try set.map { text in
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw options.language.wrongUsage(
          fi: "Kirjoita nimi, yhtäsuuruusmerkki ja arvo: `--set from=2026-12-01`.",
          en: "Write a name, an equals sign and a value: `--set from=2026-12-01`.")
      }
      return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
  }

  // MARK: What to do next

  /// Where a correction or withdrawal goes follows from the record of the first, which may not be whole.
  private func tellChannels(of entry: NewEntry, _ made: Catalog, _ workspace: Workspace) {
    guard case .entry(_, let succession?) = entry.origin, succession != .updates, let index = made.position(of: entry.id) else { return }
    let names = made.channels(of: index).map { made.entries[$0].id.name }.joined(separator: ", ")
    let id = entry.source.id
    workspace.say(
      fi: "Viesti menee näihin kanaviin: \(names). Jos \(id) julkaistiin muuallakin, merkitse se ensin: `kaikille sent \(id) --channel …`.",
      en: "The message goes to: \(names). If \(id) was posted elsewhere too, record that first: `kaikille sent \(id) --channel …`.")
  }

  private func tellNext(_ entry: NewEntry, _ catalog: Catalog, _ workspace: Workspace) {
    let text = "content/\(entry.id)/\(catalog.locales[catalog.source].tag).yaml"
    let next: Wording =
      switch entry.origin {
      case .template:
        Wording(fi: "Lue \(text) ja facts.yaml: pitääkö kaikki paikkansa?", en: "Read \(text) and facts.yaml: is everything true?")
      case .entry(_, .corrects?):
        Wording(
          fi: "Korjaa nyt \(text) tai facts.yaml: mikä oli väärin, ja miten asia on.",
          en: "Now correct \(text) or facts.yaml: what was wrong, and how it is.")
      case .entry(_, .withdraws?):
        Wording(
          fi: "Sinun ei tarvitse kirjoittaa mitään: viesti sanoo kaikilla kielillä, että tiedote on peruttu, eikä toista sitä. "
            + "Jos lukijan pitää tietää muuta, kirjoita se tiedostoon \(text).",
          en: "You need not write anything: in every language the message says that the notice is cancelled, and does not repeat "
            + "it. If readers must know more, write that into \(text).")
      case .entry(_, .updates?):
        Wording(
          fi: "Kirjoita nyt tiedostoon \(text), mitä uutta tiedetään, ja tarkista päivät tiedostosta facts.yaml.",
          en: "Now write into \(text) what is new, and check the days in facts.yaml.")
      case .entry(_, nil):
        Wording(fi: "Muuta nyt \(text) ja facts.yaml.", en: "Now change \(text) and facts.yaml.")
      }
    workspace.say(fi: next.fi, en: next.en)
    workspace.say(
      fi: "Katso sitten `kaikille check \(entry.id)` ja viestit: `kaikille bulletin \(entry.id)`.",
      en: "Then see `kaikille check \(entry.id)`, and the messages: `kaikille bulletin \(entry.id)`.")
  }
}
