import Prose

/// Compares the facts of a translation with those of its source in meaning.
public struct FactComparison {
  private let source: [WrittenFact]
  private let target: [WrittenFact]
  private let sourceText: TextRun
  private let targetText: TextRun
  private let sourceLanguage: WrittenLanguage
  private let targetLanguage: WrittenLanguage
  /// The target fact that each source fact became, and the other way round.
  private var counterparts: [Int?]
  private var isExplained: [Bool]
  private var doubtful: [(source: Int, target: Int?)] = []

  /// The differences between `source`, read from `sourceText`, and `target`, read from `targetText`: lost and changed facts in the order of
  /// the source, then added ones in the order of the target. A fact said twice and translated once is no difference, nor is the order. One
  /// or two that is lost and a number of one digit that is added may be meant right, and inside a code they do not count. The texts are read
  /// again only where a fact has no counterpart.
  public static func differences(
    from source: [WrittenFact], in sourceText: TextRun, language sourceLanguage: String,
    to target: [WrittenFact], in targetText: TextRun, language targetLanguage: String
  ) -> [FactDifference] {
    if source.isEmpty && target.isEmpty || max(source.count, target.count) > mostFacts { return [] }
    var comparison = FactComparison(
      source: source, target: target, sourceText: sourceText, targetText: targetText, sourceLanguage: .of(sourceLanguage),
      targetLanguage: .of(targetLanguage))
    return comparison.differences()
  }

  /// More stand in no paragraph that anybody reads; each is held against each.
  private static let mostFacts = 600

  private init(
    source: [WrittenFact], target: [WrittenFact], sourceText: TextRun, targetText: TextRun, sourceLanguage: WrittenLanguage,
    targetLanguage: WrittenLanguage
  ) {
    self.source = source
    self.target = target
    self.sourceText = sourceText
    self.targetText = targetText
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    counterparts = Array(repeating: nil, count: source.count)
    isExplained = Array(repeating: false, count: target.count)
  }

  private mutating func differences() -> [FactDifference] {
    pairEqual()
    pairAgreeing(.full)
    pairAgreeing(.doubtful)
    var missing = source.indices.filter { counterparts[$0] == nil }
    var extra = target.indices.filter { !isExplained[$0] }
    if missing.isEmpty && extra.isEmpty { return doubts() }
    extra = extra.filter { !isRepeated(target[$0], in: source) }
    // A fact said twice: fine if nothing stands where the second should be.
    let repeated = missing.filter { index in isRepeated(source[index], in: target) }
    missing = missing.filter { !repeated.contains($0) }
    missing = missing.filter { !Self.isRoundTheClock(source[$0], in: sourceText) }
    extra = extra.filter { !Self.isRoundTheClock(target[$0], in: targetText) }
    let grades = changedGrades(&missing, &extra)
    missing = withoutSpoken(missing, source, by: target, rivals: extra.map { target[$0] })
    extra = withoutSpoken(extra, target, by: source, rivals: missing.map { source[$0] }, isAdded: true)
    return grades + report(missing, extra, repeated) + doubts()
  }

  /// Level B1 that became B2 or A1: the only numbers of one digit that are reported, and only if both have Latin capitals.
  private func changedGrades(_ missing: inout [Int], _ extra: inout [Int]) -> [FactDifference] {
    var differences: [FactDifference] = []
    for index in missing where source[index].initials.utf8.count == 1 {
      let fact = source[index]
      let isLike = { (other: WrittenFact) in other.initials == fact.initials || other.initials.utf8.count == 1 && other.value == fact.value
      }
      guard let other = extra.first(where: { isLike(target[$0]) }) else { continue }
      differences.append(FactDifference(change: .changed(fact, target[other]), certainty: .warning))
      missing.removeAll { $0 == index }
      extra.removeAll { $0 == other }
    }
    return differences
  }

  private mutating func pair(_ index: Int, _ other: Int) {
    counterparts[index] = other
    isExplained[other] = true
  }

