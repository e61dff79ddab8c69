import Diagnostics

/// A translation is about as long as translations into its language are.
enum LengthWithinBand: TextCheck {
  static let codes = [outside]

  static let outside = DiagnosticCode(
    "length-outside-band", .warning,
    explanation: Wording(
      fi:
        "Käännös on paljon lyhyempi tai pidempi kuin tämän kielen käännökset yleensä. Usein siitä puuttuu loppu tai siihen on liitetty väärää tekstiä.",
      en:
        "A translation is much shorter or longer than translations into the language are. Often its end is missing, or a wrong text was pasted into it."
    ),
    bad: "(a source of 800 characters, a translation of 300)", good: "(a source of 800 characters, a translation of 850)")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    // A language has from one to six forms of a counting word, all of them in one text.
    guard let original = text.original, !text.isFaulty, text.isRead, original.passage.bytes.count >= 40 else { return }
    let length = original.passage.scalarCount
    guard length >= 40 else { return }
    let from = LengthBand(of: original.locale)
    let into = LengthBand(of: text.locale)
    let usual = LengthBand.usual(of: original, in: text.locale)
    var tolerance = LengthBand.tolerance(characters: length) * max(from.spread, into.spread)
    // Plain words leave out much and explain much.
    if text.isSimplified || text.publication.isSimplified(original.locale) { tolerance *= 1.6 }
    let found = text.passage.scalarCount
    let isShort = Double(found) * tolerance < usual
    guard isShort || Double(found) > usual * tolerance else { return }
    findings.add(
      outside,
      fi: "Lähdetekstissä on \(length) merkkiä, käännöksessä \(found); tavallisesti niitä olisi noin \(Int(usual)). "
        + (isShort ? "Katso, puuttuuko käännöksestä jotain." : "Katso, onko käännöksessä jotain kahdesti tai väärästä tekstistä."),
      en: "The source has \(length) characters, the translation \(found); usually there would be about \(Int(usual)). "
        + (isShort ? "See whether something is missing." : "See whether something stands there twice or comes from another text."))
  }
}
