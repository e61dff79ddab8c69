import Glibc

/// Another program, run to its end: no shell, no input, its messages unread, and of the environment only what is named.
enum Subprocess {
  struct Outcome {
    /// As the program says; -1 where a signal ended it.
    let status: Int32
    let output: [UInt8]
  }

  /// Nil where the program is not on the search path or cannot be started.
  ///
  /// - Parameter arguments: the name of the program, then each argument as it is.
  static func run(_ arguments: [String], environment: [String]) -> Outcome? {
    guard let program = arguments.first else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let fault = withStrings(arguments) { words in
      withStrings(environment) { names in posix_spawnp(&process, program, &actions, nil, words, names) }
    }
    close(writing)
    let output = fault == 0 ? readAll(reading) : []
    close(reading)
    guard fault == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return Outcome(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, output: output)
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Lends the strings as C has them: an array of pointers with nil at the end.
  private static func withStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
