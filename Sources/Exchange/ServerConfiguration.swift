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
    ("txt", "text/plain"),
  ]

  private static let assets = ["css", "js", "svg"]
  private static let assetSeconds = 3600

  /// For the inside of a `server` block, which brings `listen`, `server_name`, the certificates and `root`.
  var nginx: String {
    let headers = headers.map { "add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    let types = Self.types.map { ending, type in
      "location ~ \\.\(ending)$ {\n  types { }\n  default_type \(type);\n}\n"
    }.joined()
    let robots = shared.map { pattern in
      "set $kaikille_robots \"\";\nif ($uri ~ \"\(pattern)\") {\n  set $kaikille_robots noindex;\n}\n"
        + "add_header X-Robots-Tag $kaikille_robots always;\n"
    }
    return """
      # Kaikille: include this inside the server block of \(settings.host), below listen, server_name, the certificates and root.
      charset utf-8;
      charset_types text/css text/plain text/calendar application/javascript application/json;
      index index.html;
      etag on;
      expires epoch;
      server_tokens off;
      # `/p/k7x3mr` in a message leads to `/p/k7x3mr/` at once, behind a proxy as well.
      absolute_redirect off;
      gzip on;
      gzip_vary on;
      gzip_types text/css text/plain text/calendar application/javascript application/json application/xml application/atom+xml image/svg+xml;
      error_page 404 \(settings.folder)404.html;
      location = \(settings.folder)404.html {
        internal;
      }

      # No location below adds a header: it would lose all of these.
      \(headers)\(robots ?? "")
      location ~ \\.(\(Self.assets.joined(separator: "|")))$ {
        expires \(Self.assetSeconds)s;
      }
      location ~ ^\(settings.folder)cap/[^/]+\\.xml$ {
        types { }
        default_type application/cap+xml;
      }
      \(types)
      """
  }

  /// A snippet to be imported by the block of the host: `import kaikille /srv/kaikille/site`.
  var caddy: String {
    let headers = headers.map { "\t\t\($0.name) \"\($0.value)\"\n" }.joined()
    let types = Self.types.map { ending, type in
      "\theader @\(ending) Content-Type \"\(type); charset=utf-8\"\n"
    }.joined()
    let matchers = Self.types.map { ending, _ in "\t@\(ending) path *.\(ending)\n" }.joined()
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
      \(headers)		Cache-Control "no-cache"
      		-Server
      	}
      	@assets path \(Self.assets.map { "*." + $0 }.joined(separator: " "))
      	header @assets Cache-Control "max-age=\(Self.assetSeconds)"
      \(matchers)	@cap path \(settings.folder)cap/*.xml
      \(types)\(robots ?? "")	header @cap Content-Type "application/cap+xml; charset=utf-8"
      	file_server
      	handle_errors {
      		@lost expression `{err.status_code} == 404`
      		handle @lost {
      			root * {args.0}
      			rewrite * \(settings.folder)404.html
      			file_server
      		}
      	}
      }

      """
  }
}
