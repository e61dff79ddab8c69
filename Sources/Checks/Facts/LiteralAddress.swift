import Prose

/// Street addresses (`Karhulantie 46, 48600 Kotka`) and web addresses without `www.` (`kela.fi/asumistuki`) in a text.
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

  /// The address whose host ends before the slash at `index`. With a scheme or `www.` it is an error of reading and not told again.
  static func web(in run: TextRun, around index: Int) -> Range<Int>? {
    guard index + 1 < run.count, run[index + 1].isLetter, domains.contains(where: { run.ends($0, index) }) else { return nil }
    var start = index
    while start > 0, run[start - 1].isLetter || run[start - 1].isDecimal || "-.".utf8.contains(run[start - 1]) { start -= 1 }
    guard run[start].isLetter, start == 0 || !"/@".utf8.contains(run[start - 1]), !run.begins("www.", start) else { return nil }
    var end = index + 1
    while end < run.count, run[end].isLetter || run[end].isDecimal || "/-_.?=&%".utf8.contains(run[end]) { end += 1 }
    while ".?".utf8.contains(run[end - 1]) { end -= 1 }
    return start..<end
  }
}
