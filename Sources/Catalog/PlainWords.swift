import Prose

extension Catalog {
  /// A text without markup, its facts filled in: for feeds, calendars, alerts and data.
  ///
  /// - Parameter isolates: whether numbers and names in right-to-left text stand between U+2066 and U+2069, so that a program which only
  ///   shows the text shows them in their order. False for what programs compute with.
  public func plain(_ text: LocalizedText, of entry: Entry, isolates: Bool) -> String {
    var output: [UInt8] = []
    append(text, of: entry, isolates: isolates && locales[text.locale].isRightToLeft, depth: 0, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A sentence of the interface in a language; `fill` gives what stands for a name in braces. Empty where no language has it.
  public func plain(_ word: Word, in locale: LocaleIndex, isolates: Bool = false, fill: (String) -> String = { _ in "" }) -> String {
    guard let text = self.word(word, in: locale) else { return "" }
    var output: [UInt8] = []
    let isolates = isolates && locales[text.locale].isRightToLeft
    text.prose.appendPlainText(
      to: &output, direction: isolates ? .rightToLeft : .leftToRight,
      placeholder: { placeholder, output in append(fill(placeholder.path.string), isolates: isolates, to: &output) })
    return String(decoding: output, as: UTF8.self)
  }

  /// A title in the sentence that goes around it; as it is where none does.
  public func numbered(_ title: String, in locale: LocaleIndex, _ index: EntryIndex) -> String {
    guard let sentence = sentence(around: index, in: locale) else { return title }
    return plain(sentence, in: locale) { $0 == "number" ? String(situations.number(of: index) ?? 1) : title }
  }

  /// The sentence that a title stands in: that of a situation update has its number, and that of a withdrawal, where it is only copied, says that
  /// it does not hold. Nil for every other entry, or where the language has no such sentence.
  public func sentence(around index: EntryIndex, in locale: LocaleIndex) -> Word? {
    let entry = entries[index]
    let isNumbered = situations.number(of: index) != nil
    guard isNumbered || repeatsWithdrawn(types[entry.type].roles.title, of: entry) else { return nil }
    let sentence: Word = isNumbered ? .situationUpdate : .withdraws
    return word(sentence, in: locale)?.locale == locale ? sentence : nil
  }

  /// Texts inside texts beyond this are a ring.
  private static let deepest = 8

  private func append(_ text: LocalizedText, of entry: Entry, isolates: Bool, depth: Int, to output: inout [UInt8]) {
    text.prose.appendPlainText(
      to: &output, direction: isolates ? .rightToLeft : .leftToRight,
      placeholder: { placeholder, output in
        let language = locales[text.locale]
        func fact(_ words: String) { append(words, isolates: isolates, to: &output) }
        func day(_ date: CalendarDate) {
          if placeholder.format == .on, let day = label("weekdays_on.\(date.weekday.rawValue)", in: text.locale) {
            output.append(contentsOf: day.prose.plainText.utf8)
            output.append(0x20)
          }
          fact(date.numeric)
        }
        switch resolve(placeholder.path.string, from: entry, in: text.locale) {
        case .phone(let phone): fact(phone.number)
        case .email(let email): fact(email.address)
        case .link(let link): fact(link.url(for: language.tag, fallbacks: language.fallback.map { locales[$0].tag }).url)
        case .address(let address): fact(address.line)
        case .date(let date): day(date)
        case .price(let price): fact(language.format(price.amount))
        case .value(let value): if case .date(let date) = value.value { day(date) } else { fact(language.format(value.value)) }
        case .text(let quoted, let owner) where depth < Self.deepest:
          append(quoted, of: owner, isolates: isolates, depth: depth + 1, to: &output)
        case .unknown: output.append(contentsOf: plain(.notConfirmed, in: text.locale).utf8)
        case .text, nil: break
        }
      },
      joins: { areNumbers($0, $1, from: entry, in: text.locale) })
  }

  private func append(_ fact: String, isolates: Bool, to output: inout [UInt8]) {
    if isolates { output += Bidi.isolate }
    output.append(contentsOf: fact.utf8)
    if isolates { output += Bidi.pop }
  }
}
