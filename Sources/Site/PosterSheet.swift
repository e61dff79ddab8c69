import Catalog
import HTML
import Prose
import QRCode

/// A poster, laid out.
struct Poster {
  let locales: [LocaleIndex]
  let layout: PosterLayout
  private let sheet: PosterSheet

  /// - Parameter locales: the languages on it, in their order; at least one.
  init(site: Site, index: EntryIndex, locales: [LocaleIndex]) {
    self.locales = locales
    sheet = PosterSheet(site: site, index: index, locales: locales)
    layout = sheet.fitted()
  }

  /// The sheet, which stands on the pages of all its languages.
  func markup(_ code: QRCode?) -> HTMLFragment { HTMLFragment(capacity: 8192) { sheet.write(layout, code, &$0) } }
}

/// The sheet of a poster, A4, in one language or in several: as many of the fields in the schema's `poster:` as there is room for in type that
/// is read from some steps away. What there is no room for is left out whole, the least important first; the address at the foot has it all.
private struct PosterSheet {
  private let site: Site
  private let index: EntryIndex
  private let entry: Entry
  private let type: EntryType
  private let readers: [Reader]
  private var catalog: Catalog { site.catalog }
  private var isStacked: Bool { readers.count > 1 }

  init(site: Site, index: EntryIndex, locales: [LocaleIndex]) {
    self.site = site
    self.index = index
    entry = site.catalog.entries[index]
    type = site.catalog.types[entry.type]
    readers = locales.map {
      Reader(
        catalog: site.catalog, locale: site.catalog.locales[$0], root: PosterPage.root, isOnPaper: true, phrases: site.fragments.phrases[$0]
      )
    }
  }

