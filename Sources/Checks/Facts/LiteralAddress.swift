import Prose

/// Street addresses (`Karhulantie 46, 48600 Kotka`) and web addresses without `www.` (`kela.fi/asumistuki`, `kela.fi`) in a text.
enum LiteralAddress {
  // MARK: Streets

  private static let streets: [StaticString] = [
    "katu", "tie", "kuja", "polku", "tori", "väylä", "raitti", "kaari", "aukio", "puistikko", "penger", "esplanadi", "gatan", "vägen",
    "gränden", "stigen", "torget",
  ]
  /// Roads with a number are no addresses: Valtatie 7.
  private static let roads: [StaticString] = ["valtatie", "kantatie", "seututie", "yhdystie", "moottoritie", "maantie"]

  /// The address of which a number at `index` is that of the house; to its end with stair and town.
  static func street(in run: TextRun, before index: Int) -> Range<Int>? {
    guard index > 1, run[index - 1] == 0x20 else { return nil }
    var start = index - 1
    while start > 0, run[start - 1].isLetter || run[start - 1] >= 0x80 || run[start - 1] == UInt8(ascii: "-") { start -= 1 }
    let word = run.part(start..<index - 1)
    // A name: a capital, and more than the bare word for a street.
    guard word.count >= 6, startsWithCapital(word),
      streets.contains(where: { word.ends($0, word.count) && word.count > $0.utf8CodeUnitCount + 1 }),
      !roads.contains(where: { word.isWord($0) })
    else { return nil }
    var end = index
    while end < run.count, run[end].isDecimal { end += 1 }
    guard end - index <= 3, end == run.count || !(run[end] == UInt8(ascii: "%") || isPart(run, end)) else { return nil }
    return start..<town(run, stair(run, end))
  }

  /// A number that goes on is no house: "Kauppakatu 2.5 km".
  private static func isPart(_ run: TextRun, _ index: Int) -> Bool {
    ".,:/".utf8.contains(run[index]) && index + 1 < run.count && run[index + 1].isDecimal
  }

  private static func startsWithCapital(_ word: TextRun) -> Bool {
    let (scalar, _) = word.scalar(at: 0)
    return scalar.properties.isUppercase
  }

  /// Behind a stair or door: ` B`, `b`, ` A 12`.
  private static func stair(_ run: TextRun, _ index: Int) -> Int {
    var end = index
    if end < run.count, run[end] == 0x20 { end += 1 }
    guard end < run.count, run[end] &- 0x41 < 26, end + 1 == run.count || !(run[end + 1].isLetter || run[end + 1] >= 0x80) else {
      return index
    }
    return end + 1
  }

  /// Behind a postal code and a town: `, 48600 Kotka`.
  private static func town(_ run: TextRun, _ index: Int) -> Int {
    guard run.begins(", ", index), index + 8 < run.count, run[(index + 2)..<(index + 7)].allSatisfy(\.isDecimal), run[index + 7] == 0x20
    else {
      return index
    }
    var end = index + 8
    while end < run.count, run[end].isLetter || run[end] >= 0x80 { end += 1 }
    return end > index + 8 ? end : index
  }

  // MARK: Web

  private static let domains: [StaticString] = [".fi", ".com", ".org", ".net", ".eu", ".info", ".int", ".se", ".gov", ".edu"]

  /// Endings of hosts that stand alone. Not those that are words too: "tule.se" lacks a blank.
  private static let bareDomains: [StaticString] = [".fi", ".com", ".org", ".net", ".eu", ".info", ".ee", ".ru", ".ua"]

  /// The address with a path whose host ends before the slash at `index`, or the host alone whose last dot is there. With a scheme or `www.` it is
  /// an error of reading and not told again.
  static func web(in run: TextRun, around index: Int) -> Range<Int>? {
    if run[index] == UInt8(ascii: ".") { return host(in: run, lastDot: index) }
    guard index + 1 < run.count, run[index + 1].isLetter, domains.contains(where: { run.ends($0, index) }) else { return nil }
    let start = hostStart(run, index)
    guard run[start].isLetter, start == 0 || !"/@".utf8.contains(run[start - 1]), !run.begins("www.", start) else { return nil }
    var end = index + 1
    while end < run.count, run[end].isLetter || run[end].isDecimal || "/-_.?=&%".utf8.contains(run[end]) { end += 1 }
    while ".?".utf8.contains(run[end - 1]) { end -= 1 }
    return start..<end
  }

  /// `kela.fi` in small letters: with a capital it is the name of a service, as in Suomi.fi.
  private static func host(in run: TextRun, lastDot dot: Int) -> Range<Int>? {
    guard let ending = bareDomains.first(where: { run.begins($0, dot) }), case let end = dot + ending.utf8CodeUnitCount,
      end == run.count || !(run[end].isLetter || run[end].isDecimal || run[end] >= 0x80 && !isMark(run, end)),
      !goesOn(run, end)
    else { return nil }
    let start = hostStart(run, dot)
    let host = run.part(start..<end)
    guard dot - start >= 2, host[0].isLetter || host[0].isDecimal, host.contains(where: \.isLetter),
      start == 0 || !isPartOfMore(run, start),
      host.allSatisfy({ !($0 &- 0x41 < 26) }), !run.begins("www.", start)
    else { return nil }
    return start..<end
  }

  /// A path, another label or a mailbox follows.
  private static func goesOn(_ run: TextRun, _ end: Int) -> Bool {
    guard end < run.count else { return false }
    if "/@_".utf8.contains(run[end]) { return true }
    return (run[end] == UInt8(ascii: ".") || run[end] == UInt8(ascii: "-")) && end + 1 < run.count
      && (run[end + 1].isLetter || run[end + 1].isDecimal)
  }

  private static func isPartOfMore(_ run: TextRun, _ start: Int) -> Bool {
    "/@_+".utf8.contains(run[start - 1]) || run[start - 1] >= 0x80 && !isMark(run, before: start)
  }

  /// Whether a sign that is no letter stands there: a quotation mark, a dash, an invisible mark.
  private static func isMark(_ run: TextRun, _ index: Int) -> Bool { !Script.of(run.scalar(at: index).value).isWritten }
  private static func isMark(_ run: TextRun, before index: Int) -> Bool { isMark(run, run.start(before: index)) }

  private static func hostStart(_ run: TextRun, _ end: Int) -> Int {
    var start = end
    while start > 0, run[start - 1].isLetter || run[start - 1].isDecimal || "-.".utf8.contains(run[start - 1]) { start -= 1 }
    return start
  }
}
