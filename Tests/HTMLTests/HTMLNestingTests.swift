import HTML
import Testing
import XML

@Suite("Elements that open and close apart")
struct HTMLNestingTests {
  @Test("The last one opened is closed first")
  func order() {
    let made = markup { html in
      html.nested { nesting in
        nesting.start(.ul, [.class("x")])
        nesting.start(.li)
        nesting.html.text("a & b")
        nesting.end()
        nesting.start(.li)
        nesting.start(.a, [.href(.path("a.html"))])
        nesting.html(.strong, "c")
        nesting.end()
        nesting.end()
        nesting.end()
        nesting.html(.br)
      }
    }
    #expect(made == #"<ul class="x"><li>a &amp; b</li><li><a href="a.html"><strong>c</strong></a></li></ul><br/>"#)
  }

  @Test("What is left open is closed at the end", arguments: 0...4)
  func leftOpen(ends: Int) {
    let made = markup { html in
      html.nested { nesting in
        for element in [HTMLElement.section, .p, .em] { nesting.start(element) }
        nesting.html.text("a")
        for _ in 0..<ends { nesting.end() }
      }
      html(.hr)
    }
    #expect(made == "<section><p><em>a</em></p></section><hr/>")
  }

  @Test("Closing more than was opened closes nothing of what is around")
  func surplus() {
    let made = markup { html in
      html(.main) { html in
        html.nested { nesting in
          nesting.end()
          nesting.start(.p)
          nesting.end()
          nesting.end()
          nesting.html.text("a")
        }
        html.text("b")
      }
    }
    #expect(made == "<main><p></p>ab</main>")
  }

  @Test("One nesting may stand in another, and nothing makes nothing")
  func inside() {
    let made = markup { html in
      html.nested { outer in
        outer.start(.ol)
        outer.html.nested { inner in
          inner.start(.li)
          inner.html.text("1")
        }
        outer.start(.li)
        outer.html.text("2")
      }
      html.nested { _ in }
    }
    #expect(made == "<ol><li>1</li><li>2</li></ol>")
  }

  @Test("Whatever the order of calls, the page is well-formed", arguments: 1...60)
  func wellFormed(seed: Int) throws {
    var state = UInt64(seed)
    func below(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var texts = 0
    let page = HTMLWriter.document(language: "fi", rightToLeft: false) { html in
      html.nested { nesting in
        nesting.start(.body)
        for _ in 0..<80 {
          switch below(5) {
          case 0, 1: nesting.start(.div, [.class("a")])
          case 2 where below(4) > 0: nesting.html.nested { $0.start(.span) }
          case 3:
            nesting.html(.em, "<&>")
            texts += 1
          default: break
          }
          if below(2) == 0, below(3) == 0 { nesting.html(.br) }
        }
      }
    }
    #expect(count(try XMLDocument.parse(page).root) == texts)
  }

  private func count(_ element: XMLElement) -> Int {
    (element.name == "em" && element.text == "<&>" ? 1 : 0) + element.elements.reduce(0) { $0 + count($1) }
  }
}
