import Diagnostics
import Glibc

/// The output folder and the room in it that is ours, `.kaikille`, held by one build at a time. Opened by `Publication.begin`.
///
/// ```
/// .kaikille/lock           locked while a build runs; the system lets go of it when the process ends, however it ends
/// .kaikille/manifest       the files of ours
/// .kaikille/manifest.next  the next manifest while a commit runs, the earlier one afterwards
/// .kaikille/journal        the steps of a commit; there only while one runs, or when one was killed
/// .kaikille/memory         what the last build was made from, and what it said
/// .kaikille/shelf/         language files in a form that is quicker to read
/// .kaikille/staging/       new files on their way to places where nothing stands
/// .kaikille/twins/         one file for each page ever replaced: its next version before a commit, its earlier version after
/// ```
///
/// Twins are kept because freeing the blocks of an old file costs 0.5 ms on a virtual disk with discard, a hundred times as much as writing
/// a page into blocks that are there. They take at most as much room as the site.
final class OutputRoom: Sendable {
  static let manifest = "manifest"
  static let nextManifest = "manifest.next"
  static let journal = "journal"
  static let nextJournal = "journal.next"
  static let memory = "memory"
  static let shelf = "shelf"
  static let staging = "staging"
  static let twins = "twins"

  let output: Folder
  let room: Folder
  private let lock: Int32

  /// Makes what is missing and takes the lock. Throws `EWOULDBLOCK` where another build holds it.
  init(output path: String, trial: DiskTrial?) throws(DiskFault) {
    try Self.makeFolders(path)
    output = try Folder(at: path, trial: trial)
    try output.makeFolder(OutputPath.room)
    room = try output.folder(OutputPath.room)
    let file = openat(room.descriptor, "lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw DiskFault(path: OutputPath.room + "/lock", code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      throw DiskFault(path: OutputPath.room + "/lock", code: code)
    }
    lock = file
  }

  deinit { close(lock) }

  /// Lets the next build begin, even while somebody still holds on to this object.
  func unlock() { flock(lock, LOCK_UN) }

  /// Opens a folder of the room, made if missing.
  func folder(_ name: String) throws(DiskFault) -> Folder {
    try room.makeFolder(name)
    return try room.folder(name)
  }

  /// The bytes of a record in the room, nil if there is none.
  func record(_ name: String) throws(DiskFault) -> [UInt8]? {
    guard try room.stamp(name) != nil else { return nil }
    return try room.read(name)
  }

  /// Names this start of the machine; empty where the system does not tell.
  static let boot: String = {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in count = max(0, read(file, buffer.baseAddress, buffer.count)) }
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }()

  private static func makeFolders(_ path: String) throws(DiskFault) {
    for folder in OutputPath.parents(of: path).reversed() + [path] {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST || errno == EISDIR else { throw DiskFault(path: "", code: errno) }
    }
  }
}
