import Diagnostics
import YAML

/// The rule for `none` and `unknown`: `none` is no answer to a required question, `unknown` needs a page that says so, and without a period or
/// a kind of channel there is nothing to publish.
extension FactField {
  /// Whether the fact may be `unknown`: "not confirmed yet" stands on a page, and a type without pages has none.
  func mayBeUnknown(in type: EntryType) -> Bool {
    switch kind {
    case .period, .channelKind: false
    default: need != .required || type.hasPages
    }
  }

  private var mayBeNone: Bool {
    switch kind {
    case .period, .channelKind: false
    default: need != .required
    }
  }

  /// Why the field cannot be `none` or `unknown`; nil where it can.
  func refusal(of said: Fact, in type: EntryType, at span: Span) -> Diagnostic? {
    switch said {
    case .none where mayBeNone: return nil
    case .unknown where mayBeUnknown(in: type): return nil
    case .none where name == "contact_modes":
      return Diagnostic(
        CatalogCodes.noContactMode, at: span,
        Wording(
          fi: "Palveluun ei pääse mitenkään. Kirjoita ainakin yksi asiointitapa, esimerkiksi `contact_modes: [visit, phone]`.",
          en: "Nobody can reach the service. Write at least one mode, for example `contact_modes: [visit, phone]`."))
    default:
      let word = if case .none = said { "none" } else { "unknown" }
      let hint = word == "none" && mayBeUnknown(in: type)
      return Diagnostic(
        CatalogCodes.answerNeeded, at: span,
        Wording(
          fi: "Tieto `\(name)` ei voi olla `\(word)`. "
            + (hint ? "Kirjoita se, tai `unknown`, jos se on vielä kysyttävä." : "Kirjoita se."),
          en: "`\(name)` cannot be `\(word)`. " + (hint ? "Write it, or `unknown` if it must still be asked." : "Write it.")))
    }
  }
}

extension Node {
  /// `none` and `unknown`; nil for any other value.
  var nothing: Fact? {
    switch scalar?.text.trimmed {
    case "none": Fact.none
    case "unknown": .unknown
    default: nil
    }
  }

  /// Whether the value is empty: nothing behind the colon, or a list or mapping that holds nothing.
  var saysNothing: Bool { isEmpty || elements?.isEmpty == true || pairs?.isEmpty == true }
}

extension Diagnostic {
  static func missingFact(_ field: FactField, mayBeUnknown: Bool, at span: Span) -> Diagnostic {
    Diagnostic(
      CatalogCodes.missingField, at: span,
      Wording(
        fi: "Pakollinen tieto `\(field.name)` puuttuu. "
          + (mayBeUnknown ? "Kirjoita se, tai `unknown`, jos se on vielä kysyttävä." : "Kirjoita se."),
        en: "The required fact `\(field.name)` is missing. "
          + (mayBeUnknown ? "Write it, or `unknown` if it must still be asked." : "Write it.")
      ))
  }
}

extension Fact {
  /// The keys of what is `unknown`: of the whole field, or of single hours and of facts inside parts, such as `hours.moona-hamina`.
  public func unknownKeys(of field: FactField) -> [String] {
    switch self {
    case .unknown: return [field.name]
    case .hours(let hours): return hours.filter(\.isUnknown).map { "\(field.name).\($0.id)" }
    case .parts(let parts):
      guard case .parts(let fields) = field.kind else { return [] }
      return parts.flatMap { part in
        zip(fields, part.facts).flatMap { inner, fact in fact?.unknownKeys(of: inner) ?? [] }.map { "\(field.name).\(part.id).\($0)" }
      }
    default: return []
    }
  }

  /// The fact without some of the several things that it holds; nil where nothing is left, or where no ids are given.
  func without(_ ids: Set<String>) -> Fact? {
    func kept<Thing>(_ things: [Thing], _ id: (Thing) -> String) -> [Thing]? {
      let kept = things.filter { !ids.contains(id($0)) }
      return kept.isEmpty ? nil : kept
    }
    if ids.isEmpty { return nil }
    switch self {
    case .phones(let phones): return kept(phones, \.id).map(Fact.phones)
    case .emails(let emails): return kept(emails, \.id).map(Fact.emails)
    case .links(let links): return kept(links, \.id).map(Fact.links)
    case .hours(let hours): return kept(hours, \.id).map(Fact.hours)
    case .prices(let prices): return kept(prices, \.id).map(Fact.prices)
    case .values(let values): return kept(values, \.id).map(Fact.values)
    case .closures(let closures): return kept(closures, \.place).map(Fact.closures)
    case .parts(let parts): return kept(parts, \.id).map(Fact.parts)
    default: return nil
    }
  }
}
