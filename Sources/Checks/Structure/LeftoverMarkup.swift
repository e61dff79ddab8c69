import Diagnostics

/// Signs of markup that are none, because a blank or sign too many or too few stands beside them: readers would see the asterisks. Translation
/// programs often put blanks there.
enum LeftoverMarkup: TextCheck {
  static let codes = [leftover]

  static let leftover = DiagnosticCode(
    "leftover-markup", .error,
    explanation: Wording(
      fi:
        "Tekstissä on merkintöjä, jotka eivät ole oikein, joten lukija näkee tähdet tai hakasulkeet. Tähtien ja sanan väliin ei saa jäädä "
        + "väliä, ja alussa ja lopussa on oltava samat merkit.",
      en:
        "The text has signs of markup that are not right, so readers see asterisks or brackets. No blank may stand between the asterisks and "
        + "the word, and the same signs must open and close."),
    bad: "Apply ** now **. See [Kela] (services/kela).", good: "Apply **now**. See [Kela](services/kela).")

  private static let signs: [[UInt8]] = ["**", "](", "] (", "__", "~~"].map { Array($0.utf8) }

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard !text.isFaulty else { return }
    if text.field.kind == .line { return comment(text, &findings) }
    guard text.field.kind == .prose else { return }
    let bytes = text.passage.bytes
    for index in bytes.indices.dropLast() {
      guard
        bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: "_")
          || bytes[index] == UInt8(ascii: "~"),
        let sign = signs.first(where: { bytes[index...].starts(with: $0) }), isMarkup(sign, at: index, bytes)
      else { continue }
      let words = text.passage.excerpt(max(0, index - 12)..<min(bytes.count, index + 16))
      findings.add(
        leftover, at: index..<index + sign.count,
        fi: "Lukija näkee merkit `\(String(decoding: sign, as: UTF8.self))` (”\(words)”). Kirjoita lihavointi `**sana**` ja linkki "
          + "`[sana](kohde)` ilman välejä.",
        en: "Readers see the signs `\(String(decoding: sign, as: UTF8.self))` (“\(words)”). Write strong words as `**word**` and links as "
          + "`[word](target)`, without blanks.")
      return
    }
  }

  /// A note to oneself below a text, "# ask the office", is a comment of YAML only where it begins the line: inside the text readers get it.
  private static func comment(_ text: CheckedText, _ findings: inout Findings) {
    let bytes = text.passage.bytes
    let sign = bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "#"), index + 1 < bytes.count, bytes[index + 1] == 0x20 else { return false }
      let before = bytes[..<index].last { $0 > 0x20 }
      return index > 0 && bytes[index - 1] <= 0x20 && before.map { Array(".!?:;)".utf8).contains($0) } ?? false
    }
    guard let sign else { return }
    findings.add(
      leftover, at: sign..<sign + 1,
      fi:
        "Lukija näkee merkin `#` ja sen, mitä sen jälkeen on. Jos se on huomautus, siirrä se riville, joka alkaa merkillä `#` ilman väliä.",
      en:
        "Readers see the sign `#` and what follows it. If it is a note, move it to a line that begins with `#`, without a blank before it.")
  }

  /// A link must look like one: `] (services/kela)`, not `[1] (2)`.
  private static func isMarkup(_ sign: [UInt8], at index: Int, _ bytes: [UInt8]) -> Bool {
    guard sign[0] == UInt8(ascii: "]") else { return true }
    let target = bytes[(index + sign.count)...].prefix { $0 != UInt8(ascii: ")") && $0 != 0x20 && $0 != 0x0A }
    return target.contains(UInt8(ascii: "/")) || target.starts(with: "links.".utf8) || target.first == UInt8(ascii: "#")
  }
}
