/// Breaks the disk on purpose, for the tests: is asked before every change and may refuse it or cut writes short. nil in every real run.
struct DiskTrial: Sendable {
  enum Change: Sendable { case makeFolder, open, write, truncate, move, exchange, remove }

  /// The `errno` value to refuse with, or nil to let the change happen.
  var refusal: @Sendable (Change, String) -> Int32?
  /// The most bytes that one write takes.
  var largestWrite = Int.max
  /// Whether the file system knows the plain rename only.
  var isPlain = false

  init(largestWrite: Int = .max, isPlain: Bool = false, refusal: @escaping @Sendable (Change, String) -> Int32?) {
    self.refusal = refusal
    self.largestWrite = largestWrite
    self.isPlain = isPlain
  }
}
