import Catalog
import Diagnostics
import Translation

/// The text of a unit directly before today's, as far as git can tell for certain.
///
/// Of an edit that is not committed yet it is the text of the last commit; of one that is, the text from which a commit made today's. Only the
/// editor can tell where merged branches made today's text from different ones, where a version cannot be read, or where a language was
/// confirmed from a text that was never committed: that one may lie between.
enum TextBefore {
  case found(ShortHash)
  /// Why git cannot tell, as the end of a sentence.
  case unknown(Wording)
}

extension EarlierTexts {
  /// The text of a unit before it became what it is today.
  ///
  /// - Parameters:
  ///   - now: the hash of today's text.
  ///   - candidates: the other texts that languages say they were made from.
  mutating func text(of unit: Int, before now: ShortHash, among candidates: [MinorRenewal.Candidate]) -> TextBefore {
    guard let newest = changes.first?.version.blob else { return .unknown(history.access.reason) }
    // The file on the disk counts as one more change of the newest version.
    let disk = GitHistory.Change(version: GitHistory.Version(commit: "", day: "", blob: ""), old: newest, parents: 1)
    // Versions with today's text. Each is followed back once, but behind a merge again: another branch may have come to it too.
    var same: Set<String> = [disk.version.blob]
    var others: [ShortHash: String] = [:]
    var isLinear = true
    for change in [disk] + changes where same.contains(change.version.blob) {
      if change.parents > 1 { isLinear = false }
      if isLinear { same.remove(change.version.blob) }
      guard let old = change.old else { continue }
      guard let texts = texts(of: old) else { return .unknown(Self.unreadable(commit(of: old))) }
      // A text that was away for a while was made from the one that went.
      let hash = texts[unit].map(ShortHash.of) ?? now
      if hash == now { same.insert(old) } else { others[hash] = old }
    }
    guard let (hash, blob) = others.first else { return .unknown(history.access.reason) }
    guard others.count == 1 else { return .unknown(Self.merged) }
    let newer = newer(candidates.filter { $0.hash != hash && text(of: unit, with: $0.hash) == nil }, than: blob)
    return newer.isEmpty ? .found(hash) : .unknown(Self.uncommitted(newer))
  }

  /// The languages that were made, after a version of the source file, from a text that git does not know.
  private func newer(_ unknown: [MinorRenewal.Candidate], than blob: String) -> [String] {
    unknown.flatMap { candidate in
      candidate.locales.filter { locale in
        guard let file = entry.texts[locale]?.file, let bytes = history.bytes(of: file, at: commit(of: blob)) else { return true }
        return !String(decoding: bytes, as: UTF8.self).contains(candidate.hash.description)
      }
    }.map { catalog.locales[$0].tag }
  }

  private func commit(of blob: String) -> String { changes.first { $0.version.blob == blob }?.version.commit ?? blob }

  private static func unreadable(_ commit: String) -> Wording {
    Wording(fi: "versiota \(commit) ei voi lukea", en: "version \(commit) cannot be read")
  }

  private static let merged = Wording(fi: "haarojen muutoksia on yhdistetty", en: "changes of several branches were merged")

  private static func uncommitted(_ tags: [String]) -> Wording {
    let list = tags.joined(separator: ", ")
    return Wording(
      fi: "\(list) on vahvistettu tekstistä, jota ei ole tallennettu gitiin",
      en: "\(list) was confirmed from a text that was never committed to git")
  }
}
