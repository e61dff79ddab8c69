import Diagnostics
import Glibc
import Synchronization

/// One publication of a site into an output folder: begin, stage every file, then commit or abandon.
///
/// Until the journal of the commit is complete the earlier site is whole, whatever happens; from then on the next `begin` completes what a
/// killed run left. Files whose bytes are the same keep their time and inode. Files of others are never touched. The disk is not waited for:
/// after a power cut, and any other start of the machine, every file is compared by content once.
public final class Publication: Sendable {
  /// How many files a commit wrote, left alone and removed.
  public struct Outcome: Hashable, Sendable {
    public var written: Int
    public var unchanged: Int
    public var removed: Int

    public init(written: Int, unchanged: Int, removed: Int) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  /// The files of ours before this publication.
  public let manifest: Manifest

  /// Path to row of the manifest.
  let numbers: [String: Int]
  let output: String
  let room: OutputRoom
  let staging: Folder
  let twins: Folder
  let folders: OutputFolders
  let state: Mutex<Staged>
  /// Set by the first failure of the disk: no more is written, though paths are still checked.
  let hasFailed = Atomic<Bool>(false)

  private init(output: String, room: OutputRoom, manifest: Manifest) throws(DiskFault) {
    self.output = output
    self.room = room
    self.manifest = manifest
    staging = try room.folder(OutputRoom.staging)
    twins = try room.folder(OutputRoom.twins)
    folders = OutputFolders(room.output)
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(manifest.rows.count)
    for (number, row) in manifest.rows.enumerated() { numbers[row.path] = number }
    self.numbers = numbers
    state = Mutex(Staged(rows: manifest.rows.count))
  }

  /// Takes the lock of the folder `output`, made if missing, completes or clears away what a killed run left, and loads the manifest.
  /// nil where another build is running or the disk refuses; `report` says which.
  public static func begin(output: String, report: inout Report) -> Publication? { begin(output: output, trial: nil, report: &report) }

  static func begin(output: String, trial: DiskTrial?, report: inout Report) -> Publication? {
    do throws(DiskFault) {
      let room = try OutputRoom(output: output, trial: trial)
      guard try recover(room, output, &report) else { return nil }
      try room.room.removeTree(OutputRoom.staging)
      let manifest = try manifest(in: room, output, &report)
      // Twins of files that no manifest names would never be removed.
      if manifest.rows.isEmpty { try room.room.removeTree(OutputRoom.twins) }
      return try Publication(output: output, room: room, manifest: manifest)
    } catch {
      report.add(error.code == EWOULDBLOCK ? busy(output) : StagingFault.failed(error, output))
      return nil
    }
  }

  /// Publishes what was staged. nil where there was any fault: then nothing is published, and `report` says why. Ends the publication.
  public func commit(report: inout Report) -> Outcome? {
    let staged = state.withLock { staged in
      defer { staged.isOpen = false }
      return staged.isOpen ? staged : nil
    }
    guard let staged else { return nil }
    defer { room.unlock() }
    var journal = Journal()
    let outcome: Outcome
    do throws(DiskFault) {
      let plan = try CommitPlan(staged, manifest: manifest, output: room.output, folders: folders)
      guard staged.faults.isEmpty, plan.faults.isEmpty else {
        report.add(contentsOf: StagingFault.report(staged.faults + plan.faults, output: output))
        clear()
        return nil
      }
      let written = staged.fresh.count + staged.twins.count
      outcome = Outcome(written: written, unchanged: plan.rows.count - written, removed: plan.gone.count)
      if plan.steps.isEmpty, staged.adoptedCount == 0 {
        clear()
        return outcome
      }
      journal.steps = plan.steps
      try room.room.remove(OutputRoom.memory)
      try write(&journal, rows: plan.rows)
    } catch {
      report.add(StagingFault.failed(error, output))
      clear()
      return nil
    }
    do throws(DiskFault) {
      try JournalRun(room).complete(journal)
    } catch {
      report.add(Self.interrupted(error, output))
      return nil
    }
    clear()
    return outcome
  }

  /// Gives up: what was staged is removed and the earlier site stays as it is. Ends the publication.
  public func abandon() {
    let wasOpen = state.withLock { staged in
      defer { staged.isOpen = false }
      return staged.isOpen
    }
    guard wasOpen else { return }
    clear()
    room.unlock()
  }

  /// Writes the next manifest and then the journal, which counts from the moment it has its name.
  private func write(_ journal: inout Journal, rows: [Manifest.Row]) throws(DiskFault) {
    var next = Manifest()
    next.rows = rows
    next.boot = OutputRoom.boot
    journal.manifestInode = try room.room.write(OutputRoom.nextManifest, next.encoded).inode
    _ = try room.room.write(OutputRoom.nextJournal, journal.encoded)
    try room.room.move(OutputRoom.nextJournal, to: room.room, OutputRoom.journal)
  }

  /// What cannot be cleared now is cleared by the next `begin`.
  private func clear() { try? room.room.removeTree(OutputRoom.staging) }
}
