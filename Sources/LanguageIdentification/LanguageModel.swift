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
  private let mask: SIMD8<UInt8>

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
    var mask = SIMD8<UInt8>()
    for language in 0..<languages { mask[language] = 0xFF }
    self.mask = mask
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
  func add(_ key: UInt32, to scores: inout Scores) {
    var slot = (UInt64(key &* 2_654_435_769) &* slotCount) >> 32
    while true {
      let offset = Int(slot) &* stride
      let found = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      if found == 0 { return }
      if found == key {
        scores &+= Scores(truncatingIfNeeded: penalties(at: offset &+ 4))
        return
      }
      slot = slot &+ 1 == slotCount ? 0 : slot &+ 1
    }
  }

  /// Eight at once, with what follows them masked out; those of the last slot one by one, because nothing follows.
  @inline(__always)
  private func penalties(at offset: Int) -> SIMD8<UInt8> {
    if offset &+ 8 <= slots.count { return slots.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt8>.self) & mask }
    var found = SIMD8<UInt8>()
    for language in 0..<(slots.count &- offset) { found[language] = slots[offset &+ language] }
    return found & mask
  }
}
