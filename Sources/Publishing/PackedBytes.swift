import CLibXXHash

/// XXH3-64 of the bytes, the fingerprint by which files are told apart. Not cryptographic: it guards against chance, not against an enemy.
func fingerprint(_ bytes: UnsafeRawBufferPointer) -> UInt64 { XXH3_64bits(bytes.baseAddress, bytes.count) }

/// A record of ours on disk: eight letters, version, number of rows, fingerprint of the rest, then the rows. All numbers are little-endian.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []
  static let headerSize = 24

  /// `letters` are eight ASCII letters that name the kind of record.
  init(_ letters: StaticString, version: UInt32, rows: Int, reserving size: Int) {
    bytes.reserveCapacity(Self.headerSize + size)
    letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
    number(version)
    number(UInt32(truncatingIfNeeded: rows))
    number(UInt64(0))
  }

  mutating func number<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      number(UInt32(truncatingIfNeeded: utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  /// The record with its fingerprint filled in.
  consuming func finished() -> [UInt8] {
    let hash = bytes.withUnsafeBytes { fingerprint(.init(rebasing: $0[Self.headerSize...])) }
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: hash.littleEndian, toByteOffset: 16, as: UInt64.self) }
    return bytes
  }
}

/// Reads what `PackedWriter` wrote; nil wherever the bytes are not what they should be.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  /// Rows that the header promises.
  private(set) var rows = 0

  /// nil for another kind of record, another version or a wrong fingerprint.
  init?(_ bytes: UnsafeRawBufferPointer, _ letters: StaticString, version: UInt32) {
    self.bytes = bytes
    guard bytes.count >= PackedWriter.headerSize, letters.withUTF8Buffer({ bytes.prefix(8).elementsEqual($0) }) else { return nil }
    offset = 8
    guard number(UInt32.self) == version, let count = number(UInt32.self), let hash = number(UInt64.self),
      hash == fingerprint(.init(rebasing: bytes[PackedWriter.headerSize...]))
    else { return nil }
    rows = Int(count)
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { return nil }
    defer { offset += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  mutating func text() -> String? {
    guard let count = number(UInt32.self), bytes.count - offset >= Int(count) else { return nil }
    defer { offset += Int(count) }
    return String(validating: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(count)]), as: UTF8.self)
  }
}
