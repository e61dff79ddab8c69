import Testing

@testable import Search

@Suite struct CompoundTests {
  private static let known: Set<String> = [
    "oleskelu", "lupa", "hakemus", "työ", "paikka", "asumis", "tuki", "kieli", "taito", "aito", "kunta", "koti", "eläke", "laitos",
    "työlupa",
    "aika", "apu", "raha",
  ]

  @Test(arguments: [
    ("oleskelulupa", "oleskelu|lupa"), ("oleskelulupahakemus", "oleskelu|lupa|hakemus"), ("jatkolupa", "jatko|lupa"),
    ("työpaikka", "työ|paikka"),
    ("asumistuki", "asumis|tuki"), ("kielitaito", "kieli|taito"), ("kotikunta", "koti|kunta"), ("kansaneläkelaitos", "kansan|eläke|laitos"),
    ("työlupahakemus", "työ|lupa|hakemus"), ("oleskelulupaa", "oleskelu|lupaa"), ("työapu", "työ|apu"), ("apuraha", "apu|raha"),
    ("palvelu", "palvelu"), ("lupa", "lupa"), ("luvaton", "luvaton"), ("kotona", "kotona"), ("sulupa", "sulupa"), ("", ""),
    ("kotikunnassa", "kotikunnassa"),
  ])
  func wordsAreDivided(_ word: String, _ parts: String) {
    let compounds = Compounds { Self.known.contains(String(decoding: $0, as: UTF8.self)) }
    let bytes = Array(word.utf8)
    let starts = [0] + bytes.withUnsafeBufferPointer { compounds.boundaries(in: $0) } + [bytes.count]
    let found = zip(starts, starts.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }.joined(separator: "|")
    #expect(found == parts)
  }
}
