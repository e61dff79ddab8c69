import Catalog
import Diagnostics

/// Records of posts that name a day to come, or a language that the channel does not have.
enum PostRecords: PublicationCheck {
  static let codes = [SentPostCodes.inDoubt]

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries {
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
}