  private mutating func pairEqual() {
    for index in source.indices {
      let fact = source[index]
      if let other = target.indices.first(where: {
        !isExplained[$0] && target[$0].kind == fact.kind && target[$0].value == fact.value
          && (fact.initials == target[$0].initials || fact.initials.isEmpty || target[$0].initials.isEmpty)
      }) {
        pair(index, other)
      }
    }
  }

  private mutating func pairAgreeing(_ wanted: Agreement) {
    for index in source.indices where counterparts[index] == nil {
      guard let other = target.indices.first(where: { !isExplained[$0] && source[index].agreement(with: target[$0]) == wanted }) else {
        continue
      }
      pair(index, other)
      if wanted == .doubtful { doubtful.append((index, other)) }
    }
  }

  private func isRepeated(_ fact: WrittenFact, in others: [WrittenFact]) -> Bool {
    others.contains { fact.agreement(with: $0) == .full || $0.agreement(with: fact) == .full }
  }

  /// Whether it is said in words more often than in digits.
  private func isSmall(_ fact: WrittenFact) -> Bool {
    guard fact.kind == .number || fact.kind == .code, case .quantity(let quantity) = fact.value else { return false }
    return quantity.number.whole.map { $0 < 10 } ?? false
  }

  /// The 2 of SARS-CoV-2.
  private func isSmallCode(_ fact: WrittenFact) -> Bool { fact.kind == .code && isSmall(fact) }

  /// "24/7" is said in words in many languages.
  private static func isRoundTheClock(_ fact: WrittenFact, in text: TextRun) -> Bool {
    guard let number = fact.whole, number == 24 || number == 7 else { return false }
    let start = number == 24 ? fact.range.lowerBound : fact.range.lowerBound - 3
    return start >= 0 && text.hasPrefix("24/7", at: start) && text.digit(at: start + 4) == nil
      && (start == 0 || text.digit(at: start - 1) == nil)
  }

  /// The facts of `missing` that the other text does not have in any other form.
  private func withoutSpoken(
    _ missing: [Int], _ facts: [WrittenFact], by others: [WrittenFact], rivals: [WrittenFact], isAdded: Bool = false
  ) -> [Int] {
    guard !missing.isEmpty else { return [] }
    let otherForms =
      isAdded
      ? OtherForms(others, sourceText, sourceLanguage, for: targetText, in: targetLanguage)
      : OtherForms(others, targetText, targetLanguage, for: sourceText, in: sourceLanguage)
    return missing.filter { !otherForms.has(facts[$0], rivals: rivals) }
  }

  private func report(_ missing: [Int], _ extra: [Int], _ repeated: [Int]) -> [FactDifference] {
    var differences: [(position: Int, difference: FactDifference)] = []
    var extra = extra
    // The nearest pairs first.
    var waiting = missing
    for isRepetition in [false, true] {
      if isRepetition { waiting = repeated }
      while let best = Self.nearest(waiting.map { ($0, source[$0]) }, extra.map { ($0, target[$0]) }, alike: isRepetition) {
        waiting.removeAll { $0 == best.source }
        extra.removeAll { $0 == best.target }
        let (old, new) = (source[best.source], target[best.target])
        if isSmallCode(old), isSmallCode(new) { continue }
        differences.append(
          (old.range.lowerBound, FactDifference(change: .changed(old, new), certainty: certainty(old, new))))
      }
      if !isRepetition {
        for index in waiting where !isSmallCode(source[index]) {
          differences.append(
            (source[index].range.lowerBound, FactDifference(change: .lost(source[index]), certainty: certainty(ofLost: source[index]))))
        }
      }
    }
    for index in extra where !isSmallCode(target[index]) {
      let fact = target[index]
      let certainty = isSmall(fact) ? .ambiguous : min(fact.kind.certainty, fact.kind.isDialledOrTyped ? .error : .warning)
      differences.append((Int.max / 2 + fact.range.lowerBound, FactDifference(change: .added(fact), certainty: certainty)))
    }
    return differences.sorted { $0.position < $1.position }.map(\.difference)
  }

