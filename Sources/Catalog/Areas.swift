extension Catalog {
  /// Whether an area is another or, by `part_of`, a part of it, as Kotka is of Kymenlaakso.
  public func isArea(_ inner: EntryIndex, within outer: EntryIndex) -> Bool {
    var seen: Set<EntryIndex> = []
    var next: EntryIndex? = inner
    while let index = next, seen.insert(index).inserted {
      if index == outer { return true }
      next = reference("part_of", of: entries[index])
    }
    return false
  }
}
