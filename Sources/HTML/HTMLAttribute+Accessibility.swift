/// Roles, states and properties of WAI-ARIA 1.2, for what HTML alone cannot say.
extension HTMLAttribute {
  /// What an element is, where its name does not say it.
  @inlinable
  public static func role(_ role: HTMLRole) -> HTMLAttribute { HTMLAttribute(#" role=""#, role.rawValue) }

  /// The name that is read out, where no text on the page can serve.
  @inlinable
  public static func ariaLabel(_ text: String) -> HTMLAttribute { HTMLAttribute(#" aria-label=""#, text) }

  /// Ids of the elements whose text is the name.
  @inlinable
  public static func labelledBy(_ text: String) -> HTMLAttribute { HTMLAttribute(#" aria-labelledby=""#, text) }

  /// Ids of the elements that explain further.
  @inlinable
  public static func describedBy(_ text: String) -> HTMLAttribute { HTMLAttribute(#" aria-describedby=""#, text) }

  /// Id of the element that this one shows, hides or fills.
  @inlinable
  public static func ariaControls(_ text: String) -> HTMLAttribute { HTMLAttribute(#" aria-controls=""#, text) }

  /// This is where the reader is.
  @inlinable
  public static func current(_ what: HTMLCurrent) -> HTMLAttribute { HTMLAttribute(#" aria-current=""#, what.rawValue) }

  /// Not read out; for decorations.
  @inlinable
  public static func ariaHidden(_ value: Bool) -> HTMLAttribute { HTMLAttribute(#" aria-hidden=""#, value ? "true" : "false") }

  /// Whether what a button controls is open.
  @inlinable
  public static func expanded(_ value: Bool) -> HTMLAttribute { HTMLAttribute(#" aria-expanded=""#, value ? "true" : "false") }

  /// Whether a button that stays down is down.
  @inlinable
  public static func pressed(_ value: Bool) -> HTMLAttribute { HTMLAttribute(#" aria-pressed=""#, value ? "true" : "false") }

  /// How changes made by a script are read out.
  @inlinable
  public static func live(_ manner: HTMLLive) -> HTMLAttribute { HTMLAttribute(#" aria-live=""#, manner.rawValue) }

  /// Level of a heading that is none of `h1` to `h6`.
  @inlinable
  public static func level(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" aria-level=""#, String(number)) }
}

/// The roles that pages use.
public enum HTMLRole: String, Sendable {
  case alert, group, img, list, none, note, presentation, region, search, status
}

/// The values of `aria-current`.
public enum HTMLCurrent: String, Sendable {
  case yes = "true"
  case page, step, location, date, time
}

/// The values of `aria-live`.
public enum HTMLLive: String, Sendable {
  case polite, assertive, off
}
