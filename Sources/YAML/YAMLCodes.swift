import Diagnostics

/// The kinds of faults that the reader and the edits of YAML files report.
public enum YAMLCodes {
  // MARK: The file as bytes

  public static let fileTooLarge = DiagnosticCode(
    "file-too-large", .error,
    explanation: Wording(
      fi: "Sisältötiedosto on korkeintaan 1 mebitavu. Suurempi tiedosto on melkein aina väärä tiedosto, esimerkiksi kuva.",
      en: "A content file has at most 1 mebibyte. A larger one is nearly always the wrong file, for example a picture."),
    bad: "facts.yaml (4 MiB)", good: "facts.yaml (4 KiB)")

  public static let emptyFile = DiagnosticCode(
    "empty-file", .warning,
    explanation: Wording(
      fi: "Tiedostossa ei ole yhtään avainta. Kirjoita sisältö tai poista tiedosto.",
      en: "The file has no keys. Write its content or delete the file."),
    bad: "# texts come later", good: "name: |\n  MOONA Kotka")

  public static let utf16 = DiagnosticCode(
    "utf-16", .error,
    explanation: Wording(
      fi: "Tiedosto on tallennettu UTF-16-merkistöllä. Tallenna se editorissa UTF-8-muodossa.",
      en: "The file was saved as UTF-16. Save it as UTF-8 in your editor."),
    bad: "Encoding: UTF-16 LE", good: "Encoding: UTF-8")

  public static let byteOrderMark = DiagnosticCode(
    "byte-order-mark", .warning,
    explanation: Wording(
      fi: "Tiedoston alussa on näkymätön tavujärjestysmerkki. Sisältö luetaan, mutta tallenna tiedosto muodossa \"UTF-8 ilman "
        + "BOM-merkkiä\".",
      en: "The file begins with an invisible byte order mark. It is read all the same, but save the file as \"UTF-8 without BOM\"."),
    bad: "Encoding: UTF-8 with BOM", good: "Encoding: UTF-8")

  public static let mergeConflict = DiagnosticCode(
    "merge-conflict", .error,
    explanation: Wording(
      fi:
        "Kaksi ihmistä on muuttanut samaa kohtaa, ja git on jättänyt molemmat tekstit tiedostoon. Ennen kuin oikea on valittu, tiedostoa ei "
        + "lueta lainkaan.",
      en:
        "Two people have changed the same place, and git has left both texts in the file. Until one is chosen, the file is not read at all."
    ),
    bad: "<<<<<<< HEAD\n  Avoinna.\n=======\n  Kiinni.\n>>>>>>> muutos", good: "  Kiinni.")

  public static let invalidUTF8 = DiagnosticCode(
    "invalid-utf-8", .error,
    explanation: Wording(
      fi: "Tiedostossa on tavuja, jotka eivät ole UTF-8-tekstiä; usein ä tai ö on tallennettu vanhalla merkistöllä. Kirjoita kohta "
        + "uudelleen ja tallenna tiedosto UTF-8-muodossa.",
      en: "The file holds bytes that are not UTF-8 text; often an ä or ö was saved in an old encoding. Type the place again and save the "
        + "file as UTF-8."),
    bad: "name: P\u{FFFD}iv\u{FFFD}", good: "name: Päivä")

  public static let controlCharacter = DiagnosticCode(
    "control-character", .error,
    explanation: Wording(
      fi: "Näkymätön ohjausmerkki ei kuulu tekstiin; se tulee usein mukana, kun tekstiä kopioidaan muualta. Poista merkki.",
      en: "An invisible control character does not belong in a text; it often comes along when text is copied. Delete it."),
    bad: "name: MOONA\u{2400}", good: "name: MOONA")

  public static let lineSeparator = DiagnosticCode(
    "line-separator", .error,
    explanation: Wording(
      fi: "Merkit U+0085, U+2028, U+2029 ja yksinäinen rivinpalautus ovat YAML:ssä rivinvaihtoja, vaikka moni editori ei näytä niitä. "
        + "Kirjoita tavallinen rivinvaihto tai välilyönti.",
      en: "U+0085, U+2028, U+2029 and a lone carriage return are line breaks in YAML, though many editors do not show them. Use an "
        + "ordinary line break or a blank."),
    bad: "name: MOONA<U+2028>Kotka", good: "name: MOONA Kotka")

