import Diagnostics

/// What the reader says about YAML that the content format refuses.
extension Diagnostic {
  static func duplicateKey(_ key: String, at span: Span, first: Span) -> Diagnostic {
    let note = Note(first, Wording(fi: "Ensimmäinen on tässä, ja se luetaan.", en: "The first one is here, and it counts."))
    return Diagnostic(
      YAMLCodes.duplicateKey, at: span,
      Wording(
        fi: "Avain \"\(key)\" on ryhmässä jo. Poista toinen tai anna sille oma nimi.",
        en: "The group already has the key \"\(key)\". Delete one of them, or give it a name of its own."),
      notes: [note])
  }

  static func anchor(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.anchor, at: span,
      Wording(
        fi: "Arvo alkaa merkillä &. Ankkureita ei käytetä: poista merkintä, tai kirjoita teksti |-lohkona.",
        en: "The value begins with &. Anchors are not used: delete it, or write the text as a | block."))
  }

  static func alias(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.alias, at: span,
      Wording(
        fi: "Arvo alkaa merkillä *. Viittauksia ei käytetä: kirjoita arvo itse, tai teksti |-lohkona.",
        en: "The value begins with *. Aliases are not used: write the value itself, or the text as a | block."))
  }

  static func tag(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.tag, at: span,
      Wording(
        fi: "Arvo alkaa merkillä !. Tyyppimerkintöjä ei käytetä: poista merkintä, tai kirjoita teksti |-lohkona.",
        en: "The value begins with !. Tags are not used: delete it, or write the text as a | block."))
  }

  static func mergeKey(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.mergeKey, at: span,
      Wording(
        fi: "Yhdistämisavainta << ei käytetä. Kirjoita avaimet ja arvot tähän.",
        en: "The merge key << is not used. Write the keys and values here."))
  }

  static func severalDocuments(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.severalDocuments, at: span,
      Wording(
        fi: "Tästä alkaa toinen YAML-dokumentti, jota ei lueta. Poista rivi --- tai siirrä loppu omaan tiedostoonsa.",
        en: "Here a second YAML document begins, which is not read. Delete the line --- or move the rest to a file of its own."))
  }

  static func directive(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.directive, at: span,
      Wording(
        fi: "Rivi alkaa merkillä %. YAML-määräyksiä ei käytetä: poista rivi, tai sisennä teksti |-lohkon sisään.",
        en: "The line begins with %. YAML directives are not used: delete the line, or indent the text in a | block."))
  }

  static func keyNotText(at span: Span) -> Diagnostic {
    Diagnostic(
      YAMLCodes.keyNotText, at: span,
      Wording(
        fi: "Avaimen pitää olla sana. Kirjoita kaksoispisteen eteen avaimen nimi.",
        en: "A key must be a word. Write the key's name before the colon."))
  }

  static func nestingTooDeep(at span: Span, most: Int) -> Diagnostic {
    Diagnostic(
      YAMLCodes.nestingTooDeep, at: span,
      Wording(
        fi: "Sisäkkäisiä ryhmiä on yli \(most), eikä loppua lueta. Tarkista sulkeet.",
        en: "More than \(most) groups stand inside each other, and the rest is not read. Check the brackets."))
  }
}
