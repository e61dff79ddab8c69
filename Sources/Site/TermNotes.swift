import Catalog
import HTML
import Prose
import Terms

/// Explains the terms of the glossary where a page first uses them: a word that leads to the explanation at the end of the section or, in a
/// language of which the glossary has no explanation, the Finnish word in brackets behind it. Terms are found as their language bends them (`TermIndex`).
struct TermNotes {
  private let reader: Reader
  private let glossary: SiteGlossary
  /// By position in the glossary, whether the page has explained it.
  private var told: [Bool]
  /// Terms of the section in hand that are still to be explained.
  private var waiting: [Int] = []
  /// By position in the glossary, whether the source of the section in hand has the term: a word of a translation may mean something else.
  private var isMeant: [Bool]

  init(_ glossary: SiteGlossary, _ reader: Reader) {
    self.glossary = glossary
    self.reader = reader
    told = Array(repeating: false, count: glossary.count)
    isMeant = Array(repeating: true, count: glossary.count)
  }

  /// Begins a section.
  ///
  /// - Parameter source: its text in the source language; nil where that is the language of the page, or a simpler form of it.
  mutating func begin(source: LocalizedText?) {
    guard let source else { return }
    var isMeant = Array(repeating: false, count: glossary.count)
    source.prose.walk { event in
      guard case .text(let run) = event else { return }
      for match in glossary.matches(in: run, source.locale) { isMeant[match.term] = true }
    }
    self.isMeant = isMeant
  }

  /// By position in the glossary: names would take a fiftieth of a long page.
  private static func anchor(_ number: Int) -> String { "t-\(number)" }

  /// Words of a text in the language of the page; `isLink` where they stand in a link, which cannot hold another.
  mutating func write(_ run: TextRun, isLink: Bool, _ html: inout HTMLWriter) {
    let locale = reader.locale.index
    var written = 0
    for match in glossary.matches(in: run, locale) where !told[match.term] && isMeant[match.term] && match.range.lowerBound >= written {
      let id = glossary.ids[match.term]
      guard glossary.explains(match.term, locale), let own = reader.catalog.glossary.terms[locale][id] else { continue }
      if own.definition != nil {
        told[match.term] = true
        waiting.append(match.term)
        guard !isLink, match.kind == .right else { continue }
        let end = Self.end(of: match.range, in: run)
        reader.words(run.part(written..<match.range.lowerBound), in: locale, &html)
        html(.a, [.class("term"), .href(.fragment(Self.anchor(match.term)))]) { html in
          reader.words(run.part(match.range.lowerBound..<end), in: locale, &html)
        }
        written = end
      } else {
        // Without an explanation at least the word that officials say, unless the author wrote it there.
        told[match.term] = true
        let end = Self.end(of: match.range, in: run)
        guard match.kind == .right, !Self.opensBracket(run, end),
          let source = reader.catalog.glossary.terms[reader.catalog.source][id]?.term, !run.part(match.range).elementsEqual(source.utf8)
        else { continue }
        reader.words(run.part(written..<end), in: locale, &html)
        reader.bracketed(&html) { html in html(.span, [reader.mark(reader.catalog.source)], source) }
        written = end
      }
    }
    if written < run.count { reader.words(run.part(written..<run.count), in: locale, &html) }
  }

  /// Behind the marks that belong to the last letter of a term: no link may cut one from it.
  private static func end(of range: Range<Int>, in run: TextRun) -> Int {
    var end = range.upperBound
    while end < run.count, case (let scalar, let width) = run.scalar(at: end), scalar.properties.isGraphemeExtend { end += width }
    return end
  }

  private static func opensBracket(_ run: TextRun, _ index: Int) -> Bool {
    index + 1 < run.count && run[index] == 0x20 && run[index + 1] == 0x28
  }

  /// The explanations of what `write` met since the last time.
  mutating func explain(_ html: inout HTMLWriter) {
    guard !waiting.isEmpty else { return }
    let numbers = waiting
    waiting = []
    let terms = reader.catalog.glossary.terms
    html(.div, [.class("words")]) { html in
      html(.p) { reader.say(.wordsTitle, &$0) }
      html(.dl) { html in
        for number in numbers {
          let id = glossary.ids[number]
          guard let own = terms[reader.locale.index][id] else { continue }
          html(.dt, [.id(Self.anchor(number))]) { reader.words(own.term, &$0) }
          if let source = terms[reader.catalog.source][id]?.term, source != own.term {
            html(.dd, [reader.mark(reader.catalog.source)], source)
          }
          html(.dd) { reader.words(own.definition ?? "", &$0) }
        }
      }
    }
  }
}

/// The glossary as pages need it: which of its terms are explained in which language, and where they stand in a text. Made once for a site.
struct SiteGlossary: Sendable {
  let ids: [String]
  private let index: TermIndex
  /// By locale and position.
  private let isExplained: [[Bool]]

  var count: Int { ids.count }

  init(_ catalog: Catalog, today: CalendarDate) {
    let glossary = catalog.glossary
    ids = glossary.ids
    index = TermIndex(glossary, locales: catalog.locales.map(\.tag), source: catalog.source, today: today)
    isExplained = glossary.terms.map { terms in
      glossary.ids.map { id in
        // Words that a translation may leave out are everyday ones; a retired name is not one to learn.
        guard let own = terms[id], let source = glossary.terms[catalog.source][id], source.isRequired, source.retired == nil else {
          return false
        }
        return own.definition != nil || own.term != source.term
      }
    }
  }

  /// The terms that stand in a text, in order.
  func matches(in run: TextRun, _ locale: LocaleIndex) -> [TermMatch] {
    index.matches(in: run, locale: locale).filter { match in
      match.kind != .forbidden && !match.isCovered && !match.isCompound && (match.isCapitalized || !index.entries[match.term].hasCapital)
    }
  }

  /// Whether a page in a language explains a term.
  func explains(_ term: Int, _ locale: LocaleIndex) -> Bool { isExplained[locale][term] }
}
