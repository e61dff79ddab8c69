/// What a commit has to do, worked out before anything on the disk changes. Made and used by `Publication.commit`.
struct CommitPlan {
  /// The rows of the next manifest.
  let rows: [Manifest.Row]
  /// Files of ours that are no longer part of the site.
  let gone: [Manifest.Row]
  private(set) var steps: [Journal.Step] = []
  private(set) var faults: [StagingFault] = []

  private let output: Folder
  private let folders: OutputFolders
  /// The folders of the new site.
  private var newFolders: Set<String> = []

  init(_ staged: Staged, manifest: Manifest, output: Folder, folders: OutputFolders) throws(DiskFault) {
    self.output = output
    self.folders = folders
    rows = staged.merged(with: manifest.rows)
    gone = manifest.rows.indices.compactMap { number in
      let row = manifest.rows[number]
      return staged.kept[number] || staged.claims[OutputPath.folded(row.path)]?.path == row.path ? nil : row
    }
    // A page whose staging failed has no row, yet its name may be the reason.
    let paths = staged.faults.isEmpty ? rows.map(\.path) : staged.claims.values.map(\.path).sorted()
    newFolders = Self.folders(of: paths)
    checkNames(staged)
    try checkDisplaced(staged.displacing, manifest)
    guard faults.isEmpty else { return }
    try addSteps(staged)
  }

  private static func folders(of paths: some Sequence<String>) -> Set<String> {
    var found: Set<String> = []
    var last = ""
    for path in paths {
      let parent = OutputPath.parent(of: path)
      guard parent != last else { continue }
      last = parent
      var folder = parent
      while !folder.isEmpty, found.insert(folder).inserted { folder = OutputPath.parent(of: folder) }
    }
    return found
  }

  /// Folders that differ in case only, and files with the name of a folder.
  private mutating func checkNames(_ staged: Staged) {
    var known: [String: String] = [:]
    for folder in newFolders {
      let key = OutputPath.folded(folder)
      if let other = known.updateValue(folder, forKey: key) { faults.append(.collision(folder, other)) }
      if let file = staged.claims[key] { faults.append(.collision(folder, file.path)) }
    }
  }

  /// An old folder may give way to a file only if everything in it is ours.
  private mutating func checkDisplaced(_ displacing: [String], _ manifest: Manifest) throws(DiskFault) {
    guard !displacing.isEmpty else { return }
    let ours = Set(manifest.rows.map(\.path))
    let ourFolders = Self.folders(of: manifest.rows.lazy.map(\.path))
    var level = displacing.sorted()
    while let folder = level.popLast() {
      guard ourFolders.contains(folder) else {
        faults.append(.foreign(folder))
        continue
      }
      var paths: [String] = []
      try output.forEachName(in: folder) { name, _ in paths.append(folder + "/" + String(cString: name)) }
      for path in paths {
        if try output.stamp(path)?.kind == .folder { level.append(path) } else if !ours.contains(path) { faults.append(.foreign(path)) }
      }
    }
  }

  private mutating func addSteps(_ staged: Staged) throws(DiskFault) {
    let displaced = Set(staged.displacing)
    // What stands where something else is to come goes first, the rest last, so that a reader misses a page only where it cannot be helped.
    let early = gone.filter { row in
      newFolders.contains(row.path) || !displaced.isEmpty && OutputPath.parents(of: row.path).contains(where: displaced.contains)
    }
    try addRemoval(of: early)
    var moves: Set<String> = []
    for path in staged.fresh { moves.insert(try wholeFolder(of: path)) }
    steps += moves.sorted().map { .move($0) }
    steps += staged.twins.sorted { $0.path < $1.path }.map { .replace($0.path, inode: $0.inode) }
    let first = Set(early.map(\.path))
    try addRemoval(of: gone.filter { !first.contains($0.path) })
  }

  /// The outermost folder on the way to `path` that does not exist yet, which moves in one step with all its files; or the file itself.
  private func wholeFolder(of path: String) throws(DiskFault) -> String {
    var found = path
    for folder in OutputPath.parents(of: path) {
      if try folders.state(of: folder) == .present { break }
      found = folder
    }
    return found
  }

  private mutating func addRemoval(of rows: [Manifest.Row]) throws(DiskFault) {
    for row in rows {
      // Without a stamp there is nothing to remove but the twin.
      let isReachable = try folders.state(of: OutputPath.parent(of: row.path)) == .present
      let stamp = isReachable ? try output.stamp(row.path) : nil
      steps.append(.removeFile(row.path, inode: stamp?.inode ?? 0, modified: stamp?.modified ?? 0))
    }
    let emptied = Self.folders(of: rows.lazy.map(\.path)).subtracting(newFolders)
    steps += emptied.sorted(by: >).map { .removeFolder($0) }
  }
}
