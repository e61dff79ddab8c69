import Diagnostics
import Glibc

/// A refusal by the operating system, with the path that it concerns. Thrown inside this target only; it leaves as a diagnostic.
struct DiskFault: Error, Hashable {
  /// Relative to the folder that was asked; empty for that folder itself.
  var path: String
  /// An `errno` value.
  var code: Int32

  /// What happened, to stand after a colon, in plain words where the cause is a common one.
  var reason: Wording {
    switch code {
    case ENOSPC, EDQUOT: Wording(fi: "levy on täynnä; vapauta tilaa", en: "the disk is full; make room")
    case EACCES, EPERM: Wording(fi: "käyttöoikeus puuttuu; kerro ylläpitäjälle", en: "permission is missing; tell the administrator")
    case EROFS: Wording(fi: "levyä voi vain lukea; valitse toinen kansio", en: "the disk is read-only; choose another folder")
    case ENOENT: Wording(fi: "tiedostoa tai kansiota ei ole", en: "there is no such file or folder")
    case ENOTDIR: Wording(fi: "kansion paikalla on tiedosto; siirrä se pois", en: "a file stands in the place of a folder; move it away")
    case EEXIST, ENOTEMPTY: Wording(fi: "tiellä on jotakin muuta; siirrä se pois", en: "something else is in the way; move it away")
    case EISDIR: Wording(fi: "tiedoston paikalla on kansio; siirrä se pois", en: "a folder stands in the place of a file; move it away")
    case ELOOP: Wording(fi: "paikalla on linkki; poista se", en: "a link stands there; delete it")
    case ENAMETOOLONG: Wording(fi: "nimi on liian pitkä; lyhennä tunnusta", en: "the name is too long; shorten the id")
    case EFBIG: Wording(fi: "tiedosto on liian suuri", en: "the file is too large")
    case EMFILE, ENFILE: Wording(fi: "liian monta tiedostoa on auki; sulje ohjelmia", en: "too many files are open; close some programs")
    case EIO: Wording(fi: "levy on viallinen; kerro ylläpitäjälle", en: "the disk is faulty; tell the administrator")
    default: Wording(fi: "käyttöjärjestelmän virhe \(code)", en: "error \(code) of the operating system")
    }
  }
}

extension Int32 {
  /// `ENOENT`: nothing stands at the path.
  static let noSuchFile = ENOENT
  /// `EFBIG`: more bytes than are accepted.
  static let tooLarge = EFBIG
}
