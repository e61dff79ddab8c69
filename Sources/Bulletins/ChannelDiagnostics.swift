import Catalog
import Diagnostics

/// What is said of the rules of a channel: what it refuses, what waits, what stands in for what, what was left out.
extension BulletinComposer {
  func sensitive(_ entry: Entry, _ channel: Channel) -> Diagnostic {
    Diagnostic(
      BulletinCodes.sensitive, at: catalog.types[entry.type].fact("channels").map(entry.span) ?? Span(file: entry.factsFile),
      Wording(
        fi: "Sisältö \(entry.id) on arkaluonteinen, eikä kanava \(name(channel)) ota sellaista: viestiä ei tehty. Poista kanava kohdasta "
          + "`channels` tai valitse kanava, jonka tiedoissa on `sensitive: allow`.",
        en: "\(entry.id) is sensitive and the channel \(name(channel)) takes nothing that is: no message was made. Remove the channel from "
          + "`channels`, or choose one whose facts say `sensitive: allow`."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  func nothingToSay(_ entry: Entry, _ channel: Channel) -> Diagnostic {
    let fields = channel.kind.fields ?? catalog.types[entry.type].messageFields
    let list = fields.filter(catalog.types[entry.type].messageFields.contains).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      BulletinCodes.nothingToSay, at: span(entry, catalog.source),
      Wording(
        fi: "Kanavalle \(name(channel)) ei tehty viestiä: sisällössä \(entry.id) ei ole mitään, minkä kanava ottaa. "
          + (list.isEmpty ? "Valitse toinen kanava." : "Kirjoita jokin näistä: \(list)."),
        en: "No message was made for the channel \(name(channel)): \(entry.id) has nothing that the channel takes. "
          + (list.isEmpty ? "Choose another channel." : "Write one of these: \(list).")),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  func held(_ entry: Entry, _ channel: Channel) -> Diagnostic {
    Diagnostic(
      BulletinCodes.held, at: rule("when_missing", of: channel),
      Wording(
        fi: "Kanava \(name(channel)) odottaa, kunnes sisällön \(entry.id) viesti on kaikilla sen kielillä (`when_missing: hold`). Mitään "
          + "kieltä ei vielä tehty.",
        en: "The channel \(name(channel)) waits until the message of \(entry.id) is in all of its languages (`when_missing: hold`). None "
          + "was made yet."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  func plainInstead(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex) -> Diagnostic {
    Diagnostic(
      BulletinCodes.plainInstead, at: span(entry, locale),
      Wording(
        fi: "Kanavalle \(name(channel)) tehtiin kielen \(catalog.locales[locale].tag) lukijoille viesti selkosuomeksi. Sen alussa sanotaan "
          + "se heidän kielellään (`when_missing: plain`).",
        en:
          "For readers of \(catalog.locales[locale].tag) in the channel \(name(channel)) the message was made in the plain form of the source. "
          + "It begins by saying so in their language (`when_missing: plain`)."),
      subject: subject(entry, locale))
  }

  /// The line of a channel's facts that says a rule.
  private func rule(_ fact: String, of channel: Channel) -> Span {
    guard let index = channel.index else { return Span(file: "content/channels/_kinds/\(channel.kind.name).yaml") }
    let entry = catalog.entries[index]
    return catalog.types[entry.type].fact(fact).map(entry.span) ?? Span(file: entry.factsFile)
  }

  /// - Parameter omitted: the fields that there was no room for; never empty.
  func shortened(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ omitted: [String]) -> Diagnostic {
    let list = omitted.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      BulletinCodes.shortened, at: span(entry, locale),
      Wording(
        fi: "Kaikki ei mahtunut kanavalle \(name(channel)). Viestistä jäi pois: \(list).",
        en: "Not everything fitted into the channel \(name(channel)). The message leaves out: \(list)."),
      subject: subject(entry, locale))
  }

  /// - Parameter surplus: by how many units what matters goes beyond the fold.
  func behindFold(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ surplus: Int, _ fields: [String]) -> Diagnostic {
    let list = fields.map { "`\($0)`" }.joined(separator: ", ")
    let amount = Self.amount(surplus, channel.kind.counts)
    return Diagnostic(
      BulletinCodes.behindFold, at: span(entry, locale),
      Wording(
        fi: "Kanavalla \(name(channel)) lukija näkee ennen napautusta \(channel.kind.fold ?? 0) merkkiä, ja tärkein (\(list)) on pitempi. "
          + "Lyhennä: \(amount.fi) pois.",
        en:
          "In the channel \(name(channel)) readers see \(channel.kind.fold ?? 0) characters before they tap, and what matters (\(list)) is "
          + "longer. Shorten it: take away \(amount.en)."),
      subject: subject(entry, locale))
  }

  /// A range that nobody could read in its order keeps the message from being made; the rest is left to the editor.
  func doubt(_ doubt: MessageOrder.Doubt, _ entry: Entry, _ channel: Channel, _ locale: LocaleIndex) -> Diagnostic {
    let wording =
      switch doubt {
      case .latinFirst(let word):
        Wording(
          fi:
            "Tekstiviestin rivi alkaa latinalaisin kirjaimin: ”\(word)”. Puhelin voi näyttää rivin väärin päin. Aloita rivi kielen omalla "
            + "sanalla.",
          en:
            "A line of the text message begins with Latin letters: “\(word)”. A phone may show the line the wrong way round. Begin it with "
            + "a word of the language.")
      case .range(let range):
        Wording(
          fi: "Viestiä ei tehty: puhelin näyttää tekstiviestissä kohdan ”\(range)” väärin päin. Kirjoita väli sanoin: mistä mihin.",
          en:
            "No message was made: in a text message phones show “\(range)” the wrong way round. Write the range in words: from … to ….")
      case .sign(let word):
        Wording(
          fi:
            "Puhelin voi näyttää tekstiviestissä kohdan ”\(word)” merkit eri järjestyksessä. Kirjoita se sanoin, esimerkiksi ”yli 18-vuotiaat”.",
          en: "A phone may show the signs of “\(word)” in another order in a text message. Write it in words, such as “over 18 years”.")
      }
    return Diagnostic(
      BulletinCodes.orderInDoubt, severity: doubt.isFatal ? .error : nil, at: place(of: doubt.words, entry, locale), wording,
      subject: subject(entry, locale))
  }
}
