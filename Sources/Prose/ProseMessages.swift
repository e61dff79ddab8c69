import Diagnostics

/// The sentences of the faults in texts: what is wrong and what to do.
enum ProseMessages {
  // MARK: Markup

  static let html = Wording(
    fi: "Tekstissä on HTML-merkintä. Poista merkit < ja > ja se, mitä niiden välissä on.",
    en: "The text contains an HTML tag. Remove the signs < and > and what is between them.")
  static let image = Wording(
    fi: "Tekstissä on kuva. Poista se ja kerro sama asia sanoin.", en: "The text contains an image. Remove it and say the same in words.")
  static let codeSpan = Wording(
    fi: "Sana on merkitty koodiksi `-merkeillä. Poista merkit; korosta sana tarvittaessa näin: **sana**.",
    en: "A word is marked as code by ` signs. Remove them; if the word is important, write **word**.")
  static let codeFence = Wording(
    fi: "Kappale on merkitty koodiksi. Poista rivit, joissa on ``` tai ~~~.",
    en: "The paragraph is marked as code. Remove the lines with ``` or ~~~.")
  static let indentedCode = Wording(
    fi: "Rivi alkaa liian monella välilyönnillä, joten sitä luetaan koodina. Siirrä rivi samaan kohtaan kuin muut kappaleet alkavat.",
    en: "The line begins with too many blanks and is read as code. Move it to where the other paragraphs begin.")
  static let thematicBreak = Wording(
    fi: "Tekstissä on jakoviiva. Poista rivi; kappaleet erotetaan tyhjällä rivillä.",
    en: "The text contains a dividing line. Remove it; paragraphs are separated by an empty line.")
  static let blockQuote = Wording(
    fi: "Rivi alkaa >-merkillä, joten sitä luetaan lainauksena. Poista >.",
    en: "The line begins with > and is read as a quotation. Remove the >.")
  static let headingInLine = Wording(
    fi: "Tässä kohdassa on vain yksi rivi ilman merkintöjä. Poista #-merkit alusta.",
    en: "This text is one line without markup. Remove the # signs at its beginning.")
  static let strongInLine = Wording(
    fi: "Tässä kohdassa on vain yksi rivi ilman merkintöjä. Poista **-merkit.",
    en: "This text is one line without markup. Remove the ** signs.")
  static let linkInLine = Wording(
    fi: "Tässä kohdassa ei voi olla linkkiä. Jätä vain linkin sanat.",
    en: "There can be no link in this text. Leave only the words of the link.")
  static let characterReference = Wording(
    fi: "Tässä kohdassa merkit näytetään sellaisinaan. Kirjoita koodin (esimerkiksi &amp;) tilalle itse merkki.",
    en: "This text is shown as it is. Write the sign itself instead of its code (for example &amp;).")
  static let paragraphsInLine = Wording(
    fi: "Tässä kohdassa voi olla vain yksi kappale. Poista tyhjä rivi tai jälkimmäinen kappale.",
    en: "This text can have only one paragraph. Remove the empty line or the second paragraph.")
  static let headingLevel = Wording(
    fi: "Väliotsikon edessä on oltava kolme #-merkkiä: ### Otsikko. Suuremmat otsikot tulevat sivulle itsestään.",
    en: "A heading inside a text has three # signs: ### Heading. The larger headings of the page come by themselves.")
  static let underlinedHeading = Wording(
    fi: "Rivin alla on --- tai ===, joten riviä luetaan otsikkona. Jätä väliin tyhjä rivi tai poista viiva; otsikko "
      + "merkitään näin: ### Otsikko.",
    en: "A line of --- or === stands below, so this is read as a heading. Remove that line; a heading is written as ### Heading.")
  static let listTooDeep = Wording(
    fi: "Luetteloita on yli kolme sisäkkäin. Nosta tämä luettelo ylemmäs tai kirjoita se lauseiksi.",
    en: "More than three lists are inside each other. Move this list up or write it as sentences.")
  static let tooLong = Wording(
    fi: "Teksti on yli miljoona merkkiä pitkä, eikä sitä luettu. Tarkista, mitä siihen on liitetty.",
    en: "The text is longer than a million bytes and was not read. Check what was pasted into it.")

