import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Translation

/// `kaikille bulletin`: the text of one message, and nothing else, on standard output.
struct BulletinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin", abstract: "Print the message of an entry for a channel in a language.",
    discussion: """
      Examples:
        kaikille bulletin notices/yleistuki-2026           which messages there are
        kaikille bulletin notices/yleistuki-2026 --channel sms-clients --locale ar
        kaikille bulletin services/moona-kotka --channel facebook-russian --locale ru
        kaikille bulletin notices/yleistuki-2026 --all     every message, each below a line that names it

      The list names channel, language, length, the parts of a text message with their price for one reader (`rates:` of
      site.yaml), and the quiet hours of the channel.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id.", valueName: "entry")) var entry: String
  @Option(help: "Id of the channel.") var channel: String?
  @Option(help: "Tag of the language.") var locale: String?
  @Flag(help: "Print the texts of all messages, not a list of them.") var all = false

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode(only: EntryID(entry)) else { throw workspace.refused() }
    guard let index = catalog.entries.firstIndex(where: { $0.id.description == entry }) else { throw workspace.unknownEntry(entry) }
    let channels = try self.channels(of: index, catalog)
    let read = channels.compactMap(catalog.channel)
    let languages = Set(read.flatMap(\.languages))
    let only = locale.flatMap { tag in languages.first { catalog.locales[$0].tag == tag } }
    if let locale, only == nil { throw workspace.lackedLanguage(locale, by: channel, of: languages.sorted(), catalog) }
    // A stacked post, or one that waits for all languages or falls back on plain Finnish, is made of more than the one language.
    let isAlone = read.allSatisfy { !$0.isStacked && $0.whenMissing == .skip }
    let sources = BulletinSources(of: index, channels: channels, locale: isAlone ? locale : nil, in: catalog)
    let checked = workspace.runChecks(catalog, isLive: false, isPart: true) { index in
      sources.positions.contains(index) || index >= catalog.entries.count ? nil : []
    }
    workspace.report.add(contentsOf: checked.report)
    let faults = workspace.report.sorted { $0.severity == .error && sources.include($0) }
    guard faults.isEmpty else {
      workspace.print(faults)
      let errors = Amount.errors(faults.count)
      workspace.say(fi: "Viestiä ei tehty: \(errors.fi).", en: "No message was made: \(errors.en).")
      throw ExitCode.contentHasErrors
    }
    let composer = BulletinComposer(catalog, Coverage(catalog, threads: options.threads), today: options.today)
    if let timing = composer.timing(of: index) {
      workspace.print([timing])
      if timing.severity == .error { throw ExitCode.contentHasErrors }
    }
    var report = Report()
    var bulletins: [Bulletin] = []
    for channel in read where only.map(channel.languages.contains) ?? true {
      bulletins += composer.bulletins(of: index, in: channel, only: only, report: &report)
    }
    workspace.print(report.sorted)
    if all {
      Console.write(bulletins.map { "===== " + BulletinLine($0, catalog).text(options.language) + "\n\($0.text)\n" }.joined())
    } else if bulletins.count == 1, channel != nil || locale != nil {
      Console.write(bulletins[0].text)
    } else {
      Console.write(bulletins.map { BulletinLine($0, catalog).text(options.language) }.joined())
    }
    if report.hasErrors || bulletins.isEmpty { throw ExitCode.contentHasErrors }
  }

  /// The channels that the entry goes to, or the one asked for.
  private func channels(of index: EntryIndex, _ catalog: Catalog) throws -> [EntryIndex] {
    let all = catalog.channelsForMessages(of: index)
    guard !all.isEmpty else {
      throw options.language.wrongUsage(
        fi: "Sisältö \(entry) ei mene millekään kanavalle: sen tiedoissa ei ole kohtaa `channels`, tai kanavat eivät ota sen tyyppiä.",
        en: "\(entry) goes to no channel: its facts have no `channels`, or the channels do not take its type.")
    }
    guard let channel else { return all }
    let chosen = all.filter { catalog.entries[$0].id.name == channel }
    guard chosen.isEmpty else { return chosen }
    let names = all.map { catalog.entries[$0].id.name }.joined(separator: ", ")
    throw options.language.wrongUsage(
      fi: "Sisältö \(entry) ei mene kanavalle \(channel). Kanavat ovat: \(names).",
      en: "\(entry) does not go to the channel \(channel). The channels are: \(names).")
  }
}
