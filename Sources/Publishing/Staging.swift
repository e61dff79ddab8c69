/// How one file is staged.
extension Publication {
  /// Takes in one file of the new site. Several threads may call it at once; after `commit` or `abandon` it does nothing.
  ///
  /// `path` is relative to the output folder, with forward slashes. Faults are told by `commit`. A file that is on the disk already with
  /// these bytes is left alone; where the manifest and the file system agree that it is, it is not even read.
  public func stage(_ path: String, _ bytes: [UInt8]) {
    guard OutputPath.isValid(path) else { return state.withLock { $0.add(.invalid(path)) } }
    let hash = bytes.withUnsafeBytes(fingerprint)
    guard state.withLock({ $0.claim(.init(path: path, size: bytes.count, hash: hash)) }) else { return }
    guard !hasFailed.load(ordering: .relaxed) else { return }
    do throws(DiskFault) {
      let number = numbers[path]
      let row = number.map { manifest.rows[$0] }
      switch try decide(path, bytes, hash, row) {
      case .keep:
        guard let number, let row else { return }
        state.withLock { $0.add(row, at: .kept(row: number)) }
      case .adopt(let stamp): add(path, bytes, hash, stamp, at: .adopted)
      case .placeNew(let displacing): add(path, bytes, hash, try staging.write(path, bytes), at: .fresh(displacing: displacing))
      case .replace:
        let stamp = try twins.write(path, bytes)
        add(path, bytes, hash, stamp, at: .twin(inode: stamp.inode))
      case .refuse(let blocker): state.withLock { $0.add(.foreign(blocker)) }
      }
    } catch {
      hasFailed.store(true, ordering: .relaxed)
      state.withLock { $0.add(.disk(error)) }
    }
  }

  private func add(_ path: String, _ bytes: [UInt8], _ hash: UInt64, _ stamp: FileStamp, at place: Staged.Place) {
    let row = Manifest.Row(path: path, size: bytes.count, hash: hash, stamp: stamp)
    state.withLock { $0.add(row, at: place) }
  }

  private enum Decision {
    case keep
    case adopt(FileStamp)
    case placeNew(displacing: Bool)
    case replace
    /// Something that is not ours stands at that path.
    case refuse(String)
  }

  /// What to do about a file, given what the manifest and the disk say of its path.
  private func decide(_ path: String, _ bytes: [UInt8], _ hash: UInt64, _ row: Manifest.Row?) throws(DiskFault) -> Decision {
    switch try folders.state(of: OutputPath.parent(of: path)) {
    case .absent: return .placeNew(displacing: false)
    case .blocked(let blocker): return numbers[blocker] == nil ? .refuse(blocker) : .placeNew(displacing: false)
    case .present: break
    }
    guard let stamp = try room.output.stamp(path) else { return .placeNew(displacing: false) }
    if isTrusted, let row, row.matches(stamp) {
      return row.hash == hash && row.size == bytes.count ? .keep : .replace
    }
    switch stamp.kind {
    case .folder: return .placeNew(displacing: true)
    case .file where stamp.size == bytes.count:
      if try room.output.read(path) == bytes { return .adopt(stamp) }
      return row == nil ? .refuse(path) : .replace
    case .file, .link, .other: return row == nil ? .refuse(path) : .replace
    }
  }

  /// Whether no power cut can have come between the manifest and now.
  var isTrusted: Bool { manifest.boot == OutputRoom.boot }
}
