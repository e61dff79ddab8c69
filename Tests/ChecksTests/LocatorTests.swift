import Testing

/// Where in a file words stand that a check points to. `fi.yaml` of the sample begins with two lines for the name.
@Suite struct LocatorTests {
  @Test func noFaultOfATextAloneIsPlacedAtItsBeginning() {
    #expect(Sample("Wac.", in: "so", from: "Soita {phones.main}.").places(of: "placeholders-changed") == ["2:3"])
  }
}
