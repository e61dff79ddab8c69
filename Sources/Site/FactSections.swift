import Catalog
import HTML
import Prose

/// The sections of an entry's page: one way to show each kind of fact and text, whatever the type.
struct FactSections {
  let site: Site
  let reader: Reader
  let entry: Entry
  let type: EntryType
  private let catalog: Catalog

  init(site: Site, reader: Reader, entry: Entry) {
    self.site = site
    self.reader = reader
    self.entry = entry
    catalog = site.catalog
    type = catalog.types[entry.type]
  }

  /// The section of one name in the schema's `page:` list; nothing where nothing is said.
  func section(_ name: String, _ html: inout HTMLWriter) {
    if name == "key_facts" {
      keyFacts(&html)
    } else if let position = type.fact(name) {
      // The course of an evening stands with the rows of its sheet.
      if type.roles.sheet != nil, name == "outline" { return }
      if let fact = entry.facts[position] { section(fact, type.facts[position], &html) }
    } else if !catalog.repeatsWithdrawn(name, of: entry), let text = catalog.text(name, of: entry, in: reader.locale.index) {
      html(.section, [.id(Self.anchor(name))]) { html in
        html(.h2) { reader.label("fields.\(type.label(of: name))", &$0) }
        block(text, &html)
      }
    }
  }

  /// Ids hold hyphens, names of fields underscores.
  static func anchor(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }

  /// Prose in an element of its own that is marked where it is a fallback.
  private func block(_ text: LocalizedText, _ html: inout HTMLWriter) {
    html(.div, [.class("prose"), reader.mark(text.locale)]) { reader.prose(text, of: entry, &$0) }
  }

  private func section(_ fact: Fact, _ field: FactField, _ html: inout HTMLWriter) {
    if case .parts(let parts) = fact, case .parts(let fields) = field.kind {
      if type.roles.sheet == field.name { return SheetSection(site: site, reader: reader, entry: entry).write(parts, field, &html) }
      PartSections(site: site, reader: reader, entry: entry).write(parts, field, fields, &html)
      return
    }
    html(.section, [.id(Self.anchor(field.name))]) { html in
      html(.h2) { reader.label("fields.\(field.name)", &$0) }
      doubt(fact, field, &html)
      switch fact {
      case .none, .unknown: html(.p) { value(fact, field, &$0) }
      case .phones(let phones): things(phones, field, &html) { phone, html in self.phone(phone, field, &html) }
      case .emails(let emails): things(emails, field, &html) { email, html in reader.email(email, &html) }
      case .links(let links):
        things(links, field, &html) { link, html in reader.web(link, text: note(field.name, link.id, "label"), &html) }
      case .prices(let prices): things(prices, field, &html) { price, html in self.price(price, field, &html) }
      case .hours(let hours): self.hours(hours, field, &html)
      case .references(let entries): Cards(site: site, reader: reader).write(entries, &html)
      case .reference(let entry):
        html(.p) { html in
          reader.link(entry, &html)
          provider(entry, &html)
          if case .address(let address)? = catalog.fact("address", of: catalog.entries[entry]) {
            html(.br)
            reader.isolated(address.line, &html)
          }
        }
      case .terms(let ids): terms(ids, &html)
      case .address(let address):
        self.address(address, &html)
        if let index = catalog.position(of: entry.id) { reader.closures(of: index, today: site.today, &html) }
      case .schedule(let schedule):
        reader.schedule(schedule, today: site.today, &html)
        if !schedule.ended(on: site.today) {
          html(.p) { html in html(.a, [.href(.path("\(entry.id.name).ics"))]) { reader.say(.addToCalendar, &$0) } }
        }
      default: html(.p) { value(fact, field, &$0) }
      }
    }
  }

  /// Whether a fact is told that nobody should rely on without checking it.
  func isDoubtful(_ fact: Fact, _ field: FactField) -> Bool { fact.isSaid && entry.isDoubtful(field, on: site.today) }

