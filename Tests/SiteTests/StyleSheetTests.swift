import Site
import Testing

/// The style sheet becomes smaller and says the same.
@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("/* a */ p { margin : 0 ; }\n\nli > a,\n  b {\n}", "p{margin :0}li>a,b{}"),
    ("a :hover { content: \"a  /* b */ ; }\" }", "a :hover{content:\"a  /* b */ ; }\"}"),
    ("p { inline-size: calc(1rem + 2px - 3px); font: 1em/1.6 a }", "p{inline-size:calc(1rem + 2px - 3px);font:1em/1.6 a}"),
    ("a{content:'\\'  '}", "a{content:'\\'  '}"), ("@media (min-width: 3em) and print{}", "@media (min-width:3em) and print{}"),
    ("a/* no end", "a"), ("a{content:\"no end", "a{content:\"no end"), ("", ""),
    (":lang(ar), * { a: b !important }", ":lang(ar),*{a:b !important}"),
  ])
  func whatMeansNothingGoes(_ source: String, _ published: String) {
    #expect(String(decoding: StyleSheet.minified(Array(source.utf8)), as: UTF8.self) == published)
  }

  @Test func twiceIsOnce() throws {
    let once = StyleSheet.minified(Array("a { b : c } /* d */ e { f: \"g\" }".utf8))
    #expect(StyleSheet.minified(once) == once)
  }
}
