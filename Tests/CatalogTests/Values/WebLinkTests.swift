import Catalog
import Testing

@Suite struct WebLinkTests {
  private func decode(_ text: String) -> Decoded<WebLink> { Decoded(text) { WebLink.decode($0, id: "home", report: &$1) } }

  @Test(arguments: [
    "https://migri.fi/", "https://www.migri.fi", "https://kaikille.example/a?b=c&d=%C3%A4#e", "https://xn--kta-xla.fi:8443/x",
    "https://a.fi?x", "https://a.fi/x@y", "https://a.fi/~x/(y)",
  ])
  func acceptsAddresses(url: String) {
    let decoded = decode("\"\(url)\"")
    #expect(decoded.value?.target == .all(url) && decoded.codes.isEmpty)
    #expect(decode(url).value?.target == .all(url))
  }

  @Test(arguments: [
    "www.migri.fi", "migri.fi", "ftp://migri.fi/", "https:/migri.fi", "https://", "https:///x", "https://migri", "https://localhost/",
    "https://user@migri.fi/", "https://user:secret@migri.fi/", "https://migri.fi/a b", "https://migri.fi:port/", "https://migri.fi:/",
    "https://kötka.fi/", "https://migri.fi/<x>", "https://migri.fi/{x}", "mailto:moona@kotka.fi", "javascript:alert(1)", "",
    "https://1.2.3.4/", "https://192.0.2.10/", "HTTPS://migri.fi/", "https://a.fi/\\x",
  ])
  func refusesAddresses(url: String) {
    #expect(decode("\"\(url)\"").value == nil)
    #expect(decode("\"\(url)\"").codes == ["web-address"])
  }

  @Test func warnsOfInsecureAddresses() {
    let decoded = decode("http://migri.fi/")
    #expect(decoded.value?.target == .all("http://migri.fi/") && decoded.codes == ["insecure-web-address"])
    #expect(decoded.diagnostics[0].severity == .warning)
  }

  @Test(arguments: [
    ("https://kotka.fi/ääni", "https://kotka.fi/%C3%A4%C3%A4ni"), ("https://kotka.fi?q=ä", "https://kotka.fi?q=%C3%A4"),
    ("https://kotka.fi#ä", "https://kotka.fi#%C3%A4"),
  ])
  func encodesLettersBeyondASCII(typed: String, url: String) {
    let text = "\"\(typed)\""
    let decoded = decode(text)
    #expect(decoded.value?.target == .all(url) && decoded.codes == ["web-address"])
    let mended = repaired(text, decoded.diagnostics)
    #expect(mended == "\"\(url)\"" && decode(mended).codes.isEmpty)
  }

  static let migri = "{fi: \"https://migri.fi/etusivu\", en: \"https://migri.fi/en/home\", other: \"https://migri.fi/en/home\"}"

  @Test(arguments: [
    ("fi", [], "https://migri.fi/etusivu", true, "fi"),
    ("so", [], "https://migri.fi/en/home", false, "en"),
    ("en", ["fi"], "https://migri.fi/en/home", true, "en"),
    ("fi-simple", ["fi"], "https://migri.fi/etusivu", false, "fi"),
    ("so", ["sv", "fi", "en"], "https://migri.fi/etusivu", false, "fi"),
  ])
  func choosesByLanguage(tag: String, fallbacks: [String], url: String, isOwn: Bool, language: String) throws {
    let link = try #require(decode(Self.migri).value)
    let choice = link.url(for: tag, fallbacks: fallbacks)
    #expect(choice == WebLink.Choice(url: url, isForThatLanguage: isOwn, language: language))
    #expect(link.urls == ["https://migri.fi/etusivu", "https://migri.fi/en/home"])
  }

  @Test func fallsBackToOtherAndThenToTheFirst() throws {
    let other = try #require(decode("{fi: \"https://a.fi/\", other: \"https://b.fi/\"}").value).url(for: "so")
    #expect(other == WebLink.Choice(url: "https://b.fi/", isForThatLanguage: false, language: nil))
    let first = try #require(decode("{sv: \"https://a.fi/\", fi: \"https://b.fi/\"}").value).url(for: "so")
    #expect(first == WebLink.Choice(url: "https://a.fi/", isForThatLanguage: false, language: "sv"))
    let all = try #require(decode("\"https://a.fi/\"").value).url(for: "so")
    #expect(all == WebLink.Choice(url: "https://a.fi/", isForThatLanguage: true, language: nil))
  }

  @Test(arguments: [
    ("{}", ["value-shape"]), ("{other: \"https://a.fi/\"}", ["value-shape"]), ("{English: \"https://a.fi/\"}", ["language-tag"]),
    ("{en: x}", ["web-address"]), ("[\"https://a.fi/\"]", ["web-address"]), ("{en_GB: \"https://a.fi/\"}", ["language-tag"]),
  ])
  func reportsFaults(text: String, codes: [String]) {
    #expect(decode(text).value == nil)
    #expect(decode(text).codes == codes)
  }

  @Test(arguments: ["fi", "fi-simple", "ckb", "zh-Hant", "es-419", "en-GB-oxendict"])
  func acceptsTags(tag: String) { #expect(decode("{\(tag): \"https://a.fi/\"}").codes.isEmpty) }
}
