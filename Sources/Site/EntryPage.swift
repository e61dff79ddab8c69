import Catalog
import HTML
import Prose
import Translation

/// The page of one entry in one language: what the schema's `page:` names, in that order, and what every page ends with.
struct EntryPage {
  private let site: Site
  private let frame: PageFrame
  private let index: EntryIndex
  private let catalog: Catalog
  private let entry: Entry
  private let type: EntryType
  private let reader: Reader
  private var locale: LocaleIndex { frame.page.locale }

  init(site: Site, frame: PageFrame, index: EntryIndex) {
    self.site = site
    self.frame = frame
    self.index = index
    catalog = site.catalog
    entry = catalog.entries[index]
    type = catalog.types[entry.type]
    reader = frame.reader
  }

  var bytes: [UInt8] {
    let title = catalog.title(of: entry, in: locale)
    let lead = catalog.lead(of: entry, in: locale)
    let isFallback = !catalog.isTranslated(entry, in: locale)
    let crumb: PageFrame.Crumb = (
      .path("\(reader.home)\(type.name)/index.html"), { reader.label("types.\(type.name).many", &$0) }
    )
    return frame.document(
      title: title.map { reader.plainHeading($0, of: index) } ?? entry.id.name,
      description: isFallback ? nil : lead.map { reader.plain($0, of: entry) }, isFallback: isFallback,
      isHidden: !site.isCurrent(index), crumbs: [crumb], look: type.roles.sheet == nil ? nil : "sheet"
    ) { html in
      if catalog.isSensitive(entry) { LeaveLink(reader: reader).write(&html) }
      heading(title, &html)
      TranslationNotice(site: site, reader: reader, index: index).write(&html)
      over(&html)
      if let lead {
        html(.p, [.class("lead"), reader.mark(lead.locale)]) { html in
          reader.inline(lead, of: entry, &html)
        }
      }
      dates(&html)
      papers(&html)
      let facts = FactSections(site: site, reader: reader, entry: entry)
      for name in type.page where name != type.roles.next { facts.section(name, &html) }
      EntryLists(site: site, reader: reader, index: index).write(&html)
      if site.trusts(index) { TrustBox(reader: reader).write(&html) }
      nextStep(&html)
      share(&html)
      SourceList(reader: reader, entry: entry, today: site.today).write(&html)
      related(facts, &html)
    }
  }

  /// The title, and the Finnish name beside a translated one, so that readers can say it at the desk.
  private func heading(_ title: LocalizedText?, _ html: inout HTMLWriter) {
    html(.h1, [title.map { reader.mark($0.locale) } ?? .absent]) { html in
      if let title { reader.heading(title, of: index, &html) } else { html.text(entry.id.name) }
    }
    // The word says "in Finnish".
    guard catalog.locales[catalog.source].tag == "fi", let title, title.locale != catalog.source,
      let original = catalog.title(of: entry, in: catalog.source), !original.prose.hasSameBytes(as: title.prose)
    else { return }
    html(.p, [.class("original-name")]) { html in
      reader.say(.finnishName, &html) { _, html in
        html(.span, [reader.mark(original.locale)]) { html in
          reader.heading(original, of: index, &html)
        }
      }
    }
  }

  /// What has corrected, updated or withdrawn a notice, or that it has ended: before anything of it, since it may not be so any more.
  private func over(_ html: inout HTMLWriter) {
    guard case .period(let show)? = catalog.fact("show", of: entry) else { return }
    if let successor = catalog.successor(of: index, on: site.today) {
      html(.p, [.class("validity ended")]) { html in
        reader.say(successor.kind.forward, &html) { _, html in reader.link(successor.notice, &html) }
      }
    }
    if show.until < site.today { end(show, .noticeEnded, &html) }
  }

  /// When a notice holds, and what it corrects or updates.
  private func dates(_ html: inout HTMLWriter) {
    guard case .period(let show)? = catalog.fact("show", of: entry) else { return }
    if site.today < show.from {
      html(.p, [.class("validity")]) { reader.days(show, &$0) }
    } else if site.today <= show.until, catalog.successor(of: index, on: site.today) == nil {
      end(show, .shownUntil, &html)
    }
    for (earlier, kind) in catalog.predecessors(of: entry) {
      html(.p) { html in reader.say(kind.back, &html) { _, html in reader.link(earlier, &html) } }
    }
  }

