/// Words and a number for each, in the order in which they came. One array of bytes and one open table: an index has a million look-ups.
struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and the end of the last.
  private var starts: [Int] = [0]
  private var hashes: [UInt32] = []
  /// Numbers of words by hash, plus one; 0 is free. A power of two, at most half full.
  private var table = [UInt32](repeating: 0, count: 1024)

  var count: Int { hashes.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a word; a new one where it is not known yet.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    let place = self.place(of: word, hash)
    if table[place] != 0 { return Int(table[place]) - 1 }
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    hashes.append(hash)
    table[place] = UInt32(count)
    if count * 2 > table.count { grow() }
    return count - 1
  }

  /// The number of a word; nil where it is not known.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = table[place(of: word, Self.hash(word))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Where the word stands in the table, or where it would.
  private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = table.count - 1
    var place = Int(hash) & mask
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      if hashes[number] == hash, self[number].elementsEqual(word) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    let mask = table.count - 1
    for (number, hash) in hashes.enumerated() {
      var place = Int(hash) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = UInt32(number + 1)
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
