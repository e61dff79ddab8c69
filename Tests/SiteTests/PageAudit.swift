import Catalog
import Prose
import XML

/// Looks at one page by itself, as a reader's program would: nothing is asked of the code that made it.
struct PageAudit {
  let path: String
  let bytes: [UInt8]
  /// Language that the page should be in, and its direction.
  let locale: (tag: String, isRightToLeft: Bool)
  /// Texts of the publication with the languages that they exist in.
  let texts: KnownTexts

  private(set) var findings: [Finding] = []
  private(set) var names: Set<String> = []
  /// Addresses of links on the page.
  private(set) var links: [String] = []
  private(set) var root: XMLElement?
  private var level = 0

  init(path: String, bytes: [UInt8], locale: (tag: String, isRightToLeft: Bool), texts: KnownTexts = KnownTexts()) {
    self.path = path
    self.bytes = bytes
    self.locale = locale
    self.texts = texts
  }

  mutating func run() {
    if bytes.count > 40_000 { add(.size, "\(bytes.count) bytes") }
    do throws(XMLFault) {
      let root = try XMLDocument.parse(bytes).root
      self.root = root
      if root["lang"] != locale.tag || root["dir"] != (locale.isRightToLeft ? "rtl" : "ltr") {
        add(.languageOfPage, "lang \(root["lang"] ?? "none"), dir \(root["dir"] ?? "none")")
      }
      walk(root, Surroundings(tag: locale.tag, isRightToLeft: locale.isRightToLeft))
      let loads = root.subtree.count { $0["src"] != nil || ($0.name == "link" && ["stylesheet", "icon", "preload"].contains($0["rel"])) }
      // With the page itself.
      if loads + 1 > 4 { add(.requests, "\(loads + 1)") }
      let top = root.subtree.count { $0.name == "h1" }
      if top != 1 { add(.oneTopHeading, "\(top)") }
    } catch {
      add(.wellFormed, "line \(error.line): \(error.message)")
    }
  }

  mutating func add(_ rule: Rule, _ words: String) { findings.append(Finding(rule: rule, page: path, words: words)) }

  /// What holds where a text stands.
  private struct Surroundings {
    var tag: String
    var isRightToLeft: Bool
    /// Text that is not shown: the head, attributes aside.
    var isHidden = false
    /// Inside a text that an author wrote with links and strong words in it: Finnish names stand there unmarked.
    var isProse = false
  }

  private mutating func walk(_ element: XMLElement, _ outside: Surroundings) {
    var here = outside
    if let tag = element["lang"] {
      here.tag = tag
      let direction = LocaleTraits.of(tag).map { $0.isRightToLeft ? "rtl" : "ltr" }
      // The root says its direction always, everything else where it changes.
      let known = element["dir"] ?? (element.name == "html" ? nil : outside.isRightToLeft ? "rtl" : "ltr")
      if direction != known {
        add(.languageOfPage, "\(element.name) lang \(tag) without its dir")
      }
    }
    if let direction = element["dir"] { here.isRightToLeft = direction == "rtl" }
    if element.name == "head" { here.isHidden = true }
    if element["class"] == "prose" { here.isProse = true }
    look(at: element, here)
    for child in element.children {
      switch child {
      case .element(let inner): walk(inner, here)
      // What is to be pasted holds marks of direction, and is judged as the message that it is.
      case .text(let text): if !here.isHidden, element.name != "pre" { look(at: text, here) }
      }
    }
    // Inside right-to-left text a bdi holds a Latin name, which is in no other language for that.
    let isLeaf = !outside.isProse && element.name != "bdi" && element.elements.allSatisfy { $0.name == "bdi" }
    if isLeaf, !here.isHidden, let tags = texts.languages(of: element.text), !tags.contains(here.tag) {
      add(.languageOfTexts, "“\(element.text)” stands under \(here.tag) and is \(tags.sorted())")
    }
  }

  // MARK: Elements

