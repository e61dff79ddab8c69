extension WrittenFact {
  /// How well a fact of a translation, `other`, agrees with this one of the source.
  func agreement(with other: WrittenFact) -> Agreement {
    switch (value, other.value) {
    case (.date(let date), .date(let otherDate)): return date.agreement(with: otherDate)
    case (.time(let time), .time(let otherTime)): return time.agreement(with: otherTime)
    case (.address(let address), .address(let otherAddress)):
      return kind == other.kind ? Self.agreement(address, otherAddress) : .none
    case (.quantity(let quantity), .quantity(let otherQuantity)): return agreement(quantity, other, otherQuantity)
    case (.time(let time), .quantity(let quantity)): return time.agreement(quantity.number, groups, other.groups)
    case (.quantity(let quantity), .time(let time)): return time.agreement(quantity.number, other.groups, groups) == .none ? .none : .full
    case (.digits(let digits), .digits(let otherDigits)): return digits == otherDigits ? .full : sameRow(other)
    case (.date, _), (_, .date):
      let values = groups.map(\.value)
      let others = other.groups.map(\.value)
      return values.count > 1 && (values == others || values == others.reversed()) ? .full : .none
    case (.digits, _), (_, .digits): return sameRow(other)
    default: return .none
    }
  }

  /// Whether it is an amount in cents of a currency that is not said.
  private var isCents: Bool {
    guard kind == .amount, case .quantity(let quantity) = value else { return false }
    return quantity.currency == nil
  }

  private func sameRow(_ other: WrittenFact) -> Agreement {
    let row = digitRow
    return row.count > 2 && row == other.digitRow ? .full : .none
  }

  private func agreement(_ quantity: Quantity, _ other: WrittenFact, _ otherQuantity: Quantity) -> Agreement {
    if !initials.isEmpty, !other.initials.isEmpty, initials != other.initials { return .none }
    if let currency = quantity.currency, let otherCurrency = otherQuantity.currency, currency != otherCurrency { return .none }
    if isCents != other.isCents, kind == other.kind {
      return (isCents ? quantity.otherReading == otherQuantity.number : otherQuantity.otherReading == quantity.number) ? .full : .none
    }
    let isSame = quantity.number == otherQuantity.number || isCodeOfYear(other) || other.isCodeOfYear(self)
    let isOtherwise =
      quantity.otherReading == otherQuantity.number || otherQuantity.otherReading == quantity.number
      || quantity.otherReading != nil && quantity.otherReading == otherQuantity.otherReading
    // 2.05 as written by another custom: 2/05.
    let isWrittenAlike = groups.count > 1 && groups == other.groups
    guard isSame || isOtherwise || isWrittenAlike else { return .none }
    let isPlain = kind == .number || kind == .code
    let isOtherPlain = other.kind == .number || other.kind == .code
    // Cents in a word that is not known, or centimetres.
    return kind == other.kind || isPlain && isOtherPlain || isCents || other.isCents ? .full : isPlain || isOtherPlain ? .doubtful : .none
  }

  /// COVID-19 against COVID 2019.
  private func isCodeOfYear(_ other: WrittenFact) -> Bool {
    guard kind == .code, let short = whole, let year = other.whole, 10..<100 ~= short, other.groups.count == 1 else { return false }
    return year == 2000 + short || year == 1900 + short
  }

  /// The same host; a page of the host in another language is as good.
  private static func agreement(_ address: String, _ other: String) -> Agreement {
    if address == other { return .full }
    let labels = address.split(separator: "/")
    let others = other.split(separator: "/")
    guard let host = labels.first, let otherHost = others.first, bare(host) == bare(otherHost) else { return .none }
    let path = labels.dropFirst().filter { !isLanguage($0) }
    let otherPath = others.dropFirst().filter { !isLanguage($0) }
    if path.elementsEqual(otherPath) { return .full }
    // One or two wrong letters are a slip, not the name of another page.
    if EditDistance.between(Array(address.utf8), Array(other.utf8)) <= 2 { return .none }
    // Pages of another language may have names of that language.
    return others.dropFirst().contains(where: isLanguage) || host != otherHost ? .full : .doubtful
  }

  /// The host without a first label that names a language: sv.wikipedia.org.
  private static func bare(_ host: Substring) -> Substring {
    guard let dot = host.firstIndex(of: "."), isLanguage(host[..<dot]) else { return host }
    return host[host.index(after: dot)...]
  }

  private static let languages = [
    "fi", "sv", "en", "et", "es", "so", "ku", "kmr", "ru", "uk", "ar", "fa", "prs", "ckb", "ps", "ur", "ti", "am", "zh", "se", "fi-fi",
    "sv-fi", "en-fi", "en-us", "en-gb", "zh-hans", "zh-cn", "suomeksi", "svenska", "pa-svenska", "english", "in-english", "suomi", "ruotsi",
  ]

  private static func isLanguage(_ label: Substring) -> Bool {
    languages.contains { label.utf8.count == $0.utf8.count && label.lowercased() == $0 }
  }
}

extension ClockTime {
  /// How well a plain number of the other text agrees: 9 and 9.00.
  func agreement(_ number: DecimalNumber, _ groups: [DigitGroup], _ others: [DigitGroup]) -> Agreement {
    let hour = minutes / 60
    if others.count == 2, minutes % 60 == Int(others[1].value), hour % 12 == Int(others[0].value % 12), others[0].value <= 24 {
      return hour == Int(others[0].value) || !isHalfKnown ? .full : .doubtful
    }
    guard minutes % 60 == 0, let whole = number.whole, whole <= 24, hour % 12 == whole % 12 else { return .none }
    return hour == whole || !isHalfKnown || hour == 12 || hour == 0 ? .full : .doubtful
  }
}
