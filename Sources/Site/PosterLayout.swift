import HTML

/// What stands under one name of a schema's `poster:` in one language.
final class PosterField: Sendable {
  let name: String
  /// Whether it says where or when: without that, what a poster tells of cannot be used.
  let isVital: Bool
  /// Empty for a text, which stands for itself.
  let label: HTMLFragment
  let lines: HTMLFragment
  fileprivate let labelText: PosterText
  fileprivate let text: PosterText
  var isFact: Bool { !label.isEmpty }

  init(name: String, isVital: Bool, label: HTMLFragment, lines: HTMLFragment) {
    self.name = name
    self.isVital = isVital
    self.label = label
    self.lines = lines
    labelText = PosterText(label)
    text = PosterText(lines)
  }
}

/// What a poster has room for, and in which size: the largest in which everything fits, or else the layout that keeps most. Lengths are in
/// points and those of site/poster.css.
struct PosterLayout {
  /// The size of facts, from which the sheet's other sizes follow.
  let body: Double
  /// The size of titles.
  let title: Double
  /// Beside each other, where there are several languages.
  let columns: Int
  /// By language.
  private(set) var fields: [[PosterField]]
  /// Facts that stand once for all languages, because there is no room for them in each.
  private(set) var common: [PosterField] = []
  /// Whether there is room for all titles.
  private(set) var hasRoom: Bool
  /// Fields that say where or when and for which there is no room.
  private(set) var missing: [String] = []
  private var isComplete = true
  private var keepsWords = true
  /// By place of the schema, the most important first.
  private var stands: [Place] = []

  /// The sheet without its margins.
  static let height = 810.7
  static let width = 505.1

  /// What each language has at least.
  struct Section {
    let title: PosterText
    /// The name in the source language; on a poster in several languages what is said of the translation.
    let below: PosterText
    let leading: PosterLeading
  }

  /// Sizes that go together: that of facts, and those of titles from the largest.
  private typealias Scale = (body: Double, titles: [Double])

  private static let single: [Scale] = [
    (28, [72, 60, 50, 42]), (25, [72, 60, 50, 42, 36]), (23, [60, 50, 42, 36]), (21, [60, 50, 42, 36, 30]), (19, [50, 42, 36, 30]),
    (18, [50, 42, 36, 30]), (17, [42, 36, 30]), (16, [42, 36, 30]), (15, [36, 30, 26]), (14, [36, 30, 26]),
  ]
  private static let stacked: [Scale] = [
    (21, [42, 36, 30]), (19, [36, 30, 26]), (18, [36, 30, 26, 22]), (17, [30, 26, 22]), (16, [30, 26, 22]), (15, [26, 22]),
    (14, [26, 22, 20]),
    (13, [22, 20, 18]), (12, [20, 18]),
  ]
  /// For many languages only, where titles would otherwise stand alone: a message in small type is more than none.
  private static let small: [Scale] = [(11, [16, 15]), (10, [15, 14]), (9, [14, 13])]

  /// - Parameter places: by place of the schema, by field of the place, by language.
  static func fitted(_ sections: [Section], _ places: [[[PosterField?]]], to room: Double) -> PosterLayout {
    let wanted = ranked(places)
    let columns = sections.count > 3 ? 1...2 : 1...1
    let scales = sections.count > 1 ? stacked : single
    // Titles as large as their lines allow; smaller ones before anything is left out.
    let attempts = (0...2).flatMap { step in
      columns.flatMap { columns in scales.map { Attempt(scale: $0, step: step, columns: columns) } }
    }
    func layout(_ attempt: Attempt) -> PosterLayout { PosterLayout(sections, wanted, attempt, room: room, isWhole: false) }
    // Nearly every poster has room for everything.
    for attempt in attempts {
      let layout = PosterLayout(sections, wanted, attempt, room: room, isWhole: true)
      if layout.isComplete { return layout }
    }
    let best = attempts.dropFirst().reduce(layout(attempts[0])) { best, attempt in
      let next = layout(attempt)
      return next.isBetter(than: best) ? next : best
    }
    guard sections.count > 1, best.lacksFirst || !best.missing.isEmpty else { return best }
    let smaller = small.flatMap { scale in columns.map { layout(Attempt(scale: scale, step: 0, columns: $0)) } }.filter {
      $0.hasRoom && !$0.lacksFirst && ($0.keepsWords || !best.keepsWords)
    }
    return smaller.first { $0.missing.isEmpty } ?? (best.lacksFirst ? smaller.first : nil) ?? best
  }

  /// One way to lay a poster out.
  private struct Attempt {
    let scale: Scale
    /// By how many sizes titles are smaller than they could be.
    let step: Int
    let columns: Int
  }

  /// A place of the schema of which something is known, with its fields that are, each by language.
  private typealias Wanted = (place: Int, fields: [[PosterField?]])

  /// The places from the most important: what it is about, where and when, and then the others in their order.
  private static func ranked(_ places: [[[PosterField?]]]) -> [Wanted] {
    let isFirst = places.indices.map { $0 == 0 || places[$0].joined().contains { $0?.isVital ?? false } }
    return (places.indices.filter { isFirst[$0] } + places.indices.filter { !isFirst[$0] }).compactMap { place in
      let known = places[place].filter { $0.contains { $0 != nil } }
      return known.isEmpty ? nil : (place, known)
    }
  }

  /// Whether what matters most stands nowhere.
  private var lacksFirst: Bool { stands.first == .nowhere }

