import Diagnostics

@testable import Prose

/// The block of a made-up file whose lines begin in column 3, its first line being line 5.
let origin = TextOrigin(file: "content/services/kela/fi.yaml", line: 5, column: 3)

/// Reads prose and gives `code@line:column` for every fault.
func faults(_ text: String, at origin: TextOrigin = origin) -> [String] {
  var report = Report()
  _ = Prose.parse(text, at: origin, report: &report)
  return list(report)
}

/// The same for a line.
func lineFaults(_ text: String, at origin: TextOrigin = origin) -> [String] {
  var report = Report()
  _ = Prose.line(text, at: origin, report: &report)
  return list(report)
}

func list(_ report: Report) -> [String] {
  report.sorted.map { "\($0.code.name)@\($0.span?.line ?? 0):\($0.span?.column ?? 0)" }
}

func prose(_ text: String) -> Prose {
  var report = Report()
  return Prose.parse(text, at: origin, report: &report)
}

func line(_ text: String) -> Prose {
  var report = Report()
  return Prose.line(text, at: origin, report: &report)
}

/// The events of a text in one string: `<p>words{path|on}<b>…</b></p>`.
func events(_ prose: Prose) -> String {
  var output = ""
  prose.walk { event in
    switch event {
    case .text(let words): output += words.string
    case .lineBreak: output += "<br>"
    case .range: output += "<range>"
    case .placeholder(let fact): output += "{\(fact.ordinal):\(fact.path.string)\(fact.format == .on ? "|on" : "")}"
    case .start(let element): output += "<\(name(element))>"
    case .end(let element): output += "</\(name(element))>"
    }
  }
  return output
}

private func name(_ element: Element) -> String {
  switch element {
  case .paragraph: "p"
  case .heading(let level): "h\(level)"
  case .list(let first, let depth): first.map { "ol\(depth) \($0)" } ?? "ul\(depth)"
  case .item(let number, let depth): number.map { "li\(depth) \($0)" } ?? "li\(depth)"
  case .strong: "b"
  case .emphasis: "i"
  case .link(let link): "a \(link.ordinal):\(link.target.string)"
  }
}

/// The plain text with every placeholder as its path in `«»` and link targets in `[]`.
func plainText(_ prose: Prose, _ direction: Direction = .leftToRight) -> String {
  var output: [UInt8] = []
  prose.appendPlainText(to: &output, direction: direction) { fact, output in
    output.append(contentsOf: "«\(fact.path.string)»".utf8)
  } link: { link, output in
    output.append(contentsOf: " [\(link.target.string)]".utf8)
  }
  return String(decoding: output, as: UTF8.self)
}
