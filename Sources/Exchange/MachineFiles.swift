import Catalog
import Site

/// All files for programs. Those about one entry belong to its group of pages, since they show nothing that its pages do not depend on; the
/// others are collections. Both may be asked for on any thread.
public struct MachineFiles: Sendable {
  private let site: Site

  public init(_ site: Site) { self.site = site }

  /// Files that are made together, and what from: if all that is as it was, so are they.
  public struct Collection: Sendable {
    /// Without blanks; no group of pages and no other collection has it.
    public let name: String
    /// Below `output/`.
    public let paths: [String]
    /// What the files hold that follows from no entry.
    public var outline: [String] = []
    /// Entries of which anything may be in the files.
    public var whole: [EntryIndex] = []
    /// Entries of which facts and lines may be in the files (`Catalog.appendSeen`).
    public var seen: [EntryIndex] = []
    /// The files, in the order of `paths`.
    public let make: @Sendable () -> [[UInt8]]
  }

  /// Below `output/`: the calendar of an event, the alert of an urgent notice.
  public func paths(of group: [Page]) -> [String] { entry(of: group).map { files(of: $0).map(\.path) } ?? [] }

  /// The files of a group, in the order of `paths(of:)`.
  public func render(_ group: [Page]) -> [OutputFile] {
    entry(of: group).map { files(of: $0).map { OutputFile(path: $0.path, bytes: $0.make()) } } ?? []
  }

  public var collections: [Collection] {
    // The largest first, so that no thread waits for another in the end.
    OpenData.collections(site) + Sitemap(site).collections + Feed.collections(site) + EventCalendar.collections(site)
      + ServerFiles.collections(site)
  }

  private func entry(of group: [Page]) -> EntryIndex? {
    if case .entry(let index)? = group.first?.content { index } else { nil }
  }

  private func files(of index: EntryIndex) -> [(path: String, make: () -> [UInt8])] {
    EventCalendar.files(of: index, site) + Alert.files(of: index, site)
  }
}
