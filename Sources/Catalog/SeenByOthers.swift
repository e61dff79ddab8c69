import Prose

extension Catalog {
  /// Appends everything of an entry's texts that pages of other entries may show: its lines, title and lead in every language, and what
  /// their notices of machine-made and outdated text depend on; of a withdrawn notice all source texts. Facts are not in it.
  public func appendSeen(of index: EntryIndex, to output: inout [UInt8]) {
    let entry = entries[index]
    let roles = types[entry.type].roles
    let isWithdrawn = corrections(of: index).contains { reference(Succession.withdraws.rawValue, of: entries[$0]) == index }
    for (unit, definition) in entry.units.enumerated() {
      guard definition.field.kind == .line || definition.key == roles.title || definition.key == roles.lead else {
        // What a withdrawal only repeats of it depends on every text.
        if isWithdrawn, let text = entry.text(unit, in: source) { text.prose.appendCanonical(to: &output, isExact: true) }
        continue
      }
      for texts in entry.texts {
        guard let texts, let text = texts.texts[unit] else {
          output.append(0)
          continue
        }
        output.append(1)
        text.prose.appendCanonical(to: &output, isExact: true)
        output.appendPacked(texts.translation.units[unit]?.source.bits ?? 0)
        output.appendPacked(texts.translation.units[unit]?.own.bits ?? 0)
        output.append(contentsOf: (texts.translation.units[unit]?.review.rawValue ?? "").utf8)
        output.append(contentsOf: (texts.translation.from ?? "").utf8)
      }
    }
  }
}
