import Diagnostics

/// A translation has the headings and lists of its source in the same order, and about as many paragraphs.
enum StructureKept: TextCheck {
  static let codes = [changed]

  static let changed = DiagnosticCode(
    "structure-changed", .warning,
    explanation: Wording(
      fi: "Käännöksessä on oltava samat väliotsikot ja luettelon kohdat kuin lähdetekstissä. Jos niitä on vähemmän, jotain on jäänyt pois.",
      en: "A translation must have the headings and list items of its source. Where it has fewer, something was left out."),
    bad: "fi: - passi\n    - valokuva / en: passport", good: "fi: - passi\n    - valokuva / en: - passport\n    - photo")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.field.kind == .prose, let original = text.original, !text.isFaulty else { return }
    let wanted = Structure(original.passage)
    let found = Structure(text.passage)
    guard wanted != found else { return }
    let usual = LengthBand.usual(of: original, in: text.locale)
    let isShort = usual >= 40 && usual > Double(text.passage.scalarCount) * 1.25
    guard let difference = difference(wanted, found, isShort: isShort, isSimplified: text.isSimplified) else { return }
    findings.add(
      changed, fi: difference.fi + " Tee käännöksestä samanrakenteinen.", en: difference.en + " Give the translation the same structure.")
  }

  /// What differs most; nil where it is only that paragraphs were joined or divided.
  ///
  /// - Parameter isShort: whether the translation is clearly shorter than usual, so that a paragraph less was rather left out than joined.
  private static func difference(_ wanted: Structure, _ found: Structure, isShort: Bool, isSimplified: Bool) -> Wording? {
    if wanted.headings != found.headings {
      return Wording(
        fi:
          "Lähdetekstissä on \(wanted.headings) \(wanted.headings == 1 ? "väliotsikko" : "väliotsikkoa"), käännöksessä \(found.headings).",
        en: "The source has \(wanted.headings) \(wanted.headings == 1 ? "heading" : "headings"), the translation \(found.headings).")
    }
    // Plain words put into a list what the source says in one sentence, and the other way round.
    if isSimplified { return nil }
    if wanted.items != found.items {
      return Wording(
        fi: "Lähdetekstissä on \(wanted.items) luettelon \(wanted.items == 1 ? "kohta" : "kohtaa"), käännöksessä \(found.items).",
        en: "The source has \(wanted.items) list \(wanted.items == 1 ? "item" : "items"), the translation \(found.items).")
    }
    if wanted.ordered != found.ordered {
      return Wording(
        fi: "Lähdetekstin luettelon kohdista numeroituja on \(wanted.ordered), käännöksessä \(found.ordered).",
        en: "Of the list items \(wanted.ordered) are numbered in the source and \(found.ordered) in the translation.")
    }
    if wanted.order != found.order {
      return Wording(
        fi: "Väliotsikot ja luettelot ovat eri järjestyksessä tai eri tasoilla kuin lähdetekstissä.",
        en: "The headings and lists stand in another order or on other levels than in the source.")
    }
    let isLeftOut = isShort && found.paragraphs < wanted.paragraphs
    guard isLeftOut || abs(wanted.paragraphs - found.paragraphs) > max(1, wanted.paragraphs / 4) else { return nil }
    return Wording(
      fi: "Lähdetekstissä on \(wanted.paragraphs) \(wanted.paragraphs == 1 ? "kappale" : "kappaletta"), käännöksessä \(found.paragraphs).",
      en:
        "The source has \(wanted.paragraphs) \(wanted.paragraphs == 1 ? "paragraph" : "paragraphs"), the translation \(found.paragraphs).")
  }

  /// What a text is built of, words aside.
  private struct Structure: Equatable {
    var headings = 0
    var items = 0
    var ordered = 0
    var paragraphs = 0
    /// Headings and items in their order.
    var order: [Passage.Block.Kind] = []

    init(_ passage: Passage) {
      for block in passage.blocks {
        switch block.kind {
        case .paragraph:
          paragraphs += 1
          continue
        case .heading: headings += 1
        case .item(let isOrdered, _):
          items += 1
          if isOrdered { ordered += 1 }
        }
        order.append(block.kind)
      }
    }
  }
}
