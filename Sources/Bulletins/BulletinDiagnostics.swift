import Catalog
import Diagnostics
import Prose

/// What is said where a bulletin is not made, or would cost more than it must.
extension BulletinComposer {
  /// - Parameter instead: what readers of the language get instead.
  func diagnostics(
    of obstacle: Posts.Obstacle, _ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ instead: Posts.Instead
  ) -> [Diagnostic] {
    let outcome =
      switch instead {
      case .plain: Wording(fi: "Viesti tehtiin selkosuomeksi.", en: "The message was made in the plain form of the source.")
      case .nothing: Wording(fi: "Viestiä ei tehty.", en: "No message was made.")
      case .readyWords:
        Wording(
          fi: "Viesti sanoo vain, että aikaisemmassa tiedotteessa oli virhe.",
          en: "The message says only that the earlier notice was wrong.")
      }
    var diagnostics = obstacle.gaps.map { gap(entry, $0) }
    if obstacle.isOutdated { diagnostics.append(outdated(entry, channel, locale, outcome)) }
    if !obstacle.lacking.isEmpty { diagnostics.append(missing(entry, channel, locale, lacking: obstacle.lacking, outcome)) }
    return diagnostics
  }

  /// The language lacks what the message needs. - Parameter lacking: what, as `file: key`; never empty.
  private func missing(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, lacking: [String], _ outcome: Wording) -> Diagnostic {
    let tag = catalog.locales[locale].tag
    var list = lacking.prefix(Self.mostNamed).map { "`\($0)`" }.joined(separator: ", ")
    if lacking.count > Self.mostNamed { list += ", …" }
    return Diagnostic(
      BulletinCodes.missingLanguage, at: lacking.first.map { place(ofLacking: $0, entry) } ?? span(entry, locale),
      Wording(
        fi: "Kanava \(name(channel)) odottaa kieltä \(tag), mutta sisällöstä \(entry.id) ei saa koko viestiä sillä kielellä. "
          + "\(outcome.fi) Kirjoita nämä: \(list).",
        en: "The channel \(name(channel)) expects \(tag), but not all that the message of \(entry.id) needs is in that language. "
          + "\(outcome.en) Write these: \(list)."),
      subject: subject(entry, locale))
  }

  /// How many missing texts a message names.
  private static let mostNamed = 6

