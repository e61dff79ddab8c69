import Catalog
import Diagnostics
import Translation

/// Says for `confirm --minor` which languages were renewed and which were not, and why.
struct MinorRenewalStory {
  let entry: Entry
  let catalog: Catalog

  /// What is known of a unit, and what became of it.
  struct Unit {
    let position: Int
    let before: TextBefore
    let candidates: [MinorRenewal.Candidate]
    let outcomes: [(locale: LocaleIndex, outcome: MinorRenewal.Outcome)]

    var renewed: [LocaleIndex] { outcomes.filter { $0.outcome == .renewed }.map(\.locale) }

    var isUnknown: Bool { if case .unknown = before { true } else { false } }
  }

  func wording(_ unit: Unit) -> Wording {
    let name = "\(entry.id) \(entry.units[unit.position].key)"
    switch unit.before {
    case .found: return outcomes(unit, name)
    case .unknown(let reason):
      let list = unit.candidates.map { "\n  --was \($0.hash): \(tags($0.locales))" }.joined()
      return Wording(
        fi: "\(name): ei uusittu. Git ei kerro, mikä teksti oli ennen korjausta: \(reason.fi). "
          + "Valitse se, jossa korjattu kirjoitusvirhe oli; perässä ovat kielet, jotka on tehty siitä:\(list)",
        en: "\(name): not renewed. Git does not tell which text there was before the mending: \(reason.en). "
          + "Choose the one in which the typo was; behind each are the languages that were made from it:\(list)")
    }
  }

  private func outcomes(_ unit: Unit, _ name: String) -> Wording {
    var lines = Wording(fi: "\(name):", en: "\(name):")
    func add(_ locales: [LocaleIndex], fi: String, en: String) {
      guard !locales.isEmpty else { return }
      lines.fi += "\n  \(fi): \(tags(locales))"
      lines.en += "\n  \(en): \(tags(locales))"
    }
    func those(_ wanted: MinorRenewal.Outcome) -> [LocaleIndex] { unit.outcomes.filter { $0.outcome == wanted }.map(\.locale) }
    add(those(.renewed), fi: "uusittu", en: "renewed")
    add(those(.current), fi: "ajan tasalla jo ennestään", en: "current already")
    for hash in unit.candidates.map(\.hash) {
      add(
        those(.outdated(hash)), fi: "ei uusittu, vanhentunut jo ennen tätä (--was \(hash), jos sekin muutos oli pieni)",
        en: "not renewed, outdated before this already (--was \(hash), if that change was minor too)")
    }
    add(those(.unconfirmed), fi: "ei uusittu, vahvistamatta", en: "not renewed, unconfirmed")
    add(those(.missing), fi: "ei uusittu, teksti puuttuu", en: "not renewed, missing")
    for parent in catalog.locales.indices {
      let tag = catalog.locales[parent].tag
      add(those(.follows(parent)), fi: "seuraa kieltä \(tag)", en: "follows \(tag)")
    }
    return lines
  }

  private func tags(_ locales: [LocaleIndex]) -> String { locales.map { catalog.locales[$0].tag }.joined(separator: ", ") }
}
