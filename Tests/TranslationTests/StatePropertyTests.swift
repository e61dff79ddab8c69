import Catalog
import Testing
import Translation

/// Texts made by chance, the same in every run: whatever does not change what they say leaves every state as it is.
@Suite("States of texts made by chance")
struct StatePropertyTests {
  static let vocabulary = [
    "Kela", "ääni", "раха", "كيلا", "{phones.main}", "**vahva sana**", "[linkki](links.home)", "on", "yksi", "kaksi.", "H\u{E4}t\u{E4}",
    "50", "—", "*korostus*",
  ]

  /// Paragraphs and lists of words; each block is a list of lines, each line a list of words.
  static func blocks(_ chance: inout Generator) -> [[[String]]] {
    (0..<Int.random(in: 1...4, using: &chance)).map { _ in
      let isList = Bool.random(using: &chance)
      return (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        let words = (0..<Int.random(in: 1...9, using: &chance)).map { _ in vocabulary.randomElement(using: &chance) ?? "" }
        return (isList ? ["-"] : []) + ["Sana"] + words
      }
    }
  }

  /// The blocks as one text: list elements and wrapped paragraphs.
  static func text(_ blocks: [[[String]]], marker: String = "-", width: Int = 1000) -> String {
    blocks.map { block in
      block.map { line -> String in
        var lines: [String] = []
        var current = ""
        for word in line {
          if !current.isEmpty, current.count + word.count >= width, current != "-" {
            lines.append(current)
            current = ""
          }
          current += current.isEmpty ? word : " " + word
        }
        lines.append(current)
        let isElement = line[0] == "-"
        return lines.joined(separator: isElement ? "\n  " : "\n").replacingFirstHyphen(with: isElement ? marker : nil)
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// A sample whose body is made by chance, confirmed in Somali.
  static func sample(_ blocks: [[[String]]]) -> Sample {
    var sample = Sample()
    sample["fi"] = source(text(blocks))
    sample["so"] = Sample.translation("so")
    sample.confirm("so", .reviewed)
    return sample
  }

  static func source(_ body: String, indent: String = "  ") -> String {
    "name: |\n  Kela\nsummary: |\n  Lause.\nbody: |\n" + indent + body.replacing("\n", with: "\n" + indent)
      + "\nphones:\n  main:\n    note: |\n      Sano.\n"
  }

  @Test("Wrapping, other list marks, indentation, line ends and form D", arguments: 1...40)
  func rewritten(seed: Int) {
    var chance = Generator(state: UInt64(seed))
    let blocks = Self.blocks(&chance)
    var sample = Self.sample(blocks)
    #expect(sample.states("so") == all(.reviewed))
    for body in [Self.text(blocks, width: 12), Self.text(blocks, marker: "*"), Self.text(blocks, marker: "+", width: 30)] {
      sample["fi"] = Self.source(body)
      #expect(sample.states("so") == all(.reviewed))
    }
    let plain = Self.source(Self.text(blocks), indent: "     ")
    sample["fi"] = plain.replacing("\n", with: "\r\n")
    #expect(sample.states("so") == all(.reviewed))
    sample["fi"] = plain.replacing("ä", with: "a\u{308}").replacing("ää", with: "a\u{308}a\u{308}")
    #expect(sample.states("so") == all(.reviewed))
    sample["fi"] = "# huomautus\n\n" + plain + "\n# loppu\n"
    #expect(sample.states("so") == all(.reviewed))
  }

  @Test("The order of keys, in both files", arguments: 1...20)
  func reordered(seed: Int) {
    var chance = Generator(state: UInt64(seed))
    var sample = Sample("so", .reviewed)
    for name in ["fi", "so"] {
      var groups: [String] = []
      for line in (sample[name] ?? "").split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if line.first == " " || line.isEmpty { groups[groups.count - 1] += line + "\n" } else { groups.append(line + "\n") }
      }
      sample[name] = groups.shuffled(using: &chance).joined()
    }
    #expect(sample.states("so") == all(.reviewed))
  }

  @Test("A copy or another name of the folder")
  func copied() throws {
    let sample = Sample("so", .reviewed)
    var copy = sample
    for (path, text) in sample.files where path.hasPrefix("content/notes/one/") {
      copy.files[path.replacing("/one/", with: "/two/")] = text
    }
    let catalog = try #require(copy.catalog)
    let coverage = Coverage(catalog)
    #expect(catalog.entries.count == 2 && coverage.states(of: 0, in: 2) == coverage.states(of: 1, in: 2))
    #expect(coverage.states(of: 1, in: 2).filter { $0 != .notNeeded } == Array(repeating: .reviewed, count: 4))
  }

  @Test("One changed word makes exactly its unit outdated", arguments: 1...60)
  func oneWord(seed: Int) {
    var chance = Generator(state: UInt64(seed))
    var blocks = Self.blocks(&chance)
    var sample = Self.sample(blocks)
    let block = Int.random(in: blocks.indices, using: &chance)
    let line = Int.random(in: blocks[block].indices, using: &chance)
    blocks[block][line][blocks[block][line].count - 1] += "x"
    if Bool.random(using: &chance) { blocks[block][line].append("lisä") }
    sample["fi"] = Self.source(Self.text(blocks, width: 20))
    #expect(sample.states("so") == all(.reviewed).merging(["body": .outdated]) { $1 })
  }
}

extension String {
  fileprivate func replacingFirstHyphen(with marker: String?) -> String {
    guard let marker, first == "-" else { return self }
    return marker + dropFirst()
  }
}