  /// That readers should check a fact first.
  private func doubt(_ fact: Fact, _ field: FactField, _ html: inout HTMLWriter) {
    if isDoubtful(fact, field) { html(.p, [.class("unknown")]) { reader.say(.doubtful, &$0) } }
  }

  /// A list, or a paragraph where there is only one.
  private func things<Value>(_ values: [Value], _ field: FactField, _ html: inout HTMLWriter, _ write: (Value, inout HTMLWriter) -> Void) {
    if values.count == 1 {
      html(.p) { write(values[0], &$0) }
    } else {
      html(.ul) { html in
        for value in values { html(.li) { write(value, &$0) } }
      }
    }
  }

  /// The text about one of several things.
  func note(_ field: String, _ id: String, _ name: String) -> LocalizedText? {
    catalog.text("\(field).\(id).\(name)", of: entry, in: reader.locale.index)
  }

  func phone(_ phone: Phone, _ field: FactField, _ html: inout HTMLWriter) {
    reader.phone(phone, &html)
    if phone.charge == .free {
      reader.bracketed(&html) { reader.say(.chargeFree, &$0) }
    }
    remark(note(field.name, phone.id, "note"), &html)
  }

  func price(_ price: Price, _ field: FactField, _ html: inout HTMLWriter) {
    reader.amount(price.amount, &html)
    remark(note(field.name, price.id, "condition"), &html)
  }

  func remark(_ text: LocalizedText?, _ html: inout HTMLWriter) {
    guard let text else { return }
    html.text(" ")
    html(.span, [.class("note"), reader.mark(text.locale)]) { reader.inline(text, of: entry, &$0) }
  }

  private func hours(_ hours: [PlacedHours], _ field: FactField, _ html: inout HTMLWriter) {
    for placed in hours {
      html(.h3) { owner(of: placed, &$0) }
      reader.hours(placed, today: site.today, &html)
      if let text = note(field.name, placed.id, "note") { html(.p, [reader.mark(text.locale)]) { reader.inline(text, of: entry, &$0) } }
    }
  }

  /// What opening hours belong to: a place, a phone number or a web address.
  func owner(of placed: PlacedHours, _ html: inout HTMLWriter) {
    if let place = placed.place {
      reader.title(place, &html)
      return
    }
    for (field, fact) in zip(type.facts, entry.facts) {
      guard let fact, fact.partIDs.contains(placed.id) else { continue }
      switch fact {
      case .phones(let phones):
        reader.label("fields.\(field.name)", &html)
        html.text(" ")
        if let phone = phones.first(where: { $0.id == placed.id }) { reader.isolated(phone.number, &html) }
        return
      case .links:
        reader.label("fields.\(field.name)", &html)
        return
      default: continue
      }
    }
  }

  /// The same as something to call or to open, with its note: which of several phones it is, and in which language.
  func way(to placed: PlacedHours, _ html: inout HTMLWriter) {
    for (field, fact) in zip(type.facts, entry.facts) where placed.place == nil {
      switch fact {
      case .phones(let phones)?:
        guard let phone = phones.first(where: { $0.id == placed.id }) else { continue }
        return self.phone(phone, field, &html)
      case .links(let links)?:
        guard let link = links.first(where: { $0.id == placed.id }) else { continue }
        return reader.web(link, text: note(field.name, link.id, "label"), &html)
      default: continue
      }
    }
    owner(of: placed, &html)
  }

  /// Whether an organization is an authority, said where readers decide whom to trust.
  private func provider(_ index: EntryIndex, _ html: inout HTMLWriter) {
    guard let sector = catalog.choice("sector", of: catalog.entries[index]) else { return }
    html.text(reader.locale.comma)
    reader.label(Interface.choiceKey(field: "sector", word: sector), &html)
  }

