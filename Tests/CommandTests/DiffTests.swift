import Foundation
import Testing

@testable import kaikille

/// `diff` finds the text of then in git and compares it word by word.
@Suite struct DiffTests {
  private let entry = "services/advice"
  private let source = "content/services/advice/fi.yaml"

  @Test(arguments: [true, false]) func theSourceThenAndNow(_ inSubfolder: Bool) throws {
    let publication = try GitPublication(inSubfolder: inSubfolder)
    #expect(try publication.run("diff", entry, "en").errors == "services/advice has no outdated texts in en.\n")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    let outcome = try publication.run("diff", entry, "en")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(outcome.status == 0 && lines.count == 2, "\(outcome)")
    #expect(lines[0].hasPrefix("summary (fi): 2026-11-01 (") && lines[0].contains(", hash ab6b96e3d54c) and now (hash "))
    #expect(lines[1] == "  Neuvoo [-rahasta-] {+taloudesta+} & kielestä ilman ajanvarausta.")
    #expect(try publication.run("diff", entry, "en", language: "fi").output.contains("tiiviste ab6b96e3d54c) ja nyt (tiiviste "))
  }

  @Test func theTextIsFoundThroughCommitsAndRenames() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    try publication.commit("2026-11-02")
    try FileManager.default.moveItem(
      atPath: publication.root + "/content/services/advice", toPath: publication.root + "/content/services/help")
    for path in ["content/guides/start/facts.yaml", "content/guides/start/fi.yaml", "content/guides/start/en.yaml"] {
      let text = try publication[path]
      try publication.write(path, text.replacingOccurrences(of: "services/advice", with: "services/help"))
    }
    try publication.commit("2026-11-03")
    try publication.write("content/services/help/fi.yaml", try publication["content/services/help/fi.yaml"] + "\n# loppu\n")
    try publication.commit("2026-11-04")
    let output = try publication.run("diff", "services/help", "en", "summary").output
    #expect(output.contains("2026-11-01 (") && output.contains("[-rahasta-] {+taloudesta+}"), "\(output)")
  }

  @Test func whatAMergeMadeIsFound() throws {
    let publication = try GitPublication()
    try publication.git("checkout", "-q", "-b", "side")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo rahoista")
    try publication.commit("2026-11-02")
    try publication.git("checkout", "-q", "-")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo tuista")
    try publication.commit("2026-11-03")
    try publication.git("merge", "-q", "-s", "ours", "--no-commit", "side")
    try publication.edit(source, "Neuvoo tuista", "Neuvoo tuista ja rahoista")
    try publication.commit("2026-11-04")
    _ = try publication.run("confirm", entry, "en")
    try publication.edit(source, "Neuvoo tuista ja rahoista", "Neuvoo asumisesta")
    try publication.commit("2026-11-05")
    #expect(try publication.run("diff", entry, "en").output.contains("2026-11-04 ("))
  }

  @Test func aChainIsToldDownToWhatChanged() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "from: fi", "from: en")
    _ = try publication.run("confirm", entry, "ru")
    try publication.commit("2026-11-02")
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelu")
    let inherited = try publication.run("diff", entry, "ru").output
    #expect(inherited.contains("name (ru): made from en, whose text is as it was but itself outdated:\nname (fi): "), "\(inherited)")
    #expect(inherited.contains("Majakan [-neuvonta-] {+palvelu+}"))
    try publication.edit("content/services/advice/en.yaml", "Lighthouse advice", "Lighthouse service")
    let changed = try publication.run("diff", entry, "ru", "name").output
    #expect(changed.contains("name (en): 2026-11-01 (") && changed.contains("Lighthouse [-advice-] {+service+}"), "\(changed)")
    #expect(changed.contains("name (fi): "))
  }

  @Test func whereNothingIsFoundItIsSaid() throws {
    let outside = try GitPublication(isRepository: false)
    try outside.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    let outcome = try outside.run("diff", entry, "en")
    #expect(outcome.status == 0 && outcome.output.contains("cannot be found: the publication is in no repository that git would open"))
    #expect(outcome.output.hasSuffix(":\n  Neuvoo taloudesta & kielestä ilman ajanvarausta.\n\n"))
    #expect(try outside.run("diff", entry, "en", language: "fi").output.contains("ei löydy: julkaisu ei ole git-kansiossa"))

    let shallow = try GitPublication()
    try shallow.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    try shallow.commit("2026-11-02")
    try shallow.git("clone", "-q", "--depth", "1", "file://" + shallow.repository, shallow.repository + "/clone")
    let clone = try Tool.run(["diff", entry, "en", "--root", shallow.repository + "/clone/publication", "--language", "en"])
    #expect(clone.status == 0 && clone.output.contains("this clone lacks the older commits; fetch them with `git fetch --unshallow`"))
  }

  @Test func withoutGitTheWordsAreOther() {
    #expect(GitHistory.Access.noGit.reason.en == "git is not installed")
    #expect(Subprocess.run(["kaikille-no-such-program"], environment: []) == nil)
  }

  @Test func coloursOnlyWhereTheyAreWanted() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    #expect(try !publication.run("diff", entry, "en").output.contains("\u{1B}"))
    let output = try publication.run("diff", entry, "en", "--color", "always").output
    #expect(output.contains("\u{1B}[31m[-rahasta-]\u{1B}[0m \u{1B}[32m{+taloudesta+}\u{1B}[0m"))
  }

  @Test func rightToLeftWordsAreIsolated() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "from: fi", "from: en")
    try publication.edit("content/services/advice/en.yaml", "Lighthouse advice", "مركز المنارة")
    _ = try publication.run("confirm", entry, "ru")
    try publication.commit("2026-11-02")
    try publication.edit("content/services/advice/en.yaml", "مركز المنارة", "مكتب المنارة")
    let output = try publication.run("diff", entry, "ru", "name").output
    #expect(output.contains("[-\u{2068}مركز\u{2069}-]{+\u{2068}مكتب\u{2069}+} \u{2068}المنارة\u{2069}"), "\(output)")
  }

  @Test func otherFieldsHaveTheirState() throws {
    let publication = try GitPublication()
    #expect(try publication.run("diff", entry, "en", "name", "phones").output == "name: draft\nphones.evening.note: unconfirmed\n")
    #expect(try publication.run("diff", entry, "en", "nmae").status == 64)
    #expect(try publication.run("diff", "services/advise", "en").status == 64)
    #expect(try publication.run("diff", entry, "fi").status == 64)
  }

  @Test func theInterfaceHasAHistoryToo() throws {
    let publication = try GitPublication()
    try publication.edit("locales/fi.yaml", "mon: maanantai", "mon: maanantaisin")
    let output = try publication.run("diff", "locales/interface", "en").output
    #expect(output.contains("weekdays.mon (fi): 2026-11-01 (") && output.contains("[-maanantai-]{+maanantaisin+}"), "\(output)")
  }

  /// `git log --raw -z` in small: a change, a rename with two paths, a removal, and a merge that names a commit twice.
  @Test func theLogIsRead() {
    let (one, two, none) = (String(repeating: "1", count: 40), String(repeating: "2", count: 40), String(repeating: "0", count: 40))
    let log = [
      "aaaaaaaaaaaaaaaa 2026-11-05 bbbbbbbbbbbbbbbb", "\n:100644 000000 \(two) \(none) D", "p/x",
      "bbbbbbbbbbbbbbbb 2026-11-04 cccccccccccccccc dddddddddddddddd", "\n:100644 100644 \(one) \(two) M", "p/x",
      "bbbbbbbbbbbbbbbb 2026-11-04 cccccccccccccccc dddddddddddddddd", "\n:100644 100644 \(none) \(two) M", "p/x",
      "cccccccccccccccc 2026-11-03", "\n:100644 100644 \(one) \(one) R100", "p/2026 a", "p/x", "",
    ].joined(separator: "\0")
    let changes = GitHistory.changes(in: Array(log.utf8))
    #expect(changes.map(\.version.commit) == ["bbbbbbbbbb", "bbbbbbbbbb", "cccccccccc"])
    #expect(changes.map(\.version.day) == ["2026-11-04", "2026-11-04", "2026-11-03"])
    #expect(changes.map(\.old) == [one, nil, one] && changes.map(\.parents) == [2, 2, 0])
    #expect(GitHistory.changes(in: []) == [])
  }
}
