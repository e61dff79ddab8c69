import Prose

/// The texts of one language file in a form that is read back a dozen times faster than YAML: a build keeps it for the next one.
extension LocaleTexts {
  /// Raised whenever the form or anything that decodes into it changes; the program's own stamp guards against the rest.
  private static let version: UInt8 = 3

  public func pack(into output: inout [UInt8]) {
    output.append(Self.version)
    output.append(mayHoldComments ? 1 : 0)
    output.appendPacked(UInt32(clamping: texts.count))
    for text in texts {
      output.append(text == nil ? 0 : 1)
      text?.pack(into: &output)
    }
    translation.pack(into: &output)
    output.appendPacked(UInt32(clamping: mentions.count))
    for mention in mentions { output.appendPacked(UInt32(clamping: mention)) }
  }

  /// Nil where the bytes are of another version or too few; then the YAML is read.
  init?(packed reader: inout PackedReader, file: String) {
    guard reader.read(UInt8.self) == Self.version, let comments = reader.read(UInt8.self), let count = reader.read(UInt32.self) else {
      return nil
    }
    var texts: [Text?] = []
    texts.reserveCapacity(Int(count))
    for _ in 0..<count {
      switch reader.read(UInt8.self) {
      case 0: texts.append(nil)
      case 1:
        guard let text = Text(packed: &reader) else { return nil }
        texts.append(text)
      default: return nil
      }
    }
    guard let translation = TranslationRecord(packed: &reader, units: Int(count)), let mentionCount = reader.read(UInt32.self) else {
      return nil
    }
    var mentions: [EntryIndex] = []
    for _ in 0..<mentionCount {
      guard let mention = reader.read(UInt32.self) else { return nil }
      mentions.append(Int(mention))
    }
    self.init(
      file: file, texts: texts, translation: translation, mentions: mentions, mayHoldComments: comments != 0, isClean: true,
      isPacked: true)
  }
}

extension Text {
  fileprivate func pack(into output: inout [UInt8]) {
    output.appendPacked(line)
    output.appendPacked(column)
    output.append(layout == .block ? 0 : layout == .line ? 1 : 2)
    prose.pack(into: &output)
  }

  fileprivate init?(packed reader: inout PackedReader) {
    guard let line = reader.read(Int32.self), let column = reader.read(Int16.self), let layout = reader.read(UInt8.self),
      let prose = Prose(packed: &reader)
    else { return nil }
    self.init(
      prose: prose,
      at: TextOrigin(file: "", line: Int(line), column: Int(column), layout: layout == 0 ? .block : layout == 1 ? .line : .unknown))
  }
}

extension TranslationRecord {
  fileprivate func pack(into output: inout [UInt8]) {
    output.appendPacked(text: from ?? "")
    output.appendPacked(text: by ?? "")
    output.appendPacked(Int32(clamping: on?.dayNumber ?? Int(Int32.min)))
    output.appendPacked(text: reason?.description ?? "")
    for stamp in units {
      output.append(stamp.flatMap { stamp in Review.allCases.firstIndex(of: stamp.review) }.map { UInt8($0 + 1) } ?? 0)
      if let stamp {
        output.appendPacked(stamp.source.bits)
        output.appendPacked(stamp.own.bits)
      }
    }
  }

  fileprivate init?(packed reader: inout PackedReader, units count: Int) {
    guard let from = reader.text(), let by = reader.text(), let day = reader.read(Int32.self), let reason = reader.text() else {
      return nil
    }
    var units: [Stamp?] = []
    units.reserveCapacity(count)
    for _ in 0..<count {
      guard let review = reader.read(UInt8.self), Int(review) <= Review.allCases.count else { return nil }
      if review == 0 {
        units.append(nil)
      } else {
        guard let source = reader.read(UInt64.self), let own = reader.read(UInt64.self) else { return nil }
        units.append(Stamp(source: ShortHash(bits: source), review: Review.allCases[Int(review) - 1], own: ShortHash(bits: own)))
      }
    }
    self.init(
      from: from.isEmpty ? nil : from, by: by.isEmpty ? nil : by, on: day == Int32.min ? nil : CalendarDate(dayNumber: Int(day)),
      reason: Reason(line: reason), units: units)
  }
}