  public static let tabIndentation = DiagnosticCode(
    "tab-indentation", .error,
    explanation: Wording(
      fi: "YAML-rivit sisennetään välilyönneillä. Sarkaimen leveys on jokaisessa editorissa eri.",
      en: "YAML lines are indented by blanks. A tab has another width in every editor."),
    bad: "phones:\n\tmain: 05 234 4171", good: "phones:\n  main: 05 234 4171")

  public static let tabCharacter = DiagnosticCode(
    "tab-character", .error,
    explanation: Wording(
      fi: "Sarkainmerkki ei kuulu sisältöön. Kirjoita sen tilalle välilyönti.",
      en: "A tab does not belong in content. Write a blank in its place."),
    bad: "code:\t286", good: "code: 286")

  // MARK: Kinds of YAML that are refused

  public static let duplicateKey = DiagnosticCode(
    "duplicate-key", .error,
    explanation: Wording(
      fi: "Sama avain on ryhmässä kahdesti. Vain ensimmäinen luetaan. Poista toinen tai anna sille oma nimi.",
      en: "A group has the same key twice. Only the first counts. Delete the other, or give it a name of its own."),
    bad: "fees: free\nfees: charged", good: "fees: free")

  public static let anchor = DiagnosticCode(
    "yaml-anchor", .error,
    explanation: Wording(
      fi: "Arvon alussa & nimeää YAML-ankkurin, eikä ankkureita käytetä. Jos & kuuluu tekstiin, kirjoita teksti |-lohkona.",
      en: "At the beginning of a value & names a YAML anchor, and anchors are not used. If the & belongs to a text, write it as a | "
        + "block."),
    bad: "name: &main MOONA", good: "name: |\n  MOONA")

  public static let alias = DiagnosticCode(
    "yaml-alias", .error,
    explanation: Wording(
      fi: "Arvon alussa * viittaa YAML-ankkuriin, eikä ankkureita käytetä. Jos * kuuluu tekstiin, kirjoita teksti |-lohkona.",
      en: "At the beginning of a value * points to a YAML anchor, and anchors are not used. If the * belongs to a text, write it as a | "
        + "block."),
    bad: "note: *Important*", good: "note: |\n  *Important*")

  public static let tag = DiagnosticCode(
    "yaml-tag", .error,
    explanation: Wording(
      fi: "Arvon alussa ! on YAML-tyyppimerkintä, eikä niitä käytetä. Jos ! kuuluu tekstiin, kirjoita teksti |-lohkona.",
      en: "At the beginning of a value ! is a YAML tag, and tags are not used. If the ! belongs to a text, write it as a | block."),
    bad: "code: !!str 286", good: "code: 286")

  public static let mergeKey = DiagnosticCode(
    "merge-key", .error,
    explanation: Wording(
      fi: "Yhdistämisavainta << ei käytetä: jokainen tieto kirjoitetaan kerran omalle paikalleen.",
      en: "The merge key << is not used: every fact is written once, in its own place."),
    bad: "hours:\n  <<: *weekdays", good: "hours:\n  mon-fri: 9-15")

  public static let severalDocuments = DiagnosticCode(
    "several-documents", .error,
    explanation: Wording(
      fi: "Tiedostossa on yksi YAML-dokumentti. Rivi --- aloittaa toisen, eikä sitä lueta. Poista rivi tai siirrä loppu omaan "
        + "tiedostoonsa.",
      en: "A file holds one YAML document. The line --- begins another, which is not read. Delete the line, or move the rest to "
        + "a file of its own."),
    bad: "fees: free\n---\nfees: charged", good: "fees: free")

  public static let directive = DiagnosticCode(
    "yaml-directive", .error,
    explanation: Wording(
      fi: "Rivin alussa % on YAML-määräys, eikä niitä käytetä. Poista rivi. Jos se on tekstiä, sisennä se |-lohkon sisään.",
      en: "At the beginning of a line % is a YAML directive, and they are not used. Delete the line. If it is text, indent it in a | "
        + "block."),
    bad: "%YAML 1.2\n---\nfees: free", good: "fees: free")

