import Catalog
import Site

/// Snippets that make a web server hand the site out as it is meant: kinds of files, caching, headers, the page for lost addresses.
///
/// Files have no version in their names, so that every browser asks again: pages at once, style sheets and scripts after an hour.
struct ServerConfiguration {
  let settings: SiteSettings

  /// Headers of every answer. The site has no secrets and sets no cookies, so programs on other sites may read its data.
  private var headers: [(name: String, value: String)] {
    let fixed = [
      ("Content-Security-Policy", ContentSecurity.server),
      ("Strict-Transport-Security", "max-age=31536000"),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Access-Control-Allow-Origin", "*"),
    ]
    return fixed + (settings.isTrial ? [("X-Robots-Tag", "noindex")] : [])
  }

  /// What volunteers share is not for search engines: its pages say so themselves, texts and mail files cannot. A trial says it of all.
  private var shared: String? { settings.isTrial ? nil : "^\(settings.folder)([^/]+/)?share/" }

  /// Kinds of files that servers do not know, or know by another name.
  private static let types = [
    ("ics", "text/calendar"), ("atom", "application/atom+xml"), ("xml", "application/xml"), ("json", "application/json"),
    ("txt", "text/plain"), ("js", "text/javascript"),
  ]
  private static let alert = "application/cap+xml"

  /// A mail file says itself in what its letters are written.
  private static let mail = ("eml", "message/rfc822")

  private static let assets = ["css", "js", "svg"]
  private static let assetCaching = "max-age=3600"
  private static let caching = "no-cache"

  /// For the inside of a `server` block, which brings `listen`, `server_name`, the certificates and `root`.
  var nginx: String {
    let headers = headers.map { "add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    let kinds = (["text/css"] + Self.types.map(\.1) + [Self.alert]).joined(separator: " ")
    let types = (Self.types + [Self.mail]).map { ending, type in
      "location ~ \\.\(ending)$ {\n  types { }\n  default_type \(type);\n}\n"
    }.joined()
    let robots = shared.map { pattern in
      "set $kaikille_robots \"\";\nif ($uri ~ \"\(pattern)\") {\n  set $kaikille_robots noindex;\n}\n"
        + "add_header X-Robots-Tag $kaikille_robots always;\n"
    }
    return """
      # Kaikille: include this inside the server block of \(settings.host), below listen, server_name, the certificates and root.
      charset utf-8;
      charset_types \(kinds);
      index index.html;
      etag on;
      server_tokens off;
      # `/p/k7x3mr` in a message leads to `/p/k7x3mr/` at once, behind a proxy as well.
      absolute_redirect off;
      gzip on;
      gzip_vary on;
      gzip_types \(kinds) image/svg+xml;
      # A folder without a page is lost too.
      error_page 403 404 =404 \(settings.folder)404.html;
      location = \(settings.folder)404.html {
        internal;
      }

      set $kaikille_caching "\(Self.caching)";
      if ($uri ~ "\\.(\(Self.assets.joined(separator: "|")))$") {
        set $kaikille_caching "\(Self.assetCaching)";
      }

      # No location below adds a header: it would lose all of these.
      add_header Cache-Control $kaikille_caching always;
      \(headers)\(robots ?? "")
      location ~ ^\(settings.folder)cap/[^/]+\\.xml$ {
        types { }
        default_type \(Self.alert);
      }
      \(types)
      """
  }

  /// A snippet to be imported by the block of the host: `import kaikille /srv/kaikille/site`.
  ///
  /// Caddy puts rules for some paths before the rule for all, whatever their order here, so no two of them set the same header of one answer.
  /// A rule that removes a header would wait until there is an answer, with all that stands in its block, and errors have none.
  var caddy: String {
    let headers = headers.map { "\t\t\($0.name) \"\($0.value)\"\n" }.joined()
    let types = Self.types.filter { $0.0 != "xml" }.map { ending, type in
      "\t@\(ending) path *.\(ending)\n\theader @\(ending) Content-Type \"\(type); charset=utf-8\"\n"
    }.joined()
    let assets = Self.assets.map { "*." + $0 }.joined(separator: " ")
    let alerts = "\(settings.folder)cap/*.xml"
    let robots = shared.map { "\t@shared path_regexp \($0)\n\theader @shared X-Robots-Tag \"noindex\"\n" }
    return """
      # Kaikille: put this before the block of \(settings.host) and import it there with the folder of the site:
      #   \(settings.host) {
      #   	import kaikille /srv/kaikille/site
      #   }
      (kaikille) {
      	root * {args.0}
      	encode gzip
      	header {
      \(headers)	}
      	@assets path \(assets)
      	header @assets Cache-Control "\(Self.assetCaching)"
      	@others not path \(assets)
      	header @others Cache-Control "\(Self.caching)"
      	@alerts path \(alerts)
      	header @alerts Content-Type "\(Self.alert); charset=utf-8"
      	@xml {
      		path *.xml
      		not path \(alerts)
      	}
      	header @xml Content-Type "application/xml; charset=utf-8"
      \(types)	@\(Self.mail.0) path *.\(Self.mail.0)
      	header @\(Self.mail.0) Content-Type "\(Self.mail.1)"
      \(robots ?? "")	error \(settings.folder)404.html 404
      	file_server
      	handle_errors {
      		@lost expression `{err.status_code} == 404`
      		handle @lost {
      			root * {args.0}
      			rewrite * \(settings.folder)404.html
      			encode gzip
      			# Who was here before is shown the page again.
      			request_header -If-None-Match
      			request_header -If-Modified-Since
      			# Those of what was asked for stand there already.
      			header {
      				Cache-Control "\(Self.caching)"
      				Content-Type "text/html; charset=utf-8"
      			}
      			file_server
      		}
      	}
      }

      """
  }
}
