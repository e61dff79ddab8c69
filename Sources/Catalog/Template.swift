import Diagnostics
import YAML

/// A notice to be filled in: a folder of `content/<type>/_templates/`. Its `facts.yaml` holds marks such as `<from>` where something must be
/// said, and under `needs:` an example for each. Filled with the examples it is an entry like any other, and is checked as one.
public struct Template: Sendable {
  /// What must be said when the template is used.
  public struct Need: Hashable, Sendable {
    /// The word between `<` and `>`.
    public let name: String
    /// With what the template is checked.
    public let example: String
  }

  /// The folder of a type that holds its templates.
  public static let folder = "_templates"
  /// A need with this name is the day of the command where nothing else is said.
  public static let today = "today"
  /// The key in `facts.yaml` that names them.
  static let key = "needs"

  /// The template filled with its examples; `notices/_templates/water`.
  public let entry: Entry
  /// In the order of the file.
  public let needs: [Need]

  /// The bytes of a `facts.yaml` with values in place of the marks, and without `needs:`.
  ///
  /// - Parameter values: for every need; each without signs that mean something in YAML (`isPlain`).
  public static func filled(_ bytes: [UInt8], with values: [String: String], file: String) -> [UInt8] {
    var ignored = Report()
    var bytes = bytes
    if let pair = YAMLReader.read(bytes, file: file, report: &ignored)?.pairs?.first(where: { $0.key == key }) {
      let end =
        bytes[max(pair.value.span.bytes.upperBound, pair.keySpan.bytes.upperBound)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      bytes.removeSubrange(pair.keySpan.bytes.lowerBound..<end)
    }
    return replaced(bytes, with: values.mapValues { Array($0.utf8) })
  }

  /// Whether a value can stand in a file as it is, in braces and brackets too.
  public static func isPlain(_ value: String) -> Bool {
    let signs: Set<UInt8> = Set("\"'{}[]#&*!|>%@`\\<".utf8)
    let isSaid = value.utf8.contains { $0 > 0x20 } && value.utf8.first != 0x20 && value.utf8.last != 0x20
    return isSaid && !value.hasPrefix("-") && !value.hasPrefix("?") && !value.contains(": ") && !value.hasSuffix(":")
      && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !signs.contains($0) }
  }

  /// The bytes with `<name>` replaced wherever a value has that name.
  private static func replaced(_ bytes: [UInt8], with values: [String: [UInt8]]) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), let end = bytes[place...].prefix(mostBytes).firstIndex(of: UInt8(ascii: ">")),
        let value = values[String(decoding: bytes[(place + 1)..<end], as: UTF8.self)]
      {
        output += value
        place = end + 1
      } else {
        output.append(bytes[place])
        place += 1
      }
    }
    return output
  }

  /// A mark is no longer than this.
  private static let mostBytes = 82
}

/// Takes `needs:` out of the facts of a template and puts the examples in place of the marks.
struct TemplateReader {
  private(set) var needs: [Template.Need] = []
  var report = Report()
  private var used: Set<String> = []

  /// The facts as an entry has them.
  mutating func filled(_ root: Node) -> Node {
    guard let pairs = root.pairs else { return root }
    let declared = pairs.first { $0.key == Template.key }
    if let declared { read(declared) }
    let filled = Node(.mapping(pairs.filter { $0.key != Template.key }.map { fill($0) }), span: root.span)
    for pair in declared?.value.pairs ?? [] where !used.contains(pair.key) && needs.contains(where: { $0.name == pair.key }) {
      report.add(
        .template(
          at: pair.keySpan, fi: "Kohtaa `<\(pair.key)>` ei ole tiedoissa. Kirjoita se sinne tai poista tämä rivi.",
          en: "The facts have no `<\(pair.key)>`. Write it there, or remove this line."))
    }
    return filled
  }

  private mutating func read(_ declared: Node.Pair) {
    guard let pairs = declared.value.pairs else {
      if !declared.value.isEmpty { report.add(.mappingExpected(at: declared.value.span, known: [])) }
      return
    }
    for pair in pairs {
      let example = pair.value.scalar?.text.trimmed ?? ""
      if !(pair.key.isIdentifier || pair.key.isSnakeCase) {
        report.add(.badName(pair.key, at: pair.keySpan))
      } else if !Template.isPlain(example) {
        report.add(
          .template(
            at: pair.keySpan, fi: "Anna kohdalle `\(pair.key)` esimerkki, jolla malli tarkistetaan, esimerkiksi `\(pair.key): 2026-12-01`.",
            en: "Give `\(pair.key)` an example with which the template is checked, such as `\(pair.key): 2026-12-01`."))
        needs.append(Template.Need(name: pair.key, example: "unknown"))
      } else {
        needs.append(Template.Need(name: pair.key, example: example))
      }
    }
  }

  private mutating func fill(_ pair: Node.Pair) -> Node.Pair {
    Node.Pair(key: fill(pair.key, at: pair.keySpan), keySpan: pair.keySpan, value: fill(pair.value))
  }

  private mutating func fill(_ node: Node) -> Node {
    switch node.value {
    case .scalar(let scalar): Node(.scalar(Scalar(fill(scalar.text, at: node.span), scalar.style)), span: node.span)
    case .mapping(let pairs): Node(.mapping(pairs.map { fill($0) }), span: node.span)
    case .sequence(let elements):
      // In brackets a comma makes several of one.
      Node(
        .sequence(
          elements.flatMap { element -> [Node] in
            let filled = fill(element)
            guard let text = element.scalar?.text, let new = filled.scalar, new.text != text else { return [filled] }
            return new.text.split(separator: ",").map { Node(.scalar(Scalar(String($0).trimmed, new.style)), span: element.span) }
          }), span: node.span)
    }
  }

  /// A text with examples in place of its marks.
  private mutating func fill(_ text: String, at span: Span) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var filled = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let name = String(rest[rest.index(after: start)..<end])
      filled += rest[..<start]
      if let need = needs.first(where: { $0.name == name }) {
        used.insert(name)
        filled += need.example
      } else {
        report.add(
          .template(
            at: span, fi: "Kohdalla `<\(name)>` ei ole riviä kohdassa `needs:`. Lisää se: `\(name): esimerkki`.",
            en: "`<\(name)>` has no line under `needs:`. Add one: `\(name): example`."))
        filled += rest[start...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }
}

extension Diagnostic {
  static func template(at span: Span, fi: String, en: String) -> Diagnostic {
    Diagnostic(TemplateCodes.needs, at: span, Wording(fi: fi, en: en))
  }
}
