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
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id.", valueName: "entry")) var entry: String
  @Option(help: "Id of the channel.") var channel: String?
  @Option(help: "Tag of the language.") var locale: String?

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    guard let index = catalog.entries.firstIndex(where: { $0.id.description == entry }) else { throw workspace.unknownEntry(entry) }
    let composer = BulletinComposer(catalog, Coverage(catalog, threads: options.threads), today: options.today)
    let channels = try self.channels(composer.channels(of: index), catalog)
    let languages = Set(channels.flatMap(composer.languages))
    if let locale, !languages.contains(where: { catalog.locales[$0].tag == locale }) {
      throw workspace.unknownLanguage(locale, of: languages.sorted().map { catalog.locales[$0] })
    }
    let sources = BulletinSources(of: index, channels: channels, locale: locale, in: catalog)
    let checked = workspace.runChecks(catalog, isLive: false) { index in
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
    var report = Report()
    var bulletins: [Bulletin] = []
    for channel in channels {
      for language in composer.languages(of: channel) where locale == nil || catalog.locales[language].tag == locale {
        if let bulletin = composer.bulletin(index, channel, language, report: &report) { bulletins.append(bulletin) }
      }
    }
    workspace.print(report.sorted)
    if bulletins.count == 1, channel != nil || locale != nil {
      Console.write(bulletins[0].text)
    } else {
      Console.write(bulletins.map { line($0, catalog) }.joined())
    }
    if report.hasErrors || bulletins.isEmpty { throw ExitCode.contentHasErrors }
  }

  /// The channels that the entry goes to, or the one asked for.
  private func channels(_ all: [EntryIndex], _ catalog: Catalog) throws -> [EntryIndex] {
    guard !all.isEmpty else {
      throw options.language.wrongUsage(
        fi: "Sisältö \(entry) ei mene millekään kanavalle: sen tiedoissa ei ole kohtaa `channels`, tai kanavat eivät ota sen tyyppiä.",
        en: "\(entry) goes to no channel: its facts have no `channels`, or the channels do not take its type.")
    }
    let chosen = all.filter { channel == nil || catalog.entries[$0].id.name == channel }
    guard let channel, chosen.isEmpty else { return chosen }
    let names = all.map { catalog.entries[$0].id.name }.joined(separator: ", ")
    throw options.language.wrongUsage(
      fi: "Sisältö \(entry) ei mene kanavalle \(channel). Kanavat ovat: \(names).",
      en: "\(entry) does not go to the channel \(channel). The channels are: \(names).")
  }

  /// Channel, language and length of a message.
  private func line(_ bulletin: Bulletin, _ catalog: Catalog) -> String {
    let parts = bulletin.length.parts > 1 ? " (\(Amount.parts(bulletin.length.parts).text(options.language)))" : ""
    return "\(catalog.entries[bulletin.channel].id.name)\t\(catalog.locales[bulletin.locale].tag)\t\(bulletin.length.units)\(parts)\n"
  }
}
