import Catalog

/// What an organization is called in each language: the titles of `content/organizations/` are the table of official names, so that nobody
/// keeps a second one.
public struct OfficialName: Sendable {
  public let id: String
  /// The title by locale; nil where there is none.
  public let names: [String?]

  public init(id: String, names: [String?]) {
    self.id = id
    self.names = names
  }

  /// The type whose titles they are.
  public static let type = "organizations"

  /// Those of a publication, in the order of its entries.
  public static func all(_ catalog: Catalog) -> [OfficialName] {
    catalog.entries(of: type).map { position in
      let entry = catalog.entries[position]
      let type = catalog.type(of: entry)
      let unit = type.text(type.roles.title)
      return OfficialName(
        id: entry.id.description, names: entry.texts.map { texts in unit.flatMap { texts?.texts[$0]?.prose.plainText } })
    }
  }
}
