/// Attributes that any element may have (HTML standard, section 3.2.6).
extension HTMLAttribute {
  /// Unique in the page; anchors and labels point at it.
  @inlinable
  public static func id(_ text: String) -> HTMLAttribute { HTMLAttribute(#" id=""#, text) }

  /// One name or several with blanks between them.
  @inlinable
  public static func `class`(_ text: String) -> HTMLAttribute { HTMLAttribute(#" class=""#, text) }

  /// `lang` and `dir` together, because a text whose direction is not said is read in that of its surroundings.
  ///
  /// - Parameters:
  ///   - tag: BCP 47 tag.
  ///   - rightToLeft: whether that language is written from right to left.
  @inlinable
  public static func language(tag: String, rightToLeft: Bool) -> HTMLAttribute {
    rightToLeft ? HTMLAttribute(#" dir="rtl" lang=""#, tag) : HTMLAttribute(#" dir="ltr" lang=""#, tag)
  }

  /// The same inside text of a known direction, where `dir` is said only if it changes.
  ///
  /// - Parameter surroundings: whether the text around it runs from right to left.
  @inlinable
  public static func language(tag: String, rightToLeft: Bool, inside surroundings: Bool) -> HTMLAttribute {
    rightToLeft == surroundings ? HTMLAttribute(#" lang=""#, tag) : language(tag: tag, rightToLeft: rightToLeft)
  }

  /// Direction alone, for numbers and names in `bdi` and for what readers type. Not beside `language`, which says it already.
  @inlinable
  public static func direction(_ direction: HTMLDirection) -> HTMLAttribute { HTMLAttribute(#" dir=""#, direction.rawValue) }

  /// What a script announces when it has done what the button says, `data-done`, and when it could only prepare it, `data-instead`.
  public static func announces(_ done: String) -> HTMLAttribute { HTMLAttribute(#" data-done=""#, done) }
  public static func announcesInstead(_ text: String) -> HTMLAttribute { HTMLAttribute(#" data-instead=""#, text) }

  /// Never the only place of a fact: touch screens and keyboards do not show it.
  @inlinable
  public static func title(_ text: String) -> HTMLAttribute { HTMLAttribute(#" title=""#, text) }

  /// Not shown and not read out, until a script says otherwise.
  @inlinable
  public static var hidden: HTMLAttribute { HTMLAttribute(#" hidden=""#) }

  /// 0 for what can be reached by keyboard, -1 for what only scripts and links to it focus.
  @inlinable
  public static func tabIndex(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" tabindex=""#, String(number)) }

  /// Whether browsers may translate; no for names and official terms.
  @inlinable
  public static func translate(_ may: Bool) -> HTMLAttribute { HTMLAttribute(#" translate=""#, may ? "yes" : "no") }
}

/// The values of `dir`.
public enum HTMLDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
  case automatic = "auto"
}
