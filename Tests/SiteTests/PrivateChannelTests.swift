import Catalog
import Testing

/// The name and address of a channel appear on no page unless it is public.
@Suite struct PrivateChannelTests {
  @Test(arguments: Publication.all.map(\.name)) func noPageNamesAPrivateChannel(_ name: String) throws {
    let publication = try #require(Publication.all.first { $0.name == name })
    let words = Self.words(of: publication.catalog).map { Array($0.utf8) }
    for group in publication.site.groups {
      for file in publication.site.render(group) {
        for word in words { #expect(!file.bytes.contains(word), "\(file.path): \(String(decoding: word, as: UTF8.self))") }
      }
    }
  }

  @Test func thereIsSomethingToHide() throws {
    let complete = try #require(Publication.all.first { $0.name == "complete" })
    #expect(
      Self.words(of: complete.catalog).contains("Telegram-ryhmä") && Self.words(of: complete.catalog).contains("https://t.me/+majakka"))
  }

  /// Names and web addresses of the channels that are not public.
  private static func words(of catalog: Catalog) -> [String] {
    catalog.entries.indices.filter { catalog.channel($0) != nil }.map { catalog.entries[$0] }
      .filter { catalog.choice("public", of: $0) != "yes" }.flatMap { channel -> [String] in
        var words: [String] = []
        if let unit = channel.unit("name"), let name = channel.texts[catalog.source]?.texts[unit] { words.append(name.prose.plainText) }
        if case .links(let links)? = catalog.fact("links", of: channel) { words += links.map { $0.url(for: "fi", fallbacks: []).url } }
        // A word that any page may hold, such as X, names nothing.
        return words.filter { $0.utf8.count > 8 && $0.contains { $0 == "-" || $0 == "/" } }
      }
  }
}

extension [UInt8] {
  /// Whether a run of bytes occurs.
  fileprivate func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return indices.dropLast(word.count - 1).contains { self[$0] == first && self[$0..<($0 + word.count)].elementsEqual(word) }
  }
}
