import Catalog
import Prose

/// Writes a message as plain text: in right-to-left languages every number, time, address and Latin name is isolated, and every line
/// begins so that programs which look at the first letter show it from the right.
struct MessageWriter {
  let catalog: Catalog
  let locale: Locale
  let kind: ChannelKind
  private(set) var bytes: [UInt8] = []

  init(catalog: Catalog, locale: Locale, kind: ChannelKind) {
    self.catalog = catalog
    self.locale = locale
    self.kind = kind
  }

  /// In a text message each mark costs a character, so none are used there: blanks in numbers do not break instead.
  private var isolates: Bool { locale.isRightToLeft && kind.counts != .sms }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A fact that runs from left to right in every language.
  mutating func isolated(_ text: String) {
    if isolates {
      bytes += Bidi.isolate
      bytes.append(contentsOf: text.utf8)
      bytes += Bidi.pop
    } else if locale.isRightToLeft {
      // A plus sign stays before its number only behind a left-to-right mark.
      if text.utf8.first == UInt8(ascii: "+") { self.text("\u{200E}") }
      bytes.append(contentsOf: String(text.map { $0 == " " ? "\u{A0}" : $0 }).utf8)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Ends a line.
  mutating func line() { bytes.append(0x0A) }

  /// Begins a new paragraph unless the message is empty.
  mutating func paragraph() {
    guard !bytes.isEmpty else { return }
    while bytes.last == 0x0A { bytes.removeLast() }
    bytes += [0x0A, 0x0A]
  }

  /// A web address: alone on its line, with no mark touching it, so that a tap opens exactly it.
  mutating func address(_ url: String) {
    if kind.address == .ownLine || locale.isRightToLeft {
      if let last = bytes.last, last != 0x0A { line() }
      text(url)
      line()
    } else {
      text(url)
    }
  }

  // MARK: Words

  /// A sentence of the interface; `fill` writes what stands for a name in braces.
  mutating func say(_ word: Word, fill: (String, inout MessageWriter) -> Void = { _, _ in }) {
    if let sentence = catalog.word(word, in: locale.index) { line(sentence.prose, fill: fill) }
  }

  mutating func label(_ key: String) {
    if let label = catalog.label(key, in: locale.index) { line(label.prose) { _, _ in } }
  }

  private mutating func line(_ prose: Prose, fill: (String, inout MessageWriter) -> Void) {
    prose.walk { event in
      switch event {
      case .text(let run): words(run)
      case .placeholder(let placeholder): fill(placeholder.path.string, &self)
      default: break
      }
    }
  }

  mutating func words(_ run: TextRun) {
    if isolates { Bidi.appendIsolated(run, to: &bytes) } else { bytes.append(contentsOf: run) }
  }

  /// A text of an entry without markup, its facts filled in.
  mutating func prose(_ prose: Prose, of entry: Entry) {
    var layout = PlainTextLayout()
    prose.walk { event in
      switch event {
      case .start(let element): layout.start(element)
      case .end(let element): layout.end(element)
      case .lineBreak: layout.breakLine()
      case .text(let run):
        layout.appendGap(to: &bytes)
        words(run)
      case .placeholder(let placeholder):
        layout.appendGap(to: &bytes)
        fact(placeholder, of: entry)
      }
    }
  }

  private mutating func fact(_ placeholder: Placeholder, of entry: Entry) {
    guard let resolved = catalog.resolve(placeholder.path.string, from: entry, in: locale.index) else { return }
    switch resolved {
    case .phone(let phone): isolated(phone.number)
    case .email(let email): isolated(email.address)
    case .link(let link): address(link.url(for: locale.tag, fallbacks: locale.fallback.map { catalog.locales[$0].tag }).url)
    case .address(let address): isolated(address.line)
    case .date(let date): day(date, on: placeholder.format == .on)
    case .price(let price): isolated(locale.format(price.amount))
    case .value(let value): self.value(value.value, on: placeholder.format == .on)
    case .text(let text, let owner): prose(text.prose, of: owner)
    case .unknown: say(.notConfirmed)
    }
  }

  // MARK: Values

  mutating func day(_ date: CalendarDate, on: Bool = false) {
    if on {
      label("weekdays_on.\(date.weekday.rawValue)")
      text(" ")
    }
    isolated(date.numeric)
  }

  private mutating func value(_ value: NamedValue.Value, on: Bool) {
    if case .date(let date) = value { day(date, on: on) } else { isolated(locale.format(value)) }
  }

  mutating func times(_ range: TimeRange) {
    say(.timeRange) { name, writer in writer.isolated((name == "from" ? range.from : range.until).numeric) }
  }

  // MARK: The whole

  /// The message: no blanks at the ends of lines, no empty lines at its ends, and lines that begin from the right side.
  consuming func finished() -> String {
    var message = String(decoding: bytes, as: UTF8.self)
    // Right-to-left letters are outside the GSM alphabet anyway, and their no-break blanks hold numbers together.
    if kind.counts == .sms, !locale.isRightToLeft { message = GSMFolding.fold(message) }
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if let width = kind.line { lines = lines.flatMap { Self.wrapped($0, width: isolates ? width - 1 : width) } }
    if isolates { lines = lines.map(Self.fromTheRight) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line that would begin with a Latin word or a number gets a right-to-left mark; a web address stays untouched.
  private static func fromTheRight(_ line: String) -> String {
    guard let first = line.unicodeScalars.first, !line.hasPrefix("https://"), !line.hasPrefix("http://") else { return line }
    switch Script.of(first) {
    case .arabic, .hebrew: return line
    default: return "\u{200F}" + line
    }
  }

  /// Breaks a line at blanks; a word longer than the width stands alone. What is isolated is one word: an isolate ends with its line.
  private static func wrapped(_ line: String, width: Int) -> [String] {
    guard line.count > width else { return [line] }
    var lines: [String] = []
    var current = ""
    for word in unbroken(line) {
      if !current.isEmpty && current.count + 1 + word.count > width {
        lines.append(current)
        current = ""
      }
      current += current.isEmpty ? word : " " + word
    }
    lines.append(current)
    return lines
  }

  /// The line split at the blanks outside isolates.
  private static func unbroken(_ line: String) -> [String] {
    var isolates = 0
    let words = line.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
      if scalar == "\u{2066}" { isolates += 1 }
      if scalar == "\u{2069}" { isolates -= 1 }
      return scalar == " " && isolates == 0
    }
    return words.map { String($0) }
  }
}