  /// Titles before whole words, whole words before fields, the first fields before all others, and what stands in each language before what
  /// stands once.
  private func isBetter(than other: PosterLayout) -> Bool {
    if hasRoom != other.hasRoom { return hasRoom }
    if keepsWords != other.keepsWords { return keepsWords }
    let stated = zip(stands, other.stands).first { ($0 == .nowhere) != ($1 == .nowhere) } ?? zip(stands, other.stands).first { $0 != $1 }
    return stated.map { $0.0.rawValue > $0.1.rawValue } ?? false
  }

  /// Where a field stands.
  private enum Place: Int {
    case nowhere, once, inEachLanguage
  }

  /// - Parameter isWhole: whether a layout is of use only if it is complete. One that is not is given up where that shows: nothing else
  ///   than `isComplete` holds of it.
  private init(_ sections: [Section], _ wanted: [Wanted], _ attempt: Attempt, room: Double, isWhole: Bool) {
    let (scale, columns) = (attempt.scale, attempt.columns)
    let width = columns > 1 ? (Self.width - 24) / 2 : Self.width
    let isStacked = sections.count > 1
    let gaps = Gaps(isStacked: isStacked, isSmall: scale.body < 12)
    body = scale.body
    self.columns = columns
    func style(ofTitle size: Double, _ section: Section) -> PosterText.Style {
      PosterText.Style(size: size, width: width, isBold: true, leading: section.leading.title)
    }
    // The largest size in which titles have few lines and no word of them is broken.
    let largest = scale.titles.firstIndex { size in
      sections.allSatisfy { section in
        let laid = section.title.laid(style(ofTitle: size, section))
        return laid.lines <= (isStacked && columns == 1 ? 2 : 3) && laid.keepsWords
      }
    }
    let title = scale.titles[min((largest ?? scale.titles.count) + attempt.step, scale.titles.count - 1)]
    self.title = title
    keepsWords = largest != nil || sections.allSatisfy { $0.title.laid(style(ofTitle: title, $0)).keepsWords }
    var heights = sections.map { section in
      let below = section.below.height(.init(size: isStacked ? 8.5 : scale.body * 1.05, width: width, leading: 0))
      return gaps.section + section.title.height(style(ofTitle: title, section)) + (section.below.isEmpty ? 0 : below + gaps.below)
    }
    fields = sections.map { _ in [] }
    hasRoom = Self.total(heights, columns) <= room
    if !hasRoom { isComplete = false }
    if isWhole, !isComplete { return }

    func height(_ field: PosterField, _ width: Double, isBeside: Bool, _ leading: PosterLeading) -> Double {
      if !field.isFact {
        return field.text.height(.init(size: scale.body * 1.15, width: width, leading: leading.text)) + gaps.words
      }
      let isPhones = field.name == "phones"
      let margin = isBeside ? scale.body * 6.5 : 0
      let lines = field.text.height(
        .init(
          size: isPhones ? scale.body * 1.35 : scale.body, width: width - margin, isBold: true, leading: isPhones ? 1.2 : leading.text,
          note: isPhones ? 0.6 : 0.8))
      let label =
        field.labelText.height(
          .init(size: scale.body * 0.75, width: (isBeside ? margin : width) - scale.body * 0.75, leading: leading.text))
        + scale.body * 0.15
      return isBeside ? max(lines, label) + 10 : lines + label + 15
    }
    // In the order of their importance, of each place the first field that fits; in all languages the same.
    var apart: [(field: PosterField, rank: Int)] = []
    var standing: [(place: Int, fields: [PosterField?])] = []
    var hasFacts = sections.map { _ in false }
    var lost: [String] = []
    for (place, stated) in wanted {
      let first = stated[0]
      let fitting = stated.firstIndex { fields in
        var higher = heights
        for (language, field) in fields.enumerated() {
          guard let field else { continue }
          higher[language] += height(field, width, isBeside: columns == 1, sections[language].leading)
          if field.isFact, !hasFacts[language] { higher[language] += gaps.list }
        }
        guard Self.total(higher, columns) <= room else { return false }
        heights = higher
        return true
      }
      stands.append(fitting == nil ? .nowhere : .inEachLanguage)
      if let fitting {
        standing.append((place, stated[fitting]))
        for (language, field) in stated[fitting].enumerated() where field?.isFact == true { hasFacts[language] = true }
      }
      if fitting != 0 { isComplete = false }
      if isWhole, !isComplete { return }
      if fitting == nil, let field = first.compactMap(\.self).first, field.isVital { lost.append(field.name) }
      if fitting == nil, isStacked, let field = first[0], field.isFact { apart.append((field, stands.count - 1)) }
    }
    standing.sort { $0.place < $1.place }
    fields = sections.indices.map { language in standing.compactMap { $0.fields[language] } }
    var used = Self.total(heights, columns) + gaps.common
    for (field, rank) in apart {
      let more = height(field, Self.width, isBeside: true, sections[0].leading)
      guard used + more <= room else { continue }
      used += more
      common.append(field)
      stands[rank] = .once
    }
    missing = lost.filter { name in !common.contains { $0.name == name } }
  }

  /// What is left free, in points.
  private struct Gaps {
    /// Above a title, and below the last fact.
    let section: Double
    /// Above what stands under a title.
    let below: Double
    /// Above a text.
    let words: Double
    /// Above the first fact.
    let list: Double
    /// Above what stands once for all languages.
    let common = 11.4

    init(isStacked: Bool, isSmall: Bool) {
      section = isSmall ? 10 : isStacked ? 15.7 : 14.2
      below = isStacked ? 3 : 5.7
      words = isStacked ? 4.3 : 11.4
      list = isStacked ? 5.7 : 14.2
    }
  }

  /// Columns are filled row by row.
  private static func total(_ heights: [Double], _ columns: Int) -> Double {
    stride(from: 0, to: heights.count, by: columns).reduce(0) { $0 + (heights[$1..<min($1 + columns, heights.count)].max() ?? 0) }
  }
}
