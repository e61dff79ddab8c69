import Catalog
import Diagnostics
import YAML

/// All decoders by the kind of fact; each tells whether it made a value. Values are also put to use, so that a test finds crashes there.
enum AnyDecoder {
  typealias Decode = @Sendable (Node, inout Report) -> Bool

  static let all: [String: Decode] = [
    "date": { CalendarDate.decode($0, report: &$1).map { use($0) } ?? false },
    "time": { TimeOfDay.decode($0, report: &$1) != nil },
    "range": { TimeRange.decode($0, report: &$1) != nil },
    "ranges": { TimeRange.decodeAll($0, report: &$1) != nil },
    "period": { Period.decode($0, report: &$1).map { $0.dayCount > 0 } ?? false },
    "hours": { OpeningHours.decode($0, report: &$1).map { use($0) } ?? false },
    "phone": { Phone.decode($0, id: "main", report: &$1).map { $0.uri.hasPrefix("tel:") } ?? false },
    "email": { EmailAddress.decode($0, id: "main", report: &$1) != nil },
    "link": { WebLink.decode($0, id: "home", report: &$1).map { !$0.url(for: "so", fallbacks: ["en"]).url.isEmpty } ?? false },
    "url": { WebAddress.decode($0, report: &$1) != nil },
    "address": { PostalAddress.decode($0, report: &$1) != nil },
    "price": { Price.decode($0, id: "adult", report: &$1).map { !$0.amount.written.isEmpty } ?? false },
    "value": { NamedValue.decode($0, id: "ends", report: &$1).map { !$0.value.written.isEmpty } ?? false },
    "closure": { Closure.decode($0, place: "moona", report: &$1) != nil },
    "schedule": { Schedule.decode($0, report: &$1).map { use($0) } ?? false },
  ]

  private static func use(_ date: CalendarDate) -> Bool { CalendarDate(iso: date.iso) == date && date.adding(days: 1) >= date }

  private static func use(_ hours: OpeningHours) -> Bool {
    let today = date("2026-12-20")
    _ = hours.upcomingExceptions(from: today, days: 20)
    _ = hours.isOpen(on: today, at: .midnight)
    _ = hours.ranges(inLanguage: "so", on: today)
    return hours.weekTable.count == 7 && !hours.groupedDays.isEmpty
  }

  private static func use(_ schedule: Schedule) -> Bool {
    _ = schedule.occurrences(from: date("2026-12-01"), until: date("2027-02-01"))
    return schedule.ended(on: date("2026-12-01")) == (schedule.next(onOrAfter: date("2026-12-01")) == nil)
  }
}
