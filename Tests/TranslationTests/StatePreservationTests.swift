import Catalog
import Diagnostics
import Testing
import Translation
import YAML

/// What people and their programs do to files without changing what they say, in every language alike: English and Arabic from Finnish, Somali
/// from English.
@Suite("What changes no state, and what one word changes")
struct StatePreservationTests {
  static let tags = ["en", "so", "ar"]

  /// Every language confirmed, each with another review.
  static func confirmed() -> Sample {
    var sample = Sample("en", .reviewed)
    sample["so"] = Sample.translation("so") + "translation:\n  from: en\n"
    sample.confirm("so", .machine)
    sample["ar"] = Sample.translation("سوف")
    sample.confirm("ar", .draft)
    return sample
  }

  private static func states(_ sample: Sample) -> [String: [String: TranslationState]] {
    Dictionary(uniqueKeysWithValues: tags.map { ($0, sample.states($0)) })
  }

  /// States of which nothing is outdated or missing, so that nothing passes by being empty.
  private static let sound = ["en": all(.reviewed), "so": all(.machine), "ar": all(.draft)]

  enum Handling: CaseIterable, Sendable {
    case resave, quote, fold, reorder, rewrap, rename, copy, carriageReturns, byteOrderMark, comments, noLastBreak, facts, publish
  }

  @Test("Handling", arguments: Handling.allCases, 1...4)
  func handled(_ handling: Handling, seed: UInt64) throws {
    var chance = Generator(state: seed)
    var sample = Self.confirmed()
    #expect(Self.states(sample) == Self.sound)
    let before = sample.files
    let chosen = (["fi"] + Self.tags).filter { _ in Bool.random(using: &chance) }
    for name in chosen.isEmpty ? ["fi"] : chosen {
      if let text = sample[name] { sample[name] = try Self.handle(text, handling, &chance) }
    }
    switch handling {
    case .rename: sample.move(to: "two", keeping: false)
    case .copy: sample.move(to: "two", keeping: true)
    case .facts:
      sample["facts"] = "links: {home: \"https://b.fi/\", form: \"https://b.fi/f\"}\nphones: {main: {number: 020 615 7429, charge: free}}\n"
    case .publish:
      sample["facts"] = Sample.facts + "level: urgent\n"
      sample.files["site/site.yaml"]? += "trial: false\n"
    default: break
    }
    #expect(sample.files != before && sample.entries.count == (handling == .copy ? 2 : 1))
    for name in sample.entries { #expect(sample.states(of: name) == Self.sound, "\(name)") }
  }

  private static func handle(_ text: String, _ handling: Handling, _ chance: inout Generator) throws -> String {
    switch handling {
    case .resave: return try rewritten(text) { .text($0) }
    case .quote: return try rewritten(text) { $0.utf8.dropLast().contains(0x0A) ? .text($0) : .line(String($0.filter { $0 != "\n" })) }
    case .fold: return text.replacing("name: |\n", with: "name: >-\n").replacing("summary: |\n", with: "summary: >\n")
    case .reorder:
      var groups: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if line.first == " " || line.isEmpty { groups[groups.count - 1] += line + "\n" } else { groups.append(line + "\n") }
      }
      groups.append(groups.removeFirst())
      return groups.shuffled(using: &chance).joined() + "# järjestys\n"
    case .rewrap: return text.replacing("jos tarvitset", with: "jos\n  tarvitset").replacing(" {phones.main}", with: "\n  {phones.main}")
    case .carriageReturns: return text.replacing("\n", with: "\r\n")
    case .byteOrderMark: return "\u{FEFF}" + text
    case .comments: return "# alku\n\n" + text.replacing("body: |", with: "\n# väli\nbody: |   # syy") + "\n# loppu\n"
    case .noLastBreak: return String(text.dropLast())
    case .rename, .copy, .facts, .publish: return text
    }
  }

  /// The file with every text written anew, as programs do that read and save it.
  private static func rewritten(_ text: String, _ content: (String) -> YAMLContent) throws -> String {
    var report = Report()
    var edit = try #require(YAMLEdit(Array(text.utf8), file: "a.yaml", report: &report))
    var changes: [(path: [YAMLStep], content: YAMLContent)] = []
    for key in ["name", "summary", "body"] {
      if let text = edit.root[key]?.scalar?.text { changes.append(([.key(key)], content(text))) }
    }
    if let note = edit.root[path: ["phones", "main", "note"]]?.scalar?.text {
      changes.append((["phones", "main", "note"], content(note)))
    }
    _ = edit.replace(changes, report: &report)
    _ = edit.set("search_words", .text("uusi\n"), report: &report)
    return String(decoding: edit.bytes, as: UTF8.self)
  }

  /// A word of each source text, and the unit that it stands in.
  static let words = [("Kela\n", "name"), ("tarvitset", "summary"), ("Ensimmäinen", "body"), ("kielesi", "phones.main.note")]

  @Test("One changed word of the source makes its text outdated in every language, down the chain, and no other", arguments: words)
  func oneWordOfTheSource(word: String, key: String) {
    var sample = Self.confirmed()
    sample["fi"] = sample["fi"]?.replacing(word, with: "Toinen" + word)
    #expect(sample["fi"] != Sample.source)
    let expected = Self.sound.mapValues { $0.merging([key: .outdated]) { $1 } }
    #expect(Self.states(sample) == expected)
  }

  @Test("One changed word in between makes what was made from it outdated, and itself a draft", arguments: keys)
  func oneWordInBetween(key: String) {
    var sample = Self.confirmed()
    let line = ["name": "en Kela", "summary": "en {phones.main}", "body": "en body", "phones.main.note": "en note"][key] ?? ""
    sample["en"] = sample["en"]?.replacing(line, with: line + " now")
    #expect(sample.states("en") == all(.reviewed).merging([key: .draft]) { $1 })
    #expect(sample.states("so") == all(.machine).merging([key: .outdated]) { $1 } && sample.states("ar") == all(.draft))
  }

  @Test("An edited translation changes no other language", arguments: tags)
  func editedTranslation(tag: String) {
    var sample = Self.confirmed()
    let prefix = tag == "ar" ? "سوف" : tag
    sample[tag] = sample[tag]?.replacing("\(prefix) Kela", with: "\(prefix) Kela X")
    for other in Self.tags where other != tag && !(tag == "en" && other == "so") { #expect(sample.states(other) == Self.sound[other]) }
  }
}

extension Sample {
  /// Copies or moves the folder of the entry.
  fileprivate mutating func move(to name: String, keeping: Bool) {
    for (path, text) in files where path.hasPrefix("content/notes/one/") {
      files[path.replacing("/one/", with: "/\(name)/")] = text
      if !keeping { files[path] = nil }
    }
  }

  fileprivate var entries: [String] { catalog?.entries.map(\.id.name) ?? [] }

  /// The states of an entry in every language.
  fileprivate func states(of name: String) -> [String: [String: TranslationState]] {
    var single = self
    single.files = files.filter { !$0.key.hasPrefix("content/notes/") || $0.key.hasSuffix("_type.yaml") }
    for (path, text) in files where path.hasPrefix("content/notes/\(name)/") {
      single.files[path.replacing("/\(name)/", with: "/one/")] = text
    }
    return Dictionary(uniqueKeysWithValues: StatePreservationTests.tags.map { ($0, single.states($0)) })
  }
}
