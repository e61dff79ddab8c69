import Glibc
import Parallel
import Synchronization

extension Publication {
  /// Whether all files of ours are still as they were published, as far as the file system can tell. Nothing is read or changed.
  /// False after the machine was started again, because then only the content tells.
  public func verify(threads: Int = Parallel.processors) -> Bool {
    guard isTrusted else { return false }
    let rows = manifest.rows
    let chunk = 256
    let folders = OutputFolders(room.output)
    let differs = Atomic<Bool>(false)
    Parallel.forEach(count: (rows.count + chunk - 1) / chunk, threads: threads) { number in
      guard !differs.load(ordering: .relaxed) else { return }
      let range = number * chunk..<min((number + 1) * chunk, rows.count)
      if !isUnchanged(rows[range], folders) { differs.store(true, ordering: .relaxed) }
    }
    return !differs.load(ordering: .relaxed)
  }

  /// Opens each folder once and asks for its files by their bare names: the rows are sorted, so that a folder's files mostly stand together.
  private func isUnchanged(_ rows: ArraySlice<Manifest.Row>, _ folders: OutputFolders) -> Bool {
    var parent = ""
    var folder = room.output
    for row in rows {
      let end = row.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let name = end.map { row.path.utf8.distance(from: row.path.startIndex, to: $0) + 1 } ?? 0
      if !row.path.utf8.prefix(max(0, name - 1)).elementsEqual(parent.utf8) {
        parent = OutputPath.parent(of: row.path)
        guard let state = try? folders.state(of: parent), state == .present else { return false }
        if parent.isEmpty {
          folder = room.output
        } else if let opened = try? room.output.folder(parent) {
          folder = opened
        } else {
          return false
        }
      }
      guard let stamp = row.path.withCString({ folder.stamp(bytes: $0 + name) }), row.matches(stamp) else { return false }
    }
    return true
  }
}
