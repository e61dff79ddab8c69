/// The name of an element in which HTML reads text and no tags (HTML standard, section 13.1.2), or shows no more than text. HTML
/// takes no notice of a line feed at the very beginning of a `textarea`.
///
/// Written by `HTMLWriter`: `html(.title, "Kela")`.
public struct HTMLTextElement: Sendable {
  @usableFromInline let start: StaticString
  @usableFromInline let end: StaticString

  private init(_ start: StaticString, _ end: StaticString) {
    self.start = start
    self.end = end
  }

  public static var title: HTMLTextElement { HTMLTextElement("<title", "</title>") }
  public static var textarea: HTMLTextElement { HTMLTextElement("<textarea", "</textarea>") }
  public static var option: HTMLTextElement { HTMLTextElement("<option", "</option>") }
}
