import Catalog
import Prose

/// Writes a message as plain text: in right-to-left languages every number, time, address and Latin name is isolated, and every line
/// begins so that programs which look at the first letter show it from the right.
///
/// Nothing is left out silently: what the language does not have is kept in `lacking`, what no fact stands behind in `gaps`, and a message
/// with either is none.
struct MessageWriter {
  let catalog: Catalog
  let locale: Locale
  let kind: ChannelKind
  let today: CalendarDate
  var bytes: [UInt8] = []
  /// Words and texts that the message needs and that are not in its language, as `file: key`, each once.
  private(set) var lacking: [String] = []
  /// Paths of placeholders that stand for nothing, each once.
  private(set) var gaps: [String] = []
  /// How many texts stand inside each other: a text may name a text that names the first.
  private var depth = 0

  init(catalog: Catalog, locale: Locale, kind: ChannelKind, today: CalendarDate) {
    self.catalog = catalog
    self.locale = locale
    self.kind = kind
    self.today = today
  }

  /// In a text message each mark costs a character, so none are used there: blanks in numbers do not break instead.
  var isolates: Bool { usesMarks && !isInIsolate }
  var usesMarks: Bool { locale.isRightToLeft && kind.counts != .sms }
  /// Whether what is written stands in an isolate already.
  var isInIsolate = false

  /// Stands for a blank inside a fact until the lines are broken, so that none ends there. No text holds it: a text has no control characters.
  static let joint: UInt8 = 0x01

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A fact that runs from left to right in every language, never broken over two lines.
  mutating func isolated(_ text: String) {
    if isolates { bytes += Bidi.isolate }
    if speaksRanges, text.utf8.first == UInt8(ascii: "+") {
      // A plus sign would be shown behind its number: the prefix that it stands for says the same.
      joined("00".utf8)
      joined(text.utf8.dropFirst())
    } else {
      joined(text.utf8)
    }
    if isolates { bytes += Bidi.pop }
  }

  /// Bytes that stay together in one line.
  private mutating func joined(_ text: some Sequence<UInt8>) {
    for byte in text { bytes.append(byte == 0x20 ? Self.joint : byte) }
  }

  /// Ends a line.
  mutating func line() { bytes.append(0x0A) }

  /// Ends the line if one is open.
  mutating func endLine() {
    if let last = bytes.last, last != 0x0A { line() }
  }

  /// Begins a new paragraph unless the message is empty.
  mutating func paragraph() {
    while bytes.last == 0x0A { bytes.removeLast() }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
  }

  /// A web address: alone on its line, with no mark touching it, so that a tap opens exactly it.
  mutating func address(_ url: String) {
    let url = Self.withoutEmptyPath(url)
    if kind.address == .siteName {
      isolated(Self.host(of: url))
    } else if kind.address == .ownLine || locale.isRightToLeft {
      endLine()
      text(url)
      line()
    } else {
      text(url)
    }
  }

  /// `https://kela.fi/` is the same address as `https://kela.fi` (RFC 3986 section 6.2.3), and a line from the right would show the slash in front.
  private static func withoutEmptyPath(_ url: String) -> String {
    url.hasSuffix("/") && url.utf8.count { $0 == UInt8(ascii: "/") } == 3 ? String(url.dropLast()) : url
  }

