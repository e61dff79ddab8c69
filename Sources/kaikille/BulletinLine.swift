import Bulletins
import Catalog
import Diagnostics

/// A message in the list of `kaikille bulletin`: channel, language, length, and when it is not to be posted. The tool writes files and posts
/// nothing, so keeping quiet hours is left to the person who does, who is told here.
struct BulletinLine {
  private let bulletin: Bulletin
  private let catalog: Catalog

  init(_ bulletin: Bulletin, _ catalog: Catalog) {
    self.bulletin = bulletin
    self.catalog = catalog
  }

  func text(_ language: ToolLanguage) -> String {
    var cells = [bulletin.place(catalog), bulletin.variant(catalog), length(language)]
    if let quiet = bulletin.channel.flatMap({ catalog.quietHours(of: catalog.entries[bulletin.entry], in: $0) }) {
      cells.append(
        Wording(
          fi: "ei klo \(quiet.from.numeric)–\(quiet.until.numeric)", en: "not between \(quiet.from.numeric) and \(quiet.until.numeric)"
        ).text(language))
    }
    return cells.joined(separator: "\t") + "\n"
  }

  /// `249 (4 parts, 0.28 EUR)`: the price is for one reader.
  private func length(_ language: ToolLanguage) -> String {
    let length = bulletin.length
    guard bulletin.kind.counts == .sms else { return String(length.units) }
    var words = length.parts > 1 ? [Amount.parts(length.parts).text(language)] : []
    if let rate = catalog.site.rates.textMessage { words.append(rate.price(of: length.parts).written) }
    return words.isEmpty ? String(length.units) : "\(length.units) (\(words.joined(separator: ", ")))"
  }
}
