import Catalog
import HTML
import Prose

extension Reader {
  /// A text of an entry with everything that stands in it: paragraphs, lists, links by id, facts by placeholder.
  ///
  /// The caller has opened an element in the language of the text; headings inside begin below `headingLevel`.
  ///
  /// - Parameter write: writes words, told whether they stand in a link; otherwise `words(_:in:_:)`.
  func prose(
    _ text: LocalizedText, of entry: Entry, _ html: inout HTMLWriter, words write: ((TextRun, Bool, inout HTMLWriter) -> Void)? = nil
  ) {
    html.nested { nesting in
      var openLinks: [Bool] = []
      walk(text, of: entry) { event in
        switch event {
        case .start(.link(let link)):
          openLinks.append(start(link, of: entry, in: text.locale, &nesting))
        case .end(.link):
          if openLinks.popLast() == true { nesting.end() }
        case .start(let element): start(element, &nesting)
        case .end: nesting.end()
        case .text(let run):
          if let write { write(run, !openLinks.isEmpty, &nesting.html) } else { words(run, in: text.locale, &nesting.html) }
        case .placeholder(let placeholder): fact(placeholder, of: entry, in: text.locale, &nesting.html)
        case .range(let first, let dash, let second): range(first, dash, second, of: entry, in: text.locale, &nesting.html)
        case .lineBreak: nesting.html(.br)
        }
      }
    }
  }

  /// Walks through a text; where it runs from right to left, ranges of facts come whole.
  func walk(_ text: LocalizedText, of entry: Entry, _ body: (Event) -> Void) {
    if catalog.locales[text.locale].isRightToLeft {
      text.prose.walk(joining: { catalog.areNumbers($0, $1, from: entry, in: text.locale) }, body)
    } else {
      text.prose.walk(body)
    }
  }

  /// A range in one isolate: "8.00–15.30" and never "15.30–8.00".
  func range(
    _ first: RangeEnd, _ dash: TextRun, _ second: RangeEnd, of entry: Entry, in language: LocaleIndex, _ html: inout HTMLWriter
  ) {
    func write(_ end: RangeEnd, _ html: inout HTMLWriter) {
      switch end {
      case .fact(let placeholder): fact(placeholder, of: entry, in: language, &html)
      case .typed(let number): html.text(utf8: number.span)
      }
    }
    html(.bdi, [.direction(.leftToRight)]) { html in
      write(first, &html)
      html.text(utf8: dash.span)
      write(second, &html)
    }
  }

  private func start(_ element: Element, _ nesting: inout HTMLNesting) {
    switch element {
    case .paragraph: nesting.start(.p)
    case .heading(let level): nesting.start(level <= 3 ? .h3 : .h4)
    case .list(nil, _): nesting.start(.ul)
    case .list(let first?, _): nesting.start(.ol, [.when(first != 1, .start(first))])
    case .item: nesting.start(.li)
    case .strong: nesting.start(.strong)
    case .emphasis: nesting.start(.em)
    case .link: break
    }
  }

  /// Opens the link, or nothing where the target is not published. Returns whether an element was opened.
  private func start(_ link: Link, of entry: Entry, in language: LocaleIndex, _ nesting: inout HTMLNesting) -> Bool {
    switch catalog.linkTarget(link.target.string, from: entry) {
    case .entry where isOnPaper, .section where isOnPaper: return false
    case .entry(let index, let section):
      nesting.start(.a, [.href(reference(to: index, section: section))])
    case .section(let id):
      nesting.start(.a, [.href(.fragment(id))])
    case .web(let web):
      let choice = self.choice(of: web)
      guard let address = URLReference.web(choice.url) else { return false }
      let tag = choice.language ?? ""
      nesting.start(.a, [.href(address), .when(!tag.isEmpty && tag != locale.tag, .hrefLanguage(tag))])
    case nil: return false
    }
    return true
  }

  /// A line as plain words with its facts, for the title bar and search engines.
  func plain(_ text: LocalizedText, of entry: Entry) -> String {
    let language = catalog.locales[text.locale]
    var words = ""
    text.prose.walk { event in
      switch event {
      case .text(let run): words += run.string
      case .placeholder(let placeholder):
        switch catalog.resolve(placeholder.path.string, from: entry, in: text.locale) {
        case .phone(let phone): words += phone.number
        case .email(let email): words += email.address
        case .link(let link): words += choice(of: link).url
        case .address(let address): words += address.line
        case .date(let date): words += date.numeric
        case .price(let price): words += language.format(price.amount)
        case .value(let value): words += language.format(value.value)
        case .text(let text, let owner): words += plain(text, of: owner)
        case .unknown, nil: break
        }
      default: break
      }
    }
    return words
  }

  /// What a placeholder stands for, in the language of the text around it: also where that is not the reader's.
  func fact(_ placeholder: Placeholder, of entry: Entry, in language: LocaleIndex, _ html: inout HTMLWriter) {
    guard language == locale.index else {
      let other = Reader(catalog: catalog, locale: catalog.locales[language], root: root, isOwnPage: false, phrases: nil)
      other.fact(placeholder, of: entry, in: language, &html)
      return
    }
    guard let resolved = catalog.resolve(placeholder.path.string, from: entry, in: language) else { return }
    switch resolved {
    case .phone(let phone): self.phone(phone, in: language, &html)
    case .email(let email): self.email(email, in: language, &html)
    case .link(let link): web(link, text: nil, &html)
    case .address(let address): isolated(address.line, in: language, &html)
    case .date(let date): day(date, format: placeholder.format, in: language, &html)
    case .price(let price): amount(price.amount, in: language, &html)
    case .value(let value): self.value(value.value, placeholder.format, in: language, &html)
    case .text(let text, let owner):
      // A text of another entry, marked where it is in another language than the sentence around it.
      if text.locale == language {
        inline(text, of: owner, &html)
      } else {
        let other = catalog.locales[text.locale]
        html(.span, [.language(tag: other.tag, rightToLeft: other.isRightToLeft)]) { inline(text, of: owner, &$0) }
      }
    case .unknown: say(.notConfirmed, &html)
    }
  }
}
