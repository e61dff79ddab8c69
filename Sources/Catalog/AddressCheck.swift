import Diagnostics

/// Holds the addresses of all entries against each other: no short address twice, no former name that somebody else has or had.
struct AddressCheck {
  let catalog: Catalog

  func run() -> Report {
    var report = Report()
    var shorts: [String: EntryIndex] = [:]
    var names: [EntryID: EntryIndex] = [:]
    shorts.reserveCapacity(catalog.entries.count)
    for (index, entry) in catalog.entries.enumerated() where catalog.types[entry.type].hasPages {
      for name in entry.addresses.formerly {
        let id = EntryID(type: entry.id.type, name: name)
        if let other = names.updateValue(index, forKey: id) ?? catalog.position(of: id) { report.add(clash(id, entry, other)) }
      }
      let other = shorts.updateValue(index, forKey: entry.shortAddress.code)
      // Where both follow from one name, that has been said.
      if let other, catalog.entries[other].namesOfAddress.isDisjoint(with: entry.namesOfAddress) {
        report.add(taken(entry, by: other, shorts))
      }
    }
    return report
  }

  private func taken(_ entry: Entry, by other: EntryIndex, _ shorts: [String: EntryIndex]) -> Diagnostic {
    let other = catalog.entries[other]
    let free = (1...).lazy.map { ShortAddress(of: entry.firstID, attempt: $0).code }.first { shorts[$0] == nil } ?? ""
    return Diagnostic(
      AddressCodes.shortAddressTaken, at: Span(file: entry.factsFile),
      Wording(
        fi: "Sisällöillä `\(other.id)` ja `\(entry.id)` on sama lyhytosoite `\(entry.shortAddress)`. Kirjoita niistä uudemman "
          + "facts.yaml-tiedostoon `short_address: \(free)`; vanhemman osoite voi olla jo painettu.",
        en: "The entries `\(other.id)` and `\(entry.id)` have the same short address `\(entry.shortAddress)`. Write `short_address: "
          + "\(free)` into the facts.yaml of the newer one; the address of the older may be in print."),
      notes: [
        .init(Span(file: other.factsFile), Wording(fi: "Toinen sisältö on tässä.", en: "The other entry is here."))
      ], subject: Diagnostic.Subject(entry: entry.id.description))
  }

  private func clash(_ id: EntryID, _ entry: Entry, _ other: EntryIndex) -> Diagnostic {
    let other = catalog.entries[other]
    return Diagnostic(
      AddressCodes.formerName, at: Span(file: entry.factsFile),
      Wording(
        fi: other.id == id
          ? "`\(id.name)` on toisen sisällön nimi (`\(id)`). Poista se kohdasta `formerly`, tai anna toiselle sisällölle toinen nimi."
          : "`\(id.name)` on myös sisällön `\(other.id)` vanha nimi. Jätä se niistä vain yhteen kohtaan `formerly`.",
        en: other.id == id
          ? "`\(id.name)` is the name of another entry (`\(id)`). Remove it from `formerly`, or give the other entry another name."
          : "`\(id.name)` is a former name of `\(other.id)` too. Leave it under `formerly` in one of them only."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }
}

extension Catalog {
  /// The entries with addresses that no other has, for `build --keep-going`: of two the first keeps what both claim.
  var withoutAddressClashes: [Entry] {
    var shorts: Set<String> = []
    var names: Set<EntryID> = []
    return entries.map { entry in
      guard types[entry.type].hasPages else { return entry }
      let formerly = entry.addresses.formerly.filter { name in
        let id = EntryID(type: entry.id.type, name: name)
        return position(of: id) == nil && names.insert(id).inserted
      }
      var given = entry.addresses.given
      var attempt = 0
      while !shorts.insert((given ?? entry.shortAddress).code).inserted {
        attempt += 1
        given = ShortAddress(of: entry.id, attempt: attempt)
      }
      return entry.with(addresses: EntryAddresses(given: given, formerly: formerly))
    }
  }
}

extension Entry {
  /// The ids from which its short address could follow; none where it is given.
  fileprivate var namesOfAddress: Set<EntryID> { addresses.given == nil ? [firstID] : [] }
}
