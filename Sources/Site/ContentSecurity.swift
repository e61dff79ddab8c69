/// What a page may load (Content Security Policy Level 3): its own style sheet, pictures and scripts, and nothing else; the field of the front
/// page may ask for a page of the site. Blocks of linked data are no scripts that run, so no policy is asked about them.
public enum ContentSecurity {
  /// The policy in the head of every page.
  public static let page =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'"

  /// The same for the header of a server, which alone can forbid frames (section 6.4.2).
  public static let server = page + "; frame-ancestors 'none'"
}
