import Catalog
import Prose

/// A message as a file that a mail program opens as a draft: headers of RFC 5322, the text as it stands, its lines to be joined again by the
/// reader's program (`format=flowed`, RFC 3676).
public struct MailFile: Sendable {
  let sender: (name: String, mailbox: String)
  let subject: String
  /// A day of the message and not of the build, so that the file stays the same; a mail program writes its own when it sends.
  let day: CalendarDate
  /// Tags of all languages of the text (RFC 3282).
  let languages: [String]
  /// Most characters of a line, as the kind of channel says.
  let width: Int
  /// Paragraphs as they are, without the breaks that fit them to a width.
  let paragraphs: String

  public var bytes: [UInt8] {
    let date = "\(Self.weekdays[day.weekday.number - 1]), \(day.day) \(Self.months[day.month - 1]) \(day.year)"
    var lines = ["X-Unsent: 1", "Date: \(date) 12:00:00 +0000"]
    let name = EncodedWord.folded(sender.name, after: "From: ")
    lines.append("From: " + (name.isEmpty ? "" : name + "\r\n ") + "<\(sender.mailbox)>")
    lines.append("To: undisclosed-recipients:;")
    lines.append("Subject: " + EncodedWord.folded(subject, after: "Subject: "))
    var body = paragraphs.split(at: 0x0A).flatMap(flowed)
    // A paragraph without blanks, as in Chinese, may be longer than any line of a mail (RFC 5322 section 2.1.1).
    let isLong = body.contains { $0.utf8.count > Self.mostOctets }
    if isLong { body = EncodedWord.lines(ofBase64: Array(body.joined(separator: "\r\n").utf8)) }
    lines += [
      "MIME-Version: 1.0", "Content-Language: \(languages.joined(separator: ", "))",
      "Content-Type: text/plain; charset=utf-8; format=flowed", "Content-Transfer-Encoding: \(isLong ? "base64" : "8bit")", "",
    ]
    return Array((lines + body).joined(separator: "\r\n").utf8)
  }

  /// The mailbox of a sender that has none: one of the site that takes no mail, since mail programs refuse a draft without. In a trial one that
  /// cannot exist (RFC 2606 section 2).
  static func nobody(at address: String, isTrial: Bool) -> String {
    let host = address.split(separator: "/").dropFirst().first.map { $0.prefix { $0 != ":" } } ?? "kaikille"
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    return "no-reply@\(name)" + (isTrial ? ".invalid" : "")
  }

  /// RFC 3676 section 4.2: 78 characters at most, the blank at the end among them.
  static let usualWidth = 78
  private static let mostOctets = 998

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  /// The lines of a paragraph: a blank at the end of all but the last says that it goes on; what a program would take for a quotation or for
  /// the beginning of the next mail gets one in front (RFC 3676 section 4.4).
  private func flowed(_ paragraph: Substring) -> [String] {
    var lines: [String] = []
    var current = ""
    var count = 0
    for word in paragraph.split(at: 0x20) {
      let length = word.count
      if !current.isEmpty, count + 1 + length > width - 2 {
        lines.append(Self.stuffed(current) + " ")
        (current, count) = ("", 0)
      }
      if !current.isEmpty {
        current += " "
        count += 1
      }
      current += word
      count += length
    }
    return lines + [Self.stuffed(current)]
  }

  private static func stuffed(_ line: String) -> String {
    line.hasPrefix(" ") || line.hasPrefix(">") || line.hasPrefix("From ") ? " " + line : line
  }
}
