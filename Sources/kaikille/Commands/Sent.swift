import ArgumentParser
import Catalog
import Diagnostics
import Publishing
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

      The record is content/notices/yleistuki-2026/_sent.yaml. It names channels, days and languages, and never a person. The report of
      the next build says what is still to be posted.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id.", valueName: "entry")) var entry: String
  @Option(help: ArgumentHelp("The channel that it was posted in.", valueName: "channel")) var channel: String
  @Option(help: ArgumentHelp("The day, as 2026-11-23; otherwise today.", valueName: "date")) var on: CalendarDate?
  @Option(help: ArgumentHelp("A language that was posted; may be given several times. Otherwise all of the channel.", valueName: "locale"))
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
      throw workspace.unknownLanguage(tag, of: target.languages.map { catalog.locales[$0] })
    }
    let day = on ?? options.today
    if day > options.today {
      throw options.language.wrongUsage(
        fi: "\(day.iso) on tulevaisuudessa. Merkitse viesti lähetetyksi vasta, kun se on lähetetty.",
        en: "\(day.iso) is in the future. Record a message when it has been posted, not before.")
    }
    let tags = target.languages.map { catalog.locales[$0].tag }.filter(locale.contains)
    let line = SentPost.line(channel: channel, on: day, languages: tags)
    let path = "content/\(entry)/\(SentPost.file)"
    let old = workspace.sources.files.contains { $0.path == path } ? workspace.sources.read(path, report: &workspace.report) : []
    guard let old else { throw workspace.refused() }
    let posts = catalog.entries[index].posts
    let languages = tags.compactMap { tag in catalog.locales.firstIndex { $0.tag == tag } }
    if posts.contains(where: { $0.channel == target.index && $0.on == day && $0.languages == languages }) {
      workspace.say(fi: "Tämä on jo merkitty: \(path).", en: "This is recorded already: \(path).")
      return
    }
    let bytes = try appended(line, to: old, path, posts.count, workspace)
    try workspace.write([SourceEdit(path: path, bytes: bytes)])
    workspace.say(fi: "Merkitty: \(path)", en: "Recorded: \(path)")
    Console.write(line)
  }

  private func channel(in catalog: Catalog) throws -> Channel {
    let channels = catalog.entries.indices.compactMap(catalog.channel)
    if let found = channels.first(where: { catalog.entries[$0.index].id.name == channel }) { return found }
    let names = channels.map { catalog.entries[$0.index].id.name }.joined(separator: ", ")
    throw options.language.wrongUsage(
      fi: "Kanavaa \(channel) ei ole. Kanavat ovat: \(names).", en: "There is no channel \(channel). The channels are: \(names).")
  }

  /// The file with one line more. What it says already must stay as it is: a file in another form than the tool writes is left to its editor.
  private func appended(_ line: String, to old: [UInt8], _ path: String, _ count: Int, _ workspace: Workspace) throws -> [UInt8] {
    guard !old.isEmpty else { return Array(Self.heading.utf8) + Array(line.utf8) }
    let isWindows = old.contains(0x0D)
    let end: [UInt8] = old.last == 0x0A ? [] : isWindows ? [0x0D, 0x0A] : [0x0A]
    let bytes = old + end + Array((isWindows ? line.dropLast() + "\r\n" : line).utf8)
    var report = Report()
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