  public static let keyNotText = DiagnosticCode(
    "key-not-text", .error,
    explanation: Wording(
      fi: "Avaimen pitää olla sana. Luettelo, ryhmä tai tyhjä ei voi olla avain.",
      en: "A key must be a word. A list, a group or nothing cannot be a key."),
    bad: "[mon, tue]: 9-15", good: "mon tue: 9-15")

  public static let nestingTooDeep = DiagnosticCode(
    "nesting-too-deep", .error,
    explanation: Wording(
      fi: "Sisäkkäisiä ryhmiä on yli 64. Sisältö ei tarvitse niin monta; tarkista sulkeet.",
      en: "More than 64 groups stand inside each other. Content needs far fewer; check the brackets."),
    bad: "topics: [[[[[[[[…]]]]]]]]", good: "topics: [benefits]")

  // MARK: Slips of writing

  public static let unclosedQuote = DiagnosticCode(
    "unclosed-quote", .error,
    explanation: Wording(
      fi: "Lainausmerkki avattiin mutta sitä ei suljettu, joten seuraavat rivit luettiin samaan arvoon. Lisää sulkeva lainausmerkki.",
      en: "A quotation mark was opened and not closed, so the lines below were read as one value. Add the closing mark."),
    bad: "url: \"https://www.kotka.fi/\nseen: 2026-11-21", good: "url: \"https://www.kotka.fi/\"\nseen: 2026-11-21")

  public static let unclosedBracket = DiagnosticCode(
    "unclosed-bracket", .error,
    explanation: Wording(
      fi: "Hakasulje tai aaltosulje avattiin mutta sitä ei suljettu. Lisää ] tai } luettelon loppuun.",
      en: "A bracket or brace was opened and not closed. Add ] or } at the end of the list."),
    bad: "topics: [benefits, money", good: "topics: [benefits, money]")

  public static let missingComma = DiagnosticCode(
    "missing-comma", .error,
    explanation: Wording(
      fi: "Sulkeiden sisällä arvot erotetaan pilkuilla. Lisää pilkku, tai pane pilkun tai kaksoispisteen sisältävä arvo lainausmerkkeihin.",
      en: "Values in brackets are separated by commas. Add the comma, or put a value that holds a comma or colon in quotation marks."),
    bad: "home: {fi: \"https://a.fi/\" en: \"https://a.fi/en\"}", good: "home: {fi: \"https://a.fi/\", en: \"https://a.fi/en\"}")

  public static let secondColon = DiagnosticCode(
    "second-colon", .error,
    explanation: Wording(
      fi: "Rivillä on kaksi kaksoispistettä, joiden jälkeen on väli. Kirjoita teksti |-lohkona avaimen alle.",
      en: "The line has two colons with a blank behind. Write the text as a | block below the key."),
    bad: "note: Open: every day", good: "note: |\n  Open: every day")

  public static let reservedCharacter = DiagnosticCode(
    "reserved-character", .error,
    explanation: Wording(
      fi: "YAML varaa tämän merkin itselleen, joten arvo ei voi alkaa sillä. Kirjoita teksti |-lohkona tai pane arvo lainausmerkkeihin.",
      en: "YAML reserves this character, so no value can begin with it. Write a text as a | block, or put the value in quotation marks."),
    bad: "account: @kotka", good: "account: \"@kotka\"")

  public static let missingBlankAfterColon = DiagnosticCode(
    "missing-blank-after-colon", .error,
    explanation: Wording(
      fi: "Avaimen kaksoispisteen jälkeen on oltava väli; muuten koko rivi on tekstiä.",
      en: "The colon of a key needs a blank behind it; without it the whole line is text."),
    bad: "fees:free", good: "fees: free")

  public static let missingColon = DiagnosticCode(
    "missing-colon", .error,
    explanation: Wording(
      fi: "Rivillä ei ole kaksoispistettä. Jos rivi on avain, lisää kaksoispiste. Jos se on tekstiä, sisennä se avaimensa alle.",
      en: "The line has no colon. If it is a key, add the colon. If it is text, indent it below its key."),
    bad: "name: |\nMOONA Kotka", good: "name: |\n  MOONA Kotka")

