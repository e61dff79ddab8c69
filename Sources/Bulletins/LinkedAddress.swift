/// Finds what X makes a link of and counts as one address: with `http://` or `https://` in any letters, and bare names such as `Suomi.fi` too.
/// E-mail addresses are none. After twitter-text 3.1 (github.com/twitter/twitter-text, `js/src/extractUrlsWithIndices.js` and the patterns
/// that it names; conformance/extract.yml). Weaker than that: bare names end in any country's domain or one of the most used others.
enum LinkedAddress {
  typealias Scalars = [Unicode.Scalar]

  /// In the order of the text, never overlapping.
  static func ranges(in text: Scalars) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      if let end = end(of: text, from: index) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// The end of the address that begins at an index; nil where none begins.
  private static func end(of text: Scalars, from start: Int) -> Int? {
    let before = start > 0 ? text[start - 1] : nil
    if let before, isLetterOrDigit(before) || "@＠$#＃".unicodeScalars.contains(before) || ("\u{202A}"..."\u{202E}").contains(before) {
      return nil
    }
    let scheme = ["https://", "http://"].first { has($0, text, at: start) }
    if scheme == nil, let before, "-_./".unicodeScalars.contains(before) { return nil }
    guard var end = endOfHost(text, from: start + (scheme?.count ?? 0), hasScheme: scheme != nil) else { return nil }
    if end + 1 < text.count, text[end] == ":", ("0"..."9").contains(text[end + 1]) {
      end += 1
      while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
    }
    if end < text.count, text[end] == "/" { end = endOfPath(text, from: end) }
    if end < text.count, text[end] == "?" { end = endOfQuery(text, from: end) }
    return end
  }

  /// Behind the last label that is a top-level domain and is followed by what may follow one.
  private static func endOfHost(_ text: Scalars, from start: Int, hasScheme: Bool) -> Int? {
    func isOfHost(_ scalar: Unicode.Scalar) -> Bool {
      isLetterOrDigit(scalar) || "-_.".unicodeScalars.contains(scalar)
        || (hasScheme && scalar.value >= 0x80 && scalar.properties.isAlphabetic)
    }
    var limit = start
    while limit < text.count, isOfHost(text[limit]) { limit += 1 }
    guard limit > start, text[start] != "-", text[start] != ".", text[start] != "_" else { return nil }
    var found: Int?
    for dot in start + 1..<max(limit, start + 1) where text[dot] == "." {
      if text[dot - 1] == "." { break }
      if text[dot - 1] == "-" || text[dot - 1] == "_" { continue }
      var end = dot + 1
      while end < limit, isLetter(text[end]) { end += 1 }
      if end < text.count, isLetterOrDigit(text[end]) || "@+-".unicodeScalars.contains(text[end]) { continue }
      let name = text[dot + 1..<end].reduce(into: "") { $0 += $1.properties.lowercaseMapping }
      // The address of the site is not its last one in a trial, and may end in `.example`.
      if hasScheme ? name.count > 1 : countries.contains(name) || others.contains(name) { found = end }
    }
    return found
  }

  /// Up to the last letter, digit or sign that may end a path: punctuation of the sentence stays outside.
  private static func endOfPath(_ text: Scalars, from start: Int) -> Int {
    var index = start
    var end = start + 1
    while index < text.count {
      let scalar = text[index]
      if scalar == "(" {
        guard let close = text[index...].firstIndex(of: ")"), text[index + 1..<close].allSatisfy({ isOfPath($0) }) else { break }
        index = close + 1
        end = index
        continue
      }
      guard isOfPath(scalar) else { break }
      index += 1
      if isLetterOrDigit(scalar) || isFurtherLetter(scalar) || "+-=_#/".unicodeScalars.contains(scalar) { end = index }
    }
    return end
  }

  private static func endOfQuery(_ text: Scalars, from start: Int) -> Int {
    var index = start + 1
    var end = start
    while index < text.count, isLetterOrDigit(text[index]) || "!?*'@();:&=+$/%#[]-_.,~|".unicodeScalars.contains(text[index]) {
      if isLetterOrDigit(text[index]) || "-_&=#/".unicodeScalars.contains(text[index]) { end = index + 1 }
      index += 1
    }
    return end
  }

  private static func isOfPath(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || isFurtherLetter(scalar) || "!*';:=+,.$/%#[]-\u{2013}_~@|&".unicodeScalars.contains(scalar)
  }

  /// Letters of Latin with accents, and Cyrillic ones; no others belong to a path.
  private static func isFurtherLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x24F).contains(scalar.value) && scalar.value != 0xD7 && scalar.value != 0xF7 || (0x400...0x4FF).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || ("0"..."9").contains(scalar) }

  private static func has(_ beginning: String, _ text: Scalars, at index: Int) -> Bool {
    let scalars = beginning.unicodeScalars
    guard index + scalars.count <= text.count else { return false }
    return zip(scalars, text[index...]).allSatisfy { $0.properties.lowercaseMapping == $1.properties.lowercaseMapping }
  }

  private static let countries = Set(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn \
    co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy \
    hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me \
    mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa \
    re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us \
    uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """.split(separator: " ").map(String.init))

  private static let others = Set(
    "com org net info edu gov int mil biz name pro museum coop jobs mobi cat post tel app dev page blog online site shop store news media team"
      .split(separator: " ").map(String.init))
}