  func write(_ layout: PosterLayout, _ code: QRCode?, _ html: inout HTMLWriter) {
    // One poster for several languages stands on the pages of all of them.
    let first = readers[0].locale
    let mark = HTMLAttribute.when(isStacked, .language(tag: first.tag, rightToLeft: first.isRightToLeft))
    html(.div, [.class("sheet type-\(Int(layout.body))\(isStacked ? " stacked" : "")\(gravity)"), mark]) { html in
      html(.p, [.class("head")]) { html in
        html(.b) { readers[0].say(.siteName, &$0) }
        html.text(" ")
        html(.span) { readers[0].label("types.\(type.name).one", &$0) }
      }
      if catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { readers[0].say(.trialPage, &$0) } }
      html(.div, [.class(layout.columns > 1 ? "texts two" : "texts")]) { html in
        for (place, reader) in readers.enumerated() { section(reader, isFirst: place == 0, layout.title, layout.fields[place], &html) }
      }
      list(layout.common, &html)
      write(foot(below: (layout.fields.joined() + layout.common).map(\.name)), code, &html)
    }
  }

  /// What cannot wait has a mark of its own.
  private var gravity: String {
    switch catalog.choice("level", of: entry) {
    case "emergency"?, "urgent"?: " urgent"
    default: ""
    }
  }

  private func section(_ reader: Reader, isFirst: Bool, _ titleSize: Double, _ fields: [PosterField], _ html: inout HTMLWriter) {
    let mark = HTMLAttribute.language(tag: reader.locale.tag, rightToLeft: reader.locale.isRightToLeft)
    html(.section, [.class("language"), mark]) { html in
      html(isFirst ? .h1 : .h2, [.class("title-\(Int(titleSize))")]) { reader.title(index, &$0) }
      if !isStacked { original(reader, &html) }
      for field in fields where !field.isFact { html(.div, [.class("words")]) { $0.append(field.lines) } }
      list(fields.filter(\.isFact), &html)
      if isStacked { TranslationNotice(site: site, reader: reader, index: index).sentence(&html) }
    }
  }

  private func list(_ facts: [PosterField], _ html: inout HTMLWriter) {
    guard !facts.isEmpty else { return }
    html(.dl) { html in
      for fact in facts {
        html(.dt) { $0.append(fact.label) }
        html(.dd, [.class(FactSections.anchor(fact.name))]) { $0.append(fact.lines) }
      }
    }
  }

  /// What may have to be said at the foot has its room, whether the facts find theirs or not.
  func fitted() -> PosterLayout {
    let foot = self.foot(below: type.poster.flatMap(\.self))
    let room = PosterLayout.height - heightOfHead - height(of: foot) - reserve
    let sections = readers.map { reader in
      let below = HTMLFragment { html in
        if isStacked { TranslationNotice(site: site, reader: reader, index: index).sentence(&html) } else { original(reader, &html) }
      }
      let title = PosterText(HTMLFragment { reader.title(index, &$0) })
      return PosterLayout.Section(title: title, below: PosterText(below), leading: PosterLeading(of: reader.locale))
    }
    let places = type.poster.map { names in names.map { name in readers.map { field(name, $0) } } }
    return PosterLayout.fitted(sections, places, to: room)
  }

  private func field(_ name: String, _ reader: Reader) -> PosterField? {
    let paper = PaperFields(site: site, reader: reader, index: index)
    guard paper.isKnown(name) else { return nil }
    let label = paper.isFact(name) ? HTMLFragment(capacity: 64) { paper.label(name, &$0) } : HTMLFragment(capacity: 0) { _ in }
    return PosterField(name: name, isVital: isVital(name), label: label, lines: HTMLFragment { paper.lines(name, &$0) })
  }

  /// Whether a field says where or when.
  private func isVital(_ name: String) -> Bool {
    switch type.fact(name).map({ type.facts[$0].kind }) {
    case .hours, .closures, .schedule: true
    case .reference(let to), .references(let to):
      catalog.types.contains { other in
        to.contains(other.name) && other.facts.contains { if case .address = $0.kind { true } else { false } }
      }
    default: false
    }
  }

  /// The name in the source language, which is said at the desk.
  private func original(_ reader: Reader, _ html: inout HTMLWriter) {
    guard let title = catalog.title(of: entry, in: reader.locale.index), let original = catalog.title(of: entry, in: catalog.source),
      reader.locale.index != catalog.source, !original.prose.hasSameBytes(as: title.prose)
    else { return }
    html(.p, [.class("original"), reader.mark(original.locale)]) { reader.inline(original, of: entry, &$0) }
  }

  // MARK: The foot

  /// The ways to more: each with the size of its letters in points.
  ///
  /// - Parameter names: the fields on the sheet, of which some are to be checked first.
  private func foot(below names: [String]) -> [(size: Double, text: HTMLFragment)] {
    let reader = readers[0]
    let told = type.poster.flatMap(\.self).filter(names.contains)
    var parts: [(size: Double, text: HTMLFragment)] = [
      (isStacked ? 12 : 14, HTMLFragment { html in html(.p, [.class("more")]) { more(&$0) } }),
      (22, HTMLFragment { html in html(.p, [.class("address")]) { reader.isolated(site.writtenAddress(of: index), &$0) } }),
      (isStacked ? 10 : 12, HTMLFragment { html in html(.p, [.class("languages")]) { languages(&$0) } }),
      (10, HTMLFragment { html in html(.p, [.class("fine")]) { validity(reader, &$0) } }),
      (10, HTMLFragment { PaperFields(site: site, reader: reader, index: index).doubts(among: told, &$0) }),
    ]
    if !isStacked { parts.append((10, HTMLFragment { TranslationNotice(site: site, reader: reader, index: index).sentence(&$0) })) }
    return parts
  }

  /// The words beside the QR code, in each language of the poster.
  private func more(_ html: inout HTMLWriter) {
    // Plain Finnish says it as Finnish does.
    var said: [String] = []
    for reader in readers where !said.contains(reader.plain(.readMore)) {
      if !said.isEmpty { html.text(" · ") }
      said.append(reader.plain(.readMore))
      html(.span, [.language(tag: reader.locale.tag, rightToLeft: reader.locale.isRightToLeft)]) { reader.say(.readMore, &$0) }
    }
  }

  /// All languages in which the page can be read, by their own names.
  private func languages(_ html: inout HTMLWriter) {
    for (place, language) in catalog.locales.filter({ catalog.isTranslated(entry, in: $0.index) }).enumerated() {
      if place > 0 { html.text(" · ") }
      html(.span, [.language(tag: language.tag, rightToLeft: language.isRightToLeft)], language.name)
    }
  }

  /// Who says it, and when it holds.
  private func validity(_ reader: Reader, _ html: inout HTMLWriter) {
    let sender = catalog.reference("sender", of: entry) ?? catalog.reference("organization", of: entry) ?? catalog.site.publisher
    if let sender { reader.title(sender, &html) }
    guard case .period(let show)? = catalog.fact("show", of: entry) else { return }
    if sender != nil { html.text(" · ") }
    if site.today < show.from {
      reader.days(show, &html)
    } else {
      reader.say(.shownUntil, &html) { _, html in reader.day(show.until, &html) }
    }
  }

  private func write(_ foot: [(size: Double, text: HTMLFragment)], _ code: QRCode?, _ html: inout HTMLWriter) {
    html(.div, [.class("foot")]) { html in
      if let code { readers[0].code(code, to: site.writtenAddress(of: index), &html) }
      html(.div) { html in
        for part in foot { html.append(part.text) }
      }
    }
  }

  /// What is left free, in points, for what no reckoning from letters knows: lines in which two faces meet are a little higher than their
  /// type, and browsers round. Of seven languages each may lose a line to a wide face.
  private var reserve: Double { isStacked ? 40 : 8 }

  private var heightOfHead: Double {
    let leading = PosterLeading(of: readers[0].locale).text
    let trial = catalog.site.isTrial ? PosterText(HTMLFragment { readers[0].say(.trialPage, &$0) }) : nil
    return 20 * leading + 19.3 + (trial.map { $0.height(.init(size: 10, width: PosterLayout.width, leading: leading)) + 5.7 } ?? 0)
  }

  private func height(of foot: [(size: Double, text: HTMLFragment)]) -> Double {
    let leading = PosterLeading(of: readers[0].locale).text
    let words = foot.map { (text: PosterText($0.text), size: $0.size) }.filter { !$0.text.isEmpty }.reduce(0.0) { height, part in
      let isAddress = part.size == 22
      return height + part.text.height(.init(size: part.size, width: 360, isBold: isAddress, leading: isAddress ? 1.2 : leading)) + 3
    }
    // The code without its quiet zone, which reaches into the margins.
    return max(107.2, words + 11) + 19.9
  }
}
