import Diagnostics
import YAML

extension WebLink {
  /// Reads one link of a `links` fact: an address, or a mapping from language tags and `other` to addresses. Nil, with a diagnostic,
  /// if no address is left; `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, id: String, report: inout Report) -> WebLink? {
    guard let pairs = node.pairs else {
      return WebAddress.decode(node, report: &report).map { WebLink(id: id, target: .all($0)) }
    }
    var versions: [Version] = []
    var other: String?
    for pair in pairs {
      if pair.key == "other" {
        other = WebAddress.decode(pair.value, report: &report)
      } else if LanguageTagSyntax.accepts(pair, report: &report), let url = WebAddress.decode(pair.value, report: &report) {
        versions.append(Version(tag: pair.key, url: url))
      }
    }
    if !pairs.contains(where: { $0.key != "other" }) {
      report.add(
        Diagnostic(
          ValueCodes.valueShape, at: node.span,
          Wording(
            fi: "Linkillä ei ole yhdenkään kielen osoitetta. Kirjoita yksi osoite kaikille tai osoite kielittäin: "
              + "{fi: \"https://…\", en: \"https://…\"}.",
            en: "The link has no address for any language. Write one address for all, or one per language: "
              + "{fi: \"https://…\", en: \"https://…\"}.")))
    }
    return Versions(versions, other: other).map { WebLink(id: id, target: .perLanguage($0)) }
  }
}