  /// A fact that a text names is not there. The same words for every channel and language, so that it is told once.
  private func gap(_ entry: Entry, _ path: String) -> Diagnostic {
    Diagnostic(
      BulletinCodes.missingFact, at: place(ofFact: path, entry),
      Wording(
        fi: "Viestiä ei tehty: aaltosulkeiden `{\(path)}` tietoa ei ole tai sitä ei voi lukea, ja viestiin jäisi aukko. Korjaa tieto.",
        en: "No message was made: there is no fact for `{\(path)}`, or it cannot be read, and the message would have a gap. Mend the fact."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  private func outdated(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ outcome: Wording) -> Diagnostic {
    Diagnostic(
      BulletinCodes.outdated, at: outdatedPlace(entry, locale),
      Wording(
        fi: "Käännös \(catalog.locales[locale].tag) on vanhentunut, joten se ei mene kanavalle \(name(channel)). \(outcome.fi)",
        en:
          "The translation into \(catalog.locales[locale].tag) is outdated and does not go into the channel \(name(channel)). \(outcome.en)"
      ),
      subject: subject(entry, locale))
  }

  /// - Parameters:
  ///   - texts: the texts of the message, the longest first; the diagnostic shows the place of that one.
  ///   - isStopped: whether the site is not published before it is mended.
  func tooLong(
    _ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ length: MessageLength, texts: [(unit: Int, length: Int)], isStopped: Bool
  ) -> Diagnostic {
    let kind = channel.kind
    let size =
      kind.counts == .sms
      ? Wording(
        fi: "\(length.parts) tekstiviestiä, \(length.excess) liikaa: enintään \(kind.parts ?? 0)",
        en: "\(length.parts) text messages, \(length.excess) too many: at most \(kind.parts ?? 0)")
      : Wording(
        fi: "\(length.units), \(length.excess) liikaa: enintään \(kind.limit ?? 0)",
        en: "\(length.units), \(length.excess) too many: at most \(kind.limit ?? 0)")
    let advice = shortening(texts.map { (entry.units[$0.unit].key, $0.length) }, by: length.surplus, channel)
    let longest = texts.first?.unit
    return Diagnostic(
      BulletinCodes.tooLong, severity: isStopped ? .error : .warning,
      at: longest.flatMap { place(of: $0, entry, locale) } ?? span(entry, locale),
      Wording(
        fi: "Viesti kanavalle \(name(channel)) on liian pitkä (\(size.fi))\(isStopped ? "" : ", eikä sitä tehty tällä kielellä"). "
          + advice.fi,
        en:
          "The message for the channel \(name(channel)) is too long (\(size.en))\(isStopped ? "" : " and was not made in this language"). "
          + advice.en),
      subject: subject(entry, locale, unit: longest.map { entry.units[$0].key }))
  }

  /// What to shorten: the longest text if that can be enough, otherwise all of them, and where not even they have so much, the channel.
  private func shortening(_ texts: [(key: String, length: Int)], by surplus: Int, _ channel: Channel) -> Wording {
    let amount = Self.amount(surplus, channel.kind.counts)
    if let longest = texts.first, surplus < longest.length {
      return Wording(
        fi: "Lyhennä pisintä tekstiä `\(longest.key)`: vähintään \(amount.fi) pois.",
        en: "Shorten the longest text, `\(longest.key)`: take away at least \(amount.en).")
    }
    if surplus < texts.reduce(0, { $0 + $1.length }) {
      let list = texts.map { "`\($0.key)`" }.joined(separator: ", ")
      return Wording(
        fi: "Lyhennä tekstejä \(list): yhteensä vähintään \(amount.fi) pois.",
        en: "Shorten the texts \(list): take away at least \(amount.en) in all.")
    }
    return Wording(
      fi:
        "Liikaa on \(amount.fi), enemmän kuin viestin teksteissä on. Lyhentäminen ei riitä: nosta kanavan lajin `\(channel.kind.name)` rajaa "
        + "tai valitse toinen kanava.",
      en: "There is \(amount.en) too much, more than the texts of the message have. Shortening is not enough: raise the limit of the kind "
        + "`\(channel.kind.name)` of the channel, or choose another channel.")
  }

  /// A language for which one post has no room beside those before it.
  func leftOut(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex) -> Diagnostic {
    let tag = catalog.locales[locale].tag
    return Diagnostic(
      BulletinCodes.tooLong, severity: .warning, at: span(entry, locale),
      Wording(
        fi: "Kieli \(tag) jäi pois yhteisestä viestistä kanavalle \(name(channel)): kaikki kielet eivät mahdu. Lyhennä tekstejä tai vaihda "
          + "kanavan tietoihin `post: separate`.",
        en:
          "The language \(tag) was left out of the common post for the channel \(name(channel)): not all languages fit. Shorten the texts, "
          + "or write `post: separate` into the facts of the channel."),
      subject: subject(entry, locale))
  }

  func costly(_ entry: Entry, _ channel: Channel, _ locale: LocaleIndex, _ character: Character) -> Diagnostic {
    let points = character.unicodeScalars.map(\.codePoint).joined(separator: " ")
    return Diagnostic(
      BulletinCodes.costlyCharacter, at: place(of: String(character), entry, locale),
      Wording(
        fi: "Merkki ”\(character)” (\(points)) yli kaksinkertaistaa tekstiviestin hinnan kanavalla \(name(channel)). Vaihda se, jos voit.",
        en: "The character “\(character)” (\(points)) more than doubles the price of the text message for \(name(channel)). Replace it if "
          + "you can."),
      subject: subject(entry, locale))
  }

  static func amount(_ units: Int, _ counting: ChannelKind.Counting) -> Wording {
    switch (counting, units) {
    case (.words, 1): Wording(fi: "1 sana", en: "1 word")
    case (.words, _): Wording(fi: "\(units) sanaa", en: "\(units) words")
    case (_, 1): Wording(fi: "1 merkki", en: "1 character")
    case (_, _): Wording(fi: "\(units) merkkiä", en: "\(units) characters")
    }
  }

  func name(_ channel: Channel) -> String { channel.index.map { catalog.entries[$0].id.name } ?? channel.kind.name }

  func subject(_ entry: Entry, _ locale: LocaleIndex, unit: String? = nil) -> Diagnostic.Subject {
    Diagnostic.Subject(entry: entry.id.description, locale: catalog.locales[locale].tag, unit: unit)
  }

  func span(_ entry: Entry, _ locale: LocaleIndex) -> Span {
    let title = entry.unit(catalog.types[entry.type].roles.title)
    return title.flatMap { place(of: $0, entry, locale) }
      ?? Span(file: entry.texts[locale]?.file ?? "content/\(entry.id)/\(catalog.locales[locale].tag).yaml")
  }

  func place(of unit: Int, _ entry: Entry, _ locale: LocaleIndex) -> Span? {
    guard let texts = entry.texts[locale], let text = texts.texts[unit] else { return nil }
    return text.origin(in: texts.file).span(at: TextPosition(line: 0, column: 0))
  }

  /// The source of a text that a language lacks, because what is missing has no place: `file: key`. Words of the interface are only named by file.
  private func place(ofLacking name: String, _ entry: Entry) -> Span {
    let file = String(name.prefix { $0 != ":" && $0 != " " })
    let key = name.split(separator: " ").last.map(String.init) ?? ""
    let isOwn = file.hasPrefix("content/\(entry.id)/")
    return (isOwn ? entry.unit(key) : nil).flatMap { place(of: $0, entry, catalog.source) } ?? Span(file: file)
  }

  /// The fact in `facts.yaml`, or where it is not there at all the text that names it.
  private func place(ofFact path: String, _ entry: Entry) -> Span {
    let names = path.split(separator: ".").map(String.init)
    if !path.contains("/"), let position = names.first.flatMap(catalog.types[entry.type].fact), entry.span(ofFact: position).line > 0,
      entry.span(ofFact: position) != Span(file: entry.factsFile)
    {
      return entry.span(ofFact: position)
    }
    for text in entry.texts[catalog.source]?.texts ?? [] {
      guard let reference = text?.prose.references.first(where: { $0.path == path }) else { continue }
      if let origin = text?.origin(in: "content/\(entry.id)/\(catalog.locales[catalog.source].tag).yaml") {
        return origin.span(at: reference.position)
      }
    }
    return Span(file: entry.factsFile)
  }

  private func outdatedPlace(_ entry: Entry, _ locale: LocaleIndex) -> Span {
    let unit = catalog.position(of: entry.id).flatMap { coverage.states(of: $0, in: locale).firstIndex(of: .outdated) }
    return unit.flatMap { place(of: $0, entry, locale) } ?? span(entry, locale)
  }

  /// The first text of the entry, or word of the language, that holds some words of its message; the title where they came from elsewhere, such as
  /// a fact or a name.
  func place(of words: String, _ entry: Entry, _ locale: LocaleIndex) -> Span {
    let words = words.replacing("\u{A0}", with: " ")
    let texts = entry.texts[locale]?.texts ?? []
    let unit = texts.firstIndex { $0?.prose.plainText.contains(words) ?? false }
    let interface = catalog.interface.entry
    let word = unit == nil ? interface.texts[locale]?.texts.firstIndex { $0?.prose.plainText.contains(words) ?? false } : nil
    return unit.flatMap { place(of: $0, entry, locale) } ?? word.flatMap { place(of: $0, interface, locale) } ?? span(entry, locale)
  }
}

extension Unicode.Scalar {
  /// `U+00E4`
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
