import Diagnostics

/// What the reader says where a file is no YAML, or YAML that means something else than it seems to.
extension Diagnostic {
  static func unclosedQuote(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.unclosedQuote, at: span,
      Wording(
        fi: "Tässä avattua lainausmerkkiä ei suljeta. Lisää sulkeva merkki, tai kirjoita teksti |-lohkona.",
        en: "The quotation mark that is opened here is not closed. Add the closing mark, or write the text as a | block."))
  }

  static func unclosedBracket(_ bracket: String, at span: Span) -> Diagnostic {
    let closing = bracket == "[" ? "]" : "}"
    return Diagnostic(
      YAMLCodes.unclosedBracket, at: span,
      Wording(
        fi: "Tässä avattua merkkiä \(bracket) ei suljeta. Lisää luettelon loppuun \(closing).",
        en: "The \(bracket) that is opened here is not closed. Add \(closing) at the end of the list."))
  }

  static func missingComma(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.missingComma, at: span,
      Wording(
        fi: "Sulkeiden sisältä puuttuu tästä pilkku. Lisää se, tai pane koko arvo lainausmerkkeihin.",
        en: "A comma is missing here between the brackets. Add it, or put the whole value in quotation marks."))
  }

  static func secondColon(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.secondColon, at: span,
      Wording(
        fi: "Arvossa on kaksoispiste ja väli. Kirjoita teksti |-lohkona avaimen alle, tai pane arvo lainausmerkkeihin.",
        en: "The value holds a colon and a blank. Write the text as a | block below the key, or put the value in quotation marks."))
  }

  static func reservedCharacter(_ character: String, at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.reservedCharacter, at: span,
      Wording(
        fi: "Merkki \(character) ei voi olla tässä. Kirjoita teksti |-lohkona, tai pane arvo lainausmerkkeihin.",
        en: "The character \(character) cannot stand here. Write the text as a | block, or put the value in quotation marks."))
  }

  /// `colon` is the offset of the colon.
  static func missingBlankAfterColon(_ colon: Int, in source: SourceText) -> Diagnostic {
    let span = source.span(at: colon)
    var place = span
    place.column += 1
    place.bytes = colon + 1..<colon + 1
    return Diagnostic(
      YAMLCodes.missingBlankAfterColon, at: span,
      Wording(
        fi: "Kaksoispisteen jälkeen puuttuu väli. Lisää välilyönti, niin rivi on avain ja arvo.",
        en: "A blank is missing behind the colon. Add it, and the line is a key with its value."),
      fix: Fix(place, replacement: " ", summary: Wording(fi: "Lisää välilyönti.", en: "Add a blank.")))
  }

  static func missingColon(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.missingColon, at: span,
      Wording(
        fi: "Rivillä ei ole kaksoispistettä. Jos se on avain, lisää kaksoispiste; jos se on tekstiä, sisennä se avaimensa alle.",
        en: "The line has no colon. If it is a key, add the colon; if it is text, indent it below its key."))
  }

  static func listIndentation(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.listIndentation, at: span,
      Wording(
        fi: "Rivi on sisennetty toisin kuin sen ryhmän muut rivit. Aloita luettelon jokainen viiva samasta sarakkeesta, avaimensa alta.",
        en: "The line is indented otherwise than its group. Begin every hyphen of a list in the same column, below the key."))
  }

  static func listOnKeyLine(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.listOnKeyLine, at: span,
      Wording(
        fi: "Luettelo ei voi alkaa avaimen riviltä. Siirrä viiva seuraavalle riville.",
        en: "A list cannot begin on the line of its key. Move the hyphen to the next line."))
  }

  /// `group` is where the group begins to which the line nearly belongs.
  static func wrongIndentation(at span: Span, group: Span?) -> Diagnostic {
    let notes = group.map { group in
      [
        Note(
          group,
          Wording(fi: "Ryhmän rivit alkavat sarakkeesta \(group.column).", en: "The lines of the group begin in column \(group.column)."))
      ]
    }
    return Diagnostic(
      YAMLCodes.wrongIndentation, at: span,
      Wording(
        fi: "Rivin sisennys ei sovi yläpuolisiin riveihin. Lisää tai poista välilyöntejä rivin alusta.",
        en: "The indentation does not fit the lines above. Add or delete blanks at the beginning of the line."),
      notes: notes ?? [])
  }

  static func textAfterValue(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.textAfterValue, at: span,
      Wording(
        fi: "Arvo päättyi jo lainausmerkkiin tai sulkeeseen. Kirjoita koko teksti |-lohkona.",
        en: "The value already ended with a quotation mark or bracket. Write the whole text as a | block."))
  }

  static func textAfterBlockMark(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.textAfterBlockMark, at: span,
      Wording(
        fi: "Merkin | tai > jälkeen ei voi olla tekstiä. Siirrä teksti seuraavalle riville ja sisennä se.",
        en: "No text can follow | or > on its line. Move the text to the next line and indent it."))
  }

  static func unknownEscape(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.unknownEscape, at: span,
      Wording(
        fi: "Kenoviivan jälkeen on merkki, jota YAML ei tunne. Kirjoita kenoviiva kahdesti, tai teksti |-lohkona.",
        en: "YAML does not know the character behind the backslash. Write the backslash twice, or the text as a | block."))
  }

  /// `problem` is libyaml's own sentence, for the rare fault that has no instruction of its own.
  static func unreadable(_ problem: String, at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.unreadable, at: span,
      Wording(
        fi: "Tätä kohtaa ei voi lukea. Tarkista rivin sisennys, kaksoispiste, lainausmerkit ja sulkeet. (libyaml: \(problem))",
        en: "This place cannot be read. Check the line's indentation, colon, quotation marks and brackets. (libyaml: \(problem))"))
  }
}
