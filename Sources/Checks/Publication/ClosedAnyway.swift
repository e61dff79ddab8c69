import Catalog
import Diagnostics

/// Notices that close a place on days when it is closed anyway, or say that it reopens on a day on which it does not.
enum ClosedAnyway: PublicationCheck {
  static let codes = [closed, reopens]

  static let closed = DiagnosticCode(
    "closed-anyway", .warning,
    explanation: Wording(
      fi: "Ilmoitus sulkee paikan päivinä, joina se on aukioloaikojensa mukaan muutenkin kiinni. Usein päivä tai vuosi on väärä.",
      en: "The notice closes a place on days on which it is closed by its hours anyway. Often the day or the year is wrong."),
    bad: "closes:\n  moona-kotka: {on: 2026-12-06}   # a Sunday", good: "closes:\n  moona-kotka: {on: 2026-12-07}")

  static let reopens = DiagnosticCode(
    "reopens-on-closed-day", .warning,
    explanation: Wording(
      fi:
        "Avaamispäivä on sellainen, jona paikka ei aukioloaikojensa mukaan avaudu. Ihmiset tulisivat suljetulle ovelle tai jäisivät turhaan "
        + "kotiin.",
      en: "By its hours the place does not reopen on the day that is told. People would come to a closed door, or stay at home for nothing."
    ),
    bad: "closes:\n  moona-kotka: {on: 2026-12-11}\nreopens: 2026-12-12   # a Saturday",
    good: "closes:\n  moona-kotka: {on: 2026-12-11}\nreopens: 2026-12-14")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    // Hours that could not be read may be the ones at which it is open.
    guard !catalog.entries.contains(where: { $0.faultyFiles.contains($0.factsFile) }) else { return Report() }
    let hours = PlaceHours(catalog, occasion.today)
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() where catalog.successor(of: index, on: occasion.today) == nil {
      for (position, fact) in entry.facts.enumerated() {
        guard case .closures(let announced)? = fact else { continue }
        let closures = announced.filter { $0.ranges.isEmpty && $0.period.until >= occasion.today }
        for closure in closures where hours.isClosedAnyway(closure) { report.add(idle(closure, entry, position, hours)) }
        if let wrong = wrongReopening(entry, closures, catalog, hours) { report.add(wrong) }
      }
    }
    return report
  }

  private static func idle(_ closure: Closure, _ entry: Entry, _ position: Int, _ hours: PlaceHours) -> Diagnostic {
    let (first, last) = (closure.period.from, closure.period.until)
    let days =
      first == last
      ? Wording(fi: first.numeric, en: "on \(first.iso)")
      : Wording(fi: "\(first.numeric)–\(last.numeric)", en: "from \(first.iso) until \(last.iso)")
    let next = hours.firstOpenDay(of: [closure.place], from: closure.period.until.adding(days: 1), withNotices: false)
    return Diagnostic(
      closed, at: entry.span(ofFact: position),
      Wording(
        fi: "Paikka `\(closure.place)` on \(days.fi) muutenkin kiinni." + (next.map { " Se on auki seuraavan kerran \($0.numeric)." } ?? "")
          + " Tarkista päivä tai poista tämä.",
        en: "The place `\(closure.place)` is closed \(days.en) anyway." + (next.map { " It opens next on \($0.iso)." } ?? "")
          + " Check the day or remove this."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  private static func wrongReopening(_ entry: Entry, _ closures: [Closure], _ catalog: Catalog, _ hours: PlaceHours) -> Diagnostic? {
    let type = catalog.types[entry.type]
    guard let position = type.roles.reopens.flatMap(type.fact), case .date(let day)? = entry.facts[position],
      let last = closures.map(\.period.until).max()
    else { return nil }
    let places = closures.map(\.place)
    let message: Wording
    if places.allSatisfy({ hours.isClosed($0, on: day) }) {
      let next = hours.firstOpenDay(of: places, from: day, withNotices: true)
      message = Wording(
        fi: "Avaamispäivänä \(day.numeric) paikka on kiinni." + (next.map { " Se on auki seuraavan kerran \($0.numeric)." } ?? "")
          + " Korjaa päivä.",
        en: "On \(day.iso), the day of reopening, the place is closed." + (next.map { " It opens next on \($0.iso)." } ?? "")
          + " Correct the day.")
    } else if places.count == 1, let first = hours.firstOpenDay(of: places, from: last.adding(days: 1), withNotices: true), first < day {
      message = Wording(
        fi:
          "Aukioloaikojen mukaan paikka on auki jo \(first.numeric), mutta avaamispäivä on \(day.numeric). Korjaa päivä tai jatka sulkua.",
        en: "By its hours the place is open on \(first.iso) already, but it is said to reopen on \(day.iso). Correct the day, or let the "
          + "closure last longer.")
    } else {
      return nil
    }
    return Diagnostic(
      reopens, at: entry.span(ofFact: position), message, subject: Diagnostic.Subject(entry: entry.id.description))
  }
}

/// The known opening hours of each place that a notice closes, of all services there.
private struct PlaceHours {
  /// By the id of the place: the hours as the services tell them, and with what notices announce.
  private var known: [String: [(ordinary: OpeningHours, announced: OpeningHours)]] = [:]

  /// How far ahead an open day is looked for: a summer and some weeks.
  private static let horizon = 120

  init(_ catalog: Catalog, _ today: CalendarDate) {
    let closed = catalog.entries.reduce(into: Set<String>()) { places, entry in
      for case .closures(let closures)? in entry.facts { places.formUnion(closures.map(\.place)) }
    }
    guard !closed.isEmpty else { return }
    for entry in catalog.entries {
      for case .hours(let placed)? in entry.facts {
        for hours in placed where hours.place != nil && closed.contains(hours.id) {
          guard let ordinary = hours.hours, let announced = catalog.hours(hours, on: today) else { continue }
          known[hours.id, default: []].append((ordinary, announced))
        }
      }
    }
  }

  /// Whether every service that tells its hours is closed on every day of a closure without it.
  func isClosedAnyway(_ closure: Closure) -> Bool {
    guard let hours = known[closure.place], closure.period.dayCount <= Self.horizon else { return false }
    return (closure.period.from.dayNumber...closure.period.until.dayNumber).allSatisfy { number in
      hours.allSatisfy { $0.ordinary.isCertainlyClosed(on: CalendarDate(dayNumber: number)) }
    }
  }

  /// Whether every service that tells its hours is closed on a day, notices included; false where none tells them.
  func isClosed(_ place: String, on day: CalendarDate) -> Bool {
    known[place].map { $0.allSatisfy { $0.announced.isCertainlyClosed(on: day) } } ?? false
  }

  /// The first day on which one of the places is open.
  func firstOpenDay(of places: [String], from day: CalendarDate, withNotices: Bool) -> CalendarDate? {
    let hours = places.flatMap { known[$0] ?? [] }.map { withNotices ? $0.announced : $0.ordinary }
    return (0..<Self.horizon).lazy.map { day.adding(days: $0) }.first { day in hours.contains { $0.ranges(on: day).isOpen } }
  }
}

extension OpeningHours {
  /// Whether nobody comes in on a day: not where one books, nor on a holiday of which the facts say nothing.
  fileprivate func isCertainlyClosed(on day: CalendarDate) -> Bool {
    let hours = ranges(on: day)
    switch hours.reason {
    case .byAppointment, .holidayNotConfirmed: return false
    default: return !hours.isOpen
    }
  }
}
