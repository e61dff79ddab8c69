import Catalog
import Prose

/// Links in the texts of a message: their words stay, and the address stands where the message names it. An element of a list that is nothing but
/// a link would lead nowhere, so its address follows it.
extension MessageWriter {
  /// The web address that a link of the entry leads to; nil where it leads to a page, or the field of the address is in the message anyway.
  func link(_ target: String, of entry: Entry) -> WebLink? {
    guard case .web(let link)? = catalog.linkTarget(target, from: entry) else { return nil }
    let field = String(target.prefix { $0 != "." })
    let isOwn = !target.contains("/") && catalog.types[entry.type].messageFields.contains(field) && kind.fields?.contains(field) ?? true
    return isOwn ? nil : link
  }

  /// Addresses, each below a line that says what it leads to: its label or the name of the field, and the language that opens where it is not the
  /// reader's. What the line before has said is not said again.
  mutating func links(_ links: [WebLink], _ field: FactField, of entry: Entry) {
    var said: [UInt8] = []
    for link in links {
      let start = bytes.count
      heading(of: link, field, of: entry)
      let heading = Array(bytes[start...])
      if heading == said { bytes.removeSubrange(start...) } else { said = heading }
      self.link(link)
      endLine()
    }
  }

  private mutating func heading(of link: WebLink, _ field: FactField, of entry: Entry) {
    let name = "fields.\(field.name)"
    if let own = note("\(field.name).\(link.id).label", of: entry) {
      prose(own, of: entry)
    } else if catalog.label(name, in: locale.index)?.locale == locale.index {
      label(name)
    } else {
      return
    }
    let opened = link.url(for: locale.tag, fallbacks: locale.fallback.map { catalog.locales[$0].tag }).language
    if let opened, locale.tag != opened, !locale.tag.hasPrefix(opened + "-"),
      catalog.label("languages.\(opened)", in: locale.index)?.locale == locale.index
    {
      text(" ")
      say(.linkLanguage) { _, writer in writer.label("languages.\(opened)") }
    }
    text(": ")
  }

  /// Writes the address behind the words of its link.
  mutating func follow(with link: WebLink) {
    text(":")
    if kind.address == .inline && !locale.isRightToLeft || kind.address == .siteName { text(" ") }
    self.link(link)
    if bytes.last == 0x0A { bytes.removeLast() }
  }
}

/// Finds elements of a list that are nothing but one link.
struct LinkedElement {
  private var target: String?
  private var isInElement = false
  private var isInLink = false
  private var hasMore = false

  /// The target of the link if the event ends such an element.
  mutating func finished(by event: Event) -> String? {
    switch event {
    case .start(.item):
      self = LinkedElement()
      isInElement = true
    case .start(.link(let link)):
      if target != nil { hasMore = true }
      target = link.target.string
      isInLink = true
    case .end(.link): isInLink = false
    case .text(let run):
      if !isInLink, run.contains(where: { $0 > 0x20 && !".,;:".utf8.contains($0) }) { hasMore = true }
    case .placeholder, .range: if !isInLink { hasMore = true }
    case .start(.list): hasMore = true
    case .end(.item):
      defer { self = LinkedElement() }
      return isInElement && !hasMore ? target : nil
    default: break
    }
    return nil
  }
}
