import QRCode
import Testing

/// The path against the modules that it must cover. Whether the codes can be read is for a decoder of others: Tests/Judges/test_posters.py.
@Suite struct QRCodeTests {
  static let addresses = [
    "https://kaikille.example/p/k7x3mr/", "a", "https://a.example/p/23456789/", String(repeating: "kaikille ", count: 200),
  ]

  /// The modules that a path of `M`, `h`, `v` and `z` fills, by the even-odd rule along each row.
  static func filled(_ code: QRCode) -> [[Bool]] {
    var crossings = Array(repeating: Set<Int>(), count: code.width)
    for line in code.path.split(separator: "z") {
      var numbers: [(Character, Int)] = []
      var command: Character = "M"
      var digits = ""
      func end() { if let number = Int(digits) { numbers.append((command, number)) } }
      for character in line {
        if character.isLetter || character == " " {
          end()
          digits = ""
          if character != " " { command = character }
        } else {
          digits.append(character)
        }
      }
      end()
      var (x, y) = (numbers[0].1, numbers[1].1)
      let start = (x, y)
      func vertical(_ from: Int, _ to: Int) { for row in min(from, to)..<max(from, to) { crossings[row].formSymmetricDifference([x]) } }
      for (command, number) in numbers.dropFirst(2) {
        if command == "h" {
          x += number
        } else {
          vertical(y, y + number)
          y += number
        }
      }
      // `z` closes by one straight stretch.
      #expect(x == start.0 || y == start.1)
      if x == start.0 { vertical(y, start.1) }
    }
    return crossings.map { row in
      var isInside = false
      return (0..<code.width).map { x in
        if row.contains(x) { isInside.toggle() }
        return isInside
      }
    }
  }

  @Test(arguments: addresses) func theQuietZoneIsLight(_ text: String) throws {
    let code = try #require(QRCode(Array(text.utf8)))
    let modules = Self.filled(code)
    for y in 0..<code.width {
      for x in 0..<code.width where x < 4 || y < 4 || x >= code.width - 4 || y >= code.width - 4 { #expect(!modules[y][x]) }
    }
  }

  /// The three corners of ISO/IEC 18004, section 6.3.3: a square of seven, in it one of five, in it one of three.
  @Test(arguments: addresses) func theFinderPatternsAreThere(_ text: String) throws {
    let code = try #require(QRCode(Array(text.utf8)))
    let modules = Self.filled(code)
    for (left, top) in [(4, 4), (code.width - 11, 4), (4, code.width - 11)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let ring = min(x, y, 6 - x, 6 - y)
          #expect(modules[top + y][left + x] == (ring != 1), "\(x) \(y)")
        }
      }
    }
  }

  /// Section 6.3.5: dark and light by turns between the corners.
  @Test(arguments: addresses) func theTimingPatternsAreThere(_ text: String) throws {
    let code = try #require(QRCode(Array(text.utf8)))
    let modules = Self.filled(code)
    for place in 12..<(code.width - 12) {
      #expect(modules[10][place] == (place % 2 == 0))
      #expect(modules[place][10] == (place % 2 == 0))
    }
  }

  @Test func aShortAddressIsAVersionThreeCode() throws {
    let code = try #require(QRCode(Array(Self.addresses[0].utf8)))
    #expect(code.width == 29 + 8)
    #expect(code.viewBox == "0 0 37 37")
    #expect(code.path.utf8.count < 2000)
  }

  @Test func equalBytesGiveEqualPaths() {
    #expect(QRCode(Array("one".utf8))?.path == QRCode(Array("one".utf8))?.path)
    #expect(QRCode(Array("one".utf8))?.path != QRCode(Array("two".utf8))?.path)
  }

  @Test func whatDoesNotFitIsNoCode() {
    #expect(QRCode([]) == nil)
    #expect(QRCode(Array(repeating: 0x61, count: 2331)) != nil)
    #expect(QRCode(Array(repeating: 0x61, count: 2332)) == nil)
  }
}