  private mutating func look(at element: XMLElement, _ here: Surroundings) {
    if let name = element["id"], !names.insert(name).inserted { add(.uniqueNames, name) }
    for attribute in element.attributes where attribute.name.hasPrefix("on") || attribute.name == "style" {
      add(.noProgram, "\(element.name) \(attribute.name)")
    }
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let next = Int(element.name.dropFirst()) ?? 0
      if next > level + 1 { add(.headingLevels, "h\(level) is followed by \(element.name) “\(element.text)”") }
      level = next
    case "script"
    where element["defer"] != nil && element.text.isEmpty && Self.scripts.contains { element["src"]?.hasSuffix("/" + $0) ?? false }:
      break
    case "script" where element["type"] == "application/ld+json" && element["src"] == nil: break  // data, which nothing runs
    case "script", "iframe", "object", "embed": add(.noProgram, element.name)
    case "img", "area": if element["alt"] == nil { add(.alternativeTexts, element["src"] ?? "area") }
    case "svg": if element["aria-hidden"] != "true" && element["aria-label"] == nil { add(.alternativeTexts, "svg") }
    case "table": table(element)
    default: break
    }
    if let source = element["src"] { resource(source) }
    if element.name == "link", ["stylesheet", "icon", "preload"].contains(element["rel"]), let address = element["href"] {
      resource(address)
    }
    if element.name == "a" {
      guard let address = element["href"] else { return }
      links.append(address)
      if address.hasPrefix("javascript:") || address.hasPrefix("data:") { add(.noProgram, address) }
      if element.text.allSatisfy(\.isWhitespace) { add(.links, "\(address) has no words") }
    }
  }

  /// Our own scripts: the page says all without them.
  private static let scripts = ["share.js", "search.js", "plan.js", "leave.js"]

  private mutating func resource(_ address: String) {
    if address.contains(":") || address.hasPrefix("//") { add(.noExternalResource, address) }
    links.append(address)
  }

  private mutating func table(_ table: XMLElement) {
    if table.elements.first?.name != "caption" || table.elements.first?.text.isEmpty ?? true { add(.tables, "no caption") }
    for cell in table.subtree where cell.name == "th" && !["col", "row"].contains(cell["scope"]) {
      add(.tables, "“\(cell.text)” has no scope")
    }
    if !table.subtree.contains(where: { $0.name == "th" }) { add(.tables, "no headers") }
  }

  // MARK: Texts

  private mutating func look(at text: String, _ here: Surroundings) {
    let script = Self.script(of: here.tag)
    var isStrange = false
    var isLoose = false
    for scalar in text.unicodeScalars {
      let other = Script.of(scalar)
      guard other.isWritten, other != .inherited, other != script else { continue }
      // Finnish names stand in the texts of every language; whatever else is written otherwise must say what it is.
      if other != .latin { isStrange = true }
      if other == .latin && here.isRightToLeft { isLoose = true }
    }
    if isStrange { add(.scripts, "“\(text)” under \(here.tag)") }
    if isLoose || (here.isRightToLeft && Self.isReordered(text)) { add(.isolation, "“\(text)”") }
  }

  static func script(of tag: String) -> Script? {
    switch LocaleTraits.of(tag)?.script {
    case "Latn": .latin
    case "Cyrl": .cyrillic
    case "Arab": .arabic
    case "Hebr": .hebrew
    case "Ethi": .ethiopic
    case "Hans", "Hant": .han
    default: nil
    }
  }

  /// Whether right-to-left text holds what runs from left to right and would be shown in another order: two numbers joined by a sign or a
  /// blank, an address, a number with a sign before it.
  static func isReordered(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool { scalars.indices.contains(index) && ("0"..."9").contains(scalars[index]) }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "@": return true
      case "+", "#", "€", "%": if isDigit(index + 1) || isDigit(index - 1) { return true }
      case ".", ":", "-", "–", "/", " ", "\u{A0}": if isDigit(index - 1) && isDigit(index + 1) { return true }
      default: break
      }
    }
    return false
  }
}