  /// The name of the site in an address, without `https://` and `www.`.
  private static func host(of url: String) -> String {
    let name = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first.map(String.init) ?? url
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  // MARK: Words

  /// A sentence of the interface; `fill` writes what stands for a name in braces.
  mutating func say(_ word: Word, fill: (String, inout MessageWriter) -> Void = { _, _ in }) {
    line(catalog.word(word, in: locale.index), key: "interface.\(word.rawValue)", fill: fill)
  }

  mutating func label(_ key: String) { line(catalog.label(key, in: locale.index), key: key) { _, _ in } }

  /// A word of the interface. Another language's never stands in for it.
  private mutating func line(_ word: LocalizedText?, key: String, fill: (String, inout MessageWriter) -> Void) {
    guard let word, word.locale == locale.index else {
      lacks("locales/\(locale.tag).yaml: \(key)")
      return
    }
    word.prose.walk { event in
      switch event {
      case .text(let run): words(run)
      case .placeholder(let placeholder): fill(placeholder.path.string, &self)
      default: break
      }
    }
  }

  /// The title of a place, an organization or another entry: a name, so the source's stands where the language has none of its own. That of a
  /// situation update has its number.
  mutating func name(of entry: Entry) {
    let type = catalog.types[entry.type]
    guard let unit = entry.unit(type.roles.title),
      let title = entry.text(unit, in: locale.index) ?? entry.text(unit, in: catalog.source)
    else { return }
    if let number = catalog.position(of: entry.id).flatMap(catalog.situations.number) {
      numbered(number) { $0.prose(title.prose, of: entry) }
    } else {
      prose(title.prose, of: entry)
    }
  }

  /// What `write` writes behind the number of a situation update.
  mutating func numbered(_ number: Int, _ write: (inout MessageWriter) -> Void) {
    say(.situationUpdate) { name, writer in if name == "number" { writer.isolated(String(number)) } else { write(&writer) } }
  }

  /// A text about one thing of an entry in the language of the message; nil where the source has none either.
  mutating func note(_ key: String, of entry: Entry) -> Prose? {
    guard let unit = entry.unit(key), !entry.units[unit].field.isForStaff else { return nil }
    if let text = entry.text(unit, in: locale.index) { return text.prose }
    if entry.hasText(unit, in: catalog.source) { lacks("content/\(entry.id)/\(locale.tag).yaml: \(key)") }
    return nil
  }

  mutating func lacks(_ what: String) {
    if !lacking.contains(what) { lacking.append(what) }
  }

  mutating func words(_ run: TextRun) {
    guard isolates else {
      if speaksRanges { inWords(run) } else { plain(run) }
      return
    }
    Bidi.forEachSegment(of: run) { segment, part in
      switch segment {
      case .plain: plain(part)
      case .isolate:
        bytes += Bidi.isolate
        joined(part)
        bytes += Bidi.pop
      }
    }
  }

  /// Words with nothing in them that the channel would take for markup.
  mutating func plain(_ run: TextRun) {
    if kind.markup == .whatsapp { WhatsAppText.append(run, to: &bytes) } else { bytes.append(contentsOf: run) }
  }

  // MARK: Texts

  /// A text of an entry without markup, its facts filled in.
  mutating func prose(_ prose: Prose, of entry: Entry) {
    var layout = PlainTextLayout()
    var element = LinkedElement()
    let (catalog, locale) = (catalog, locale)
    func joins(_ first: RangeEnd, _ second: RangeEnd) -> Bool {
      locale.isRightToLeft && catalog.areNumbers(first, second, from: entry, in: locale.index)
    }
    prose.walk(joining: joins) { event in
      if let target = element.finished(by: event), let link = link(target, of: entry) { follow(with: link) }
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
      case .range(let first, let dash, let second):
        layout.appendGap(to: &bytes)
        range(first, dash, second, of: entry)
      }
    }
  }

  mutating func fact(_ placeholder: Placeholder, of entry: Entry) {
    let path = placeholder.path.string
    guard let resolved = catalog.resolve(path, from: entry, in: locale.index), depth < Self.deepest else {
      if !gaps.contains(path) { gaps.append(path) }
      return
    }
    switch resolved {
    case .phone(let phone): isolated(phone.number)
    case .email(let email): isolated(email.address)
    case .link(let link): self.link(link)
    case .address(let address): isolated(address.line)
    case .date(let date): day(date, on: placeholder.format == .on)
    case .price(let price): isolated(locale.format(price.amount))
    case .value(let value): self.value(value.value, on: placeholder.format == .on)
    case .text(let text, let owner):
      guard text.locale == locale.index else {
        lacks("content/\(owner.id)/\(locale.tag).yaml (`{\(path)}`)")
        return
      }
      depth += 1
      prose(text.prose, of: owner)
      depth -= 1
    case .unknown: say(.notConfirmed)
    }
  }

  /// Texts inside texts beyond this are a ring.
  private static let deepest = 8
}
