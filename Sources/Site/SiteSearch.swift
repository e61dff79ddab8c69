import Catalog
import Prose
import Search

extension Site {
  /// The folder of the search of a language below `output/`.
  public func searchFolder(_ locale: LocaleIndex) -> String { "site/\(catalog.locales[locale].tag)/search/" }

  /// The first page of the search of a language.
  public func searchPage(_ locale: LocaleIndex) -> Page { Page(content: .search(part: 0), locale: locale) }

  /// Everything of the search of a language: its pages, and the files that `site/search.js` loads. They belong together: all are rendered anew
  /// where one would be.
  public func search(in locale: LocaleIndex) -> [OutputFile] { searchPages(in: locale).map(\.file) + searchData(in: locale) }

  /// The pages: the first, and the parts of the alphabetical list unless it is short.
  public func searchPages(in locale: LocaleIndex) -> [(page: Page, file: OutputFile)] {
    let list = SearchList(SearchedPages(site: self, locale: catalog.locales[locale]))
    return (0...(list.parts.count == 1 ? 0 : list.parts.count)).map { part in
      let page = Page(content: .search(part: part), locale: locale)
      let frame = PageFrame(site: self, page: page, alternates: Alternates(of: page, self))
      let path = "site/" + Address(catalog: catalog).path(of: page)
      return (page, OutputFile(path: path, bytes: SearchPage(frame: frame, list: list, part: part).bytes))
    }
  }

  /// The data.
  public func searchData(in locale: LocaleIndex) -> [OutputFile] {
    let language = catalog.locales[locale]
    let pages = SearchedPages(site: self, locale: language)
    let files = SearchFiles(pages.index())
    let folder = searchFolder(locale)
    var output = files.shards.map { OutputFile(path: "\(folder)\($0.name).js", bytes: SearchScript.file(language.tag, $0)) }
    var starts: [Int] = []
    var rows: [[String]] = []
    var size = 0
    func end() {
      output.append(
        OutputFile(path: "\(folder)t\(starts.count - 1).js", bytes: SearchScript.titles(language.tag, starts.count - 1, rows)))
      (rows, size) = ([], 0)
    }
    for (number, name) in pages.names.enumerated() {
      var row = [pages.path(of: name), shown(name.title, in: name.language)]
      let isForeign = name.language != locale
      if name.sourceName != nil || isForeign { row.append(name.sourceName ?? "") }
      if isForeign { row.append(catalog.locales[name.language].tag) }
      let bytes = row.reduce(0) { $0 + $1.utf8.count + 3 }
      if size + bytes > Self.titleFileSize, !rows.isEmpty { end() }
      if rows.isEmpty { starts.append(number) }
      rows.append(row)
      size += bytes
    }
    if !rows.isEmpty { end() }
    let reader = Reader(catalog: catalog, locale: language, root: "", phrases: fragments.phrases[locale])
    let types = catalog.types.filter(\.hasPages).map { (name: $0.name, label: reader.plain(label: "types.\($0.name).one")) }
    let manifest = SearchScript.manifest(
      language.tag, FoldingRules(language: language.tag), files, source: catalog.locales[catalog.source].tag, titles: starts, types: types)
    return output + [OutputFile(path: folder + "index.js", bytes: manifest)]
  }

  /// Bytes of a file of titles.
  private static let titleFileSize = 1000

  /// A title as a script shows it: left-to-right words isolated where its language runs the other way.
  private func shown(_ title: String, in language: LocaleIndex) -> String {
    guard catalog.locales[language].isRightToLeft else { return title }
    var bytes: [UInt8] = []
    var title = title
    title.withUTF8 { Bidi.appendIsolated($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
