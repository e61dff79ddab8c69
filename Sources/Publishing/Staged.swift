/// What has been staged so far. Guarded by the lock of `Publication`.
struct Staged: Sendable {
  /// A page that was staged, by its folded path.
  struct Claim: Sendable {
    let path: String
    let size: Int
    let hash: UInt64
  }

  /// Where the bytes of a page are.
  enum Place: Sendable {
    /// On the disk as the manifest says, in that row of it.
    case kept(row: Int)
    /// On the disk already, though the manifest knows another file or none.
    case adopted
    /// In the staging folder. `displacing`: an old folder stands at the path.
    case fresh(displacing: Bool)
    /// In the twin of the page, which has that inode.
    case twin(inode: UInt64)
  }

  private(set) var claims: [String: Claim] = [:]
  /// Which rows of the manifest stay as they are, by number.
  private(set) var kept: [Bool]
  private(set) var keptCount = 0
  private(set) var adoptedCount = 0
  /// The rows that are not kept, in no order.
  private(set) var rows: [Manifest.Row] = []
  private(set) var fresh: [String] = []
  private(set) var displacing: [String] = []
  private(set) var twins: [(path: String, inode: UInt64)] = []
  private(set) var faults: [StagingFault] = []
  var isOpen = true

  init(rows: Int) {
    kept = Array(repeating: false, count: rows)
    claims.reserveCapacity(rows)
  }

  /// Notes that a path is taken. False where there is nothing left to do: it was staged with the same bytes, or there is a fault.
  mutating func claim(_ claim: Claim) -> Bool {
    let key = OutputPath.folded(claim.path)
    guard let other = claims[key] else {
      claims[key] = claim
      return isOpen
    }
    // Canonically equal texts are equal, so the bytes decide whether the paths are the same.
    if !other.path.utf8.elementsEqual(claim.path.utf8) {
      add(.collision(claim.path, other.path))
    } else if other.hash != claim.hash || other.size != claim.size {
      add(.twice(claim.path))
    }
    return false
  }

  mutating func add(_ row: Manifest.Row, at place: Place) {
    switch place {
    case .kept(let number):
      kept[number] = true
      keptCount += 1
      return
    case .adopted: adoptedCount += 1
    case .fresh(let isDisplacing):
      fresh.append(row.path)
      if isDisplacing { displacing.append(row.path) }
    case .twin(let inode): twins.append((row.path, inode))
    }
    rows.append(row)
  }

  mutating func add(_ fault: StagingFault) { faults.append(fault) }

  /// The new rows sorted by path: the kept ones are sorted already and only the others are put in order.
  func merged(with manifest: [Manifest.Row]) -> [Manifest.Row] {
    let others = rows.sorted { $0.path < $1.path }
    var merged: [Manifest.Row] = []
    merged.reserveCapacity(keptCount + others.count)
    var next = 0
    for (number, row) in manifest.enumerated() where kept[number] {
      while next < others.count, others[next].path < row.path {
        merged.append(others[next])
        next += 1
      }
      merged.append(row)
    }
    merged.append(contentsOf: others[next...])
    return merged
  }
}
