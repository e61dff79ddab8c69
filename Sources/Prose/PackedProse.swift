extension Prose {
  /// Appends the text in a form that `init(packed:)` reads back without parsing. Only for what this very program reads again: the form follows
  /// the memory of the machine.
  public func pack(into output: inout [UInt8]) {
    output.appendPacked(UInt32(clamping: bytes.count))
    output.appendPacked(UInt32(clamping: pieces.count))
    output.append(contentsOf: bytes)
    pieces.withUnsafeBytes { output.append(contentsOf: $0) }
  }

  /// Reads what `pack` wrote; the caller vouches that the bytes are unharmed. Nil where they end too early.
  public init?(packed reader: inout PackedReader) {
    guard let byteCount = reader.read(UInt32.self), let pieceCount = reader.read(UInt32.self), let bytes = reader.bytes(Int(byteCount)),
      let pieces = reader.bytes(Int(pieceCount) * MemoryLayout<Piece>.stride)
    else { return nil }
    let copied = [Piece](unsafeUninitializedCapacity: Int(pieceCount)) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: pieces)
      count = Int(pieceCount)
    }
    self.init(bytes: Array(bytes), pieces: copied)
  }
}

/// Reads numbers and runs of bytes one after the other; every read fails where too few are left.
public struct PackedReader {
  private var rest: UnsafeRawBufferPointer

  public init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  public var isAtEnd: Bool { rest.isEmpty }

  public mutating func read<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type) -> Number? {
    guard rest.count >= MemoryLayout<Number>.size else { return nil }
    let number = rest.loadUnaligned(as: Number.self)
    rest = UnsafeRawBufferPointer(rebasing: rest[MemoryLayout<Number>.size...])
    return number
  }

  public mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, rest.count >= count else { return nil }
    let taken = UnsafeRawBufferPointer(rebasing: rest[..<count])
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    return taken
  }

  /// A short text with its length before it.
  public mutating func text() -> String? {
    guard let count = read(UInt16.self), let bytes = bytes(Int(count)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  public mutating func appendPacked(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number) { append(contentsOf: $0) }
  }

  /// A text of at most 65,535 bytes with its length before it.
  public mutating func appendPacked(text: String) {
    appendPacked(UInt16(clamping: text.utf8.count))
    append(contentsOf: text.utf8.prefix(Int(UInt16.max)))
  }
}
