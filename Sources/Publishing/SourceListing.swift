import Diagnostics
import Glibc
import Parallel

/// Walks the source folders, level by level, every level shared out to threads. Used by `SourceTree`.
struct SourceListing {
  let folder: Folder
  let threads: Int

  /// What one folder holds.
  private struct Found: Sendable {
    var files: [SourceTree.File] = []
    var folders: [String] = []
    var report = Report()
  }

  /// The files below `roots`, sorted by path.
  func files(below roots: [String], report: inout Report) -> [SourceTree.File] {
    var files: [SourceTree.File] = []
    var level: [String] = []
    for root in roots {
      if let stamp = try? folder.stamp(root), stamp.kind != .other {
        if stamp.kind == .link { report.add(Self.link(root)) } else { level.append(root) }
      } else {
        report.add(Self.missing(root))
      }
    }
    while !level.isEmpty {
      let current = level
      level = []
      for found in Parallel.map(count: current.count, threads: threads, { list(current[$0]) }) {
        files.append(contentsOf: found.files)
        level.append(contentsOf: found.folders)
        report.add(contentsOf: found.report)
      }
    }
    files.sort { $0.path < $1.path }
    return files
  }

  private func list(_ path: String) -> Found {
    var found = Found()
    do throws(DiskFault) {
      let opened = try folder.folder(path)
      var names: [(bytes: UnsafePointer<CChar>, kind: Int)] = []
      defer { for name in names { free(UnsafeMutablePointer(mutating: name.bytes)) } }
      try opened.forEachName(in: "") { name, kind in
        if !Self.isDropping(UnsafeBufferPointer(start: name, count: strlen(name))), let copy = strdup(name) {
          names.append((UnsafePointer(copy), kind))
        }
      }
      names.sort { strcmp($0.bytes, $1.bytes) < 0 }
      for name in names { add(name.bytes, kind: name.kind, of: opened, path, to: &found) }
    } catch {
      found.report.add(error.code == ENOTDIR ? Self.strange(path) : Self.unreadable(path, error))
    }
    return found
  }

  private func add(_ name: UnsafePointer<CChar>, kind: Int, of opened: Folder, _ parent: String, to found: inout Found) {
    guard let text = String(validatingCString: name) else {
      found.report.add(Self.unreadableName(name, in: parent))
      return
    }
    let path = parent + "/" + text
    if kind == DT_DIR {
      found.folders.append(path)
      return
    }
    guard let stamp = opened.stamp(bytes: name) else {
      found.report.add(Self.unreadable(path, DiskFault(path: path, code: errno)))
      return
    }
    switch stamp.kind {
    case .file: found.files.append(.init(path: path, size: stamp.size, modified: stamp.modified, inode: stamp.inode))
    case .folder: found.folders.append(path)
    case .link: found.report.add(Self.link(path))
    case .other: found.report.add(Self.strange(path))
    }
  }

  /// Hidden files and what editors leave behind: `.name`, `name~`, `name.swp`, `#name#`.
  private static func isDropping(_ name: UnsafeBufferPointer<CChar>) -> Bool {
    func byte(_ character: Unicode.Scalar) -> CChar { CChar(truncatingIfNeeded: character.value) }
    guard let first = name.first, let last = name.last else { return true }
    if first == byte(".") || last == byte("~") { return true }
    if first == byte("#"), last == byte("#") { return true }
    return name.suffix(4).elementsEqual([byte("."), byte("s"), byte("w"), byte("p")])
  }
}

extension SourceListing {
  static func missing(_ folder: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.folderMissing, at: Span(file: folder),
      Wording(
        fi: "Kansiota ”\(folder)” ei ole. Anna komento julkaisun kansiossa, tai luo kansio.",
        en: "There is no folder “\(folder)”. Give the command in the folder of the publication, or make the folder."))
  }

  static func unreadable(_ path: String, _ fault: DiskFault) -> Diagnostic {
    Diagnostic(
      PublishingCodes.sourceUnreadable, at: Span(file: path),
      Wording(fi: "Tätä ei voi lukea: \(fault.reason.fi).", en: "This cannot be read: \(fault.reason.en)."))
  }

  static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.sourceTooLarge, at: Span(file: path),
      Wording(
        fi: "Tiedosto on yli 16 mebitavua. Siirrä se pois lähdekansioista tai jaa se osiin.",
        en: "The file is larger than 16 MiB. Move it out of the source folders, or split it."))
  }

  private static func link(_ path: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.sourceLink, at: Span(file: path),
      Wording(
        fi: "Tämä on linkki, eikä linkkejä lueta. Korvaa se tiedostolla tai kansiolla, johon se osoittaa.",
        en: "This is a link, and links are not read. Replace it with the file or folder that it points to."))
  }

  private static func strange(_ path: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.sourceKind, at: Span(file: path),
      Wording(
        fi: "Tämä ei ole tavallinen tiedosto tai kansio, jota tässä odotetaan. Siirrä se muualle.",
        en: "This is not the ordinary file or folder that is expected here. Move it elsewhere."))
  }

  private static func unreadableName(_ name: UnsafePointer<CChar>, in parent: String) -> Diagnostic {
    let shown = UnsafeBufferPointer(start: name, count: strlen(name)).map { byte in
      let value = UInt8(bitPattern: byte)
      return value < 0x20 || value > 0x7E ? "\\x" + String(value, radix: 16, uppercase: true) : String(Unicode.Scalar(value))
    }.joined()
    return Diagnostic(
      PublishingCodes.sourceName, at: Span(file: parent + "/" + shown),
      Wording(
        fi: "Nimeä uudelleen kansion ”\(parent)” tiedosto ”\(shown)”: nimeä ei voi lukea. Kirjaimet a-z, numerot ja yhdysmerkit käyvät.",
        en: "Rename “\(shown)” in the folder “\(parent)”: the name cannot be read. Letters a-z, digits and hyphens will do."))
  }
}
