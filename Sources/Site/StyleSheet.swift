/// The style sheet as it is published: without comments and without blanks that mean nothing. The file in `site/` stays readable.
public enum StyleSheet {
  public static func minified(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    var index = 0
    var needsBlank = false
    while index < source.count {
      let byte = source[index]
      switch byte {
      case slash where index + 1 < source.count && source[index + 1] == star:
        index = end(ofComment: index + 2, source)
        needsBlank = true
      case 0x20, 0x09, 0x0A, 0x0D:
        needsBlank = true
        index += 1
      case quote, apostrophe:
        if needsBlank, let last = output.last, !stands(alone: last), last != colon { output.append(0x20) }
        needsBlank = false
        let close = end(ofString: index, source)
        output.append(contentsOf: source[index..<close])
        index = close
      default:
        if needsBlank, let last = output.last, !stands(alone: last), last != colon, !stands(alone: byte) { output.append(0x20) }
        needsBlank = false
        // The last declaration of a rule needs no semicolon.
        if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let colon = UInt8(ascii: ":")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")

  /// Signs around which a blank means nothing wherever they stand. A colon is not one (`a :hover`; behind it a blank never means anything),
  /// nor are `+`, `-` and `*` (`calc`).
  private static func stands(alone byte: UInt8) -> Bool { "{};,>".utf8.contains(byte) }

  private static func end(ofComment start: Int, _ source: [UInt8]) -> Int {
    var index = start
    while index + 1 < source.count {
      if source[index] == star, source[index + 1] == slash { return index + 2 }
      index += 1
    }
    return source.count
  }

  private static func end(ofString start: Int, _ source: [UInt8]) -> Int {
    var index = start + 1
    while index < source.count {
      if source[index] == UInt8(ascii: "\\") {
        index += 2
      } else if source[index] == source[start] {
        return index + 1
      } else {
        index += 1
      }
    }
    return source.count
  }
}
