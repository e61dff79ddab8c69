/// Attributes of forms and their fields.
extension HTMLAttribute {
  /// Where a form is sent.
  @inlinable
  public static func action(_ address: URLReference) -> HTMLAttribute { HTMLAttribute(#" action=""#, address.text) }

  /// How a form is sent.
  @inlinable
  public static func method(_ method: HTMLMethod) -> HTMLAttribute { HTMLAttribute(#" method=""#, method.rawValue) }

  /// What an `input` asks for.
  @inlinable
  public static func inputType(_ type: HTMLInputType) -> HTMLAttribute { HTMLAttribute(#" type=""#, type.rawValue) }

  /// What a `button` does. Say it always: without it a button sends the form.
  @inlinable
  public static func buttonType(_ type: HTMLButtonType) -> HTMLAttribute { HTMLAttribute(#" type=""#, type.rawValue) }

  /// Id of the field that a `label` names.
  @inlinable
  public static func `for`(_ text: String) -> HTMLAttribute { HTMLAttribute(#" for=""#, text) }

  /// What a field, `data` or `li` stands for.
  @inlinable
  public static func value(_ text: String) -> HTMLAttribute { HTMLAttribute(#" value=""#, text) }

  /// An example in an empty field; never instead of a label.
  @inlinable
  public static func placeholder(_ text: String) -> HTMLAttribute { HTMLAttribute(#" placeholder=""#, text) }

  /// What a browser may fill in (HTML standard, section 4.10.18.7).
  @inlinable
  public static func autocomplete(_ text: String) -> HTMLAttribute { HTMLAttribute(#" autocomplete=""#, text) }

  /// Id of the `datalist` with suggestions.
  @inlinable
  public static func list(_ text: String) -> HTMLAttribute { HTMLAttribute(#" list=""#, text) }

  /// Least value of a field or `meter`.
  @inlinable
  public static func min(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" min=""#, String(number)) }

  /// Greatest value of a field, `meter` or `progress`.
  @inlinable
  public static func max(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" max=""#, String(number)) }

  /// Greatest length of what is typed, in UTF-16 code units.
  @inlinable
  public static func maxLength(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" maxlength=""#, String(number)) }

  /// Lines of a `textarea`.
  @inlinable
  public static func rows(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" rows=""#, String(number)) }

  /// A box or button that is chosen at first.
  @inlinable
  public static var checked: HTMLAttribute { HTMLAttribute(#" checked=""#) }

  /// An `option` that is chosen at first.
  @inlinable
  public static var selected: HTMLAttribute { HTMLAttribute(#" selected=""#) }

  /// A field that cannot be used now.
  @inlinable
  public static var disabled: HTMLAttribute { HTMLAttribute(#" disabled=""#) }

  /// A field that must not stay empty.
  @inlinable
  public static var required: HTMLAttribute { HTMLAttribute(#" required=""#) }

  /// A field that can be read and copied only.
  @inlinable
  public static var readOnly: HTMLAttribute { HTMLAttribute(#" readonly=""#) }

  /// A field that takes several values.
  @inlinable
  public static var multiple: HTMLAttribute { HTMLAttribute(#" multiple=""#) }
}

/// The values of `method`.
public enum HTMLMethod: String, Sendable {
  case get, post, dialog
}

/// The values of `type` for an `input`.
public enum HTMLInputType: String, Sendable {
  case checkbox, date, email, hidden, number, radio, range, search, tel, text, time, url
}

/// The values of `type` for a `button`.
public enum HTMLButtonType: String, Sendable {
  case button, reset, submit
}
