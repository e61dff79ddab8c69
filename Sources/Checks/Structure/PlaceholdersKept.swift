import Diagnostics

/// The facts that a text names by placeholders are named by its translation too, and no others.
enum PlaceholdersKept: TextCheck {
  static let codes = [changed]

  static let changed = DiagnosticCode(
    "placeholders-changed", .error,
    explanation: Wording(
      fi: "Käännöksessä on oltava samat aaltosulkeet kuin lähdetekstissä. Muuten lukija ei saa puhelinnumeroa tai saa väärän.",
      en: "A translation must hold the same braces as its source. Otherwise its readers miss a phone number or get a wrong one."),
    bad: "fi: Soita {phones.main}. / so: Wac {phones.office}.", good: "fi: Soita {phones.main}. / so: Wac {phones.main}.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original, !text.isFaulty, original.passage.placeholders != text.passage.placeholders else { return }
    // The same fact may be named more or less often, and with its weekday or without: a language may repeat where another uses a pronoun.
    let wanted = Set(original.passage.placeholders.map(path))
    let found = Set(text.passage.placeholders.map(path))
    let missing = wanted.subtracting(found).sorted()
    let surplus = found.subtracting(wanted).sorted()
    guard !missing.isEmpty || !surplus.isEmpty else { return }
    let braces = { (paths: [String]) in paths.map { "{\($0)}" }.joined(separator: ", ") }
    findings.add(
      changed,
      fi: [
        missing.isEmpty ? nil : "Käännöksestä puuttuu \(braces(missing)).",
        surplus.isEmpty ? nil : "Lähdetekstissä ei ole \(braces(surplus)).",
        "Kirjoita samat aaltosulkeet kuin lähdetekstissä.",
      ].compactMap { $0 }.joined(separator: " "),
      en: [
        missing.isEmpty ? nil : "The translation lacks \(braces(missing)).",
        surplus.isEmpty ? nil : "The source has no \(braces(surplus)).", "Write the same braces as the source.",
      ].compactMap { $0 }.joined(separator: " "))
  }

  private static func path(_ placeholder: String) -> String { String(placeholder.prefix { $0 != "|" }) }
}
