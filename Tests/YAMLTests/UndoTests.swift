import Diagnostics
import Testing

@testable import YAML

/// Edit and undo on whole files: the bytes come back, and every place can be written.
@Suite struct UndoTests {
  private func open(_ text: String) throws -> YAMLEdit {
    var report = Report()
    return try #require(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report))
  }

  static let files = Samples.all + Samples.all.map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }

  @Test(arguments: files) func insertAndRemove(text: String) throws {
    var edit = try open(text)
    for path in Self.paths(edit.root, where: { $0.pairs != nil && !$0.isFlow(in: edit.bytes) }) {
      var report = Report()
      #expect(edit.insert("new-key", .mapping([("x", .text("Ä\n\ny\n")), ("z", .line("8: 30"))]), into: path, report: &report) != nil)
      #expect(edit.bytes != Array(text.utf8))
      #expect(edit.remove(path + ["new-key"], report: &report) != nil)
      #expect(edit.bytes == Array(text.utf8))
      #expect(report.diagnostics.isEmpty)
    }
  }

  /// A plain or `|` value comes back byte by byte; of the others at least the text.
  @Test(arguments: files, ["x", "a #b: c", "one\ntwo\n", " x\n\n  y", "- a\n"]) func replaceAndUndo(text: String, value: String) throws {
    let original = try open(text)
    for path in Self.paths(original.root, where: { $0.scalar != nil }) {
      var edit = original
      let old = try #require(original.root[path: path]?.scalar)
      var report = Report()
      #expect(edit.replace(path, with: .text(value), report: &report) != nil, "\(path)")
      #expect(edit.root[path: path]?.scalar?.text == value)
      let isBlock = old.style == .literal || old.text.contains("\n")
      _ = edit.replace(path, with: isBlock ? .text(old.text) : .line(old.text), report: &report)
      #expect(edit.root[path: path]?.scalar?.text == old.text)
      let keepsBytes = old.style == .plain && !old.text.isEmpty || old.style == .literal && value.contains("\n")
      if keepsBytes, !isWide(path, in: original) { #expect(edit.bytes == original.bytes, "\(path)") }
      #expect(report.diagnostics.isEmpty, "\(path) \(report.diagnostics.map(\.message.en))")
    }
  }

  @Test(arguments: files) func everyPairCanBeRemoved(text: String) throws {
    let original = try open(text)
    for path in Self.paths(original.root, where: { _ in true }) {
      guard case .key? = path.last else { continue }
      var edit = original
      var report = Report()
      let result = edit.remove(path, report: &report)
      let parent = try #require(original.root[path: path.dropLast()])
      #expect((result == nil) == parent.isFlow(in: original.bytes), "\(path)")
      #expect(result == nil || edit.root[path: path] == nil)
    }
  }

  /// Values whose first writing the tool would not choose itself: in flow quotation marks may be added.
  private func isWide(_ path: [YAMLStep], in edit: YAMLEdit) -> Bool {
    guard let text = edit.root[path: path]?.scalar?.text, let place = Place(path, in: edit) else { return true }
    return place.isInFlow && YAMLText.scalar(text, inFlow: true) != text
  }

  static func paths(_ node: Node, at path: [YAMLStep] = [], where matches: (Node) -> Bool) -> [[YAMLStep]] {
    var found = matches(node) ? [path] : []
    for pair in node.pairs ?? [] { found += paths(pair.value, at: path + [.key(pair.key)], where: matches) }
    for (index, element) in (node.elements ?? []).enumerated() { found += paths(element, at: path + [.index(index)], where: matches) }
    return found
  }
}
