import Diagnostics

/// Words of offices have plain ones beside them.
enum OfficialLanguage: TextCheck {
  static let codes = [used]

  static let used = DiagnosticCode(
    "official-language", .warning,
    explanation: Wording(
      fi: "Virkakielen sana on vaikea. Käytä tavallista sanaa. Yleissuomessa tulee huomautus, kun kappaleessa on niitä kolme.",
      en: "A word of officials' language is hard. Use an ordinary one. In ordinary Finnish three in a paragraph are noted."),
    bad: "Mikäli hakemus on puutteellinen, toimita liitteet viipymättä.", good: "Jos hakemuksesta puuttuu jotain, lähetä liitteet heti.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let level = PlainFinnish.level(of: text) else { return }
    let least = level == .simple ? 1 : 3
    let words = text.passage.words
    var index = 0
    for block in text.passage.blocks {
      var found: [(range: Range<Int>, instead: String)] = []
      while index < words.count, words[index].range.lowerBound < block.range.upperBound {
        let hit = OfficialWord.match(words, at: index, in: text.passage.bytes, before: block.range.upperBound)
        if let hit { found.append((words[index].range.lowerBound..<words[index + hit.words - 1].range.upperBound, hit.instead)) }
        index += hit?.words ?? 1
      }
      guard found.count >= least, let first = found.first else { continue }
      let names = found.prefix(3).map { "\(text.passage.excerpt($0.range)) → \($0.instead)" }.joined(separator: "; ")
      let more = found.count > 3 ? " …" : ""
      findings.add(
        used, severity: level == .simple ? nil : .note, at: first.range,
        fi: "Virkakieltä: \(names)\(more). Kirjoita tavallinen sana.",
        en: "Officials' language: \(names)\(more). Write an ordinary word.")
    }
  }
}
