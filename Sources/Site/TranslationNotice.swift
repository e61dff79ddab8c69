import Catalog
import HTML
import Prose
import Translation

/// What readers must know about the text before they rely on it: that a machine made it, that nobody has checked it, that it is outdated,
/// or that it is not in their language at all. Always in their own language, with the date and the way to the source.
struct TranslationNotice {
  let site: Site
  let reader: Reader
  let index: EntryIndex

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  func write(_ html: inout HTMLWriter) {
    guard reader.locale.index != catalog.source else { return }
    if !catalog.isTranslated(entry, in: reader.locale.index) {
      missing(&html)
      return
    }
    let states = site.coverage.states(of: index, in: reader.locale.index)
    let word = Self.word(for: Coverage.weakest(states))
    // The labels of the facts count too: a wrong "free of charge" is a wrong fact.
    let hasLooseLabels = word == nil && Self.word(for: Coverage.weakest(site.coverage.interfaceStates(in: reader.locale.index))) != nil
    let isPartial = states.contains(.missing)
    guard word != nil || hasLooseLabels || isPartial else { return }
    html(.div, [.class(word == .outdatedText ? "state outdated" : "state"), .role(.note)]) { html in
      if let word { html(.p) { sentence(word, in: reader.locale.index, &$0) } }
      if hasLooseLabels { html(.p) { reader.say(.uncheckedLabels, &$0) } }
      if isPartial { html(.p) { partial(states, &$0) } }
      html(.p) { sourceLink(&$0) }
    }
  }

  /// That a part is missing, and in which languages it is shown instead.
  private func partial(_ states: [TranslationState], _ html: inout HTMLWriter) {
    reader.say(.missingPart, &html) { _, html in html.text(reader.locale.name) }
    var others: [LocaleIndex] = []
    for (unit, state) in states.enumerated() where state == .missing {
      guard let shown = catalog.text(unit, of: entry, in: reader.locale.index)?.locale, !others.contains(shown) else { continue }
      others.append(shown)
    }
    html.text(" ")
    reader.say(.restIn, &html) { _, html in reader.separated(others, &html) { language($0, &$1) } }
  }

  /// The name of a language in the language itself.
  private func language(_ index: LocaleIndex, _ html: inout HTMLWriter) {
    let language = catalog.locales[index]
    html(.span, [.language(tag: language.tag, rightToLeft: language.isRightToLeft)], language.name)
  }

  /// The same for pages that hold only lists: of the titles and leads on them and the words of the interface.
  static func ofList(_ site: Site, _ reader: Reader, _ entries: [EntryIndex], _ html: inout HTMLWriter) {
    guard reader.locale.index != site.catalog.source else { return }
    var states = site.coverage.interfaceStates(in: reader.locale.index)
    for index in entries {
      let entry = site.catalog.entries[index]
      let type = site.catalog.types[entry.type]
      let own = site.coverage.states(of: index, in: reader.locale.index)
      for name in [type.roles.title, type.roles.lead] {
        if let unit = name.flatMap(type.text) { states.append(own[unit]) }
      }
    }
    guard let word = word(for: Coverage.weakest(states)) else { return }
    let on = site.catalog.interface.entry.texts[reader.locale.index]?.translation.on
    html(.div, [.class("state"), .role(.note)]) { html in
      html(.p) { sentence(word, on, reader, &$0) }
    }
  }

  /// The sentence alone, for paper: no link can lead anywhere there.
  func sentence(_ html: inout HTMLWriter) {
    guard reader.locale.index != catalog.source else { return }
    let states = site.coverage.states(of: index, in: reader.locale.index) + site.coverage.interfaceStates(in: reader.locale.index)
    guard let word = Self.word(for: Coverage.weakest(states)) else { return }
    html(.p, [.class("state")]) { sentence(word, in: reader.locale.index, &$0) }
  }

  private static func word(for state: TranslationState?) -> Word? {
    switch state {
    case .outdated: .outdatedText
    case .machine: .machineText
    case .unconfirmed: .unconfirmedText
    case .draft: .draftText
    default: nil
    }
  }

  /// The sentence with the day of the translation. Without a day in the file nothing is known of when it was made, nor by whom.
  private static func sentence(_ word: Word, _ on: CalendarDate?, _ reader: Reader, _ html: inout HTMLWriter) {
    let isDateless = on == nil && (word == .machineText || word == .draftText)
    reader.say(isDateless ? .unconfirmedText : word, &html) { _, html in
      if let on { reader.day(on, &html) } else { html.text("–") }
    }
  }

  private func sentence(_ word: Word, in locale: LocaleIndex, _ html: inout HTMLWriter) {
    Self.sentence(word, entry.texts[locale]?.translation.on, reader, &html)
  }

  private func sourceLink(_ html: inout HTMLWriter) {
    let source = catalog.locales[catalog.source]
    let path = "\(reader.root)\(source.tag)/\(entry.id).html"
    html(.a, [.href(.path(path)), .hrefLanguage(source.tag)]) { reader.say(.readSource, &$0) }
  }

  /// The page exists in the reader's language, says that its text does not, and lists the languages that there are.
  private func missing(_ html: inout HTMLWriter) {
    html(.div, [.class("state missing"), .role(.note)]) { html in
      html(.p) { html in reader.say(.missingPage, &html) { _, html in html.text(reader.locale.name) } }
      html(.p) { reader.say(.existsIn, &$0) }
      html(.ul) { html in
        for other in catalog.locales where catalog.isTranslated(entry, in: other.index) {
          html(.li) { html in
            html(
              .a,
              [
                .href(.path("\(reader.root)\(other.tag)/\(entry.id).html")), .hrefLanguage(other.tag),
                .language(tag: other.tag, rightToLeft: other.isRightToLeft),
              ], other.name)
          }
        }
      }
      if let shown = catalog.title(of: entry, in: reader.locale.index) {
        if let word = Self.word(for: Coverage.weakest(site.coverage.states(of: index, in: shown.locale))) {
          html(.p) { sentence(word, in: shown.locale, &$0) }
        }
        html(.p) { html in
          reader.say(.shownIn, &html) { _, html in language(shown.locale, &html) }
        }
      }
    }
  }
}
