import HTML
import Testing

@Suite("Addresses")
struct URLReferenceTests {
  @Test(
    "Paths",
    arguments: [
      ("../services/kela.html", "../services/kela.html"), ("", ""), ("/", "/"), ("/a//b", "/a//b"), ("a b", "a%20b"), ("ä", "%C3%A4"),
      ("50%", "50%25"), ("a?b#c", "a%3Fb%23c"), ("//evil.example/x", "/evil.example/x"), ("///x", "/x"), ("//", "/"),
      ("\\\\evil.example", "%5C%5Cevil.example"), ("javascript:alert(1)", "./javascript:alert(1)"),
      ("data:text/html,x", "./data:text/html,x"),
      ("JaVaScRiPt:x", "./JaVaScRiPt:x"), (" javascript:x", "./%20javascript:x"), ("java\nscript:x", "./java%0Ascript:x"),
      ("a/b:c", "a/b:c"), (":", "./:"), ("\"><script>", "%22%3E%3Cscript%3E"),
    ])
  func path(source: String, expected: String) {
    #expect(URLReference.path(source).text == expected)
  }

  @Test("Fragments")
  func fragment() {
    #expect(URLReference.fragment("hours").text == "#hours")
    #expect(URLReference.fragment("a b\"").text == "#a%20b%22")
    #expect(URLReference.path("x.html", fragment: "aukiolo ä").text == "x.html#aukiolo%20%C3%A4")
    #expect(URLReference.path("javascript:x", fragment: "/").text == "./javascript:x#/")
  }

  @Test(
    "The web",
    arguments: [
      "https://www.kela.fi/", "http://kela.fi", "HTTPS://kela.fi/a?b=c&d=%20#e", "https://localhost:8080/x",
      "https://fi.wikipedia.org/wiki/Äiti",
      "https://äiti.fi/", "https://a.b?x", "https://example.org/a:b@c/(d)_[e]",
    ])
  func web(address: String) {
    #expect(URLReference.web(address)?.text == address)
  }

  @Test(
    "What is not the web",
    arguments: [
      "", "javascript:alert(1)", "JAVASCRIPT://x", "data:text/html,x", "vbscript:x", "ftp://x", "file:///etc/passwd", "blob:https://x",
      "https:",
      "https:/x", "https://", "https:///x", "//kela.fi", "www.kela.fi", " https://kela.fi", "https://kela.fi/a b", "https://kela.fi/\n",
      "https://kela.fi\\@evil.example", "https://user@kela.fi", "https://user:pw@kela.fi", "https://kela.fi:x/", "https://-x", "https://.",
      "https://a<b", "https://kela.fi/\"", "https://kela.fi/<script>", "https://kela.fi/\u{0}", "https://ke%6ca.fi", "httpx://kela.fi",
      "(ttps://kela.fi",
    ])
  func notWeb(address: String) {
    #expect(URLReference.web(address) == nil)
  }

  @Test(
    "Telephones",
    arguments: [
      ("112", "tel:112"), ("+358 20 634 0200", "tel:+358206340200"), ("(05) 234-4171", "tel:052344171"), ("05.234", "tel:05234"),
    ])
  func telephone(number: String, expected: String) {
    #expect(URLReference.telephone(number)?.text == expected)
  }

  @Test(
    "What is no telephone", arguments: ["", "+", " - ", "112;x", "05 234 4171 / 2", "++358", "1+2", "numero", "*31#", "tel:112", "١١٢"])
  func noTelephone(number: String) {
    #expect(URLReference.telephone(number) == nil)
  }

  @Test("Mailboxes", arguments: ["moona@kotka.fi", "etu.suku-nimi+x@a.b-c.fi", "o'x_1@x.fi"])
  func mail(address: String) {
    #expect(URLReference.mail(address)?.text == "mailto:" + address)
  }

  @Test(
    "What is no mailbox",
    arguments: [
      "", "@", "moona", "moona@", "@kotka.fi", "moona@kotka", "a@b@c.fi", "moona@kotka..fi", "a b@c.fi", "a@c.fi?cc=x@y.fi", "a%40@c.fi",
      "a@.fi", "ä@c.fi",
    ])
  func noMail(address: String) {
    #expect(URLReference.mail(address) == nil)
  }

  @Test("An address is escaped where it is written")
  func escaped() throws {
    let address = try #require(URLReference.web("https://kela.fi/?a=1&b='2'"))
    #expect(markup { html in html(.a, [.href(address)], "") } == #"<a href="https://kela.fi/?a=1&amp;b='2'"></a>"#)
  }
}
