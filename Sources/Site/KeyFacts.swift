import Catalog
import HTML
import Prose

/// The facts that are told together: those to decide by at the top of a page, those of a line in a list, those that lead on at the end.
extension FactSections {
  /// What is said of some fields, in their order.
  private func stated(_ names: [String]) -> [(field: FactField, fact: Fact)] {
    names.compactMap { name in
      type.fact(name).flatMap { position in entry.facts[position].map { (field: type.facts[position], fact: $0) } }
    }
  }

  /// The facts to decide by. What nobody has confirmed yet, and what is to be checked, is told once with the names of the facts instead of once
  /// for each.
  func keyFacts(_ html: inout HTMLWriter) {
    let stated = stated(type.keyFacts)
    guard !stated.isEmpty else { return }
    let open = stated.filter { if case .unknown = $0.fact { true } else { false } }
    html(.section, [.class("key-facts"), .id("key-facts")]) { html in
      html(.h2) { reader.say(.keyFacts, &$0) }
      html(.dl) { html in
        for (field, fact) in stated {
          if case .unknown = fact { continue }
          html(.dt) { reader.label("fields.\(field.name)", &$0) }
          html(.dd) { value(fact, field, &$0) }
        }
        names(stated.filter { isDoubtful($0.fact, $0.field) }.map(\.field), .doubtful, &html)
        names(open.map(\.field), .notConfirmed, &html)
      }
    }
  }

  /// What is said of several facts, with their names.
  private func names(_ fields: [FactField], _ word: Word, _ html: inout HTMLWriter) {
    guard !fields.isEmpty else { return }
    html(.dt, [.class("unknown")]) { reader.say(word, &$0) }
    html(.dd, [.class("unknown")]) { html in
      reader.separated(fields, &html) { reader.label("fields.\($0.name)", &$1) }
    }
  }

  /// The same in a paragraph, for all parts of an entry or for paper.
  func remark(_ word: Word, on fields: [FactField], _ html: inout HTMLWriter) {
    guard !fields.isEmpty else { return }
    html(.p, [.class("unknown")]) { html in
      reader.say(word, &html)
      reader.bracketed(&html) { html in
        reader.separated(fields, &html) { reader.label("fields.\($0.name)", &$1) }
      }
    }
  }

  private var leading: [(field: FactField, fact: Fact)] { stated(type.about).filter { $0.fact.isSaid } }

  /// Whether there are facts that lead on.
  var leadsOn: Bool { !leading.isEmpty }

  /// Facts that lead on: whom the page is for, what it is about.
  func about(_ html: inout HTMLWriter) {
    let leading = leading
    guard !leading.isEmpty else { return }
    html(.dl, [.class("about")]) { html in
      for (field, fact) in leading {
        html(.dt) { reader.label("fields.\(field.name)", &$0) }
        html(.dd) { value(fact, field, &$0) }
      }
    }
  }

  /// One line of facts below the name of the entry in a list, with the hours at a place where the list stands on its page.
  func brief(at place: EntryIndex?, _ html: inout HTMLWriter) {
    let stated = stated(type.card).filter { $0.fact.isSaid }
    let hours = place.map(hours(at:)) ?? []
    guard !stated.isEmpty || !hours.isEmpty else { return }
    html(.p, [.class("facts")]) { html in
      for (number, (field, fact)) in stated.enumerated() {
        if number > 0 { html.text(" · ") }
        html(.span) { value(fact, field, &$0) }
      }
      for (number, placed) in hours.enumerated() {
        if number > 0 || !stated.isEmpty { html.text(" · ") }
        html(.span) { openDays(placed, &$0) }
      }
    }
  }

  private func hours(at place: EntryIndex) -> [PlacedHours] {
    entry.facts.flatMap { fact -> [PlacedHours] in
      guard case .hours(let hours)? = fact else { return [] }
      return hours.filter { $0.place == place && !$0.isUnknown }
    }
  }
}
