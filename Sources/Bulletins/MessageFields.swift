import Catalog
import Prose

/// How each field of an entry stands in a message.
extension MessageWriter {
  /// Writes a field of the type's `message:` list as a paragraph; nothing where the entry says nothing.
  mutating func field(_ name: String, of entry: Entry, today: CalendarDate) {
    let type = catalog.types[entry.type]
    if let position = type.fact(name) {
      if let fact = entry.facts[position] { self.fact(fact, name, of: entry, today: today) }
      return
    }
    guard let unit = entry.unit(name), let text = entry.texts[locale.index]?.texts[unit] else { return }
    paragraph()
    let isTitle = name == type.roles.title
    if isTitle && kind.markup == .whatsapp { self.text("*") }
    prose(text.prose, of: entry)
    if isTitle && kind.markup == .whatsapp { self.text("*") }
  }

  private mutating func fact(_ fact: Fact, _ name: String, of entry: Entry, today: CalendarDate) {
    switch fact {
    case .phones(let phones):
      paragraph()
      for phone in phones {
        label("fields.\(name)")
        text(": ")
        isolated(phone.number)
        line()
      }
    case .links(let links):
      paragraph()
      let tags = locale.fallback.map { catalog.locales[$0].tag }
      for link in links {
        address(link.url(for: locale.tag, fallbacks: tags).url)
        endLine()
      }
    case .reference(let index):
      paragraph()
      place(catalog.entries[index])
    case .schedule(let schedule):
      paragraph()
      self.schedule(schedule, today: today)
    case .hours(let hours):
      paragraph()
      for placed in hours { self.hours(placed) }
    default: break
    }
  }

  /// A place by its name and address.
  private mutating func place(_ entry: Entry) {
    if let title = catalog.title(of: entry, in: locale.index) { title.prose.walk { if case .text(let run) = $0 { words(run) } } }
    if case .address(let address)? = catalog.fact("address", of: entry) {
      line()
      isolated(address.line)
    }
  }

  private mutating func schedule(_ schedule: Schedule, today: CalendarDate) {
    if let weekly = schedule.weekly {
      say(.everyWeek) { name, writer in
        if name == "weekday" {
          for (index, day) in weekly.days.enumerated() {
            if index > 0 { writer.text(writer.locale.comma) }
            writer.label("weekdays_on.\(day.rawValue)")
          }
        } else {
          writer.times(weekly.time)
        }
      }
    } else if let next = schedule.next(onOrAfter: today) {
      day(next.date, on: true)
      text(locale.comma)
      times(next.time)
    }
  }

  /// Opening hours with equal days joined.
  private mutating func hours(_ placed: PlacedHours) {
    guard let hours = placed.hours else { return }
    if let place = placed.place {
      self.place(catalog.entries[place])
      line()
    }
    switch hours.basis {
    case .always: say(.openAlways)
    case .byAppointment: say(.openByAppointment)
    case .closedForNow: say(.openNotNow)
    case .weekly:
      for group in hours.groupedDays where !group.ranges.isEmpty {
        label("weekdays.\(group.first.rawValue)")
        if group.first != group.last {
          text(locale.isRightToLeft ? " - " : "–")
          label("weekdays.\(group.last.rawValue)")
        }
        text(" ")
        for (index, range) in group.ranges.enumerated() {
          if index > 0 { text(locale.comma) }
          times(range)
        }
        line()
      }
    }
    line()
  }
}
