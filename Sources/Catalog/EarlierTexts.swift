import Diagnostics
import Prose
import YAML

extension Catalog {
  /// What another version of an entry's language file says, by position in `Entry.units`: the texts of one that version control keeps. Nil
  /// stands for a text that it lacks; a file that cannot be read has none at all. Faults are not reported: nobody mends the past.
  ///
  /// - Parameter bytes: the file as it was.
  public func texts(of entry: Entry, in locale: LocaleIndex, reading bytes: [UInt8]) -> [Prose?]? {
    var ignored = Report()
    guard let node = YAMLReader.read(bytes, file: "", report: &ignored), !ignored.hasErrors else { return nil }
    let schema = Schema(
      types: types, names: KnownNames(entries: [], types: [], channelKinds: []), locales: locales.map(\.tag), source: source, termIDs: [])
    let positions = Dictionary(zip(entry.units.map(\.key), entry.units.indices), uniquingKeysWith: { first, _ in first })
    let tag = locales[locale].tag
    if entry.type < 0 {
      var decoder = LocaleDecoder(schema: schema, tag: tag, units: entry.units, positions: positions, bytes: bytes)
      return decoder.decode(node).texts.map { $0?.prose }
    }
    var decoder = TextDecoder(
      entry: entry.id, units: entry.units, positions: positions, hasSoundFacts: false, tag: tag, schema: schema, bytes: bytes)
    return decoder.decode(node, type: types[entry.type]).texts.map { $0?.prose }
  }
}
