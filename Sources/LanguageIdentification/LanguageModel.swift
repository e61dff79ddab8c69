import CLanguageModels

/// The table of one script: how rare each gram of one to four letters is in each language. Made by `tools/language-models`, read where it
/// lies in the program: starting costs nothing.
///
/// Unchecked because the bytes are constants of the program.
struct LanguageModel: @unchecked Sendable {
  /// What a letter is in the table: a number for each letter of the alphabet, and a few that are none.
  typealias LetterClass = UInt8
  static let apostrophe: LetterClass = 2, joiner: LetterClass = 3, edge: LetterClass = 4, dropped: LetterClass = 127
  /// Set in the class of a capital letter.
  static let capital: LetterClass = 128

  /// Sums of penalties, one for each language, in sixteenths of a nat.
  typealias Scores = SIMD8<Int32>
  static let unitsPerNat = 16.0

  /// The languages in the order of the scores.
  let tags: [String]
  private let firstLetter: UInt32
  private let letters: UnsafeRawBufferPointer
  private let slots: UnsafeRawBufferPointer
  private let slotCount: UInt64
  private let stride: Int
  /// All bits of the languages that there are, none of those that only fill the eight.
  private let mask: UInt64

  /// Nil where the bytes are no such table.
  init?(_ bytes: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> Int { Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))) }
    guard bytes.count > 16, bytes.prefix(4).elementsEqual("KLM1".utf8) else { return nil }
    let languages = number(4)
    let letterStart = 16 + 8 * languages
    let slotStart = (letterStart + number(8) + 3) & ~3
    let slotCount = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    let stride = 4 + languages
    guard languages > 0, languages <= Scores.scalarCount, slotCount > 0, bytes.count == slotStart + slotCount * stride else { return nil }
    tags = (0..<languages).map { language in
      String(decoding: bytes[(16 + 8 * language)..<(24 + 8 * language)].prefix { $0 != 0 }, as: UTF8.self)
    }
    firstLetter = UInt32(number(6))
    letters = UnsafeRawBufferPointer(rebasing: bytes[letterStart..<(letterStart + number(8))])
    slots = UnsafeRawBufferPointer(rebasing: bytes[slotStart...])
    self.slotCount = UInt64(slotCount)
    self.stride = stride
    mask = UInt64.max >> UInt64(8 * (Scores.scalarCount - languages))
  }

  private init?(_ model: language_model) { self.init(UnsafeRawBufferPointer(start: model.bytes, count: model.size)) }

  static let latin = LanguageModel(language_model_latin())
  static let cyrillic = LanguageModel(language_model_cyrillic())
  static let arabic = LanguageModel(language_model_arabic())

  /// The class of a letter of this script with `capital` set or not, or 0 for any other scalar.
  @inline(__always)
  func letterClass(of scalar: Unicode.Scalar) -> LetterClass {
    let index = scalar.value &- firstLetter
    return index < UInt32(letters.count) ? letters[Int(index)] : 0
  }

  /// Adds what a gram tells of each language; a gram that is common in none tells nothing. `key` is the classes of its letters, the last
  /// one lowest.
  @inline(__always)
  func add(_ key: UInt32, to sums: inout WordSums) {
    var offset = Int((UInt64(key &* 2_654_435_769) &* slotCount) >> 32) &* stride
    while true {
      let found = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      if found == 0 { return }
      if found == key { return sums.add(penalties(at: offset &+ 4)) }
      offset = offset &+ stride
      if offset == slots.count { offset = 0 }
    }
  }

  /// One byte for each language; those of the last slot are read one by one, because nothing follows it.
  @inline(__always)
  private func penalties(at offset: Int) -> UInt64 {
    if offset &+ 8 <= slots.count { return UInt64(littleEndian: slots.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) & mask }
    return slots[offset...].reversed().reduce(0) { $0 << 8 | UInt64($1) } & mask
  }
}

/// The penalties of a word, summed four to a register: a sum of a few hundred bytes has room in sixteen bits.
struct WordSums {
  private var even: UInt64 = 0
  private var odd: UInt64 = 0
  private var room = Self.most
  /// What no longer had room.
  private var carried = LanguageModel.Scores()

  private static let most = 0xFFFF / 0xFF

  @inline(__always)
  mutating func add(_ penalties: UInt64) {
    if room == 0 { carry() }
    room &-= 1
    even &+= penalties & 0x00FF_00FF_00FF_00FF
    odd &+= (penalties >> 8) & 0x00FF_00FF_00FF_00FF
  }

  private mutating func carry() {
    carried = scores
    (even, odd, room) = (0, 0, Self.most)
  }

  var scores: LanguageModel.Scores {
    var sums = carried
    for pair in 0..<4 {
      sums[2 * pair] &+= Int32(truncatingIfNeeded: even >> UInt64(16 * pair) & 0xFFFF)
      sums[2 * pair + 1] &+= Int32(truncatingIfNeeded: odd >> UInt64(16 * pair) & 0xFFFF)
    }
    return sums
  }
}
