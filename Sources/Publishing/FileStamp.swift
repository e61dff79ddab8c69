import Glibc

/// What the file system says about a path, the last part of which is not followed if it is a link.
struct FileStamp: Hashable, Sendable {
  enum Kind: Sendable { case file, folder, link, other }

  var kind: Kind
  /// Bytes.
  var size: Int
  /// Last change of the content, in nanoseconds since 1970.
  var modified: Int64
  /// Number of the file in its file system. A file that was replaced has another one.
  var inode: UInt64
  /// Names that the file has. More than one: somebody else holds on to it, so it must not be written into.
  var names: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
    names = Int(status.st_nlink)
  }
}
