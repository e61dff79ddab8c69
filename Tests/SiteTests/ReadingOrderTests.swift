import Testing

/// In right-to-left messages every number, time, date and address is shown in the order in which it is said.
@Suite struct ReadingOrderTests {
  private func misread(_ lines: [String], _ options: [String]) throws -> [String] {
    let visual = try FriBidi.visual(lines, options)
    try #require(visual.count == lines.count)
    return zip(lines, visual).flatMap { logical, visual in
      FriBidi.leftToRightRuns(of: logical).filter { !FriBidi.blanksEqual(visual).contains($0) }.map { "\($0) in “\(visual)”" }
    }
  }

  /// Programs take the direction from the first letter of a line, or from that of the whole message.
  @Test(arguments: [[], ["--rtl"]]) func factsAreReadInOrder(_ options: [String]) throws {
    let messages = BulletinTests.messages.filter(\.isRightToLeft)
    #expect(messages.count > 10)
    #expect(messages.contains { message in message.lines.contains { !FriBidi.leftToRightRuns(of: $0).isEmpty } })
    for message in messages { #expect(try misread(message.lines, options) == [], "\(message.name)") }
  }

  /// The judge finds what our own marks prevent.
  @Test func theJudgeFindsALooseNumber() throws {
    #expect(try misread(["اتصل على 09 555 0101 الآن"], ["--rtl"]).count == 1)
    #expect(try misread(["اتصل على \u{2066}09 555 0101\u{2069} الآن"], ["--rtl"]) == [])
    #expect(try misread(["من 8.00–15.30 كل يوم"], ["--rtl"]).count == 1)
    #expect(try misread(["رقم +358 9 الآن"], ["--rtl"]).count == 1)
  }

  @Test func runsAreFound() {
    #expect(FriBidi.leftToRightRuns(of: "اتصل \u{2066}+358 9 555 0101\u{2069}، a@b.fi.") == ["+358 9 555 0101", "a@b.fi"])
    #expect(FriBidi.leftToRightRuns(of: "يوم 8.12.2026. Kela") == ["8.12.2026"])
  }
}
