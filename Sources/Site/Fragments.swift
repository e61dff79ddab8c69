import Catalog
import HTML

/// Markup that many pages share, rendered once: the head's fixed part and the frame of each language, and the card of each entry.
struct Fragments: Sendable {
  /// Everything of one language that depends on the depth of the page only.
  struct Chrome: Sendable {
    let head: HTMLFragment
    /// What every page shows in an emergency; empty otherwise.
    let emergency: HTMLFragment
    let navigation: HTMLFragment
    let help: HTMLFragment
    let footer: HTMLFragment
  }

  /// By locale.
  let phrases: [Phrases]
  /// By locale, then by depth: 0 for the root, 1 for a home page, 3 for the messages of an entry, 2 for all others.
  private let chrome: [[Chrome]]

  init(_ catalog: Catalog, _ banner: EmergencyBanner) {
    let phrases = catalog.locales.map { Phrases(catalog, $0) }
    self.phrases = phrases
    chrome = catalog.locales.map { locale in
      ["", "../", "../../", "../../../"].map { root in
        Self.chrome(Reader(catalog: catalog, locale: locale, root: root, phrases: phrases[locale.index]), banner)
      }
    }
  }

  func chrome(of locale: LocaleIndex, root: String) -> Chrome { chrome[locale][root.utf8.count / 3] }

  private static func chrome(_ reader: Reader, _ banner: EmergencyBanner) -> Chrome {
    Chrome(
      head: HTMLFragment { html in
        html(.meta, [.charset])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.link, [.relation(.stylesheet), .href(.path(reader.root + "style.css"))])
        if reader.catalog.site.isTrial { html(.meta, [.name("robots"), .content("noindex")]) }
      },
      // At the root every language is meant.
      emergency: HTMLFragment(capacity: 0) { reader.root.isEmpty ? banner.writeAll(reader, &$0) : banner.write(reader, &$0) },
      navigation: HTMLFragment { navigation(reader, &$0) }, help: HTMLFragment { help(reader, &$0) },
      footer: HTMLFragment { footer(reader, &$0) })
  }

  /// The types that the main navigation names, in the order in which newcomers need them.
  static let navigation = ["topics", "audiences", "pathways", "guides", "services", "places"]

  private static func navigation(_ reader: Reader, _ html: inout HTMLWriter) {
    let tag = reader.locale.tag
    html(.header, [.class("site")]) { html in
      html(.p, [.class("site-name")]) { html in
        html(.a, [.href(.path("\(reader.root)\(tag)/index.html"))]) { reader.say(.siteName, &$0) }
      }
      html(.nav, [.ariaLabel(reader.plain(.mainNavigation))]) { html in
        html(.ul) { html in
          for type in navigation where reader.catalog.types.contains(where: { $0.name == type }) {
            html(.li) { html in
              html(.a, [.href(.path("\(reader.root)\(tag)/\(type)/index.html"))]) { reader.label("types.\(type).many", &$0) }
            }
          }
        }
      }
    }
  }

  /// Whom to call when everything else is closed: on every page, from the names that the site shares.
  private static func help(_ reader: Reader, _ html: inout HTMLWriter) {
    let lines: [(name: String, word: Word)] = [("emergency", .helpNowEmergency), ("medical_helpline", .helpNowMedical)]
    let phones = lines.compactMap { line in
      reader.catalog.sharedPhone(line.name).map { (phone: $0, word: line.word) }
    }
    guard !phones.isEmpty else { return }
    html(.aside, [.class("help"), .labelledBy("help-now")]) { html in
      html(.h2, [.id("help-now")]) { reader.say(.helpNowTitle, &$0) }
      html(.ul) { html in
        for line in phones {
          html(.li) { html in reader.say(line.word, &html) { _, html in reader.phone(line.phone, &html) } }
        }
      }
    }
  }

  private static func footer(_ reader: Reader, _ html: inout HTMLWriter) {
    html(.footer, [.class("site")]) { html in
      if let publisher = reader.catalog.site.publisher {
        html(.p) { html in reader.say(.publishedBy, &html) { _, html in reader.link(publisher, &html) } }
      }
      html(.p) { html in
        html(.a, [.href(.path(reader.root + "index.html"))]) { reader.say(.chooseLanguage, &$0) }
      }
      html(.p) { html in
        html(.a, [.href(.path("\(reader.root)\(reader.locale.tag)/share/index.html"))]) { reader.say(.shareTitle, &$0) }
      }
    }
  }
}

extension Catalog {
  /// The phone that a shared name stands for.
  func sharedPhone(_ name: String) -> Phone? {
    guard let path = site.shared[name], let any = entries.first, case .phone(let phone)? = resolve(path, from: any, in: source) else {
      return nil
    }
    return phone
  }
}
