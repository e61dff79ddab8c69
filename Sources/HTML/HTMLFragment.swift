/// Markup written once and copied into many pages: the header, the footer, a card that stands on several lists.
///
/// It is opaque and made by a writer only, so that copying it keeps the promise that everything is escaped and closed.
///
/// ```swift
/// let footer = HTMLFragment { html in
///   html(.footer) { $0.text(publisher) }
/// }
/// html.append(footer)
/// ```
public struct HTMLFragment: Hashable, Sendable {
  let bytes: [UInt8]

  /// - Parameter capacity: bytes to begin with.
  public init(capacity: Int = 1024, _ content: (inout HTMLWriter) -> Void) {
    var html = HTMLWriter(capacity: capacity)
    content(&html)
    bytes = html.output.finish()
  }

  /// Whether nothing was written.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as UTF-8, for a file that hands it to a script. There is no way back.
  public var utf8: [UInt8] { bytes }
}
