import Foundation
import Glibc

/// The built executable, which lies beside the tests.
enum Tool {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().path + "/kaikille"
  }()

  /// Runs the tool and waits.
  static func run(_ arguments: [String]) throws -> Outcome { try start(arguments).wait() }

  /// Starts the tool. Both streams go to files, so that neither can block the other.
  static func start(_ arguments: [String]) throws -> Run {
    let folder = try TemporaryFolder()
    let streams = [folder.path + "/output", folder.path + "/errors"]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (descriptor, stream) in zip([STDOUT_FILENO, STDERR_FILENO], streams) {
      posix_spawn_file_actions_addopen(&actions, descriptor, stream, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let fault = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard fault == 0 else { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path]) }
    return Run(process: process, folder: folder, streams: streams)
  }

  /// The tool at work.
  struct Run {
    let process: pid_t
    let folder: TemporaryFolder
    let streams: [String]

    func wait() throws -> Outcome {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      let texts = try streams.map { try String(contentsOfFile: $0, encoding: .utf8) }
      // A process that a signal ended has the number of the signal in the low bits.
      return Outcome(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, output: texts[0], errors: texts[1])
    }
  }
}
