import Diagnostics

/// A link target that is no internal reference, and what the author should write instead.
struct ForeignTarget {
  private let target: TextRun

  init(_ target: TextRun) { self.target = target }

  /// What to do with it, by what it looks like.
  var instruction: Wording {
    if target.isEmpty { return ProseMessages.missingTarget }
    if target.contains(UInt8(ascii: "{")) { return ProseMessages.bracesInTarget }
    if begins("javascript:") || begins("vbscript:") { return ProseMessages.scriptTarget }
    if begins("data:") { return ProseMessages.dataTarget }
    if begins("http:") || begins("https:") { return ProseMessages.webTarget(target.string) }
    if begins("www.") { return ProseMessages.wwwTarget(target.string) }
    if begins("mailto:") { return ProseMessages.mailTarget }
    if begins("tel:") || begins("sms:") { return ProseMessages.phoneTarget }
    if target.contains(UInt8(ascii: "@")) { return ProseMessages.mailTarget }
    return ProseMessages.unknownTarget(target.string)
  }

  private func begins(_ text: StaticString) -> Bool { target.has(text, at: 0, ignoringCase: true) }
}
