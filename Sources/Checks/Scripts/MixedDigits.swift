import Catalog
import Diagnostics
import Prose

/// One number is written in digits of one kind.
enum MixedDigits: TextCheck {
  static let codes = [mixed]

  static let mixed = DiagnosticCode(
    "mixed-digits", .warning,
    explanation: Wording(
      fi: "Yhdessä luvussa on kahdenlaisia numeroita, esimerkiksi 1٢. Luku voi näkyä väärässä järjestyksessä.",
      en: "One number has digits of two kinds, for example 1٢. It may be shown in the wrong order."),
    bad: "fa: ۲0 یورو", good: "fa: ۲۰ یورو")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let passage = text.passage
    guard passage.bytes.contains(where: { $0 == 0xD9 || $0 == 0xDB }) else { return }
    let found = passage.withBytes { run in
      var found: [Range<Int>] = []
      var (start, index, kinds) = (0, 0, 0)
      while index < run.count {
        let (scalar, width) = run.scalar(at: index)
        if let kind = Self.kind(of: scalar) {
          if kinds == 0 { start = index }
          kinds |= kind
        } else {
          if kinds.nonzeroBitCount > 1 { found.append(start..<index) }
          kinds = 0
        }
        index += width
      }
      if kinds.nonzeroBitCount > 1 { found.append(start..<index) }
      return found
    }
    guard let first = found.first else { return }
    findings.add(
      mixed, at: first,
      fi: "Luvussa on kahdenlaisia numeroita: \(passage.quoted(found)). Kirjoita se yhdenlaisilla.",
      en: "A number has digits of two kinds: \(passage.quoted(found)). Write it in digits of one kind.")
  }

  private static func kind(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: 1
    case 0x660...0x669: 2
    case 0x6F0...0x6F9: 4
    default: nil
    }
  }
}
