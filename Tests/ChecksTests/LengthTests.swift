import Diagnostics
import Testing

@Suite struct LengthTests {
  /// About a fish, in the language, of so many characters.
  private func text(_ length: Int, in language: String = "fi") -> String {
    let words = ["en": "the fish is ", "zh-Hans": "鱼在水里游", "ti": "ዓሳ ኣብ ማይ "][language] ?? "kala on "
    return String(repeating: words, count: length / words.count + 1).prefix(length - 1) + "."
  }

  /// From 400 characters of Finnish.
  @Test(arguments: [
    ("so", 500, false), ("so", 250, true), ("so", 1000, true), ("en", 400, false), ("en", 200, true), ("zh-Hans", 150, false),
    ("zh-Hans", 400, true), ("ti", 290, false), ("ti", 700, true), ("vi", 450, false), ("vi", 1200, true), ("fi-simple", 230, false),
    ("fi-simple", 100, true),
  ])
  func band(_ language: String, _ length: Int, _ isFound: Bool) {
    let codes = Sample(text(length, in: language), in: language, from: text(400)).codes
    #expect(codes.contains("length-outside-band") == isFound)
  }

  @Test func shortTextsVary() {
    #expect(!Sample(text(200), in: "so", from: text(39)).codes.contains("length-outside-band"))
    #expect(Sample(text(200), in: "so", from: text(40)).codes.contains("length-outside-band"))
  }

  /// The limit of `name` is 40 here.
  @Test(
    arguments: [
      ("fi", 40, nil), ("fi", 41, Severity.error), ("en", 41, .error), ("sv", 41, .error), ("so", 50, nil), ("so", 51, .warning),
      ("zh-Hans", 40, nil), ("zh-Hans", 41, .warning), ("fi-simple", 41, .warning),
    ] as [(String, Int, Severity?)])
  func limit(_ language: String, _ length: Int, _ severity: Severity?) {
    let letters = String(repeating: "ä", count: length)
    var sample = Sample(letters, in: language, from: language == "fi" ? nil : "Nimi", field: "name")
    sample.files["content/notes/_type.yaml"] = Sample.type.replacing("name: {kind: line,", with: "name: {kind: line, max: 40,")
    let found = sample.diagnostics.filter { $0.code.name == "text-too-long" }
    #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
    if severity != nil { #expect(found[0].message.en.contains("is 1 character too long: the limit is \(length - 1)")) }
  }

  @Test func placeholdersCountNothingAgainstTheLimit() {
    var sample = Sample(String(repeating: "a", count: 39) + " {phones.main}", in: "fi", field: "name")
    sample.files["content/notes/_type.yaml"] = Sample.type.replacing("name: {kind: line,", with: "name: {kind: line, max: 40,")
    #expect(!sample.codes.contains("text-too-long"))
  }
}
