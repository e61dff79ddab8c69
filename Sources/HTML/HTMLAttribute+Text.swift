/// Attributes of times, quotations, lists and tables.
extension HTMLAttribute {
  /// The machine's form of a date, time or duration: `2026-12-08`, `09:00` (HTML standard, section 2.3.5).
  @inlinable
  public static func datetime(_ text: String) -> HTMLAttribute { HTMLAttribute(#" datetime=""#, text) }

  /// Where a quotation comes from.
  @inlinable
  public static func citation(_ address: URLReference) -> HTMLAttribute { HTMLAttribute(#" cite=""#, address.text) }

  /// Number of the first element of `ol`.
  @inlinable
  public static func start(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" start=""#, String(number)) }

  /// `ol` counts down.
  @inlinable
  public static var reversed: HTMLAttribute { HTMLAttribute(#" reversed=""#) }

  /// `details` shows its content, `dialog` itself.
  @inlinable
  public static var open: HTMLAttribute { HTMLAttribute(#" open=""#) }

  /// Which cells a `th` is the heading of.
  @inlinable
  public static func scope(_ scope: HTMLHeaderScope) -> HTMLAttribute { HTMLAttribute(#" scope=""#, scope.rawValue) }

  /// Ids of the headings of a cell, for tables that `scope` cannot explain.
  @inlinable
  public static func headers(_ text: String) -> HTMLAttribute { HTMLAttribute(#" headers=""#, text) }

  /// How many columns a cell covers.
  @inlinable
  public static func columnSpan(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" colspan=""#, String(number)) }

  /// How many rows a cell covers.
  @inlinable
  public static func rowSpan(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" rowspan=""#, String(number)) }

  /// How many columns a `col` stands for.
  @inlinable
  public static func span(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" span=""#, String(number)) }
}

/// The values of `scope`.
public enum HTMLHeaderScope: String, Sendable {
  case column = "col"
  case columnGroup = "colgroup"
  case rowGroup = "rowgroup"
  case row
}
