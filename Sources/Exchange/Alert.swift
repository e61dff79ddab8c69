import Catalog
import Site
import XML

/// An urgent notice as an alert of the Common Alerting Protocol (CAP 1.2, OASIS standard of 1 July 2010), in every language in which the
/// whole of it is written.
///
/// A notice is an alert from the first day on which it is shown if its level is `urgent` or `emergency`; so is one that corrects or withdraws
/// an alert, whatever its own level, because who has the alert must get that too.
struct Alert {
  let site: Site
  let index: EntryIndex

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  /// The file of an alert; none for any other entry, nor before it is sent.
  static func files(of index: EntryIndex, _ site: Site) -> [(path: String, make: () -> [UInt8])] {
    let alert = Alert(site: site, index: index)
    guard alert.isAlert, let show = alert.show, show.from <= site.today else { return [] }
    return [("site/\(alert.path)", { alert.bytes(show) })]
  }

  private var path: String { "cap/\(entry.shortAddress).xml" }

  private var show: Period? { if case .period(let show)? = catalog.fact("show", of: entry) { show } else { nil } }

  /// The level of what is an alert by itself.
  private var level: Level? { catalog.level(of: entry).flatMap { [.urgent, .emergency].contains($0) ? $0 : nil } }

  private var isAlert: Bool { chain.contains { Alert(site: site, index: $0).level != nil } }

  /// The notice and those that it corrects or withdraws, one after the other; a ring ends where it closes.
  private var chain: [EntryIndex] {
    var chain = [index]
    while let last = chain.last, let earlier = Alert(site: site, index: last).earlier, !chain.contains(earlier) { chain.append(earlier) }
    return chain
  }

  private var withdrawn: EntryIndex? { catalog.reference("withdraws", of: entry) }

  private var earlier: EntryIndex? { withdrawn ?? catalog.predecessors(of: entry).first?.notice }

  /// Unique for ever: the host, and the short address, which no rename changes (section 3.2.1, identifier: no blank, comma, `<` or `&`).
  private var identifier: String { "\(catalog.site.host).\(entry.shortAddress)" }

  private func bytes(_ show: Period) -> [UInt8] {
    let earlier = earlier.map { Alert(site: site, index: $0) }.flatMap { $0.isAlert ? $0 : nil }
    return XMLWriter.document("alert", namespace: "urn:oasis:names:tc:emergency:cap:1.2", indented: true) { xml in
      xml("identifier", identifier)
      xml("sender", catalog.site.host)
      xml("sent", show.from.instant(at: .midnight))
      xml("status", catalog.site.isTrial ? "Test" : "Actual")
      xml("msgType", earlier == nil ? "Alert" : withdrawn == nil ? "Update" : "Cancel")
      xml("scope", "Public")
      if let trial = site.trialNotice(in: catalog.locales[catalog.source]) { xml("note", trial) }
      if let earlier, let sent = earlier.show?.from {
        xml("references", "\(catalog.site.host),\(earlier.identifier),\(sent.instant(at: .midnight))")
      }
      for locale in catalog.locales { info(locale, show, &xml) }
    }
  }

  /// One block for a language; none where a part of the notice is not in it.
  private func info(_ locale: Locale, _ show: Period, _ xml: inout XMLWriter) {
    let words = EntryWords(site: site, index: index, locale: locale)
    // The description goes on where the lead ends.
    let lead = catalog.types[entry.type].roles.lead
    let texts = [(name: "description", fields: [lead, "description"]), (name: "instruction", fields: ["instruction"])].map { name, fields in
      (name: name, words: fields.compactMap { $0.flatMap(words.text) })
    }
    guard words.title.language == locale.tag, texts.flatMap(\.words).allSatisfy({ $0.language == locale.tag }) else { return }
    xml("info") { xml in
      xml("language", locale.tag)
      xml("category", level == .emergency ? "Safety" : "Other")
      xml("event", words.title.text)
      for (name, value) in (level ?? .ordinary).terms { xml(XMLName(name, in: nil), value) }
      xml("effective", show.from.instant(at: .midnight))
      xml("expires", show.until.instant(at: .endOfDay))
      if let sender = catalog.reference("sender", of: entry) {
        xml("senderName", EntryWords(site: site, index: sender, locale: locale).title.text)
      }
      xml("headline", words.title.text)
      for text in texts where !text.words.isEmpty {
        xml(XMLName(text.name, in: nil), text.words.map(\.text).joined(separator: "\n\n"))
      }
      xml("web", site.address(of: index, in: locale.index))
      for case .phones(let phones)? in entry.facts { xml("contact", phones.map { String($0.uri.dropFirst(4)) }.joined(separator: ", ")) }
      for area in catalog.references("areas", of: entry) { self.area(area, locale, &xml) }
    }
  }

  private func area(_ index: EntryIndex, _ locale: Locale, _ xml: inout XMLWriter) {
    xml("area") { xml in
      xml("areaDesc", EntryWords(site: site, index: index, locale: locale).title.text)
      guard case .code(let code)? = catalog.fact("code", of: catalog.entries[index]) else { return }
      xml("geocode") { xml in
        // The municipalities of Statistics Finland.
        xml("valueName", "kunta")
        xml("value", code)
      }
    }
  }
}
