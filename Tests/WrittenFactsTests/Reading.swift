import Prose

@testable import WrittenFacts

/// The facts of a text as "kind spelling".
func read(_ text: String, _ language: String) -> [String] {
  facts(text, language).map { "\($0.kind) \($0.spelling)" }
}

func facts(_ text: String, _ language: String) -> [WrittenFact] {
  Array(text.utf8).withUnsafeBufferPointer { WrittenFacts.read($0, language: language) }
}

/// The differences as "error lost phone 0206157000".
func differences(_ source: String, _ sourceLanguage: String, _ target: String, _ targetLanguage: String) -> [String] {
  Array(source.utf8).withUnsafeBufferPointer { sourceText in
    Array(target.utf8).withUnsafeBufferPointer { targetText in
      FactComparison.differences(
        from: WrittenFacts.read(sourceText, language: sourceLanguage), in: sourceText, language: sourceLanguage,
        to: WrittenFacts.read(targetText, language: targetLanguage), in: targetText, language: targetLanguage)
    }
  }.map { difference in
    switch difference.change {
    case .lost(let fact): "\(difference.certainty) lost \(fact.kind) \(fact.spelling)"
    case .added(let fact): "\(difference.certainty) added \(fact.kind) \(fact.spelling)"
    case .changed(let fact, let other): "\(difference.certainty) changed \(fact.kind) \(fact.spelling) to \(other.kind) \(other.spelling)"
    }
  }
}
