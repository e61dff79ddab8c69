import ArgumentParser
import Catalog
import Diagnostics
import Glibc
import Publishing
import Translation

/// `kaikille confirm --minor`: a typo was mended in fields of the source. Renews the languages that were current before, shows the words that
/// changed and says which languages those are.
struct ConfirmMinor {
  let entries: [Entry]
  let fields: [String]
  let was: ShortHash?
  let catalog: Catalog

  func run(_ workspace: inout Workspace) throws {
    guard !fields.isEmpty else { return try askForFields(workspace) }
    let history = GitHistory(root: workspace.options.root)
    let plans = entries.map { plan($0, history) }.filter { !$0.units.isEmpty }
    guard !plans.isEmpty else { return sayNothing(workspace) }
    let tags = Set(plans.flatMap(\.locales).map { catalog.locales[$0].tag })
    try workspace.refuseFaults(in: plans.map(\.entry), locales: tags + [catalog.site.source])
    var report = Report()
    var edits: [SourceEdit] = []
    for plan in plans {
      for locale in plan.locales {
        guard let file = plan.entry.texts[locale]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
        let units = Set(plan.units.filter { $0.renewed.contains(locale) }.map(\.position))
        let renewal = MinorRenewal(entry: plan.entry, catalog: catalog)
        if let edited = renewal.edit(bytes, of: locale, units: units, file: file, report: &report) {
          edits.append(SourceEdit(path: file, bytes: edited))
        }
      }
    }
    try workspace.write(edits, report)
    for plan in plans { tell(plan, history, workspace.options) }
    if plans.contains(where: { $0.units.contains(where: \.isUnknown) }) { throw ExitCode.contentHasErrors }
  }

  /// What is to be done to an entry: its units in which some language has another source text than today's.
  private struct Plan {
    let entry: Entry
    var units: [MinorRenewalStory.Unit] = []

    var locales: [LocaleIndex] { Set(units.flatMap(\.renewed)).sorted() }
  }

  private func plan(_ entry: Entry, _ history: GitHistory) -> Plan {
    let renewal = MinorRenewal(entry: entry, catalog: catalog)
    var plan = Plan(entry: entry)
    var texts: EarlierTexts?
    for position in entry.translatedUnits(fields) {
      let candidates = renewal.candidates(position)
      guard let now = renewal.now(position), !candidates.isEmpty else { continue }
      let before: TextBefore
      if let was {
        before = .found(was)
      } else {
        var known = texts ?? EarlierTexts(of: entry, in: catalog.source, catalog: catalog, history: history)
        before = known.text(of: position, before: now, among: candidates)
        texts = known
      }
      let hash: ShortHash? = if case .found(let found) = before { found } else { nil }
      plan.units.append(
        MinorRenewalStory.Unit(
          position: position, before: before, candidates: candidates, outcomes: renewal.outcomes(position, was: hash)))
    }
    return plan
  }

  private func tell(_ plan: Plan, _ history: GitHistory, _ options: PublicationOptions) {
    let words = MinorRenewalStory(entry: plan.entry, catalog: catalog)
    var changes = ChangeStory(plan.entry, catalog, history, options.language, isColoured: options.color.isOn(STDERR_FILENO))
    for unit in plan.units {
      if case .found(let hash) = unit.before { Console.say(changes.change(of: unit.position, in: catalog.source, since: hash), end: "") }
      Console.say(words.wording(unit).text(options.language))
    }
  }

  /// All fields at once would renew those that say something new along with the one in which a typo was mended.
  private func askForFields(_ workspace: Workspace) throws {
    let changed = entries.compactMap { entry -> String? in
      let renewal = MinorRenewal(entry: entry, catalog: catalog)
      let keys = entry.translatedUnits().filter { !renewal.candidates($0).isEmpty }.map { entry.units[$0].key }
      return keys.isEmpty ? nil : "\n  kaikille confirm --minor \(entry.id) \(keys.joined(separator: " "))"
    }
    guard !changed.isEmpty else { return sayNothing(workspace) }
    throw workspace.options.language.wrongUsage(
      fi: "Anna ne tekstit, joissa korjasit pelkän kirjoitusvirheen. Lähdeteksti on muuttunut näissä; jätä pois ne, joiden sisältö muuttui:"
        + changed.joined(),
      en: "Name the texts in which only a typo was mended. The source has changed in these; leave out those that say something else now:"
        + changed.joined())
  }

  private func sayNothing(_ workspace: Workspace) {
    workspace.say(
      fi: "Mitään ei uusittu: yksikään kieli ei vastaa aiempaa lähdetekstiä.",
      en: "Nothing was renewed: no language was made from an earlier source text.")
  }
}
