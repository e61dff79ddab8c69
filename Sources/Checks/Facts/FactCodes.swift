import Diagnostics
import WrittenFacts

/// The codes of `FactsKept`: one for each class of facts that readers act on.
enum FactCodes {
  static let contact = DiagnosticCode(
    "contact-changed", .error,
    explanation: Wording(
      fi:
        "Puhelinnumeron, verkko-osoitteen ja sähköpostiosoitteen on oltava käännöksessä sama kuin lähdetekstissä. Väärään numeroon soittava "
        + "ei saa apua. Numerot ja osoitteet kuuluvat tiedostoon facts.yaml; tekstissä niiden paikalla ovat aaltosulkeet.",
      en:
        "A phone number, web or e-mail address must be the same in the translation. Whoever calls a wrong number gets no help. Numbers and "
        + "addresses belong into facts.yaml; in texts braces stand for them."),
    bad: "fi: Soita numeroon 020 615 7000. / ar: اتصل بالرقم 020 615 700.",
    good: "fi: Soita {phones.main}. / ar: اتصل بالرقم {phones.main}.")

  static let identifier = DiagnosticCode(
    "identifier-changed", .error,
    explanation: Wording(
      fi: "Y-tunnus, tilinumero tai postinumero on käännöksessä toinen. Raha tai kirje menisi väärään paikkaan.",
      en: "A business id, account number or postcode differs in the translation. Money or a letter would go astray."),
    bad: "fi: 48600 Kotka / so: 48000 Kotka", good: "fi: 48600 Kotka / so: 48600 Kotka")

  static let date = DiagnosticCode(
    "date-changed", .error,
    explanation: Wording(
      fi: "Päivä on käännöksessä toinen tai puuttuu. Kirjoitustapa saa vaihdella kielen mukaan, päivä ei.",
      en: "A day differs in the translation or is missing. It may be written as the language does, but it must be the same day."),
    bad: "fi: 12.3.2027 / so: 12 Abriil 2027", good: "fi: 12.3.2027 / so: 12 Maarso 2027")

  static let time = DiagnosticCode(
    "time-changed", .error,
    explanation: Wording(
      fi: "Kellonaika on käännöksessä toinen tai puuttuu. Muodot 9.00, 9:00, 9 am ja ٩:٠٠ ovat sama aika.",
      en: "A time of day differs in the translation or is missing. 9.00, 9:00, 9 am and ٩:٠٠ are the same time."),
    bad: "fi: klo 15.30 / en: at 3:30", good: "fi: klo 15.30 / en: at 3:30 pm")

  static let amount = DiagnosticCode(
    "amount-changed", .error,
    explanation: Wording(
      fi: "Rahamäärä on käännöksessä toinen tai puuttuu.", en: "An amount of money differs in the translation or is missing."),
    bad: "fi: 1 250,50 € / en: €125.50", good: "fi: 1 250,50 € / en: €1,250.50")

  static let percentage = DiagnosticCode(
    "percentage-changed", .error,
    explanation: Wording(
      fi: "Prosenttimäärä on käännöksessä toinen tai puuttuu.", en: "A percentage differs in the translation or is missing."),
    bad: "fi: 70 % / ar: 7٪", good: "fi: 70 % / ar: 70٪")

  static let number = DiagnosticCode(
    "number-changed", .warning,
    explanation: Wording(
      fi: "Luku, jossa on ainakin kaksi numeroa, on käännöksessä toinen tai puuttuu. Luku saa olla kirjoitettu sanoin.",
      en: "A number of two digits or more differs in the translation or is missing. It may be written in words."),
    bad: "fi: alle 16-vuotiaat / en: under 18 years of age", good: "fi: alle 16-vuotiaat / en: under sixteen years of age")

  static let all = [contact, identifier, date, time, amount, percentage, number]

  /// The code of a difference, by what the source has, or what the translation adds.
  static func code(of difference: FactDifference) -> DiagnosticCode {
    switch (difference.source ?? difference.target)?.kind {
    case .phone, .shortNumber, .webAddress, .emailAddress: contact
    case .businessID, .iban, .postcode: identifier
    case .date: date
    case .time: time
    case .amount: amount
    case .percentage: percentage
    case .code, .number, nil: number
    }
  }
}
