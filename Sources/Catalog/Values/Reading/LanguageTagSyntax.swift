import Diagnostics
import YAML

/// The outer form of a language tag (BCP 47, RFC 5646 section 2.1). Whether the publication knows the language is asked elsewhere.
enum LanguageTagSyntax {
  /// Whether the key of `pair` looks like a language tag; a diagnostic otherwise.
  static func accepts(_ pair: Node.Pair, report: inout Report) -> Bool {
    if isTag(pair.key) { return true }
    report.add(
      Diagnostic(
        ValueCodes.languageTag, at: pair.keySpan,
        Wording(
          fi: "”\(Quotation.of(pair.key))” ei ole kielen tunnus. Kirjoita tunnus pienin kirjaimin, esimerkiksi fi, en, so tai fi-simple.",
          en: "“\(Quotation.of(pair.key))” is not a language tag. Write the tag in lower case, for example fi, en, so or fi-simple.")))
    return false
  }

  /// Two or three lower-case letters, then subtags of one to eight letters or digits.
  static func isTag(_ text: String) -> Bool {
    var subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
    guard let language = subtags.popFirst(), (2...3).contains(language.count), language.allSatisfy(isLowerCaseLetter) else { return false }
    return subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }

  private static func isLowerCaseLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLowerCaseLetter(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
