import Catalog
import Diagnostics
import Prose
import Translation

/// Tells, for people at a terminal, how the text has changed that a translation was made from.
struct ChangeStory {
  private let entry: Entry
  private let catalog: Catalog
  private let history: GitHistory
  private let language: ToolLanguage
  private let isColoured: Bool
  private var earlier: [LocaleIndex: EarlierTexts] = [:]

  init(_ entry: Entry, _ catalog: Catalog, _ history: GitHistory, _ language: ToolLanguage, isColoured: Bool) {
    self.entry = entry
    self.catalog = catalog
    self.history = history
    self.language = language
    self.isColoured = isColoured
  }

  /// The story of one outdated unit in a language, down to the text in the chain that changed first.
  mutating func text(of unit: Int, in locale: LocaleIndex, states: (LocaleIndex) -> [TranslationState]) -> String {
    guard let reason = catalog.outdating(of: unit, of: entry, in: locale) else { return "" }
    let key = entry.units[unit].key
    switch reason {
    case .changed(let parent, let then):
      let told = change(of: unit, in: parent, since: then)
      return told + (states(parent)[unit] == .outdated ? text(of: unit, in: parent, states: states) : "")
    case .inherited(let parent):
      let (tag, made) = (catalog.locales[locale].tag, catalog.locales[parent].tag)
      let state = states(parent)[unit]
      let line = Wording(
        fi: "\(key) (\(tag)): tehty kielestä \(made), jonka teksti on ennallaan mutta itse "
          + (state == .outdated ? "vanhentunut:" : "vahvistamatta. Vahvista se: `kaikille confirm \(entry.id) \(made) \(key)`"),
        en: "\(key) (\(tag)): made from \(made), whose text is as it was but itself "
          + (state == .outdated ? "outdated:" : "unconfirmed. Confirm it: `kaikille confirm \(entry.id) \(made) \(key)`"))
      return line.text(language) + "\n" + (state == .outdated ? text(of: unit, in: parent, states: states) : "\n")
    }
  }

  /// The text of a unit in the language that others were made from, then and now.
  mutating func change(of unit: Int, in locale: LocaleIndex, since then: ShortHash) -> String {
    guard let now = entry.text(unit, in: locale)?.prose else { return "" }
    let (key, tag) = (entry.units[unit].key, catalog.locales[locale].tag)
    var texts = earlier[locale] ?? EarlierTexts(of: entry, in: locale, catalog: catalog, history: history)
    let found = texts.text(of: unit, with: then)
    earlier[locale] = texts
    guard let found else {
      let reason = history.access.reason
      let line = Wording(
        fi: "\(key) (\(tag)): aiempaa tekstiä (tiiviste \(then)) ei löydy: \(reason.fi). Nyt (tiiviste \(ShortHash.of(now))):",
        en: "\(key) (\(tag)): the earlier text (hash \(then)) cannot be found: \(reason.en). Now (hash \(ShortHash.of(now))):")
      return line.text(language) + "\n" + indented(isolated(now.markup)) + "\n\n"
    }
    let line = Wording(
      fi: "\(key) (\(tag)): \(found.version.day) (\(found.version.commit), tiiviste \(then)) ja nyt (tiiviste \(ShortHash.of(now))):",
      en: "\(key) (\(tag)): \(found.version.day) (\(found.version.commit), hash \(then)) and now (hash \(ShortHash.of(now))):")
    return line.text(language) + "\n" + indented(marked(WordDiff(from: found.prose.markup, to: now.markup))) + "\n\n"
  }

  /// As `git diff --word-diff=plain` marks words; a line break that came or went is shown by its sign.
  private func marked(_ diff: WordDiff) -> String {
    var text = ""
    for part in diff.parts {
      text += String(repeating: " ", count: part.blanks)
      switch part.change {
      case .kept: text += isolated(part.text)
      case .removed: text += painted("[-\(isolated(signed(part.text, breaks: false)))-]", "31")
      case .added: text += painted("{+\(isolated(signed(part.text, breaks: true)))+}", "32")
      }
    }
    return text
  }

  /// The text with a sign where lines break, once for a paragraph; those that came do break.
  private func signed(_ text: String, breaks: Bool) -> String {
    var result = ""
    var isBroken = false
    for character in text {
      if character == "\n", !isBroken { result += "¶" }
      isBroken = character == "\n"
      if !isBroken || breaks { result.append(character) }
    }
    return result
  }

  private func painted(_ text: String, _ colour: String) -> String { isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text }

  /// Right-to-left words in isolation, line by line, so that they cannot reorder the signs around them.
  private func isolated(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Script.of($0).isRightToLeft }) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "\u{2068}\($0)\u{2069}" }.joined(
      separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
