import Diagnostics
import YAML

extension LinkCheck {
  /// Channels that an entry names and that do not take its type: no bulletin would be made, and nobody would know.
  func refusingChannels(in files: SourceFiles) -> Report {
    var report = Report()
    for entry in catalog.entries {
      guard let position = catalog.types[entry.type].fact("channels"), case .references(let channels)? = entry.facts[position] else {
        continue
      }
      for index in channels where !takes(index, entry.id.type) {
        let channel = catalog.entries[index]
        report.add(
          Diagnostic(
            CatalogCodes.channelRefusesType, at: files.span(of: channel.id, inFact: position, of: entry, catalog),
            Wording(
              fi:
                "Kanava `\(channel.id.name)` ei ota tyyppiä `\(entry.id.type)`, joten viestiä ei tehdä. Lisää tyyppi kanavan kohtaan `entries:` "
                + "tai poista kanava tästä.",
              en:
                "The channel `\(channel.id.name)` does not take `\(entry.id.type)`, so no bulletin is made. Add the type to `entries:` of the "
                + "channel, or remove the channel here.")))
      }
    }
    return report
  }

  private func takes(_ channel: EntryIndex, _ type: String) -> Bool {
    !catalog.entries[channel].hasSoundFacts || catalog.types(takenBy: channel).contains(type)
  }
}

extension SourceFiles {
  /// Where an element stands in a fact. The file is read again, which happens only where there is something to say.
  func span(ofElement words: [String], inFact position: Int, of entry: Entry, _ catalog: Catalog) -> Span {
    var ignored = Report()
    let name = catalog.types[entry.type].facts[position].name
    guard let bytes = load(entry.factsFile, &ignored), let node = YAMLReader.read(bytes, file: entry.factsFile, report: &ignored)?[name]
    else {
      return entry.span(ofFact: position)
    }
    return node.place(of: words) ?? entry.span(ofFact: position)
  }

  /// The same for a reference, which may be written with its type or without.
  func span(of id: EntryID, inFact position: Int, of entry: Entry, _ catalog: Catalog) -> Span {
    span(ofElement: [id.name, id.description], inFact: position, of: entry, catalog)
  }
}

extension Node {
  /// The span of the first scalar or key below the node that is one of some words.
  fileprivate func place(of words: [String]) -> Span? {
    switch value {
    case .scalar(let scalar): words.contains(scalar.text.trimmed) ? span : nil
    case .sequence(let elements): elements.lazy.compactMap { $0.place(of: words) }.first
    case .mapping(let pairs): pairs.lazy.compactMap { words.contains($0.key) ? $0.keySpan : $0.value.place(of: words) }.first
    }
  }
}
