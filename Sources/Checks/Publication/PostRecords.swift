import Catalog
import Diagnostics

/// Records of posts that name a day to come, a language that the channel does not have, or only some of the channels of what was corrected.
enum PostRecords: PublicationCheck {
  static let codes = [SentPostCodes.inDoubt, SentPostCodes.partial]

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() {
      for (earlier, kind) in catalog.predecessors(of: entry) where kind != .updates && catalog.isCurrent(index, on: occasion.today) {
        if let diagnostic = partial(earlier, kind, of: entry, catalog) { report.add(diagnostic) }
      }
      for post in entry.posts {
        let channel = catalog.entries[post.channel].id.name
        if post.on > occasion.today {
          report.add(
            Diagnostic(
              SentPostCodes.inDoubt, at: post.span,
              Wording(
                fi: "Kanavan `\(channel)` rivillä on päivä \(post.on.iso), joka ei ole vielä tullut. Korjaa päivä tai poista rivi.",
                en:
                  "The line of the channel `\(channel)` has the day \(post.on.iso), which is still to come. Correct it, or remove the line."
              ),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
        let known = catalog.channel(post.channel)?.languages
        for locale in post.languages where known?.contains(locale) == false {
          let tag = catalog.locales[locale].tag
          report.add(
            Diagnostic(
              SentPostCodes.inDoubt, at: post.span,
              Wording(
                fi: "Kanavalla `\(channel)` ei ole kieltä `\(tag)`, joka on rivillä \(post.on.iso). Korjaa kieli, tai lisää se kanavaan.",
                en:
                  "The channel `\(channel)` has no language `\(tag)`, which the line of \(post.on.iso) names. Correct it, or add it to the "
                  + "channel."),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
      }
    }
    return report
  }

  /// A notice that is corrected or withdrawn, has a record, and was meant for channels that the record does not name.
  ///
  /// - Parameter later: its correction or withdrawal, which may name channels itself; the diagnostic is about that, since its readers are missed.
  private static func partial(_ index: EntryIndex, _ kind: Succession, of later: Entry, _ catalog: Catalog) -> Diagnostic? {
    let entry = catalog.entries[index]
    let chosen = catalog.references("channels", of: later)
    guard let first = entry.posts.first else { return nil }
    let done = Set(entry.posts.map(\.channel))
    let open = catalog.channels(of: index).filter { channel in
      if done.contains(channel) || kind == .withdraws && chosen.contains(channel) { return false }
      return !catalog.isSensitive(entry) || catalog.channel(channel)?.takesSensitive == true
    }
    guard !open.isEmpty else { return nil }
    func names(_ channels: some Sequence<EntryIndex>) -> String {
      channels.sorted().map { "`\(catalog.entries[$0].id.name)`" }.joined(separator: ", ")
    }
    let otherwise =
      kind == .withdraws
      ? Wording(fi: "Muuten niiden lukijat eivät saa peruutusta.", en: "Otherwise their readers do not get the withdrawal.")
      : Wording(
        fi: "Muuten niiden lukijoille ei kerrota, että tiedotteessa oli virhe.",
        en: "Otherwise their readers are not told that it was wrong.")
    return Diagnostic(
      SentPostCodes.partial, at: first.span,
      Wording(
        fi:
          "Tiedote \(entry.id) on merkitty julkaistuksi kanavilla: \(names(done)). Jos se julkaistiin myös näillä, merkitse sekin komennolla "
          + "`kaikille sent`: \(names(open)). \(otherwise.fi)",
        en: "\(entry.id) is recorded as posted in \(names(done)). If it was posted in these too, record it with `kaikille sent`: "
          + "\(names(open)). \(otherwise.en)"),
      subject: Diagnostic.Subject(entry: later.id.description))
  }
}
