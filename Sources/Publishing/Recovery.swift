import Diagnostics

/// What `Publication.begin` does about the run before: completes its journal, loads its manifest.
extension Publication {
  /// Completes a journal that a killed run left. False where that is not possible; `report` says why.
  static func recover(_ room: OutputRoom, _ output: String, _ report: inout Report) throws(DiskFault) -> Bool {
    guard let bytes = try room.record(OutputRoom.journal) else { return true }
    guard let journal = Journal(encoded: bytes) else {
      report.add(damaged(OutputRoom.journal, output))
      try room.room.remove(OutputRoom.journal)
      return true
    }
    do throws(DiskFault) {
      try JournalRun(room).complete(journal)
      return true
    } catch {
      report.add(interrupted(error, output))
      return false
    }
  }

  /// The manifest, empty if there is none or it is damaged: then files with the right bytes are adopted one by one.
  static func manifest(in room: OutputRoom, _ output: String, _ report: inout Report) throws(DiskFault) -> Manifest {
    guard let bytes = try room.record(OutputRoom.manifest) else { return Manifest() }
    if let manifest = Manifest(encoded: bytes) { return manifest }
    report.add(damaged(OutputRoom.manifest, output))
    return Manifest()
  }

  static func busy(_ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputBusy, at: Span(file: output),
      Wording(
        fi: "Toinen julkaisu kirjoittaa parhaillaan kansioon ”\(output)”. Odota, että se päättyy, ja yritä uudelleen.",
        en: "Another build is running: it writes to the folder “\(output)”. Wait until it ends and try again."))
  }

  private static func damaged(_ record: String, _ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputRecord, at: Span(file: "\(output)/\(OutputPath.room)/\(record)"),
      Wording(
        fi: "Kirjanpito julkaistuista tiedostoista on vahingoittunut. Tiedostot, joiden sisältö on oikea, tunnistetaan uudelleen.",
        en: "The record of published files is damaged. Files with the right content are recognised again."))
  }

  static func interrupted(_ fault: DiskFault, _ output: String) -> Diagnostic {
    Diagnostic(
      PublishingCodes.outputInterrupted, at: Span(file: output + "/" + fault.path),
      Wording(
        fi: "Sivujen siirtäminen paikoilleen jäi kesken: \(fault.reason.fi). Anna sitten komento uudelleen: siirto viedään loppuun.",
        en: "Moving the pages into place was not finished: \(fault.reason.en). Then give the command again to complete the move."))
  }
}
