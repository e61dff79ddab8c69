import Catalog
import Diagnostics

/// The facts and sources of an entry as members of its object: the same in every language.
struct FactData {
  let catalog: Catalog
  let entry: Entry

  var json: JSONWriter {
    let type = catalog.types[entry.type]
    var json = JSONWriter(capacity: 2048)
    json.key("facts")
    json.object { json in
      for (field, fact) in zip(type.facts, entry.facts) {
        guard let fact, isPublic(field) else { continue }
        json.key(field.name)
        json.object { write(fact, field, isPart: false, &$0) }
      }
    }
    json.key("sources")
    json.array { json in for source in entry.sources { write(source, &json) } }
    return json
  }

  /// References to types without pages, such as channels, are for staff.
  private func isPublic(_ field: FactField) -> Bool {
    switch field.kind {
    case .reference(let types), .references(let types):
      types.isEmpty || types.contains { name in catalog.types.contains { $0.name == name && $0.hasPages } }
    default: true
    }
  }

  /// The kind, the state, the value if there is one, and the sources that stand behind it.
  private func write(_ fact: Fact, _ field: FactField, isPart: Bool, _ json: inout JSONWriter) {
    json.member("kind", field.kind.word)
    switch fact {
    case .none: json.member("state", "none")
    case .unknown: json.member("state", "unknown")
    default:
      json.member("state", "known")
      json.key("value")
      value(fact, field, &json)
    }
    guard !isPart, field.isSourced else { return }
    json.member("sources", entry.sources(behind: field).map(\.id))
  }

  private func value(_ fact: Fact, _ field: FactField, _ json: inout JSONWriter) {
    func id(_ index: EntryIndex) -> String { catalog.entries[index].id.description }
    switch fact {
    case .none, .unknown: break
    case .reference(let index): json.string(id(index))
    case .references(let indexes): json.array { json in for index in indexes { json.string(id(index)) } }
    case .choice(let word): json.string(words(field)[word])
    case .choices(let chosen): json.array { json in for word in chosen { json.string(words(field)[word]) } }
    case .languages(let tags), .terms(let tags): json.array { json in for tag in tags { json.string(tag) } }
    case .phones(let phones):
      things(phones, \.id, &json) { phone, json in
        json.member("number", phone.number)
        json.member("uri", phone.uri)
        json.member("charge", phone.charge?.rawValue)
      }
    case .emails(let emails): things(emails, \.id, &json) { $1.member("address", $0.address) }
    case .links(let links): things(links, \.id, &json) { write($0, &$1) }
    case .address(let address):
      json.object { json in
        json.member("street", address.street)
        json.member("postal_code", address.postalCode)
        json.member("city", address.city)
        json.member("country", "FI")
      }
    case .hours(let hours): things(hours, \.id, &json) { HoursData(catalog: catalog).write($0, &$1) }
    case .prices(let prices): things(prices, \.id, &json) { money($0.amount, &$1) }
    case .values(let values): things(values, \.id, &json) { write($0.value, &$1) }
    case .date(let date): json.string(date.iso)
    case .period(let period): json.object { json in json.write(period) }
    case .closures(let closures):
      json.array { json in
        for closure in closures {
          json.object { json in
            json.member("place", "places/\(closure.place)")
            json.write(period: closure.period, open: closure.ranges)
          }
        }
      }
    case .schedule(let schedule): json.object { write(schedule, &$0) }
    case .parts(let parts): things(parts, \.id, &json) { part($0, field, &$1) }
    case .code(let code), .channelKind(let code): json.string(code)
    case .number(let number): json.number(number)
    }
  }

  private func words(_ field: FactField) -> [String] {
    switch field.kind {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }

  /// Several things as an array, because their order is the editors'.
  private func things<Thing>(
    _ things: [Thing], _ id: (Thing) -> String, _ json: inout JSONWriter, _ write: (Thing, inout JSONWriter) -> Void
  ) {
    json.array { json in
      for thing in things {
        json.object { json in
          json.member("id", id(thing))
          write(thing, &json)
        }
      }
    }
  }

  private func write(_ link: WebLink, _ json: inout JSONWriter) {
    switch link.target {
    case .all(let address): json.member("address", address)
    case .perLanguage(let versions):
      json.key("addresses")
      json.object { json in
        for version in versions.all {
          json.key(version.tag)
          json.string(version.url)
        }
      }
      json.member("address", versions.other)
    }
  }

  private func money(_ money: Money, _ json: inout JSONWriter) {
    json.member("amount", String(money.written.dropLast(4)))
    json.member("currency", money.currency.rawValue)
  }

  private func write(_ value: NamedValue.Value, _ json: inout JSONWriter) {
    switch value {
    case .date(let date): json.member("date", date.iso)
    case .time(let time): json.member("time", time.iso)
    case .amount(let amount): money(amount, &json)
    case .percentage(let percentage): json.member("percentage", String(percentage.written.dropLast(2)))
    case .number(let number):
      json.key("number")
      json.number(number)
    }
  }

  private func write(_ schedule: Schedule, _ json: inout JSONWriter) {
    json.member("time_zone", CalendarDate.timeZone)
    if let weekly = schedule.weekly {
      json.key("weekly")
      json.object { json in
        json.member("days", weekly.days.map(\.rawValue))
        json.key("time")
        json.write(weekly.time)
        json.write(weekly.period)
        json.member("except", weekly.except.map(\.iso))
      }
    }
    json.key("dates")
    json.array { json in
      for occurrence in schedule.dates {
        json.object { json in
          json.member("date", occurrence.date.iso)
          json.key("time")
          json.write(occurrence.time)
        }
      }
    }
  }

  private func part(_ part: Part, _ field: FactField, _ json: inout JSONWriter) {
    guard case .parts(let fields) = field.kind else { return }
    json.key("facts")
    json.object { json in
      for (inner, fact) in zip(fields, part.facts) {
        guard let fact, isPublic(inner) else { continue }
        json.key(inner.name)
        json.object { write(fact, inner, isPart: true, &$0) }
      }
    }
  }

  private func write(_ source: Source, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", source.id)
      json.member("url", source.url)
      json.member("role", source.role)
      json.member("seen", source.seen.iso)
      if let year = source.year {
        json.key("year")
        json.number(year)
      }
      json.member("verify_by", source.verifyBy.iso)
      json.member("grade", source.grade.rawValue)
      json.member("covers", source.covers)
    }
  }
}
