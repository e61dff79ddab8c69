import Diagnostics
import Glibc

/// Replaces one source file whole: written beside it, then renamed over it, so that an edit is never half there and never lost.
public enum SourceEdit {
  /// Returns false, with a diagnostic, where the disk refuses; the file is then as it was.
  public static func replace(_ root: String, _ path: String, _ bytes: [UInt8], report: inout Report) -> Bool {
    do throws(DiskFault) {
      let parts = path.split(separator: "/")
      let folder = try Folder(at: ([root] + parts.dropLast().map(String.init)).joined(separator: "/"))
      let name = String(parts.last ?? "")
      _ = try folder.write(".\(name).kaikille", bytes)
      let result = folder.rename(".\(name).kaikille", to: folder, name, .over)
      guard result == 0 else { throw DiskFault(path: path, code: result) }
      return true
    } catch {
      report.add(SourceListing.unreadable(path, error))
      return false
    }
  }
}
