import Testing

@testable import LanguageIdentification

/// The script that makes the tables and the tool must read words alike, or the tables mean something else than was measured.
@Suite struct ScoreTests {
  static let models = ["latin": LanguageModel.latin, "cyrillic": .cyrillic, "arabic": .arabic]

  @Test func theToolCountsWhatTheScriptCounted() throws {
    let rows = try Sample.lines("scores.tsv")
    #expect(rows.count > 200)
    for row in rows {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let model = try #require(Self.models[columns[0]] ?? nil)
      var text = try #require(columns.last)
      let evidence = text.withUTF8 { WordReader($0, model: model).evidence }
      let counted = [evidence.words, evidence.judged] + model.tags.indices.map { Int(evidence.scores[$0]) }
      #expect(counted == columns[1..<(columns.count - 1)].compactMap { Int($0) }, "\(row)")
    }
  }

  /// However long a word is, one more of the same letter adds as much.
  @Test func longWordsAreSummedInFull() throws {
    let latin = try #require(LanguageModel.latin)
    let scores = (10..<400).map { length in
      [UInt8](repeating: UInt8(ascii: "a"), count: length).withUnsafeBufferPointer { WordReader($0, model: latin).evidence.scores }
    }
    let step = scores[1] &- scores[0]
    #expect(step != LanguageModel.Scores())
    for index in scores.indices.dropFirst() { #expect(scores[index] &- scores[index - 1] == step) }
  }

  @Test func theEvidenceOfATextIsTheSumOfThatOfItsLines() throws {
    let latin = try #require(LanguageModel.latin)
    let lines = ["Tule (tai soita", "huomenna) klo 9. Kelan", ".fi on sivu: info@", "kela'", "'n Etusivu"]
    func evidence(_ text: String) -> LanguageTable.Evidence {
      var text = text
      return text.withUTF8 { WordReader($0, model: latin).evidence }
    }
    var sum = LanguageTable.Evidence()
    for line in lines { sum += evidence(line) }
    let whole = evidence(lines.joined(separator: "\n"))
    #expect(
      [whole.words, whole.judged, whole.ownLetters, whole.foreignLetters] == [sum.words, sum.judged, sum.ownLetters, sum.foreignLetters])
    #expect(whole.scores == sum.scores && whole.words > 5)
  }

  @Test(arguments: ["latin", "cyrillic", "arabic"])
  func theTablesAreWhole(_ script: String) throws {
    let model = try #require(Self.models[script] ?? nil)
    #expect(model.tags == model.tags.sorted())
  }

  @Test func bytesThatAreNoTableAreRefused() {
    let short: [UInt8] = Array("KLM1".utf8)
    let wrong = [UInt8](repeating: 1, count: 400)
    var cut = Array("KLM1".utf8) + [2, 0, 0, 4, 8, 0, 0, 0, 9, 0, 0, 0]
    cut += [UInt8](repeating: 0, count: 40)
    for bytes in [short, wrong, cut] { #expect(bytes.withUnsafeBytes { LanguageModel($0) } == nil) }
  }

  /// Letters, signs and pieces of UTF-8 in every order that a small generator makes.
  @Test func anyBytesAreRead() throws {
    let latin = try #require(LanguageModel.latin)
    let pieces: [UInt8] = [0x20, 0x27, 0x28, 0x29, 0x2E, 0x41, 0x61, 0xC3, 0xA4, 0xE2, 0x80, 0x8C, 0xD9, 0xF0, 0xFF, 0x00]
    var state: UInt64 = 1
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 60)]
      }
      let evidence = bytes.withUnsafeBufferPointer { WordReader($0, model: latin).evidence }
      #expect(evidence.judged <= evidence.words && evidence.words <= length)
    }
  }
}
