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
    guard let index = catalog.entries.firstIndex(where: { $0.id.description == entry }) else {
      throw ValidationError("There is no entry \(entry). `kaikille list entries` names them.")
    }
    let composer = BulletinComposer(catalog, Coverage(catalog, threads: options.threads), today: options.today)
    let channels = composer.channels(of: index).filter { channel == nil || catalog.entries[$0].id.name == channel }
    if let channel, channels.isEmpty { throw ValidationError("\(entry) does not go to the channel \(channel).") }
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

  /// Channel, language and length of a message.
  private func line(_ bulletin: Bulletin, _ catalog: Catalog) -> String {
    let parts = bulletin.length.parts > 1 ? " (\(bulletin.length.parts) parts)" : ""
    return "\(catalog.entries[bulletin.channel].id.name)\t\(catalog.locales[bulletin.locale].tag)\t\(bulletin.length.units)\(parts)\n"
  }
}
