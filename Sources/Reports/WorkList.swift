import Catalog
import Parallel
import Translation

/// Everything that is still to be done for readers, the gravest gap first. Made once for the reports and for `coverage --worklist`.
///
/// The order: urgent notices; entries where a mistake may cost life, health or rights; all others; at last what is over. Within each, gaps
/// that readers meet now come before what is only not reviewed; then by visits, by kind (an outdated text says something false, in place of
/// a missing one the page shows another language and says so), and titles and summaries before other texts.
public struct WorkList: Sendable {
  public let gaps: [Gap]
  /// Whether the site names rates, so that there are prices.
  public let hasRates: Bool

  /// - Parameter days: how long before its day a source is told.
  public init(
    _ catalog: Catalog, _ coverage: Coverage, today: CalendarDate, days: Int = 30, threads: Int = Parallel.processors
  ) {
    hasRates = !catalog.site.rates.isEmpty
    let last = CalendarDate(dayNumber: today.dayNumber + days)
    let found = Parallel.map(count: catalog.entries.count + 1, threads: threads) { number in
      let index = number < catalog.entries.count ? number : nil
      let finder = GapFinder(of: index, catalog, coverage, today: today)
      return finder.translations() + finder.facts(until: last)
    }
    let gaps = Array(found.joined())
    let ranks = gaps.map(\.rank)
    self.gaps = gaps.indices.sorted { left, right in
      ranks[left] == ranks[right] ? left < right : ranks[left].lexicographicallyPrecedes(ranks[right])
    }.map { gaps[$0] }
  }

  private init(_ gaps: [Gap], hasRates: Bool) {
    self.gaps = gaps
    self.hasRates = hasRates
  }

  /// The part of the list that fits, in the same order.
  public func filter(_ isWanted: (Gap) -> Bool) -> WorkList { WorkList(gaps.filter(isWanted), hasRates: hasRates) }

  /// The codes of all who made translations on the list, in byte order.
  public var codes: [String] { Set(gaps.compactMap(\.by)).sorted() }

  /// Words of the source in all gaps.
  public var words: Int { gaps.reduce(0) { $0 + $1.words } }

  /// The sum of the prices that can be named; nil where none can.
  public var price: Money? {
    let prices = gaps.compactMap(\.price)
    return prices.isEmpty ? nil : Money(cents: prices.reduce(0) { $0 + $1.cents })
  }
}

extension Gap {
  /// Smaller is graver; compared number by number.
  fileprivate var rank: [Int] {
    [
      harm.rawValue, kind.isUrgent ? 0 : 1, -(visits ?? -1), kind.rawValue, hasTitleOrLead ? 0 : 1,
      -(readers ?? -1), -words,
    ]
  }
}
