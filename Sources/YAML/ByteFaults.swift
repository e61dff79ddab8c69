import Diagnostics

/// What the reader says about the bytes of a file.
extension Diagnostic {
  static func fileTooLarge(_ count: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.fileTooLarge, at: span,
      Wording(
        fi: "Tiedostossa on \(count) tavua, enintään \(YAMLReader.mostBytes) luetaan. Tarkista, että tiedosto on oikea.",
        en: "The file has \(count) bytes, at most \(YAMLReader.mostBytes) are read. Check that it is the right file."))
  }

  static func emptyFile(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.emptyFile, at: span,
      Wording(
        fi: "Tiedosto on tyhjä. Kirjoita sisältö tai poista tiedosto.",
        en: "The file is empty. Write its content or delete the file."))
  }

  static func utf16(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.utf16, at: span,
      Wording(fi: "Tiedosto on UTF-16-muodossa. Tallenna se UTF-8-muodossa.", en: "The file is UTF-16. Save it as UTF-8."))
  }

  static func byteOrderMark(at span: Span) -> Diagnostic {
    let wording = Wording(
      fi: "Tiedoston alussa on tavujärjestysmerkki (BOM). Poista se.", en: "The file begins with a byte order mark (BOM). Delete it.")
    let fix = Fix(span, replacement: "", summary: Wording(fi: "Poista tavujärjestysmerkki.", en: "Delete the byte order mark."))
    return Diagnostic(YAMLCodes.byteOrderMark, at: span, wording, fix: fix)
  }

  static func mergeConflict(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.mergeConflict, at: span,
      Wording(
        fi:
          "Tiedostossa on kaksi muutosta, joita git ei osannut yhdistää. Valitse oikea teksti ja poista rivit <<<<<<<, ======= ja >>>>>>>.",
        en: "The file holds two edits that git could not join. Choose the right text, and remove the lines <<<<<<<, ======= and >>>>>>>."))
  }

  static func invalidUTF8(_ byte: UInt8, at span: Span) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      YAMLCodes.invalidUTF8, at: span,
      Wording(
        fi: "Tavu 0x\(digits) ei ole UTF-8-tekstiä. Kirjoita merkki uudelleen ja tallenna tiedosto UTF-8-muodossa.",
        en: "The byte 0x\(digits) is not UTF-8 text. Type the character again and save the file as UTF-8."))
  }

  /// `isCertain` where nothing can be lost by deleting it: the others are often letters of an old encoding.
  static func controlCharacter(_ name: String, at span: Span, isCertain: Bool) -> Diagnostic {
    let fix = Fix(span, replacement: "", summary: Wording(fi: "Poista ohjausmerkki.", en: "Delete the control character."))
    return Diagnostic(
      YAMLCodes.controlCharacter, at: span,
      Wording(
        fi: "Tekstissä on näkymätön ohjausmerkki \(name). Poista se.",
        en: "The text holds an invisible control character, \(name). Delete it."),
      fix: isCertain ? fix : nil)
  }

  static func lineSeparator(_ name: String, at span: Span, fix: Fix?) -> Diagnostic {
    Diagnostic(
      YAMLCodes.lineSeparator, at: span,
      Wording(
        fi: "Tekstissä on näkymätön rivinvaihto \(name). Kirjoita sen tilalle välilyönti tai tavallinen rivinvaihto.",
        en: "The text holds an invisible line break, \(name). Put a blank or an ordinary line break in its place."),
      fix: fix)
  }

  static func tabIndentation(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.tabIndentation, at: span,
      Wording(
        fi: "Rivi on sisennetty sarkaimella. Sisennä se välilyönneillä, kaksi kutakin tasoa kohti.",
        en: "The line is indented by a tab. Indent it by blanks, two for each level."))
  }

  static func tabCharacter(at span: Span, replacement: String) -> Diagnostic {
    let summary = Wording(fi: "Korvaa sarkain välilyönnillä.", en: "Put a blank in place of the tab.")
    return Diagnostic(
      YAMLCodes.tabCharacter, at: span,
      Wording(fi: "Rivillä on sarkain. Kirjoita sen tilalle välilyönti.", en: "The line holds a tab. Write a blank in its place."),
      fix: Fix(span, replacement: replacement, summary: summary))
  }
}
