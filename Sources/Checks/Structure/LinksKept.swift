import Diagnostics

/// A translation links to the same pages and addresses as its source.
enum LinksKept: TextCheck {
  static let codes = [changed]

  static let changed = DiagnosticCode(
    "links-changed", .error,
    explanation: Wording(
      fi: "Käännöksessä on oltava linkit samoihin kohteisiin kuin lähdetekstissä. Linkin sanat käännetään, kohdetta sulkeissa ei.",
      en: "A translation must link to the same targets as its source. The words of a link are translated, its target in brackets is not."),
    bad: "fi: Hae [Kelasta](services/kela). / en: Apply to [Kela](services/migri).",
    good: "fi: Hae [Kelasta](services/kela). / en: Apply to [Kela](services/kela).")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original, !text.isFaulty, !text.passage.links.isEmpty || !original.passage.links.isEmpty else { return }
    if original.passage.links.elementsEqual(text.passage.links, by: { $0.target == $1.target }) { return }
    // Sentences are ordered otherwise in other languages, and what is linked twice may be linked once.
    let wanted = Set(original.passage.links.map(\.target))
    let found = Set(text.passage.links.map(\.target))
    guard wanted != found else { return }
    let missing = wanted.subtracting(found).sorted()
    let surplus = found.subtracting(wanted).sorted()
    let names = { (targets: [String]) in targets.map { "`\($0)`" }.joined(separator: ", ") }
    findings.add(
      changed, at: text.passage.links.first { !wanted.contains($0.target) }?.range,
      fi: [
        missing.isEmpty ? nil : "Käännöksestä puuttuu linkki \(names(missing)).",
        surplus.isEmpty ? nil : "Lähdetekstissä ei ole linkkiä \(names(surplus)).", "Linkitä samoihin kohteisiin kuin lähdeteksti.",
      ].compactMap { $0 }.joined(separator: " "),
      en: [
        missing.isEmpty ? nil : "The translation lacks the link \(names(missing)).",
        surplus.isEmpty ? nil : "The source has no link \(names(surplus)).", "Link to the same targets as the source.",
      ].compactMap { $0 }.joined(separator: " "))
  }
}