  public static let listIndentation = DiagnosticCode(
    "list-indentation", .error,
    explanation: Wording(
      fi: "Luettelon jokainen viiva on samassa sarakkeessa, avaimensa alla. Toisin sisennetty viiva kuuluu toiseen luetteloon tai "
        + "tekstiin.",
      en: "All hyphens of a list stand in one column, below their key. One that is indented otherwise belongs to another list or to a "
        + "text."),
    bad: "topics:\n  - benefits\n - money", good: "topics:\n  - benefits\n  - money")

  public static let listOnKeyLine = DiagnosticCode(
    "list-on-key-line", .error,
    explanation: Wording(
      fi: "Viivalla alkava luettelo alkaa avaimen alta, omalta riviltään.",
      en: "A list with hyphens begins below its key, on a line of its own."),
    bad: "topics: - benefits", good: "topics:\n  - benefits")

  public static let wrongIndentation = DiagnosticCode(
    "wrong-indentation", .error,
    explanation: Wording(
      fi: "Saman ryhmän rivit alkavat samasta sarakkeesta. Lisää tai poista välilyöntejä rivin alusta.",
      en: "The lines of a group begin in the same column. Add or delete blanks at the beginning of the line."),
    bad: "phones:\n  main: 05 234 4171\n   sms: 050 234 4171", good: "phones:\n  main: 05 234 4171\n  sms: 050 234 4171")

  public static let textAfterValue = DiagnosticCode(
    "text-after-value", .error,
    explanation: Wording(
      fi: "Sulkevan lainausmerkin tai sulkeen jälkeen ei voi tulla tekstiä. Kirjoita koko teksti |-lohkona.",
      en: "No text can follow the closing quotation mark or bracket of a value. Write the whole text as a | block."),
    bad: "note: \"Moona\" is open", good: "note: |\n  \"Moona\" is open")

  public static let textAfterBlockMark = DiagnosticCode(
    "text-after-block-mark", .error,
    explanation: Wording(
      fi: "Merkin | tai > jälkeen teksti alkaa seuraavalta riviltä, sisennettynä.",
      en: "Behind | or > the text begins on the next line, indented."),
    bad: "name: | MOONA", good: "name: |\n  MOONA")

  public static let unknownEscape = DiagnosticCode(
    "unknown-escape", .error,
    explanation: Wording(
      fi: "Lainausmerkkien \" sisällä kenoviiva aloittaa erikoismerkinnän. Kirjoita kenoviiva kahdesti tai teksti |-lohkona.",
      en: "Inside \" marks a backslash begins a special notation. Write the backslash twice, or the text as a | block."),
    bad: "note: \"C:\\kotka\"", good: "note: |\n  C:\\kotka")

  public static let unreadable = DiagnosticCode(
    "unreadable-yaml", .error,
    explanation: Wording(
      fi: "Kohtaa ei voi lukea YAML-muodossa. Vertaa sitä viereisiin riveihin: sisennys, kaksoispiste, lainausmerkit ja sulkeet.",
      en: "The place cannot be read as YAML. Compare it with the lines beside it: indentation, colon, quotation marks and brackets."),
    bad: "name: |x", good: "name: |\n  x")

  public static let editRefused = DiagnosticCode(
    "edit-refused", .error,
    explanation: Wording(
      fi: "Työkalu muuttaa tiedostoa vain, kun kaikki muut arvot säilyvät varmasti ennallaan. Tee muutos käsin.",
      en: "The tool changes a file only where all other values are certain to stay as they are. Make the change by hand."),
    bad: "name: &main MOONA", good: "name: |\n  MOONA")

  /// Every code of the target, for `explain` and its tests.
  public static let all: [DiagnosticCode] = [
    fileTooLarge, emptyFile, utf16, byteOrderMark, invalidUTF8, controlCharacter, lineSeparator, tabIndentation, tabCharacter,
    mergeConflict,
    duplicateKey, anchor, alias, tag, mergeKey, severalDocuments, directive, keyNotText, nestingTooDeep, unclosedQuote, unclosedBracket,
    missingComma, secondColon, reservedCharacter, missingBlankAfterColon, missingColon, listIndentation, listOnKeyLine, wrongIndentation,
    textAfterValue, textAfterBlockMark, unknownEscape, unreadable, editRefused,
  ]
}
