import Catalog
import Site

/// Events as iCalendar (RFC 5545): a file for each event in each language, and one for each language with all that are not over.
///
/// Times are those of Europe/Helsinki, so that summer time moves no weekly event. A UID is the short address at the host: equal in every
/// language, and after a rename.
struct EventCalendar {
  let site: Site
  let locale: Locale

  private var catalog: Catalog { site.catalog }

  static func collections(_ site: Site) -> [MachineFiles.Collection] {
    let events = site.catalog.entries.indices.filter { site.schedule(of: $0) != nil }
    let seen = site.seen(from: events)
    return site.catalog.locales.map { locale in
      let path = "site/\(locale.tag)/calendar.ics"
      return MachineFiles.Collection(
        name: path, paths: [path], whole: events, seen: seen,
        make: { [EventCalendar(site: site, locale: locale).bytes(events.filter { site.catalog.isCurrent($0, on: site.today) })] })
    }
  }

  /// The files of an event, at its address and at those that it had before, by language; none where nobody knows when it happens.
  static func files(of index: EntryIndex, _ site: Site) -> [(path: String, make: () -> [UInt8])] {
    guard site.schedule(of: index) != nil else { return [] }
    let entry = site.catalog.entries[index]
    return site.catalog.locales.flatMap { locale in
      ([entry.id.name] + entry.addresses.formerly).map { name in
        ("site/\(locale.tag)/\(entry.id.type)/\(name).ics", { EventCalendar(site: site, locale: locale).bytes([index]) })
      }
    }
  }

  func bytes(_ events: [EntryIndex]) -> [UInt8] {
    var lines = CalendarLines()
    lines.component("VCALENDAR") { lines in
      lines.property("VERSION", "2.0")
      lines.property("PRODID", "-//Kaikille//Events//EN")
      lines.property("CALSCALE", "GREGORIAN")
      lines.property("METHOD", "PUBLISH")
      let name = catalog.plain(.siteName, in: locale.index)
      // RFC 7986, and the name that older programs know.
      lines.text("NAME", name, language: locale.tag)
      lines.text("X-WR-CALNAME", name)
      lines.property("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
      Self.timeZone(&lines)
      for index in events { if let schedule = site.schedule(of: index) { event(index, schedule, &lines) } }
    }
    return lines.bytes
  }

  /// Europe/Helsinki since the European Union has had one rule (Directive 2000/84/EC; in Finland the days have been these since 1996).
  private static func timeZone(_ lines: inout CalendarLines) {
    lines.component("VTIMEZONE") { lines in
      lines.property("TZID", CalendarDate.timeZone)
      lines.component("DAYLIGHT") { lines in
        lines.property("DTSTART", "19970330T030000")
        lines.property("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        lines.property("TZOFFSETFROM", "+0200")
        lines.property("TZOFFSETTO", "+0300")
        lines.property("TZNAME", "EEST")
      }
      lines.component("STANDARD") { lines in
        lines.property("DTSTART", "19961027T040000")
        lines.property("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        lines.property("TZOFFSETFROM", "+0300")
        lines.property("TZOFFSETTO", "+0200")
        lines.property("TZNAME", "EET")
      }
    }
  }

  private func event(_ index: EntryIndex, _ schedule: Schedule, _ lines: inout CalendarLines) {
    let words = EntryWords(site: site, index: index, locale: locale)
    guard let first = schedule.first else { return }
    let time = EventTime(schedule, first)
    lines.component("VEVENT") { lines in
      lines.property("UID", "\(words.entry.shortAddress)@\(catalog.site.host)")
      let stamp = (words.updated ?? .earliest).stamp(at: .midnight)
      lines.property("DTSTAMP", stamp)
      lines.property("LAST-MODIFIED", stamp)
      for line in time.properties { lines.property(line.name, line.value) }
      lines.text("SUMMARY", words.title.text, language: words.title.language)
      if let place = words.place { lines.text("LOCATION", place, language: locale.tag) }
      let parts = [site.trialNotice(in: locale), words.lead?.text, words.text("description")?.text].compactMap(\.self)
      if !parts.isEmpty {
        lines.text("DESCRIPTION", parts.joined(separator: "\n\n"), language: words.lead?.language ?? words.title.language)
      }
      lines.property("URL", site.address(of: index, in: locale.index))
      lines.property("STATUS", "CONFIRMED")
    }
  }
}
