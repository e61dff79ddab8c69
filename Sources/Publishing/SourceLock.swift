import Glibc

/// Lets one command at a time edit the sources of a publication: whoever reads them, changes something and writes them back would otherwise
/// lose what another has written meanwhile. The folder itself is locked (`flock`), so no file is left behind; the system lets go of it when the
/// process ends, however it ends. `Publication` keeps builds apart in the same way.
public enum SourceLock {
  /// How long to wait in silence: 25 times 20 ms.
  private static let attempts = 25
  private static let pause: UInt32 = 20_000

  /// Runs `body`, which reads the sources and writes them, while nobody else does.
  ///
  /// Where the folder cannot be locked (it is not there, or lies on a file system without locks, as some network drives do) the work goes on
  /// without: two edits in the same moment are rare, and the reader of the sources tells what is wrong with the folder.
  ///
  /// - Parameter whenWaiting: called once if another command still holds the lock after half a second.
  public static func hold<Result>(_ root: String, whenWaiting: () -> Void, _ body: () throws -> Result) rethrows -> Result {
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return try body() }
    defer { close(folder) }
    wait(for: folder, whenWaiting)
    return try body()
  }

  private static func wait(for folder: Int32, _ whenWaiting: () -> Void) {
    for _ in 0..<attempts {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR) { return }
      usleep(pause)
    }
    whenWaiting()
    while flock(folder, LOCK_EX) != 0, errno == EINTR {}
  }
}
