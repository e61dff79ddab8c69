import Testing

@testable import Catalog

/// Short addresses are on paper: what follows from an id today follows from it for ever.
@Suite struct ShortAddressTests {
  @Test(arguments: [
    ("services/dvv", "94mhfv"), ("services/emergency-112", "jt5c77"), ("areas/kotka", "7xktnx"), ("organizations/dvv", "jnt676"),
    ("guides/papers", "26655n"),
  ])
  func neverChange(_ id: String, _ code: String) throws {
    let parts = id.split(separator: "/").map(String.init)
    let address = ShortAddress(of: EntryID(type: parts[0], name: parts[1]))
    #expect(address.code == code && address.path == "p/\(code)/")
    #expect(ShortAddress(code) == address)
  }

  @Test(arguments: ["", "abc", "k7x", "k7x3mr3mr", "K7X3MR", "k7x3m0", "k7x3ml", "k7x 3mr", "kela22"])
  func othersAreNone(_ text: String) { #expect(ShortAddress(text) == nil) }

  @Test(arguments: ["k7x3", "k7x3mr", "k7x3mrhh"])
  func fourToEightCharactersAreOne(_ text: String) { #expect(ShortAddress(text)?.code == text) }

  /// Of thousands of entries hardly two have one address, and the next attempt gives another.
  @Test func clashesAreRare() {
    let ids = (0..<6000).map { EntryID(type: "services", name: "service-\($0)") }
    #expect(Set(ids.map { ShortAddress(of: $0) }).count >= 5998)
    #expect(ShortAddress(of: ids[0], attempt: 1) != ShortAddress(of: ids[0]))
  }

  /// A new name of the folder changes nothing, if the former one is told.
  @Test func followsFromTheFirstName() throws {
    let before = Sample.with([:])
    let after = Sample.with(["content/things/it/facts.yaml": "formerly: [that, this]\n" + Sample.source])
    let given = Sample.with(["content/things/it/facts.yaml": "short_address: k7x3mr\n" + Sample.source])
    func address(_ reading: Reading) throws -> String {
      let catalog = try #require(reading.catalog)
      let index = try #require(catalog.position(of: EntryID(type: "things", name: "it")))
      return catalog.entries[index].shortAddress.code
    }
    #expect(try address(before) == ShortAddress(of: EntryID(type: "things", name: "it")).code)
    #expect(try address(after) == ShortAddress(of: EntryID(type: "things", name: "that")).code)
    #expect(try address(given) == "k7x3mr")
  }
}
