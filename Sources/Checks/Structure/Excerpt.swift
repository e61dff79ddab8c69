import Prose

extension Passage {
  /// The words of a range on one line, cut to some 40 characters, to stand inside a message. A placeholder is `{…}`.
  func excerpt(_ range: Range<Int>) -> String {
    var shown = ""
    var characters = 0
    for scalar in string(range).unicodeScalars {
      if characters == 40 { return shown + "…" }
      characters += 1
      switch scalar.value {
      case 0xFFFC: shown += "{…}"
      case ..<0x20: shown += " "
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
