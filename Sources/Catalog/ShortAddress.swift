/// The short address of an entry, `/p/k7x3mr/`: six characters that a hand copies from a poster, the same in every language and for ever.
///
/// They follow from the id that the entry had first, so that a new name of its folder changes nothing, unless `short_address:` gives them.
/// Two entries that would have the same are an error (`AddressCheck`): which of them is on paper already only people know. Why it is so:
/// docs/decisions/0012-machine-files.md.
public struct ShortAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Digits and lower-case letters that no other of them looks like, in print or by hand: no zero, one, b, g, i, l, o, q, s, u, w, y or z,
  /// and no vowels, so that no word is spelt.
  private static let alphabet = Array("23456789cdfhjkmnprtvx".utf8)

  /// How many characters a short address has.
  public static let length = 6

  /// The characters, lower-case.
  public let code: String

  /// The address that follows from an id; `attempt` counts those to take instead where it is somebody else's.
  public init(of id: EntryID, attempt: Int = 0) {
    // FNV-1a of the id (draft-eastlake-fnv), stirred as in MurmurHash3 so that all bits count.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash &+= UInt64(attempt)
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    var bytes: [UInt8] = []
    for _ in 0..<Self.length {
      let (rest, place) = hash.quotientAndRemainder(dividingBy: UInt64(Self.alphabet.count))
      bytes.append(Self.alphabet[Int(place)])
      hash = rest
    }
    code = String(decoding: bytes, as: UTF8.self)
  }

  /// Nil unless the text is a code: four to eight characters of the alphabet.
  public init?(_ text: String) {
    guard (4...8).contains(text.utf8.count), text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
    code = text
  }

  /// `p/k7x3mr/`, below the address of the site.
  public var path: String { "p/\(code)/" }

  public var description: String { code }

  public static func < (left: ShortAddress, right: ShortAddress) -> Bool { left.code < right.code }

  /// The characters, for messages.
  static var characters: String { String(decoding: alphabet, as: UTF8.self) }
}

/// Where an entry can be found beside its page: what `facts.yaml` says under `short_address` and `formerly`.
public struct EntryAddresses: Hashable, Sendable {
  /// The short address that the facts give; nil where it follows from the id.
  public let given: ShortAddress?
  /// The names that the folder had before, the first one first.
  public let formerly: [String]

  /// Their keys in `facts.yaml`, beside the fields of the type.
  public static let keys = ["short_address", "formerly"]

  /// Where nothing is said.
  public static let ordinary = EntryAddresses(given: nil, formerly: [])

  public init(given: ShortAddress?, formerly: [String]) {
    self.given = given
    self.formerly = formerly
  }
}

extension Entry {
  /// The short address of the entry, which its posters, feeds and calendars carry.
  public var shortAddress: ShortAddress { addresses.given ?? ShortAddress(of: firstID) }

  /// The id that the entry had when it was first published.
  var firstID: EntryID { EntryID(type: id.type, name: addresses.formerly.first ?? id.name) }
}

extension Catalog {
  /// The absolute short address of an entry, the same in every language.
  public func shortAddress(of entry: Entry) -> String { "\(site.address)/\(entry.shortAddress.path)" }

  /// The same as messages write it: without the slash at the end, which a line from the right would show in front of the address. Servers lead
  /// from it to the address with the slash (docs/machines.md).
  public func writtenShortAddress(of entry: Entry) -> String { "\(site.address)/p/\(entry.shortAddress)" }
}
