import HTML

/// An application that takes a text or a page through a link. Nothing is sent before the reader taps the link and the application's own button.
enum ShareTarget: String {
  case whatsapp, telegram, facebook, sms, email

  init?(_ kind: String) { self.init(rawValue: kind) }

  /// - Parameters:
  ///   - text: the message.
  ///   - title: the subject of an e-mail.
  ///   - page: what Facebook shares, which takes no text; Telegram wants one beside the text.
  func address(text: String, title: String, page: String) -> URLReference? {
    switch self {
    case .whatsapp: .web("https://wa.me/", query: [("text", text)])
    case .telegram: .web("https://t.me/share/url", query: [("url", page), ("text", text)])
    case .facebook: .web("https://www.facebook.com/sharer/sharer.php", query: [("u", page)])
    case .sms: .textMessage(text)
    case .email: .mail(subject: title, body: text)
    }
  }
}
