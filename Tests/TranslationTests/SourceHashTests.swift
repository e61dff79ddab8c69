import Catalog
import Diagnostics
import Prose
import Testing
import Translation
import YAML

@Suite("Hash of a text")
struct SourceHashTests {
  /// The hash of the first text of a YAML file, read as prose or as a line.
  private func hash(_ yaml: String, isLine: Bool = false) -> String {
    var report = Report()
    let text = YAMLReader.read(Array(yaml.utf8), file: "fi.yaml", report: &report)?.pairs?.first?.value.scalar?.text ?? "?"
    let origin = TextOrigin(file: "fi.yaml")
    let prose = isLine ? Prose.line(text, at: origin, report: &report) : Prose.parse(text, at: origin, report: &report)
    return ShortHash.of(prose).description
  }

  /// From Python: `hashlib.sha256(b"1\n" + canonical).hexdigest()[:12]`, the canonical bytes written by hand after the comment of
  /// `Prose.appendCanonical`.
  static let known: [(text: String, isLine: Bool, hash: String)] = [
    ("Kela", true, "ea3b7d3b4367"), ("Soita {phones.main}.", true, "86e32c1bde5c"), ("Ensimmäinen kappale.", false, "2310bf7b89e1"),
    ("- yksi **tärkeä**\n  - [kaksi](links.home)", false, "6cee0468277b"), ("{reopens|on}", true, "198b0f904e36"),
    ("", true, "4355a46b19d3"),
    ("كيلا", true, "7b9853ccbbdd"),
  ]

  @Test("It is the beginning of SHA-256 over a version and the canonical text", arguments: known)
  func knownAnswer(text: String, isLine: Bool, hash: String) {
    #expect(self.hash("a: |\n  " + text + "\n", isLine: isLine) == hash)
  }

  static let prose = "Yksi kaksi {phones.main} ääni.\n\n- eka [linkki](links.home)\n- toka **vahva**\n"

  @Test(
    "The way a text is written down changes nothing",
    arguments: [
      "a: |\n  Yksi kaksi {phones.main} ääni.\n\n  - eka [linkki](links.home)\n  - toka **vahva**\n",
      "a: |\n  Yksi\n  kaksi\n  {phones.main} ääni.\n\n\n  - eka [linkki](links.home)\n\n  - toka\n    **vahva**\n\n",
      "a: |-\n    Yksi kaksi {phones.main} ääni.\n\n    * eka [linkki](links.home)\n    * toka __vahva__\n",
      "a: |+\n  Yksi  kaksi   {phones.main} ääni.   \n\n  + eka [linkki](links.home)\n  + toka **vahva**\n\n\n",
      "a: >\n  Yksi kaksi\n  {phones.main} ääni.\n\n  - eka [linkki](links.home)\n\n  - toka **vahva**\n",
      "a: \"Yksi kaksi {phones.main} ääni.\\n\\n- eka [linkki](links.home)\\n- toka **vahva**\"\n",
      "a: \"Yksi kaksi {phones.main} \\u00E4\\u00E4ni.\\n\\n- eka [linkki](links.home)\\n- toka **vahva**\" # huomautus\n",
      "# huomautus\na: |\n  Yksi kaksi {phones.main} a\u{308}a\u{308}ni.\n\n  - eka [linkki](links.home)\n  - toka **vahva**\nb: c\n",
      "a: |\r\n  Yksi kaksi {phones.main} ääni.\r\n\r\n  - eka [linkki](links.home)\r\n  - toka **vahva**\r\n",
    ])
  func equal(yaml: String) { #expect(hash(yaml) == hash("a: |\n  " + Self.prose.replacing("\n", with: "\n  "))) }

  @Test(
    "What the text says changes it",
    arguments: [
      ("kaksi", "kolme"), ("kaksi", "Kaksi"), ("phones.main", "phones.sos"), ("{phones.main}", "{phones.main|on}"),
      ("links.home", "links.form"),
      ("**vahva**", "vahva"), ("**vahva**", "*vahva*"), (" ääni.", " ääni"), (" ääni.", ". ääni"), ("- eka", "1. eka"),
      ("linkki", "linkit"),
      ("\n- toka", "\n  - toka"), ("ääni.\n\n-", "ääni.\n\nuusi\n\n-"), ("ääni", "aani"),
    ])
  func different(old: String, new: String) {
    let changed = Self.prose.replacing(old, with: new)
    #expect(changed != Self.prose)
    #expect(hash("a: |\n  " + changed.replacing("\n", with: "\n  ")) != hash("a: |\n  " + Self.prose.replacing("\n", with: "\n  ")))
  }

  @Test(
    "A line quoted, folded or plain is the same line",
    arguments: [
      "a: Yksi {x} kaksi\n", "a: 'Yksi {x} kaksi'\n", "a: >-\n  Yksi\n  {x} kaksi\n", "a: |\n  Yksi\n  {x} kaksi\n",
      "a:\n  Yksi {x}\n  kaksi\n",
    ])
  func lines(yaml: String) { #expect(hash(yaml, isLine: true) == hash("a: \"Yksi {x} kaksi\"\n", isLine: true)) }

  @Test("It is written as twelve hex digits", arguments: [0, 1, 0xABC, 0xFFFF_FFFF_FFFF, 0x1_0000_0000_0000, .max] as [UInt64])
  func digits(bits: UInt64) {
    let text = ShortHash(bits: bits).description
    #expect(text.count == 12 && text.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(ShortHash(text)?.bits == bits & 0xFFFF_FFFF_FFFF && ShortHash(text) == ShortHash(bits: bits))
  }

  @Test(
    "Nothing else is read as a hash",
    arguments: ["", "7c1e0a4b93d", "7c1e0a4b93d22", "7c1e0a4b93dg", "+c1e0a4b93d2", "-c1e0a4b93d2", "7C1E0A4B93D2"])
  func refused(text: String) { #expect(ShortHash(text) == nil) }
}
