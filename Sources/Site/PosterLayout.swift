import HTML

/// What stands under one name of a schema's `poster:` in one language.
struct PosterField: Sendable {
  let name: String
  /// Empty for a text, which stands for itself.
  let label: HTMLFragment
  let lines: HTMLFragment
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
  private var isComplete = true
  private var keepsWords = true

  /// The sheet without its margins.
  static let height = 800.0
  static let width = 505.0

  /// What each language has at least.
  struct Section {
    let title: HTMLFragment
    /// The name in the source language; on a poster in several languages what is said of the translation.
    let below: HTMLFragment
  }

  /// Sizes that go together: that of facts, and those of titles from the largest.
  private typealias Scale = (body: Double, titles: [Double])

  private static let single: [Scale] = [
    (25, [72, 60, 50, 42, 36, 30]), (21, [60, 50, 42, 36, 30]), (18, [50, 42, 36, 30]), (16, [42, 36, 30]),
  ]
  private static let stacked: [Scale] = [(18, [36, 30, 26, 22]), (16, [30, 26, 22]), (14, [26, 22])]

  /// - Parameter places: by place of the schema, by field of the place, by language.
  static func fitted(_ sections: [Section], _ places: [[[PosterField?]]], to room: Double) -> PosterLayout {
    let scales = sections.count > 1 ? stacked : single
    var best = PosterLayout(sections, places, scales[0], columns: 1, room: room)
    for columns in sections.count > 3 ? 1...2 : 1...1 {
      for scale in scales {
        let layout = PosterLayout(sections, places, scale, columns: columns, room: room)
        if layout.worth > best.worth { best = layout }
        if best.isComplete { return best }
      }
    }
    return best
  }

  /// Titles before whole words, whole words before fields, fields in each language before those that stand once.
  private var worth: Int {
    if isComplete { return .max }
    return (hasRoom ? 10_000 : 0) + (keepsWords ? 1000 : 0) + (fields.map(\.count).max() ?? 0) * 20 + common.count
  }

  private init(_ sections: [Section], _ places: [[[PosterField?]]], _ scale: Scale, columns: Int, room: Double) {
    let width = columns > 1 ? (Self.width - 24) / 2 : Self.width
    let isStacked = sections.count > 1
    func measure(_ size: Double, _ width: Double, isBold: Bool = false, leading: Double = 1.32) -> PosterMeasure {
      PosterMeasure(size: size, width: width, isBold: isBold, leading: leading)
    }
    body = scale.body
    self.columns = columns
    // The largest size in which titles have few lines and no word of them is broken.
    let size = scale.titles.first { size in
      let title = measure(size, width, isBold: true)
      return sections.allSatisfy { title.lines(of: $0.title) <= (isStacked && columns == 1 ? 2 : 3) && title.keepsWords(of: $0.title) }
    }
    title = size ?? scale.titles[scale.titles.count - 1]
    keepsWords = size != nil || sections.allSatisfy { [title] in measure(title, width, isBold: true).keepsWords(of: $0.title) }
    var heights = sections.map { [title] section in
      let below = section.below.isEmpty ? 0 : measure(isStacked ? 10 : scale.body * 1.05, width).height(of: section.below) + 8
      return measure(title, width, isBold: true, leading: 1.15).height(of: section.title) + below + (isStacked ? 22 : 14)
    }
    fields = sections.map { _ in [] }
    hasRoom = Self.total(heights, columns) <= room

    func height(_ field: PosterField?, _ width: Double, isBeside: Bool) -> Double {
      guard let field else { return 0 }
      if field.label.isEmpty { return measure(scale.body * 1.15, width).height(of: field.lines) + 12 }
      let size = field.name == "phones" ? scale.body * 1.35 : scale.body
      let margin = isBeside ? scale.body * 6.5 : 0
      let lines = measure(size, width - margin, isBold: true).height(of: field.lines)
      let label = measure(scale.body * 0.75, isBeside ? margin - 15 : width, leading: 1.35).height(of: field.label)
      return (isBeside ? max(lines, label) : lines + label) + 11
    }
    // In the order of their importance, of each place the first field that fits; in all languages the same.
    var apart: [PosterField] = []
    for place in places {
      let stated = place.filter { $0.contains { $0 != nil } }
      guard let first = stated.first else { continue }
      let fitting = stated.indices.first { place in
        let higher = zip(heights, stated[place]).map { $0 + height($1, width, isBeside: columns == 1) }
        guard Self.total(higher, columns) <= room else { return false }
        heights = higher
        return true
      }
      if let fitting { fields = zip(fields, stated[fitting]).map { $0 + ($1.map { [$0] } ?? []) } }
      if fitting != 0 { isComplete = false }
      if fitting == nil, isStacked, let field = first[0], !field.label.isEmpty { apart.append(field) }
    }
    var used = Self.total(heights, columns) + 14
    for field in apart {
      let more = height(field, Self.width, isBeside: true)
      guard used + more <= room else { continue }
      used += more
      common.append(field)
    }
    if !hasRoom { isComplete = false }
  }

  /// Columns are filled row by row.
  private static func total(_ heights: [Double], _ columns: Int) -> Double {
    stride(from: 0, to: heights.count, by: columns).reduce(0) { $0 + (heights[$1..<min($1 + columns, heights.count)].max() ?? 0) }
  }
}
