import Catalog

/// A text in one language with everything that a check may ask about it. Made for each text and thrown away; a class, because each of some
/// thirty checks is handed it.
final class CheckedText {
  let publication: CheckedPublication
  let entry: Entry
  /// Position in `entry.units`.
  let unit: Int
  let locale: Locale
  let passage: Passage
  /// The text that this one was translated from; nil for texts of the source language and those that each language writes for itself.
  let original: Original?
  /// Whether reading the text or its original found an error, so that placeholders, links or blocks may be missing through it. What has been
  /// told once is not told again as a difference.
  let isFaulty: Bool
  private let passages: EntryPassages

  init(
    of unit: Int, _ passage: Passage, in locale: Locale, from original: Original?, _ passages: EntryPassages,
    _ publication: CheckedPublication
  ) {
    self.publication = publication
    self.passages = passages
    self.unit = unit
    self.locale = locale
    self.passage = passage
    self.original = original
    entry = passages.entry
    isFaulty = passages.isFaulty(unit, locale.index) || original.map { passages.isFaulty(unit, $0.locale.index) } ?? false
  }

  struct Original {
    let passage: Passage
    let locale: Locale
  }

  /// The same text in another language; nil where there is none.
  func passage(in locale: LocaleIndex) -> Passage? { passages.passage(unit, locale) }

  /// Whether the words are sentences or names that readers read, and not search words, which hold spellings and languages
  /// of all kinds, or the forms of a counting word, which carry the English names of their categories.
  private(set) lazy var isRead: Bool = field.kind != .words && !Interface.holdsForms(key)

  var field: TextField { entry.units[unit].field }
  var key: String { entry.units[unit].key }
  var catalog: Catalog { publication.catalog }
  /// The language that all others are translated from.
  var source: Locale { catalog.locales[catalog.source] }
  /// Whether the text is in the language that all others are translated from.
  var isSource: Bool { locale.index == publication.catalog.source }
  /// Whether the language is the source language in plain words (`fi-simple` of `fi`): the same language to a reader, not a translation.
  var isSimplified: Bool { publication.isSimplified(locale) }
}
