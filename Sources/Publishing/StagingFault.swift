import Diagnostics
import Glibc

/// Why pages cannot be published. Collected while they are staged, told by `commit`.
enum StagingFault: Hashable, Sendable {
  case invalid(String)
  case twice(String)
  case collision(String, String)
  /// The path where something stands that is not ours.
  case foreign(String)
  case disk(DiskFault)

  /// What the disk says when a file and a folder of one name are staged.
  private var isFileInPlaceOfFolder: Bool {
    if case .disk(let fault) = self { fault.code == ENOTDIR || fault.code == EISDIR } else { false }
  }

  /// How many files in the way are named one by one.
  private static let named = 20

  /// The diagnostics in an order that does not depend on the threads. One failure of the disk is told, not one for each page.
  static func report(_ faults: [StagingFault], output: String) -> Report {
    var report = Report()
    let unique = Set(faults)
    let foreign = unique.compactMap { if case .foreign(let path) = $0 { path } else { nil } }.sorted()
    for path in foreign.prefix(named) { report.add(inTheWay(path, output)) }
    if foreign.count > named { report.add(manyInTheWay(foreign.count - named, output)) }
    let hasCollision = unique.contains { if case .collision = $0 { true } else { false } }
    let disk = unique.compactMap { fault -> DiskFault? in
      if case .disk(let cause) = fault, !(hasCollision && fault.isFileInPlaceOfFolder) { cause } else { nil }
    }
    if let fault = disk.min(by: { ($0.path, $0.code) < ($1.path, $1.code) }) { report.add(failed(fault, output)) }
    for fault in unique {
      switch fault {
      case .invalid(let path):
        report.add(
          Diagnostic(
            PublishingCodes.outputPath, at: nil,
            Wording(
              fi: "Osoite ”\(path)” ei kelpaa tiedostonimeksi. Muuta merkinnän tai kielen tunnus.",
              en: "The address “\(path)” is no valid file name. Change the id of the entry or language.")))
      case .twice(let path):
        report.add(
          Diagnostic(
            PublishingCodes.outputTwice, at: Span(file: output + "/" + path),
            Wording(
              fi: "Kaksi eri sivua saisi tämän tiedoston. Muuta toisen tunnus.",
              en: "Two different pages would get this file. Change the id of one of them.")))
      case .collision(let one, let other):
        let (first, second) = one < other ? (one, other) : (other, one)
        report.add(
          Diagnostic(
            PublishingCodes.outputCollision, at: Span(file: output + "/" + first),
            Wording(
              fi: "Kaikki palvelimet eivät erota polkuja ”\(first)” ja ”\(second)”. Muuta toisen tunnus.",
              en: "Not every server can tell “\(first)” and “\(second)” apart. Change the id of one of them.")))
      case .foreign, .disk: break
      }
    }
    return report
  }

  static func failed(_ fault: DiskFault, _ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputFailed, at: Span(file: fault.path.isEmpty ? output : output + "/" + fault.path),
      Wording(
        fi: "Kirjoittaminen ei onnistu: \(fault.reason.fi). Mitään ei julkaistu, ja aiempi julkaisu on ennallaan.",
        en: "This cannot be written: \(fault.reason.en). Nothing was published, and the earlier site is as it was."))
  }

  private static func inTheWay(_ path: String, _ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputForeign, at: Span(file: output + "/" + path),
      Wording(
        fi: "Kaikille ei ole tehnyt tätä, mutta se on sivun tiellä. Siirrä tai poista se ja julkaise uudelleen. Mitään ei julkaistu.",
        en: "Kaikille did not make this, but it stands in the way of a page. Move or delete it and build again. Nothing was published."))
  }

  private static func manyInTheWay(_ count: Int, _ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputForeign, at: Span(file: output),
      Wording(
        fi: "Tiellä on lisäksi tiedostoja, joita Kaikille ei ole tehnyt: \(count). Tyhjennä kansio ”\(output)” tai valitse toinen.",
        en: "More files that Kaikille did not make stand in the way: \(count). Empty the folder “\(output)” or choose another."))
  }
}
