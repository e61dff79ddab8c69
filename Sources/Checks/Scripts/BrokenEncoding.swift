import Catalog
import Diagnostics
import Prose

/// Letters that were destroyed on the way: `pÃ¤ivÃ¤`, `p�iv�`, `p?iv?`, `p&auml;iv&auml;`.
enum BrokenEncoding: TextCheck {
  static let codes = [broken, leftover, question]

  static let broken = DiagnosticCode(
    "broken-encoding", .error,
    explanation: Wording(
      fi:
        "Teksti on avattu tai tallennettu väärällä merkistöllä, ja kirjaimet ovat muuttuneet. Avaa alkuperäinen uudelleen merkistöllä UTF-8 "
        + "ja kopioi teksti siitä.",
      en:
        "The text was opened or saved in the wrong encoding, and letters have changed. Open the original again as UTF-8 and copy the text "
        + "from it."),
    bad: "Neuvonta on joka pÃ¤ivÃ¤.", good: "Neuvonta on joka päivä.")

  static let leftover = DiagnosticCode(
    "leftover-code", .error,
    explanation: Wording(
      fi: "Tekstissä on kirjaimen koodi eikä itse kirjain, esimerkiksi &auml; tai \\u00e4. Lukija näkee koodin.",
      en: "The text holds the code of a letter and not the letter, for example &auml; or \\u00e4. Readers see the code."),
    bad: "Neuvonta on joka p\\u00e4iv\\u00e4.", good: "Neuvonta on joka päivä.")

  static let question = DiagnosticCode(
    "question-mark-in-word", .warning,
    explanation: Wording(
      fi: "Sanan keskellä on kysymysmerkki. Useimmiten kirjain on hävinnyt, kun teksti on tallennettu väärällä merkistöllä.",
      en: "A question mark stands inside a word. Most often a letter was lost when the text was saved in the wrong encoding."),
    bad: "Neuvonta on joka p?iv?.", good: "Neuvonta on joka päivä.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let passage = text.passage
    passage.withBytes { run in
      encoding(run, passage, &findings)
      var isSuspect = false
      for byte in run where byte == 0x26 || byte == 0x5C || byte == 0x25 || byte == 0x3D || byte == 0x3F {
        isSuspect = true
        break
      }
      guard isSuspect else { return }
      let codes = LeftoverCode.all(in: run)
      if let first = codes.first {
        findings.add(
          leftover, at: first,
          fi: "Tekstissä on koodeja kirjainten tilalla: \(passage.quoted(codes)). Kirjoita itse kirjaimet.",
          en: "The text holds codes in place of letters: \(passage.quoted(codes)). Write the letters themselves.")
      }
      let words = LeftoverCode.questionMarks(in: run)
      if let first = words.first {
        let quoted = passage.quoted(passage.touching(words))
        findings.add(
          question, at: first,
          fi:
            "Kysymysmerkki on kirjaimen paikalla: \(quoted). Kirjoita puuttuva kirjain, tai välilyönti kysymyksen jälkeen.",
          en:
            "A question mark stands in place of a letter: \(quoted). Write the missing letter, or a blank behind the question."
        )
      }
    }
  }

  private static func encoding(_ run: TextRun, _ passage: Passage, _ findings: inout Findings) {
    var corrections = Corrections()
    for place in Mojibake.all(in: run) { corrections.add(place.range, place.meant) }
    var words: [Range<Int>] = corrections.places
    var index = 0
    while let lead = run[index...].firstIndex(where: { $0 == 0xEF || $0 == 0xE2 }) {
      let (scalar, width) = run.scalar(at: lead)
      index = lead + width
      // U+FFFD, or the box drawing of MS-DOS in which UTF-8 begins its letters, before another sign beyond ASCII.
      let isBox = scalar.value == 0x251C || scalar.value == 0x252C
      if scalar.value == 0xFFFD || (isBox && index < run.count && run[index] >= 0x80) { words.append(lead..<index) }
    }
    words.sort { $0.lowerBound < $1.lowerBound }
    guard let first = words.first else { return }
    let around = passage.touching(words)
    let repair = corrections.first == first ? corrections.repair(fi: "Palauta kirjaimet.", en: "Restore the letters.") : nil
    let meant = repair.map { ($0.replacement, $0.replacement.isEmpty) }
    findings.add(
      broken, at: first,
      fi: "Kirjaimia on rikki: \(passage.quoted(around))."
        + (meant.map { $0.1 ? "" : " Merkit \(passage.quoted(first)) ovat oikeasti \"\($0.0)\"." } ?? "")
        + " Kopioi teksti uudelleen alkuperäisestä (UTF-8).",
      en: "Letters are broken: \(passage.quoted(around))."
        + (meant.map { $0.1 ? "" : " The signs \(passage.quoted(first)) should be \"\($0.0)\"." } ?? "")
        + " Copy the text from the original again (UTF-8).",
      repair: repair)
  }
}
