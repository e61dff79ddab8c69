import Catalog
import Diagnostics

/// What the facts of a channel must say, and whether what is sent there is for its readers.
enum Channels: PublicationCheck {
  static let codes = [withoutConsent, quietHours, tagForm, elsewhere, leftOut]

  static let withoutConsent = DiagnosticCode(
    "channel-without-consent", .error,
    explanation: Wording(
      fi: "Kanavan nimi ja osoite näkyvät julkisilla sivuilla vain, jos sen ylläpitäjät ovat suostuneet siihen. Suostumuksen päivät ovat "
        + "tiedossa `consent`. Kenenkään nimi ei kuulu tiedostoon.",
      en:
        "The name and address of a channel are on public pages only if those who keep it have agreed. The days of the consent are the fact "
        + "`consent`. Nobody's name belongs in the file."),
    bad: "public: yes", good: "public: yes\nconsent: {from: 2026-11-01, until: 2027-10-31}")
  static let quietHours = DiagnosticCode(
    "channel-quiet-hours", .error,
    explanation: Wording(
      fi:
        "Hiljaiset tunnit ovat kaksi kellonaikaa, `from` ja `until`. Ne voivat jatkua yli puolenyön. `kaikille bulletin` kertoo ne sille, joka "
        + "lähettää viestin.",
      en:
        "Quiet hours are two times, `from` and `until`. They may go on over midnight. `kaikille bulletin` tells them to whoever posts the "
        + "message."),
    bad: "quiet_hours: {from: 21}", good: "quiet_hours: {from: 21.00, until: 8.00}")
  static let tagForm = DiagnosticCode(
    "channel-tag-form", .error,
    explanation: Wording(
      fi:
        "Aihetunniste katkeaa ensimmäiseen merkkiin, joka ei ole kirjain, numero tai alaviiva, eikä pelkkä numero ole tunniste. Risuaidan "
        + "lisää työkalu.",
      en: "A hashtag ends at the first sign that is no letter, digit or low line, and digits alone are none. The tool adds the number sign."
    ),
    bad: "tags: |\n  #maahan-muutto", good: "tags: |\n  maahanmuutto kotka")
  static let elsewhere = DiagnosticCode(
    "channel-elsewhere", .warning,
    explanation: Wording(
      fi: "Sisältö menee kanavalle, jonka lukijat asuvat muualla. Alue kuuluu toiseen, jos sen tiedoissa on `part_of`.",
      en: "An entry goes into a channel whose readers live elsewhere. An area is part of another if its facts say so in `part_of`."),
    bad: "areas: [kouvola]\nchannels: [facebook-kotka]", good: "areas: [kouvola]\nchannels: [facebook-kouvola]")

