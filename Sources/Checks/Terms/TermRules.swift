import Catalog
import Diagnostics
import Terms

/// A fault of a text against the glossary or the table of official names.
public struct TermFault: Hashable, Sendable {
  public enum Rule: UInt8, CaseIterable, Sendable { case missing, officialName, forbidden, retired }
  public let rule: Rule
  /// Position in `TermIndex.entries`.
  public let term: Int
  /// Bytes of the text that is wrong; for `missing` and `officialName`, of the text that was translated.
  public let range: Range<Int>
}

/// The rules of terms. Pure functions on what `TermIndex.matches` found.
public enum TermRules {
  /// The faults of a text in the source language, or of one that was not translated.
  public static func faults(in text: [TermMatch], locale: LocaleIndex, _ index: TermIndex) -> [TermFault] {
    wrongWordings(source: nil, target: text, locale, index)
  }

  /// The faults of a translation.
  ///
  /// - Parameters:
  ///   - source: what was found in the text that was translated, in its language.
  ///   - target: what was found in the translation.
  ///   - origin: the language of the text that was translated.
  ///   - locale: the language of the translation.
  public static func faults(
    source: [TermMatch], origin: LocaleIndex, target: [TermMatch], locale: LocaleIndex, _ index: TermIndex
  ) -> [TermFault] {
    missing(source: source, origin, target: target, locale, index) + wrongWordings(source: source, target: target, locale, index)
  }

  /// A term that the source has as a whole and the translation in no admitted form at all: neither in the translation's language, alone or
  /// within a longer term, nor left as in the source. The source's word in brackets says what the words before mean, not that they are
  /// right; a name may stand there. Each term counts once, however often it is used.
  private static func missing(
    source: [TermMatch], _ origin: LocaleIndex, target: [TermMatch], _ locale: LocaleIndex, _ index: TermIndex
  ) -> [TermFault] {
    var faults: [TermFault] = []
    for match in source where match.kind == .right && !match.isCompound && !match.isCovered {
      let entry = index.entries[match.term]
      guard entry.isRequired[locale], !entry.isOrdinary[origin], match.isCapitalized || !entry.hasCapital else { continue }
      guard !faults.contains(where: { $0.term == match.term }) else { continue }
      // A forbidden wording or a retired name in its place is said of as such.
      let isThere = target.contains { found in
        found.term == match.term && (entry.isFixed || found.kind != .foreign || !found.isBracketed)
          || index.entries[found.term].successor == match.term
      }
      guard !isThere else { continue }
      // Two terms may have one wording in the source; the translation needs one of them.
      let isOtherTerm = source.contains { other in
        other.range == match.range && other.term != match.term && target.contains { $0.term == other.term }
      }
      if !isOtherTerm { faults.append(TermFault(rule: entry.isFixed ? .officialName : .missing, term: match.term, range: match.range)) }
    }
    return faults
  }

  /// Forbidden wordings and retired names. A wording that is wrong for a term is right for others, so it counts in a translation only where
  /// the source has the term. A retired name beside its successor tells of the change.
  private static func wrongWordings(
    source: [TermMatch]?, target: [TermMatch], _ locale: LocaleIndex, _ index: TermIndex
  ) -> [TermFault] {
    func names(_ matches: [TermMatch], _ term: Int) -> Bool { matches.contains { $0.term == term && $0.kind != .forbidden } }
    var faults: [TermFault] = []
    for match in target where !match.isCovered {
      let entry = index.entries[match.term]
      let isInSource = source.map { names($0, match.term) }
      if match.kind == .forbidden {
        if isInSource ?? true { faults.append(TermFault(rule: .forbidden, term: match.term, range: match.range)) }
      } else if entry.retired != nil {
        let successor = entry.successor
        if let successor, names(target, successor) { continue }
        let isOrdinary = match.kind == .right && entry.isOrdinary[locale]
        let isMeant = !isOrdinary || isInSource ?? true || successor.map { names(source ?? [], $0) } ?? false
        if isMeant { faults.append(TermFault(rule: .retired, term: match.term, range: match.range)) }
      }
    }
    return faults
  }
}
