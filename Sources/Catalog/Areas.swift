extension Catalog {
  /// An entry and then what it is a part of, outwards: Kotka, Kymenlaakso, Finland.
  ///
  /// - Parameter field: the reference that names the whole; with nil there is none.
  public func wholes(of index: EntryIndex, by field: String?) -> [EntryIndex] {
    var found = [index]
    while let field, let next = found.last.flatMap({ reference(field, of: entries[$0]) }), !found.contains(next) { found.append(next) }
    return found
  }

  /// Whether an area is another or, by `part_of`, a part of it, as Kotka is of Kymenlaakso.
  public func isArea(_ inner: EntryIndex, within outer: EntryIndex) -> Bool { wholes(of: inner, by: "part_of").contains(outer) }
}
