import Catalog
import Diagnostics
import Prose

/// Times, street addresses and web addresses that stand in a text instead of in the facts. Phones and whole addresses with `https://`, `www.`
/// or `@` are errors of reading already.
enum LiteralFacts: TextCheck {
  static let codes = [literal]

  static let literal = DiagnosticCode(
    "literal-fact", .warning,
    explanation: Wording(
      fi: "Kellonajat, katuosoitteet ja verkko-osoitteet muuttuvat. Kun ne ovat tiedostossa facts.yaml, ne korjataan kerran ja ovat "
        + "jokaisella kielellä samat. Tekstissä on niiden paikalla nimi aaltosulkeissa.",
      en: "Times, street addresses and web addresses change. In facts.yaml they are corrected once and are the same in every language. In "
        + "the text stands their name in braces."),
    bad: "Olemme avoinna klo 9–15, Karhulantie 46.",
    good: "Olemme osoitteessa {places/moona-kotka.address}. (Aukioloajat tulevat sivulle tiedoista.)")

  /// What a text says itself.
  struct Literal {
    enum Kind { case time, street, web }
    let kind: Kind
    let range: Range<Int>
  }

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let found = text.passage.withBytes { all(in: $0, language: text.locale.tag) }
    guard let first = found.first else { return }
    let kinds = Set(found.map(\.kind))
    let name = kinds.count == 1 ? first.kind.name : Wording(fi: "tietoja", en: "facts")
    // What the source says itself is to be mended there: the translation follows.
    let isTranslated =
      text.original.map { original in
        kinds.isSubset(of: original.passage.withBytes { all(in: $0, language: original.locale.tag) }.map(\.kind))
      } ?? false
    let words = found.prefix(3).map { "”\(text.passage.shown($0.range))”" }.joined(separator: ", ")
    let more = found.count - 3
    let rest = more > 0 ? Wording(fi: " ja \(more) muuta", en: " and \(more) more") : Wording(fi: "", en: "")
    let english = words.replacing("”", with: "\"")
    let shared = Wording(
      fi: isTranslated ? " Korjaa ensin lähdeteksti." : " Siirrä se tiedostoon facts.yaml ja kirjoita tähän sen nimi aaltosulkeissa.",
      en: isTranslated ? " Mend the source text first." : " Move it to facts.yaml and write its name here in braces.")
    findings.add(
      literal, severity: isTranslated ? .note : nil, at: first.range,
      fi: "Tekstissä on \(name.fi) sellaisenaan: \(words)\(rest.fi).\(shared.fi)",
      en: "The text itself holds \(name.en): \(english)\(rest.en).\(shared.en)")
  }

  /// All of them in order. `language` is a BCP 47 tag.
  static func all(in run: TextRun, language: String) -> [Literal] {
    var found: [Literal] = []
    var index = 0
    while index < run.count {
      let byte = run[index]
      if LiteralTime.mayBegin(byte), let time = LiteralTime(in: run, at: index, language: language) {
        if time.isTime {
          found.append(Literal(kind: .time, range: time.range))
        } else if let street = LiteralAddress.street(in: run, before: index) {
          found.append(Literal(kind: .street, range: street))
          index = max(index + 1, street.upperBound)
          continue
        }
        index = max(index + 1, time.range.upperBound)
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."), let web = LiteralAddress.web(in: run, around: index) {
        found.append(Literal(kind: .web, range: web))
        index = max(index + 1, web.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }
}

extension LiteralFacts.Literal.Kind {
  fileprivate var name: Wording {
    switch self {
    case .time: Wording(fi: "kellonaika", en: "a time")
    case .street: Wording(fi: "katuosoite", en: "a street address")
    case .web: Wording(fi: "verkko-osoite", en: "a web address")
    }
  }
}

extension Passage {
  /// The words of a range, shortened for a message.
  fileprivate func shown(_ range: Range<Int>) -> String {
    let words = string(range)
    return words.unicodeScalars.count > 40 ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(40))) + "…" : words
  }
}
