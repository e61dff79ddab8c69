import Diagnostics

/// One file that a user asked for by its path, anywhere on the disk. It appears whole or not at all.
public enum SingleFile {
  /// Writes the file, or another in the place of one that is there.
  ///
  /// - Returns: why it could not be written; nil where it was.
  public static func write(_ bytes: [UInt8], to path: String) -> Diagnostic? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let place = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    do throws(DiskFault) {
      let folder = try Folder(at: place)
      let draft = ".\(name).kaikille"
      do throws(DiskFault) {
        _ = try folder.write(draft, bytes)
        try folder.replace(name, with: draft)
      } catch {
        try? folder.remove(draft)
        throw error
      }
      return nil
    } catch {
      return Diagnostic(
        PublishingCodes.outputFailed, at: Span(file: path),
        Wording(
          fi: "Tiedostoa ei voi kirjoittaa: \(error.reason.fi).", en: "The file cannot be written: \(error.reason.en)."))
    }
  }
}
