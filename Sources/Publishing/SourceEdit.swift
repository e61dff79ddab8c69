import Diagnostics
import Glibc

/// New bytes for source files, old or new. Each is written whole beside the old file and renamed over it, so that an edit is never half there and never
/// lost; the rights of the file stay as they were. Made by the commands that edit sources.
public struct SourceEdit: Sendable {
  /// Below the root of the publication.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Replaces all the files or, where the disk refuses, none: no file is renamed before every one is written. Should the disk refuse between
  /// two names after all, the diagnostic says which files have been written.
  ///
  /// A file that its owner may not write is refused, as an editor program would: somebody made it read-only on purpose.
  public static func replace(_ edits: [SourceEdit], below root: String, report: inout Report) -> Bool {
    replace(edits, below: root, trial: nil, report: &report)
  }

  static func replace(_ edits: [SourceEdit], below root: String, trial: DiskTrial?, report: inout Report) -> Bool {
    let locked = edits.filter { $0.isReadOnly(below: root) }
    for edit in locked { report.add(readOnly(edit.path)) }
    guard locked.isEmpty else { return false }
    for edit in edits {
      guard edit.attempt({ () throws(DiskFault) in try edit.write(in: try edit.folder(below: root, trial)) }, [], &report) else {
        for edit in edits { try? edit.folder(below: root, nil).remove(edit.draft) }
        return false
      }
    }
    for (number, edit) in edits.enumerated() {
      let written = edits[..<number].map(\.path)
      guard
        edit.attempt({ () throws(DiskFault) in try edit.folder(below: root, trial).replace(edit.name, with: edit.draft) }, written, &report)
      else {
        for edit in edits[number...] { try? edit.folder(below: root, nil).remove(edit.draft) }
        return false
      }
    }
    return true
  }

  private var name: String { String(path.split(separator: "/").last ?? "") }

  /// Hidden, so that nobody reads it as a source.
  private var draft: String { ".\(name).kaikille" }

  /// Opened for each step anew: there may be more files than a process may hold open.
  private func folder(below root: String, _ trial: DiskTrial?) throws(DiskFault) -> Folder {
    try Folder(at: ([root] + path.split(separator: "/").dropLast().map(String.init)).joined(separator: "/"), trial: trial)
  }

  private func isReadOnly(below root: String) -> Bool {
    var status = stat()
    let file = root + "/" + path
    guard lstat(file, &status) == 0 else { return false }
    // The bits are asked too: an administrator may write everything.
    return status.st_mode & S_IWUSR == 0 || faccessat(AT_FDCWD, file, W_OK, AT_EACCESS) != 0 && errno == EACCES
  }

  private func write(in folder: Folder) throws(DiskFault) {
    // Only its owner may read it at first: the old file may be as private.
    try folder.remove(draft)
    let file = openat(folder.descriptor, draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DiskFault(path: draft, code: errno) }
    close(file)
    _ = try folder.write(draft, bytes)
    var status = stat()
    // A file that was not there gets the rights that files of this kind have.
    let isNew = fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0
    guard !isNew || errno == ENOENT else { throw DiskFault(path: name, code: errno) }
    guard fchmodat(folder.descriptor, draft, isNew ? 0o644 : status.st_mode & 0o7777, 0) == 0 else {
      throw DiskFault(path: draft, code: errno)
    }
  }

  /// Whether a step succeeds; otherwise the report says why not, and which files have been written already.
  private func attempt(_ step: () throws(DiskFault) -> Void, _ written: [String], _ report: inout Report) -> Bool {
    do throws(DiskFault) {
      try step()
      return true
    } catch {
      let names = written.joined(separator: ", ")
      report.add(
        Diagnostic(
          PublishingCodes.outputFailed, at: Span(file: path),
          Wording(
            fi: "Tiedostoa ei voi kirjoittaa: \(error.reason.fi). "
              + (written.isEmpty ? "Mikään tiedosto ei muuttunut." : "Jo kirjoitettu: \(names). Muut ovat ennallaan."),
            en: "The file cannot be written: \(error.reason.en). "
              + (written.isEmpty ? "No file was changed." : "Written already: \(names). The others are as they were."))))
      return false
    }
  }

  private static func readOnly(_ path: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputFailed, at: Span(file: path),
      Wording(
        fi:
          "Tiedosto on kirjoitussuojattu. Salli siihen kirjoittaminen (`chmod u+w`) ja aja komento uudelleen. Mikään tiedosto ei muuttunut.",
        en: "The file is read-only. Allow writing to it (`chmod u+w`) and give the command again. No file was changed."))
  }
}
