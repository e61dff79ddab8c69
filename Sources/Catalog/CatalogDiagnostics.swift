import Diagnostics
import YAML

/// The wording of messages that several decoders share.
extension Diagnostic {
  static func mappingExpected(at span: Span, known: [String]) -> Diagnostic {
    Diagnostic(
      CatalogCodes.mappingExpected, at: span,
      Wording(
        fi: "Tähän kuuluu kenttiä muodossa `nimi: arvo`."
          + (known.isEmpty ? "" : " Tunnetut kentät: \(known.joined(separator: ", "))."),
        en: "Write fields here, each as `name: value`." + (known.isEmpty ? "" : " Known fields: \(known.joined(separator: ", "))."))
    )
  }

  static func textExpected(_ key: String, at span: Span) -> Diagnostic {
    Diagnostic(
      CatalogCodes.textExpected, at: span,
      Wording(
        fi:
          "Kenttään `\(key)` kuuluu tekstiä. Jos teksti alkaa aaltosulkeella, kirjoita `\(key): |` ja teksti seuraavalle riville sisennettynä.",
        en: "`\(key)` takes text. If the text begins with a brace, write `\(key): |` and the text indented on the next line."))
  }

  static func unknownField(_ pair: Node.Pair, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: pair.key, in: known)
    let isLong = known.isEmpty || known.count > 20
    return Diagnostic(
      CatalogCodes.unknownField, at: pair.keySpan,
      Wording(
        fi: "Kenttää `\(pair.key)` ei ole. "
          + (nearest.map { "Tarkoititko `\($0)`?" }
            ?? (isLong ? "Poista se tai korjaa nimi." : "Tunnetut kentät: \(known.joined(separator: ", ")).")),
        en: "There is no field `\(pair.key)`. "
          + (nearest.map { "Did you mean `\($0)`?" }
            ?? (isLong ? "Remove it or correct its name." : "Known fields: \(known.joined(separator: ", "))."))))
  }

  static func unknownChoice(_ text: String, at span: Span, of words: [String]) -> Diagnostic {
    if words.isEmpty {
      return Diagnostic(
        CatalogCodes.unknownChoice, at: span,
        Wording(
          fi: "Sana `\(text)` ei kelpaa: tässä ei ole mitään, mistä valita. Poista se.",
          en: "`\(text)` will not do: there is nothing to choose from here. Remove it."))
    }
    let nearest = Suggestion.nearest(to: text, in: words)
    return Diagnostic(
      CatalogCodes.unknownChoice, at: span,
      Wording(
        fi: "Sana `\(text)` ei kelpaa. " + (nearest.map { "Tarkoititko `\($0)`? " } ?? "")
          + "Kirjoita jokin näistä: \(words.joined(separator: ", ")).",
        en: "`\(text)` is not one of the words. " + (nearest.map { "Did you mean `\($0)`? " } ?? "")
          + "Write one of: \(words.joined(separator: ", "))."))
  }

  static func unknownChannelKind(_ text: String, at span: Span, of kinds: [String]) -> Diagnostic {
    if !kinds.isEmpty { return unknownChoice(text, at: span, of: kinds) }
    return Diagnostic(
      CatalogCodes.unknownChoice, at: span,
      Wording(
        fi: "Kanavan lajia `\(text)` ei ole. Kerro sen rajat tiedostossa content/channels/_kinds/\(text).yaml.",
        en: "There is no kind of channel `\(text)`. Give its limits in the file content/channels/_kinds/\(text).yaml."))
  }

  static func numberExpected(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      CatalogCodes.numberExpected, at: span,
      Wording(fi: "Kirjoita `\(text)` kokonaislukuna, esimerkiksi 486.", en: "Write `\(text)` as a whole number, for example 486."))
  }

  static func wrongKind(_ field: String, at span: Span, expected: Wording) -> Diagnostic {
    Diagnostic(
      CatalogCodes.wrongKind, at: span,
      Wording(
        fi: "Kentän `\(field)` arvon muoto on väärä: \(expected.fi).", en: "The value of `\(field)` has the wrong form: \(expected.en)."))
  }

  static func badSchema(at span: Span, fi: String, en: String) -> Diagnostic {
    Diagnostic(CatalogCodes.badSchema, at: span, Wording(fi: fi, en: en))
  }

  static func unknownType(_ name: String, at span: Span, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, in: known)
    return Diagnostic(
      CatalogCodes.unexpectedFile, at: span,
      Wording(
        fi: "Kansiota content/\(name) ei lueta, koska siinä ei ole tiedostoa _type.yaml. "
          + (nearest.map { "Tarkoititko kansiota content/\($0)?" } ?? "Siirrä sisältö johonkin näistä: \(known.joined(separator: ", "))."),
        en: "The folder content/\(name) is not read, because it has no file _type.yaml. "
          + (nearest.map { "Did you mean content/\($0)?" } ?? "Move its entries to one of: \(known.joined(separator: ", ")).")))
  }

  public static func badName(_ name: String, at span: Span) -> Diagnostic {
    if name == Layout.reserved {
      return Diagnostic(
        CatalogCodes.badName, at: span,
        Wording(
          fi: "Nimi `\(name)` on luettelosivun nimi. Anna kansiolle toinen nimi.",
          en: "`\(name)` is the name of the page that lists all entries. Give the folder another name."))
    }
    return Diagnostic(
      CatalogCodes.badName, at: span,
      Wording(
        fi: "Nimi `\(name)` ei kelpaa tunnukseksi. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi `moona-kotka`.",
        en: "`\(name)` cannot be an id. Use lower-case a-z, digits and hyphens, for example `moona-kotka`."))
  }
}

extension String {
  /// Whether the text may be an id: lower-case letters, digits and hyphens, beginning and ending with a letter or digit.
  var isIdentifier: Bool {
    guard let first = utf8.first, let last = utf8.last, first != UInt8(ascii: "-"), last != UInt8(ascii: "-"), utf8.count <= 80 else {
      return false
    }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