  private func address(_ address: PostalAddress, _ html: inout HTMLWriter) {
    html(.address) { html in
      reader.isolated(address.street, &html)
      html(.br)
      reader.isolated(address.town, &html)
    }
  }

  func terms(_ ids: [String], _ html: inout HTMLWriter) {
    html(.ul) { html in
      for id in ids { html(.li) { reader.term(id, &$0) } }
    }
  }

  /// A value that fits into a line.
  func value(_ fact: Fact, _ field: FactField, _ html: inout HTMLWriter) {
    switch fact {
    case .none: reader.say(.noneGiven, &html)
    case .unknown: html(.span, [.class("unknown")]) { reader.say(.notConfirmed, &$0) }
    case .choice(let index): choice(index, field, &html)
    case .choices(let indexes): reader.separated(indexes, &html) { choice($0, field, &$1) }
    case .languages(let tags): reader.languages(tags, &html)
    case .reference(let entry): reader.link(entry, &html)
    case .references(let entries): reader.separated(entries, &html) { reader.link($0, &$1) }
    case .date(let date): reader.day(date, &html)
    case .period(let period): reader.days(period, &html)
    case .number(let number): html.text(String(number))
    case .code(let code): reader.isolated(code, &html)
    case .terms(let ids): reader.separated(ids, &html) { reader.term($0, &$1) }
    case .address(let address): reader.isolated(address.line, &html)
    case .phones(let phones): reader.separated(phones, &html) { phone($0, field, &$1) }
    case .emails(let emails): reader.separated(emails, &html) { reader.email($0, &$1) }
    case .links(let links): reader.separated(links, &html) { reader.web($0, text: nil, &$1) }
    case .prices(let prices): reader.separated(prices, &html) { price($0, field, &$1) }
    case .values(let values): reader.separated(values, &html) { reader.value($0.value, .plain, in: reader.locale.index, &$1) }
    case .closures(let closures): reader.separated(closures, &html) { reader.days($0.period, &$1) }
    case .schedule(let schedule):
      if let next = schedule.next(onOrAfter: site.today) { reader.occurrence(next, &html) }
    case .hours(let hours): reader.separated(hours, &html) { openDays($0, &$1) }
    case .channelKind(let kind): html.text(kind)
    // Parts are sections of their own, never a value in a line.
    case .parts: break
    }
  }

  /// Opening hours in a line: days with equal hours joined.
  func openDays(_ placed: PlacedHours, _ html: inout HTMLWriter) {
    guard let hours = catalog.hours(placed, on: site.today) else {
      reader.say(placed.isUnknown ? .notConfirmed : .noneGiven, &html)
      return
    }
    switch hours.basis {
    case .always: reader.say(.openAlways, &html)
    case .byAppointment: reader.say(.openByAppointment, &html)
    case .closedForNow: reader.say(.openNotNow, &html)
    case .weekly:
      reader.separated(hours.groupedDays.filter { !$0.ranges.isEmpty }, &html) { reader.days($0, &$1) }
    }
  }

  private func choice(_ index: Int, _ field: FactField, _ html: inout HTMLWriter) {
    switch field.kind {
    case .choice(let words), .choices(let words): reader.label(Interface.choiceKey(field: field.name, word: words[index]), &html)
    default: break
    }
  }
}

extension Reader {
  /// A term in the reader's language with the Finnish word behind it, which is what officials say.
  func term(_ id: String, _ html: inout HTMLWriter) {
    let glossary = catalog.glossary
    let source = glossary.terms[catalog.source][id]?.term
    guard let own = glossary.terms[locale.index][id]?.term else {
      if let source { html(.span, [mark(catalog.source)], source) }
      return
    }
    words(own, &html)
    if let source, source != own, catalog.locales[catalog.source].traits.script == locale.traits.script || locale.index != catalog.source {
      bracketed(&html) { html in html(.span, [mark(catalog.source)], source) }
    }
  }
}
