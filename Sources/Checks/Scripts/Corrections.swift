import Diagnostics

/// Gathers the places of one fault in a text and tells them once: the first in its place, all of them repaired.
struct Corrections {
  private(set) var places: [Range<Int>] = []
  private var pieces: [Findings.Repair.Piece] = []

  var first: Range<Int>? { places.first }
  var count: Int { places.count }

  /// - Parameter replacement: nil where nobody but a reader of the language can tell.
  mutating func add(_ range: Range<Int>, _ replacement: String?) {
    places.append(range)
    if let replacement { pieces.append(Findings.Repair.Piece(range: range, replacement: replacement)) }
  }

  /// The repair of all places; nil where the first one has none, because a repair stands where its message points.
  func repair(fi: String, en: String) -> Findings.Repair? {
    guard let piece = pieces.first, piece.range == first else { return nil }
    return Findings.Repair(replacement: piece.replacement, summary: Wording(fi: fi, en: en), more: Array(pieces.dropFirst()))
  }
}
