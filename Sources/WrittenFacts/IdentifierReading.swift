import Prose

/// Identifiers with check digits, and postcodes.
enum IdentifierReading {
  static func identifier(_ text: TextRun, at index: Int, notBefore limit: Int) -> WrittenFact? {
    guard let first = text.digits(at: index) else { return nil }
    return iban(text, at: index, first, notBefore: limit) ?? businessID(text, at: index, first, notBefore: limit)
      ?? postcode(text, at: index, first, notBefore: limit)
  }

  /// International bank account number (ISO 13616): two letters, two check digits, up to thirty letters and digits, in groups of four or not.
  /// One whose check digits are wrong is still meant for one if it looks like one all through.
  private static func iban(
    _ text: TextRun, at index: Int, _ first: (group: DigitGroup, end: Int), notBefore limit: Int
  ) -> WrittenFact? {
    guard first.group.count >= 2, index >= limit + 2, text[index - 1].isCapital, text[index - 2].isCapital,
      index == 2 || !(text[index - 3].isCapital || text[index - 3] | 0x20 &- 0x61 < 26)
    else { return nil }
    var account: [UInt8] = [text[index - 2], text[index - 1]]
    var end = index
    var best: (count: Int, end: Int)?
    // The end of the groups of four and of a shorter last one; nil behind what is no such group.
    var shaped: (count: Int, end: Int)?
    var (groupStart, isShaped) = (0, true)
    func closeGroup() {
      if account.count >= 15, remainder(account) == 1 { best = (account.count, end) }
      guard isShaped, !(text.scalar(from: end)?.isLetter ?? false) else { return }
      shaped = (account.count, end)
      isShaped = account.count - groupStart == 4
      groupStart = account.count
    }
    scan: while end < text.count, account.count < 34 {
      let byte = text[end]
      if let digit = text.digit(at: end) {
        account.append(UInt8(0x30 + digit.value))
        end = digit.end
      } else if byte.isCapital {
        account.append(byte)
        end += 1
      } else {
        closeGroup()
        let next = text.afterBlanks(end)
        guard next > end, next - end <= 3, next < text.count, text.digit(at: next) != nil || text[next].isCapital else { break scan }
        end = next
      }
    }
    closeGroup()
    if let end = shaped, end.count < 15 || account.prefix(end.count).count(where: { !$0.isCapital }) < 12 { shaped = nil }
    guard let best = best ?? shaped else { return nil }
    return WrittenFact(
      kind: .iban, value: .digits(String(decoding: account.prefix(best.count), as: UTF8.self)), range: index - 2..<best.end, groups: [])
  }

  /// ISO 7064 MOD 97-10 of the account with its first four signs at the end.
  private static func remainder(_ account: [UInt8]) -> Int {
    (account.dropFirst(4) + account.prefix(4)).reduce(0) { sum, sign in
      sign.isCapital ? (sum * 100 + Int(sign) - 55) % 97 : (sum * 10 + Int(sign) - 48) % 97
    }
  }

  /// The Finnish business id, also with a wrong check digit; as a VAT number `FI12345678`, only with the right one.
  private static func businessID(
    _ text: TextRun, at index: Int, _ first: (group: DigitGroup, end: Int), notBefore limit: Int
  ) -> WrittenFact? {
    var number = first.group.value
    var end = first.end
    var start = index
    if first.group.count == 8, index >= limit + 2, text[index - 2] == UInt8(ascii: "F"), text[index - 1] == UInt8(ascii: "I") {
      start = index - 2
    } else {
      guard first.group.count == 7, end < text.count else { return nil }
      let hyphen = text.afterInvisible(end)
      guard hyphen < text.count else { return nil }
      let (scalar, width) = text.scalar(at: hyphen)
      guard scalar.isDash, let check = text.digits(at: hyphen + width), check.group.count == 1 else { return nil }
      number = number * 10 + check.group.value
      end = check.end
    }
    let digits = String(String(100_000_000 + number).dropFirst())
    var sum = 0
    for (digit, weight) in zip(digits.utf8, [7, 9, 10, 5, 8, 4, 2]) { sum += Int(digit - 0x30) * weight }
    let check = sum % 11 == 0 ? 0 : 11 - sum % 11
    guard start == index || check < 10 && check == Int(number % 10) else { return nil }
    return WrittenFact(
      kind: .businessID, value: .digits(digits.prefix(7) + "-" + digits.suffix(1)), range: start..<end, groups: [first.group])
  }

  private static func postcode(
    _ text: TextRun, at index: Int, _ first: (group: DigitGroup, end: Int), notBefore limit: Int
  ) -> WrittenFact? {
    guard first.group.count == 5 else { return nil }
    let hasCountry = index >= limit + 3 && text.hasPrefix("fi-", at: index - 3)
    let town = text.afterBlanks(first.end)
    guard hasCountry || town > first.end && town - first.end <= 3 && Towns.finnish.match(text, at: town) != nil else { return nil }
    let digits = String(String(100_000 + first.group.value).dropFirst())
    return WrittenFact(
      kind: .postcode, value: .digits(digits), range: (hasCountry ? index - 3 : index)..<first.end, groups: [first.group])
  }
}

/// Names that stand behind a postcode.
enum Towns {
  static let finnish = WordList(
    """
    1 Helsinki Helsingfors Espoo Esbo Tampere Tammerfors Vantaa Vanda Oulu Uleåborg Turku Åbo Jyväskylä Kuopio Lahti Lahtis Pori, 1
    Kouvola Joensuu Lappeenranta Villmanstrand Vaasa Vasa Hämeenlinna Tavastehus Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Borgå,
    1 Kokkola Karleby Hyvinkää Lohja Lojo Järvenpää Rauma Raumo Kajaani Kerava Savonlinna Nokia Kaarina Hamina Fredrikshamn Imatra, 1
    Kauniainen Raisio Pyhtää Virolahti Miehikkälä Kausala Iitti Loviisa Heinola Karhula Kuusankoski Inkeroinen Myllykoski Elimäki, 1
    Valkeala Jaala Anjalankoski Voikkaa Korvenkoski Pietarsaari Jakobstad Riihimäki Varkaus Tornio Iisalmi Kemi Maarianhamina
    Mariehamn
    """)
}

extension UInt8 {
  fileprivate var isCapital: Bool { self &- 0x41 < 26 }
}
