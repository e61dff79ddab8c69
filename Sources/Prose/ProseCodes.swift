import Diagnostics

/// The kinds of faults in texts.
public enum ProseCodes {
  public static let all: [DiagnosticCode] = [
    rawHTML, imageInProse, codeInProse, thematicBreak, blockQuote, headingLevel, listTooDeep, markupInLine, paragraphsInLine, textTooLong,
    linkTarget, linkDefinition, linkTitle, emptyLink, addressInProse, phoneInProse,
    unbalancedBrace, emptyPlaceholder, malformedPlaceholder, unknownFormat, letterTouchesPlaceholder, invisibleCharacter,
  ]

  // MARK: Markup

  public static let rawHTML = DiagnosticCode(
    "raw-html", .error,
    explanation: Wording(
      fi: "HTML toimii vain verkkosivulla; tiedotteissa se näkyisi merkkeinä, ja se voi rikkoa sivun ruudunlukijalta. Käytä "
        + "vain kappaleita, "
        + "luetteloita, linkkejä ja **korostusta**. Merkki < kirjoitetaan tarvittaessa muodossa &lt;.",
      en: "HTML works on the web page only; in bulletins it would show as signs, and it can break the page for screen readers. Use only "
        + "paragraphs, lists, links and **strong** words. Write the sign < itself, if it is needed, as &lt;."),
    bad: "Tule <b>ajoissa</b>.", good: "Tule **ajoissa**.")
  public static let imageInProse = DiagnosticCode(
    "image-in-prose", .error,
    explanation: Wording(
      fi: "Kuva ei näy tekstiviestissä eikä kaikille lukijoille. Kerro asia sanoin.",
      en: "An image does not reach a text message, nor every reader. Say it in words."),
    bad: "![Kartta](kartta.png)", good: "Ovi on kadun puolella.")
  public static let codeInProse = DiagnosticCode(
    "code-in-prose", .error,
    explanation: Wording(
      fi: "Neljä välilyöntiä rivin alussa tai `-merkit tekevät tekstistä ohjelmakoodia. Useimmiten kyse on vahingossa sisennetystä "
        + "kappaleesta: siirrä rivi samaan kohtaan kuin muut.",
      en: "Four blanks at the beginning of a line, or the sign `, turn text into program code. Most often a paragraph was indented by "
        + "accident: move the line to where the others begin."),
    bad: "Ensimmäinen kappale.\n\n    Toinen kappale.", good: "Ensimmäinen kappale.\n\nToinen kappale.")
  public static let thematicBreak = DiagnosticCode(
    "thematic-break", .error,
    explanation: Wording(
      fi: "Jakoviiva ei kerro lukijalle mitään, eikä sitä ole tiedotteissa. Erota kappaleet tyhjällä rivillä.",
      en: "A dividing line tells readers nothing, and bulletins have none. Separate paragraphs by an empty line."),
    bad: "Alku.\n\n***\n\nLoppu.", good: "Alku.\n\nLoppu.")
  public static let blockQuote = DiagnosticCode(
    "block-quote", .error,
    explanation: Wording(
      fi: "Rivi, joka alkaa >-merkillä, on lainaus. Palvelun teksteissä ei ole lainauksia; merkki on yleensä tullut sähköpostista.",
      en: "A line that begins with > is a quotation. Texts about services have none; the sign usually came with an e-mail."),
    bad: "> Ota henkilötodistus mukaan.", good: "Ota henkilötodistus mukaan.")
  public static let headingLevel = DiagnosticCode(
    "heading-level", .error,
    explanation: Wording(
      fi: "Sivun otsikko ja osien otsikot tulevat omista kentistään, joten tekstin sisällä on vain kolmannen tason otsikoita. "
        + "Ruudunlukijan käyttäjä liikkuu sivulla otsikoiden avulla: tasoja ei saa hyppiä yli.",
      en: "The title of the page and of its sections come from fields of their own, so inside a text there are only headings of the third "
        + "level. People who use a screen reader move by headings: no level may be skipped."),
    bad: "# Hakeminen", good: "### Hakeminen")
  public static let listTooDeep = DiagnosticCode(
    "list-too-deep", .error,
    explanation: Wording(
      fi: "Kun luetteloita on monta sisäkkäin, kuulija ei tiedä, mihin kohta kuuluu. Kolme on enintään.",
      en: "With many lists inside each other, listeners lose where a point belongs. Three are the most."),
    bad: "- a\n  - b\n    - c\n      - d", good: "- a\n  - b\n    - c, d")
  public static let markupInLine = DiagnosticCode(
    "markup-in-line", .error,
    explanation: Wording(
      fi: "Nimet, tiivistelmät ja muut yhden rivin tekstit näytetään sellaisinaan: korostus- ja otsikkomerkit näkyisivät lukijoille.",
      en: "Names, summaries and other one-line texts are shown as they are: signs for headings and strong words would reach readers."),
    bad: "# MOONA Kotka", good: "MOONA Kotka")
  public static let paragraphsInLine = DiagnosticCode(
    "paragraphs-in-line", .error,
    explanation: Wording(
      fi: "Yhden rivin tekstissä ei voi olla kappaleita. Kirjoita se yhdeksi lauseeksi tai siirrä loput kuvaukseen.",
      en: "A one-line text has no paragraphs. Make it one sentence or move the rest to the description."),
    bad: "Avoinna taas.\n\nTervetuloa!", good: "Avoinna taas. Tervetuloa!")
  public static let textTooLong = DiagnosticCode(
    "no-text-so-long", .error,
    explanation: Wording(
      fi: "Yli megatavun mittaista tekstiä ei lueta: mukana on luultavasti tiedosto, joka ei ole tekstiä.",
      en: "A text of more than a megabyte is not read: most likely a file that is no text was pasted."),
    bad: "(megatavu merkkejä)", good: "Neuvontaa omalla kielelläsi.")

