import Glibc

/// An open folder of the disk; paths given to it are relative to it. Closed with its last reference. This file looks, `FolderChanges`
/// changes.
final class Folder: Sendable {
  let descriptor: Int32
  let trial: DiskTrial?

  private init(descriptor: Int32, trial: DiskTrial?) {
    self.descriptor = descriptor
    self.trial = trial
  }

  deinit { close(descriptor) }

  /// Opens the folder that the user named. The user may name a link to a folder.
  convenience init(at path: String, trial: DiskTrial? = nil) throws(DiskFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskFault(path: "", code: errno) }
    self.init(descriptor: descriptor, trial: trial)
  }

  /// Opens a folder below this one. A link in its place is refused.
  func folder(_ path: String) throws(DiskFault) -> Folder {
    let opened = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { throw DiskFault(path: path, code: errno) }
    return Folder(descriptor: opened, trial: trial)
  }

  /// What stands at `path`; nil where nothing does. A link is not followed.
  func stamp(_ path: String) throws(DiskFault) -> FileStamp? {
    let found = path.withCString { stamp(bytes: $0) }
    if let found { return found }
    guard errno == ENOENT || errno == ENOTDIR else { throw DiskFault(path: path, code: errno) }
    return nil
  }

  /// The same for a name that is C text already; nil with `errno` set where there is no answer.
  func stamp(bytes name: UnsafePointer<CChar>) -> FileStamp? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStamp(status) : nil
  }

  /// The bytes of a file: one open, one fstat and one read in the usual case. Over `limit` bytes it throws `EFBIG`.
  func read(_ path: String, limit: Int = .max) throws(DiskFault) -> [UInt8] {
    let file = openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw DiskFault(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskFault(path: path, code: errno) }
    let stamp = FileStamp(status)
    guard stamp.kind == .file else { throw DiskFault(path: path, code: stamp.kind == .folder ? EISDIR : EINVAL) }
    guard stamp.size <= limit else { throw DiskFault(path: path, code: EFBIG) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: stamp.size) { buffer, count in
      while let start = buffer.baseAddress, count < stamp.size {
        let got = Glibc.read(file, start + count, stamp.size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break  // Somebody made the file shorter meanwhile.
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw DiskFault(path: path, code: failure) }
    return bytes
  }

  /// Calls `body` with the bytes of every name in `path` but `.` and `..`, and with its kind (`DT_REG`, `DT_DIR`, ...; `DT_UNKNOWN` where the
  /// file system does not tell).
  func forEachName(in path: String, _ body: (UnsafePointer<CChar>, Int) -> Void) throws(DiskFault) {
    let opened = openat(descriptor, path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { throw DiskFault(path: path, code: errno) }
    guard let stream = fdopendir(opened) else {
      let code = errno
      close(opened)
      throw DiskFault(path: path, code: code)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let kind = Int(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) { name in
          if strcmp(name, ".") != 0 && strcmp(name, "..") != 0 { body(name, kind) }
        }
      }
    }
    guard errno == 0 else { throw DiskFault(path: path, code: errno) }
  }
}
