import HTML

/// An application that takes a text or a page through a link. Nothing is sent before the reader taps the link and the application's own button.
enum ShareTarget: String {
  case whatsapp, telegram, facebook, sms, email

  init?(_ kind: String) { self.init(rawValue: kind) }

  /// The link; nil where it would be so long that the application may cut the text.
  ///
  /// - Parameters:
  ///   - text: the message.
  ///   - title: the subject of an e-mail.
  ///   - page: what Facebook shares, which takes no text.
  func address(text: String, title: String, page: String) -> URLReference? {
    let address: URLReference? =
      switch self {
      case .whatsapp: .web("https://wa.me/", query: [("text", text)])
      // Telegram wants `url`, and puts it on a line of its own before `text` (core.telegram.org/api/links, share links): so the first line of the
      // message goes there, and what is posted is the message and nothing else.
      case .telegram: .web("https://t.me/share/url", query: [("url", Self.first(text)), ("text", Self.rest(text))])
      case .facebook: .web("https://www.facebook.com/sharer/sharer.php", query: [("u", page)])
      case .sms: .textMessage(text)
      case .email: .mail(subject: title, body: text)
      }
    return address.flatMap { $0.text.utf8.count <= longest ? $0 : nil }
  }

  /// Bytes that get through everywhere. Windows hands at most 2,083 to another program. An `https` address is a line that servers read: RFC 9110
  /// section 4.1 wants them to take 8,000 bytes, and nginx takes 8 kB as it comes. A letter beyond Latin takes six bytes.
  private var longest: Int {
    switch self {
    case .email, .sms: 2000
    case .whatsapp, .telegram, .facebook: 8000
    }
  }

  private static func first(_ text: String) -> String { String(text.prefix { $0 != "\n" }) }

  private static func rest(_ text: String) -> String { String(text.drop { $0 != "\n" }.dropFirst()) }
}
