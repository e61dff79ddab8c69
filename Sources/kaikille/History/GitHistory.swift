import Diagnostics
import Glibc

/// The earlier versions of source files as git keeps them. States never depend on it: it only finds old texts to show, and the hash before a
/// mended typo. Nothing is changed, locked or fetched.
struct GitHistory {
  /// A file as one commit left it.
  struct Version: Hashable {
    /// The first ten digits of the commit.
    let commit: String
    /// Of the commit, as 2026-11-21.
    let day: String
    /// What `git cat-file` calls the bytes.
    let blob: String
  }

  /// What one commit made of a file, against one of its parents.
  struct Change: Hashable {
    let version: Version
    /// The bytes before; nil where the file was not there.
    let old: String?
    /// How many parents the commit has; a merge has a change for each parent from which it differs.
    let parents: Int
  }

  /// Why an old text may not be found.
  enum Access {
    case whole
    /// A clone without the older commits.
    case shallow
    case noGit
    /// No repository, or one that git does not open for this user.
    case noRepository
  }

  let access: Access
  private let root: String

  /// - Parameter root: the folder of the publication; it may lie anywhere in a repository.
  init(root: String) {
    self.root = root
    guard let outcome = Self.git(root, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"]) else {
      access = .noGit
      return
    }
    let words = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    guard outcome.status == 0, words.first == "true" else {
      access = .noRepository
      return
    }
    access = words.last == "true" ? .shallow : .whole
  }

  /// The changes of a file, newest first, none before those that came after it, through its renames.
  ///
  /// - Parameter path: below the root of the publication.
  func changes(of path: String) -> [Change] {
    guard access == .whole || access == .shallow else { return [] }
    // -m: what a merge makes of two versions is in neither of its parents.
    let options = ["--date-order", "--follow", "-m", "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-show-signature"]
    guard let outcome = Self.git(root, ["log"] + options + ["--format=%H %cs %P", "--", path]), outcome.status == 0 else { return [] }
    return Self.changes(in: outcome.output)
  }

  /// The bytes of a version; nil where a clone does not hold them.
  func bytes(of blob: String) -> [UInt8]? {
    guard let outcome = Self.git(root, ["cat-file", "blob", blob]), outcome.status == 0 else { return nil }
    return outcome.output
  }

  /// The bytes of a file, whose path is below the root of the publication, as a commit left it; nil where it had none.
  func bytes(of path: String, at commit: String) -> [UInt8]? { bytes(of: "\(commit):./\(path)") }

  /// Reads `git log --raw -z`: a commit with its day and parents, then `:modes and blobs status` and one path, or two after a rename. Each
  /// part ends with NUL.
  static func changes(in output: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var commit: (hash: String, day: String, parents: Int)?
    var paths = 0
    for part in output.split(separator: 0) {
      if paths > 0 {
        paths -= 1
        continue
      }
      let words = String(decoding: part, as: UTF8.self).split { $0 == " " || $0 == "\n" }
      if words.first?.first == ":", words.count == 5 {
        paths = words[4].first == "R" || words[4].first == "C" ? 2 : 1
        let (old, new) = (String(words[2]), String(words[3]))
        guard let commit, !isNone(new) else { continue }
        let version = Version(commit: String(commit.hash.prefix(10)), day: commit.day, blob: new)
        changes.append(Change(version: version, old: isNone(old) ? nil : old, parents: commit.parents))
      } else if words.count >= 2 {
        commit = (String(words[0]), String(words[1]), words.count - 2)
      }
    }
    return changes
  }

  /// Git writes zeros where there is no file.
  private static func isNone(_ blob: String) -> Bool { blob.allSatisfy { $0 == "0" } }

  /// Runs git in a folder; a pathspec is a path and nothing more.
  private static func git(_ root: String, _ arguments: [String]) -> Subprocess.Outcome? {
    Subprocess.run(
      ["git", "-C", root, "--no-pager", "--literal-pathspecs", "--no-replace-objects"] + arguments, environment: environment)
  }

  /// A hook of git runs with variables that name its own repository; none of those is handed on.
  private static var environment: [String] {
    let kept = [
      "PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES",
    ]
    let values = kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    return values + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1"]
  }
}

extension GitHistory.Access {
  /// Why nothing was found, as the end of a sentence.
  var reason: Wording {
    switch self {
    case .whole: Wording(fi: "sitä ei ole tallennettu gitiin", en: "it was never committed to git")
    case .shallow:
      Wording(
        fi: "tässä kloonissa ei ole vanhoja muutoksia; hae ne komennolla `git fetch --unshallow`",
        en: "this clone lacks the older commits; fetch them with `git fetch --unshallow`")
    case .noGit: Wording(fi: "ohjelmaa git ei ole asennettu", en: "git is not installed")
    case .noRepository:
      Wording(fi: "julkaisu ei ole git-kansiossa, jonka git avaisi", en: "the publication is in no repository that git would open")
    }
  }
}