  /// The clock of Ethiopia and Eritrea begins at six in the morning: their 2 o'clock may be our 8.
  private func certainty(_ old: WrittenFact, _ new: WrittenFact) -> FactDifference.Certainty {
    if case .time(let time) = old.value, case .time(let other) = new.value, abs(time.minutes - other.minutes) % 720 == 360,
      targetLanguage === WrittenLanguage.of("ti") || targetLanguage === WrittenLanguage.of("am")
    {
      return .ambiguous
    }
    return max(old.kind.certainty, new.kind.certainty)
  }

  /// Where the day stands in the target the month may be spelled in a way not known, and so may a time behind "o'clock".
  private func certainty(ofLost fact: WrittenFact) -> FactDifference.Certainty {
    // "A", "both", the dual of Arabic; nothing else stands for three or more, where the words are known.
    if isSmall(fact) { return (fact.whole ?? 0) < 3 || targetLanguage === WrittenLanguage.of("") ? .ambiguous : fact.kind.certainty }
    return switch fact.value {
    case .date(let date) where otherForms.hasNumbers(of: date): .ambiguous
    case .time where SpokenNumbers(targetText, targetLanguage).hourMarks > target.count(where: { $0.kind == .time }): .ambiguous
    default: fact.kind.certainty
    }
  }

  private var otherForms: OtherForms { OtherForms(target, targetText, targetLanguage, for: sourceText, in: sourceLanguage) }

  private func doubts() -> [FactDifference] {
    doubtful.compactMap { pair in
      guard let other = pair.target else { return nil }
      let (fact, counterpart) = (source[pair.source], target[other])
      return certainty(ofDoubt: fact, counterpart).map { FactDifference(change: .changed(fact, counterpart), certainty: $0) }
    }
  }

  /// How sure it is that two facts differ which agree only in part; nil where the text says the rest elsewhere.
  private func certainty(ofDoubt fact: WrittenFact, _ counterpart: WrittenFact) -> FactDifference.Certainty? {
    switch (fact.value, counterpart.value) {
    case (.time, _):
      return SpokenNumbers(targetText, targetLanguage).saysAfternoon ? nil : .ambiguous
    case (.date(let date), .date(let short)) where short.day == nil:
      // "15 and 16 March" may be said in another way, but the day has to be there.
      return otherForms.hasNumbers(of: date) ? nil : .error
    case (.date(let date), .date(let short)) where short.year == nil:
      // The year may be said once for several days.
      guard let year = date.year else { return .ambiguous }
      return otherForms.names(year: year) ? nil : .warning
    default: return isSignLost(fact, counterpart) ? .warning : .ambiguous
    }
  }

  /// Whether a percentage or amount became a plain number in a language whose words for them are known.
  private func isSignLost(_ fact: WrittenFact, _ counterpart: WrittenFact) -> Bool {
    (fact.kind == .percentage || fact.kind == .amount) && counterpart.kind == .number && targetLanguage !== WrittenLanguage.of("")
  }

  /// The two facts that are most alike; with `alike`, only ones of a kind.
  private static func nearest(
    _ source: [(Int, WrittenFact)], _ target: [(Int, WrittenFact)], alike: Bool
  ) -> (source: Int, target: Int)? {
    var best: (source: Int, target: Int, cost: Int)?
    for (index, fact) in source {
      for (other, counterpart) in target {
        let distance = EditDistance.between(fact.signs, counterpart.signs)
        let isAlike = fact.kind == counterpart.kind
        guard isAlike || !alike && distance <= 1 else { continue }
        let cost = distance * 2 + (isAlike ? 0 : 5)
        if cost < best?.cost ?? .max { best = (index, other, cost) }
      }
    }
    return best.map { ($0.source, $0.target) }
  }
}

extension FactKind {
  /// Whether one wrong sign leads to the wrong place.
  var isDialledOrTyped: Bool {
    switch self {
    case .phone, .shortNumber, .webAddress, .emailAddress, .businessID, .iban: true
    default: false
    }
  }
}
