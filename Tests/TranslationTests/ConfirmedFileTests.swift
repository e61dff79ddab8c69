import Catalog
import Diagnostics
import Testing
import Translation
import YAML

/// Language files as people and their programs write them: whatever `confirm` does to one can be undone to the byte.
@Suite("Files that were confirmed")
struct ConfirmedFileTests {
  /// A text in one of the ways in which YAML writes it.
  private static func value(_ text: String, indent: Int, _ chance: inout Generator) -> String {
    let margin = String(repeating: " ", count: indent)
    let comment = Bool.random(using: &chance) ? "   # huomautus" : ""
    switch Int.random(in: 0..<7, using: &chance) {
    case 0: return " " + text
    case 1: return "   '\(text)'\(comment)"
    case 2: return " \"\(text)\"\(comment)"
    case 3: return " |\n\(margin)\(text)"
    case 4: return " |-\(comment)\n\(margin)\(text)"
    case 5: return " >\n\(margin)\(text)\n\(margin)jatkuu"
    default: return "\n\(margin)\"\(text)\""
    }
  }

  /// The groups of lines of a file with the four texts of the sample, in any order, with whatever stands between.
  private static func groups(_ chance: inout Generator) -> [String] {
    var groups = ["name", "summary", "body"].map { name in
      "\(name):" + value(name == "summary" ? "so {phones.main}" : "so \(name)", indent: Int.random(in: 1...7, using: &chance), &chance)
    }
    let outer = Int.random(in: 1...5, using: &chance)
    let inner = outer + Int.random(in: 1...5, using: &chance)
    func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
    let phones = [
      "phones: {main: {note: so note}}", "phones:   { main: {note: 'so note'} }   # a",
      "phones:\n\(blanks(outer))# b\n\(blanks(outer))main:\n\(blanks(inner))note:" + value("so note", indent: inner + 3, &chance),
      "phones:\n\(blanks(outer))main: {note: \"so note\"}",
    ]
    groups.append(phones.randomElement(using: &chance) ?? "")
    groups.shuffle(using: &chance)
    return groups.flatMap { group in
      let between = ["", "# huomautus", "\n#   toinen\n", "   # sisennetty"].randomElement(using: &chance) ?? ""
      return Bool.random(using: &chance) ? [group] : [between, group]
    }
  }

