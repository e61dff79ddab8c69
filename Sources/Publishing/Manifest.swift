/// The files that Kaikille made in an output folder, as they were when they were published. Kept in `.kaikille/manifest`.
///
/// The same site gives the same manifest, but for the times and inode numbers of the files; nothing else in it tells the time.
public struct Manifest: Sendable, Equatable {
  /// One file of ours.
  public struct Row: Hashable, Sendable {
    /// Below the output folder, with forward slashes.
    public let path: String
    /// Bytes.
    public let size: Int
    /// XXH3-64 of the bytes.
    public let hash: UInt64
    /// Last change, in nanoseconds since 1970.
    public let modified: Int64
    /// Number of the file in its file system.
    public let inode: UInt64

    init(path: String, size: Int, hash: UInt64, stamp: FileStamp) {
      self.init(path: path, size: size, hash: hash, modified: stamp.modified, inode: stamp.inode)
    }

    init(path: String, size: Int, hash: UInt64, modified: Int64, inode: UInt64) {
      self.path = path
      self.size = size
      self.hash = hash
      self.modified = modified
      self.inode = inode
    }

    /// Whether the file is still the one that was published, as far as the file system can tell.
    func matches(_ stamp: FileStamp) -> Bool {
      stamp.kind == .file && stamp.size == size && stamp.modified == modified && stamp.inode == inode
    }
  }

  /// Sorted by path.
  public internal(set) var rows: [Row] = []
  /// Which start of the machine wrote the files. After another start a power cut may have torn them although size and time are right, so
  /// that every file is compared by content once.
  var boot = ""

  /// Bytes of all files together.
  public var totalSize: Int { rows.reduce(0) { $0 + $1.size } }
}

extension Manifest {
  private static let letters: StaticString = "kaikille"
  private static let version: UInt32 = 1

  /// The file: a header, the boot id, and for each row its path, size, hash, time and inode.
  var encoded: [UInt8] {
    let size = rows.reduce(64) { $0 + $1.path.utf8.count + 36 }
    var writer = PackedWriter(Self.letters, version: Self.version, rows: rows.count, reserving: size)
    writer.text(boot)
    for row in rows {
      writer.text(row.path)
      writer.number(Int64(row.size))
      writer.number(row.hash)
      writer.number(row.modified)
      writer.number(row.inode)
    }
    return writer.finished()
  }

  /// nil where the bytes are damaged, of another version, or name a path that we never write.
  init?(encoded bytes: [UInt8]) {
    let decoded = bytes.withUnsafeBytes { bytes -> Manifest? in
      guard var reader = PackedReader(bytes, Self.letters, version: Self.version), let boot = reader.text() else { return nil }
      var manifest = Manifest()
      manifest.boot = boot
      manifest.rows.reserveCapacity(min(reader.rows, bytes.count / 36))
      for _ in 0..<reader.rows {
        guard let path = reader.text(), let size = reader.number(Int64.self), let hash = reader.number(UInt64.self),
          let modified = reader.number(Int64.self), let inode = reader.number(UInt64.self)
        else { return nil }
        if let last = manifest.rows.last, last.path >= path { return nil }
        guard OutputPath.isValid(path) else { return nil }
        manifest.rows.append(Row(path: path, size: Int(size), hash: hash, modified: modified, inode: inode))
      }
      return reader.isAtEnd ? manifest : nil
    }
    guard let decoded else { return nil }
    self = decoded
  }
}
