import Diagnostics

/// Where facts come from and until when they hold. Made by `SourceDecoder`; pages tell readers from it what they can rely on. A class, as `Entry`
/// is.
public final class Source: Sendable {
  public enum Grade: String, CaseIterable, Sendable {
    case ok
    case okStar = "ok_star"
    case verify
  }
  public let id: String
  public let span: Span
  /// Fact keys such as `hours.moona-hamina`; empty means every fact that no other source names.
  public let covers: [String]
  public let url: String?
  /// Who was asked, where the source is not a page.
  public let role: String?
  public let seen: CalendarDate
  /// The year that the source itself is from, where it is known.
  public let year: Int?
  public let verifyBy: CalendarDate
  public let grade: Grade

  init(
    id: String, span: Span, covers: [String], url: String?, role: String?, seen: CalendarDate, year: Int?, verifyBy: CalendarDate,
    grade: Grade
  ) {
    self.id = id
    self.span = span
    self.covers = covers
    self.url = url
    self.role = role
    self.seen = seen
    self.year = year
    self.verifyBy = verifyBy
    self.grade = grade
  }

  /// Whether it names a field or a thing of it: `hours`, `hours.moona-hamina`.
  fileprivate func names(_ field: String) -> Bool {
    covers.contains { cover in
      guard cover.hasPrefix(field) else { return false }
      let next = cover.utf8.dropFirst(field.utf8.count).first
      return next == nil || next == UInt8(ascii: ".")
    }
  }

  /// Whether nobody should rely on what it says: old, undated or unofficial, or past the day by which it was to be checked again.
  public func isDoubtful(on today: CalendarDate) -> Bool { grade == .verify || verifyBy < today }
}

extension Entry {
  /// The sources behind a fact: those that name it or a thing of it, and unless they name the whole of it those that stand behind everything.
  public func sources(behind field: FactField) -> [Source] {
    guard field.isSourced else { return [] }
    let named = sources.filter { $0.names(field.name) }
    let isWhollyNamed = named.contains { $0.covers.contains(field.name) }
    return named + (isWhollyNamed ? [] : sources.filter(\.covers.isEmpty))
  }

  /// Whether a source behind a fact is doubtful. An entry that another tells about, such as a place, has sources of its own.
  public func isDoubtful(_ field: FactField, on today: CalendarDate) -> Bool {
    switch field.kind {
    case .reference, .references: false
    // Of most entries no source is.
    default: sources.contains { $0.isDoubtful(on: today) } && sources(behind: field).contains { $0.isDoubtful(on: today) }
    }
  }

  /// The day on which what is told about it was last checked; nil where no source is sure.
  public func lastChecked(on today: CalendarDate) -> CalendarDate? { sources.filter { !$0.isDoubtful(on: today) }.map(\.seen).max() }
}
