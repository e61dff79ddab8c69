import Catalog
import Diagnostics
import Terms

/// Hosts and e-mail addresses that are one slip away from one that is used more often or that a source has shown to exist.
enum NearMisses: PublicationCheck {
  static let codes = [nearMiss]

  static let nearMiss = DiagnosticCode(
    "near-miss-address", .warning,
    explanation: Wording(
      fi: "Osoite on yhden kirjaimen päässä toisesta, joka on käytössä muualla. Useimmiten se on kirjoitusvirhe: linkki veisi väärään "
        + "paikkaan, pahimmillaan huijaussivulle. Jos osoite on oikea, lisää sille lähde tai `ignore:` perusteluineen.",
      en: "The address is one letter away from another that is used elsewhere. Most often it is a slip: the link would lead to the wrong "
        + "place, at worst to a page of swindlers. If the address is right, give it a source, or an `ignore:` with the reason."),
    bad: "links:\n  home: \"https://www.kouvo1a.fi/\"", good: "links:\n  home: \"https://www.kouvola.fi/\"")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    let gathered = Gathered(catalog)
    var report = Report()
    for (wrong, right) in pairs(gathered.hosts) { report.add(diagnostic(wrong, right.text)) }
    for host in gathered.mailboxes.keys.sorted() {
      for (wrong, right) in mailboxPairs(gathered.mailboxes[host] ?? [:]) {
        report.add(diagnostic(wrong, "\(right.text)@\(host)", written: "\(wrong.text)@\(host)"))
      }
    }
    return report
  }

  /// Each name that is probably wrong, with the nearest that is probably right.
  private static func pairs(_ names: [String: Name]) -> [(wrong: Name, right: Name)] {
    let all = names.values.sorted { $0.text < $1.text }
    let known = all.indices.filter { all[$0].entries > 1 || all[$0].hasSource }
    return all.compactMap { wrong in
      // What several entries name is no slip.
      guard wrong.entries == 1 else { return nil }
      // Each name is held against each other one, so most must be seen at a glance to be another.
      let right = known.filter { Slip.isPossible(from: wrong.bytes, to: all[$0].bytes) && isLikely(all[$0], insteadOf: wrong) }
        .max { (all[$0].entries, all[$1].text) < (all[$1].entries, all[$0].text) }
      return right.map { (wrong, all[$0]) }
    }
  }

  /// The same for the mailboxes of one host. No source shows them, so the one counts that more entries name, that an organization gives as its
  /// own, or that stands first where both are in one entry.
  private static func mailboxPairs(_ names: [String: Name]) -> [(wrong: Name, right: Name)] {
    let all = names.values.filter { $0.bytes.count >= 4 }.sorted { $0.order < $1.order }
    return all.compactMap { wrong in
      guard wrong.entries == 1 else { return nil }
      let right = all.filter { right in
        guard
          right.entries > 1 || right.isOfOrganization && !wrong.isOfOrganization || right.entry == wrong.entry && right.order < wrong.order
        else { return false }
        return Slip(from: wrong.bytes, to: right.bytes) != nil
      }
      return right.max { ($0.entries, $1.order) < ($1.entries, $0.order) }.map { (wrong, $0) }
    }
  }

  private static func isLikely(_ right: Name, insteadOf wrong: Name) -> Bool {
    guard let slip = Slip(from: wrong.bytes, to: right.bytes) else { return false }
    // Somebody has read a page there: only an address that is met again and again is likelier.
    if wrong.hasSource && right.entries < 3 { return false }
    let labels = right.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    var (position, end) = (0, labels.first?.count ?? 0)
    while slip.offset > end, position + 1 < labels.count {
      position += 1
      end += 1 + labels[position].count
    }
    let (isLast, isFirstOfMany) = (labels.count > 1 && position == labels.count - 1, position < labels.count - 2)
    if isLast { return true }
    switch labels[position].count {
    case ...2: return false
    // Short names often differ by one letter and are all real: dvv, hus, hsy; so do languages before a name: en, es.
    case 3...4: return !isFirstOfMany && (slip.isConfusion || right.entries >= 4)
    default: return true
    }
  }

  private static func diagnostic(_ wrong: Name, _ right: String, written: String? = nil) -> Diagnostic {
    let written = written ?? wrong.text
    return Diagnostic(
      nearMiss, at: wrong.span,
      Wording(
        fi: "Osoite `\(written)` on melkein sama kuin `\(right)`. Tarkista se ja korjaa, jos se on kirjoitusvirhe.",
        en: "The address `\(written)` is almost `\(right)`. Check it, and correct it if it is a slip."),
      subject: Diagnostic.Subject(entry: wrong.entry.description))
  }

  /// A host or the part of an e-mail address before the @.
  private struct Name {
    let text: String
    let bytes: [UInt8]
    /// How many names were met before it.
    let order: Int
    /// Where it was met first.
    let entry: EntryID
    let span: Span
    /// How many entries name it.
    var entries = 1
    /// Whether somebody has seen a page there: it stands in the address of a source.
    var hasSource = false
    /// Whether an organization gives it as its own.
    var isOfOrganization: Bool
    /// The last entry that was counted.
    var counted: EntryID
  }

  /// The hosts of all links, e-mail addresses and sources, and the mailboxes at each host.
  private struct Gathered {
    var hosts: [String: Name] = [:]
    var mailboxes: [String: [String: Name]] = [:]

    init(_ catalog: Catalog) {
      for entry in catalog.entries {
        for (position, fact) in entry.facts.enumerated() {
          guard let fact else { continue }
          let span = entry.span(ofFact: position)
          if case .parts(let parts) = fact {
            for inner in parts.flatMap(\.facts) { if let inner { take(inner, entry.id, span) } }
          } else {
            take(fact, entry.id, span)
          }
        }
        for source in entry.sources {
          guard let host = source.url.flatMap(Self.host) else { continue }
          Self.count(host, in: &hosts, entry.id, source.span)
          hosts[host]?.hasSource = true
        }
      }
    }

    private mutating func take(_ fact: Fact, _ entry: EntryID, _ span: Span) {
      switch fact {
      case .links(let links):
        for url in links.flatMap(\.urls) { if let host = Self.host(of: url) { Self.count(host, in: &hosts, entry, span) } }
      case .emails(let emails):
        for email in emails {
          let halves = email.address.lowercased().split(separator: "@")
          guard halves.count == 2 else { continue }
          Self.count(String(halves[1]), in: &hosts, entry, span)
          Self.count(String(halves[0]), in: &mailboxes[String(halves[1]), default: [:]], entry, span)
        }
      default: break
      }
    }

    private static func count(_ text: String, in names: inout [String: Name], _ entry: EntryID, _ span: Span) {
      guard var name = names[text] else {
        names[text] = Name(
          text: text, bytes: Array(text.utf8), order: names.count, entry: entry, span: span,
          isOfOrganization: entry.type == OfficialName.type, counted: entry)
        return
      }
      guard name.counted != entry else { return }
      if entry.type == OfficialName.type { name.isOfOrganization = true }
      name.entries += 1
      name.counted = entry
      names[text] = name
    }

    /// The host of an address in small letters, without `www.`.
    private static func host(of url: String) -> String? {
      guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let rest = url[scheme...].drop { $0 == ":" || $0 == "/" }
      let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
  }
}
