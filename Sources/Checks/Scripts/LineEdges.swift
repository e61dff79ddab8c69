import Catalog
import Diagnostics
import Prose

/// No line begins with a sign that ends one: in right-to-left languages a sign of text that was typed as it looks, not as it is read.
enum LineEdges: TextCheck {
  static let codes = [punctuation, latin]

  static let punctuation = DiagnosticCode(
    "punctuation-at-wrong-end", .warning,
    explanation: Wording(
      fi:
        "Rivi alkaa pisteellä, pilkulla tai loppusulkeella, tai se päättyy alkusulkeeseen. Oikealta vasemmalle kirjoitettavassa tekstissä merkki "
        + "on pantu siihen, missä rivin loppu näyttää olevan; sivulla se on väärässä päässä.",
      en:
        "A line begins with a full stop, comma or closing bracket, or ends with an opening one. In right-to-left text the sign was put where "
        + "the end of the line seems to be; on the page it stands at the wrong end."),
    bad: "ar: .مرحبا بكم", good: "ar: مرحبا بكم.")

  static let latin = DiagnosticCode(
    "latin-punctuation", .note,
    explanation: Wording(
      fi:
        "Arabialaisilla kirjaimilla kirjoitetussa tekstissä on latinalainen pilkku, puolipiste tai kysymysmerkki. Oikeat merkit ovat ، ؛ ؟.",
      en: "A text in Arabic letters has a Latin comma, semicolon or question mark. The right signs are ، ؛ ؟."),
    bad: "ar: هل لديك سؤال?", good: "ar: هل لديك سؤال؟")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.isRead else { return }
    let passage = text.passage
    passage.withBytes { run in
      var wrong: [Range<Int>] = []
      var start = 0
      while start < run.count {
        let end = run[start...].firstIndex(of: 0x0A) ?? run.count
        if let place = Self.wrongEdge(run, start..<end) { wrong.append(place) }
        start = end + 1
      }
      if let first = wrong.first { add(first, passage, text.locale.isRightToLeft, &findings) }
      if text.locale.traits.script == "Arab" { shapes(run, passage, &findings) }
    }
  }

  private static func add(_ place: Range<Int>, _ passage: Passage, _ isRightToLeft: Bool, _ findings: inout Findings) {
    let isAtBeginning = place.lowerBound == 0 || passage.bytes[place.lowerBound - 1] == 0x0A
    let (fi, en) = isAtBeginning ? ("alkaa merkillä", "begins with") : ("päättyy merkkiin", "ends with")
    let side = isRightToLeft ? Wording(fi: ", luettuna oikealta vasemmalle", en: ", read from right to left") : Wording(fi: "", en: "")
    findings.add(
      punctuation, at: place,
      fi: "Rivi \(fi) \(passage.quoted(place))\(side.fi). Siirrä merkki sinne, minne se lukiessa kuuluu, tai poista se.",
      en: "A line \(en) \(passage.quoted(place))\(side.en). Move the sign to where it belongs in reading, or remove it.")
  }

  private static func wrongEdge(_ run: TextRun, _ line: Range<Int>) -> Range<Int>? {
    guard let first = line.first(where: { run[$0] > 0x20 }), let last = line.last(where: { run[$0] > 0x20 && run[$0] & 0xC0 != 0x80 })
    else {
      return nil
    }
    let (scalar, width) = run.scalar(at: first)
    // .fi and .NET are names.
    let next = run.scalar(from: first + width)
    let isName = scalar == "." && next.map { $0.isASCII && Script.of($0) == .latin && $0.properties.isLowercase || $0 == "N" } ?? false
    // An ellipsis may go on with a sentence, and a pair may be empty.
    let isDots = scalar == "." && next == "."
    if ends(scalar), !isName, !isDots { return first..<first + width }
    let (final, finalWidth) = run.scalar(at: last)
    return last > first && begins(final) ? last..<last + finalWidth : nil
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", "!", "?", ")", "]", "\u{60C}", "\u{61B}", "\u{61F}", "\u{6D4}", "\u{1362}", "\u{1363}", "\u{1364}": true
    default: false
    }
  }

  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[": true
    default: false
    }
  }

  /// Latin commas and question marks behind Arabic letters.
  private static func shapes(_ run: TextRun, _ passage: Passage, _ findings: inout Findings) {
    var corrections = Corrections()
    for index in run.indices.dropFirst() {
      let right: String
      switch run[index] {
      case UInt8(ascii: ","): right = "\u{60C}"
      case UInt8(ascii: ";"): right = "\u{61B}"
      case UInt8(ascii: "?"): right = "\u{61F}"
      default: continue
      }
      guard index + 1 == run.count || run[index + 1] <= 0x20, run.scalar(before: index).map({ Script.of($0) == .arabic }) ?? false else {
        continue
      }
      corrections.add(index..<index + 1, right)
    }
    guard let first = corrections.first else { return }
    findings.add(
      latin, at: first,
      fi: "Tekstissä on latinalainen välimerkki \(passage.quoted(first)) arabialaisen kirjaimen perässä. Kirjoita ، ؛ tai ؟.",
      en: "A Latin \(passage.quoted(first)) stands behind an Arabic letter. Write ، ؛ or ؟.",
      repair: corrections.repair(fi: "Vaihda arabialaisiin välimerkkeihin.", en: "Put Arabic punctuation in its place."))
  }
}
