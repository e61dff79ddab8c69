import Catalog
import Diagnostics
import YAML

/// What the `translation:` block of a language file is to say, and how it is written: single values in place, so that every comment, empty
/// line, quotation mark and the order of keys stay, also inside the block.
struct TranslationBlock {
  var from: String
  var by: String?
  var on: CalendarDate?
  var reason: TranslationRecord.Reason?
  /// In the order of the entry; lines of other texts go.
  var units: [(key: String, stamp: TranslationRecord.Stamp)]

  private static let key = "translation"

  /// The values above the units, in their order; nil where the block has none.
  private var heads: [(key: String, value: String?)] {
    [("from", from), ("by", by), ("on", on?.iso), ("reason", reason?.description)]
  }

  private var whole: YAMLContent {
    let heads = heads.compactMap { head in head.value.map { (key: head.key, value: YAMLContent.line($0)) } }
    return .mapping(heads + [(key: "units", value: lines)])
  }

  private var lines: YAMLContent { .mapping(units.map { (key: $0.key, value: .line($0.stamp.description)) }) }

  /// The file with this block in it; nil with an `edit-refused` error where it cannot be written, for example over comments in braces.
  func written(into bytes: [UInt8], file: String, report: inout Report) -> [UInt8]? {
    guard var edit = YAMLEdit(bytes, file: file, report: &report) else { return nil }
    guard let block = edit.root[Self.key], block.pairs?.isEmpty == false else {
      return edit.set(Self.key, whole, report: &report)
    }
    var trial = edit
    var refusals = Report()
    if let edited = renew(&trial, block, &refusals) { return edited }
    // A block in braces, which somebody else wrote, becomes one in lines; comments in it would be lost.
    guard !bytes[block.span.bytes].contains(UInt8(ascii: "#")) else {
      report.add(contentsOf: refusals)
      return nil
    }
    return edit.set(Self.key, whole, report: &report)
  }

  private func renew(_ edit: inout YAMLEdit, _ block: Node, _ report: inout Report) -> [UInt8]? {
    let old = block["units"]
    let hasLines = old?.pairs?.isEmpty == false
    var changes: [(path: [YAMLStep], content: YAMLContent)] = []
    for (key, value) in heads {
      if let value, let node = block[key], node.scalar?.text != value { changes.append(([.key(Self.key), .key(key)], .line(value))) }
    }
    if hasLines {
      for (key, stamp) in units {
        guard let node = old?[key], node.scalar?.text != stamp.description else { continue }
        changes.append(([.key(Self.key), "units", .key(key)], .line(stamp.description)))
      }
    } else if old != nil {
      changes.append(([.key(Self.key), "units"], lines))
    }
    if !changes.isEmpty, edit.replace(changes, report: &report) == nil { return nil }
    guard insertNew(&edit, block, hasLines: hasLines, &report), removeOld(&edit, block, &report) else { return nil }
    return edit.bytes
  }

  private func insertNew(_ edit: inout YAMLEdit, _ block: Node, hasLines: Bool, _ report: inout Report) -> Bool {
    var above: String?
    for (key, value) in heads {
      if let value, block[key] == nil, edit.insert(key, .line(value), into: [.key(Self.key)], after: above, report: &report) == nil {
        return false
      }
      if value != nil { above = key }
    }
    if block["units"] == nil { return edit.insert("units", lines, into: [.key(Self.key)], report: &report) != nil }
    guard hasLines else { return true }
    for (key, stamp) in units where block["units"]?[key] == nil {
      if edit.insert(key, .line(stamp.description), into: [.key(Self.key), "units"], report: &report) == nil { return false }
    }
    return true
  }

  private func removeOld(_ edit: inout YAMLEdit, _ block: Node, _ report: inout Report) -> Bool {
    for (key, value) in heads where value == nil && block[key] != nil {
      if edit.remove([.key(Self.key), .key(key)], report: &report) == nil { return false }
    }
    for pair in block["units"]?.pairs ?? [] where !units.contains(where: { $0.key == pair.key }) {
      if edit.remove([.key(Self.key), "units", .key(pair.key)], report: &report) == nil { return false }
    }
    return true
  }
}
