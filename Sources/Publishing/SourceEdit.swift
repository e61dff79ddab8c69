import Diagnostics
import Glibc

/// Replaces one source file whole: written beside it, then renamed over it, so that an edit is never half there and never lost. The rights
/// of the file stay as they were.
public enum SourceEdit {
  /// Returns false, with a diagnostic, where the disk refuses; the file is then as it was.
  public static func replace(_ root: String, _ path: String, _ bytes: [UInt8], report: inout Report) -> Bool {
    do throws(DiskFault) {
      let parts = path.split(separator: "/")
      let folder = try Folder(at: ([root] + parts.dropLast().map(String.init)).joined(separator: "/"))
      let name = String(parts.last ?? "")
      let draft = ".\(name).kaikille"
      do throws(DiskFault) {
        try makePrivate(draft, in: folder)
        _ = try folder.write(draft, bytes)
        try copyRights(of: name, to: draft, in: folder)
        let result = folder.rename(draft, to: folder, name, .over)
        guard result == 0 else { throw DiskFault(path: path, code: result) }
      } catch {
        try? folder.remove(draft)
        throw error
      }
      return true
    } catch {
      report.add(
        Diagnostic(
          PublishingCodes.outputFailed, at: Span(file: path),
          Wording(
            fi: "Tiedostoa ei voi kirjoittaa: \(error.reason.fi). Se on ennallaan.",
            en: "The file cannot be written: \(error.reason.en). It is as it was.")))
      return false
    }
  }

  /// Makes an empty file that only its owner may read: the old one may be as private.
  private static func makePrivate(_ draft: String, in folder: Folder) throws(DiskFault) {
    try folder.remove(draft)
    let file = openat(folder.descriptor, draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DiskFault(path: draft, code: errno) }
    close(file)
  }

  private static func copyRights(of name: String, to draft: String, in folder: Folder) throws(DiskFault) {
    var status = stat()
    guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw DiskFault(path: name, code: errno) }
    guard fchmodat(folder.descriptor, draft, status.st_mode & 0o7777, 0) == 0 else { throw DiskFault(path: draft, code: errno) }
  }
}
