import Catalog
import HTML
import Prose
import QRCode

/// The sheet of a poster, A4, in one language or in several: as many of the fields in the schema's `poster:` as there is room for in type that
/// is read from some steps away. What there is no room for is left out whole, the least important first; the address at the foot has it all.
struct PosterSheet {
  private let site: Site
  private let index: EntryIndex
  private let code: QRCode?
  private let entry: Entry
  private let type: EntryType
  private let readers: [Reader]
  private var catalog: Catalog { site.catalog }
  private var isStacked: Bool { readers.count > 1 }

  /// - Parameter locales: the languages on it, in their order; at least one.
  init(site: Site, index: EntryIndex, locales: [LocaleIndex], code: QRCode?) {
    self.site = site
    self.index = index
    self.code = code
    entry = site.catalog.entries[index]
    type = site.catalog.types[entry.type]
    readers = locales.map {
      Reader(
        catalog: site.catalog, locale: site.catalog.locales[$0], root: PosterPage.root, isOnPaper: true, phrases: site.fragments.phrases[$0]
      )
    }
  }

  /// What stands under one name of `poster:` in one language.
  private struct Field {
    let name: String
    /// Empty for a text, which stands for itself.
    let label: HTMLFragment
    let lines: HTMLFragment
  }

  /// How large the type is: the largest in which all fields have room, or the smallest.
  private struct Scale {
    /// The sizes of facts, and of titles from the largest, in points.
    let body: Double
    let titles: [Double]

    static let single = [
      Scale(body: 25, titles: [72, 60, 50, 42, 36, 30]), Scale(body: 21, titles: [60, 50, 42, 36, 30]),
      Scale(body: 18, titles: [50, 42, 36, 30]), Scale(body: 16, titles: [42, 36, 30]),
    ]
    static let stacked = [
      Scale(body: 18, titles: [36, 30, 26, 22]), Scale(body: 16, titles: [30, 26, 22]), Scale(body: 14, titles: [26, 22]),
    ]

    /// The class in site/poster.css.
    var name: String { "type-\(Int(body))" }
    /// The column of the names of facts; the sizes that site/poster.css derives from that of facts.
    var margin: Double { body * 6.5 }
    var words: Double { body * 1.15 }
    var labels: Double { body * 0.75 }
    var phones: Double { body * 1.35 }
    var original: Double { body * 1.05 }
  }

  /// The sheet without its margins, in points.
  private static let height = 800.0
  private static let width = 505.0

