/// Files of an index as scripts: each calls the one function that `site/search.js` has registered, so that they load from any place, also from
/// a folder without a server, and under a policy that forbids inline scripts.
public enum SearchScript {
  /// `kaikille("fi","w3","...");` with data that needs no escaping.
  public static func file(_ language: String, _ shard: SearchShard) -> [UInt8] {
    Array("kaikille(\"\(language)\",\"\(shard.name)\",\"".utf8) + shard.data + Array("\");\n".utf8)
  }

  /// What the script must know before it can ask for anything: how to fold, which file holds what.
  ///
  /// - Parameters:
  ///   - source: tag of the language whose names are searched as well.
  ///   - titles: from which page on each file of titles holds.
  ///   - types: name of a folder and what an entry of it is called.
  public static func manifest(
    _ language: String, _ rules: FoldingRules, _ files: SearchFiles, source: String, titles: [Int], types: [(name: String, label: String)]
  ) -> [UInt8] {
    var gaps: [UInt8] = []
    RecordWriter.append(gaps: titles.map(Int32.init), to: &gaps)
    let pairs = { (pairs: [(from: Unicode.Scalar, to: Unicode.Scalar)]) in
      pairs.reduce(into: "") { text, pair in
        text.unicodeScalars.append(pair.from)
        text.unicodeScalars.append(pair.to)
      }
    }
    var script = "kaikille(\(quoted(language)),\"index\",{"
    script +=
      "source:\(quoted(source)),dropped:\(quoted(rules.dropped, isMarks: true)),separators:\(quoted(rules.separators, isMarks: true).dropLast())\\ud800-\\uf8ff\",alone:\(quoted(rules.alone)),"
    script +=
      "same:\(quoted(pairs(rules.same))),loose:\(quoted(pairs(rules.loose))),articles:\(quoted(rules.articles.joined(separator: "|"))),"
    script +=
      "words:\(quoted(files.starts)),group:\(files.group),near:\(files.nearCount),shortest:\(rules.shortestNear),compounds:\(rules.hasCompounds),titles:\(quoted(String(decoding: gaps, as: UTF8.self))),types:{"
    script += types.map { "\(quoted($0.name)):\(quoted($0.label))" }.joined(separator: ",")
    return Array("\(script)}});\n".utf8)
  }

  /// One file of titles: for each page its path and title, then its name in the source language where that is another, and the tag of the
  /// language of the title where that is not the page's.
  public static func titles(_ language: String, _ number: Int, _ rows: [[String]]) -> [UInt8] {
    let lists = rows.map { "[" + $0.map { quoted($0) }.joined(separator: ",") + "]" }
    return Array("kaikille(\"\(language)\",\"t\(number)\",[\n\(lists.joined(separator: ",\n"))]);\n".utf8)
  }

  /// A string of JavaScript. Controls and signs that cannot be seen are escaped; of marks everything is, so that no editor or tool joins them
  /// with what stands before.
  static func quoted(_ text: String, isMarks: Bool = false) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: quoted += "\\" + String(scalar)
      case 0x20..<0x7F: quoted.unicodeScalars.append(scalar)
      case _ where isMarks && scalar.value <= 0xFFFF, 0...0x1F, 0x7F...0xA0, 0x2000...0x206F, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
