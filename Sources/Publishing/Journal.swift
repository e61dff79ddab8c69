/// What a commit is going to do, in order. Written whole before anything is done; each step can be done again without harm.
///
/// A step that names an inode does nothing when that file is no longer in its place: then it was done before the earlier run was killed.
struct Journal: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    /// A file of ours that is gone from the site goes, with its twin, if it is still that file: a new one may get the number of a removed one.
    case removeFile(String, inode: UInt64, modified: Int64)
    /// A folder goes if it is empty.
    case removeFolder(String)
    /// A staged file or whole folder moves to where nothing stands.
    case move(String)
    /// The twin of a file changes places with it.
    case replace(String, inode: UInt64)
  }

  var steps: [Step] = []
  /// The file `manifest.next`, which becomes the manifest at the end.
  var manifestInode: UInt64 = 0

  private static let letters: StaticString = "kkjournl"
  private static let version: UInt32 = 2

  var encoded: [UInt8] {
    var writer = PackedWriter(Self.letters, version: Self.version, rows: steps.count, reserving: 8 + steps.count * 64)
    writer.number(manifestInode)
    for step in steps {
      switch step {
      case .removeFile(let path, let inode, let modified): write(0, path, inode, modified)
      case .removeFolder(let path): write(1, path, 0)
      case .move(let path): write(2, path, 0)
      case .replace(let path, let inode): write(3, path, inode)
      }
    }
    func write(_ kind: UInt8, _ path: String, _ inode: UInt64, _ modified: Int64 = 0) {
      writer.number(kind)
      writer.text(path)
      writer.number(inode)
      writer.number(modified)
    }
    return writer.finished()
  }

  /// nil where the bytes are damaged, of another version, or name a path that we never write.
  init?(encoded bytes: [UInt8]) {
    let decoded = bytes.withUnsafeBytes { bytes -> Journal? in
      guard var reader = PackedReader(bytes, Self.letters, version: Self.version) else { return nil }
      guard let inode = reader.number(UInt64.self) else { return nil }
      var journal = Journal(manifestInode: inode)
      for _ in 0..<reader.rows {
        guard let kind = reader.number(UInt8.self), let path = reader.text(), let inode = reader.number(UInt64.self),
          let modified = reader.number(Int64.self), OutputPath.isValid(path)
        else { return nil }
        switch kind {
        case 0: journal.steps.append(.removeFile(path, inode: inode, modified: modified))
        case 1: journal.steps.append(.removeFolder(path))
        case 2: journal.steps.append(.move(path))
        case 3: journal.steps.append(.replace(path, inode: inode))
        default: return nil
        }
      }
      return reader.isAtEnd ? journal : nil
    }
    guard let decoded else { return nil }
    self = decoded
  }

  init(steps: [Step] = [], manifestInode: UInt64 = 0) {
    self.steps = steps
    self.manifestInode = manifestInode
  }
}
