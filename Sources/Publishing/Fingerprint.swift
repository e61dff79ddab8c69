import CLibXXHash
import Glibc

/// What a build was made from: the stamps of all source files and whatever else its result depends on. Equal fingerprints mean that a
/// build would only make the same files again.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private let bits: [UInt64]

  /// 32 hex digits at the most, as the memory of a build keeps them.
  public var description: String { bits.map { String($0, radix: 16) }.joined(separator: "-") }

  /// - Parameter words: the options of the command, the version of the tool, the day.
  /// - Returns: nil where a source was changed a moment ago: the clock of a file system stands still for some milliseconds, so that a second
  ///   change could hide behind the first.
  public init?(_ sources: SourceTree, words: [String]) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let moment = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec) - Self.tick
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sources.files.count * 96)
    guard sources.files.allSatisfy({ $0.modified < moment }) else { return nil }
    Self.append(sources.files, words, to: &bytes)
    bits = [0, 1].map { XXH3_64bits_withSeed(bytes, bytes.count, $0) }
  }

  /// A number that stands for some files and words, for what depends on a part of the sources only.
  public static func part(_ files: some Sequence<SourceTree.File>, words: [String] = []) -> UInt64 {
    var bytes: [UInt8] = []
    append(files, words, to: &bytes)
    return XXH3_64bits(bytes, bytes.count)
  }

  /// A number that stands for some bytes.
  public static func part(_ bytes: [UInt8]) -> UInt64 { XXH3_64bits(bytes, bytes.count) }

  /// A number that stands for several others in their order.
  public static func combined(_ numbers: [UInt64]) -> UInt64 {
    numbers.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }

  private static func append(_ files: some Sequence<SourceTree.File>, _ words: [String], to bytes: inout [UInt8]) {
    for file in files {
      bytes.append(contentsOf: file.path.utf8)
      bytes.append(0)
      for number in [UInt64(bitPattern: Int64(file.size)), UInt64(bitPattern: file.modified), file.inode] {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    for word in words {
      bytes.append(contentsOf: word.utf8)
      bytes.append(0)
    }
  }

  /// Longer than the clock of any usual file system stands still: 20 ms.
  private static let tick: Int64 = 20_000_000

  /// The stamp of the running program: another version of it may make other files.
  public static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}
