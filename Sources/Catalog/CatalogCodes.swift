import Diagnostics

/// The faults that reading content can find. `kaikille explain` prints them; `CatalogDiagnostics` words the messages.
public enum CatalogCodes {
  public static let mappingExpected = DiagnosticCode(
    "mapping-expected", .error,
    explanation: Wording(
      fi: "Tähän kohtaan kuuluu kenttiä muodossa `nimi: arvo`, kukin omalla rivillään.",
      en: "Fields in the form `name: value` belong here, each on its own line."),
    bad: "phones: 05 234 4171", good: "phones:\n  main: 05 234 4171")
  public static let textExpected = DiagnosticCode(
    "text-expected", .error,
    explanation: Wording(
      fi:
        "Kenttään kuuluu tekstiä, mutta siinä on luettelo tai kenttiä. Tavallisin syy: teksti alkaa aaltosulkeella, ja YAML lukee sen kentäksi. Kirjoita teksti |-lohkona.",
      en:
        "The field takes text but holds a list or fields. Usual cause: the text begins with a brace, which YAML reads as fields. Write the text as a | block."
    ),
    bad: "name: {phones.main}", good: "name: |\n  {phones.main}")
  public static let unknownField = DiagnosticCode(
    "unknown-field", .error,
    explanation: Wording(
      fi: "Kenttää ei ole tällä sisältötyypillä. Tieto jäisi julkaisematta, siksi se on virhe.",
      en: "The type has no such field. What it says would never be published, so it is an error."),
    bad: "telephone: 112", good: "phones:\n  main: 112")
  public static let unknownChoice = DiagnosticCode(
    "unknown-choice", .error,
    explanation: Wording(
      fi: "Kenttään kuuluu jokin tietyistä sanoista, joilla on käännös joka kielellä.",
      en: "The field takes one of certain words, which have a translation in every language."),
    bad: "fees: gratis", good: "fees: free")
  public static let numberExpected = DiagnosticCode(
    "number-expected", .error,
    explanation: Wording(fi: "Kenttään kuuluu kokonaisluku ilman välejä.", en: "The field takes a whole number without blanks."),
    bad: "visits: many", good: "visits: 486")
  public static let wrongKind = DiagnosticCode(
    "wrong-kind", .error,
    explanation: Wording(
      fi: "Arvon muoto ei ole se, jonka sisältötyyppi tälle kentälle antaa. Katso docs/content.md.",
      en: "The value has not the form that the type gives this field. See docs/content.md."),
    bad: "topics:\n  money: yes", good: "topics: [money]")
  public static let missingField = DiagnosticCode(
    "missing-field", .error,
    explanation: Wording(
      fi: "Pakollinen tieto puuttuu; tyhjä luettelo on sama kuin ei mitään. Jos tietoa ei vielä ole, kirjoita `unknown`.",
      en: "A required fact is absent; an empty list is the same as nothing. If it is not known yet, write `unknown`."),
    bad: "organization:", good: "organization: kotka")
  public static let missingText = DiagnosticCode(
    "missing-text", .error,
    explanation: Wording(
      fi: "Pakollinen teksti puuttuu lähdekielestä, josta kaikki muut käännetään.",
      en: "A required text is absent in the source language, from which all others are translated."),
    bad: "name: |", good: "name: |\n  Kela")
  public static let missingFile = DiagnosticCode(
    "missing-file", .error,
    explanation: Wording(
      fi: "Sisällön kansiosta puuttuu tiedosto, jota ilman sitä ei voi julkaista.",
      en: "The folder of an entry lacks a file without which it cannot be published."),
    bad: "content/services/kela/fi.yaml", good: "content/services/kela/facts.yaml + fi.yaml")
  public static let unexpectedFile = DiagnosticCode(
    "unexpected-file", .error,
    explanation: Wording(
      fi: "Tiedosto ei kuulu tähän: sitä ei lueta, joten sen sisältö jäisi julkaisematta.",
      en: "The file does not belong here: nothing reads it, so what it says would never be published."),
    bad: "content/services/kela/arabia.yaml", good: "content/services/kela/ar.yaml")
  public static let badName = DiagnosticCode(
    "bad-name", .error,
    explanation: Wording(
      fi: "Kansion ja tunnuksen nimessä saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Nimi on myös verkko-osoite.",
      en: "Names of folders and ids hold lower-case a-z, digits and hyphens only. The name is also the web address."),
    bad: "content/services/Kela Kotka/", good: "content/services/kela-kotka/")
  public static let unknownLocale = DiagnosticCode(
    "unknown-locale", .error,
    explanation: Wording(
      fi:
        "Kielitunnusta ei tunneta tai se ei ole julkaisun kielilistassa. Pelkkä `ku` ei kerro, kumpaa kurdia teksti on: `ckb` on sorani (arabialainen kirjoitus), `kmr` on kurmandži (latinalainen).",
      en:
        "The language tag is not known or not in the publication's list. Bare `ku` does not say which Kurdish: `ckb` is Sorani (Arabic script), `kmr` Kurmanji (Latin script)."
    ),
    bad: "content/services/kela/ku.yaml", good: "content/services/kela/ckb.yaml")
  public static let danglingReference = DiagnosticCode(
    "dangling-reference", .error,
    explanation: Wording(
      fi: "Viitattua sisältöä ei ole. Lukija päätyisi umpikujaan.",
      en: "The entry that is referred to does not exist. A reader would come to a dead end."),
    bad: "next_step: services/kelaa", good: "next_step: services/kela")
  public static let danglingPlaceholder = DiagnosticCode(
    "dangling-placeholder", .error,
    explanation: Wording(
      fi: "Aaltosulkeissa on nimi, jota tiedoissa ei ole. Lukija näkisi tyhjän paikan numeron kohdalla.",
      en: "The braces hold a name that the facts do not have. A reader would see a gap where the number belongs."),
    bad: "Soita {phones.mian}.", good: "Soita {phones.main}.")
  public static let unreachableEntry = DiagnosticCode(
    "unreachable-entry", .warning,
    explanation: Wording(
      fi: "Tähän sisältöön pääsee vain tyyppinsä luettelosivulta, joten harva löytää sen.",
      en: "Only the list of all entries of its type leads to this entry, so few readers find it."),
    bad: "topics: []", good: "topics: [money]")
  public static let missingSource = DiagnosticCode(
    "missing-source", .error,
    explanation: Wording(
      fi: "Tiedolla ei ole lähdettä. Jokaisen numeron, ajan ja osoitteen takana on oltava joku, jolta se on saatu.",
      en: "The fact has no source. Behind every number, time and address stands somebody who said it."),
    bad: "sources: {}", good: "sources:\n  guide: {url: \"https://…\", seen: 2026-11-21, verify_by: 2027-05-21, grade: ok}")
  public static let badSource = DiagnosticCode(
    "bad-source", .error,
    explanation: Wording(
      fi: "Lähteestä kerrotaan osoite tai rooli, päivä jolloin tieto nähtiin, ja päivä johon mennessä se tarkistetaan.",
      en: "A source gives its address or a role, the day on which the fact was seen and the day by which it is checked again."),
    bad: "guide: {url: kela.fi}", good: "guide: {url: \"https://www.kela.fi/\", seen: 2026-11-21, verify_by: 2027-05-21, grade: ok}")
  public static let verifyByPassed = DiagnosticCode(
    "verify-by-passed", .warning,
    explanation: Wording(
      fi:
        "Tieto piti tarkistaa tähän päivään mennessä. Tarkista se lähteestä ja kirjoita uudet päivät. `build --live` ei julkaise vanhentunutta.",
      en: "The fact was to be checked by this day. Check it at its source and write the new dates. `build --live` refuses it."),
    bad: "verify_by: 2025-01-01", good: "verify_by: 2027-05-21")
  public static let unknownFact = DiagnosticCode(
    "unknown-fact", .note,
    explanation: Wording(
      fi: "Tieto on vielä kysymättä. Sivulla lukee ”ei vielä vahvistettu”. `build --live` ei julkaise ennen kuin tieto on saatu.",
      en: "The fact is still to be asked. The page says \"not confirmed yet\". `build --live` refuses it until somebody has asked."),
    bad: "phones: unknown", good: "phones:\n  main: 05 234 4171")
  public static let noContactMode = DiagnosticCode(
    "no-contact-mode", .error,
    explanation: Wording(
      fi: "Palveluun ei pääse mitenkään: kerro, voiko siellä käydä, soittaa, chatata vai asioida etänä.",
      en: "There is no way to reach the service: say whether people can visit, phone, chat or use it remotely."),
    bad: "contact_modes: none", good: "contact_modes: [visit, phone]")
  public static let answerNeeded = DiagnosticCode(
    "answer-needed", .error,
    explanation: Wording(
      fi:
        "Pakolliseen tietoon ei voi vastata `none`. `unknown` ei käy ajanjaksoon eikä kanavan lajiin, eikä pakolliseen tietoon tyypissä, jolla ei ole sivuja.",
      en:
        "`none` is no answer to a required fact. `unknown` will not do for a period or a kind of channel, nor for a required fact of a type without pages."
    ),
    bad: "organization: none", good: "organization: kotka")
  public static let unknownTerm = DiagnosticCode(
    "unknown-term", .error,
    explanation: Wording(
      fi: "Termi ei ole sanastossa content/glossary/, joten sillä ei ole nimeä muilla kielillä.",
      en: "The term is not in the glossary content/glossary/, so it has no name in other languages."),
    bad: "required_documents: [passport]", good: "required_documents: [passi]")
  public static let badTermWording = DiagnosticCode(
    "bad-term-wording", .error,
    explanation: Wording(
      fi:
        "Sanaston `stems`, `admitted` ja `forbidden` ovat sanamuotoja, joita teksteistä etsitään. `*` sanan lopussa tarkoittaa mitä tahansa päätettä. Sama sanamuoto ei voi olla sekä oikea että kielletty.",
      en:
        "`stems`, `admitted` and `forbidden` of the glossary are wordings that are looked for in texts. `*` at the end of a word stands for any ending. A wording cannot be both right and forbidden."
    ),
    bad: "stems: [\"*lupa\"]", good: "stems: [\"oleskelulup*\", \"oleskeluluv*\"]")
  public static let textCut = DiagnosticCode(
    "text-cut-by-comment", .error,
    explanation: Wording(
      fi: "YAML lukee merkkien väli ja # jälkeen kaiken huomautukseksi, joten loppu tekstistä katoaisi äänettä. Kirjoita teksti |-lohkona.",
      en:
        "YAML reads everything after a blank and # as a comment, so the rest of the text would silently vanish. Write the text as a | block."
    ),
    bad: "summary: Apua #kotka", good: "summary: |\n  Apua #kotka")
  public static let unknownUnit = DiagnosticCode(
    "unknown-unit", .error,
    explanation: Wording(
      fi: "Käännöksessä on teksti asialle, jota tiedoissa (facts.yaml) ei ole.",
      en: "The translation has a text about something that the facts (facts.yaml) do not have."),
    bad: "phones:\n  mian:\n    note: |", good: "phones:\n  main:\n    note: |")
  public static let badTranslationBlock = DiagnosticCode(
    "bad-translation-block", .error,
    explanation: Wording(
      fi: "Tiedoston lopun translation-osan kirjoittaa työkalu. Poista viallinen rivi ja aja `kaikille confirm`.",
      en: "The `translation:` block at the end of a file is written by the tool. Remove the faulty line and run `kaikille confirm`."),
    bad: "name: reviewed", good: "name: 7c1e0a4b93d2 machine 51c2aa70be19")
  public static let badSchema = DiagnosticCode(
    "bad-schema", .error,
    explanation: Wording(
      fi: "Sisältötyypin tai sivuston asetuksissa on virhe, joten sen sisältöjä ei voi lukea oikein.",
      en: "The settings of a type or of the site are wrong, so entries cannot be read rightly."),
    bad: "kind: telephone", good: "kind: phones")
  public static let policyWithoutEffect = DiagnosticCode(
    "policy-without-effect", .error,
    explanation: Wording(
      fi: "Käytännössä (`policy:`) ensimmäinen sopiva rivi ratkaisee. Rivi, jota aiempi rivi koskee kokonaan, ei koskaan vaikuta.",
      en: "Of the lines of `policy:` the first that fits decides. A line of which an earlier one covers everything never has an effect."),
    bad: "- {languages: all, missing: note}\n- {languages: all, level: emergency, missing: error}",
    good: "- {languages: all, level: emergency, missing: error}\n- {languages: all, missing: note}")
  public static let sameLanguageName = DiagnosticCode(
    "same-language-name", .warning,
    explanation: Wording(
      fi: "Kahdella kielellä on sama nimi, joten lukija ei erota niitä kielivalikossa. Usein kielitiedosto on kopioitu toisesta kielestä.",
      en: "Two languages have the same name, so readers cannot tell them apart in the menu. Often a language file was copied from another."),
    bad: "locales/sv.yaml: name: suomi", good: "locales/sv.yaml: name: svenska")
  public static let unusedLabel = DiagnosticCode(
    "unused-label", .note,
    explanation: Wording(
      fi:
        "Kielitiedostossa on nimiä tyypeille, kentille tai sanoille, joita millään sivulla ei ole. Niistä ei ole haittaa; voit poistaa ne.",
      en: "A language file names types, fields or words that no page shows. They do no harm; you may remove them."),
    bad: "fields:\n  telefax: |\n    Faksi", good: "fields:\n  phones: |\n    Puhelin")
  public static let channelRefusesType = DiagnosticCode(
    "channel-refuses-type", .warning,
    explanation: Wording(
      fi: "Kanava ei ota tämän tyypin sisältöä, joten siitä ei tehdä kanavalle viestiä.",
      en: "The channel does not take entries of this type, so no bulletin is made for it."),
    bad: "channels: [sms-clients]   # whose entries: are [events]", good: "channels: [noticeboards]")
  public static let missingWord = DiagnosticCode(
    "missing-word", .error,
    explanation: Wording(
      fi: "Käyttöliittymän sana puuttuu lähdekielen kielitiedostosta.",
      en: "A word of the interface is absent from the language file of the source language."),
    bad: "interface: {}", good: "interface:\n  home: |\n    Etusivu")
  public static let missingPlaceholder = DiagnosticCode(
    "missing-placeholder", .error,
    explanation: Wording(
      fi: "Käyttöliittymän lauseessa on oltava samat aaltosulkeet kuin lähteessä: niiden kohdalle tulee päivä, nimi tai numero.",
      en: "A sentence of the interface must hold the names in braces that the tool fills in: a date, a name or a number."),
    bad: "checked_on: |\n  Tarkistettu", good: "checked_on: |\n  Tarkistettu {date}")