  /// With CR LF, without a line break at the end, with a byte order mark.
  private static func finished(_ text: String, _ chance: inout Generator) -> [UInt8] {
    var text = text
    if Bool.random(using: &chance) { text += "\n" }
    if Int.random(in: 0..<3, using: &chance) == 0 { text += text.hasSuffix("\n") ? "\n# loppu\n" : "" }
    var bytes = Array(text.utf8)
    if Bool.random(using: &chance) { bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
    if Int.random(in: 0..<4, using: &chance) == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    return bytes
  }

  /// A block with lines of some of the texts, as an earlier version of the tool and people have left it.
  private static func block(_ chance: inout Generator) -> String {
    let hash = "0123456789ab"
    let names = ["name", "summary", "body", "phones.main.note"].shuffled(using: &chance).prefix(Int.random(in: 1...4, using: &chance))
    let heads = ["  from: fi", "  by: agency-7   # kuka", "  on: 2026-01-01", "  reason: '2026-01-01 Miksi: näin'"].shuffled(using: &chance)
      .prefix(Int.random(in: 0...4, using: &chance))
    let lines = names.map { "    \($0): \(hash) reviewed \(hash)" + (Bool.random(using: &chance) ? "  # rivi" : "") }
    let comment = Bool.random(using: &chance) ? ["    # keskellä"] : []
    return (["translation: # lohko"] + heads + ["  # yllä", "  units:"] + comment + lines).joined(separator: "\n")
  }

  /// Confirms a Somali file and returns it; nil where nothing had to change.
  private func confirmed(_ bytes: [UInt8], fields: [String] = []) throws -> [UInt8]? {
    var sample = Sample()
    sample["so"] = String(decoding: bytes, as: UTF8.self)
    let catalog = try #require(sample.catalog)
    let entry = catalog.entries[0]
    let act = Confirmation(
      entry: entry, locale: catalog.locales[2], catalog: catalog, units: Set(entry.translatedUnits(fields)), review: .reviewed, by: nil,
      today: CalendarDate(iso: "2026-12-01")!)
    var report = Report()
    let result = act.edit(bytes, file: "content/notes/one/so.yaml", report: &report)
    #expect(!report.hasErrors, "\(report.diagnostics.map(\.message.en)) in \(String(decoding: bytes, as: UTF8.self))")
    return result?.bytes
  }

  private func open(_ bytes: [UInt8]) throws -> YAMLEdit {
    var report = Report()
    return try #require(YAMLEdit(bytes, file: "so.yaml", report: &report), "\(report.diagnostics.map(\.message.en))")
  }

  @Test("Taking the new block away gives the very file back", arguments: 1...150)
  func withoutBlock(seed: UInt64) throws {
    var chance = Generator(state: seed)
    let original = Self.finished(Self.groups(&chance).joined(separator: "\n"), &chance)
    let bytes = try #require(try confirmed(original))
    #expect(bytes != original)
    var edit = try open(bytes)
    var report = Report()
    #expect(edit.remove(["translation"], report: &report) == original, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(!report.hasErrors)
    #expect(try confirmed(bytes) == nil)
  }

  @Test("Setting the old values gives the very file back, with every comment in the block", arguments: 1...150)
  func withBlock(seed: UInt64) throws {
    var chance = Generator(state: seed)
    var groups = Self.groups(&chance)
    groups.insert(Self.block(&chance), at: Bool.random(using: &chance) ? groups.count : 0)
    let original = Self.finished(groups.joined(separator: "\n"), &chance)
    let fields = Bool.random(using: &chance) ? [] : ["name", "phones"]
    guard let bytes = try confirmed(original, fields: fields) else { return }
    func comments(_ bytes: [UInt8]) -> Int { bytes.count { $0 == UInt8(ascii: "#") } }
    var (edit, old) = (try open(bytes), try open(original).root)
    var report = Report()
    // The reason goes where all is confirmed, and with it nothing but its line.
    let isGone = old["translation"]?["reason"] != nil && edit.root["translation"]?["reason"] == nil
    #expect(comments(bytes) == comments(original), "\(String(decoding: bytes, as: UTF8.self))")
    let reason = "  reason: '2026-01-01 Miksi: näin'"
    for path in [["translation"], ["translation", "units"]] as [[YAMLStep]] {
      for pair in edit.root[path: path]?.pairs ?? [] {
        guard let text = pair.value.scalar?.text else { continue }
        let before = old[path: path + [.key(pair.key)]]?.scalar?.text
        if let before, before != text { #expect(edit.replace(path + [.key(pair.key)], with: .line(before), report: &report) != nil) }
        if before == nil { #expect(edit.remove(path + [.key(pair.key)], report: &report) != nil) }
      }
    }
    #expect(!report.hasErrors)
    func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    if isGone {
      #expect(lines(edit.bytes) == lines(original).filter { $0 != reason }, "\(String(decoding: bytes, as: UTF8.self))")
    } else {
      #expect(edit.bytes == original, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(try confirmed(bytes, fields: fields) == nil)
  }

  @Test("A block in braces becomes one in lines; with comments in it, it is left alone")
  func braces() throws {
    let text = Sample.translation("so")
    let bytes = try #require(try confirmed(Array((text + "translation: {from: fi, units: {}}\n").utf8)))
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(text + "translation:\n  from: fi\n  on: 2026-12-01\n  units:\n    name: "))
    var sample = Sample()
    sample["so"] = text + "translation: {from: fi, # miksi\n  units: {}}\n"
    let catalog = try #require(sample.catalog)
    let act = Confirmation(
      entry: catalog.entries[0], locale: catalog.locales[2], catalog: catalog, units: [0], review: .reviewed, by: nil,
      today: CalendarDate(iso: "2026-12-01")!)
    var report = Report()
    #expect(act.edit(Array(sample["so"]!.utf8), file: "so.yaml", report: &report) == nil)
    #expect(report.diagnostics.map(\.code.name) == ["edit-refused"])
  }

  @Test("New lines of the head come in their order, below the one that they follow")
  func heads() throws {
    var sample = Sample()
    sample["so"] =
      Sample.translation("so") + "translation:\n  from: fi # a\n  # b\n  units:\n    name: 0123456789ab draft 0123456789ab # c\n"
    #expect(sample.confirm("so", .draft, by: "agency-7", reason: "Syy", today: "2026-12-01") == 4)
    let block = try #require(sample["so"]?.split(separator: "translation:\n").last)
    #expect(block.hasPrefix("  from: fi # a\n  by: agency-7\n  on: 2026-12-01\n  reason: 2026-12-01 Syy\n  # b\n  units:\n    name: "))
    #expect(block.contains(" # c\n    summary: "))
  }
}
