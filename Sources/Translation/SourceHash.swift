internal import CLibMD
import Catalog
import Prose

extension ShortHash {
  /// The hash that stands for a text in the `translation:` block: the first 48 bits of SHA-256 (FIPS 180-4) over the version of the
  /// normalisation and the canonical rendering of the parsed text. Re-wrapping, quoting or re-saving a file never changes it.
  public static func of(_ prose: Prose) -> ShortHash {
    var bytes: [UInt8] = [UInt8(ascii: "0") + UInt8(truncatingIfNeeded: Prose.normalization), 0x0A]
    prose.appendCanonical(to: &bytes)
    var state = SHA2_CTX()
    SHA256Init(&state)
    SHA256Update(&state, bytes, bytes.count)
    let digest = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      SHA256Final(digest.baseAddress, &state)
      return digest.prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    return ShortHash(bits: digest)
  }
}
