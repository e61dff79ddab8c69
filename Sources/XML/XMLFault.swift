/// Why bytes are not a document: the first fault that the parser met.
public struct XMLFault: Error, Hashable, Sendable {
  /// Counted from 1; 0 where there is no line to blame.
  public let line: Int
  /// The parser's words, in English.
  public let message: String

  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
