import Glibc

extension Publication {
  /// Takes in files that would be the same as those of the last publication, without their bytes. False, with nothing taken in, where any of
  /// them is not on the disk as it was published: then they must be staged.
  public func keep(_ paths: [String]) -> Bool {
    guard isTrusted else { return false }
    var rows: [(number: Int, row: Manifest.Row)] = []
    for path in paths {
      guard let number = numbers[path] else { return false }
      let row = manifest.rows[number]
      guard let stamp = try? room.output.stamp(path), row.matches(stamp) else { return false }
      rows.append((number, row))
    }
    state.withLock { staged in
      for (number, row) in rows where staged.claim(.init(path: row.path, size: row.size, hash: row.hash)) {
        staged.add(row, at: .kept(row: number))
      }
    }
    return true
  }

  /// The same for everything that was published in a folder, whose path ends with a slash; false also where nothing was.
  public func keep(folder: String) -> Bool {
    var low = 0
    var high = manifest.rows.count
    while low < high {
      let middle = (low + high) / 2
      if manifest.rows[middle].path < folder { low = middle + 1 } else { high = middle }
    }
    let paths = manifest.rows[low...].prefix { $0.path.hasPrefix(folder) }.map(\.path)
    return !paths.isEmpty && keep(paths)
  }
}
