import Catalog
import Diagnostics
import Prose

/// Characters that nobody sees, or that every reader sees as a box, where reading a text does not refuse them already.
enum HiddenCharacter: TextCheck {
  static let codes = [hidden, unreadable, kashida]

  static let hidden = DiagnosticCode(
    "hidden-character", .warning,
    explanation: Wording(
      fi: "Näkymätön merkki on väärässä paikassa: liitosmerkki (U+200C, U+200D) sanassa, jonka kirjaimet eivät liity toisiinsa, tai "
        + "tyylinvalitsin muun kuin kuvamerkin perässä. Haku ei löydä sanaa. Persian ja soranin liitosmerkit ovat oikein.",
      en: "An invisible character stands where it does not belong: a joiner (U+200C, U+200D) in a word whose letters do not join, or a "
        + "variation selector behind anything but an emoji. Search does not find the word. The joiners of Persian and Sorani are right."),
    bad: "fi: Koti\u{200C}palvelu", good: "fi: Kotipalvelu")

  static let unreadable = DiagnosticCode(
    "unreadable-character", .error,
    explanation: Wording(
      fi: "Merkillä ei ole sovittua ulkoasua, joten lukija näkee tyhjän laatikon. Se on kopioitu asiakirjasta, jossa on symbolifontti.",
      en: "The character has no agreed shape, so readers see an empty box. It was copied from a document with a symbol font."),
    bad: "fi: \u{F0B7} Ota passi mukaan.", good: "fi: - Ota passi mukaan.")

  static let kashida = DiagnosticCode(
    "kashida", .warning,
    explanation: Wording(
      fi: "Sanaa on venytetty viivalla ـ (U+0640) kirjainten välissä. Haku ei löydä sitä, ja se venyy rumasti toisella fontilla. "
        + "Sanan alussa tai lopussa, esimerkiksi الـ nimen edessä, viiva on sallittu.",
      en:
        "A word is stretched by the line ـ (U+0640) between its letters. Search does not find it, and it looks odd in another font. At the "
        + "beginning or end of a word, as in الـ before a name, the line is allowed."),
    bad: "ar: مرحبـــا", good: "ar: مرحبا")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    var places: [Kind: Corrections] = [:]
    text.passage.withBytes { run in
      var index = 0
      while index < run.count {
        switch run[index] {
        case 0xD9, 0xE2, 0xEE, 0xEF, 0xF3, 0xF4: break
        case 0xC2, 0xD8:
          guard text.isRead else { break }
          index += 2
          continue
        default:
          index += 1
          continue
        }
        let (scalar, width) = run.scalar(at: index)
        if let kind = kind(of: scalar, in: run, index..<index + width, !text.isRead) {
          places[kind, default: Corrections()].add(index..<index + width, "")
        }
        index += width
      }
    }
    guard !places.isEmpty else { return }
    for kind in Kind.allCases { if let found = places[kind], let first = found.first { add(kind, found, first, text, &findings) } }
  }

  private enum Kind: CaseIterable { case hidden, unreadable, kashida }

  private static func kind(of scalar: Unicode.Scalar, in run: TextRun, _ range: Range<Int>, _ isUnread: Bool) -> Kind? {
    let before = run.scalar(before: range.lowerBound)
    let after = run.scalar(from: range.upperBound)
    switch scalar.value {
    case 0x640: return isStretched(run, range) ? .kashida : nil
    case 0x200C, 0x200D:
      let isEmoji = scalar.value == 0x200D && (before.map(isPictorial) ?? false) && (after.map(isPictorial) ?? false)
      return isEmoji || joins(before) || joins(after) ? nil : .hidden
    case 0xFE00...0xFE0F: return before.map { isPictorial($0) || Script.of($0) == .han } ?? false ? nil : .hidden
    case 0xE0100...0xE01EF: return before.map { Script.of($0) == .han } ?? false ? nil : .hidden
    case 0xE0000...0xE007F: return before.map { $0.value == 0x1F3F4 || (0xE0020...0xE007F).contains($0.value) } ?? false ? nil : .hidden
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0xF0000...0x10FFFF: return .unreadable
    default: return isUnread && InvisibleCharacter.code(in: run, at: range.lowerBound) != nil ? .hidden : nil
    }
  }

  /// Whether Arabic letters stand on both sides of a row of lines: `الـ` before a name is no stretched word.
  private static func isStretched(_ run: TextRun, _ range: Range<Int>) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start >= 2, run.scalar(before: start)?.value == 0x640 { start -= 2 }
    while run.scalar(from: end)?.value == 0x640 { end += 2 }
    return [run.scalar(before: start), run.scalar(from: end)].allSatisfy { $0.map { Script.of($0) == .arabic } ?? false }
  }

  /// Whether letters of its script may join, so that a joiner beside it means something.
  private static func joins(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return switch Script.of(scalar) {
    case .arabic, .syriac, .nko, .indic, .khmer, .myanmar, .tibetan, .thai, .lao, .inherited: true
    default: scalar.value == 0x200C || scalar.value == 0x200D
    }
  }

  private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isEmoji || scalar.value == 0xFE0F }

  private static func add(_ kind: Kind, _ found: Corrections, _ first: Range<Int>, _ text: CheckedText, _ findings: inout Findings) {
    let passage = text.passage
    let point = passage.string(first).unicodeScalars.first?.codePoint ?? ""
    let next = passage.bytes[first.upperBound...].firstIndex { $0 > 0x20 } ?? first.upperBound
    let word = passage.quoted(kind == .unreadable ? next..<passage.bytes.count : passage.touching(first))
    switch kind {
    case .hidden:
      findings.add(
        hidden, at: first,
        fi: "Kohdassa \(word) on näkymätön merkki \(point), joka ei kuulu siihen. Kirjoita sana uudelleen.",
        en: "There is an invisible character \(point) at \(word) that does not belong there. Type the word again.",
        repair: found.repair(fi: "Poista näkymätön merkki.", en: "Remove the invisible character."))
    case .unreadable:
      findings.add(
        unreadable, at: first,
        fi: "Merkki \(point) näkyy lukijalle tyhjänä laatikkona ennen sanoja \(word). Poista se tai kirjoita oikea merkki.",
        en: "Readers see the character \(point) as an empty box before \(word). Remove it or write the sign that was meant.")
    case .kashida:
      findings.add(
        kashida, at: first,
        fi: "Sanaa \(word) on venytetty viivalla ـ. Poista viiva.", en: "The word \(word) is stretched by the line ـ. Remove the line.",
        repair: found.repair(fi: "Poista viiva.", en: "Remove the line."))
    }
  }
}
