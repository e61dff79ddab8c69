import Synchronization

/// Which folders of the output exist, each asked of the disk once. Several threads may ask.
///
/// No path is used before its folders were asked for here: so a link in the place of a folder is never followed out of the output folder.
final class OutputFolders: Sendable {
  enum State: Hashable, Sendable {
    case present
    case absent
    /// A file, link or the like stands at that path, in the place of this folder or of one on the way to it.
    case blocked(String)
  }

  private let output: Folder
  private let known = Mutex<[String: State]>([:])

  init(_ output: Folder) { self.output = output }

  /// The state of a folder below the output folder; the empty path is the output folder itself.
  func state(of folder: String) throws(DiskFault) -> State {
    if folder.isEmpty { return .present }
    if let state = known.withLock({ $0[folder] }) { return state }
    var state = try state(of: OutputPath.parent(of: folder))
    if state == .present {
      switch try output.stamp(folder)?.kind {
      case .folder: state = .present
      case nil: state = .absent
      default: state = .blocked(folder)
      }
    }
    known.withLock { $0[folder] = state }
    return state
  }
}
