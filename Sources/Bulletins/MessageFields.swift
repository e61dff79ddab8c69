import Catalog
import Prose

/// How each field of an entry stands in a message: every kind of fact has a form, so that none is left out silently.
extension MessageWriter {
  /// Writes a field of the type's `message:` list as a paragraph; nothing where the entry says nothing.
  ///
  /// - Parameter update: the number of a situation update that the field begins.
  mutating func field(_ name: String, of entry: Entry, update: Int? = nil) {
    let type = catalog.types[entry.type]
    if let position = type.fact(name) {
      guard let fact = entry.facts[position] else { return }
      paragraph()
      self.fact(fact, type.facts[position], of: entry)
      return
    }
    guard let unit = entry.unit(name), let text = entry.text(unit, in: locale.index) else { return }
    paragraph()
    let isTitle = name == type.roles.title
    if isTitle && kind.markup == .whatsapp { self.text("*") }
    if let update { numbered(update) { $0.prose(text.prose, of: entry) } } else { prose(text.prose, of: entry) }
    if isTitle && kind.markup == .whatsapp { self.text("*") }
  }

  private mutating func fact(_ fact: Fact, _ field: FactField, of entry: Entry) {
    switch fact {
    case .none: labelled(field) { $0.say(.noneGiven) }
    case .unknown: labelled(field) { $0.say(.notConfirmed) }
    case .phones(let phones): for phone in phones { self.phone(phone, field, of: entry) }
    case .emails(let emails): for email in emails { labelled(field) { $0.isolated(email.address) } }
    case .links(let links): self.links(links, field, of: entry)
    case .reference(let index):
      let target = catalog.entries[index]
      if case .address? = catalog.fact("address", of: target) { place(target) } else { labelled(field) { $0.name(of: target) } }
    case .references(let indexes): labelled(field) { $0.separated(indexes) { $1.name(of: $1.catalog.entries[$0]) } }
    case .choice(let word): labelled(field) { $0.choices([word], field) }
    case .choices(let words): labelled(field) { $0.choices(words, field) }
    case .languages(let tags): labelled(field) { $0.separated(tags) { $1.label("languages.\($0)") } }
    case .address(let address): labelled(field) { $0.isolated(address.line) }
    case .hours(let hours): self.hours(hours, field, of: entry)
    case .prices(let prices): for price in prices { self.price(price, field, of: entry) }
    case .values(let values): labelled(field) { $0.separated(values) { $1.value($0.value) } }
    case .terms(let ids): labelled(field) { $0.separated(ids) { $1.term($0) } }
    case .date(let date): labelled(field) { $0.day(date) }
    case .period(let period): labelled(field) { $0.days(period) }
    case .closures(let closures): for closure in closures { self.closure(closure) }
    case .schedule(let schedule): self.schedule(schedule)
    case .parts(let parts): for part in parts { self.part(part, field, of: entry) }
    case .code(let code): labelled(field) { $0.isolated(code) }
    case .number(let number): labelled(field) { $0.isolated(String(number)) }
    case .channelKind(let name): labelled(field) { $0.isolated(name) }
    }
  }

  /// A line with the name of the field and what it holds.
  private mutating func labelled(_ field: FactField, _ write: (inout MessageWriter) -> Void) {
    label("fields.\(field.name)")
    text(": ")
    write(&self)
    endLine()
  }

  private mutating func phone(_ phone: Phone, _ field: FactField, of entry: Entry) {
    labelled(field) { writer in
      writer.isolated(phone.number)
      guard phone.charge == .free else { return }
      writer.bracketed { $0.say(.chargeFree) }
    }
    remark("\(field.name).\(phone.id).note", of: entry)
  }

  private mutating func price(_ price: Price, _ field: FactField, of entry: Entry) {
    labelled(field) { writer in
      writer.isolated(writer.locale.format(price.amount))
      guard let condition = writer.note("\(field.name).\(price.id).condition", of: entry) else { return }
      writer.bracketed { $0.prose(condition, of: entry) }
    }
  }

  /// A text about one of several things, on a line of its own.
  mutating func remark(_ key: String, of entry: Entry) {
    guard let text = note(key, of: entry) else { return }
    endLine()
    prose(text, of: entry)
    endLine()
  }

  /// A place by its name and address.
  mutating func place(_ entry: Entry) {
    name(of: entry)
    if case .address(let address)? = catalog.fact("address", of: entry) {
      line()
      isolated(address.line)
    }
    endLine()
  }

  private mutating func choices(_ indexes: [Int], _ field: FactField) {
    switch field.kind {
    case .choice(let words), .choices(let words):
      separated(indexes) { $1.label(Interface.choiceKey(field: field.name, word: words[$0])) }
    default: break
    }
  }

  private mutating func term(_ id: String) {
    guard var term = catalog.glossary.terms[locale.index][id]?.term else {
      lacks("content/glossary/\(locale.tag).yaml: \(id)")
      return
    }
    term.withUTF8 { words($0) }
  }

  /// A place that is closed, or open at other times, on some days.
  private mutating func closure(_ closure: Closure) {
    if let place = catalog.position(of: EntryID(type: "places", name: closure.place)) {
      name(of: catalog.entries[place])
      text(": ")
    }
    days(closure.period)
    text(": ")
    ranges(closure.ranges)
    endLine()
  }

  /// A section or a step: its texts, then its facts.
  private mutating func part(_ part: Part, _ field: FactField, of entry: Entry) {
    for text in field.texts {
      guard let words = note("\(field.name).\(part.id).\(text.name)", of: entry) else { continue }
      paragraph()
      prose(words, of: entry)
    }
    guard case .parts(let fields) = field.kind else { return }
    endLine()
    for (inner, fact) in zip(fields, part.facts) {
      if let fact { self.fact(fact, inner, of: entry) }
    }
    paragraph()
  }
}
