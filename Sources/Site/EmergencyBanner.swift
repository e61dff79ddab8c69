import Catalog
import HTML
import Translation

/// The notices of level `emergency` that every page shows above everything else. Where one is not yet in the reader's language, or only as it
/// was before it changed, the reader's language says so, and the words stand in those that have it.
struct EmergencyBanner: Sendable {
  let catalog: Catalog
  let coverage: Coverage
  let notices: [EntryIndex]

  init(_ catalog: Catalog, _ coverage: Coverage, today: CalendarDate) {
    self.catalog = catalog
    self.coverage = coverage
    notices = catalog.emergencies(on: today)
  }

  /// For pages of one language.
  func write(_ reader: Reader, _ html: inout HTMLWriter) {
    for notice in notices {
      section(reader, &html) { html in
        if isThere(notice, in: reader.locale.index) { return words(of: notice, in: reader.locale, reader, &html) }
        html(.p) { html in reader.say(.missingNotice, &html) { _, html in html.text(reader.locale.name) } }
        for locale in standIns(notice, for: reader.locale) {
          html(.div, [.language(tag: locale.tag, rightToLeft: locale.isRightToLeft)]) { words(of: notice, in: locale, reader, &$0) }
        }
      }
    }
  }

  /// For the page on which the language is chosen: the headline in each that has it.
  func writeAll(_ reader: Reader, _ html: inout HTMLWriter) {
    for notice in notices {
      section(reader, &html) { html in
        html(.ul) { html in
          for locale in catalog.locales where isThere(notice, in: locale.index) {
            html(.li, [.language(tag: locale.tag, rightToLeft: locale.isRightToLeft)]) { link(to: notice, in: locale, reader, &$0) }
          }
        }
      }
    }
  }

  private func section(_ reader: Reader, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    let label = "choices.level.\(Level.emergency.rawValue)"
    html(.section, [.class("emergency"), .ariaLabel(reader.plain(label: label))]) { html in
      html(.p) { html in html(.strong) { reader.label(label, &$0) } }
      content(&html)
    }
  }

  /// The headline, which leads to the notice, and the lead, in an element that is marked with their language.
  private func words(of notice: EntryIndex, in locale: Locale, _ reader: Reader, _ html: inout HTMLWriter) {
    html(.p) { link(to: notice, in: locale, reader, &$0) }
    let entry = catalog.entries[notice]
    if let lead = catalog.lead(of: entry, in: locale.index) { html(.p) { reader.inline(lead, of: entry, &$0) } }
  }

  private func link(to notice: EntryIndex, in locale: Locale, _ reader: Reader, _ html: inout HTMLWriter) {
    let entry = catalog.entries[notice]
    guard let title = catalog.title(of: entry, in: locale.index) else { return }
    let isElsewhere = locale.index != reader.locale.index
    // From the page for what is not found, which may be anywhere, only a whole path leads there.
    let address = URLReference.path("\(reader.root)\(locale.tag)/\(entry.id).html")
    html(.a, [.href(address), .when(isElsewhere, .hrefLanguage(locale.tag))]) { reader.heading(title, of: notice, &$0) }
  }

  /// Whether headline and lead are there and say what the source says today.
  private func isThere(_ notice: EntryIndex, in locale: LocaleIndex) -> Bool {
    let entry = catalog.entries[notice]
    let roles = catalog.types[entry.type].roles
    let states = coverage.states(of: notice, in: locale)
    return [roles.title, roles.lead].compactMap { $0.flatMap(entry.unit) }.allSatisfy { unit in
      !entry.hasText(unit, in: catalog.source)
        || entry.hasText(unit, in: locale) && states[unit] != .outdated && states[unit] != .missing
    }
  }

  /// One form of the source language, plain if it is there, and one other language, in the order in which the reader's falls back.
  private func standIns(_ notice: EntryIndex, for reader: Locale) -> [Locale] {
    func isSource(_ locale: Locale) -> Bool {
      locale.tag.split(separator: "-").first == catalog.locales[catalog.source].tag.split(separator: "-").first
    }
    let order = (reader.fallback + [catalog.source]).filter { isThere(notice, in: $0) }.map { catalog.locales[$0] }
    let other = isSource(reader) ? nil : order.first { !isSource($0) }
    let own = order.first(where: isSource)
    return order.filter { $0.index == other?.index || $0.index == own?.index }.reduce(into: []) { found, locale in
      if !found.contains(where: { $0.index == locale.index }) { found.append(locale) }
    }
  }
}
