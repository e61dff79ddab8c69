import Diagnostics
import Prose
import Testing
import YAML

@testable import Catalog
@testable import Checks
@testable import Terms

/// A glossary written as in the files of a publication, and what is found with it.
struct TermSample {
  let index: TermIndex
  let locales: [String]

  /// - Parameter glossary: lines of each language's file; the first language is the source.
  init(_ glossary: KeyValuePairs<String, String>, names: [OfficialName] = [], today: String = "2026-11-21") throws {
    locales = glossary.map(\.key)
    var terms: [[String: Term]] = []
    for (locale, text) in glossary {
      var report = Report()
      let node = YAMLReader.read(Array((text + "\n").utf8), file: "content/glossary/\(locale).yaml", report: &report)
      var decoder = GlossaryDecoder()
      terms.append(decoder.decode(try #require(node)))
      #expect(report.diagnostics.isEmpty && decoder.report.diagnostics.isEmpty)
    }
    index = TermIndex(
      Glossary(ids: Set(terms.flatMap(\.keys)).sorted(), terms: terms), names: names, locales: locales, source: 0,
      today: try #require(CalendarDate(iso: today)))
  }

  func matches(_ text: String, _ locale: String) -> [TermMatch] {
    var text = text
    let position = locales.firstIndex(of: locale) ?? 0
    return text.withUTF8 { index.matches(in: $0, locale: position) }
  }

  /// `id:words` of each match, with a sign behind it: `~` for the first part of a compound, `<` for what a longer term covers.
  func found(_ text: String, _ locale: String) -> [String] {
    matches(text, locale).map { match in
      let words = String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
      return "\(index.entries[match.term].id):\(words)" + (match.isCompound ? "~" : "") + (match.isCovered ? "<" : "")
    }
  }

  /// `rule id` of each fault of a translation.
  func faults(_ source: String, _ target: String, _ locale: String) -> [String] {
    let position = locales.firstIndex(of: locale) ?? 0
    return TermRules.faults(
      source: matches(source, locales[0]), origin: 0, target: matches(target, locale), locale: position, index
    ).map { "\($0.rule) \(index.entries[$0.term].id)" }
  }

  /// The same of a text of the source language.
  func faults(_ text: String) -> [String] {
    TermRules.faults(in: matches(text, locales[0]), locale: 0, index).map { "\($0.rule) \(index.entries[$0.term].id)" }
  }
}
