/// Names of computers on the public internet (RFC 1123 section 2.1): labels of letters, digits and hyphens, at least two of them.
enum HostName {
  static func isValid(_ bytes: Substring.UTF8View) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, bytes.count <= 253, let last = labels.last, last.count >= 2 else { return false }
    // The last label begins with a letter, so that 192.0.2.1 and 24.12.2026 are no names.
    return labels.allSatisfy(isLabel) && last.first.map(isLetter) == true
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    guard (1...63).contains(label.count), label.first != UInt8(ascii: "-") else { return false }
    var last: UInt8 = 0
    for byte in label {
      guard isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-") else { return false }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
