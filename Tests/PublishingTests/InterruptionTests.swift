import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Publishing

/// A disk that takes `count` changes and then none: as if the process was killed there, for its cleaning up is refused too.
private func death(after count: Int, isPlain: Bool = false) -> DiskTrial {
  let changes = Mutex(0)
  return DiskTrial(isPlain: isPlain) { _, _ in
    changes.withLock { done in
      done += 1
      return done > count ? EIO : nil
    }
  }
}

@Suite struct InterruptionTests {
  /// All that a commit can do: new, changed, kept and removed files, whole new folders, a file that becomes a folder and the reverse.
  static let old = [
    "index.html": "front", "kept.html": "kept", "fi/a.html": "a", "fi/b.html": "b", "sv/a.html": "a", "sv/deep/b.html": "b",
    "turns": "file", "back/x.html": "x", "back/y.html": "y",
  ]
  static let new = [
    "index.html": "new front, longer than the old one", "kept.html": "kept", "fi/a.html": "A", "fi/c.html": "c", "en/a.html": "a",
    "en/x/y/z.html": "z", "turns/page.html": "folder", "back": "file",
  ]

  @Test(arguments: [false, true], [false, true])
  func `killed anywhere, the next run finds the old site or makes the new one`(hasTwins: Bool, isPlain: Bool) throws {
    var olds = 0
    var news = 0
    for count in 0..<500 {
      let folder = TemporaryFolder()
      if hasTwins { folder.publish(Self.new) }
      folder.publish(Self.old)
      folder.write("output/fi/theirs.txt", "theirs")
      let outcome = folder.publish(Self.new, trial: death(after: count, isPlain: isPlain)).outcome
      let hasJournal = folder.stamp("output/.kaikille/journal") != nil
      let killed = folder.site
      var report = Report()
      let next = Publication.begin(output: folder.output, report: &report)
      #expect(report.diagnostics.isEmpty)
      let theirs = ["fi/theirs.txt": "theirs"]
      let oldSite = site(Self.old.merging(theirs) { $1 })
      let newSite = site(Self.new.merging(theirs) { $1 })
      if folder.site == oldSite {
        olds += 1
        #expect(!hasJournal)
        #expect(killed == oldSite, "before the journal nothing of the site may change (after \(count))")
        #expect(news == 0, "once complete, always complete")
      } else {
        news += 1
        #expect(folder.site == newSite, "after \(count) changes")
        #expect(next?.manifest.rows.map(\.path) == Self.new.keys.sorted())
        #expect(next?.verify() == true)
      }
      #expect(folder.stamp("output/.kaikille/journal") == nil)
      next?.abandon()
      #expect(folder.stamp("output/.kaikille/staging") == nil)
      let final = folder.publish(Self.new)
      #expect(final.report.diagnostics.isEmpty)
      #expect(folder.site == newSite)
      if outcome != nil { break }
    }
    #expect(olds > 10)
    #expect(news > 10)
  }

  @Test func `killed while the journal is completed, and killed again, and again`() {
    let folder = TemporaryFolder()
    folder.publish(Self.old)
    var first = 0
    while folder.stamp("output/.kaikille/journal") == nil {
      first += 1
      folder.publish(Self.new, trial: death(after: first))
    }
    for count in 0..<200 {
      var report = Report()
      let publication = Publication.begin(output: folder.output, trial: death(after: count / 3), report: &report)
      if publication != nil { break }
    }
    #expect(folder.site == site(Self.new))
  }

  @Test func `a file that somebody made again after the kill is not removed`() {
    let folder = TemporaryFolder()
    folder.publish(Self.old)
    var count = 0
    while folder.stamp("output/.kaikille/journal") == nil || folder.stamp("output/fi/b.html") != nil {
      count += 1
      folder.publish(Self.old)
      folder.publish(Self.new, trial: death(after: count))
    }
    folder.write("output/fi/b.html", "theirs")
    var report = Report()
    _ = Publication.begin(output: folder.output, report: &report)
    #expect(folder.text("output/fi/b.html") == "theirs")
  }

  @Test func `a folder that was moved away and linked after the kill keeps its files`() throws {
    let folder = TemporaryFolder()
    folder.publish(Self.old)
    var count = 0
    while folder.stamp("output/.kaikille/journal") == nil {
      count += 1
      folder.publish(Self.new, trial: death(after: count))
    }
    try folder.folder("output").move("sv", to: folder.folder(), "elsewhere")
    folder.link("output/sv", to: "../elsewhere")
    var report = Report()
    #expect(Publication.begin(output: folder.output, report: &report) != nil)
    #expect(folder.text("elsewhere/a.html") == "a")
    #expect(folder.text("elsewhere/deep/b.html") == "b")
  }

  @Test func `a move that stays blocked is told, and goes on when the way is free`() {
    let folder = TemporaryFolder()
    folder.publish(Self.old)
    let trial = DiskTrial { change, path in change == .move && path == "en" ? EACCES : nil }
    let (outcome, report) = folder.publish(Self.new, trial: trial)
    #expect(outcome == nil)
    #expect(report.codes == ["output-interrupted"])
    folder.write("output/en", "in the way")
    #expect(folder.publish(Self.new).report.codes == ["output-interrupted"])
    #expect(folder.text("output/en") == "in the way")
    folder.remove("output/en")
    #expect(folder.publish(Self.new).outcome == .init(written: 0, unchanged: 8, removed: 0))
    #expect(folder.site == site(Self.new))
  }
}
