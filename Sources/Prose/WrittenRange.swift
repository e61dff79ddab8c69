/// One end of a range in a text, such as `{values.opens}–16`: a fact or a number that was typed.
public enum RangeEnd {
  case fact(Placeholder)
  case typed(TextRun)
}

extension Prose {
  /// Walks through the text as `walk(_:)` does, and hands over two ends of a range with a dash between them as one event where at least one of
  /// them is a fact: in right-to-left text two isolates with a dash between them are shown the other way round.
  ///
  /// - Parameter joins: whether two ends make a range; a name and a sentence with a dash between them do not.
  public func walk(joining joins: (RangeEnd, RangeEnd) -> Bool, _ body: (Event) -> Void) {
    var ranges = RangeFinder()
    // The bytes are lent until the walk ends, not only for one event.
    walk { ranges.take($0, joins, body) }
    ranges.flush(body)
  }
}

/// Holds events back until it is known whether they begin a range.
private struct RangeFinder {
  private enum Beginning {
    case none
    case fact(Placeholder)
    /// The text is nothing but a dash.
    case factAndDash(Placeholder, TextRun)
    /// The text ends in a number, which begins at `number`, and a dash, which begins at `dash`.
    case text(TextRun, number: Int, dash: Int)
  }

  private var beginning = Beginning.none

  mutating func take(_ event: Event, _ joins: (RangeEnd, RangeEnd) -> Bool, _ body: (Event) -> Void) {
    switch event {
    case .text(let run): take(run, joins, body)
    case .placeholder(let fact): take(fact, joins, body)
    default:
      flush(body)
      body(event)
    }
  }

  mutating func flush(_ body: (Event) -> Void) {
    switch beginning {
    case .none: break
    case .fact(let fact): body(.placeholder(fact))
    case .factAndDash(let fact, let dash):
      body(.placeholder(fact))
      body(.text(dash))
    case .text(let run, _, _): body(.text(run))
    }
    beginning = .none
  }

  private mutating func take(_ fact: Placeholder, _ joins: (RangeEnd, RangeEnd) -> Bool, _ body: (Event) -> Void) {
    switch beginning {
    case .factAndDash(let first, let dash) where joins(.fact(first), .fact(fact)):
      body(.range(.fact(first), dash, .fact(fact)))
      beginning = .none
    case .text(let run, let number, let dash) where joins(.typed(run.part(number..<dash)), .fact(fact)):
      if number > 0 { body(.text(run.part(0..<number))) }
      body(.range(.typed(run.part(number..<dash)), run.part(dash..<run.count), .fact(fact)))
      beginning = .none
    default:
      flush(body)
      beginning = .fact(fact)
    }
  }

  private mutating func take(_ run: TextRun, _ joins: (RangeEnd, RangeEnd) -> Bool, _ body: (Event) -> Void) {
    var rest = run
    if case .fact(let fact) = beginning, let dash = WrittenRange.dashEnd(run, at: 0) {
      if dash == run.count {
        beginning = .factAndDash(fact, run)
        return
      }
      if let end = WrittenRange.numberEnd(run, at: dash), joins(.fact(fact), .typed(run.part(dash..<end))) {
        body(.range(.fact(fact), run.part(0..<dash), .typed(run.part(dash..<end))))
        beginning = .none
        rest = run.part(end..<run.count)
      }
    }
    flush(body)
    guard !rest.isEmpty else { return }
    if let end = WrittenRange.atEnd(of: rest) { beginning = .text(rest, number: end.number, dash: end.dash) } else { body(.text(rest)) }
  }
}

/// Numbers and dashes as they are typed.
enum WrittenRange {
  /// The end of one dash at `index` with at most a blank on either side; nil where there is none.
  static func dashEnd(_ run: TextRun, at index: Int) -> Int? {
    let dash = skipBlank(run, at: index)
    guard dash < run.count, isDash(run.scalar(at: dash).value) else { return nil }
    return skipBlank(run, at: dash + run.scalar(at: dash).width)
  }

  /// The end of a time, date or plain number that begins at `index`, with the last full stop of a date such as `3.12.`; nil where a letter
  /// touches it.
  static func numberEnd(_ run: TextRun, at index: Int) -> Int? {
    var end = index
    var stops = 0
    while end < run.count {
      if run[end].isDigit {
        end += 1
      } else if isJoint(run[end]), end > index, end + 1 < run.count, run[end + 1].isDigit {
        if run[end] == UInt8(ascii: ".") { stops += 1 }
        end += 1
      } else {
        break
      }
    }
    guard end > index, end == run.count || !run[end].isASCIILetter else { return nil }
    return stops == 1 && run.has(".", at: end) && end + 1 < run.count ? end + 1 : end
  }

  /// Where a number and the dash behind it begin, if a text ends in them.
  static func atEnd(of run: TextRun) -> (number: Int, dash: Int)? {
    var dash = skipBlankBack(run, before: run.count)
    guard dash > 0, isDash(run.scalar(at: run.start(before: dash)).value) else { return nil }
    dash = skipBlankBack(run, before: run.start(before: dash))
    var number = dash
    while number > 0, run[number - 1].isDigit || isJoint(run[number - 1]) { number -= 1 }
    while number < dash, !run[number].isDigit { number += 1 }
    guard number < dash, number == 0 || !(run[number - 1].isASCIILetter || run[number - 1] == UInt8(ascii: "-")) else { return nil }
    return (number, dash)
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" }

  private static func skipBlank(_ run: TextRun, at index: Int) -> Int {
    guard index < run.count else { return index }
    let scalar = run.scalar(at: index)
    return isBlank(scalar.value) ? index + scalar.width : index
  }

  private static func skipBlankBack(_ run: TextRun, before index: Int) -> Int {
    guard index > 0 else { return index }
    let start = run.start(before: index)
    return isBlank(run.scalar(at: start).value) ? start : index
  }
}
