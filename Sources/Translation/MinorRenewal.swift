import Catalog
import Diagnostics

/// The act after a typo was mended in the source: the hash of the source is renewed in every language whose text was current before, and
/// nowhere else. Reviews stay, because the translations have not changed; so do the days, because nobody has looked at them.
public struct MinorRenewal: Sendable {
  private let entry: Entry
  private let catalog: Catalog
  private let block: [LocaleIndex: TranslationRecord]

  public init(entry: Entry, catalog: Catalog) {
    self.entry = entry
    self.catalog = catalog
    block = catalog.locales.reduce(into: [:]) { blocks, locale in blocks[locale.index] = entry.texts[locale.index]?.translation }
  }

  /// What became of a text in a language.
  public enum Outcome: Hashable, Sendable {
    case renewed
    /// It says what the source says today already.
    case current
    /// It was made from an earlier source than the typo stood in.
    case outdated(ShortHash)
    case unconfirmed
    case missing
    /// It was made from another translation, which it follows.
    case follows(LocaleIndex)
  }

  /// The source text that languages have, other than today's.
  public struct Candidate: Hashable, Sendable {
    public let hash: ShortHash
    public let locales: [LocaleIndex]
  }

  /// Today's hash of a unit; nil where the source has no such text.
  public func now(_ unit: Int) -> ShortHash? { entry.text(unit, in: catalog.source).map { ShortHash.of($0.prose) } }

  /// The hashes other than today's from which languages say that their text was made, in the order of the languages.
  public func candidates(_ unit: Int) -> [Candidate] {
    guard let now = now(unit) else { return [] }
    var hashes: [ShortHash] = []
    var locales: [ShortHash: [LocaleIndex]] = [:]
    for locale in translated where madeFromSource(locale) {
      guard entry.hasText(unit, in: locale), let stamp = block[locale]?.units[unit], stamp.source != now else { continue }
      if locales[stamp.source] == nil { hashes.append(stamp.source) }
      locales[stamp.source, default: []].append(locale)
    }
    return hashes.map { Candidate(hash: $0, locales: locales[$0] ?? []) }
  }

  /// What became of a unit in each language but the source, if the text before the mending had a certain hash.
  public func outcomes(_ unit: Int, was: ShortHash?) -> [(locale: LocaleIndex, outcome: Outcome)] {
    guard let now = now(unit) else { return [] }
    return translated.map { locale in
      guard entry.hasText(unit, in: locale) else { return (locale, .missing) }
      guard let stamp = block[locale]?.units[unit] else { return (locale, .unconfirmed) }
      let origin = catalog.origin(of: entry, in: locale)
      if origin != catalog.source { return (locale, .follows(origin)) }
      if stamp.source == now { return (locale, .current) }
      return (locale, stamp.source == was ? .renewed : .outdated(stamp.source))
    }
  }

  /// The file of a language with the lines of some units renewed; nil with diagnostics.
  public func edit(_ bytes: [UInt8], of locale: LocaleIndex, units: Set<Int>, file: String, report: inout Report) -> [UInt8]? {
    guard let record = block[locale] else { return nil }
    var lines: [(key: String, stamp: TranslationRecord.Stamp)] = []
    for position in entry.units.indices {
      guard let old = record.units[position] else { continue }
      let source = units.contains(position) ? now(position) ?? old.source : old.source
      lines.append((entry.units[position].key, TranslationRecord.Stamp(source: source, review: old.review, own: old.own)))
    }
    let from = record.from ?? catalog.locales[catalog.source].tag
    let block = TranslationBlock(from: from, by: record.by, on: record.on, reason: record.reason, units: lines)
    return block.written(into: bytes, file: file, report: &report)
  }

  private var translated: [LocaleIndex] { catalog.locales.indices.filter { $0 != catalog.source } }

  private func madeFromSource(_ locale: LocaleIndex) -> Bool { catalog.origin(of: entry, in: locale) == catalog.source }
}
