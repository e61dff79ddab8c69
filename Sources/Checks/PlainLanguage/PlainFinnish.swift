/// Whom the checks of plain Finnish concern.
enum PlainFinnish {
  /// How strictly a text is read.
  enum Level {
    /// Plain Finnish (selkokieli): every fault is a warning.
    case simple
    /// Ordinary Finnish: only what nobody should have to read, as a note.
    case ordinary
  }

  static func level(of text: CheckedText) -> Level? {
    guard text.field.kind != .words else { return nil }
    return switch text.locale.tag {
    case "fi-simple": .simple
    case "fi": .ordinary
    default: nil
    }
  }
}
