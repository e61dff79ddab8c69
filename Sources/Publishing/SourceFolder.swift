import Diagnostics
import Glibc

extension SourceEdit {
  /// Makes a folder with files in it, or nothing: all are written into a hidden folder beside it, which gets its name when every file is there.
  /// Where the disk refuses, the hidden folder is taken away again and `report` says why.
  ///
  /// - Parameters:
  ///   - folder: below the root, with a parent that is there; it must not be there itself.
  ///   - files: names in the folder with their bytes.
  public static func create(_ folder: String, _ files: [(name: String, bytes: [UInt8])], below root: String, report: inout Report) -> Bool {
    create(folder, files, below: root, trial: nil, report: &report)
  }

  static func create(
    _ folder: String, _ files: [(name: String, bytes: [UInt8])], below root: String, trial: DiskTrial?, report: inout Report
  ) -> Bool {
    let parts = folder.split(separator: "/").map(String.init)
    let (parent, name) = (([root] + parts.dropLast()).joined(separator: "/"), parts.last ?? "")
    let draft = ".\(name).kaikille"
    do throws(DiskFault) {
      let place = try Folder(at: parent, trial: trial)
      do throws(DiskFault) {
        try place.removeTree(draft)
        try place.makeFolder(draft)
        for file in files { _ = try place.write("\(draft)/\(file.name)", file.bytes) }
        try place.move(draft, to: place, name)
        return true
      } catch {
        try? Folder(at: parent).removeTree(draft)
        throw error
      }
    } catch {
      report.add(
        Diagnostic(
          PublishingCodes.outputFailed, at: Span(file: folder),
          Wording(
            fi: "Kansiota ei voi tehdä: \(error.reason.fi). Mitään ei kirjoitettu.",
            en: "The folder cannot be made: \(error.reason.en). Nothing was written.")))
      return false
    }
  }
}
