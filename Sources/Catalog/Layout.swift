/// The files of a publication sorted by what they are, from their paths alone (docs/content.md).
struct Layout {
  struct Folder: Sendable {
    let id: EntryID
    let files: [String]
  }

  /// The page of a type is called `index.html`, so no entry can have that name.
  static let reserved = "index"

  /// Names of types, in byte order.
  private(set) var types: [String] = []
  /// Folders of entries, by type and then by name.
  private(set) var folders: [Folder] = []
  /// Folders of templates, by type and then by name.
  private(set) var templates: [Folder] = []
  /// Files of the glossary by locale.
  private(set) var glossaries: [(tag: String, path: String)] = []
  private(set) var channelKinds: [(name: String, path: String)] = []
  /// Folders below `content/` that no `_type.yaml` explains, each with its first file.
  private(set) var unknownTypes: [(type: String, path: String)] = []
  /// Files that nothing reads.
  private(set) var strangers: [String] = []
  /// Folders whose name cannot be an id.
  private(set) var badNames: [(name: String, path: String)] = []

  init(_ paths: [String]) {
    var files: [EntryID: [String]] = [:]
    var templated: [EntryID: [String]] = [:]
    for path in paths {
      let parts = path.split(separator: "/").map(String.init)
      switch (parts[0], parts.count) {
      // Other files are copied to the site as they are.
      case ("site", _) where path == "site/site.yaml" || !path.hasSuffix(".yaml"): break
      case ("locales", 2) where path.hasSuffix(".yaml"): break
      case ("content", 3) where parts[2] == "_type.yaml": types.append(parts[1])
      case ("content", 3) where parts[1] == "glossary" && path.hasSuffix(".yaml"): glossaries.append((String(parts[2].dropLast(5)), path))
      case ("content", 4) where parts[2] == "_kinds" && parts[1] == "channels" && path.hasSuffix(".yaml"):
        channelKinds.append((String(parts[3].dropLast(5)), path))
      case ("content", 4...) where parts[2] == "_kinds" && parts[1] == "channels": strangers.append(path)
      case ("content", 5) where parts[2] == Template.folder && parts[3].isIdentifier:
        templated[EntryID(type: parts[1], name: parts[2] + "/" + parts[3]), default: []].append(path)
      case ("content", 5...) where parts[2] == Template.folder && !parts[3].isIdentifier:
        if badNames.last?.name != parts[3] { badNames.append((parts[3], path)) }
      case ("content", 4...) where parts[2] == Template.folder: strangers.append(path)
      case ("content", 4...) where parts[2].hasPrefix("_"): break
      case ("content", 4...):
        if parts[2].isIdentifier && parts[2] != Self.reserved {
          files[EntryID(type: parts[1], name: parts[2]), default: []].append(path)
        } else if badNames.last?.name != parts[2] {
          badNames.append((parts[2], path))
        }
      default: strangers.append(path)
      }
    }
    templates = templated.sorted { $0.key < $1.key }.map { Folder(id: $0.key, files: $0.value) }
    let ids = files.keys.sorted()
    folders = ids.map { Folder(id: $0, files: files[$0] ?? []) }
    for id in ids + templates.map(\.id) where !types.contains(id.type) && unknownTypes.last?.type != id.type {
      unknownTypes.append((id.type, (files[id] ?? templated[id])?.first ?? "content/\(id)"))
    }
  }
}
