import Glibc
import Testing

@testable import Publishing

@Suite struct SourceLockTests {
  private func isFree(_ path: String) -> Bool {
    let other = open(path, O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    return flock(other, LOCK_EX | LOCK_NB) == 0
  }

  @Test func `nobody else gets the lock before the work is done`() {
    let folder = TemporaryFolder()
    var calls = 0
    let isFreeWithin = SourceLock.hold(folder.path, whenWaiting: { calls += 1 }, { isFree(folder.path) })
    #expect(!isFreeWithin && calls == 0 && isFree(folder.path))
  }

  @Test func `it waits for the lock, says so once, and goes on`() {
    let folder = TemporaryFolder()
    let other = open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX) == 0)
    var calls = 0
    let release = {
      calls += 1
      _ = flock(other, LOCK_UN)
    }
    let isFreeWithin = SourceLock.hold(folder.path, whenWaiting: release, { isFree(folder.path) })
    #expect(!isFreeWithin && isFree(folder.path))
    #expect(calls == 1)
  }

  @Test func `an error lets go of it`() {
    struct Fault: Error {}
    let folder = TemporaryFolder()
    #expect(throws: Fault.self) { try SourceLock.hold(folder.path, whenWaiting: {}, { throw Fault() }) }
    #expect(isFree(folder.path))
  }

  @Test func `where there is no folder to lock the work is done all the same`() {
    #expect(SourceLock.hold("/nonexistent/folder", whenWaiting: {}, { 7 }) == 7)
  }
}