  public static let badStatistics = DiagnosticCode(
    "bad-statistics", .error,
    explanation: Wording(
      fi:
        "Raportti laskee luvuista, montako lukijaa puute koskee. Siksi niillä on lähde ja päivä, ja kielten luvut ovat osa kaikista käynneistä.",
      en:
        "The report counts from the figures how many readers a gap concerns. So they have a source and a day, and those of languages are parts of all visits."
    ),
    bad: "statistics: {from: 2026-01-01, until: 2026-12-31, readers: {so: 90}}",
    good:
      "statistics: {from: 2026-01-01, until: 2026-12-31, visits: 400, readers: {so: 90}, role: adviser, seen: 2027-01-15}")
  public static let rateForm = DiagnosticCode(
    "rate-form", .error,
    explanation: Wording(
      fi: "Sanan hinta kirjoitetaan euroina pisteellä ja enintään neljällä desimaalilla. Raportti laskee siitä töiden hinta-arvion.",
      en: "The price of a word is written in euros with a point and at most four decimals. The report estimates from it what work costs."),
    bad: "rates: {translation: 0,18 €}", good: "rates: {translation: 0.18 EUR, review: {default: 0.05 EUR, so: 0.0650 EUR}}")

  public static let all: [DiagnosticCode] = [
    mappingExpected, textExpected, unknownField, unknownChoice, numberExpected, wrongKind, missingField, missingText, missingFile,
    unexpectedFile,
    badName, unknownLocale, danglingReference, danglingPlaceholder, unreachableEntry, missingSource, badSource, verifyByPassed, unknownFact,
    noContactMode, answerNeeded, unknownTerm, badTermWording, textCut, unknownUnit, badTranslationBlock, badSchema,
    missingWord,
    missingPlaceholder,
    policyWithoutEffect, sameLanguageName, unusedLabel, channelRefusesType, badStatistics, rateForm,
  ]
}
