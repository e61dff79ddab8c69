import Catalog
import Diagnostics

/// Services, places, events and organizations as schema.org describes them.
struct LinkedThings {
  let site: Site
  let reader: Reader
  /// What the group of pages shares in all languages.
  let facts: LinkedHours

  private var catalog: Catalog { site.catalog }

  enum Kind { case service, place, event, organization }

  /// What an entry is; nil for guides, topics and the like, which are pages and no things.
  static func kind(of entry: Entry, _ catalog: Catalog) -> Kind? {
    for fact in entry.facts {
      switch fact {
      case .schedule: return .event
      case .address: return .place
      default: break
      }
    }
    let type = catalog.types[entry.type]
    if type.name == "organizations" { return .organization }
    return type.facts.contains { if case .hours = $0.kind { true } else { false } } ? .service : nil
  }

  /// The thing that a page is about.
  func write(_ index: EntryIndex, title: String, description: String?, address: String, _ json: inout JSONWriter) {
    let entry = catalog.entries[index]
    guard let kind = Self.kind(of: entry, catalog) else { return }
    json.object { json in
      switch kind {
      case .service: json.member("@type", "GovernmentService")
      case .place: json.member("@type", "Place")
      case .event: json.member("@type", "Event")
      case .organization: json.member("@type", "GovernmentOrganization")
      }
      json.member("@id", catalog.shortAddress(of: entry))
      json.member("name", title)
      json.member("description", description)
      json.member("url", address)
      switch kind {
      case .service: service(entry, &json)
      case .place: place(entry, &json)
      case .event: event(entry, &json)
      case .organization: telephone(entry, &json)
      }
    }
  }

  // MARK: Services

  private func service(_ entry: Entry, _ json: inout JSONWriter) {
    if let provider = catalog.reference("organization", of: entry) {
      json.key("provider")
      organization(provider, &json)
    }
    let areas = catalog.references("areas", of: entry)
    if !areas.isEmpty {
      json.key("areaServed")
      json.array { json in
        for area in areas {
          json.object { json in
            json.member("@type", "AdministrativeArea")
            json.member("@id", catalog.shortAddress(of: catalog.entries[area]))
            json.member("name", name(of: area))
          }
        }
      }
    }
    offers(entry, &json)
    channels(entry, &json)
  }

  /// One channel for each place, telephone and address on the web.
  private func channels(_ entry: Entry, _ json: inout JSONWriter) {
    var spoken: [String]?
    for case .languages(let tags)? in entry.facts { spoken = tags }
    func channel(_ json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
      json.object { json in
        json.member("@type", "ServiceChannel")
        if let spoken { json.member("availableLanguage", spoken) }
        body(&json)
      }
    }
    var channels = JSONWriter()
    for index in catalog.references("places", of: entry) {
      channel(&channels) { json in
        json.key("serviceLocation")
        reference(toPlace: index, hours: facts.hours(at: catalog.entries[index].id.name), &json)
      }
    }
    for fact in entry.facts {
      switch fact {
      case .phones(let phones):
        for phone in phones {
          channel(&channels) { json in
            json.key("servicePhone")
            json.object { json in
              json.member("@type", "ContactPoint")
              json.member("telephone", Self.number(phone))
              if let hours = facts.hours(at: phone.id), !hours.ordinary.bytes.isEmpty {
                json.key("hoursAvailable")
                json.array { $0.append(hours.ordinary) }
              }
            }
          }
        }
      case .links(let links):
        for link in links { channel(&channels) { $0.member("serviceUrl", reader.choice(of: link).url) } }
      default: break
      }
    }
    guard !channels.bytes.isEmpty else { return }
    json.key("availableChannel")
    json.array { $0.append(channels) }
  }

  /// What it costs, as far as it is certain.
  private func offers(_ entry: Entry, _ json: inout JSONWriter) {
    var prices: [String] = catalog.choice("fees", of: entry) == "free" ? ["0"] : []
    for case .prices(let known)? in entry.facts { prices += known.map { String($0.amount.written.dropLast(4)) } }
    guard !prices.isEmpty else { return }
    json.key("offers")
    json.array { json in
      for price in prices {
        json.object { json in
          json.member("@type", "Offer")
          json.member("price", price)
          json.member("priceCurrency", Money.Currency.euro.rawValue)
        }
      }
    }
  }

  // MARK: Places

  private func place(_ entry: Entry, _ json: inout JSONWriter) {
    address(entry, &json)
    telephone(entry, &json)
    if let hours = facts.ownHours { specifications(hours, &json) }
  }

  private func reference(toPlace index: EntryIndex, hours: LinkedHours.Hours?, _ json: inout JSONWriter) {
    let place = catalog.entries[index]
    json.object { json in
      json.member("@type", "Place")
      json.member("@id", catalog.shortAddress(of: place))
      json.member("name", name(of: index))
      address(place, &json)
      if let hours { specifications(hours, &json) }
    }
  }

  private func specifications(_ hours: LinkedHours.Hours, _ json: inout JSONWriter) {
    if !hours.ordinary.bytes.isEmpty {
      json.key("openingHoursSpecification")
      json.array { $0.append(hours.ordinary) }
    }
    guard !hours.special.bytes.isEmpty else { return }
    json.key("specialOpeningHoursSpecification")
    json.array { $0.append(hours.special) }
  }

  private func address(_ entry: Entry, _ json: inout JSONWriter) {
    for case .address(let address)? in entry.facts {
      json.key("address")
      json.object { json in
        json.member("@type", "PostalAddress")
        json.member("streetAddress", address.street)
        json.member("postalCode", address.postalCode)
        json.member("addressLocality", address.city)
        json.member("addressCountry", "FI")
      }
    }
  }

  private func telephone(_ entry: Entry, _ json: inout JSONWriter) {
    for case .phones(let phones)? in entry.facts { json.member("telephone", phones.map(Self.number)) }
  }

  // MARK: Events

  private func event(_ entry: Entry, _ json: inout JSONWriter) {
    json.append(facts.schedule)
    if let place = catalog.reference("place", of: entry) {
      json.key("location")
      reference(toPlace: place, hours: nil, &json)
      json.member("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
    }
    if let organizer = catalog.reference("organization", of: entry) {
      json.key("organizer")
      organization(organizer, &json)
    }
    for case .languages(let tags)? in entry.facts { json.member("inLanguage", tags) }
    if let fees = catalog.choice("fees", of: entry) {
      json.key("isAccessibleForFree")
      json.bool(fees == "free")
    }
    offers(entry, &json)
  }

  // MARK: What several have

  func organization(_ index: EntryIndex, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "GovernmentOrganization")
      json.member("@id", catalog.shortAddress(of: catalog.entries[index]))
      json.member("name", name(of: index))
    }
  }

  private func name(of index: EntryIndex) -> String {
    let entry = catalog.entries[index]
    return catalog.title(of: entry, in: reader.locale.index).map { reader.plain($0, of: entry) } ?? entry.id.name
  }

  private static func number(_ phone: Phone) -> String { String(phone.uri.dropFirst("tel:".utf8.count)) }
}