  public static let invisibleCharacter = DiagnosticCode(
    "invisible-character", .error,
    explanation: Wording(
      fi: "Tekstissä on merkki, jota kukaan ei näe: tekstin suunnan ohjain, leveydetön väli tai tavutusvihje. Se tulee yleensä kopioidun "
        + "tekstin mukana, kääntää numeroita väärin päin tai katkaisee sanan. Nimien ja numeroiden suunnan työkalu merkitsee itse. "
        + "Merkistä, joka ei muuta mitään, on vain huomautus. Persian ja soranin sanojen sisäiset merkit U+200C ja U+200D käyvät.",
      en: "The text holds a character that nobody sees: a control of direction, a blank without width or a soft hyphen. It usually comes "
        + "with copied text, turns numbers round or cuts a word. The tool itself marks the direction of names and numbers. One that "
        + "changes nothing is only noted. The characters U+200C and U+200D inside Persian and Sorani words are allowed."),
    bad: "Avoinna maanan&shy;taisin.", good: "Avoinna maanantaisin.")

  // MARK: Links

  public static let linkTarget = DiagnosticCode(
    "link-target", .error,
    explanation: Wording(
      fi: "Tekstin linkit viittaavat sivuihin ja osoitteisiin nimellä. Siten osoite korjataan yhdessä paikassa ja linkki vie jokaisella "
        + "kielellä oikeankieliselle sivulle. Kohde on type/id, type/id#osio, #osio, links.nimi tai type/id.links.nimi.",
      en: "Links in a text name pages and addresses. So an address is corrected in one place, and in every language the link leads to the "
        + "page in that language. A target is type/id, type/id#section, #section, links.name or type/id.links.name."),
    bad: "[Kela](https://www.kela.fi/)", good: "[Kela](services/kela)")
  public static let linkDefinition = DiagnosticCode(
    "link-definition", .error,
    explanation: Wording(
      fi: "Rivi, jonka alussa on [sana]:, voi jäädä kokonaan näkymättä. Kirjoita linkki suoraan tekstiin tai poista hakasulkeet.",
      en: "A line that begins with [word]: may not be shown to readers at all. Write the link inside the text or remove the brackets."),
    bad: "[Huom]: maksuton", good: "Huom: maksuton")
  public static let linkTitle = DiagnosticCode(
    "link-title", .error,
    explanation: Wording(
      fi: "Linkin selite näkyy vain hiirellä eikä lainkaan puhelimessa. Kerro asia linkin sanoissa.",
      en: "The title of a link shows only under a mouse and never on a phone. Say it in the words of the link."),
    bad: "[Kela](services/kela \"etuudet\")", good: "[Kelan etuudet](services/kela)")
  public static let emptyLink = DiagnosticCode(
    "empty-link", .error,
    explanation: Wording(
      fi: "Linkkiä ilman sanoja ei voi nähdä eikä kuulla (WCAG 2.2, 2.4.4).",
      en: "Nobody can see or hear a link without words (WCAG 2.2, 2.4.4)."),
    bad: "Lue lisää: [](services/kela)", good: "Lue lisää: [Kela](services/kela)")

