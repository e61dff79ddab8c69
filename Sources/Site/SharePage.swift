import Bulletins
import Catalog
import HTML

/// The messages of one entry in one language, ready to copy: one for each kind of channel, with its length in that kind's own words, a button
/// to copy it, links that open it in an application, and the same text as a file. Below, the other languages and whom none of them reaches.
struct SharePage {
  let site: Site
  let frame: PageFrame
  let index: EntryIndex

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }
  private var reader: Reader { frame.reader }
  private var bulletins: [Bulletin] { site.messages[index] ?? [] }

  var bytes: [UInt8] {
    let messages = site.sharedMessages(of: index, in: reader.locale.index)
    let title = reader.plainMessageTitle(index) ?? entry.id.name
    let crumb: PageFrame.Crumb = (
      .path("\(reader.root)\(reader.locale.tag)/share/index.html"), { reader.say(.shareTitle, &$0) }
    )
    return frame.document(title: title, description: nil, isHidden: true, crumbs: [crumb]) { html in
      html(.h1) { reader.messageTitle(index, &$0) }
      if catalog.isTranslated(entry, in: reader.locale.index) {
        TranslationNotice(site: site, reader: reader, index: index).write(&html)
      }
      OpenMessage(site: site, reader: reader, index: index, messages: messages).write(&html)
      if !messages.isEmpty {
        html(.p, [.class("lead")]) { reader.say(.shareLead, &$0) }
        contents(messages, &html)
        for message in messages { section(message, title, &html) }
      }
      others(&html)
      missed(&html)
      html(.p) { reader.link(index, &$0) }
      if !messages.isEmpty { html.script(.path(reader.root + "share.js")) }
    }
  }

  private func contents(_ messages: [SharedMessage], _ html: inout HTMLWriter) {
    html(.nav, [.class("contents"), .ariaLabel(reader.plain(.contents))]) { html in
      html(.ul) { html in
        for message in messages {
          html(.li) { html in html(.a, [.href(.fragment(message.name))]) { reader.kind(of: message, &$0) } }
        }
      }
    }
  }

  private func section(_ message: SharedMessage, _ title: String, _ html: inout HTMLWriter) {
    let text = message.name + "-text"
    html(.section, [.class("message"), .labelledBy(message.name)]) { html in
      html(.h2, [.id(message.name)]) { reader.kind(of: message, &$0) }
      let channels = message.named(catalog)
      if !channels.isEmpty {
        html(.ul) { html in
          for channel in channels { html(.li) { self.channel(channel, &$0) } }
        }
      }
      html(.p, [.class("length")]) { reader.length(of: message, &$0) }
      quietHours(of: message, &html)
      self.text(of: message, id: text, &html)
      html(.p) { html in
        html(.button, [.buttonType(.button), .hidden, .ariaControls(text)]) { reader.say(.copyText, &$0) }
        html.text(" ")
        html(
          .span, [.role(.status), .announces(reader.plain(.textCopied)), .announcesInstead(reader.plain(.textSelected))], { _ in })
      }
      links(message, title, &html)
    }
  }

  /// A public channel by its name, which leads to it where it has an address.
  private func channel(_ index: EntryIndex, _ html: inout HTMLWriter) {
    guard let name = catalog.publicName(of: index, in: reader.locale.index) else { return }
    if case .links(let links)? = catalog.fact("links", of: catalog.entries[index]), let link = links.first {
      reader.web(link, text: name, &html)
    } else {
      reader.line(name, &html) { _, _ in }
    }
  }

  /// The exact text; put together, its parts are what is copied.
  private func text(of message: SharedMessage, id: String, _ html: inout HTMLWriter) {
    let parts = message.bulletin.parts
    let languages = Set(parts.compactMap(\.locale))
    let shown = languages.count == 1 ? languages.first.map { catalog.locales[$0] } ?? reader.locale : reader.locale
    html(.pre, [.id(id), .language(tag: shown.tag, rightToLeft: shown.isRightToLeft), .translate(false)]) { html in
      for part in parts {
        guard languages.count > 1, let locale = part.locale.map({ catalog.locales[$0] }) else {
          html.text(part.text)
          continue
        }
        html(.span, [.when(part.isSection, .class("part")), .language(tag: locale.tag, rightToLeft: locale.isRightToLeft)], part.text)
      }
    }
  }

  /// When the channels that take the message want no post: whoever posts it reads this page. Channels are not named.
  private func quietHours(of message: SharedMessage, _ html: inout HTMLWriter) {
    var hours: [Channel.QuietHours] = []
    for quiet in message.channels.compactMap({ catalog.quietHours(of: entry, in: $0) }) where !hours.contains(quiet) { hours.append(quiet) }
    guard !hours.isEmpty else { return }
    html(.p) { html in
      reader.say(.quietHours, &html) { _, html in reader.separated(hours, &html) { reader.times(from: $0.from, until: $0.until, &$1) } }
    }
  }

  /// Links that hand the text to an application, and the files.
  private func links(_ message: SharedMessage, _ title: String, _ html: inout HTMLWriter) {
    // `dropLast()` without a number would walk through the whole text.
    let text = String(message.bulletin.text.dropLast(1))
    let folder = "\(reader.root)\(reader.locale.tag)/share/\(entry.id)/\(message.name)"
    html(.ul, [.class("share-links")]) { html in
      if message.kind.name == Site.posterKind, site.hasPoster(index, in: reader.locale.index) {
        html(.li) { html in
          html(.a, [.href(.path("\(reader.root)\(reader.locale.tag)/posters/\(entry.id).html"))]) { reader.say(.posterPrint, &$0) }
        }
      }
      if let application = ShareTarget(message.kind.name) {
        let page = "\(catalog.site.address)/\(reader.locale.tag)/\(entry.id).html"
        html(.li) { html in
          if let address = application.address(text: text, title: title, page: page) {
            html(.a, [.href(address)]) { html in reader.say(.openIn, &html) { _, html in reader.kind(of: message, &html) } }
          } else {
            reader.say(.tooLongForLink, &html)
          }
        }
      }
      html(.li) { html in
        html(.a, [.href(.path(folder + ".txt")), .download("\(entry.id.name)-\(message.name).txt")]) { reader.say(.textFile, &$0) }
      }
      if message.bulletin.mail != nil {
        html(.li) { html in
          html(.a, [.href(.path(folder + ".eml")), .download("\(entry.id.name)-\(message.name).eml")]) { reader.say(.mailFile, &$0) }
        }
      }
    }
  }

  /// The other languages in which there is a message.
  private func others(_ html: inout HTMLWriter) {
    let languages = catalog.locales.filter { other in
      other.index != reader.locale.index && !site.sharedMessages(of: index, in: other.index).isEmpty
    }
    guard !languages.isEmpty else { return }
    html(.section) { html in
      html(.h2) { reader.say(.shareOthers, &$0) }
      html(.ul, [.class("kinds")]) { html in
        for other in languages {
          html(.li) { html in
            html(
              .a,
              [
                .href(.path("\(reader.root)\(other.tag)/share/\(entry.id).html")), .hrefLanguage(other.tag),
                .language(tag: other.tag, rightToLeft: other.isRightToLeft),
              ], other.name)
          }
        }
      }
    }
  }

  /// Languages, places and groups that no channel of this entry reaches.
  private func missed(_ html: inout HTMLWriter) {
    let reach = Reach(of: bulletins, about: index, catalog)
    guard !reach.languages.isEmpty || !reach.audiences.isEmpty || !reach.areas.isEmpty else { return }
    html(.section, [.class("missed")]) { html in
      html(.h2) { reader.say(.shareMissed, &$0) }
      if !reach.areas.isEmpty || !reach.languages.isEmpty {
        html(.ul) { html in
          for area in reach.areas { html(.li) { reader.title(area, &$0) } }
          for language in reach.languages { html(.li) { missed(language, &$0) } }
        }
      }
      guard !reach.audiences.isEmpty else { return }
      html(.p) { reader.say(.shareNoGroup, &$0) }
      html(.ul) { html in
        for audience in reach.audiences { html(.li) { reader.link(audience, &$0) } }
      }
    }
  }

  private func missed(_ language: Reach.MissedLanguage, _ html: inout HTMLWriter) {
    reader.label("languages.\(language.tag)", &html)
    guard let visits = language.visits else { return }
    reader.bracketed(&html) { reader.say(.shareVisits, count: visits, &$0) }
  }
}
