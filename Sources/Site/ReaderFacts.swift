import Catalog
import HTML
import Prose

/// One way to show each kind of value. Digits are Latin, times of day have 24 hours and dates are numeric in every language.
extension Reader {
  func phone(_ phone: Phone, in language: LocaleIndex? = nil, _ html: inout HTMLWriter) {
    guard let address = URLReference.telephone(String(phone.uri.dropFirst(4))) else {
      isolated(phone.number, in: language, &html)
      return
    }
    html(.a, [.href(address), .class("phone")]) { isolated(phone.number, in: language, &$0) }
  }

  func email(_ email: EmailAddress, in language: LocaleIndex? = nil, _ html: inout HTMLWriter) {
    guard let address = URLReference.mail(email.address) else {
      isolated(email.address, in: language, &html)
      return
    }
    html(.a, [.href(address)]) { isolated(email.address, in: language, &$0) }
  }

  /// A link to another site, with the language that opens where it is not the reader's.
  func web(_ link: WebLink, text: LocalizedText?, _ html: inout HTMLWriter) {
    let choice = self.choice(of: link)
    guard let address = URLReference.web(choice.url) else { return }
    let tag = choice.language ?? ""
    let isOther = !tag.isEmpty && tag != locale.tag
    html(.a, [.href(address), .when(isOther, .hrefLanguage(tag))]) { html in
      if let text { line(text, &html) { _, _ in } } else { isolated(Self.shown(choice.url), &html) }
    }
    if isOther {
      html.text(" ")
      say(.linkLanguage, &html) { _, html in label("languages.\(tag)", &html) }
    }
  }

  func choice(of link: WebLink) -> WebLink.Choice {
    link.url(for: locale.tag, fallbacks: locale.fallback.map { catalog.locales[$0].tag })
  }

  /// An address as people read it: without the scheme and a slash at the end.
  static func shown(_ url: String) -> String {
    var text = Substring(url)
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.utf8.count) }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }

  func day(_ date: CalendarDate, format: Placeholder.Format = .plain, in language: LocaleIndex? = nil, _ html: inout HTMLWriter) {
    if format == .on {
      let key = "weekdays_on.\(date.weekday.rawValue)"
      // Inside a text in another language the weekday is in that language too.
      if let language, language != locale.index, let name = catalog.label(key, in: language) {
        line(name, &html) { _, _ in }
      } else {
        label(key, &html)
      }
      html.text(" ")
    }
    html(.time, [.datetime(date.iso)]) { isolated(date.numeric, in: language, &$0) }
  }

  func days(_ period: Period, _ html: inout HTMLWriter) {
    if period.from == period.until {
      day(period.from, &html)
    } else {
      say(.dateRange, &html) { name, html in day(name == "from" ? period.from : period.until, &html) }
    }
  }

  /// A time range; in right-to-left languages the pattern has words, because a dash between isolated times is read in the wrong order.
  func times(_ range: TimeRange, _ html: inout HTMLWriter) {
    // On paper there is no room to look for the other half on the next line.
    if isOnPaper {
      html(.span, [.class("times")]) { times(from: range.from, until: range.until, &$0) }
    } else {
      times(from: range.from, until: range.until, &html)
    }
  }

  /// The same for hours that may go on over midnight.
  func times(from: TimeOfDay, until: TimeOfDay, _ html: inout HTMLWriter) {
    say(.timeRange, &html) { name, html in
      let time = name == "from" ? from : until
      self.time(time, in: nil, &html)
    }
  }

  /// A time of the day. HTML knows no 24:00 (HTML Living Standard, 2.3.5.4 Times).
  private func time(_ time: TimeOfDay, in language: LocaleIndex?, _ html: inout HTMLWriter) {
    if time == .endOfDay { return isolated(time.numeric, in: language, &html) }
    html(.time, [.datetime(time.iso)]) { isolated(time.numeric, in: language, &$0) }
  }

  func ranges(_ ranges: [TimeRange], _ html: inout HTMLWriter) {
    if ranges.isEmpty {
      say(.openClosed, &html)
      return
    }
    for (index, range) in ranges.enumerated() {
      if index > 0 { html.text(locale.comma) }
      times(range, &html)
    }
  }

  func amount(_ money: Money, in language: LocaleIndex? = nil, _ html: inout HTMLWriter) {
    isolated(catalog.locales[language ?? locale.index].format(money), in: language, &html)
  }

  func value(_ value: NamedValue.Value, _ format: Placeholder.Format, in language: LocaleIndex, _ html: inout HTMLWriter) {
    switch value {
    case .date(let date): day(date, format: format, in: language, &html)
    case .time(let time): self.time(time, in: language, &html)
    default: isolated(catalog.locales[language].format(value), in: language, &html)
    }
  }

  /// The names of languages, separated by commas.
  func languages(_ tags: [String], _ html: inout HTMLWriter) {
    separated(tags, &html) { label("languages.\($0)", &$1) }
  }

  /// A remark in the brackets of the reader's script.
  func bracketed(_ html: inout HTMLWriter, _ write: (inout HTMLWriter) -> Void) {
    html.text(locale.brackets.opening)
    write(&html)
    html.text(locale.brackets.closing)
  }

  /// Values with a comma of the reader's script between them.
  func separated<Value>(_ values: [Value], _ html: inout HTMLWriter, _ write: (Value, inout HTMLWriter) -> Void) {
    for (index, value) in values.enumerated() {
      if index > 0 { html.text(locale.comma) }
      write(value, &html)
    }
  }
}
