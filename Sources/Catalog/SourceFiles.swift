import Diagnostics

/// The source files of a publication: what the reader of folders hands over, and what tests write by hand.
public struct SourceFiles: Sendable {
  /// Paths below the root with forward slashes, in byte order.
  public let paths: [String]
  /// The bytes of one path, or nil with a diagnostic. Called from several threads.
  public let load: @Sendable (_ path: String, _ report: inout Report) -> [UInt8]?
  /// Lends what an earlier run packed of a language file that has not changed since, nor anything that its meaning depends on.
  public let lendPacked: @Sendable (_ path: String, _ body: (UnsafeRawBufferPointer) -> Void) -> Void

  /// Whether the facts of all entries are those of the run that packed: then a packed text names nothing that is gone.
  public let hasKnownFacts: Bool

  public init(
    paths: [String], hasKnownFacts: Bool = false,
    lendPacked: @escaping @Sendable (String, (UnsafeRawBufferPointer) -> Void) -> Void = { _, _ in },
    load: @escaping @Sendable (String, inout Report) -> [UInt8]?
  ) {
    self.paths = paths
    self.hasKnownFacts = hasKnownFacts
    self.lendPacked = lendPacked
    self.load = load
  }

  /// A tree in memory.
  public init(_ files: [String: String]) {
    self.init(paths: files.keys.sorted()) { path, _ in files[path].map { Array($0.utf8) } }
  }
}
