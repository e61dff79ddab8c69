import Diagnostics
import YAML

/// Reads `short_address:` and `formerly:` of `facts.yaml`, in types that have pages.
struct AddressDecoder {
  let name: String
  var report = Report()

  init(name: String) { self.name = name }

  mutating func decode(_ pairs: [Node.Pair]) -> EntryAddresses {
    let given = pairs.first { $0.key == "short_address" }.flatMap { short($0.value) }
    let formerly = pairs.first { $0.key == "formerly" }.map { names($0.value) } ?? []
    return EntryAddresses(given: given, formerly: formerly)
  }

  private mutating func short(_ node: Node) -> ShortAddress? {
    if node.isEmpty { return nil }
    let text = node.scalar?.text.trimmed ?? "…"
    if let address = ShortAddress(text) { return address }
    report.add(
      Diagnostic(
        AddressCodes.shortAddressForm, at: node.span,
        Wording(
          fi: "`\(text)` ei käy lyhytosoitteeksi. Kirjoita neljästä kahdeksaan merkkiä näistä: \(ShortAddress.characters).",
          en: "`\(text)` will not do as a short address. Write four to eight characters out of these: \(ShortAddress.characters).")))
    return nil
  }

  private mutating func names(_ node: Node) -> [String] {
    if node.isEmpty { return [] }
    var names: [String] = []
    for (text, span) in node.texts("formerly", report: &report) {
      if !text.isIdentifier || text == Layout.reserved {
        report.add(.badName(text, at: span))
      } else if text == name || names.contains(text) {
        report.add(
          Diagnostic(
            AddressCodes.formerName, at: span,
            Wording(
              fi: text == name
                ? "`\(text)` on sisällön nykyinen nimi. Luettele vain nimet, jotka kansiolla oli ennen."
                : "`\(text)` on luettelossa kahdesti. Poista toinen.",
              en: text == name
                ? "`\(text)` is what the entry is called now. List only the names that the folder had before."
                : "`\(text)` stands in the list twice. Remove one.")))
      } else {
        names.append(text)
      }
    }
    return names
  }
}
