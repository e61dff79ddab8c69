import Catalog
import Site

/// What a web server needs or hands out for the site as a whole: `security.txt`, `robots.txt`, and snippets for nginx and Caddy, which lie in
/// `server/` beside the site and not in it.
struct ServerFiles {
  let site: Site

  private var settings: SiteSettings { site.catalog.site }

  static func collections(_ site: Site) -> [MachineFiles.Collection] {
    let files = ServerFiles(site: site)
    // The day counts too, which all collections depend on.
    return files.all.map { file in MachineFiles.Collection(name: file.path, paths: [file.path], make: { [Array(file.text.utf8)] }) }
  }

  private var all: [(path: String, text: String)] {
    let server = ServerConfiguration(settings: settings)
    let published = [("site/.well-known/security.txt", security), ("site/robots.txt", robots)].compactMap { path, text in
      text.map { (path: path, text: $0) }
    }
    return published + [("server/nginx.conf", server.nginx), ("server/Caddyfile", server.caddy)]
  }

  /// RFC 9116; nil where `site.yaml` names nobody. It expires on the first day of a month eleven months ahead (section 2.5.5: in less than a
  /// year), so that it changes once a month and not with every build.
  private var security: String? {
    guard let contact = settings.security else { return nil }
    let today = site.today
    let expires = CalendarDate(year: today.month == 1 ? today.year : today.year + 1, month: (today.month + 10) % 12 + 1, day: 1) ?? today
    var lines = ["Contact: \(contact.uri)", "Expires: \(expires.iso)T00:00:00Z"]
    if !contact.languages.isEmpty { lines.append("Preferred-Languages: \(contact.languages.joined(separator: ", "))") }
    // A path on a host is found at the root of the host only.
    if settings.folder == "/" { lines.append("Canonical: \(settings.address)/.well-known/security.txt") }
    if let policy = contact.policy { lines.append("Policy: \(policy)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// RFC 9309. A trial is kept out of search engines by its pages, which they can only see if they may come.
  private var robots: String? {
    guard settings.folder == "/" else { return nil }
    return "User-agent: *\nAllow: /\n" + (settings.isTrial ? "" : "\nSitemap: \(settings.address)/sitemap.xml\n")
  }
}
