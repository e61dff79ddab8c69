import Catalog

/// The fields that an entry has for a message, most important first, as far as the kind of channel takes them.
struct MessagePlaces {
  /// A place and the fields of which one may stand there, longest first as the type lists them.
  struct Place {
    let fields: [String]
    /// Whether it is never left out and stands before the fold.
    let isForemost: Bool

    fileprivate var asForemost: Place { Place(fields: fields, isForemost: true) }

    /// Whether it holds telephone numbers all of which a text of other places says.
    fileprivate func isSaid(by others: [Place], _ entry: Entry, _ catalog: Catalog) -> Bool {
      guard let field = fields.first, case .phones(let phones)? = catalog.fact(field, of: entry) else { return false }
      let texts = others.flatMap(\.fields).compactMap(entry.unit).compactMap { entry.text($0, in: catalog.source) }
      let said = Set(texts.flatMap { $0.prose.references.map(\.path) })
      return phones.allSatisfy { said.contains("\(field).\($0.id)") }
    }
  }

  /// Foremost ones first. Those of a withdrawal are what it does not only repeat. Where a kind names its fields, what the type calls foremost
  /// follows as far as there is room: a text that is complete in itself stands for the title, and not for when something happens.
  let all: [Place]
  /// The text that stands for the entry, which a language must have.
  let title: String

  var isEmpty: Bool { all.isEmpty }

  init(of entry: Entry, in kind: ChannelKind, _ catalog: Catalog) {
    let type = catalog.types[entry.type]
    let title = type.roles.title
    self.title = title
    let places = type.message.compactMap { fields -> Place? in
      let usable = fields.filter { field in
        (kind.fields?.contains(field) ?? true) && entry.has(field, catalog) && !catalog.repeatsWithdrawn(field, of: entry)
      }
      guard !usable.isEmpty else { return nil }
      return Place(fields: usable, isForemost: type.foremost.map { foremost in fields.contains(where: foremost.contains) } ?? true)
    }
    let isWithdrawal = catalog.withdrawn(by: entry) != nil
    guard let taken = kind.fields, !places.isEmpty, !isWithdrawal else {
      all = places.filter(\.isForemost) + places.filter { !$0.isForemost }
      return
    }
    // A number alone says nothing.
    guard places.contains(where: { $0.fields.contains { type.text($0) != nil } }) else {
      all = []
      return
    }
    let foremost = places.contains(where: \.isForemost) ? places.filter(\.isForemost) : Array(places.prefix(1).map(\.asForemost))
    let further = type.message.compactMap { fields -> Place? in
      guard let named = type.foremost, fields.contains(where: named.contains), !fields.contains(title),
        !fields.contains(where: taken.contains)
      else { return nil }
      let usable = fields.filter { entry.has($0, catalog) }
      return usable.isEmpty ? nil : Place(fields: usable, isForemost: false)
    }
    all =
      foremost + further
      + places.filter { place in !foremost.contains { $0.fields == place.fields } && !place.isSaid(by: foremost, entry, catalog) }
  }

  /// Every field that may stand in the message.
  var fields: [String] { all.flatMap(\.fields) }

  /// What stands in each place as long as there is room.
  var widest: [String?] { all.map(\.fields.first) }

  /// What is never left out.
  var narrowest: [String?] { all.map { $0.isForemost ? $0.fields.first : nil } }

  /// The most that fits: in order of importance each field that there is room for beside all that matters more. `narrowest` where even that does
  /// not fit.
  func fitted(_ fits: ([String?]) -> Bool) -> [String?] {
    if fits(widest) { return widest }
    var chosen = narrowest
    guard all.contains(where: { !$0.isForemost || $0.fields.count > 1 }) else { return chosen }
    // A shorter text in a place that must be filled, the least important first.
    for place in all.indices.reversed() where all[place].isForemost && !fits(chosen) { chosen[place] = all[place].fields.last }
    guard fits(chosen) else { return narrowest }
    for place in all.indices where chosen[place] == nil {
      for field in all[place].fields {
        chosen[place] = field
        if fits(chosen) { break }
        chosen[place] = nil
      }
    }
    return chosen
  }
}

extension Entry {
  /// Whether it says something in a field, in its source language.
  fileprivate func has(_ field: String, _ catalog: Catalog) -> Bool {
    if let position = catalog.types[type].fact(field) { return facts[position] != nil }
    return unit(field).map { hasText($0, in: catalog.source) } ?? false
  }
}
