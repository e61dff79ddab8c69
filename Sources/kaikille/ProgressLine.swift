import Glibc
import Synchronization

/// A line that tells how far a long build has come: only on a terminal, only after a second, and gone before anything else is written.
final class ProgressLine: Sendable {
  private let total: Int
  private let start: ContinuousClock.Instant
  private let isShown: Bool
  private let done = Atomic<Int>(0)
  /// Tenths of a second since the start at which the line was written last; 0 if never.
  private let written = Atomic<Int>(0)

  init(total: Int, since start: ContinuousClock.Instant) {
    self.total = total
    self.start = start
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// One more is done. Called from any thread.
  func step() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard isShown else { return }
    let tenths = Int((ContinuousClock.now - start) / .milliseconds(100))
    let last = written.load(ordering: .relaxed)
    guard tenths >= 10, tenths > last, written.compareExchange(expected: last, desired: tenths, ordering: .relaxed).exchanged else {
      return
    }
    Console.say("\r\(count) / \(total) ", end: "")
  }

  func end() {
    if written.load(ordering: .relaxed) > 0 { Console.say("\r\u{1B}[K", end: "") }
  }
}
