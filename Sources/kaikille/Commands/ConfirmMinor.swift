import ArgumentParser
import Catalog
import Diagnostics
import Translation

/// `kaikille confirm --minor`: a typo was mended in the source. Renews the languages that were current before, and says which.
struct ConfirmMinor {
  let entries: [Entry]
  let fields: [String]
  let was: ShortHash?
  let catalog: Catalog

  func run(_ workspace: inout Workspace) throws {
    let history = GitHistory(root: workspace.options.root)
    var plans: [Plan] = []
    for entry in entries {
      let plan = plan(entry, history)
      if !plan.units.isEmpty { plans.append(plan) }
    }
    guard !plans.isEmpty else {
      workspace.say(
        fi: "Mitään ei uusittu: yksikään kieli ei vastaa aiempaa lähdetekstiä.",
        en: "Nothing was renewed: no language was made from an earlier source text.")
      return
    }
    let tags = Set(plans.flatMap(\.locales).map { catalog.locales[$0].tag })
    try workspace.refuseFaults(in: plans.map(\.entry), locales: tags + [catalog.site.source])
    var report = Report()
    var edits: [(path: String, bytes: [UInt8])] = []
    for plan in plans {
      for locale in plan.locales {
        guard let file = plan.entry.texts[locale]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
        let units = Set(plan.units.filter { $0.renewed.contains(locale) }.map(\.position))
        let renewal = MinorRenewal(entry: plan.entry, catalog: catalog)
        if let edited = renewal.edit(bytes, of: locale, units: units, file: file, report: &report) { edits.append((file, edited)) }
      }
    }
    try workspace.write(edits, report)
    var isAmbiguous = false
    for plan in plans {
      for unit in plan.units {
        Console.say(Wording(describing: unit, of: plan.entry, in: catalog, history).text(workspace.options.language))
        if case .ambiguous = unit.earlier { isAmbiguous = true }
      }
    }
    if isAmbiguous { throw ExitCode.contentHasErrors }
  }

  /// What is to be done to an entry: its units in which some language has another source text than today's.
  struct Plan {
    let entry: Entry
    var units: [Unit] = []

    struct Unit {
      let position: Int
      let earlier: MinorRenewal.Earlier
      let outcomes: [(locale: LocaleIndex, outcome: MinorRenewal.Outcome)]

      var renewed: [LocaleIndex] { outcomes.filter { $0.outcome == .renewed }.map(\.locale) }
    }

    var locales: [LocaleIndex] { Set(units.flatMap(\.renewed)).sorted() }
  }

  private func plan(_ entry: Entry, _ history: GitHistory) -> Plan {
    let renewal = MinorRenewal(entry: entry, catalog: catalog)
    var plan = Plan(entry: entry)
    var texts: EarlierTexts?
    for position in entry.translatedUnits(fields) {
      let earlier = renewal.earlier(position, chosen: was) {
        guard let now = renewal.now(position) else { return nil }
        var known = texts ?? EarlierTexts(of: entry, in: catalog.source, catalog: catalog, history: history)
        defer { texts = known }
        return known.text(of: position, otherThan: now).map { ShortHash.of($0.prose) }
      }
      let hash: ShortHash?
      switch earlier {
      case .nothing: continue
      case .hash(let found): hash = found
      case .ambiguous: hash = nil
      }
      plan.units.append(Plan.Unit(position: position, earlier: earlier, outcomes: renewal.outcomes(position, was: hash)))
    }
    return plan
  }
}

extension Wording {
  /// Which languages were renewed and which were not, and why; or which hashes there are to choose from.
  fileprivate init(describing unit: ConfirmMinor.Plan.Unit, of entry: Entry, in catalog: Catalog, _ history: GitHistory) {
    func tags(_ locales: [LocaleIndex]) -> String { locales.map { catalog.locales[$0].tag }.joined(separator: ", ") }
    let name = "\(entry.id) \(entry.units[unit.position].key)"
    if case .ambiguous(let candidates) = unit.earlier {
      let list = candidates.map { "\n  --was \($0.hash): \(tags($0.locales))" }.joined()
      let reason = history.access.reason
      self.init(
        fi:
          "\(name): ei uusittu. Kielillä on eri lähdetekstit, eikä git kerro, missä niistä kirjoitusvirhe oli (\(reason.fi)). Valitse:\(list)",
        en: "\(name): not renewed. Languages were made from different source texts, and git does not tell which of them had the typo "
          + "(\(reason.en)). Choose:\(list)")
      return
    }
    var lines = Wording(fi: "\(name):", en: "\(name):")
    func add(_ locales: [LocaleIndex], fi: String, en: String) {
      guard !locales.isEmpty else { return }
      lines.fi += "\n  \(fi): \(tags(locales))"
      lines.en += "\n  \(en): \(tags(locales))"
    }
    func those(_ wanted: MinorRenewal.Outcome) -> [LocaleIndex] { unit.outcomes.filter { $0.outcome == wanted }.map(\.locale) }
    add(those(.renewed), fi: "uusittu", en: "renewed")
    add(those(.current), fi: "ajan tasalla jo ennestään", en: "current already")
    var hashes: [ShortHash] = []
    for case .outdated(let hash) in unit.outcomes.map(\.outcome) where !hashes.contains(hash) { hashes.append(hash) }
    for hash in hashes {
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
    self = lines
  }
}
