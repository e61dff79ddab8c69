import Diagnostics
import Prose
import WrittenFacts

/// Facts that stand written in a text mean the same in its translation, in whatever digits and form.
enum FactsKept: TextCheck {
  static let codes = FactCodes.all

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original else { return }
    let differences = differences(
      Side(passage: original.passage, language: original.locale.tag), Side(passage: text.passage, language: text.locale.tag)
    ).filter { !(text.isFaulty && $0.isLostContact) }
    if differences.isEmpty { return }
    let byCode = Dictionary(grouping: differences) { FactCodes.code(of: $0.difference) }
    for (code, found) in byCode.sorted(by: { $0.key.name < $1.key.name }) { report(code, found, text, &findings) }
  }

  /// A text and the language that it is in.
  private struct Side {
    let passage: Passage
    let language: String
  }

  /// A difference with the words of both texts, and where the fact stands in the translation.
  private struct Difference {
    let difference: FactDifference
    let original: String
    let translation: String
    let place: Range<Int>?

    var isLost: Bool { if case .lost = difference.change { true } else { false } }

    /// A phone number or address that stands in the source only, where reading has called it an error: the translation may do better.
    var isLostContact: Bool { isLost && FactCodes.code(of: difference) == FactCodes.contact }
  }

  /// Paragraph by paragraph where both have the same ones, because a number said in words elsewhere excuses nothing; what only moved to
  /// another paragraph is no difference.
  private static func differences(_ source: Side, _ target: Side) -> [Difference] {
    let (blocks, others) = (source.passage.blocks, target.passage.blocks)
    guard blocks.count > 1, blocks.map(\.kind) == others.map(\.kind) else {
      return differences(
        source, source.passage.facts(source.language), 0..<source.passage.bytes.count, target, target.passage.facts(target.language),
        0..<target.passage.bytes.count)
    }
    let facts = (source.passage.factsOfBlocks(source.language), target.passage.factsOfBlocks(target.language))
    let found = blocks.indices.flatMap { index in
      differences(source, facts.0[index], blocks[index].range, target, facts.1[index], others[index].range)
    }
    return found.filter { one in
      !found.contains { other in
        switch (one.difference.change, other.difference.change) {
        case (.lost(let fact), .added(let moved)), (.added(let moved), .lost(let fact)):
          fact.kind == moved.kind && fact.value == moved.value
        default: false
        }
      }
    }
  }

  private static func differences(
    _ source: Side, _ facts: [WrittenFact], _ block: Range<Int>, _ target: Side, _ found: [WrittenFact], _ other: Range<Int>
  ) -> [Difference] {
    if facts.isEmpty && found.isEmpty { return [] }
    return source.passage.withBytes { sourceBytes in
      target.passage.withBytes { targetBytes in
        let (bytes, made) = (TextRun(rebasing: sourceBytes[block]), TextRun(rebasing: targetBytes[other]))
        return FactComparison.differences(
          from: facts, in: bytes, language: source.language, to: found, in: made, language: target.language
        ).map { difference in
          let words = { (fact: WrittenFact?, run: TextRun) in fact.map { TextRun(rebasing: run[$0.range]).string } ?? "" }
          let place = difference.target?.range
          return Difference(
            difference: difference, original: words(difference.source, bytes), translation: words(difference.target, made),
            place: place.map { $0.lowerBound + other.lowerBound..<$0.upperBound + other.lowerBound })
        }
      }
    }
  }

  /// One message for all facts of a class: the first few are named, the first that stands in the translation is pointed to.
  private static func report(
    _ code: DiagnosticCode, _ differences: [Difference], _ text: CheckedText, _ findings: inout Findings
  ) {
    let sentences = differences.prefix(3).map(sentence)
    let rest = differences.count - sentences.count
    // A text in plain words leaves things out.
    let isPlain = text.isSimplified && differences.allSatisfy(\.isLost)
    let severity: Severity =
      switch isPlain ? .ambiguous : differences.map(\.difference.certainty).max() {
      case .error: code.severity
      case .warning: min(code.severity, .warning)
      case .ambiguous, nil: .note
      }
    findings.add(
      code, severity: severity, at: differences.lazy.compactMap(\.place).first,
      fi: (sentences.map(\.fi) + (rest > 0 ? [rest == 1 ? "Lisäksi on yksi muu ero." : "Lisäksi on \(rest) muuta eroa."] : []) + [
        "Korjaa käännös samaksi kuin lähdeteksti."
      ])
      .joined(separator: " "),
      en: (sentences.map(\.en) + (rest > 0 ? [rest == 1 ? "There is 1 more." : "There are \(rest) more."] : []) + [
        "Make the translation say what the source says."
      ])
      .joined(separator: " "))
  }

  private static func sentence(_ found: Difference) -> Wording {
    let (was, became) = (found.original, found.translation)
    return switch found.difference.change {
    case .lost: Wording(fi: "Käännöksestä puuttuu ”\(was)”.", en: "The translation lacks “\(was)”.")
    case .added:
      Wording(
        fi: "Käännöksessä on ”\(became)”, jota lähdetekstissä ei ole.", en: "The translation has “\(became)”, which the source has not.")
    case .changed:
      Wording(fi: "Lähdetekstin ”\(was)” on käännöksessä ”\(became)”.", en: "“\(was)” of the source is “\(became)” in the translation.")
    }
  }
}
