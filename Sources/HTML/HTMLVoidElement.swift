/// The name of an element that never holds anything (HTML standard, section 13.1.2). Written as `<br/>`, which XML asks for and HTML allows.
///
/// Written by `HTMLWriter`: `html(.br)`, `html(.img, [.source(.path("map.svg")), .alternative(words.map)])`.
public struct HTMLVoidElement: Sendable {
  @usableFromInline let start: StaticString

  private init(_ start: StaticString) { self.start = start }

  public static var br: HTMLVoidElement { HTMLVoidElement("<br") }
  public static var col: HTMLVoidElement { HTMLVoidElement("<col") }
  public static var hr: HTMLVoidElement { HTMLVoidElement("<hr") }
  public static var img: HTMLVoidElement { HTMLVoidElement("<img") }
  public static var input: HTMLVoidElement { HTMLVoidElement("<input") }
  public static var link: HTMLVoidElement { HTMLVoidElement("<link") }
  public static var meta: HTMLVoidElement { HTMLVoidElement("<meta") }
  public static var source: HTMLVoidElement { HTMLVoidElement("<source") }
  public static var track: HTMLVoidElement { HTMLVoidElement("<track") }
  public static var wbr: HTMLVoidElement { HTMLVoidElement("<wbr") }
}
