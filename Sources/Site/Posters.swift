import Catalog
import HTML
import QRCode
import Translation

extension Site {
  /// The languages in which an entry has a poster: those whose text is there and not outdated. What is over has none, nor has a type without
  /// `poster:` in its schema.
  func posterLocales(of index: EntryIndex) -> [LocaleIndex] {
    let entry = catalog.entries[index]
    let type = catalog.types[entry.type]
    guard !type.poster.isEmpty, type.hasPages, !isOver(index) else { return [] }
    return catalog.locales.indices.filter { hasPoster(index, in: $0) }
  }

  /// Whether an entry has a poster in a language.
  func hasPoster(_ index: EntryIndex, in locale: LocaleIndex) -> Bool {
    let entry = catalog.entries[index]
    let type = catalog.types[entry.type]
    return !type.poster.isEmpty && type.hasPages && !isOver(index) && catalog.isTranslated(entry, in: locale)
      && !coverage.states(of: index, in: locale).contains(.outdated)
  }

  /// Whether a notice or event is past, withdrawn or corrected. Posters of what is still to come are printed before it begins.
  private func isOver(_ index: EntryIndex) -> Bool {
    if catalog.successor(of: index, on: today) != nil { return true }
    return catalog.entries[index].facts.contains { fact in
      switch fact {
      case .period(let period): period.until < today
      case .schedule(let schedule): schedule.ended(on: today)
      default: false
      }
    }
  }

  /// The languages that may share one poster, where a channel of posters that the entry goes to puts several into one post; none where each has
  /// its own. Whether the channel's message is too long does not matter: a poster has room of its own.
  func stackedLocales(of index: EntryIndex) -> [LocaleIndex] {
    for channel in catalog.channels(of: index).compactMap(catalog.channel) where channel.isStacked && channel.kind.name == Self.posterKind {
      guard channel.takesSensitive || !catalog.isSensitive(catalog.entries[index]) else { continue }
      let locales = channel.languages.filter { hasPoster(index, in: $0) }
      if channel.whenMissing == .hold, locales.count < channel.languages.count { continue }
      if locales.count > 1 { return locales }
    }
    return []
  }

  /// The kind of channel whose messages hang on walls.
  static let posterKind = "poster"

  /// The short address of an entry as it is typed: without `https://` and the slash at the end.
  func writtenAddress(of index: EntryIndex) -> String { Reader.shown(catalog.shortAddress(of: catalog.entries[index])) }

  /// The QR code of an entry's short address; made once for all languages. Nil only for an address of thousands of characters.
  func code(of index: EntryIndex) -> QRCode? { QRCode(Array(catalog.shortAddress(of: catalog.entries[index]).utf8)) }
}

extension Reader {
  /// A QR code as a drawing with a name in the reader's language.
  func code(_ code: QRCode, to address: String, _ html: inout HTMLWriter) {
    let name = (catalog.word(.codeLabel, in: locale.index)?.prose).map { prose in
      var name = ""
      prose.walk { event in
        switch event {
        case .text(let run): name += run.string
        case .placeholder: name += address
        default: break
        }
      }
      return name
    }
    html(.svg, [.class("code"), .viewBox(code.viewBox), .role(.img), .ariaLabel(name ?? address)]) { html in
      html(.path, [.drawing(code.path)]) { _ in }
    }
  }
}

/// The posters of one entry in all their languages, laid out.
struct Posters {
  /// In which languages there are posters.
  let locales: [LocaleIndex]
  /// First the one that several languages share, where one does.
  let all: [Poster]

  /// The last of several languages have sheets of their own where one has no room for all.
  init(of index: EntryIndex, _ site: Site) {
    let poster = { Poster(site: site, index: index, locales: $0) }
    var stacked = site.stackedLocales(of: index)
    var shared: Poster?
    while stacked.count > 1, shared == nil {
      let tried = poster(stacked)
      if tried.layout.hasRoom { shared = tried } else { stacked.removeLast() }
    }
    locales = site.posterLocales(of: index)
    all = [shared].compactMap(\.self) + locales.filter { shared?.locales.contains($0) != true }.map { poster([$0]) }
  }
}
