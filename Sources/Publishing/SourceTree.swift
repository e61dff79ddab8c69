import Diagnostics
import Parallel

/// The source files of a publication: what there is, and their bytes on demand. On disk, or in memory for tests.
///
/// Links are never read: every symbolic link below the source folders is an error, wherever it points.
public struct SourceTree: Sendable {
  /// A source file as it was when the folders were listed.
  public struct File: Hashable, Sendable {
    /// Below the root, with forward slashes, for example `content/services/kela/fi.yaml`.
    public let path: String
    /// Bytes.
    public let size: Int
    /// Last change, in nanoseconds since 1970; 0 in memory.
    public let modified: Int64
    /// Number of the file in its file system; its place in the list in memory.
    public let inode: UInt64

    public init(path: String, size: Int, modified: Int64, inode: UInt64) {
      self.path = path
      self.size = size
      self.modified = modified
      self.inode = inode
    }
  }

  /// The folders that a publication is made of.
  public static let folders = ["content", "locales", "site"]
  /// Larger files are refused: 16 MiB.
  public static let largestFile = 16 << 20

  /// Sorted by path.
  public let files: [File]
  private let storage: Storage

  private enum Storage: Sendable {
    case disk(Folder)
    case memory([String: [UInt8]])
  }

  /// Lists `folders` below the folder `root`. What cannot be listed is left out and reported; files are not opened yet.
  public init(root: String, folders: [String] = Self.folders, threads: Int = Parallel.processors, report: inout Report) {
    do throws(DiskFault) {
      let folder = try Folder(at: root)
      files = SourceListing(folder: folder, threads: threads).files(below: folders, report: &report)
      storage = .disk(folder)
    } catch {
      for name in folders { report.add(SourceListing.missing(name)) }
      files = []
      storage = .memory([:])
    }
  }

  /// A tree in memory: path to text.
  public init(_ texts: [String: String]) {
    self.init(bytes: texts.mapValues { Array($0.utf8) })
  }

  /// A tree in memory: path to bytes.
  public init(bytes: [String: [UInt8]]) {
    files = bytes.sorted { $0.key < $1.key }.enumerated().map { place, entry in
      File(path: entry.key, size: entry.value.count, modified: 0, inode: UInt64(place))
    }
    storage = .memory(bytes)
  }

  /// The bytes of one of `files`, or nil and an error in `report` where it cannot be read or is larger than `largestFile`.
  /// Several threads may read at once, each with a report of its own.
  public func read(_ path: String, report: inout Report) -> [UInt8]? {
    do throws(DiskFault) {
      switch storage {
      case .disk(let folder): return try folder.read(path, limit: Self.largestFile)
      case .memory(let bytes):
        guard let found = bytes[path] else { throw DiskFault(path: path, code: .noSuchFile) }
        guard found.count <= Self.largestFile else { throw DiskFault(path: path, code: .tooLarge) }
        return found
      }
    } catch {
      report.add(error.code == .tooLarge ? SourceListing.tooLarge(path) : SourceListing.unreadable(path, error))
      return nil
    }
  }
}
