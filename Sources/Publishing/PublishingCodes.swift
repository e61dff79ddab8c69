import Diagnostics

/// The faults of reading the source folders and of writing the published folder.
public enum PublishingCodes {
  public static let folderMissing = DiagnosticCode(
    "source-folder-missing", .error,
    explanation: Wording(
      fi: "Julkaisussa on aina kansiot content, locales ja site. Anna komento kansiossa, jossa ne ovat, tai nimeä se kansio komennossa.",
      en: "A publication always has the folders content, locales and site. Give the command in the folder where they are, or name that "
        + "folder in the command."),
    bad: "content/\nlocales/", good: "content/\nlocales/\nsite/")

  public static let sourceLink = DiagnosticCode(
    "source-link", .error,
    explanation: Wording(
      fi: "Linkin takana oleva tiedosto voi muuttua tai kadota muiden huomaamatta. Siksi linkkejä ei lueta lainkaan. Korvaa linkki "
        + "tiedostolla tai kansiolla, johon se osoittaa.",
      en: "The file behind a link may change or vanish without anyone noticing. Links are therefore not read at all. Replace the link "
        + "with the file or folder that it points to."),
    bad: "content/services/kela -> /home/aino/kela", good: "content/services/kela/")

  public static let sourceName = DiagnosticCode(
    "source-name-unreadable", .error,
    explanation: Wording(
      fi: "Nimessä on merkkejä, joita ei voi lukea UTF-8-tekstinä. Nimeä tiedosto tai kansio uudelleen: kirjaimet a-z, numerot ja "
        + "yhdysmerkit käyvät.",
      en: "The name holds characters that cannot be read as UTF-8 text. Rename the file or folder: letters a-z, digits and hyphens will "
        + "do."),
    bad: "content/services/p\\xE4iv\\xE4koti", good: "content/services/paivakoti")

  public static let sourceKind = DiagnosticCode(
    "source-not-a-file", .error,
    explanation: Wording(
      fi: "Lähdekansioissa saa olla vain tavallisia tiedostoja ja kansioita. Siirrä muu muualle.",
      en: "The source folders may hold ordinary files and folders only. Move anything else elsewhere."),
    bad: "content/services/pipe", good: "content/services/kela/fi.yaml")

  public static let sourceUnreadable = DiagnosticCode(
    "source-unreadable", .error,
    explanation: Wording(
      fi: "Tiedostoa tai kansiota ei voi lukea. Tarkista, että se on olemassa ja että sinulla on lukuoikeus.",
      en: "The file or folder cannot be read. Check that it exists and that you have the right to read it."),
    bad: "----------  content/services/kela/fi.yaml", good: "-rw-r--r--  content/services/kela/fi.yaml")

  public static let sourceTooLarge = DiagnosticCode(
    "source-too-large", .error,
    explanation: Wording(
      fi: "Tiedosto on yli 16 mebitavua, joten se on tuskin tarkoitettu julkaistavaksi tekstiksi. Siirrä se pois lähdekansioista tai "
        + "jaa se osiin.",
      en: "The file is larger than 16 MiB, so it is hardly a text to publish. Move it out of the source folders, or split it."),
    bad: "content/services/kela/video.yaml  (300 MiB)", good: "content/services/kela/fi.yaml  (3 KiB)")

  public static let outputPath = DiagnosticCode(
    "output-path-invalid", .error,
    explanation: Wording(
      fi: "Sivun osoitteesta ei saa kelvollista tiedostonimeä. Muuta merkinnän tai kielen tunnus: kirjaimet a-z, numerot ja yhdysmerkit.",
      en: "The address of a page gives no valid file name. Change the id of the entry or language: letters a-z, digits and hyphens."),
    bad: "../services/kela.html", good: "fi/services/kela.html")

  public static let outputTwice = DiagnosticCode(
    "output-path-twice", .error,
    explanation: Wording(
      fi: "Kaksi eri sivua saisi saman tiedoston. Toinen peittäisi toisen, joten mitään ei julkaista. Muuta toisen tunnus.",
      en: "Two different pages would get the same file. One would hide the other, so nothing is published. Change the id of one of them."),
    bad: "fi/services/index.html  (services, services/index)", good: "fi/services/index.html\nfi/services/register.html")

