/// Under which keys a word is found though one letter is wrong, missing, too many or has changed places with the next.
///
/// Wherever the mistake is, the beginning or the end of the word is whole: a word of n letters is filed under its first n/2 letters and under
/// those that are left at its end when one more is taken away (two letters that changed places may lie on both sides of the middle). The
/// length is in the key, so a typed word of m letters is looked for among those of m - 1, m and m + 1.
enum NearKeys {
  /// Letters of the shortest word for which a mistake is allowed.
  static let shortest = 6

  /// The two keys of a word of UTF-16 units: of its beginning and its end.
  static func keys(of word: [UInt16]) -> [[UInt16]] {
    let length = word.count
    let half = length / 2
    let number = Array(String(length).utf16)
    return [word[..<half] + number, number + word[(half + 1)...]]
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

  init(_ sorted: SortedWords) {
    var long: [(bytes: [UInt8], keys: [[UInt16]])] = []
    var size = 0
    for word in sorted.order {
      let loose = sorted.loose[word]
      guard loose.count >= NearKeys.shortest, loose != long.last?.bytes else { continue }
      let units = Array(String(decoding: loose, as: UTF8.self).utf16)
      guard units.count >= NearKeys.shortest else { continue }
      long.append((loose, NearKeys.keys(of: units)))
      // A word takes about as much again for each of its keys, less what it shares with the word before.
      size += loose.count * 3 / 2
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