  static func invisible(_ name: String) -> Wording {
    Wording(
      fi: "Tekstissä on näkymätön merkki \(name). Poista se: kirjoita sana uudelleen tai liitä teksti ilman muotoiluja.",
      en: "The text holds the invisible character \(name). Remove it: type the word again, or paste the text without formatting.")
  }
  static func idle(_ name: String) -> Wording {
    Wording(
      fi:
        "Tekstissä on näkymätön merkki \(name), joka ei muuta mitään. Se jätetään sivuilta ja tiedotteista pois; `check --fix` poistaa sen.",
      en:
        "The text holds the invisible character \(name), which changes nothing. Pages and bulletins leave it out; `check --fix` removes it."
    )
  }
  static func direction(_ name: String) -> Wording {
    Wording(
      fi: "Tekstissä on näkymätön suunnanvaihtomerkki \(name). Poista se: sivut ja tiedotteet asettavat suunnan itse.",
      en: "The text holds the invisible control of direction \(name). Remove it: pages and bulletins set the direction themselves.")
  }
  static func insteadOfJoiner(_ name: String) -> Wording {
    Wording(
      fi:
        "Arabialaisten kirjainten välissä on näkymätön merkki \(name). Kirjoita sen tilalle sidonnan katkaisija U+200C, jos kirjainten pitää "
        + "pysyä erillään; muuten poista merkki.",
      en: "The invisible character \(name) stands between two Arabic letters. Write the zero width non-joiner U+200C in its place if the "
        + "letters must stay apart; otherwise remove it.")
  }
  static let removeInvisible = Wording(fi: "Poista näkymätön merkki.", en: "Remove the invisible character.")

  // MARK: Links

  static let linkDefinition = Wording(
    fi: "Rivi alkaa näin: [sana]: – silloin se voi jäädä näkymättä. Poista hakasulkeet; linkki kirjoitetaan tekstiin näin: "
      + "[sana](services/kela).",
    en: "The line begins with [word]: and may never be shown. Remove the brackets; write a link inside the text: [word](services/kela).")
  static let linkTitle = Wording(
    fi: "Linkin osoitteen perässä on selite lainausmerkeissä. Poista se ja kerro asia linkin sanoissa.",
    en: "A title in quotation marks follows the target of the link. Remove it and say it in the words of the link.")
  static let emptyLink = Wording(
    fi: "Linkissä ei ole sanoja. Kirjoita hakasulkeisiin, minne linkki vie.",
    en: "The link has no words. Write in the square brackets where it leads.")
  static let missingTarget = Wording(
    fi: "Linkistä puuttuu kohde. Kirjoita sulkeisiin esimerkiksi services/kela tai links.home.",
    en: "The link has no target. Write for example services/kela or links.home in the round brackets.")
  static let bracesInTarget = Wording(
    fi: "Linkin kohteessa ei käytetä aaltosulkeita. Kirjoita esimerkiksi [lomake](links.form).",
    en: "The target of a link has no braces. Write for example [form](links.form).")
  static let scriptTarget = Wording(
    fi: "Linkki ajaisi ohjelman lukijan laitteessa. Poista linkki.",
    en: "The link would run a program on the reader's device. Remove the link.")
  static let dataTarget = Wording(
    fi: "Linkin kohde on tiedosto tekstin sisällä (data:). Poista linkki.",
    en: "The target of the link is a file inside the text (data:). Remove the link.")
  static func webTarget(_ address: String) -> Wording {
    Wording(
      fi: "Verkko-osoite kuuluu tiedostoon facts.yaml. Kirjoita sinne links:-kohtaan esimerkiksi home: \"\(address)\" ja "
        + "tähän (links.home).",
      en: "The web address belongs into facts.yaml. Write there under links: for example home: \"\(address)\", and here (links.home).")
  }
  static func wwwTarget(_ address: String) -> Wording {
    webTarget("https://" + address)
  }
  static let mailTarget = Wording(
    fi: "Sähköpostiosoite kuuluu tiedostoon facts.yaml kohtaan emails:. Kirjoita tekstiin linkin tilalle esimerkiksi {emails.main}.",
    en: "The e-mail address belongs into facts.yaml under emails:. Write for example {emails.main} in the text instead of the link.")
  static let phoneTarget = Wording(
    fi: "Puhelinnumero kuuluu tiedostoon facts.yaml kohtaan phones:. Kirjoita tekstiin linkin tilalle esimerkiksi {phones.main}.",
    en: "The phone number belongs into facts.yaml under phones:. Write for example {phones.main} in the text instead of the link.")
  static func unknownTarget(_ target: String) -> Wording {
    Wording(
      fi: "Linkin kohdetta \"\(target)\" ei ymmärretä. Kirjoita services/kela (sivu), links.home (osoite) tai guides/first-days#osio.",
      en: "The link target \"\(target)\" is not understood. Write services/kela (a page), links.home (an address) or "
        + "guides/first-days#section.")
  }

