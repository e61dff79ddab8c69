import Prose

/// Letters of different scripts that look the same (the Latin, Cyrillic and Greek rows of Unicode's confusables, UTS #39).
enum Homoglyphs {
  /// The letter of `script` that looks like `scalar`; nil where there is none.
  static func letter(like scalar: Unicode.Scalar, in script: Script) -> Unicode.Scalar? {
    guard let row = rows.first(where: { $0.contains(scalar) }) else { return nil }
    return row.first { Script.of($0) == script }
  }

  private static let rows: [[Unicode.Scalar]] = [
    "aаα", "cс", "eе", "iі", "jј", "oоο", "pрρ", "sѕ", "xхχ", "yу", "vν", "hһ",
    "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YΥ", "ZΖ", "äӓ", "ëё", "ïї",
  ].map { Array($0.unicodeScalars) }
}
