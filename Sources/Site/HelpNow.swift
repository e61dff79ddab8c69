import Catalog
import HTML
import Prose

/// Whom to call when everything else is closed: the entries that the site names under `help_now`, in its order, each with its first phone.
/// Everything in it is a fact or text of those entries; it stands in the same place on every page.
struct HelpNow {
  let reader: Reader
  let today: CalendarDate
  /// Whether each is told in a sentence too, as on the front page; elsewhere number and name are enough.
  let isWhole: Bool

  /// The id of the heading, to which the navigation leads.
  static let anchor = "help-now"

  private var catalog: Catalog { reader.catalog }

  func write(_ html: inout HTMLWriter) {
    guard !catalog.site.helpNow.isEmpty else { return }
    html(.aside, [.class("help"), .labelledBy(Self.anchor)]) { html in
      html(.h2, [.id(Self.anchor)]) { reader.say(.helpNowTitle, &$0) }
      html(.ul) { html in
        for index in catalog.site.helpNow { html(.li) { row(index, &$0) } }
      }
    }
  }

  private func row(_ index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    let phone = catalog.firstPhone(of: entry)?.phone
    if let phone { html(.p, [.class("number")]) { reader.phone(phone, &$0) } }
    html(.p, [.class("name")]) { html in
      reader.link(index, &html)
      reader.original(index, &html)
    }
    guard isWhole else { return }
    if let lead = catalog.lead(of: entry, in: reader.locale.index) {
      html(.p, [reader.mark(lead.locale)]) { reader.inline(lead, of: entry, &$0) }
    }
    if let phone, isAlwaysOpen(phone, entry) { html(.p, [.class("open")]) { reader.say(.openAlways, &$0) } }
  }

  private func isAlwaysOpen(_ phone: Phone, _ entry: Entry) -> Bool {
    entry.facts.contains { fact in
      guard case .hours(let hours)? = fact, let placed = hours.first(where: { $0.place == nil && $0.id == phone.id }) else { return false }
      return catalog.hours(placed, on: today)?.basis == .always
    }
  }
}

extension Catalog {
  /// The phone to call where there is room for one, with the field that it stands in. None of what has sections or steps: their numbers are
  /// those of others.
  func firstPhone(of entry: Entry) -> (phone: Phone, field: FactField)? {
    let fields = type(of: entry).facts
    if fields.contains(where: { if case .parts = $0.kind { true } else { false } }) { return nil }
    for (field, fact) in zip(fields, entry.facts) {
      if case .phones(let phones)? = fact, let phone = phones.first { return (phone, field) }
    }
    return nil
  }
}
