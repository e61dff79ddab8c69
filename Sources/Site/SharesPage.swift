import Bulletins
import Catalog
import HTML

/// What volunteers can share today in one language: each notice and event with the channels that there is a text for.
struct SharesPage {
  let site: Site
  let frame: PageFrame

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let entries = site.messages.keys.sorted()
    return frame.document(title: reader.plain(.shareTitle), description: nil, isHidden: true) { html in
      html(.h1) { reader.say(.shareTitle, &$0) }
      html(.p, [.class("lead")]) { reader.say(.shareLead, &$0) }
      TranslationNotice.ofList(site, reader, entries, &html)
      if entries.isEmpty {
        html(.p) { reader.say(.shareNothing, &$0) }
        return
      }
      html(.ul, [.class("cards")]) { html in
        for index in entries { html(.li) { card(index, &$0) } }
      }
      html(.p) { html in
        html(.a, [.href(.path(reader.root + "share/messages.zip")), .download("messages.zip")]) { reader.say(.shareArchive, &$0) }
      }
    }
  }

  private func card(_ index: EntryIndex, _ html: inout HTMLWriter) {
    let page = "\(reader.root)\(reader.locale.tag)/share/\(catalog.entries[index].id).html"
    html(.a, [.href(.path(page))]) { reader.messageTitle(index, &$0) }
    let messages = site.sharedMessages(of: index, in: reader.locale.index)
    OpenMessage(site: site, reader: reader, index: index, messages: messages).write(&html) { html in
      TranslationNotice(site: site, reader: reader, index: index).sentence(&html)
    }
    guard !messages.isEmpty else { return }
    html(.ul, [.class("kinds")]) { html in
      for message in messages {
        html(.li) { html in
          html(.a, [.href(.path(page, fragment: message.name))]) { reader.kind(of: message, &$0) }
        }
      }
    }
  }
}

extension Reader {
  /// The name of the kind of channel that a message is for; where there are several, with what differs: `WhatsApp (Kotka, Hamina)`.
  func kind(of message: SharedMessage, _ html: inout HTMLWriter) {
    if let brand = message.kind.brand { isolated(brand, &html) } else { label("kinds.\(message.kind.name)", &html) }
    guard let distinction = message.distinction else { return }
    let entries = distinction.areas + distinction.audiences
    if !entries.isEmpty || !distinction.languages.isEmpty {
      bracketed(&html) { html in
        separated(entries, &html) { title($0, &$1) }
        if !entries.isEmpty, !distinction.languages.isEmpty { html.text(locale.comma) }
        separated(distinction.languages, &html) { language, html in
          let other = catalog.locales[language]
          html(.span, [.language(tag: other.tag, rightToLeft: other.isRightToLeft)], other.name)
        }
      }
    }
    if let number = distinction.number { html.text(" \(number)") }
  }
  /// The length of a message in the words of its kind: characters or words, parts of a text message, and how many lines are seen at once.
  func length(of message: SharedMessage, _ html: inout HTMLWriter) {
    let length = message.bulletin.length
    say(message.kind.counts == .words ? .lengthWords : .lengthCharacters, count: length.units, &html)
    if message.kind.counts == .sms {
      html.text(" · ")
      say(.lengthParts, count: length.parts, &html)
    }
    if let lines = message.visibleLines {
      html.text(" · ")
      say(.linesVisible, count: lines, &html)
    }
  }
}