  private func end(_ show: Period, _ sentence: Word, _ html: inout HTMLWriter) {
    html(.p, [.class(sentence == .noticeEnded ? "validity ended" : "validity")]) { html in
      reader.say(sentence, &html) { _, html in reader.day(show.until, &html) }
    }
  }

  /// The same arranged for paper.
  private func papers(_ html: inout HTMLWriter) {
    guard site.composed.contains(.checklist(index)) else { return }
    html(.p, [.class("share")]) { reader.link(to: .checklist(index), &$0) }
  }

  private func nextStep(_ html: inout HTMLWriter) {
    guard let field = type.roles.next, let fact = catalog.fact(field, of: entry) else { return }
    html(.section, [.class("next-step"), .id("next-step")]) { html in
      html(.h2) { reader.say(.nextStep, &$0) }
      if case .reference(let next) = fact {
        html(.p, [.class("name")]) { html in
          reader.link(next, &html)
          reader.original(next, &html)
        }
        if let lead = catalog.lead(of: catalog.entries[next], in: locale) {
          html(.p, [reader.mark(lead.locale)]) { reader.inline(lead, of: catalog.entries[next], &$0) }
        }
      } else {
        html(.p) { reader.say(.notConfirmed, &$0) }
      }
    }
  }

  /// What to do with the page besides reading it: hand it on, hang it up, take it along.
  private func share(_ html: inout HTMLWriter) {
    let folder = reader.root + reader.locale.tag
    var links: [(word: Word, address: URLReference)] = []
    if site.messages[index] != nil { links.append((.shareThis, .path("\(folder)/share/\(entry.id).html"))) }
    if site.hasPoster(index, in: locale) { links.append((.posterPrint, .path("\(folder)/posters/\(entry.id).html"))) }
    if site.isOnPlan(index), site.isCurrent(index) {
      links.append((.planAdd, .path(folder + "/plan/index.html", fragment: entry.id.description)))
    }
    guard !links.isEmpty else { return }
    html(.ul, [.class("share share-links")]) { html in
      for link in links {
        html(.li) { html in html(.a, [.href(link.address)]) { reader.say(link.word, &$0) } }
      }
    }
  }

  /// What leads on: the facts that the schema's `about:` names, and entries on the same topics.
  private func related(_ facts: FactSections, _ html: inout HTMLWriter) {
    let entries = frame.alternates.related
    guard !entries.isEmpty || facts.leadsOn else { return }
    html(.section, [.class("related")]) { html in
      html(.h2) { reader.say(.relatedTitle, &$0) }
      facts.about(&html)
      if !entries.isEmpty { Cards(site: site, reader: reader).names(entries, &html) }
    }
  }
}

extension Reader {
  /// A title or lead in an element that is already marked with its language.
  func inline(_ text: LocalizedText, of entry: Entry, _ html: inout HTMLWriter) {
    walk(text, of: entry) { event in
      switch event {
      case .text(let run): words(run, in: text.locale, &html)
      case .placeholder(let placeholder): fact(placeholder, of: entry, in: text.locale, &html)
      case .range(let first, let dash, let second): range(first, dash, second, of: entry, in: text.locale, &html)
      default: break
      }
    }
  }
}

extension Succession {
  /// What the earlier notice says of the later one.
  fileprivate var forward: Word {
    switch self {
    case .corrects: .correctedBy
    case .withdraws: .withdrawnBy
    case .updates: .updatedBy
    }
  }

  /// What the later notice says of the earlier one.
  var back: Word {
    switch self {
    case .corrects: .corrects
    case .withdraws: .withdraws
    case .updates: .updates
    }
  }
}

extension Site {
  /// Whether an entry belongs on lists today.
  public func isCurrent(_ index: EntryIndex) -> Bool { catalog.isCurrent(index, on: today) }
}