  // MARK: Facts

  static func address(_ address: String) -> Wording {
    if address.contains("@") {
      return Wording(
        fi: "Sähköpostiosoite \(address) kuuluu tiedostoon facts.yaml kohtaan emails:. Kirjoita tekstiin esimerkiksi {emails.main}.",
        en: "The e-mail address \(address) belongs into facts.yaml under emails:. Write for example {emails.main} in the text.")
    }
    return Wording(
      fi: "Verkko-osoite \(address) kuuluu tiedostoon facts.yaml kohtaan links:. Kirjoita tekstiin {links.home} tai [sanoja](links.home).",
      en: "The web address \(address) belongs into facts.yaml under links:. Write {links.home} or [words](links.home) in the text.")
  }
  static func phone(_ number: String) -> Wording {
    Wording(
      fi: "Puhelinnumero \(number) kuuluu tiedostoon facts.yaml kohtaan phones:. Kirjoita tekstiin esimerkiksi {phones.main} "
        + "tai {emergency}.",
      en: "The phone number \(number) belongs into facts.yaml under phones:. Write for example {phones.main} or {emergency} in the text.")
  }

  // MARK: Placeholders

  static let unclosedBrace = Wording(
    fi: "Aaltosulje { avautuu, mutta ei sulkeudu. Kirjoita paikanvaraajan loppuun }, esimerkiksi {phones.main}.",
    en: "A brace { opens and is not closed. Write } at the end of the placeholder, for example {phones.main}.")
  static let unopenedBrace = Wording(
    fi: "Aaltosulkeelta } puuttuu pari. Kirjoita paikanvaraajan alkuun { tai poista }.",
    en: "The brace } has no partner. Write { at the beginning of the placeholder or remove the }.")
  static let emptyPlaceholder = Wording(
    fi: "Aaltosulkeiden välissä ei ole mitään. Kirjoita tiedon nimi, esimerkiksi {phones.main}, tai poista sulkeet.",
    en: "There is nothing between the braces. Write the name of a fact, for example {phones.main}, or remove the braces.")
  static func placeholder(_ text: String) -> Wording {
    Wording(
      fi: "\(text) ei ole tiedon nimi. Siinä voi olla vain merkkejä a–z, 0–9, _ ja - sekä pisteitä, ei välilyöntejä: "
        + "{phones.main}, {areas/kotka.where}.",
      en: "\(text) is no name of a fact. Only a–z, 0–9, _, - and full stops may be in it, no blanks: {phones.main}, {areas/kotka.where}.")
  }
  static func format(_ name: String) -> Wording {
    Wording(
      fi: "Muotoa \"\(name)\" ei ole. Merkin | jälkeen voi tulla vain on (päivä viikonpäivineen): {reopens|on}.",
      en: "There is no format \"\(name)\". Only on (a date with its weekday) can follow the sign |: {reopens|on}.")
  }
  static let touch = Wording(
    fi: "Kirjain on kiinni paikanvaraajassa. Muuta lause niin, ettei tietoon tule päätettä, tai erota kirjain välilyönnillä "
      + "tai yhdysmerkillä.",
    en: "A letter touches the placeholder. Change the sentence so that the fact needs no ending, or put a blank or hyphen between them.")
}
