import Catalog

/// The fields that an entry has for a message, most important first, as far as the kind of channel takes them.
struct MessagePlaces {
  /// A place and the fields of which one may stand there, longest first as the type lists them.
  struct Place {
    let fields: [String]
    /// Whether it is never left out and stands before the fold.
    let isForemost: Bool
  }

  /// Foremost ones first. Those of a withdrawal are what it does not only repeat.
  let all: [Place]
  /// The text that stands for the entry, which a language must have.
  let title: String

  var isEmpty: Bool { all.isEmpty }

  init(of entry: Entry, in kind: ChannelKind, _ catalog: Catalog) {
    let type = catalog.types[entry.type]
    title = type.roles.title
    let places = type.message.compactMap { fields -> Place? in
      let usable = fields.filter { field in
        (kind.fields?.contains(field) ?? true) && entry.has(field, catalog) && !catalog.repeatsWithdrawn(field, of: entry)
      }
      guard !usable.isEmpty else { return nil }
      return Place(fields: usable, isForemost: type.foremost.map { foremost in fields.contains(where: foremost.contains) } ?? true)
    }
    all = places.filter(\.isForemost) + places.filter { !$0.isForemost }
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
    return unit(field).map { texts[catalog.source]?.texts[$0] != nil } ?? false
  }
}
