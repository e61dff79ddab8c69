import Catalog

/// A message as a file that a mail program opens as a draft: headers of RFC 5322, the text as it stands, its lines to be joined again by the
/// reader's program (`format=flowed`, RFC 3676).
public struct MailFile: Sendable {
  /// Who sends it; without a mailbox a group without members, which RFC 6854 allows.
  let sender: (name: String, mailbox: String?)
  let subject: String
  /// A day of the message and not of the build, so that the file stays the same; a mail program writes its own when it sends.
  let day: CalendarDate
  let language: String
  /// Paragraphs as they are, without the breaks that fit them to a width.
  let paragraphs: String

  public var bytes: [UInt8] {
    let date = "\(Self.weekdays[day.weekday.number - 1]), \(day.day) \(Self.months[day.month - 1]) \(day.year)"
    var lines = ["X-Unsent: 1", "Date: \(date) 12:00:00 +0000"]
    let name = EncodedWord.folded(sender.name, after: "From: ")
    lines.append(sender.mailbox.map { "From: \(name)\r\n <\($0)>" } ?? "From: \(name):;")
    lines.append("To: undisclosed-recipients:;")
    lines.append("Subject: " + EncodedWord.folded(subject, after: "Subject: "))
    lines += [
      "MIME-Version: 1.0", "Content-Language: \(language)", "Content-Type: text/plain; charset=utf-8; format=flowed",
      "Content-Transfer-Encoding: 8bit", "",
    ]
    lines += paragraphs.split(separator: "\n", omittingEmptySubsequences: false).flatMap(Self.flowed)
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  /// RFC 3676 section 4.2: 78 characters at most, the blank at the end among them.
  private static let width = 76

  /// The lines of a paragraph: a blank at the end of all but the last says that it goes on; what a program would take for a quotation or for
  /// the beginning of the next mail gets one in front (RFC 3676 section 4.4).
  private static func flowed(_ paragraph: Substring) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(stuffed(current) + " ")
        current = String(word)
      } else {
        current += current.isEmpty ? String(word) : " " + word
      }
    }
    return lines + [stuffed(current)]
  }

  private static func stuffed(_ line: String) -> String {
    line.hasPrefix(" ") || line.hasPrefix(">") || line.hasPrefix("From ") ? " " + line : line
  }
}
