/// The digits that a telephone dials for a number as people write it: international (ITU-T E.164) or a short national number.
struct DialledNumber {
  enum Fault: Error {
    /// A letter or another sign, or a plus in the middle.
    case strange
    /// Seven digits or more without 0 or + in front.
    case noPrefix
    /// 00 in front.
    case exitCode
    /// `+358 (0)5 ...`
    case trunkZero
    case tooShort
    case tooLong
  }

  /// `+35852344171` or `112`.
  let digits: String

  /// Numbers of at most this many digits are dialled as they are: 112, 116117, 020202.
  private static let longestShortNumber = 6
  /// E.164 section 6.
  private static let longest = 15

  static func read(_ written: String) -> Result<DialledNumber, Fault> {
    var digits: [UInt8] = []
    var isInternational = false
    for byte in written.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): continue
      case UInt8(ascii: "+") where digits.isEmpty && !isInternational: isInternational = true
      default: return .failure(.strange)
      }
    }
    let text = String(decoding: digits, as: UTF8.self)
    if isInternational { return international(text) }
    if digits.count < 3 { return .failure(.tooShort) }
    if digits.count <= longestShortNumber { return .success(DialledNumber(digits: text)) }
    if text.hasPrefix("00") { return .failure(.exitCode) }
    return text.hasPrefix("0") ? international("358" + text.dropFirst()) : .failure(.noPrefix)
  }

  /// `digits` begin with the code of a country.
  private static func international(_ digits: String) -> Result<DialledNumber, Fault> {
    if digits.hasPrefix("3580") { return .failure(.trunkZero) }
    if digits.hasPrefix("0") { return .failure(.exitCode) }
    if digits.utf8.count <= longestShortNumber { return .failure(.tooShort) }
    return digits.utf8.count > longest ? .failure(.tooLong) : .success(DialledNumber(digits: "+" + digits))
  }
}
