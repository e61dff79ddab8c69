import Catalog
import HTML

/// Services in which the language of the page is spoken, with the times at the desk, those that are read in it, and those to which an
/// interpreter comes.
struct OwnLanguagePage {
  let site: Site
  let frame: PageFrame

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  /// Whether an entry may stand on the page.
  static func lists(_ index: EntryIndex, _ catalog: Catalog) -> Bool {
    let type = catalog.types[catalog.entries[index].type]
    return type.hasPages && type.fact("languages") != nil && type.fact("interpreter") != nil
  }

  /// Words of the choice `interpreter` in the order in which readers can rely on them; nobody needs the others.
  private static let interpreters = ["service_books", "service_may_arrange", "ask_when_booking"]

  /// The language as people speak it: plain Finnish is Finnish.
  static func spoken(_ locale: Locale) -> [String] {
    let base = locale.tag.split(separator: "-").first.map(String.init) ?? locale.tag
    return base == locale.tag ? [base] : [locale.tag, base]
  }

  /// The label of that language.
  static func label(_ locale: Locale, _ catalog: Catalog) -> String {
    let known = spoken(locale).reversed().first { catalog.interface.position("languages.\($0)") != nil }
    return "languages.\(known ?? locale.tag)"
  }

  var bytes: [UInt8] {
    let tags = Self.spoken(reader.locale)
    let all = catalog.entries.indices.filter { Self.lists($0, catalog) && site.isCurrent($0) }
    let own = all.filter { languages(of: $0).contains(where: tags.contains) }
    let speaking = own.filter(speaks)
    let reading = own.filter { !speaks($0) }
    let others = all.filter { !own.contains($0) }
    return frame.document(title: reader.plain(.ownLanguageTitle), description: nil) { html in
      html(.h1) { reader.say(.ownLanguageTitle, &$0) }
      TranslationNotice.ofList(site, reader, all, &html)
      html(.section, [.class("list")]) { html in
        heading(.ownLanguageSpoken, &html)
        if speaking.isEmpty { html(.p) { reader.say(.notConfirmed, &$0) } }
        html(.ul, [.class("cards")]) { html in
          for index in speaking { html(.li) { card(index, tags, &$0) } }
        }
      }
      if !reading.isEmpty {
        html(.section, [.class("list")]) { html in
          heading(.ownLanguageRead, &html)
          Cards(site: site, reader: reader).names(reading, &html)
        }
      }
      html(.section, [.class("list")]) { html in
        html(.h2) { reader.say(.ownLanguageInterpreter, &$0) }
        html(.p) { card(&$0) }
        for word in Self.interpreters {
          let entries = others.filter { catalog.choice("interpreter", of: catalog.entries[$0]) == word }
          guard !entries.isEmpty else { continue }
          html(.h3) { reader.label(Interface.choiceKey(field: "interpreter", word: word), &$0) }
          Cards(site: site, reader: reader).names(entries, &html)
        }
      }
    }
  }

  private func heading(_ word: Word, _ html: inout HTMLWriter) {
    html(.h2) { html in
      reader.say(word, &html) { _, html in reader.label(Self.label(reader.locale, catalog), &html) }
    }
  }

  /// The way to the card that says it at the desk.
  private func card(_ html: inout HTMLWriter) {
    for index in catalog.entries.indices where SheetSection.isCard(catalog.entries[index], catalog) { reader.link(index, &html) }
  }

  /// Whether people talk there: where all is read or written nobody speaks.
  private func speaks(_ index: EntryIndex) -> Bool {
    let modes = catalog.choices("contact_modes", of: catalog.entries[index])
    return modes.isEmpty || !Set(modes).isSubset(of: ["online", "email"])
  }

  private func languages(of index: EntryIndex) -> [String] {
    if case .languages(let tags)? = catalog.fact("languages", of: catalog.entries[index]) { tags } else { [] }
  }

  /// A service with the times at which the language is spoken, where they are not those of the desk.
  private func card(_ index: EntryIndex, _ tags: [String], _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    let facts = FactSections(site: site, reader: reader, entry: entry)
    html(.p, [.class("name")]) { html in
      reader.link(index, &html)
      reader.original(index, &html)
    }
    for case .hours(let all)? in entry.facts {
      for owner in all {
        let own = catalog.hours(owner, on: site.today)?.languages.filter { tags.contains($0.tag) } ?? []
        guard !own.isEmpty else { continue }
        html(.p, [.class("facts")]) { facts.owner(of: owner, &$0) }
        reader.deskLanguages(own, heading: false, &html)
      }
    }
  }
}
