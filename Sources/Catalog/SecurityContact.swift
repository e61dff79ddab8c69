import Diagnostics
import YAML

/// Whom to tell of a weakness of the site, `security:` of `site/site.yaml`; published as `security.txt`.
public struct SecurityContact: Hashable, Sendable {
  /// `mailto:security@kouvola.fi`, or the https address of a form.
  public let uri: String
  /// The https address of a page that says how reports are dealt with.
  public let policy: String?
  /// BCP 47 tags of the languages in which reports are read, the best first; empty says nothing.
  public let languages: [String]
}

extension SecurityContact {
  /// Reads `{contact: security@kouvola.fi, policy: "https://..."}`. Nil, with a diagnostic, where the contact is neither.
  static func decode(_ node: Node?, report: inout Report) -> SecurityContact? {
    guard let node, !node.isEmpty, let fields = FieldReader(node, known: ["contact", "policy", "languages"], report: &report) else {
      return nil
    }
    let policy = fields["policy"].flatMap { webAddress($0, report: &report) }
    let contact = fields.text("contact", report: &report) ?? ""
    let languages = fields.texts("languages", report: &report).compactMap { tag, span -> String? in
      if LocaleTraits.of(tag) != nil { return tag }
      report.add(.unknownLocale(tag, at: span))
      return nil
    }
    if let email = EmailAddress(id: "contact", address: contact) {
      return SecurityContact(uri: email.uri, policy: policy, languages: languages)
    }
    if WebAddress.isSecure(contact) { return SecurityContact(uri: contact, policy: policy, languages: languages) }
    report.add(
      .badSchema(
        at: fields["contact"]?.span ?? node.span,
        fi: "Kirjoita, mihin tietoturva-aukosta kerrotaan: sähköpostiosoite tai https-osoite, esimerkiksi "
          + "`security: {contact: security@kouvola.fi}`.",
        en: "Write where to report a weakness: an e-mail address or an https address, for example "
          + "`security: {contact: security@kouvola.fi}`."))
    return nil
  }

  /// An https address; nil with a diagnostic where it is none.
  static func webAddress(_ node: Node, report: inout Report) -> String? {
    let text = node.scalar?.text.trimmed ?? ""
    if WebAddress.isSecure(text) { return text }
    report.add(
      .badSchema(
        at: node.span, fi: "Kirjoita osoite, joka alkaa https://, lainausmerkkeihin.",
        en: "Write an address that begins with https://, in quotation marks."))
    return nil
  }
}