  // MARK: Facts

  public static let addressInProse = DiagnosticCode(
    "address-in-prose", .error,
    explanation: Wording(
      fi: "Osoite vaihtuu joskus, ja tekstejä on monella kielellä. Kun osoite on vain tiedostossa facts.yaml, se korjataan kerran ja "
        + "näkyy oikein päin myös arabiaksi.",
      en: "Addresses change, and there are texts in many languages. While it stands in facts.yaml only, an address is corrected once and "
        + "is shown in the right order in Arabic too."),
    bad: "Kirjoita: moona@kotka.fi", good: "Kirjoita: {emails.main}")
  public static let phoneInProse = DiagnosticCode(
    "phone-in-prose", .error,
    explanation: Wording(
      fi: "Väärä puhelinnumero yhdessäkin kielessä on vaarallinen. Kun numero on vain tiedostossa facts.yaml, se on kaikkialla sama, siitä "
        + "voi soittaa ja se näkyy oikein päin myös arabiaksi. Hätänumero on {emergency}.",
      en: "A wrong phone number is dangerous, even in one language. While it stands in facts.yaml only, it is the same everywhere, can be "
        + "dialled, and is shown in the right order in Arabic too. The emergency number is {emergency}."),
    bad: "Soita 05 234 4171.", good: "Soita {phones.main}.")

  // MARK: Placeholders

  public static let unbalancedBrace = DiagnosticCode(
    "unbalanced-brace", .error,
    explanation: Wording(
      fi: "Paikanvaraaja alkaa merkillä { ja päättyy merkkiin }, eikä sen sisällä ole korostusta tai linkkiä. Muuten lukija näkisi "
        + "merkit eikä tietoa.",
      en: "A placeholder begins with { and ends with }, and there is no markup inside. Otherwise readers would see signs and no fact."),
    bad: "Soita {phones.main", good: "Soita {phones.main}")
  public static let emptyPlaceholder = DiagnosticCode(
    "empty-placeholder", .error,
    explanation: Wording(
      fi: "Aaltosulkeiden välissä on oltava tiedon nimi niin kuin se on tiedostossa facts.yaml.",
      en: "Between the braces stands the name of a fact as it is in facts.yaml."),
    bad: "Soita {}", good: "Soita {phones.main}")
  public static let malformedPlaceholder = DiagnosticCode(
    "malformed-placeholder", .error,
    explanation: Wording(
      fi: "Paikanvaraaja on tiedon nimi pisteillä erotettuna; toisen kohteen tiedon edessä on sen tunnus: {services/kela.phones.main}. "
        + "Nimiä ei käännetä.",
      en: "A placeholder is the name of a fact, its parts joined by full stops; before a fact of another entry stands its id: "
        + "{services/kela.phones.main}. The names are never translated."),
    bad: "Soita { Phones.Main }", good: "Soita {phones.main}")
  public static let unknownFormat = DiagnosticCode(
    "unknown-format", .error,
    explanation: Wording(
      fi: "Merkin | jälkeen tulee muoto. Niitä on yksi: on kirjoittaa päivän viikonpäivineen.",
      en: "A format follows the sign |. There is one: on writes a date with its weekday."),
    bad: "Avaamme {reopens|weekday}.", good: "Avaamme {reopens|on}.")
  public static let letterTouchesPlaceholder = DiagnosticCode(
    "letter-touches-placeholder", .error,
    explanation: Wording(
      fi: "Tieto tulee tekstiin perusmuodossa. Pääte ei sovi jokaiseen tietoon (Kotkassa, mutta Pyhtäällä), ja se voi jäädä kiinni "
        + "numeroon. Yhdysmerkki käy, samoin arabian yksikirjaimiset etuliitteet.",
      en: "A fact enters the text in its base form. No ending suits every fact (Kotkassa, but Pyhtäällä), and it would stick to a number. "
        + "A hyphen is fine, and so are the one-letter prefixes of Arabic."),
    bad: "Neuvontaa {areas/kotka.name}ssa", good: "Neuvontaa {areas/kotka.where}")
}
