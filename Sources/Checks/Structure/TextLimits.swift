import Diagnostics

/// No text is longer than its field allows.
enum TextLimits: TextCheck {
  static let codes = [tooLong]

  static let tooLong = DiagnosticCode(
    "text-too-long", .error,
    explanation: Wording(
      fi:
        "Teksti on pidempi kuin kentän raja. Pitkät otsikot ja tiivistelmät katkeavat muissa palveluissa. Suomessa, ruotsissa ja englannissa se on virhe, muissa kielissä varoitus, ja kielelle, joka vie enemmän tilaa, raja on väljempi.",
      en:
        "The text is longer than the field allows. Long titles and summaries are cut by other services. In Finnish, Swedish and English it is an error, elsewhere a warning, and the limit is wider for a language that takes more room."
    ),
    bad: "summary: | (180 characters)", good: "summary: | (150 characters or fewer)")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    // A text has no more characters than bytes.
    let prose = text.passage.prose
    guard let limit = text.field.limit, prose.byteCount > limit else { return }
    // Staff write these themselves; elsewhere a translator cannot help it.
    let isStrict = ["fi", "sv", "en"].contains(text.locale.tag)
    let allowed = isStrict ? limit : max(limit, limit * LengthBand(of: text.locale).size / LengthBand(of: text.source).size)
    // Nor more than Unicode scalars, which are quicker to count.
    guard prose.byteCount > allowed, text.passage.scalarCount > allowed else { return }
    let excess = prose.characterCount - allowed
    guard excess > 0 else { return }
    findings.add(
      tooLong, severity: isStrict ? .error : .warning,
      fi: "Teksti `\(text.key)` on \(excess) \(excess == 1 ? "merkin" : "merkkiä") liian pitkä: raja on \(allowed). Lyhennä sitä.",
      en: "The text `\(text.key)` is \(excess) \(excess == 1 ? "character" : "characters") too long: the limit is \(allowed). Shorten it.")
  }
}
