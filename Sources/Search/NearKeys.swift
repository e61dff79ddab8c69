/// Under which keys a word is found though one letter is wrong, missing, too many or has changed places with the next.
///
/// Wherever the mistake is, something of the word is whole: its first half; or its first letter and what is left at its end when one letter
/// more than the first half is taken away, because two letters that changed places may lie on both sides of the middle; or all but its first
/// two letters. A word is filed under each of these with its length, so that a typed word of m letters is looked for among those of m - 1, m
/// and m + 1.
enum NearKeys {
  /// The keys of a word of UTF-16 units.
  static func keys(of word: [UInt16]) -> [[UInt16]] {
    let length = word.count
    let half = length / 2
    let number = Array(String(length).utf16)
    return [word[..<half] + number, number + word[..<1] + word[(half + 1)...], number + word[2...]]
  }

  /// FNV-1a of the code units of a key, as a number below `count`: the file that the key is in.
  static func file(of key: [UInt16], count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for unit in key { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
    return Int(hash) % count
  }
}

/// The neighbourhoods of all words.
struct NearFiles {
  let files: [[UInt8]]

  /// - Parameter shortest: letters of the shortest word for which a mistake is allowed (`FoldingRules.shortestNear`).
  init(_ sorted: SortedWords, shortest: Int) {
    var long: [(bytes: [UInt8], keys: [[UInt16]])] = []
    var size = 0
    for word in sorted.order {
      let loose = sorted.loose[word]
      // Another telephone number is another telephone.
      guard loose.count >= shortest, loose != long.last?.bytes, loose[0] > UInt8(ascii: "9") else { continue }
      let units = Array(String(decoding: loose, as: UTF8.self).utf16)
      guard units.count >= shortest else { continue }
      long.append((loose, NearKeys.keys(of: units)))
      size += loose.count * 3
    }
    let count = 1 + size / SearchFiles.nearSize
    var writers = [RecordWriter](repeating: RecordWriter(), count: count)
    for word in long {
      let places = Set(word.keys.map { NearKeys.file(of: $0, count: count) })
      for place in places.sorted() { writers[place].append(word.bytes) }
    }
    files = writers.map(\.data)
  }
}
