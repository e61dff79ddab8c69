import Testing

@Suite("Next steps, gaps, consent and other facts of a publication")
struct PublicationChecksTests {
  @Test func theSampleIsSound() { #expect(PublicationSample().diagnostics == []) }

  // MARK: Next steps

  @Test(arguments: [
    ("{}", ["no-next-step"]), ("next_step: none", ["no-next-step"]), ("next_step: unknown", ["no-next-step", "unknown-fact"]),
    ("next_step: pages/b", ["next-step-astray"]), ("next_step: pages/a", ["next-step-circle"]), ("next_step: pages/c", []),
  ])
  func nextSteps(_ facts: String, _ codes: [String]) { #expect(PublicationSample("pages/b", facts).codes == codes) }

  @Test(arguments: [("2026-12-01", []), ("2026-12-20", ["next-step-astray"]), ("2026-11-01", ["next-step-astray"])])
  func aNextStepIsThereToday(_ today: String, _ codes: [String]) {
    var sample = PublicationSample("pages/b", "next_step: news/n")
    sample.set("news/n", "show: {from: 2026-11-20, until: 2026-12-10}")
    sample.today = today
    #expect(sample.codes == codes)
  }

  @Test func aTypeWithoutTheRoleHasNoNextSteps() {
    var sample = PublicationSample("pages/b", "{}")
    sample.files["content/pages/_type.yaml"]?.replace(", next: next_step}", with: "}")
    #expect(sample.codes == [])
  }

  // MARK: Gaps

  @Test func everyThemeHasAPage() {
    var sample = PublicationSample()
    sample.set("themes/housing", "{}")
    #expect(sample.codes == ["nothing-covers"])
    sample.set("pages/b", "next_step: pages/c\nthemes: [money, housing]")
    #expect(sample.codes == [])
  }

  @Test func whatIsCoveredMayBeReferredToFromParts() {
    var sample = PublicationSample()
    sample.set("themes/housing", "{}")
    sample.files["content/pages/_type.yaml"]?.replace(
      "facts:\n", with: "facts:\n  steps: {kind: parts, facts: {on: {kind: reference, to: themes}}}\n")
    sample.set("pages/b", "next_step: pages/c\nsteps: {first: {on: housing}}")
    #expect(sample.codes == [])
  }

  @Test(arguments: [("recommended", ["recommended-fact-missing"]), ("optional", [])])
  func recommendedFacts(_ need: String, _ codes: [String]) {
    var sample = PublicationSample()
    sample.files["content/themes/_type.yaml"]? += "facts: {visits: {kind: number, sourced: false, need: \(need)}}\n"
    #expect(sample.codes == codes)
    sample.set("themes/money", "visits: none")
    #expect(sample.codes == [])
  }

  @Test func recommendedTexts() {
    var sample = PublicationSample()
    sample.files["content/themes/_type.yaml"]?.replace("{name: {", with: "{body: {kind: prose, need: recommended}, name: {")
    #expect(sample.codes == ["recommended-text-missing"])
  }

  @Test(arguments: [
    ("modes: phone", ["promise-without-fact"]), ("modes: phone\nphones: none", ["promise-without-fact"]),
    ("modes: phone\nphones: unknown", ["unknown-fact"]), ("modes: phone\nphones: {main: 05 234 4171}", []),
    ("modes: visit", ["promise-without-fact"]), ("modes: visit\nplaces: harbour", []),
    ("modes: visit\nlinks: {map: \"https://kela.fi/\"}", []), ("modes: [visit, phone]", ["promise-without-fact", "promise-without-fact"]),
  ])
  func promises(_ facts: String, _ codes: [String]) { #expect(PublicationSample("pages/b", "next_step: pages/c\n" + facts).codes == codes) }

  // MARK: Consent

  @Test(arguments: [
    ("period", "{}", 1), ("period", "consent: {from: 2026-01-01, until: 2026-12-01}", 0),
    ("period", "consent: {from: 2026-01-01, until: 2026-11-30}", 1), ("period", "consent: {from: 2026-12-02, until: 2027-11-30}", 1),
    ("date", "{}", 1), ("date", "consent: none", 1), ("date", "consent: unknown", 1), ("date", "consent: 2026-12-01", 0),
    ("date", "consent: 2026-11-30", 1),
  ])
  func stories(_ kind: String, _ facts: String, _ count: Int) {
    var sample = PublicationSample("stories/one", facts)
    sample.files["content/stories/_type.yaml"] =
      "roles: {title: name, consent: consent}\nfacts: {consent: {kind: \(kind), sourced: false}}\ntexts: {name: {kind: line, need: required}}\n"
    #expect(sample.severities(of: "story-without-consent") == Array(repeating: "error", count: count))
  }

  // MARK: Sources

  @Test(arguments: [("2026-12-31", 1), ("2026-12-01", 1), ("2027-01-01", 0)])
  func sourcesAreDueSoon(_ day: String, _ count: Int) {
    let source = "sources: {s: {url: \"https://kela.fi/\", seen: 2026-11-01, verify_by: \(day), grade: ok}}"
    #expect(PublicationSample("pages/b", "next_step: pages/c\n" + source).codes.count == count)
    // A notice that is over by then needs no check.
    #expect(PublicationSample("news/n", "show: {from: 2026-11-20, until: 2026-11-30}\n" + source).codes == [])
  }

  // MARK: Phones and values

  @Test(arguments: [
    ("{main: 05 234 4171, evening: +358 5 234 4171}", ["same-number-twice"]), ("{main: 05 234 4171, evening: 05 234 4172}", []),
    ("{main: {number: 05 234 4179, charge: free}}", ["charges-differ"]), ("{main: {number: 05 234 4179, charge: ordinary}}", []),
    ("{main: 05 234 4179}", []),
  ])
  func phones(_ phones: String, _ codes: [String]) {
    var sample = PublicationSample("pages/c", "next_step: pages/a\nphones: \(phones)")
    sample.set("pages/b", "next_step: pages/c\nphones: {main: {number: 05 234 4179, charge: ordinary}}")
    #expect(sample.codes == codes)
  }

  @Test(arguments: [("Suoja päättyy {values.ends}.", 0), ("Katso {pages/b.values.ends}.", 0), ("Ei mitään.", 1)])
  func valuesAreShown(_ body: String, _ count: Int) {
    var sample = PublicationSample("pages/b", "next_step: pages/c\nvalues: {ends: 2027-03-04}")
    sample.files["content/pages/b/fi.yaml"] = "name: Sivu\nbody: |\n  \(body)\n"
    #expect(sample.codes == Array(repeating: "value-never-shown", count: count))
    sample.files["content/pages/_type.yaml"]?.replace("page: [body", with: "page: [values, body")
    #expect(sample.codes == [])
  }
}
