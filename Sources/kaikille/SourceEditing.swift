import ArgumentParser
import Diagnostics
import Publishing

/// How every command that edits sources does it.
extension PublicationOptions {
  /// Runs `body`, which reads the sources and writes them, while no other command edits them.
  func whileEditing<Result>(_ body: () throws -> Result) rethrows -> Result {
    let waiting = Wording(
      fi: "Toinen komento muokkaa näitä tiedostoja. Odotetaan, että se on valmis.",
      en: "Another command is editing these files. Waiting until it is done.")
    return try SourceLock.hold(root, whenWaiting: { Console.say(waiting.text(language)) }, body)
  }
}

extension Workspace {
  /// Writes every file, or none where one of the edits was refused; `report` says why.
  func write(_ edits: [SourceEdit], _ report: Report = Report()) throws {
    print(report.sorted)
    if report.hasErrors { throw ExitCode.contentHasErrors }
    var faults = Report()
    if !SourceEdit.replace(edits, below: options.root, report: &faults) {
      print(faults.sorted)
      throw ExitCode.environmentFailed
    }
  }
}
