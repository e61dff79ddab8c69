import Prose

/// How many letters of each script a text has. Marks count with the letter before them, digits and punctuation not at all.
public struct ScriptShare: Equatable, Sendable {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  /// Letters of all scripts together.
  public private(set) var total = 0

  public init(_ text: TextRun) {
    var index = 0
    while index < text.count {
      let (scalar, width) = text.scalar(at: index)
      index += width
      let script = Script.of(scalar)
      guard script != .common, script != .inherited else { continue }
      counts[Int(script.rawValue)] += 1
      total += 1
    }
  }

  /// Letters of one script.
  public func letters(of script: Script) -> Int { counts[Int(script.rawValue)] }

  /// The script with the most letters, nil where there are no letters at all. Of two with as many, the first in `Script`.
  public var dominant: Script? {
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).flatMap { Script(rawValue: UInt8($0)) }
  }
}
