import Catalog

/// Numbers, amounts and the names of kinds as the page for staff says them in Finnish.
enum FinnishWords {
  private static let blank = "\u{A0}"

  static let unknown = "ei tiedossa"

  /// `1 975`, with a blank at which no line breaks.
  static func number(_ number: Int) -> String {
    let digits = String(number)
    guard number > 999 else { return digits }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += blank }
      text.append(digit)
    }
    return text
  }

  /// `1 234,50 €`.
  static func amount(_ money: Money) -> String {
    let (euros, cents) = money.cents.quotientAndRemainder(dividingBy: 100)
    return "\(number(euros)),\(cents < 10 ? "0" : "")\(cents)\(blank)€"
  }

  /// `1 teksti`, `12 tekstiä`.
  static func count(_ count: Int, _ one: String, _ several: String) -> String { "\(number(count))\(blank)\(count == 1 ? one : several)" }

  /// What is wrong, as a cell says it.
  static func name(of kind: Gap.Kind) -> String {
    switch kind {
    case .outdated: "vanhentunut"
    case .expired: "lähde vanhentunut"
    case .missing: "puuttuu"
    case .unconfirmed: "vahvistamatta"
    case .question: "kysyttävä"
    case .expiring: "lähde vanhenee"
    case .unreviewed: "tarkistamatta"
    }
  }

  /// What it means and what to do about it.
  static func meaning(of kind: Gap.Kind) -> String {
    switch kind {
    case .outdated: "lähdeteksti on muuttunut, ja käännös voi sanoa väärin: korjaa käännös"
    case .expired: "tieto piti tarkistaa jo: tarkista se lähteestä"
    case .missing: "lukija näkee tekstin toisella kielellä ja ilmoituksen siitä: käännä"
    case .unconfirmed: "kukaan ei ole sanonut, että käännös vastaa lähdetekstiä: vertaa ja vahvista"
    case .question: "sivulla lukee, ettei tietoa ole vahvistettu: kysy palvelusta"
    case .expiring: "tieto pitää tarkistaa 30 päivän kuluessa"
    case .unreviewed: "kieltä osaava ihminen ei ole tarkistanut tekstiä: pyydä tarkistamaan"
    }
  }

  static func name(of harm: Harm) -> String {
    switch harm {
    case .urgent: "kiireellinen tiedote"
    case .life: "henki tai terveys"
    case .high: "oikeus tai toimeentulo"
    case .ordinary: "tavallinen"
    case .past: "on jo ohi"
    }
  }
}
