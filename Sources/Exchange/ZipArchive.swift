/// A zip file (PKWARE APPNOTE 6.3.10) of small texts: stored and not compressed, names in UTF-8, no times, so that the same files always make
/// the same bytes. Made for the share pages.
struct ZipArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// - Parameter path: with forward slashes.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = Array(path.utf8)
    // Version 2.0; bit 11: UTF-8; stored; midnight of 1 January 1980, the earliest time there is.
    var header: [UInt8] = []
    Self.append(20, 0x0800, 0, 0, 0x21, to: &header)
    Self.append(long: Self.checksum(bytes), UInt32(bytes.count), UInt32(bytes.count), to: &header)
    Self.append(UInt16(name.count), 0, to: &header)
    // Central directory, section 4.3.12: made by version 2.0, no comment, first disk, a text file, rights 0.
    Self.append(long: 0x0201_4B50, to: &directory)
    Self.append(20, to: &directory)
    directory += header
    Self.append(0, 0, 1, to: &directory)
    Self.append(long: 0, UInt32(files.count), to: &directory)
    directory += name
    // Local header, section 4.3.7.
    Self.append(long: 0x0403_4B50, to: &files)
    files += header + name + bytes
    count += 1
  }

  /// The archive. There is room for 65,535 files and 4 GiB, a thousand times what a publication has to say.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    Self.append(long: 0x0605_4B50, to: &end)
    Self.append(0, 0, UInt16(count), UInt16(count), to: &end)
    Self.append(long: UInt32(directory.count), UInt32(files.count), to: &end)
    Self.append(0, to: &end)
    return files + directory + end
  }

  private static func append(_ numbers: UInt16..., to bytes: inout [UInt8]) {
    for number in numbers { bytes += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)] }
  }

  private static func append(long numbers: UInt32..., to bytes: inout [UInt8]) {
    for number in numbers { append(UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16), to: &bytes) }
  }

  /// CRC-32 with the polynomial of section 4.4.7.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
