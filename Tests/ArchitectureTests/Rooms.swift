/// Which room of the house may import which. docs/architecture.md shows the same arrows.
enum Rooms {
  static let imports: [String: Set<String>] = [
    "Parallel": [],
    "Diagnostics": [],
    "YAML": ["Diagnostics", "CLibYAML"],
    "Prose": ["Diagnostics", "CLibCMark"],
    "Catalog": ["Parallel", "Diagnostics", "YAML", "Prose"],
    "Translation": ["Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "CLibMD"],
    "Terms": ["Prose", "Catalog"],
    "LanguageIdentification": ["Prose", "CLanguageModels"],
    "WrittenFacts": ["Prose"],
    "Checks": ["Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "Translation", "Terms", "WrittenFacts", "LanguageIdentification"],
    "Bulletins": ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation"],
    "HTML": [],
    "QRCode": ["CLibQREncode"],
    "Search": [],
    "XML": ["CLibXML2"],
    "Site": ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation", "Terms", "Bulletins", "HTML", "QRCode", "Search"],
    "Exchange": ["Diagnostics", "Prose", "Catalog", "Translation", "Site", "XML"],
    "Reports": ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation", "HTML"],
    "Publishing": ["Parallel", "Diagnostics", "CLibXXHash"],
    "kaikille": [
      "Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "Translation", "Terms", "Checks", "Bulletins", "Site", "Exchange",
      "Reports", "Publishing", "ArgumentParser",
    ],
  ]

  /// What every room may import: the system's library and atomics. Foundation and Dispatch are not among them.
  static let system: Set<String> = ["Swift", "Glibc", "Synchronization"]

  /// The arrows of the block that begins with ```imports in a page: lines of the form `Target: A, B, C`.
  static func arrows(in page: String) -> [String: Set<String>]? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "```imports"), let end = lines[(start + 1)...].firstIndex(of: "```") else { return nil }
    var arrows: [String: Set<String>] = [:]
    for line in lines[(start + 1)..<end] {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard let target = halves.first else { continue }
      let names = halves.count > 1 ? halves[1].split { $0 == "," || $0 == " " }.map(String.init) : []
      arrows[String(target)] = Set(names)
    }
    return arrows
  }
}
