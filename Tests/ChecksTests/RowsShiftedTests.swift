import Testing

@Suite struct RowsShiftedTests {
  private static let rows: [(fi: String, en: String)] = [
    ("Soita numeroon {phones.main}.", "Call {phones.main}."),
    ("Täytä hakemus Kelan sivuilla. Se vie 20 minuuttia.", "Fill in the form at Kela. It takes 20 minutes."),
    ("- passi\n- kuva", "- passport\n- photo"), ("Saat päätöksen 30 päivässä.", "The decision comes in 30 days."),
    ("Etkö ymmärrä päätöstä?", "Is the decision hard to read?"), ("Kysy [Kelasta](links.home).", "Ask [Kela](links.home)."),
    ("Valita 37 päivän kuluessa.", "Appeal within 37 days."), ("Kiitos.", "Thank you."),
  ]

  private func sample(_ translations: [String]) -> Sample {
    var sample = Sample("Kela", in: "en", from: "Kela", field: "name")
    sample.files["content/notes/_type.yaml"] = Sample.type.replacing(
      "texts:\n  name", with: "  steps: {kind: parts, texts: {body: prose}}\ntexts:\n  name")
    let facts = Self.rows.indices.map { "s\($0): {}" }.joined(separator: ", ")
    sample.files["content/notes/one/facts.yaml"]? += "steps: {\(facts)}\n"
    for (tag, texts) in [("fi", Self.rows.map(\.fi)), ("en", translations)] {
      let steps = texts.enumerated().map { "  s\($0):\n    body: |\n" + $1.split(separator: "\n").map { "      \($0)\n" }.joined() }
      sample.files["content/notes/one/\(tag).yaml"]? += "steps:\n" + steps.joined()
    }
    return sample
  }

  @Test func rightRowsAreRight() { #expect(sample(Self.rows.map(\.en)).codes == []) }

  @Test func slippedRowsAreToldOnce() {
    let texts = Self.rows.map(\.en)
    let sample = sample([texts[0], texts[0]] + texts[1..<7])
    #expect(sample.codes == ["rows-shifted"])
    let message = sample.diagnostics.first?.message.en ?? ""
    #expect(message.hasPrefix("The texts `steps.s1.body` to `steps.s7.body` (7)") && message.contains("the previous text"))
    #expect(sample.diagnostics.count == 1)
  }

  @Test func rowsSlippedUpAreToldToo() {
    let texts = Self.rows.map(\.en)
    let message = self.sample(Array(texts[1...]) + ["Thank you."]).diagnostics.first { $0.code.name == "rows-shifted" }?.message.en ?? ""
    #expect(message.contains("the next text"))
  }

  @Test func twoThatChangedPlacesAreToldOneByOne() {
    var texts = Self.rows.map(\.en)
    texts.swapAt(0, 2)
    #expect(Set(sample(texts).codes) == ["placeholders-changed", "structure-changed"])
  }
}
