import Testing

@testable import Prose

@Suite struct EventTests {
  @Test func aRepresentativeText() {
    let text = """
      First paragraph, {phones.some_id} and
      a second *line* of it.

      ### Heading

      Strong **{reopens|on}** and a [link to **Kela**](services/kela).

      - one
      - two
        - inner {areas/kotka.where}
      - three

      3. third
      4. fourth

         with a paragraph
      """
    #expect(
      events(prose(text)) == """
        <p>First paragraph, {0:phones.some_id} and a second <i>line</i> of it.</p>\
        <h3>Heading</h3>\
        <p>Strong <b>{1:reopens|on}</b> and a <a 2:services/kela>link to <b>Kela</b></a 2:services/kela>.</p>\
        <ul1><li1>one</li1><li1>two<ul2><li2>inner {3:areas/kotka.where}</li2></ul2></li1><li1>three</li1></ul1>\
        <ol1 3><li1 3>third</li1 3><li1 4><p>fourth</p><p>with a paragraph</p></li1 4></ol1 3>
        """)
    #expect(faults(text) == [])
  }

  @Test(arguments: [
    ("a_b_c *d*_e_", "<p>a_b_c <i>d</i><i>e</i></p>"),
    ("one\\\ntwo", "<p>one<br>two</p>"),
    ("one  \ntwo", "<p>one two</p>"),
    ("  one\n   two   three\t\nfour ", "<p>one two three four</p>"),
    ("**a **b", "<p>**a **b</p>"),
    ("a **b ** c", "<p>a **b ** c</p>"),
    ("{a}{b}", "<p>{0:a}{1:b}</p>"),
    ("{a} [x {b} y](links.c) {d}", "<p>{0:a} <a 1:links.c>x {2:b} y</a 1:links.c> {3:d}</p>"),
    ("\\*a\\* &amp; &auml;", "<p>*a* & ä</p>"),
    ("{phones.main}", "<p>{0:phones.main}</p>"),
    ("", ""), (" \n \n", ""),
    ("a&#1;b&#9;c", "<p>a b c</p>"),
    ("- a\n\n- b", "<ul1><li1>a</li1><li1>b</li1></ul1>"),
  ])
  func pieces(_ text: String, _ expected: String) { #expect(events(prose(text)) == expected) }

  @Test(arguments: [
    ("MOONA Kotka\n", "MOONA Kotka"),
    ("  a\n b ", "a b"),
    ("{phones.main}", "{0:phones.main}"),
    ("Soita {phones.main}, *heti*!", "Soita {0:phones.main}, *heti*!"),
    ("", ""),
  ])
  func lines(_ text: String, _ expected: String) { #expect(events(line(text)) == expected) }

  @Test func linesWithoutPlaceholdersHaveNoPieces() {
    #expect(line("MOONA Kotka").pieces.isEmpty)
    #expect(MemoryLayout<Piece>.stride == 16)
    #expect(MemoryLayout<Prose>.size == 16)
    #expect(line("").isEmpty && prose("\n").isEmpty && !line("a").isEmpty)
    #expect(prose("### a").hasHeadings && !prose("a").hasHeadings)
  }

  @Test func errorsOfTheBodyComeOut() {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try prose("a").walk { (_) throws(Stop) -> Void in throw Stop() } }
  }

  @Test func references() {
    let text = "Soita {services/kela.phones.main|on} tai\n[a](guides/first-days#passport), [b](#top), [c](services/kela.links.home)."
    let references = prose(text).references
    #expect(references.map(\.path) == ["services/kela.phones.main", "guides/first-days#passport", "#top", "services/kela.links.home"])
    #expect(references.map(\.use) == [.placeholder(.on), .link, .link, .link])
    #expect(references.map(\.entry) == ["services/kela", "guides/first-days", nil, "services/kela"])
    #expect(references.map(\.names) == [["phones", "main"], [], [], ["links", "home"]])
    #expect(references.map(\.section) == [nil, "passport", "top", nil])
    #expect(references.map { origin.span(at: $0.position) }.map { "\($0.line):\($0.column)" } == ["5:9", "6:3", "6:36", "6:47"])
  }

  @Test(arguments: [
    ("العربية: اتصل بـ{phones.main}، شكرًا.", "<p>العربية: اتصل بـ{0:phones.main}، شكرًا.</p>"),
    ("می\u{200C}خواهید **کمک** بگیرید؟", "<p>می\u{200C}خواهید <b>کمک</b> بگیرید؟</p>"),
    ("ሓገዝ **ብቋንቋኹም**። ናብ {phones.main} ደውሉ፡፡", "<p>ሓገዝ <b>ብቋንቋኹም</b>። ናብ {0:phones.main} ደውሉ፡፡</p>"),
    ("Помощь на *вашем* языке: {phones.main}.", "<p>Помощь на <i>вашем</i> языке: {0:phones.main}.</p>"),
    ("Waxaa la'aan ah lo'da iyo go'aanka.", "<p>Waxaa la'aan ah lo'da iyo go'aanka.</p>"),
    ("请拨打{phones.main}。", "<p>请拨打{0:phones.main}。</p>"),
  ])
  func languages(_ text: String, _ expected: String) {
    #expect(events(prose(text)) == expected)
    #expect(faults(text) == [])
  }
}
