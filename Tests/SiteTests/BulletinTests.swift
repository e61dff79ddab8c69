import Bulletins
import Catalog
import Foundation
import Testing

/// What a person pastes into a message: every bulletin of the real publication and of the fixtures, as text.
@Suite struct BulletinTests {
  struct Message: Sendable {
    let name: String
    let lines: [String]
    let text: String
    let kind: ChannelKind
    let length: MessageLength
    let isRightToLeft: Bool
  }

  static let messages: [Message] = Publication.all.flatMap { publication in
    publication.bulletins.map { bulletin in
      let catalog = publication.catalog
      return Message(
        name: "\(publication.name) \(bulletin.path(catalog))", lines: bulletin.text.split(separator: "\n").map(String.init),
        text: bulletin.text,
        kind: bulletin.kind, length: bulletin.length, isRightToLeft: catalog.locales[bulletin.locales[0]].isRightToLeft)
    }
  }

  @Test func thereAreManyOfEveryKind() {
    #expect(Self.messages.count > 60)
    for counting in ChannelKind.Counting.allCases { #expect(Self.messages.contains { $0.kind.counts == counting }, "\(counting)") }
    #expect(Self.messages.contains { $0.kind.counts == .sms && $0.isRightToLeft })
  }

  @Test func noMarkupIsLeft() {
    for message in Self.messages {
      let strange = ["](", "**", "{", "}", "<", "&amp;", "&lt;", "`", "\t", "\r"].filter(message.text.contains)
      #expect(strange == [], "\(message.name)")
      #expect(!message.lines.contains { $0.hasPrefix("# ") || $0.hasPrefix("##") || $0.hasPrefix(">") }, "\(message.name)")
      // A star is the mark of strong words in one kind of channel only.
      if message.kind.markup == .none { #expect(!message.text.contains("*"), "\(message.name)") }
    }
  }

  @Test func theShapeIsClean() {
    for message in Self.messages {
      #expect(Array(message.text.utf8) == Array(message.text.precomposedStringWithCanonicalMapping.utf8), "\(message.name) is not NFC")
      #expect(message.text.hasSuffix("\n") && !message.text.hasSuffix("\n\n") && !message.text.hasPrefix("\n"), "\(message.name)")
      #expect(!message.text.contains("\n\n\n") && !message.text.contains(" \n"), "\(message.name)")
    }
  }

  @Test func isolatesAreBalancedOnEachLine() {
    for message in Self.messages {
      for line in message.lines {
        var open = 0
        for scalar in line.unicodeScalars {
          if ("\u{2066}"..."\u{2068}").contains(scalar) { open += 1 }
          if scalar == "\u{2069}" { open -= 1 }
          #expect((0...1).contains(open), "\(message.name): \(line)")
        }
        #expect(open == 0, "\(message.name): \(line)")
        // Overrides and embeddings outlive their line in some programs.
        #expect(!line.unicodeScalars.contains { ("\u{202A}"..."\u{202E}").contains($0) }, "\(message.name): \(line)")
      }
      if !message.isRightToLeft {
        #expect(!message.text.unicodeScalars.contains { ("\u{2066}"..."\u{2069}").contains($0) || $0 == "\u{200F}" }, "\(message.name)")
      }
    }
  }

  @Test func nothingTouchesAWebAddress() {
    for message in Self.messages {
      for line in message.lines {
        for start in line.ranges(of: "https://").map(\.lowerBound) {
          let before = line[..<start].unicodeScalars.last
          let address = line[start...].prefix { $0 != " " }
          #expect(before == nil || before == " ", "\(message.name): \(line)")
          #expect(address.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "\(message.name): \(line)")
          #expect(!message.isRightToLeft || line == address, "\(message.name): \(line)")
          if message.kind.address == .ownLine, line.contains("https://") { #expect(line == address, "\(message.name): \(line)") }
        }
      }
    }
  }

  /// Counted once more, by the plainest means.
  @Test func limitsHold() {
    for message in Self.messages {
      let text = message.text.dropLast()
      let limit = message.kind.limit ?? .max
      switch message.kind.counts {
      case .graphemes: #expect(text.count <= limit && message.length.units == text.count, "\(message.name)")
      case .utf16: #expect(text.utf16.count <= limit && message.length.units == text.utf16.count, "\(message.name)")
      case .words:
        // A dash that stands by itself is not said.
        let words = text.components(separatedBy: .whitespacesAndNewlines).count { $0.contains { $0.isLetter || $0.isNumber || $0.isASCII } }
        #expect(words <= limit && message.length.units == words, "\(message.name)")
      case .weighted:
        let letters = text.split(whereSeparator: \.isWhitespace).map { $0.hasPrefix("https://") ? 23 : $0.unicodeScalars.count }
        #expect(
          message.length.units == letters.reduce(text.count(where: \.isWhitespace), +) && message.length.units <= limit, "\(message.name)")
      case .sms:
        let isBasic = text.unicodeScalars.allSatisfy { $0.isASCII || "äöåÄÖÅéÉüÜ€".unicodeScalars.contains($0) }
        let most = message.kind.parts ?? .max
        #expect(message.length.parts <= most, "\(message.name)")
        #expect(text.utf16.count <= (isBasic ? 160 : 70) * most, "\(message.name)")
        if !isBasic { #expect(message.length.units == text.utf16.count, "\(message.name)") }
      }
    }
  }
}
