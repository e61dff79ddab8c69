import Diagnostics
import YAML

/// What a notice of level `emergency` must keep to: it stands on every page, so it must be whole and must end. Read from `emergency:` of
/// `site/site.yaml`; which languages it cannot do without, the lines of `policy:` with `level: emergency` say.
public struct EmergencyRules: Hashable, Sendable {
  /// Most days from the first to the last on which one is shown, both included.
  public let days: Int
  /// Facts and texts that readers must have: who says it, what to do, the words for text messages.
  public let needs: [String]

  /// Where the site says nothing.
  public static let standard = EmergencyRules(days: 7, needs: ["sender", "short", "instruction"])
}

/// Reads `emergency:`.
struct EmergencyRulesDecoder {
  /// The fields of types with levels; `needs` may name these.
  let fields: [String]
  var report = Report()

  init(fields: [String]) { self.fields = fields }

  mutating func decode(_ node: Node?) -> EmergencyRules {
    let standard = EmergencyRules.standard
    guard let node, !node.isEmpty, let reader = FieldReader(node, known: ["days", "needs"], report: &report) else { return standard }
    let days = reader.number("days", report: &report)
    if days == 0 {
      report.add(
        .badSchema(
          at: reader["days"]?.span ?? node.span, fi: "Kirjoita, montako päivää hätätiedote saa enintään olla näkyvissä: vähintään 1.",
          en: "Write for how many days an emergency notice may be shown at most: 1 or more."))
    }
    let needs = reader.texts("needs", report: &report)
    for (name, span) in needs where !fields.contains(name) { report.add(.unknownChoice(name, at: span, of: fields)) }
    return EmergencyRules(days: max(1, days ?? standard.days), needs: reader["needs"] == nil ? standard.needs : needs.map(\.text))
  }
}