  func write(_ html: inout HTMLWriter) {
    let foot = self.foot
    let (scale, title, fields) = fitted(to: Self.height - (catalog.site.isTrial ? 64 : 46) - height(of: foot))
    // One poster for several languages stands on the pages of all of them.
    let first = readers[0].locale
    let mark = HTMLAttribute.when(isStacked, .language(tag: first.tag, rightToLeft: first.isRightToLeft))
    html(.div, [.class("sheet \(scale.name)\(isStacked ? " stacked" : "")\(gravity)"), mark]) { html in
      html(.p, [.class("head")]) { html in
        html(.b) { readers[0].say(.siteName, &$0) }
        html.text(" ")
        html(.span) { readers[0].label("types.\(type.name).one", &$0) }
      }
      if catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { readers[0].say(.trialPage, &$0) } }
      for (place, reader) in readers.enumerated() { section(reader, isFirst: place == 0, title, fields[place], &html) }
      write(foot, &html)
    }
  }

  /// What cannot wait has a mark of its own.
  private var gravity: String {
    switch catalog.choice("level", of: entry) {
    case "emergency"?, "urgent"?: " urgent"
    default: ""
    }
  }

  private func section(_ reader: Reader, isFirst: Bool, _ titleSize: Double, _ fields: [Field], _ html: inout HTMLWriter) {
    let mark = HTMLAttribute.language(tag: reader.locale.tag, rightToLeft: reader.locale.isRightToLeft)
    html(.section, [.class("language"), mark]) { html in
      html(isFirst ? .h1 : .h2, [.class("title-\(Int(titleSize))")]) { reader.title(index, &$0) }
      if !isStacked { original(reader, &html) }
      for field in fields where field.label.isEmpty { html(.div, [.class("words")]) { $0.append(field.lines) } }
      if fields.contains(where: { !$0.label.isEmpty }) {
        html(.dl) { html in
          for field in fields where !field.label.isEmpty {
            html(.dt) { $0.append(field.label) }
            html(.dd, [.class(FactSections.anchor(field.name))]) { $0.append(field.lines) }
          }
        }
      }
      if isStacked { TranslationNotice(site: site, reader: reader, index: index).sentence(&html) }
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
  private var foot: [(size: Double, text: HTMLFragment)] {
    let reader = readers[0]
    var parts: [(size: Double, text: HTMLFragment)] = [
      (14, HTMLFragment { html in html(.p, [.class("more")]) { more(&$0) } }),
      (22, HTMLFragment { html in html(.p, [.class("address")]) { reader.isolated(site.writtenAddress(of: index), &$0) } }),
      (12, HTMLFragment { html in html(.p, [.class("languages")]) { languages(&$0) } }),
      (10, HTMLFragment { html in html(.p, [.class("fine")]) { validity(reader, &$0) } }),
    ]
    if !isStacked { parts.append((10, HTMLFragment { TranslationNotice(site: site, reader: reader, index: index).sentence(&$0) })) }
    return parts
  }

  /// The words beside the QR code, in each language of the poster.
  private func more(_ html: inout HTMLWriter) {
    for (place, reader) in readers.enumerated() {
      if place > 0 { html.text(" · ") }
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

  private func write(_ foot: [(size: Double, text: HTMLFragment)], _ html: inout HTMLWriter) {
    html(.div, [.class("foot")]) { html in
      if let code { readers[0].code(code, to: site.writtenAddress(of: index), &html) }
      html(.div) { html in
        for part in foot { html.append(part.text) }
      }
    }
  }

  private func height(of foot: [(size: Double, text: HTMLFragment)]) -> Double {
    let words = foot.reduce(0.0) { height, part in
      height + (part.text.isEmpty ? 0 : PosterMeasure(size: part.size, width: Self.width - 160).height(of: part.text) + 3)
    }
    // The code without its quiet zone, which reaches into the margins.
    return max(108, words + 14) + 22
  }

  // MARK: What there is room for

  /// The largest type in which all fields have room, or those that have room in the smallest.
  private func fitted(to room: Double) -> (Scale, title: Double, fields: [[Field]]) {
    let titles = readers.map { reader in HTMLFragment { reader.title(index, &$0) } }
    let places = type.poster.map { names in names.map { name in readers.map { field(name, $0) } } }
    var last: (Scale, title: Double, fields: [[Field]])?
    for scale in isStacked ? Scale.stacked : Scale.single {
      let title = titleSize(titles, scale)
      let (fields, isComplete) = chosen(from: places, scale, room: room - heads(titles, title, scale))
      last = (scale, title, fields)
      if isComplete { break }
    }
    return last ?? (Scale.single[0], Scale.single[0].titles[0], readers.map { _ in [] })
  }

  /// The largest size in which titles have few lines and no word of them is broken.
  private func titleSize(_ titles: [HTMLFragment], _ scale: Scale) -> Double {
    let size = scale.titles.first { size in
      let measure = PosterMeasure(size: size, width: Self.width, isBold: true)
      return titles.allSatisfy { measure.lines(of: $0) <= (isStacked ? 2 : 3) && measure.keepsWords(of: $0) }
    }
    return size ?? scale.titles[scale.titles.count - 1]
  }

  /// The height of what is never left out: titles, the name in the source language, what is said of translations.
  private func heads(_ titles: [HTMLFragment], _ size: Double, _ scale: Scale) -> Double {
    zip(titles, readers).reduce(0) { height, head in
      let (title, reader) = head
      let own = PosterMeasure(size: size, width: Self.width, isBold: true, leading: 1.15).height(of: title) + 14
      let below =
        isStacked
        ? HTMLFragment { TranslationNotice(site: site, reader: reader, index: index).sentence(&$0) }
        : HTMLFragment { original(reader, &$0) }
      if below.isEmpty { return height + own }
      return height + own + PosterMeasure(size: isStacked ? 10 : scale.original, width: Self.width).height(of: below) + 8
    }
  }

  /// Of each place the first field that fits, in the order of their importance; in all languages the same.
  private func chosen(from places: [[[Field?]]], _ scale: Scale, room: Double) -> (fields: [[Field]], isComplete: Bool) {
    var used = 0.0
    var chosen = Array(repeating: [Field](), count: readers.count)
    var isComplete = true
    for place in places {
      let stated = place.filter { $0.contains { $0 != nil } }
      guard !stated.isEmpty else { continue }
      let heights = stated.map { fields in fields.reduce(0.0) { $0 + ($1.map { height($0, scale) } ?? 0) } }
      let fitting = heights.firstIndex { used + $0 <= room }
      if fitting != 0 { isComplete = false }
      guard let fitting else { continue }
      used += heights[fitting]
      for (reader, field) in stated[fitting].enumerated() { if let field { chosen[reader].append(field) } }
    }
    return (chosen, isComplete)
  }

  private func field(_ name: String, _ reader: Reader) -> Field? {
    let paper = PaperFields(site: site, reader: reader, index: index)
    guard paper.isKnown(name) else { return nil }
    let label = paper.isFact(name) ? HTMLFragment(capacity: 64) { paper.label(name, &$0) } : HTMLFragment(capacity: 0) { _ in }
    return Field(name: name, label: label, lines: HTMLFragment { paper.lines(name, &$0) })
  }

  private func height(_ field: Field, _ scale: Scale) -> Double {
    if field.label.isEmpty { return PosterMeasure(size: scale.words, width: Self.width, leading: 1.32).height(of: field.lines) + 12 }
    let size = field.name == "phones" ? scale.phones : scale.body
    let lines = PosterMeasure(size: size, width: Self.width - scale.margin, isBold: true, leading: 1.32).height(of: field.lines)
    return max(lines, PosterMeasure(size: scale.labels, width: scale.margin - 15, leading: 1.35).height(of: field.label)) + 11
  }
}
