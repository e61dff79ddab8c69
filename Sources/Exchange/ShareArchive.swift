import Site

/// All messages in all languages in one file, for volunteers without a connection: the folders of the share pages, and a page that leads into them.
public struct ShareArchive: Sendable {
  public static let path = "site/share/messages.zip"
  /// Nil where there is nothing to share.
  public let file: OutputFile?

  public init(_ site: Site) {
    let shared = site.sharedFiles
    guard !shared.isEmpty else {
      file = nil
      return
    }
    var archive = ZipArchive()
    archive.add("index.html", site.shareIndex)
    for message in shared {
      // `site/fi/share/notices/one/sms.txt` lies in `fi/notices/one/sms.txt`.
      let parts = message.path.split(separator: "/")
      archive.add(([parts[1]] + parts.dropFirst(3)).joined(separator: "/"), message.bytes)
    }
    file = OutputFile(path: Self.path, bytes: archive.bytes)
  }
}
