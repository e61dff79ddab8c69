import Prose

extension Prose {
  /// Appends the text as an editor writes it: CommonMark with placeholders in braces, each paragraph and element of a list in one line.
  func appendWritten(to output: inout [UInt8]) {
    var layout = PlainTextLayout()
    walk { event in
      switch event {
      case .start(.strong), .end(.strong):
        if case .start = event { layout.appendGap(to: &output) }
        output.append(contentsOf: "**".utf8)
      case .start(.emphasis), .end(.emphasis):
        if case .start = event { layout.appendGap(to: &output) }
        output.append(UInt8(ascii: "*"))
      case .start(.link):
        layout.appendGap(to: &output)
        output.append(UInt8(ascii: "["))
      case .end(.link(let link)):
        output.append(contentsOf: "](".utf8)
        output.append(contentsOf: link.target)
        output.append(UInt8(ascii: ")"))
      case .start(let element):
        layout.start(element)
        if case .heading(let level) = element {
          layout.appendGap(to: &output)
          output.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
          output.append(0x20)
        }
      case .end(let element): layout.end(element)
      case .lineBreak:
        output.append(UInt8(ascii: "\\"))
        layout.breakLine()
      case .range: break  // only `walk(joining:_:)` has ranges
      case .placeholder(let placeholder):
        layout.appendGap(to: &output)
        output.append(UInt8(ascii: "{"))
        output.append(contentsOf: placeholder.path)
        if placeholder.format == .on { output.append(contentsOf: "|on".utf8) }
        output.append(UInt8(ascii: "}"))
      case .text(let words):
        layout.appendGap(to: &output)
        output.append(contentsOf: words)
      }
    }
  }
}
