/// Attributes of links, pictures and what `head` says about the page.
extension HTMLAttribute {
  /// Where a link leads.
  @inlinable
  public static func href(_ address: URLReference) -> HTMLAttribute { HTMLAttribute(#" href=""#, address.text) }

  /// BCP 47 tag of the page that the link leads to.
  @inlinable
  public static func hrefLanguage(_ text: String) -> HTMLAttribute { HTMLAttribute(#" hreflang=""#, text) }

  /// What the other page is to this one.
  @inlinable
  public static func relation(_ relation: HTMLRelation) -> HTMLAttribute { HTMLAttribute(#" rel=""#, relation.rawValue) }

  /// Media type of what a link leads to or a block holds, such as `application/atom+xml`.
  @inlinable
  public static func mediaType(_ text: String) -> HTMLAttribute { HTMLAttribute(#" type=""#, text) }

  /// Media query for which a style sheet or a picture is meant.
  @inlinable
  public static func media(_ text: String) -> HTMLAttribute { HTMLAttribute(#" media=""#, text) }

  /// Sizes of an icon, such as `180x180`.
  @inlinable
  public static func sizes(_ text: String) -> HTMLAttribute { HTMLAttribute(#" sizes=""#, text) }

  /// File name under which the browser saves what the link leads to.
  @inlinable
  public static func download(_ text: String) -> HTMLAttribute { HTMLAttribute(#" download=""#, text) }

  /// The file of a picture, sound or film.
  @inlinable
  public static func source(_ address: URLReference) -> HTMLAttribute { HTMLAttribute(#" src=""#, address.text) }

  /// What a picture says; empty for one that only decorates.
  @inlinable
  public static func alternative(_ text: String) -> HTMLAttribute { HTMLAttribute(#" alt=""#, text) }

  /// In pixels; with `height` it keeps the text from jumping while the picture loads.
  @inlinable
  public static func width(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" width=""#, String(number)) }

  /// In pixels.
  @inlinable
  public static func height(_ number: Int) -> HTMLAttribute { HTMLAttribute(#" height=""#, String(number)) }

  /// The picture is loaded when it is about to be seen.
  @inlinable
  public static var lazy: HTMLAttribute { HTMLAttribute(#" loading=""#, "lazy") }

  /// The browser shows its own buttons for a sound or film.
  @inlinable
  public static var controls: HTMLAttribute { HTMLAttribute(#" controls=""#) }

  /// The coordinates of a drawing: `0 0 width height`.
  @inlinable
  public static func viewBox(_ text: String) -> HTMLAttribute { HTMLAttribute(#" viewBox=""#, text) }

  /// The line of a drawing's `path`.
  @inlinable
  public static func drawing(_ text: String) -> HTMLAttribute { HTMLAttribute(#" d=""#, text) }

  /// `meta`: the encoding, which is always UTF-8.
  @inlinable
  public static var charset: HTMLAttribute { HTMLAttribute(#" charset=""#, "utf-8") }

  /// Name of a piece of metadata, or of a form field.
  @inlinable
  public static func name(_ text: String) -> HTMLAttribute { HTMLAttribute(#" name=""#, text) }

  /// Name of a piece of Open Graph metadata, such as `og:title`.
  @inlinable
  public static func property(_ text: String) -> HTMLAttribute { HTMLAttribute(#" property=""#, text) }

  /// What the metadata says.
  @inlinable
  public static func content(_ text: String) -> HTMLAttribute { HTMLAttribute(#" content=""#, text) }

  /// The HTTP header that the metadata stands for.
  @inlinable
  public static func httpEquivalent(_ header: HTMLHeader) -> HTMLAttribute { HTMLAttribute(#" http-equiv=""#, header.rawValue) }
}

/// The values of `rel` (HTML standard, section 4.6.7).
public enum HTMLRelation: String, Sendable {
  case touchIcon = "apple-touch-icon"
  case noFollow = "nofollow"
  case noReferrer = "noreferrer"
  case previous = "prev"
  case alternate, author, bookmark, canonical, external, help, icon, license, manifest, next, search, stylesheet
}

/// The values of `http-equiv`.
public enum HTMLHeader: String, Sendable {
  case contentSecurityPolicy = "content-security-policy"
  case refresh
}
