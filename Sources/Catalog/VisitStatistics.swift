/// What was counted of visits in a period, `statistics:` of `site/site.yaml`: how many there were and in which languages the visitors read.
/// Made by `StatisticsDecoder`; the reports count from it how many readers a gap concerns.
public struct VisitStatistics: Sendable {
  /// The days that were counted, also for the `visits` of topics.
  public let period: Period
  /// All visits of the period; nil where nobody has counted them.
  public let visits: Int?
  /// Visits of people who read a language, by BCP 47 tag; never more than `visits`. Languages that are not published may be among them.
  public let readers: [String: Int]
  /// Where the figures were read: an address, or the role of whom we asked. Nil only where there are no figures.
  public let source: Origin?
  public let seen: CalendarDate?
  /// What one must know of how the figures came about; shown to staff as it is.
  public let note: String?

  /// Who says so.
  public enum Origin: Hashable, Sendable {
    case url(String)
    /// A word of `choices.role`.
    case role(String)
  }

  public init(
    period: Period, visits: Int? = nil, readers: [String: Int] = [:], source: Origin? = nil, seen: CalendarDate? = nil, note: String? = nil
  ) {
    self.period = period
    self.visits = visits
    self.readers = readers
    self.source = source
    self.seen = seen
    self.note = note
  }

  /// How many of some visits are those of people who read a language, were its share the same everywhere; rounded to the nearest. Nil where
  /// the language was not counted.
  public func readers(of tag: String, among some: Int) -> Int? {
    guard let visits, visits > 0, some >= 0, let counted = readers[tag], counted <= visits else { return nil }
    let (quotient, remainder) = visits.dividingFullWidth(some.multipliedFullWidth(by: counted))
    return remainder >= visits - remainder ? quotient + 1 : quotient
  }
}
