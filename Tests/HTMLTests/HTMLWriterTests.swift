import HTML
import Testing

/// The bytes of a fragment, seen through a page.
func markup(_ content: (inout HTMLWriter) -> Void) -> String {
  let page = String(decoding: HTMLWriter.document(language: "fi", rightToLeft: false, content), as: UTF8.self)
  return String(page.dropFirst(43).dropLast(9))
}

@Suite("Elements")
struct HTMLWriterTests {
  @Test("A page has a document type, a language and a direction")
  func page() {
    let page = HTMLWriter.document(language: "ar", rightToLeft: true) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.title, "كيلا")
      }
      html(.body) { html in html(.h1, "كيلا") }
    }
    #expect(
      String(decoding: page, as: UTF8.self) == """
        <!DOCTYPE html>
        <html dir="rtl" lang="ar">
        <head><meta charset="utf-8"/><title>كيلا</title></head><body><h1>كيلا</h1></body>
        </html>

        """)
  }

  @Test("Elements nest and close")
  func nesting() {
    let list = markup { html in
      html(.ul, [.class("phones")]) { html in
        for number in ["112", "116117"] { html(.li) { html in html(.bdi, [.direction(.leftToRight)], number) } }
      }
    }
    #expect(list == #"<ul class="phones"><li><bdi dir="ltr">112</bdi></li><li><bdi dir="ltr">116117</bdi></li></ul>"#)
  }

  @Test("An element without content has an end tag; a void element has none")
  func empty() {
    #expect(markup { html in html(.td) { _ in } } == "<td></td>")
    #expect(markup { html in html(.td, "") } == "<td></td>")
    #expect(markup { html in html(.br) } == "<br/>")
    #expect(markup { html in html(.hr, [.class("end")]) } == #"<hr class="end"/>"#)
    #expect(markup { html in html(.textarea, [.rows(3)], "") } == #"<textarea rows="3"></textarea>"#)
  }

  @Test("Text in elements of text is escaped too")
  func textElements() {
    #expect(markup { html in html(.title, "</title><b>") } == "<title>&lt;/title&gt;&lt;b&gt;</title>")
    #expect(markup { html in html(.option, [.value("<"), .selected], "<") } == #"<option value="&lt;" selected="">&lt;</option>"#)
  }

  @Test("Attributes stand in the order given")
  func order() {
    let link = markup { html in
      html(.a, [.href(.path("a.html")), .language(tag: "sv", rightToLeft: false), .hrefLanguage("sv"), .relation(.alternate)], "Svenska")
    }
    #expect(link == #"<a href="a.html" dir="ltr" lang="sv" hreflang="sv" rel="alternate">Svenska</a>"#)
  }

  @Test("An attribute that is absent leaves nothing behind", arguments: [true, false])
  func condition(isHere: Bool) {
    let link = markup { html in html(.a, [.class("x"), .when(isHere, .current(.page)), .id("y")], "") }
    #expect(link == #"<a class="x"\#(isHere ? #" aria-current="page""# : "") id="y"></a>"#)
  }

  @Test("The first of two equal attributes counts")
  func repetition() {
    #expect(markup { html in html(.p, [.id("a"), .class("c"), .id("b")], "") } == #"<p id="a" class="c"></p>"#)
    #expect(markup { html in html(.p, [.absent, .absent, .id("b")], "") } == #"<p id="b"></p>"#)
    #expect(
      markup { html in html(.img, [.height(1), .hrefLanguage("fi"), .href(.path(""))]) } == #"<img height="1" hreflang="fi" href=""/>"#)
  }

  @Test("A language says its direction; a second direction is left out")
  func direction() {
    let bdi = markup { html in html(.bdi, [.language(tag: "fa", rightToLeft: true), .direction(.leftToRight)], "") }
    #expect(bdi == #"<bdi dir="rtl" lang="fa"></bdi>"#)
    let other = markup { html in html(.bdi, [.direction(.automatic), .language(tag: "fa", rightToLeft: true)], "") }
    #expect(other == #"<bdi dir="auto"></bdi>"#)
  }

  @Test("Numbers, states and closed lists of values")
  func values() {
    let cell = markup { html in html(.th, [.scope(.column), .columnSpan(2), .ariaHidden(false), .translate(false), .hidden], "") }
    #expect(cell == #"<th scope="col" colspan="2" aria-hidden="false" translate="no" hidden=""></th>"#)
    let field = markup { html in html(.input, [.inputType(.search), .name("q"), .required, .role(.search), .live(.polite)]) }
    #expect(field == #"<input type="search" name="q" required="" role="search" aria-live="polite"/>"#)
  }

  @Test("A page may outgrow the memory it began with")
  func growth() {
    let page = HTMLWriter.document(language: "fi", rightToLeft: false, capacity: 0) { html in
      for _ in 0..<1000 { html(.p, [.class("lead")], "sata & yksi") }
    }
    let expected = String(repeating: #"<p class="lead">sata &amp; yksi</p>"#, count: 1000)
    #expect(String(decoding: page, as: UTF8.self) == "<!DOCTYPE html>\n<html dir=\"ltr\" lang=\"fi\">\n\(expected)\n</html>\n")
  }

  @Test("A fragment is copied as it was written, as often as wanted")
  func fragments() {
    let footer = HTMLFragment { html in html(.footer, "A & B") }
    #expect(!footer.isEmpty)
    #expect(HTMLFragment { _ in }.isEmpty)
    let twice = markup { html in
      html.append(footer)
      html(.div) { html in html.append(footer) }
      html.append(HTMLFragment { _ in })
    }
    #expect(twice == "<footer>A &amp; B</footer><div><footer>A &amp; B</footer></div>")
    #expect(footer == HTMLFragment { html in html(.footer, "A & B") })
  }
}
