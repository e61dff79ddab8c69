import Catalog
import HTML

/// The work lists: one for each language, one for the facts, one for each role or agency code.
extension ReportPage {
  func work(_ html: inout HTMLWriter) {
    for language in languages {
      section("tyot-\(language.tag)", "Työlista: \(name(of: language.tag))", &html) { html in
        let part = list.filter { $0.locale == language.tag }
        summary(of: part, &html)
        lines(of: part, id: "taulukko-\(language.tag)", caption: "Työt: \(name(of: language.tag))", &html)
        if !part.gaps.isEmpty {
          html(.p) { html in
            html.text("Lähdetekstit ja nykyiset käännökset kääntäjälle: ")
            link("worklist-\(language.tag).csv", &html)
          }
        }
      }
    }
    section("tiedot", "Kysyttävät ja tarkistettavat tiedot", &html) { html in
      html(.p, "Nämä koskevat kaikkia kieliä. Vastaus kirjoitetaan tiedostoon facts.yaml.")
      lines(of: list.filter { $0.locale == nil }, id: "taulukko-tiedot", caption: "Tiedot, joita on kysyttävä tai tarkistettava", &html)
    }
    section("tekijat", "Työt tekijöittäin", &html) { html in
      html(.p, "Tekijä on rooli tai toimiston tunnus, joka on merkitty käännöksen tiedostoon (kaikille confirm --by).")
      for (number, code) in (list.codes.map(Optional.some) + [nil]).enumerated() {
        let part = list.filter { $0.by == code && $0.locale != nil }
        if part.gaps.isEmpty { continue }
        let title = code ?? "Tekijää ei ole merkitty"
        html(.h3, title)
        summary(of: part, &html)
        lines(of: part, id: "taulukko-tekija-\(number + 1)", caption: "Työt: \(title)", namesLanguage: true, &html)
      }
    }
  }

  /// How much there is to do, in one sentence.
  private func summary(of list: WorkList, _ html: inout HTMLWriter) {
    guard !list.gaps.isEmpty else { return }
    let texts = list.gaps.reduce(0) { $0 + $1.units.count }
    var words = [
      FinnishWords.count(list.gaps.count, "työ", "työtä"), FinnishWords.count(texts, "teksti", "tekstiä"),
      FinnishWords.count(list.words, "lähdetekstin sana", "lähdetekstin sanaa"),
    ]
    if let price = list.price { words.append("hinta-arvio \(FinnishWords.amount(price))") }
    html(.p, words.joined(separator: ", ") + ".")
  }

  private func lines(of list: WorkList, id: String, caption: String, namesLanguage: Bool = false, _ html: inout HTMLWriter) {
    guard !list.gaps.isEmpty else {
      html(.p, "Ei mitään tehtävää.")
      return
    }
    let isAboutFacts = list.gaps[0].locale == nil
    var columns = ["Sisältö", "Tehtävä", "Mitä", "Haitta", "Käyntejä", "Lukijoita"]
    if namesLanguage { columns.insert("Kieli", at: 1) }
    columns += isAboutFacts ? ["Viimeistään"] : ["Sanoja"] + (list.hasRates ? ["Hinta-arvio"] : []) + (namesLanguage ? [] : ["Tekijä"])
    let rows = list.gaps.prefix(Self.shown).map { gap in
      var cells = [
        FinnishWords.name(of: gap.kind), Self.units(of: gap), FinnishWords.name(of: gap.harm),
        gap.visits.map(FinnishWords.number) ?? FinnishWords.unknown, gap.readers.map(FinnishWords.number) ?? FinnishWords.unknown,
      ]
      if namesLanguage { cells.insert(gap.locale.map(name) ?? "", at: 0) }
      if isAboutFacts {
        cells.append(gap.due?.numeric ?? "ennen julkaisua")
      } else {
        cells.append(FinnishWords.number(gap.words))
        if list.hasRates { cells.append(gap.price.map(FinnishWords.amount) ?? "ei hintaa") }
        if !namesLanguage { cells.append(gap.by ?? "ei merkitty") }
      }
      return ReportTable.Row(
        header: gap.entry == .interface ? "Käyttöliittymä" : gap.title, id: gap.entry.description, cells: cells.map { ReportTable.Cell($0) }
      )
    }
    ReportTable(id: id, caption: caption, columns: columns, rows: rows).write(&html)
    if list.gaps.count > Self.shown {
      html(.p) { html in
        html.text("Tässä on \(Self.shown) ensimmäistä; kaikki \(FinnishWords.number(list.gaps.count)) ovat tiedostossa ")
        link("worklist.csv", &html)
        html.text(".")
      }
    }
  }

  /// The first texts or facts by their keys, and how many more there are.
  private static func units(of gap: Gap) -> String {
    let more = gap.units.count - 4
    return gap.units.prefix(4).joined(separator: ", ") + (more > 0 ? " ja \(FinnishWords.count(more, "muu", "muuta"))" : "")
  }
}
