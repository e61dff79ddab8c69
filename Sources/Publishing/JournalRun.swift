import Glibc

/// Carries out a journal: the second half of a commit, or of one that was killed.
struct JournalRun {
  private let room: OutputRoom
  private let staging: Folder
  private let twins: Folder
  private let folders: OutputFolders

  init(_ room: OutputRoom) throws(DiskFault) {
    self.room = room
    staging = try room.folder(OutputRoom.staging)
    twins = try room.folder(OutputRoom.twins)
    folders = OutputFolders(room.output)
  }

  /// Does what has not been done yet, makes the next manifest the manifest, and removes the journal.
  func complete(_ journal: Journal) throws(DiskFault) {
    for step in journal.steps { try take(step) }
    if try room.room.stamp(OutputRoom.nextManifest)?.inode == journal.manifestInode {
      if try room.room.stamp(OutputRoom.manifest) == nil {
        try room.room.move(OutputRoom.nextManifest, to: room.room, OutputRoom.manifest)
      } else {
        try room.room.exchange(OutputRoom.nextManifest, with: room.room, OutputRoom.manifest)
      }
    }
    try room.room.remove(OutputRoom.journal)
  }

  private func take(_ step: Journal.Step) throws(DiskFault) {
    let output = room.output
    switch step {
    case .removeFile(let path, let inode, let modified):
      if try isReachable(path), let stamp = try output.stamp(path), stamp.inode == inode, stamp.modified == modified, stamp.kind != .folder
      {
        try output.remove(path)
      }
      try twins.remove(path)
    case .removeFolder(let path):
      if try isReachable(path) { try output.removeIfEmpty(path) }
      try twins.removeIfEmpty(path)
    case .move(let path):
      guard try staging.stamp(path) != nil else { return }
      try refuseDetour(path)
      try staging.move(path, to: output, path)
    case .replace(let path, let inode):
      guard try twins.stamp(path)?.inode == inode else { return }
      try refuseDetour(path)
      switch try output.stamp(path)?.kind {
      case nil: try twins.move(path, to: output, path)
      case .folder: throw DiskFault(path: path, code: EISDIR)
      default: try twins.exchange(path, with: output, path)
      }
    }
  }

  private func isReachable(_ path: String) throws(DiskFault) -> Bool {
    try folders.state(of: OutputPath.parent(of: path)) == .present
  }

  private func refuseDetour(_ path: String) throws(DiskFault) {
    if case .blocked(let blocker) = try folders.state(of: OutputPath.parent(of: path)) { throw DiskFault(path: blocker, code: ENOTDIR) }
  }
}
