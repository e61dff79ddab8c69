import Catalog
import Diagnostics
import HTML

/// What programs read in the head of a page: Open Graph for links that people share, linked data for search engines.
///
/// A page that only stands in for a missing translation has neither: it says nothing of its own in its language.
struct HeadMetadata {
  let frame: PageFrame
  let title: String
  let description: String?

  private var site: Site { frame.site }
  private var locale: Locale { frame.locale }

  func write(_ html: inout HTMLWriter) {
    let address = Address(catalog: site.catalog).absolute(frame.page)
    openGraph(address, &html)
    let data = LinkedData(frame: frame, address: address, title: title, description: description)
    html.data(String(decoding: data.bytes, as: UTF8.self), type: .linkedData)
  }

  /// The Open Graph protocol (ogp.me). There is no picture: a page shows none.
  private func openGraph(_ address: String, _ html: inout HTMLWriter) {
    func property(_ name: String, _ value: String) { html(.meta, [.property(name), .content(value)]) }
    property("og:type", "website")
    property("og:title", title)
    if let description { property("og:description", description) }
    property("og:url", address)
    property("og:site_name", frame.reader.plain(.siteName))
    if let territory = Self.territories[locale.tag] { property("og:locale", territory) }
  }

  /// `og:locale` wants a territory too; of languages that are not here it is left out.
  private static let territories = [
    "fi": "fi_FI", "fi-simple": "fi_FI", "sv": "sv_FI", "en": "en_GB", "so": "so_SO", "et": "et_EE", "es": "es_ES", "fr": "fr_FR",
    "de": "de_DE", "tr": "tr_TR", "sq": "sq_AL", "pl": "pl_PL", "ro": "ro_RO", "vi": "vi_VN", "ru": "ru_RU", "uk": "uk_UA", "bg": "bg_BG",
    "ar": "ar_AR", "fa": "fa_IR", "ckb": "cb_IQ", "ps": "ps_AF", "ur": "ur_PK", "he": "he_IL", "am": "am_ET", "zh-Hans": "zh_CN",
    "zh-Hant": "zh_TW", "th": "th_TH", "my": "my_MM", "bn": "bn_IN", "hi": "hi_IN", "ne": "ne_NP",
  ]
}

extension HeadMetadata {
  /// The part that depends on the language only, for the head that all its pages share.
  static func shared(_ reader: Reader, _ html: inout HTMLWriter) {
    html(
      .link,
      [
        .relation(.alternate), .mediaType("application/atom+xml"), .href(.path("\(reader.root)\(reader.locale.tag)/feed.atom")),
        .title(reader.plain(.siteName)),
      ])
  }
}
