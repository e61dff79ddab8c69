import Diagnostics

/// Characters that nobody sees and that change what others see: controls of direction (UAX #9), blanks without width, soft hyphens, controls.
///
/// An override turns `12.5.` into `.5.21` for every reader, and an isolate that is not closed spoils the rest of a bulletin. The tool sets
/// direction itself. The joiners U+200C and U+200D stay: Persian and Sorani words are written with them, and so are some emoji.
public enum InvisibleCharacter {
  /// The code of the one that stands at `index`; nil for all others.
  public static func code(in run: TextRun, at index: Int) -> UInt32? {
    let (scalar, width) = run.scalar(at: index)
    guard width > 1 else { return nil }
    return switch scalar.value {
    case 0x80...0x9F, 0xAD: scalar.value  // C1 controls, soft hyphen
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: scalar.value  // direction
    case 0x200B where dividesWords(run, at: index): nil
    case 0x200B, 0x2028, 0x2029, 0x2060...0x2064, 0xFEFF: scalar.value  // no width, line separators, invisible operators
    case 0xFFF9...0xFFFB: scalar.value  // annotations
    default: nil
    }
  }

  /// Controls of direction.
  static func isDirection(_ code: UInt32) -> Bool {
    switch code {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the character at `index` keeps two Arabic letters apart, as U+200C (zero width non-joiner) should: Persian keyboards and old
  /// programs put U+200E or U+200B in its place.
  static func parts(_ run: TextRun, at index: Int) -> Bool {
    let next = index + run.scalar(at: index).width
    guard index > 0, next < run.count else { return false }
    return [run.start(before: index), next].allSatisfy { Script.of(run.scalar(at: $0).value) == .arabic }
  }

  /// Whether the blank without width at `index` stands between words of a language that writes them without blanks and breaks lines there:
  /// Burmese, Thai, Lao, Khmer. Chinese and Japanese need none.
  private static func dividesWords(_ run: TextRun, at index: Int) -> Bool {
    guard index > 0, index + 3 < run.count else { return false }
    let (before, after) = (Script.of(run.scalar(at: run.start(before: index)).value), Script.of(run.scalar(at: index + 3).value))
    return [before, after].contains { [.thai, .lao, .khmer, .myanmar].contains($0) }
  }

  static func name(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension Assembler {
  /// Reports the character if it is an invisible one.
  mutating func checkVisible(_ run: TextRun, at index: Int, start: Int) {
    guard let code = InvisibleCharacter.code(in: run, at: index) else { return }
    let name = InvisibleCharacter.name(code)
    let offset = sourceOffset(of: start + index)
    // Without it the letters would join: whether they may, only a reader of the language can say.
    guard !InvisibleCharacter.parts(run, at: index) else {
      return report(ProseCodes.invisibleCharacter, at: offset, ProseMessages.insteadOfJoiner(name))
    }
    let message = InvisibleCharacter.isDirection(code) ? ProseMessages.direction(name) : ProseMessages.invisible(name)
    report(ProseCodes.invisibleCharacter, at: offset, message) { span in
      Fix(span, replacement: "", summary: ProseMessages.removeInvisible)
    }
  }
}
