import Testing

/// The audit itself: a page that keeps every rule, and one that breaks each.
@Suite struct AuditTests {
  private func findings(_ body: String, language: String = "en", texts: KnownTexts = KnownTexts()) -> Set<Rule> {
    let isRightToLeft = ["ar", "fa", "ckb", "he"].contains(language)
    let root = "<html lang=\"\(language)\" dir=\"\(isRightToLeft ? "rtl" : "ltr")\">"
    let page = root + "<head><title>t</title></head><body>\(body)</body></html>"
    var audit = PageAudit(path: "en/page.html", bytes: Array(page.utf8), locale: (language, isRightToLeft), texts: texts)
    audit.run()
    return Set(audit.findings.map(\.rule))
  }

  @Test(arguments: [
    ("en", "<h1>Open 8.00–15.30</h1><h2>Call</h2><p>09 555 0101, <a href=\"x.html\">page</a></p>"),
    (
      "ar",
      "<h1>مفتوح <bdi dir=\"ltr\">8.00–15.30</bdi></h1><p>اتصل <bdi dir=\"ltr\">09 555 0101</bdi> (<bdi dir=\"ltr\">Kela</bdi>) 11</p>"
    ),
    ("ar", "<h1>مفتوح</h1><p lang=\"fi\" dir=\"ltr\">Soita 09 555 0101</p>"),
    ("ru", "<h1>Служба Kela</h1><table><caption>Часы</caption><tr><th scope=\"row\">пн</th><td>9</td></tr></table>"),
    ("en", "<h1>t</h1><img src=\"a.svg\" alt=\"\"/>"), ("en", "<h1>t</h1><script defer=\"\" src=\"../../search.js\"></script>"),
  ])
  func aGoodPageKeepsEveryRule(_ language: String, _ body: String) { #expect(findings(body, language: language) == []) }

  @Test(arguments: [
    (Rule.wellFormed, "en", "<p>"), (.oneTopHeading, "en", "<p>t</p>"), (.oneTopHeading, "en", "<h1>a</h1><h1>b</h1>"),
    (.uniqueNames, "en", "<h1 id=\"a\">t</h1><p id=\"a\">t</p>"), (.headingLevels, "en", "<h1>a</h1><h3>b</h3>"),
    (.links, "en", "<h1>a</h1><a href=\"x.html\"> </a>"), (.scripts, "en", "<h1>Служба</h1>"), (.scripts, "ar", "<h1>Служба</h1>"),
    (.scripts, "ru", "<h1>مفتوح</h1>"), (.isolation, "ar", "<h1>اتصل 09 555 0101</h1>"), (.isolation, "ar", "<h1>8.00–15.30 مفتوح</h1>"),
    (.isolation, "fa", "<h1>باز Kela</h1>"), (.isolation, "ckb", "<h1 dir=\"rtl\">a@b</h1>"), (.isolation, "ar", "<h1>+358 اتصل</h1>"),
    (.languageOfPage, "ar", "<h1><span lang=\"fi\">Kela</span></h1>"), (.alternativeTexts, "en", "<h1>a</h1><img src=\"a.png\"/>"),
    (.tables, "en", "<h1>a</h1><table><tr><th scope=\"row\">a</th></tr></table>"),
    (.tables, "en", "<h1>a</h1><table><caption>a</caption><tr><th>a</th></tr></table>"),
    (.noProgram, "en", "<h1>a</h1><script src=\"a.js\"/>"), (.noProgram, "en", "<h1>a</h1><script src=\"../../search.js\"></script>"),
    (.noProgram, "en", "<h1>a</h1><script defer=\"\" src=\"../../search.js\">x</script>"),
    (.noProgram, "en", "<h1 onclick=\"x\">a</h1>"), (.noProgram, "en", "<h1><a href=\"javascript:x\">a</a></h1>"),
    (.noExternalResource, "en", "<h1>a</h1><img alt=\"a\" src=\"https://example.org/a.png\"/>"),
    (.noExternalResource, "en", "<h1>a</h1><link rel=\"stylesheet\" href=\"//example.org/a.css\"/>"),
  ])
  func aBadPageIsFound(_ rule: Rule, _ language: String, _ body: String) { #expect(findings(body, language: language).contains(rule)) }

  @Test func aPageThatLoadsTooMuchIsFound() {
    let pictures = ["a", "b", "c", "d"].map { "<img alt=\"\" src=\"\($0).png\"/>" }
    #expect(findings("<h1>a</h1>" + pictures.prefix(3).joined()) == [])
    #expect(findings("<h1>a</h1>" + pictures.joined()) == [.requests])
  }

  @Test func aPageThatIsTooLargeIsFound() {
    #expect(findings("<h1>a</h1><p>" + String(repeating: "word ", count: 8400) + "</p>") == [.size])
  }

  @Test func aFallbackWithoutAMarkIsFound() {
    let texts = KnownTexts(["Etusivu": ["fi"], "Kela": ["fi", "en"]])
    #expect(findings("<h1>Etusivu</h1>", texts: texts) == [.languageOfTexts])
    #expect(findings("<h1><span lang=\"fi\" dir=\"ltr\">Etusivu</span></h1>", texts: texts) == [])
    #expect(findings("<h1>Kela</h1>", texts: texts) == [])
  }

  @Test func theLanguageOfThePageIsChecked() {
    var audit = PageAudit(path: "x", bytes: Array("<html lang=\"fi\" dir=\"ltr\"><h1>a</h1></html>".utf8), locale: ("ar", true))
    audit.run()
    #expect(audit.findings.map(\.rule) == [.languageOfPage])
  }

  @Test(arguments: [("../../fi/x.html", "fi/x.html"), ("y.html", "en/services/y.html"), ("../index.html", "en/index.html")])
  func linksAreResolved(_ link: String, _ target: String) { #expect(SiteAudit.resolve(link, from: "en/services/a.html") == target) }
}
