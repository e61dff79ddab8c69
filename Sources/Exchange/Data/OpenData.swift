import Catalog
import Diagnostics
import Site
import Translation

/// The publication as data: a file for each type in each language, an index, and the schema of both (JSON Schema 2020-12).
///
/// What is not language is the same in every language, so it is written once for all. Types without pages, such as channels, are the
/// publication's own business and not in it.
struct OpenData {
  let site: Site
  let type: EntryType
  private var catalog: Catalog { site.catalog }

  static let schemaPath = "data/schema.json"
  static let indexPath = "data/index.json"

  static func collections(_ site: Site) -> [MachineFiles.Collection] {
    let catalog = site.catalog
    let types = catalog.types.filter { $0.hasPages && !catalog.entries(of: $0.name).isEmpty }
    let data = types.map { type in
      let entries = catalog.entries(of: type.name)
      return MachineFiles.Collection(
        name: "data:\(type.name)", paths: catalog.locales.map { "site/" + path(type, $0) }, whole: entries,
        seen: catalog.quoted(by: entries), make: { OpenData(site: site, type: type).files })
    }
    let index = MachineFiles.Collection(
      name: "site/" + indexPath, paths: ["site/" + indexPath], outline: types.map { "\($0.name) \(catalog.entries(of: $0.name).count)" },
      make: { [DataIndex(catalog: catalog, types: types).bytes] })
    let schema = MachineFiles.Collection(
      name: "site/" + schemaPath, paths: ["site/" + schemaPath], make: { [DataSchema.bytes(for: catalog.site)] })
    return data + [index, schema]
  }

  static func path(_ type: EntryType, _ locale: Locale) -> String { "data/\(locale.tag)/\(type.name).json" }

  /// By language.
  private var files: [[UInt8]] {
    var files = catalog.locales.map { locale in
      var json = JSONWriter(capacity: 1 << 16)
      json.openObject()
      json.member("$schema", "\(catalog.site.address)/\(Self.schemaPath)")
      json.key("publication")
      catalog.writePublication(&json)
      json.member("language", locale.tag)
      json.member("direction", locale.isRightToLeft ? "rtl" : "ltr")
      json.member("type", type.name)
      json.member("name", catalog.label("types.\(type.name).many", in: locale.index)?.prose.plainText ?? type.name)
      json.key("entries")
      json.openArray()
      return json
    }
    for index in catalog.entries(of: type.name) {
      let entry = catalog.entries[index]
      let facts = FactData(catalog: catalog, entry: entry).json
      for locale in catalog.locales {
        files[locale.index].line()
        write(index, entry, in: locale, facts, &files[locale.index])
      }
    }
    return files.map { file in
      var file = file
      file.closeArray()
      file.closeObject()
      return file.bytes + [0x0A]
    }
  }

  private func write(_ index: EntryIndex, _ entry: Entry, in locale: Locale, _ facts: JSONWriter, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.id.description)
      json.member("address", site.address(of: index, in: locale.index))
      json.member("short_address", catalog.shortAddress(of: entry))
      json.key("texts")
      json.object { texts(index, entry, in: locale, &$0) }
      json.append(facts)
    }
  }

  /// Every text that the source has, with its state in the language; a missing one has no words.
  private func texts(_ index: EntryIndex, _ entry: Entry, in locale: Locale, _ json: inout JSONWriter) {
    let states = site.coverage.states(of: index, in: locale.index)
    for (number, unit) in entry.units.enumerated() where unit.field.kind != .words && !unit.field.isForStaff {
      guard let text = catalog.text(number, of: entry, in: locale.index) else { continue }
      let isOwn = text.locale == locale.index
      json.key(unit.key)
      json.object { json in
        json.member("state", locale.index == catalog.source ? "source" : isOwn ? states[number].name : TranslationState.missing.name)
        if isOwn { json.member("text", catalog.plain(text, of: entry, isolates: false)) }
      }
    }
  }
}

/// Where the data files are.
struct DataIndex {
  let catalog: Catalog
  let types: [EntryType]

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "\(catalog.site.address)/\(OpenData.schemaPath)#/$defs/index")
      json.key("publication")
      catalog.writePublication(&json)
      json.key("languages")
      json.array { json in
        for locale in catalog.locales {
          json.line()
          json.object { json in
            json.member("language", locale.tag)
            json.member("direction", locale.isRightToLeft ? "rtl" : "ltr")
            json.member("name", locale.name)
          }
        }
      }
      json.key("files")
      json.array { json in
        for locale in catalog.locales {
          for type in types {
            json.line()
            json.object { json in
              json.member("language", locale.tag)
              json.member("type", type.name)
              json.member("address", "\(catalog.site.address)/\(OpenData.path(type, locale))")
              json.key("entries")
              json.number(catalog.entries(of: type.name).count)
            }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }
}

extension Catalog {
  /// What every data file says of the publication.
  fileprivate func writePublication(_ json: inout JSONWriter) {
    json.object { json in
      json.member("address", site.address)
      json.key("trial")
      json.bool(site.isTrial)
      json.member("source_language", site.source)
      json.member("publisher", site.publisher.map { entries[$0].id.description })
      json.member("license", site.license)
    }
  }

  /// The entries whose facts and lines may stand in texts of these.
  fileprivate func quoted(by entries: [EntryIndex]) -> [EntryIndex] {
    var found: Set<EntryIndex> = Set(sharedEntries)
    for index in entries { found.formUnion(mentions(of: index)) }
    for _ in 0..<2 {
      for index in found { found.formUnion(mentions(of: index)) }
    }
    return found.sorted()
  }
}
