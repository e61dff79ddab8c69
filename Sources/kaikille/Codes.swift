import Bulletins
import Catalog
import Checks
import Diagnostics
import Prose
import Publishing
import Site
import Translation
import YAML

/// Every code that any stage can report, in alphabetical order.
enum Codes {
  static let all: [DiagnosticCode] = {
    let lists = [
      YAMLCodes.all, ProseCodes.all, CatalogCodes.all, AddressCodes.all, TemplateCodes.all, SentPostCodes.all, ValueCodes.all,
      TranslationCodes.all,
      Checklist.all.flatMap { $0.codes },
      BulletinCodes.all, PosterCodes.all, PublishingCodes.all,
    ]
    return Set(lists.joined()).sorted { $0.name < $1.name }
  }()
}
