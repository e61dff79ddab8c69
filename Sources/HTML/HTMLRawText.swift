/// `script` and `style`, whose content HTML reads without references and XML with them. The bytes written here mean the same in both.
extension HTMLWriter {
  /// A script of the publication's own, run when the page has been read. Code is never written into a page.
  public mutating func script(_ source: URLReference) {
    self(HTMLElement("<script", "</script>"), [HTMLAttribute(#" defer=""#), .source(source)]) { _ in }
  }

  /// JSON for a script or a search engine.
  ///
  /// - Parameters:
  ///   - json: a JSON text. `<`, `>` and `&` can stand only inside its strings and are written as `\u003C` and so on.
  ///   - type: what the JSON is.
  ///   - id: by which a script finds it.
  public mutating func data(_ json: String, type: HTMLDataType, id: String? = nil) {
    self(HTMLElement("<script", "</script>"), [.mediaType(type.rawValue), id.map(HTMLAttribute.id) ?? .absent]) { html in
      html.write(json, for: .json)
    }
  }

  /// A style sheet for a page that must stand alone, such as a report sent by mail. `<` and `&` are written as CSS escapes, so they
  /// survive in strings; the nesting selector `&` does not, and must not be used here. `]]>`, which XML forbids and CSS has in strings
  /// and comments only, gets a blank.
  public mutating func style(_ css: String) {
    self(HTMLElement("<style", "</style>")) { html in html.write(css.replacing("]]>", with: "]] >"), for: .css) }
  }
}

/// What a block of data is.
public enum HTMLDataType: String, Sendable {
  /// Read by the publication's own scripts.
  case json = "application/json"
  /// Linked data for search engines (JSON-LD 1.1, section 7).
  case linkedData = "application/ld+json"
}
