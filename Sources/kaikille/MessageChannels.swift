import ArgumentParser
import Catalog
import Diagnostics

extension Catalog {
  /// The channels that an entry goes to. What goes to none by itself, such as a service, may go to any on request.
  func channelsForMessages(of index: EntryIndex) -> [EntryIndex] {
    let isOnRequest = type(of: entries[index]).fact("channels") == nil
    return isOnRequest ? entries.indices.filter { channel($0) != nil } : channels(of: index)
  }
}

extension Workspace {
  /// The user named a language that the channels do not have; where the publication has it, what to do is said.
  ///
  /// - Parameters:
  ///   - channel: id of the only channel; nil where no channel of the entry has the language.
  ///   - languages: those that there are.
  func lackedLanguage(_ tag: String, by channel: String?, of languages: [LocaleIndex], _ catalog: Catalog) -> any Error {
    let languages = languages.map { catalog.locales[$0] }
    guard catalog.locales.contains(where: { $0.tag == tag }) else { return unknownLanguage(tag, of: languages) }
    let known = languages.map(\.tag).joined(separator: ", ")
    if let channel {
      return options.language.wrongUsage(
        fi: "Kanavalla \(channel) ei ole kieltä \(tag). Sen kielet ovat: \(known). Jos kanavalla on sen lukijoita, lisää kieli kohtaan "
          + "`languages` tiedostoon content/channels/\(channel)/facts.yaml.",
        en: "The channel \(channel) has no language \(tag). Its languages are: \(known). If it has readers of it, add the language to "
          + "`languages` in content/channels/\(channel)/facts.yaml.")
    }
    return options.language.wrongUsage(
      fi: "Millään kanavalla, jolle sisältö menee, ei ole kieltä \(tag). Niiden kielet ovat: \(known). Lisää kieli jonkin kanavan kohtaan "
        + "`languages`.",
      en: "No channel that the entry goes to has the language \(tag). Their languages are: \(known). Add the language to `languages` of a "
        + "channel.")
  }
}
