import HTML

/// What stands under one name of a schema's `poster:` in one language.
struct PosterField: Sendable {
  let name: String
  /// Empty for a text, which stands for itself.
  let label: HTMLFragment
  let lines: HTMLFragment
  fileprivate let labelText: PosterText
  fileprivate let text: PosterText

  init(name: String, label: HTMLFragment, lines: HTMLFragment) {
    self.name = name
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
  private var isComplete = true
  private var keepsWords = true
  /// By place of the schema.
  private var stands: [Place] = []

  /// The sheet without its margins.
  static let height = 800.0
  static let width = 505.0

  /// What each language has at least.
  struct Section {
    let title: PosterText
    /// The name in the source language; on a poster in several languages what is said of the translation.
    let below: PosterText
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
    let scales = sections.count > 1 ? stacked : single
    var best = PosterLayout(sections, places, scales[0], columns: 1, room: room)
    for columns in sections.count > 3 ? 1...2 : 1...1 {
      for scale in scales {
        let layout = PosterLayout(sections, places, scale, columns: columns, room: room)
        if layout.isBetter(than: best) { best = layout }
        if best.isComplete { return best }
      }
    }
    guard sections.count > 1, best.lacksFirst else { return best }
    for scale in small {
      for columns in sections.count > 3 ? 1...2 : 1...1 {
        let layout = PosterLayout(sections, places, scale, columns: columns, room: room)
        if layout.hasRoom, !layout.lacksFirst, layout.keepsWords || !best.keepsWords { return layout }
      }
    }
    return best
  }

  /// Whether what matters most stands nowhere.
  private var lacksFirst: Bool { stands.first == .nowhere }

  /// Titles before whole words, whole words before fields, the first fields before all others, and what stands in each language before what
  /// stands once.
  private func isBetter(than other: PosterLayout) -> Bool {
    if isComplete != other.isComplete { return isComplete }
    if hasRoom != other.hasRoom { return hasRoom }
    if keepsWords != other.keepsWords { return keepsWords }
    let stated = zip(stands, other.stands).first { ($0 == .nowhere) != ($1 == .nowhere) } ?? zip(stands, other.stands).first { $0 != $1 }
    return stated.map { $0.0.rawValue > $0.1.rawValue } ?? false
  }

  /// Where a field stands.
  private enum Place: Int {
    case nowhere, once, inEachLanguage
  }

  private init(_ sections: [Section], _ places: [[[PosterField?]]], _ scale: Scale, columns: Int, room: Double) {
    let width = columns > 1 ? (Self.width - 24) / 2 : Self.width
    let isStacked = sections.count > 1
    // Lines of Latin letters among those of a script that stands high are as far apart.
    let isTall = sections.indices.map { language in
      sections[language].title.isTall || places.joined().contains { $0[language]?.text.isTall ?? false }
    }
    body = scale.body
    self.columns = columns
    // The largest size in which titles have few lines and no word of them is broken.
    let size = scale.titles.first { size in
      let style = PosterText.Style(size: size, width: width, isBold: true)
      return sections.allSatisfy { $0.title.lines(style) <= (isStacked && columns == 1 ? 2 : 3) && $0.title.keepsWords(style) }
    }
    let title = PosterText.Style(size: size ?? scale.titles[scale.titles.count - 1], width: width, isBold: true, leading: 1.15)
    self.title = title.size
    keepsWords = size != nil || sections.allSatisfy { $0.title.keepsWords(title) }
    var heights = zip(sections, isTall).map { section, isTall in
      let below =
        section.below.isEmpty
        ? 0
        : section.below.height(.init(size: isStacked ? 8.5 : scale.body * 1.05, width: width), isTall: isTall) + (isStacked ? 4 : 8)
      return section.title.height(title, isTall: isTall) + below + (scale.body < 12 ? 10.5 : isStacked ? 16 : 14)
    }
    fields = sections.map { _ in [] }
    hasRoom = Self.total(heights, columns) <= room

    func height(_ field: PosterField?, _ width: Double, isBeside: Bool, isTall: Bool) -> Double {
      guard let field else { return 0 }
      if field.label.isEmpty {
        return field.text.height(.init(size: scale.body * 1.15, width: width), isTall: isTall) + (isStacked ? 6 : 12)
      }
      let isPhones = field.name == "phones"
      let size = isPhones ? scale.body * 1.35 : scale.body
      let margin = isBeside ? scale.body * 6.5 : 0
      let lines = field.text.height(.init(size: size, width: width - margin, isBold: true, note: isPhones ? 0.6 : 0.8), isTall: isTall)
      let label = field.labelText.height(
        .init(size: scale.body * 0.75, width: isBeside ? margin - 15 : width, leading: 1.35), isTall: isTall)
      return (isBeside ? max(lines, label) : lines + label) + 11
    }
    // In the order of their importance, of each place the first field that fits; in all languages the same.
    var apart: [(field: PosterField, place: Int)] = []
    for place in places {
      let stated = place.filter { $0.contains { $0 != nil } }
      guard let first = stated.first else { continue }
      let fitting = stated.indices.first { place in
        let higher = heights.indices.map { heights[$0] + height(stated[place][$0], width, isBeside: columns == 1, isTall: isTall[$0]) }
        guard Self.total(higher, columns) <= room else { return false }
        heights = higher
        return true
      }
      stands.append(fitting == nil ? .nowhere : .inEachLanguage)
      if let fitting { fields = zip(fields, stated[fitting]).map { $0 + ($1.map { [$0] } ?? []) } }
      if fitting != 0 { isComplete = false }
      if fitting == nil, isStacked, let field = first[0], !field.label.isEmpty { apart.append((field, stands.count - 1)) }
    }
    var used = Self.total(heights, columns) + 14
    for (field, place) in apart {
      let more = height(field, Self.width, isBeside: true, isTall: isTall[0])
      guard used + more <= room else { continue }
      used += more
      common.append(field)
      stands[place] = .once
    }
    if !hasRoom { isComplete = false }
  }

  /// Columns are filled row by row.
  private static func total(_ heights: [Double], _ columns: Int) -> Double {
    stride(from: 0, to: heights.count, by: columns).reduce(0) { $0 + (heights[$1..<min($1 + columns, heights.count)].max() ?? 0) }
  }
}
