import Diagnostics

/// No text, those for staff included, holds what belongs to one person.
enum PersonalDataInTexts: TextCheck {
  static let codes = [personalData]

  static let personalData = DiagnosticCode(
    "personal-data", .error,
    explanation: Wording(
      fi: "Henkilötunnus, henkilön oma sähköpostiosoite tai profiili ei kuulu julkaisuun eikä sen tiedostoihin, ei myöskään huomautuksiin: "
        + "ne jäävät versiohistoriaan. Anna toimiston tai palvelun osoite. Esimerkeissä voi olla henkilötunnus, jonka yksilönumero on "
        + "900–999: sellaista ei ole kenelläkään.",
      en: "A personal identity code, the e-mail address of one person or a profile does not belong in the publication or its files, nor in "
        + "comments: they stay in the history of versions. Give the address of the office or service. Examples may have an identity code "
        + "with the number 900-999: nobody has one."),
    bad: "emails:\n  main: etunimi.sukunimi@example.org", good: "emails:\n  main: neuvonta@example.org")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let found = text.passage.withBytes { PersonalData.all(in: $0, of: text.catalog) }
    guard let first = found.first(where: { $0.kind != .handle }) ?? found.first else { return }
    let message = first.kind.message(first.mask)
    findings.add(personalData, severity: first.kind.severity, at: first.range, fi: message.fi, en: message.en)
  }
}

extension PersonalData.Kind {
  /// Whether it is certain that a person is meant.
  var severity: Severity? { self == .handle ? .note : nil }

  /// What to do, without repeating the data.
  func message(_ mask: String) -> Wording {
    switch self {
    case .identityCode:
      Wording(
        fi: "Tässä on henkilötunnus (\(mask)). Poista se heti, ja ilmoita tietosuojavastaavalle, jos se on jo julkaistu.",
        en: "Here is a personal identity code (\(mask)). Remove it at once, and tell the data protection officer if it was published.")
    case .mailbox:
      Wording(
        fi: "Osoite \(mask) näyttää olevan yhden ihmisen. Kirjoita toimiston tai palvelun osoite.",
        en: "The address \(mask) seems to be that of one person. Write the address of the office or service.")
    case .profile:
      Wording(
        fi: "Linkki \(mask) vie ihmisen omaan profiiliin. Kirjoita järjestön tai palvelun sivun osoite.",
        en: "The link \(mask) leads to the profile of a person. Write the address of the organization or service.")
    case .handle:
      Wording(
        fi: "Tarkista, että \(mask) on järjestön tai palvelun tili eikä yhden ihmisen.",
        en: "Check that \(mask) is the account of an organization or service, not of one person.")
    }
  }
}
