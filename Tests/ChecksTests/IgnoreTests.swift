import Testing

@Suite struct IgnoreTests {
  private func sample(_ ignore: String, translation: String = "Wac.") -> Sample {
    var sample = Sample(translation, in: "so", from: "Soita {phones.main}.")
    sample.files["content/notes/one/so.yaml"]? += ignore
    return sample
  }

  @Test func whatIsIgnoredIsNotTold() {
    #expect(sample("").codes == ["placeholders-changed"])
    #expect(sample("ignore:\n  body: [{check: placeholders-changed, reason: \"numero on kuvassa\"}]\n").codes == [])
  }

  @Test func anIgnoreThatMeetsNothingIsTold() {
    let ignore = "ignore:\n  body: [{check: placeholders-changed, reason: \"numero on kuvassa\"}]\n"
    #expect(sample(ignore, translation: "Wac {phones.main}.").codes == ["unused-ignore"])
    #expect(sample(ignore.replacing("body", with: "name")).codes == ["placeholders-changed", "unused-ignore"])
  }

  @Test func anIgnoreOfNoCheckIsTold() {
    #expect(sample("ignore:\n  body: [{check: placeholder-changed, reason: \"numero on kuvassa\"}]\n").codes.contains("unknown-check"))
  }

  @Test(arguments: [("note", "placeholders-changed note"), ("ignore", "")])
  func thePublicationDecidesHowGraveAFaultIs(_ severity: String, _ expected: String) {
    var sample = sample("")
    sample.files["site/site.yaml"]? += "checks:\n  - {codes: [placeholders-changed], languages: [so], severity: \(severity)}\n"
    #expect(sample.diagnostics.map { "\($0.code.name) \($0.severity.rawValue)" }.joined() == expected)
  }
}
