import Catalog
import Diagnostics
import Terms

/// Terms of the glossary and official names: kept in translations, none that is forbidden, none that is no longer in use.
enum GlossaryTerms: TextCheck {
  static let codes = TermCodes.all

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    // Search words may hold what people used to say.
    guard !text.field.kind.isWords else { return }
    let index = text.publication.terms
    let found = text.passage.terms(index, text.locale.index)
    let faults: [TermFault]
    if let original = text.original {
      let source = original.passage.terms(index, original.locale.index)
      faults = TermRules.faults(source: source, origin: original.locale.index, target: found, locale: text.locale.index, index)
    } else {
      faults = TermRules.faults(in: found, locale: text.locale.index, index)
    }
    if faults.isEmpty { return }
    for (rule, faults) in Dictionary(grouping: faults, by: \.rule).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      report(rule, faults, text, &findings)
    }
  }

  /// One message, with one sentence for each term however often it stands in the text.
  private static func report(_ rule: TermFault.Rule, _ all: [TermFault], _ text: CheckedText, _ findings: inout Findings) {
    let faults = all.reduce(into: [TermFault]()) { once, fault in if !once.contains(where: { $0.term == fault.term }) { once.append(fault) }
    }
    let isOfSource = rule == .missing || rule == .officialName
    guard let passage = isOfSource ? text.original?.passage : text.passage, let first = faults.first else { return }
    let messages = faults.prefix(3).map { $0.message(words: passage.string($0.range), locale: text.locale.index, text.publication.terms) }
    let rest = faults.count - messages.count
    findings.add(
      first.code, severity: first.severity(text.publication.occasion), at: isOfSource ? nil : first.range,
      fi: (messages.map(\.fi) + (rest > 0 ? [rest == 1 ? "Lisäksi yksi muu." : "Lisäksi \(rest) muuta."] : [])).joined(separator: " "),
      en: (messages.map(\.en) + (rest > 0 ? [rest == 1 ? "There is 1 more." : "There are \(rest) more."] : [])).joined(separator: " "))
  }
}

extension TextField.Kind {
  fileprivate var isWords: Bool { if case .words = self { true } else { false } }
}
