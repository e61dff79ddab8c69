/// A web address with a name in the facts; one for all readers, or one per language.
public struct WebLink: Hashable, Sendable {
  /// The address of the pages in one language.
  public struct Version: Hashable, Sendable {
    /// BCP 47 tag.
    public let tag: String
    /// The address as checked by `WebAddress`.
    public let url: String

    public init(tag: String, url: String) {
      self.tag = tag
      self.url = url
    }
  }

  /// The addresses of a link that has one per language: at least one, in the order of the file.
  public struct Versions: Hashable, Sendable {
    /// The one that stands first in the file.
    public let first: Version
    /// All others.
    public let rest: [Version]
    /// For languages that have none of their own.
    public let other: String?

    /// Nil if `versions` is empty.
    public init?(_ versions: [Version], other: String? = nil) {
      guard let first = versions.first else { return nil }
      self.first = first
      rest = Array(versions.dropFirst())
      self.other = other
    }

    /// The versions in the order of the file, without `other`.
    public var all: [Version] { [first] + rest }
  }

  /// Where the link leads.
  public enum Target: Hashable, Sendable {
    case all(String)
    case perLanguage(Versions)
  }

  /// The address for a reader, and what is known about the language that opens.
  public struct Choice: Hashable, Sendable {
    /// The address to open.
    public let url: String
    /// Whether the address is meant for the reader's own language, or for all.
    public let isForThatLanguage: Bool
    /// Tag of the language that opens; nil if the facts do not tell.
    public let language: String?

    public init(url: String, isForThatLanguage: Bool, language: String?) {
      self.url = url
      self.isForThatLanguage = isForThatLanguage
      self.language = language
    }
  }

  /// The key in the facts.
  public let id: String
  /// One address for all readers, or one per language.
  public let target: Target

  public init(id: String, target: Target) {
    self.id = id
    self.target = target
  }

  /// Every address once, in the order of the file: for checks of links.
  public var urls: [String] {
    switch target {
    case .all(let url): [url]
    case .perLanguage(let versions):
      (versions.all.map(\.url) + (versions.other.map { [$0] } ?? [])).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  /// The address for readers of `tag`: their own version, else the first of `fallbacks` that has one, else `other`, else the first of all.
  public func url(for tag: String, fallbacks: [String] = []) -> Choice {
    switch target {
    case .all(let url):
      return Choice(url: url, isForThatLanguage: true, language: nil)
    case .perLanguage(let versions):
      for wanted in [tag] + fallbacks {
        if let version = versions.all.first(where: { $0.tag == wanted }) {
          return Choice(url: version.url, isForThatLanguage: wanted == tag, language: wanted)
        }
      }
      // `other` often repeats the English address; then it is known which language opens.
      if let other = versions.other {
        return Choice(url: other, isForThatLanguage: false, language: versions.all.first { $0.url == other }?.tag)
      }
      return Choice(url: versions.first.url, isForThatLanguage: false, language: versions.first.tag)
    }
  }
}