  public static let outputCollision = DiagnosticCode(
    "output-path-collision", .error,
    explanation: Wording(
      fi: "Kaksi tiedostoa eroaa vain isoista ja pienistä kirjaimista, tai toinen on tiedosto ja toinen samanniminen kansio. Kaikki "
        + "palvelimet eivät erota niitä. Muuta toisen tunnus.",
      en: "Two files differ only in capital and small letters, or one is a file and the other a folder of that name. Not every server "
        + "can tell them apart. Change the id of one of them."),
    bad: "fi/services/Kela.html\nfi/services/kela.html", good: "fi/services/kela.html\nfi/services/kela-kotka.html")

  public static let outputForeign = DiagnosticCode(
    "output-file-in-the-way", .error,
    explanation: Wording(
      fi: "Julkaisukansiossa on tiedosto, jota Kaikille ei ole tehnyt, ja sen paikalle pitäisi kirjoittaa sivu. Kaikille ei koskaan "
        + "korvaa muiden tiedostoja, joten mitään ei julkaistu. Siirrä tai poista tiedosto ja julkaise uudelleen.",
      en: "The output folder holds a file that Kaikille did not make, in the place of a page. Kaikille never replaces the files of "
        + "others, so nothing was published. Move or delete the file and build again."),
    bad: "output/fi/index.html  (written by hand)", good: "output/fi/index-old.html")

  public static let outputBusy = DiagnosticCode(
    "output-busy", .error,
    explanation: Wording(
      fi: "Toinen julkaisu kirjoittaa parhaillaan samaan kansioon. Odota, että se päättyy, ja yritä uudelleen. Keskeytynyt julkaisu ei "
        + "estä uutta.",
      en: "Another build is writing to the same folder. Wait until it ends and try again. A build that was killed stops nobody."),
    bad: "kaikille build & kaikille build", good: "kaikille build")

  public static let outputFailed = DiagnosticCode(
    "output-write-failed", .error,
    explanation: Wording(
      fi: "Levylle kirjoittaminen ei onnistunut. Aiempi julkaisu on ennallaan. Korjaa viestissä mainittu syy ja julkaise uudelleen.",
      en: "Writing to the disk did not succeed. The earlier site is as it was. Mend the cause named in the message and build again."),
    bad: "No space left on device", good: "df -h output")

  public static let outputInterrupted = DiagnosticCode(
    "output-interrupted", .error,
    explanation: Wording(
      fi: "Uudet sivut olivat valmiina, mutta niiden siirtäminen paikoilleen jäi kesken. Korjaa viestissä mainittu syy ja anna komento "
        + "uudelleen: seuraava julkaisu vie siirron loppuun.",
      en: "The new pages were ready, but moving them into place was not finished. Mend the cause named in the message and give the "
        + "command again: the next build completes the move."),
    bad: "Permission denied", good: "kaikille build")

  public static let outputRecord = DiagnosticCode(
    "output-record-damaged", .warning,
    explanation: Wording(
      fi: "Kaikille pitää kansiossa output/.kaikille kirjaa tekemistään tiedostoista. Kirjanpito on vahingoittunut tai toisen version "
        + "tekemä. Tiedostot, joiden sisältö on oikea, tunnistetaan uudelleen. Jos muita jää tielle, tyhjennä julkaisukansio ja "
        + "julkaise uudelleen.",
      en: "In output/.kaikille Kaikille keeps a record of the files it made. The record is damaged, or another version made it. Files "
        + "with the right content are recognised again. If others are left in the way, empty the output folder and build again."),
    bad: "output/.kaikille/manifest  (0 bytes)", good: "output/.kaikille/manifest")

  /// Every code of this target, for `kaikille explain`.
  public static let all: [DiagnosticCode] = [
    folderMissing, sourceLink, sourceName, sourceKind, sourceUnreadable, sourceTooLarge, outputPath, outputTwice, outputCollision,
    outputForeign, outputBusy, outputFailed, outputInterrupted, outputRecord,
  ]
}
