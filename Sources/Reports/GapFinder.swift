import Catalog
import Diagnostics
import Translation

/// Finds the gaps of one entry, or of the interface.
struct GapFinder {
  private let index: EntryIndex?
  private let entry: Entry
  private let catalog: Catalog
  private let coverage: Coverage
  private let today: CalendarDate
  private let demand: Demand
  private let title: String

  /// - Parameter index: nil for the interface.
  init(of index: EntryIndex?, _ catalog: Catalog, _ coverage: Coverage, today: CalendarDate) {
    self.index = index
    entry = index.map { catalog.entries[$0] } ?? catalog.interface.entry
    self.catalog = catalog
    self.coverage = coverage
    self.today = today
    demand = Demand(of: index, catalog, today: today)
    if index != nil, let line = catalog.title(of: entry, in: catalog.source) {
      title = catalog.plain(line, of: entry, isolates: false)
    } else {
      title = ""
    }
  }

  /// One gap for each language and kind, in the order of the languages; none where the policy ignores it.
  func translations() -> [Gap] {
    var gaps: [Gap] = []
    for locale in catalog.locales where locale.index != catalog.source {
      let states = index.map { coverage.states(of: $0, in: locale.index) } ?? coverage.interfaceStates(in: locale.index)
      let rule = CoveragePolicy.rule(for: entry, in: locale, catalog)
      for kind in Gap.Kind.ofTexts where kind.severity(by: rule) != nil {
        let units = states.indices.filter { Gap.Kind(states[$0]) == kind }
        if !units.isEmpty { gaps.append(gap(kind, units, in: locale)) }
      }
    }
    return gaps
  }

  /// What is to be asked or to be checked again.
  ///
  /// - Parameter last: the last day on which a source that must be checked again by then is told already.
  func facts(until last: CalendarDate) -> [Gap] {
    guard index != nil else { return [] }
    let fields = catalog.type(of: entry).facts
    let unknown = zip(entry.facts, fields).flatMap { fact, field in fact?.unknownKeys(of: field) ?? [] }
    let questions = unknown.isEmpty ? [] : [gap(.question, unknown, due: nil)]
    return questions
      + entry.sources.filter { $0.verifyBy <= last }.map { source in
        gap(source.verifyBy < today ? .expired : .expiring, ["sources.\(source.id)"], due: source.verifyBy)
      }
  }

  private func gap(_ kind: Gap.Kind, _ units: [Int], in locale: Locale) -> Gap {
    let words = units.reduce(0) { sum, unit in
      sum + (index.map { coverage.words(of: $0, unit: unit) } ?? coverage.interfaceWords(unit: unit))
    }
    let rate = kind.work.flatMap { catalog.site.rates.rate(of: $0, in: locale.tag) }
    return Gap(
      kind: kind, entry: entry.id, title: title, locale: locale.tag, units: units.map { entry.units[$0].key }, words: words,
      by: entry.texts[locale.index]?.translation.by, harm: demand.harm, visits: demand.visits,
      readers: demand.visits.flatMap { catalog.site.statistics?.readers(of: locale.tag, among: $0) }, price: rate?.price(of: words),
      due: nil,
      file: entry.texts[locale.index]?.file ?? (index == nil ? "locales/\(locale.tag).yaml" : "content/\(entry.id)/\(locale.tag).yaml"),
      positions: units, hasTitleOrLead: units.contains(where: isTitleOrLead))
  }

  /// A gap in the facts concerns everybody who asks.
  private func gap(_ kind: Gap.Kind, _ units: [String], due: CalendarDate?) -> Gap {
    Gap(
      kind: kind, entry: entry.id, title: title, locale: nil, units: units, words: 0, by: nil, harm: demand.harm, visits: demand.visits,
      readers: demand.visits, price: nil, due: due, file: entry.factsFile, positions: [], hasTitleOrLead: false)
  }

  private func isTitleOrLead(_ unit: Int) -> Bool {
    guard index != nil else { return false }
    let roles = catalog.type(of: entry).roles
    let key = entry.units[unit].key
    return key == roles.title || key == roles.lead
  }
}

extension Gap.Kind {
  /// Those that a text can have.
  fileprivate static let ofTexts = allCases.filter { $0.work != nil }

  /// How grave the policy takes it to be; nil where it is not to be done.
  fileprivate func severity(by rule: PolicyRule) -> Severity? {
    switch self {
    case .missing: rule.missing
    case .unconfirmed: rule.unconfirmed
    case .outdated: rule.outdated
    case .unreviewed: rule.unreviewed
    case .expired, .question, .expiring: nil
    }
  }

  /// Nil where nothing is to be done.
  init?(_ state: TranslationState) {
    switch state {
    case .notNeeded, .reviewed: return nil
    case .missing: self = .missing
    case .unconfirmed: self = .unconfirmed
    case .outdated: self = .outdated
    case .machine, .draft: self = .unreviewed
    }
  }
}
