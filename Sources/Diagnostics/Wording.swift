/// A sentence for an editor in the two languages of the tool. Every message is an instruction: what is wrong, and what to do.
public struct Wording: Hashable, Sendable {
  public var fi: String
  public var en: String

  public init(fi: String, en: String) {
    self.fi = fi
    self.en = en
  }

  /// The sentence in `language`.
  public func text(_ language: ToolLanguage) -> String {
    switch language {
    case .fi: fi
    case .en: en
    }
  }
}

/// The languages that the tool itself speaks to editors (`--language`).
public enum ToolLanguage: String, CaseIterable, Sendable {
  case fi, en
}
