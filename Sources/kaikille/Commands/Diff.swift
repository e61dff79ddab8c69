import ArgumentParser
import Catalog
import Diagnostics
import Glibc
import Prose
import Translation

/// `kaikille diff`: what changed in the source since a translation was made from it.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the source text of outdated translations then and now, word by word.",
    discussion: """
      Examples:
        kaikille diff services/kela ar
        kaikille diff services/kela ar summary phones
        kaikille diff locales/interface so
      Words that were taken out stand in [-...-], words that came in {+...+}. The text of then is looked for in git.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id.", valueName: "entry")) var entry: String
  @Argument(help: ArgumentHelp("Tag of the language.", valueName: "locale")) var locale: String
  @Argument(help: ArgumentHelp("Fields to look at; none means all.", valueName: "field")) var fields: [String] = []

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    let locale = try workspace.translation(locale, of: catalog)
    guard let entry = catalog.translatedEntries.first(where: { $0.id.description == entry }) else {
      throw workspace.unknownEntry(entry)
    }
    for field in fields where entry.translatedUnits([field]).isEmpty {
      throw options.language.unknownField(field, [entry], named: self.entry)
    }
    let all = Coverage.states(of: entry, in: catalog)
    func states(_ locale: LocaleIndex) -> [TranslationState] { all[locale] }
    var story = ChangeStory(entry, catalog, GitHistory(root: options.root), options.language, isColoured: options.color.isOn(STDOUT_FILENO))
    let units = entry.translatedUnits(fields)
    let outdated = units.filter { states(locale.index)[$0] == .outdated }
    for unit in outdated { Console.write(story.text(of: unit, in: locale.index, states: states)) }
    let others = units.filter { !outdated.contains($0) && states(locale.index)[$0] != .notNeeded }
    if !fields.isEmpty {
      for unit in others { Console.write("\(entry.units[unit].key): \(states(locale.index)[unit].name)\n") }
    } else if outdated.isEmpty {
      workspace.say(
        fi: "Sisällössä \(entry.id) ei ole vanhentuneita tekstejä kielellä \(locale.tag).",
        en: "\(entry.id) has no outdated texts in \(locale.tag).")
    }
  }
}
