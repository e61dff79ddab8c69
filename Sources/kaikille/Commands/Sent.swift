import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Publishing
import Translation
import YAML

/// `kaikille sent`: records that a message has been posted, so that nobody posts it twice, nobody forgets a channel, and a correction goes
/// wherever the first message went.
struct Sent: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record that a message has been posted.",
    discussion: """
      Examples:
        kaikille sent notices/yleistuki-2026 --channel facebook-russian
        kaikille sent notices/yleistuki-2026 --channel sms-clients --locale so --locale ar --on 2026-11-23

      Only what there is a message for today is recorded: a language that comes later is still to be posted. The record is content/notices/yleistuki-2026/_sent.yaml. It names channels, days and languages, and never a person. The report of
      the next build says what is still to be posted.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id.", valueName: "entry")) var entry: String
  @Option(help: ArgumentHelp("The channel that it was posted in.", valueName: "channel")) var channel: String
  @Option(help: ArgumentHelp("The day, as 2026-11-23; otherwise today.", valueName: "date")) var on: CalendarDate?
  @Option(
    help: ArgumentHelp(
      "A language that was posted; may be given several times. Otherwise all that there is a message in.", valueName: "locale"))
  var locale: [String] = []

  func run() throws {
    try options.whileEditing { try record() }
  }

  private func record() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    guard let index = catalog.entries.firstIndex(where: { $0.id.description == entry }) else { throw workspace.unknownEntry(entry) }
    let target = try channel(in: catalog)
    for tag in locale where !target.languages.contains(where: { catalog.locales[$0].tag == tag }) {
      throw workspace.lackedLanguage(tag, by: channel, of: target.languages, catalog)
    }
    let day = on ?? options.today
    if day > options.today {
      throw options.language.wrongUsage(
        fi: "\(day.iso) on tulevaisuudessa. Merkitse viesti lähetetyksi vasta, kun se on lähetetty.",
        en: "\(day.iso) is in the future. Record a message when it has been posted, not before.")
    }
    try refuse(target, of: index, on: day, catalog)
    let chosen = try languages(of: index, in: target, catalog)
    let path = "content/\(entry)/\(SentPost.file)"
    let old = workspace.sources.files.contains { $0.path == path } ? workspace.sources.read(path, report: &workspace.report) : []
    guard let old else { throw workspace.refused() }
    let posts = catalog.entries[index].posts.filter { $0.channel == target.index && $0.on == day }
    let lines = [(chosen.whole, false), (chosen.awaited, true)].compactMap { asked, isAwaited -> String? in
      let done = posts.filter { $0.isAwaited == isAwaited }
      // A line without languages means all of the channel.
      let languages =
        done.contains(where: \.languages.isEmpty) ? [] : asked.filter { language in !done.contains { $0.languages.contains(language) } }
      if languages.isEmpty { return nil }
      return SentPost.line(channel: channel, on: day, languages: languages.map { catalog.locales[$0].tag }, isAwaited: isAwaited)
    }
    guard !lines.isEmpty else {
      workspace.say(fi: "Tämä on jo merkitty: \(path).", en: "This is recorded already: \(path).")
      return
    }
    let bytes = try lines.reduce(old) { try appended($1, to: $0, path, workspace) }
    try workspace.write([SourceEdit(path: path, bytes: bytes)])
    workspace.say(fi: "Merkitty: \(path)", en: "Recorded: \(path)")
    for line in lines { Console.write(line) }
  }

  private func channel(in catalog: Catalog) throws -> Channel {
    let channels = catalog.entries.indices.compactMap(catalog.channel)
    if let found = channels.first(where: { $0.index.map { catalog.entries[$0].id.name } == channel }) { return found }
    let names = channels.compactMap { $0.index.map { catalog.entries[$0].id.name } }.joined(separator: ", ")
    throw options.language.wrongUsage(
      fi: "Kanavaa \(channel) ei ole. Kanavat ovat: \(names).", en: "There is no channel \(channel). The channels are: \(names).")
  }

  /// What cannot have been posted: into a channel that the entry does not go to or that refuses it, or before it began.
  private func refuse(_ target: Channel, of index: EntryIndex, on day: CalendarDate, _ catalog: Catalog) throws {
    let found = catalog.entries[index]
    guard !catalog.type(of: found).message.isEmpty else {
      throw options.language.wrongUsage(
        fi: "Sisällöstä \(entry) ei tehdä viestejä: tyypillä \(found.id.type) ei ole kohtaa `message`.",
        en: "No messages are made of \(entry): the type \(found.id.type) has no `message`.")
    }
    let all = catalog.channelsForMessages(of: index)
    guard all.contains(where: { $0 == target.index }) else {
      let names = all.map { catalog.entries[$0].id.name }.joined(separator: ", ")
      throw options.language.wrongUsage(
        fi: "Sisältö \(entry) ei mene kanavalle \(channel). Kanavat ovat: \(names).",
        en: "\(entry) does not go to the channel \(channel). The channels are: \(names).")
    }
    if !target.takesSensitive, catalog.isSensitive(found) {
      throw options.language.wrongUsage(
        fi: "Sisältö \(entry) on arkaluonteinen, eikä kanava \(channel) ota sellaista. Jos viesti meni sinne, poista se sieltä.",
        en: "\(entry) is sensitive and the channel \(channel) takes nothing that is. If the message went there, delete it there.")
    }
    for case .period(let show)? in found.facts where day < show.from {
      throw options.language.wrongUsage(
        fi: "Sisältö \(entry) alkaa vasta \(show.from.numeric), joten sitä ei ole voitu lähettää \(day.numeric). Korjaa päivä.",
        en: "\(entry) begins only on \(show.from.iso), so it cannot have been posted on \(day.iso). Correct the day.")
    }
  }

  /// The languages asked for, otherwise all in which the whole message exists today; those apart whose message only says that a correction will
  /// come, since that is still to be posted.
  private func languages(
    of index: EntryIndex, in target: Channel, _ catalog: Catalog
  ) throws -> (whole: [LocaleIndex], awaited: [LocaleIndex]) {
    var ignored = Report()
    let composer = BulletinComposer(catalog, Coverage(catalog, threads: options.threads), today: options.today)
    let made = composer.bulletins(of: index, in: target, report: &ignored)
    let ready = target.languages.filter { language in made.contains { $0.locales.contains(language) } }
    let awaited = ready.filter { language in made.contains { $0.awaited.contains(language) } }
    let whole = ready.filter { !awaited.contains($0) }
    let asked = ready.filter { locale.contains(catalog.locales[$0].tag) }
    let tags = ready.map { catalog.locales[$0].tag }
    if let tag = locale.first(where: { !tags.contains($0) }) {
      throw options.language.wrongUsage(
        fi: "Viestiä ei ole kielellä \(tag), joten sitä ei ole voitu lähettää. Viestit ovat: \(tags.joined(separator: ", ")).",
        en: "There is no message in \(tag), so it cannot have been posted. There are: \(tags.joined(separator: ", ")).")
    }
    guard !(locale.isEmpty ? whole : asked).isEmpty else {
      throw options.language.wrongUsage(
        fi: "Viestiä ei ole vielä kanavan \(channel) kielillä. Katso `kaikille bulletin \(entry) --channel \(channel)`.",
        en: "There is no message in the languages of the channel \(channel) yet. See `kaikille bulletin \(entry) --channel \(channel)`.")
    }
    return locale.isEmpty ? (whole, []) : (asked.filter(whole.contains), asked.filter(awaited.contains))
  }

  /// The file with one line more. What it says already must stay as it is: a file in another form than the tool writes is left to its editor.
  private func appended(_ line: String, to old: [UInt8], _ path: String, _ workspace: Workspace) throws -> [UInt8] {
    guard !old.isEmpty else { return Array(Self.heading.utf8) + Array(line.utf8) }
    let isWindows = old.contains(0x0D)
    let end: [UInt8] = old.last == 0x0A ? [] : isWindows ? [0x0D, 0x0A] : [0x0A]
    let bytes = old + end + Array((isWindows ? line.dropLast() + "\r\n" : line).utf8)
    var report = Report()
    let count = YAMLReader.read(old, file: path, report: &report)?.elements?.count ?? 0
    let node = YAMLReader.read(bytes, file: path, report: &report)
    guard !report.hasErrors, !workspace.report.diagnostics.contains(where: { $0.severity == .error && $0.span?.file == path }),
      node?.elements?.count == count + 1
    else {
      throw options.language.wrongUsage(
        fi: "Tiedostoon \(path) ei voi lisätä riviä, koska se on muussa muodossa tai siinä on virhe. Lisää itse: \(line)",
        en: "No line can be added to \(path), because it has another form or a fault. Add it yourself: \(line)")
    }
    return bytes
  }

  private static let heading = "# Where this has been posted. Written by `kaikille sent`; no names of persons.\n"
}
