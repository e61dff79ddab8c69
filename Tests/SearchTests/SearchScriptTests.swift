import Testing

@testable import Search

@Suite struct SearchScriptTests {
  @Test(arguments: [
    ("Kela", #""Kela""#), ("\"\\\n\u{2028}", #""\"\\\u000a\u2028""#), ("äiti ሰላም", #""äiti ሰላም""#),
    ("a\u{2066}b\u{AD}", "\"a\\u2066b\u{AD}\""),
  ])
  func stringsAreQuoted(_ text: String, _ quoted: String) { #expect(SearchScript.quoted(text) == quoted) }

  @Test func marksAreEscaped() { #expect(SearchScript.quoted("a-ü\u{301}", isMarks: true) == #""a-\u00fc\u0301""#) }

  @Test func titlesAreRows() {
    let file = SearchScript.titles("so", 3, [["services/kela", "Kela \"x\"", "Kela"], ["topics/a", "A"]])
    #expect(
      String(decoding: file, as: UTF8.self)
        == "kaikille(\"so\",\"t3\",[\n[\"services/kela\",\"Kela \\\"x\\\"\",\"Kela\"],\n[\"topics/a\",\"A\"]]);\n")
  }

  @Test func aFileCallsTheFunction() {
    #expect(
      SearchScript.file("fi", SearchShard(name: "w0", data: Array("0kela!0|".utf8)))
        == Array("kaikille(\"fi\",\"w0\",\"0kela!0|\");\n".utf8))
  }

  @Test func theManifestSaysHowToFold() {
    let rules = FoldingRules(language: "ar")
    let files = SearchFiles(SearchIndex(language: "ar"))
    let script = String(
      decoding: SearchScript.manifest("ar", rules, files, source: "fi", titles: [0, 40], types: [("services", "خدمة")]), as: UTF8.self)
    #expect(
      script.hasPrefix("kaikille(\"ar\",\"index\",{source:\"fi\",dropped:")
        && script.hasSuffix("titles:\"0d1\",types:{\"services\":\"خدمة\"}});\n"))
    #expect(script.contains("\\ud800-\\uf8ff\",alone:") && script.contains("articles:\"وال|بال|كال|فال|ولل|ال|لل\""))
  }
}
