import Catalog

/// One message for one channel in one language, ready to paste.
public struct Bulletin: Sendable {
  public let entry: EntryIndex
  public let channel: EntryIndex
  public let locale: LocaleIndex
  public let text: String
  public let length: MessageLength

  /// Below `output/`.
  public func path(_ catalog: Catalog) -> String {
    "bulletins/\(catalog.entries[channel].id.name)/\(catalog.entries[entry].id).\(catalog.locales[locale].tag).txt"
  }
}
