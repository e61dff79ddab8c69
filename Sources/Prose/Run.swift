import Diagnostics

extension Assembler {
  /// Ends the run: makes pieces of its words and placeholders and reports what does not belong into a text.
  mutating func closeRun() {
    let start = runStart
    guard start < bytes.count else { return beginRun() }
    let kept = bytes
    kept.withUnsafeBufferPointer { all in scan(all.part(start..<all.count), at: start) }
    beginRun()
  }

  private mutating func scan(_ run: TextRun, at start: Int) {
    let first = run.scalar(at: 0).value
    if let placeholder = placeholderBefore, Touch.isLetter(first) { reportTouch(at: placeholder) }
    placeholderBefore = nil
    var words = 0
    var index = 0
    while index < run.count {
      let byte = run[index]
      switch byte {
      case UInt8(ascii: "{"):
        guard let placeholder = PlaceholderSpelling(in: run, at: index) else {
          report(ProseCodes.unbalancedBrace, at: sourceOffset(of: start + index), ProseMessages.unclosedBrace)
          index += 1
          continue
        }
        if let fault = placeholder.fault { report(fault.code, at: sourceOffset(of: start + index), fault.message) }
        if let path = placeholder.path {
          checkTouch(run, index..<placeholder.end, at: start)
          appendText(start + words..<start + index)
          let position = source.position(of: sourceOffset(of: start + index))
          var piece = Piece(.placeholder, start + path.lowerBound..<start + path.upperBound, at: position)
          piece.level = placeholder.format.rawValue
          pieces.append(piece)
          words = placeholder.end
        }
        index = placeholder.end
      case UInt8(ascii: "}"):
        report(ProseCodes.unbalancedBrace, at: sourceOffset(of: start + index), ProseMessages.unopenedBrace)
        index += 1
      case 0x30...0x39, UInt8(ascii: "+"), 0xD9, 0xDB:
        let number = NumberShape(in: run, at: index)
        if number.isPhone, !isMutilated {
          let text = run.part(index..<number.end).string
          report(ProseCodes.phoneInProse, at: sourceOffset(of: start + index), ProseMessages.phone(text))
        }
        index = max(number.end, index + 1)
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "@"):
        index = scanAddress(run, at: index, start: start)
      case 0xC2, 0xD8, 0xE2, 0xEF:
        checkVisible(run, at: index, start: start)
        index += 1
      default: index += 1
      }
    }
    appendText(start + words..<start + run.count)
    scalarBefore = run.scalar(at: run.start(before: run.count)).value
  }

  /// Adds words, to those just before them where markup between them was a fault.
  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, last.kind == .text, last.range.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = Piece(.text, last.range.lowerBound..<range.upperBound)
    } else {
      pieces.append(Piece(.text, range))
    }
  }

  /// Reports a web or e-mail address around `index` and returns where to go on.
  private mutating func scanAddress(_ run: TextRun, at index: Int, start: Int) -> Int {
    guard let address = AddressShape.range(in: run, around: index) else { return index + 1 }
    if !isMutilated {
      let text = run.part(address).string
      report(ProseCodes.addressInProse, at: sourceOffset(of: start + address.lowerBound), ProseMessages.address(text))
    }
    return address.upperBound
  }

  /// Looks at both neighbours of the placeholder at `range`; a neighbour behind markup or in the next run counts as well.
  private mutating func checkTouch(_ run: TextRun, _ range: Range<Int>, at start: Int) {
    let offset = sourceOffset(of: start + range.lowerBound)
    let isTouchedBefore =
      range.lowerBound > 0 ? Touch.isTouched(before: range.lowerBound, in: run) : scalarBefore.map(Touch.isLetter) ?? false
    let isTouchedBehind = range.upperBound < run.count && Touch.isLetter(run.scalar(at: range.upperBound).value)
    if isTouchedBefore || isTouchedBehind { reportTouch(at: offset) }
    if range.upperBound == run.count { placeholderBefore = offset }
  }

  private mutating func reportTouch(at offset: Int) {
    report(ProseCodes.letterTouchesPlaceholder, at: offset, ProseMessages.touch)
  }
}

/// Whether a letter touches a placeholder. A placeholder stands in its base form, so an ending or prefix would often be wrong.
enum Touch {
  /// Letters of scripts that put no blanks between words may touch.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let script = Script.of(scalar)
    return script.isWritten && !script.hasNoWordBlanks
  }

  /// Whether the scalar before `index` is a letter other than an Arabic prefix that begins its word: و ف before all, then ب ك ل.
  static func isTouched(before index: Int, in run: TextRun) -> Bool {
    var start = index
    func take(_ allowed: Set<Unicode.Scalar>) {
      guard start > 0 else { return }
      let before = run.start(before: start)
      if allowed.contains(run.scalar(at: before).value) { start = before }
    }
    guard isLetter(run.scalar(at: run.start(before: index)).value) else { return false }
    take(["\u{640}"])
    take(["ب", "ك", "ل"])
    take(["و", "ف"])
    return start == index || (start > 0 && isLetter(run.scalar(at: run.start(before: start)).value))
  }
}
