import Catalog
import Diagnostics
import Prose

/// Arabic letters in the shape that they have at one place in a word (U+FB50 to U+FEFC): left over from old printing programs.
enum PresentationForms: TextCheck {
  static let codes = [form]

  static let form = DiagnosticCode(
    "presentation-form", .warning,
    explanation: Wording(
      fi:
        "Sana on kirjoitettu valmiiksi muotoilluilla arabialaisilla kirjaimilla, joita vanhat ohjelmat ja PDF-tiedostot tuottavat. Haku ei "
        + "löydä sitä, ja ruudunlukija lukee sen kirjain kerrallaan.",
      en: "A word is made of Arabic letters in a fixed shape, as old programs and PDF files produce them. Search does not find it, and a "
        + "screen reader spells it out."),
    bad: "ar: ﻣﺮﺣﺒﺎ", good: "ar: مرحبا")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let passage = text.passage
    var corrections = Corrections()
    passage.withBytes { run in
      // All of them begin with EF AD to EF BB.
      var index = 0
      while let lead = run[index...].firstIndex(of: 0xEF) {
        let (scalar, width) = run.scalar(at: lead)
        index = lead + width
        if let letters = Self.letters(of: scalar) { corrections.add(lead..<index, letters) }
      }
    }
    guard let first = corrections.first else { return }
    let word = passage.words.first { $0.range.contains(first.lowerBound) }?.range ?? first
    findings.add(
      form, at: first,
      fi:
        "Sanassa \(passage.quoted(word)) on valmiiksi muotoiltuja arabialaisia kirjaimia (yhteensä \(corrections.count)). Kirjoita teksti "
        + "tavallisilla kirjaimilla.",
      en:
        "The word \(passage.quoted(word)) has Arabic letters in a fixed shape (\(corrections.count) altogether). Write the text in ordinary "
        + "letters.",
      repair: corrections.repair(fi: "Vaihda ne tavallisiin kirjaimiin.", en: "Put ordinary letters in their place."))
  }

  /// The ordinary letters of a shaped one (its compatibility decomposition in UnicodeData.txt); nil for all other scalars.
  static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFE80...0xFEF4: shaped(scalar.value - 0xFE80)
    case 0xFEF5...0xFEF6: "\u{644}\u{622}"
    case 0xFEF7...0xFEF8: "\u{644}\u{623}"
    case 0xFEF9...0xFEFA: "\u{644}\u{625}"
    case 0xFEFB...0xFEFC: "\u{644}\u{627}"
    case 0xFB56...0xFB59: "\u{67E}"
    case 0xFB7A...0xFB7D: "\u{686}"
    case 0xFB8A...0xFB8B: "\u{698}"
    case 0xFB8E...0xFB91: "\u{6A9}"
    case 0xFB92...0xFB95: "\u{6AF}"
    case 0xFBD9...0xFBDA: "\u{6C6}"
    case 0xFBFC...0xFBFF: "\u{6CC}"
    default: nil
    }
  }

  /// U+FE80 to U+FEF4: the letters U+0621 to U+064A in order, those that join to both sides in four shapes, the others in two.
  private static func shaped(_ offset: UInt32) -> String? {
    var rest = offset
    for value in (0x621 as UInt32)...0x64A where !(0x63B...0x640).contains(value) {
      let shapes: UInt32 =
        switch value {
        case 0x621: 1
        case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x649: 2
        default: 4
        }
      if rest < shapes { return Unicode.Scalar(value).map { String($0) } }
      rest -= shapes
    }
    return nil
  }
}
