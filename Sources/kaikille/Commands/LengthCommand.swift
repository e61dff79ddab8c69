import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Glibc

/// `kaikille length`: how long a text is as a kind of channel counts, for messages that somebody has written or changed by hand.
struct LengthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "length", abstract: "Count a text from standard input as a kind of channel does.",
    discussion: """
      Prints the units, the parts (of a text message; otherwise 1), by how much it is too long, and the character that makes a
      text message dear, if there is one.

      Examples:
        kaikille length sms < message.txt
        kaikille length x --lines < messages.txt         each line is a message of its own
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The kind, a file in content/channels/_kinds/.", valueName: "kind")) var kind: String
  @Flag(help: "Count each line as a message of its own.") var lines = false

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    guard let kind = catalog.channelKinds[kind] else {
      let names = catalog.channelKinds.keys.sorted().joined(separator: ", ")
      throw options.language.wrongUsage(
        fi: "Kanavan lajia \(self.kind) ei ole. Lajit ovat: \(names).",
        en: "There is no kind of channel \(self.kind). The kinds are: \(names).")
    }
    let text = String(decoding: Self.input(), as: UTF8.self)
    let whole = text.utf8.last == UInt8(ascii: "\n") ? String(text.dropLast()) : text
    let messages = lines ? whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : [whole]
    Console.write(messages.map { Self.line(MessageLength(of: $0, in: kind)) }.joined())
  }

  private static func line(_ length: MessageLength) -> String {
    "\(length.units)\t\(length.parts)\t\(length.excess)\t\(length.costly.map(String.init) ?? "")\n"
  }

  /// All of standard input.
  private static func input() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
