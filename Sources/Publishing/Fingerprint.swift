import CLibXXHash
import Glibc

/// What a build was made from: the stamps of all source files and whatever else its result depends on. Equal fingerprints mean that a
/// build would only make the same files again.
public struct Fingerprint: Hashable, Sendable {
  let bits: [UInt64]

  /// - Parameter words: the options of the command, the version of the tool, the day.
  /// - Returns: nil where a source was changed a moment ago: the clock of a file system stands still for some milliseconds, so that a second
  ///   change could hide behind the first.
  public init?(_ sources: SourceTree, words: [String]) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let moment = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec) - Self.tick
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sources.files.count * 96)
    for file in sources.files {
      guard file.modified < moment else { return nil }
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
    bits = [0, 1].map { XXH3_64bits_withSeed(bytes, bytes.count, $0) }
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

extension Publication {
  /// What the last finished build with the same fingerprint kept of itself, where all its files are still as it left them.
  public func memory(of fingerprint: Fingerprint, threads: Int) -> [String]? {
    guard let bytes = try? room.record(OutputRoom.memory) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == fingerprint.line, verify(threads: threads) else { return nil }
    return Array(lines.dropFirst())
  }

  /// Keeps lines for the next build. Called after `commit`, which forgets what was kept before.
  public func remember(_ lines: [String], for fingerprint: Fingerprint) {
    let text = ([fingerprint.line] + lines).joined(separator: "\n")
    // A memory that cannot be written is only a slower next build.
    _ = try? room.room.write(OutputRoom.memory, Array(text.utf8))
  }
}

extension Fingerprint {
  fileprivate var line: String { bits.map { String($0, radix: 16) }.joined(separator: " ") }
}
