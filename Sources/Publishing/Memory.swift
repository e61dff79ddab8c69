/// What a build keeps of itself for the next one. It says nothing of the site that could not be found out again, so it may be lost.
extension Publication {
  /// What the last finished build kept; nil where there is none, for example because a commit was killed.
  public var memory: String? {
    guard let bytes = try? room.record(OutputRoom.memory) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps a text for the next build. Called after `commit`, which forgets what was kept before.
  public func remember(_ text: String) {
    // A memory that cannot be written only makes the next build slower.
    _ = try? room.room.write(OutputRoom.memory, Array(text.utf8))
  }
}
