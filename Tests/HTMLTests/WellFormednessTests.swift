import HTML
import Testing
import XML

/// Documents made by chance, the same in every run, are read back by the XML parser and must be what was meant.
@Suite("Well-formedness")
struct WellFormednessTests {
  @Test("HTML made by chance is XML and says what was meant", arguments: 1...60)
  func html(seed: Int) throws {
    var chance = Chance(seed: seed)
    var meant = ""
    let page = HTMLWriter.document(language: "fi", rightToLeft: false, capacity: 16) { html in
      html(.body) { html in meant = write(&html, depth: 0, &chance) }
    }
    let body = try #require(try XMLDocument.parse(page).root.elements.first)
    #expect(outline(body) == "body[]{\(meant)}")
  }

  @Test("XML made by chance is read back as it was meant", arguments: 1...40)
  func xml(seed: Int) throws {
    var chance = Chance(seed: seed)
    var meant: [String] = []
    let bytes = XMLWriter.document("root", namespace: "urn:x") { xml in
      for _ in 0..<20 {
        let text = chance.text()
        let value = chance.text()
        meant += [value.keeping(isAllowedInXML), text.keeping(isAllowedInXML)]
        let namespace = XMLNamespace("urn:x:\(chance.below(3))", prefix: chance.text())
        xml(namespace[chance.text()], ["fixed": value, XMLName(chance.text(), in: namespace): text], text)
      }
    }
    let root = try XMLDocument.parse(bytes).root
    #expect(root.elements.flatMap { [$0["fixed"] ?? "", $0.text] } == meant)
  }

  /// Writes children by chance, and returns the outline that the parser should find.
  private func write(_ html: inout HTMLWriter, depth: Int, _ chance: inout Chance) -> String {
    var outline = ""
    for _ in 0..<chance.below(6) {
      let text = chance.text()
      let value = chance.text()
      let textMeant = text.keeping(isAllowedInHTML)
      let valueMeant = String(value.keeping(isAllowedInHTML).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
      switch chance.below(depth > 6 ? 3 : 5) {
      case 0:
        html.text(text)
        outline += textMeant
      case 1:
        html(.img, [.alternative(value), .source(.path(text))])
        outline += "img[alt=\(valueMeant);src=\(URLReference.path(text).text);]{}"
      case 2:
        html(.option, [.value(value), .value("again")], text)
        outline += "option[value=\(valueMeant);]{\(textMeant)}"
      default:
        var inside = ""
        html(.section, [.title(value), .absent]) { html in inside = write(&html, depth: depth + 1, &chance) }
        outline += "section[title=\(valueMeant);]{\(inside)}"
      }
    }
    return outline
  }

  private func outline(_ element: XMLElement) -> String {
    let attributes = element.attributes.map { "\($0.name)=\($0.value);" }.joined()
    let children = element.children.map { child in
      switch child {
      case .element(let element): outline(element)
      case .text(let text): text
      }
    }
    return "\(element.name)[\(attributes)]{\(children.joined())}"
  }
}

private func isAllowedInXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD: true
  case 0..<0x20, 0xFFFE, 0xFFFF: false
  default: true
  }
}

private func isAllowedInHTML(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "\t" || scalar == "\n" { return true }
  return scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
}

extension String {
  fileprivate func keeping(_ isKept: (Unicode.Scalar) -> Bool) -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter(isKept)))
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct Chance {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// Ordinary letters, everything that markup is made of, and characters that may not stand at all.
  mutating func text() -> String {
    var scalars = Array(#"abZ7 <>&"'];:/-!?#%\=äжعሓ中"#.unicodeScalars)
    let unusual: [UInt32] = [
      0x0, 0x8, 0x9, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0xA0, 0x2028, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x1FFFF, 0x10FFFE,
    ]
    scalars += unusual.compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    for _ in 0..<below(24) { text.append(scalars[below(scalars.count)]) }
    return String(text)
  }
}
