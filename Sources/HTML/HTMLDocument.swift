extension HTMLWriter {
  /// A whole page in UTF-8: document type, `html` element with language and direction, and what `content` writes into it.
  ///
  /// - Parameters:
  ///   - language: BCP 47 tag of the page.
  ///   - rightToLeft: whether that language is written from right to left.
  ///   - capacity: bytes to begin with. A page that grows beyond it is moved, not cut.
  public static func document(
    language: String, rightToLeft: Bool, capacity: Int = 32_768, _ content: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter(capacity: capacity)
    html.output.append("<!DOCTYPE html>\n")
    html(HTMLElement("<html", "</html>"), [.language(tag: language, rightToLeft: rightToLeft)]) { html in
      html.output.append(0x0A)
      content(&html)
      html.output.append(0x0A)
    }
    html.output.append(0x0A)
    return html.output.finish()
  }
}