  static let leftOut = DiagnosticCode(
    "channel-left-out", .warning,
    explanation: Wording(
      fi:
        "Hätätilanteessa viesti kuuluu jokaiseen kanavaan, jonka lukijat asuvat alueella. Muista tiedotteista viestinnän väki päättää itse.",
      en:
        "In an emergency a message belongs into every channel whose readers live in the area. Of other notices the editors decide."),
    bad: "level: emergency\nareas: [kouvola]\nchannels: [noticeboards]",
    good: "level: emergency\nareas: [kouvola]\nchannels: [noticeboards, sms-kouvola]")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    func isSound(_ entry: Entry) -> Bool { !entry.faultyFiles.contains(entry.factsFile) }
    for (index, entry) in catalog.entries.enumerated() where isSound(entry) {
      if catalog.channel(index) != nil {
        for diagnostic in faults(of: entry, catalog, on: occasion.today) { report.add(diagnostic) }
      }
      let channels = catalog.channels(of: index)
      for channel in channels.map({ catalog.entries[$0] }) where isSound(channel) && !catalog.concerns(entry, readersOf: channel) {
        report.add(isElsewhere(channel, entry, catalog))
      }
      if catalog.level(of: entry) == .emergency, catalog.isCurrent(index, on: occasion.today) {
        let others = catalog.entries.indices.filter { other in
          !channels.contains(other) && isSound(catalog.entries[other]) && isMeant(entry, for: other, catalog)
        }
        if !others.isEmpty { report.add(isLeftOut(others, entry, catalog)) }
      }
    }
    return report
  }

  private static func faults(of channel: Entry, _ catalog: Catalog, on today: CalendarDate) -> [Diagnostic] {
    let subject = Diagnostic.Subject(entry: channel.id.description)
    let type = catalog.types[channel.type]
    func span(_ fact: String) -> Span { type.fact(fact).map { channel.span(ofFact: $0) } ?? Span(file: channel.factsFile) }
    var faults: [Diagnostic] = []
    if catalog.choice("public", of: channel) == "yes", catalog.fact("consent", of: channel)?.isConsent(on: today) != true {
      faults.append(
        Diagnostic(
          withoutConsent, at: span("public"),
          Wording(
            fi:
              "Kanava on julkinen, mutta suostumus siihen puuttuu tai ei ole voimassa. Kysy ylläpidolta ja kirjoita `consent`, tai kirjoita "
              + "`public: no`.",
            en:
              "The channel is public, but consent to that is missing or does not hold today. Ask those who keep it and write `consent`, or "
              + "write `public: no`."),
          subject: subject))
    }
    if case .values? = catalog.fact("quiet_hours", of: channel), catalog.quietHours(of: channel) == nil {
      faults.append(
        Diagnostic(
          quietHours, at: span("quiet_hours"),
          Wording(
            fi: "Hiljaisia tunteja ei voi lukea. Kirjoita kaksi eri kellonaikaa: {from: 21.00, until: 8.00}.",
            en: "The quiet hours cannot be read. Write two different times: {from: 21.00, until: 8.00}."),
          subject: subject))
    }
    return faults + tags(of: channel, catalog)
  }

  /// The whole of a tag must be one.
  private static func tags(of channel: Entry, _ catalog: Catalog) -> [Diagnostic] {
    guard let unit = channel.unit("tags") else { return [] }
    return zip(catalog.locales, channel.texts).compactMap { locale, texts in
      let tags = texts?.texts[unit]?.prose.plainText.split(separator: " ") ?? []
      guard let texts, let wrong = tags.first(where: { !isTag($0) }) else { return nil }
      return Diagnostic(
        tagForm, at: Span(file: texts.file),
        Wording(
          fi: "”\(wrong)” ei kelpaa aihetunnisteeksi. Kirjoita ilman risuaitaa ja väliviivoja, vain kirjaimia, numeroita ja alaviivoja.",
          en: "“\(wrong)” will not do as a hashtag. Write it without # and hyphens: letters, digits and low lines only."),
        subject: Diagnostic.Subject(entry: channel.id.description, locale: locale.tag, unit: "tags"))
    }
  }

  private static func isTag(_ tag: Substring) -> Bool {
    let scalars = tag.unicodeScalars
    return scalars.contains { $0.properties.isAlphabetic }
      && scalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "_" }
  }

  // MARK: Readers

  /// Whether a channel takes an entry and has readers whom it concerns.
  private static func isMeant(_ entry: Entry, for index: EntryIndex, _ catalog: Catalog) -> Bool {
    guard let channel = catalog.channel(index), catalog.types(takenBy: index).contains(entry.id.type) else { return false }
    return catalog.concerns(entry, readersOf: catalog.entries[index]) && (channel.takesSensitive || !catalog.isSensitive(entry))
  }

  private static func isLeftOut(_ channels: [EntryIndex], _ entry: Entry, _ catalog: Catalog) -> Diagnostic {
    let names = channels.map { catalog.entries[$0].id.name }.joined(separator: ", ")
    let span = catalog.types[entry.type].fact("channels").map { entry.span(ofFact: $0) } ?? Span(file: entry.factsFile)
    return Diagnostic(
      leftOut, at: span,
      Wording(
        fi: "Nämä kanavat jäävät ilman hätätiedotetta, vaikka se koskee niiden lukijoita: \(names). Lisää ne kohtaan `channels`.",
        en: "These channels do not get the emergency notice although it concerns their readers: \(names). Add them to `channels`."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  private static func isElsewhere(_ channel: Entry, _ entry: Entry, _ catalog: Catalog) -> Diagnostic {
    let names = catalog.references("areas", of: channel).map { catalog.entries[$0].id.name }.joined(separator: ", ")
    let position = catalog.types[entry.type].fact("channels") ?? 0
    return Diagnostic(
      elsewhere, at: entry.span(ofFact: position),
      Wording(
        fi: "Kanavan `\(channel.id.name)` lukijat asuvat muualla: \(names). Poista kanava tästä tai korjaa jommankumman `areas`.",
        en:
          "The readers of the channel `\(channel.id.name)` live elsewhere: \(names). Remove the channel here, or mend `areas` of one of them."
      ),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }
}
