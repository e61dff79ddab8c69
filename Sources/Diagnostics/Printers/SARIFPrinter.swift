extension ReportPrinter {
  /// For services that collect findings: one run in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard with Errata 01,
  /// 28 August 2023; sections below are of that text).
  func sarif(_ diagnostics: [Diagnostic]) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted { $0.name < $1.name }
    let positions = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    var regions = SARIFRegions(source)
    var fingerprints = SARIFFingerprints()
    let results = diagnostics.map { result($0, positions[$0.code] ?? 0, &regions, &fingerprints) }
    let driver = JSON.object([
      ("name", .string("Kaikille")), ("version", .string(version)), ("language", .string(language.rawValue)),
      ("rules", .array(codes.map(rule))),
    ])
    let root = Wording(fi: "Julkaisun juurikansio.", en: "The root folder of the publication.")
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("language", .string(language.rawValue)),
      // 3.14.14: where it lies is for the reader to say, so that the same content gives the same report on every machine.
      ("originalUriBaseIds", .object([(Self.base, .object([("description", message(root))]))])),
      ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
    ])
    let log = JSON.object([
      ("$schema", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
    return log.text + "\n"
  }

  private static let base = "%SRCROOT%"

  /// 3.49: what a kind of fault is, as `kaikille explain` tells it.
  private func rule(_ code: DiagnosticCode) -> JSON {
    let explanation = code.explanation.text(language)
    let end = explanation.firstRange(of: ". ")?.lowerBound
    let short = end.map { explanation[...$0] } ?? explanation[...]
    let words = Wording(
      fi: "Näin ei:\n\(code.bad)\n\nVaan näin:\n\(code.good)", en: "Not like this:\n\(code.bad)\n\nBut like this:\n\(code.good)")
    return .object([
      ("id", .string(code.name)), ("shortDescription", text(String(short))), ("fullDescription", text(explanation)),
      ("help", text(explanation + "\n\n" + words.text(language))),
      ("defaultConfiguration", .object([("level", .string(code.severity.rawValue))])),
    ])
  }

  /// 3.27.
  private func result(
    _ diagnostic: Diagnostic, _ rule: Int, _ regions: inout SARIFRegions, _ fingerprints: inout SARIFFingerprints
  ) -> JSON {
    var members: [(String, JSON)] = [
      ("ruleId", .string(diagnostic.code.name)), ("ruleIndex", .number(rule)), ("level", .string(diagnostic.severity.rawValue)),
      ("message", message(diagnostic.message)),
    ]
    if let span = diagnostic.span { members.append(("locations", .array([location(span, &regions)]))) }
    if !diagnostic.notes.isEmpty {
      var related: [JSON] = []
      for (index, note) in diagnostic.notes.enumerated() {
        related.append(location(note.span, &regions, id: index + 1, says: note.message))
      }
      members.append(("relatedLocations", .array(related)))
    }
    members.append(("partialFingerprints", .object([("kaikille/v1", .string(fingerprints.next(diagnostic)))])))
    if let fix = diagnostic.fix { members.append(("fixes", .array([self.fix(fix, &regions)]))) }
    if let subject = diagnostic.subject { members.append(("properties", .object(subject.members))) }
    return .object(members)
  }

  /// 3.28, with 3.28.2 and 3.28.5 for a related place. What is wrong with a whole file has no region.
  private func location(_ span: Span, _ regions: inout SARIFRegions, id: Int? = nil, says: Wording? = nil) -> JSON {
    var physical: [(String, JSON)] = [("artifactLocation", artifact(span.file))]
    if !span.isWholeFile { physical.append(("region", .object(regions.text(of: span)))) }
    var members: [(String, JSON)] = [("physicalLocation", .object(physical))]
    if let id { members.insert(("id", .number(id)), at: 0) }
    if let says { members.append(("message", message(says))) }
    return .object(members)
  }

  /// 3.55 to 3.57. The region is given in bytes and, where the file can be read, in lines too; both say the same (3.30.4).
  private func fix(_ fix: Fix, _ regions: inout SARIFRegions) -> JSON {
    let bytes = fix.span.bytes
    let region = regions.range(of: fix.span) + [("byteOffset", .number(bytes.lowerBound)), ("byteLength", .number(bytes.count))]
    let replacement = JSON.object([("deletedRegion", .object(region)), ("insertedContent", .object([("text", .string(fix.replacement))]))])
    let change = JSON.object([("artifactLocation", artifact(fix.span.file)), ("replacements", .array([replacement]))])
    return .object([("description", message(fix.summary)), ("artifactChanges", .array([change]))])
  }

  /// 3.4: a relative reference (RFC 3986, section 4.2) to a file below the root of the publication.
  private func artifact(_ file: String) -> JSON {
    .object([("uri", .string(Self.reference(file))), ("uriBaseId", .string(Self.base))])
  }

  private static func reference(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default: uri += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
      }
    }
  }

  private func message(_ wording: Wording) -> JSON { text(wording.text(language)) }

  /// 3.11.5: braces are doubled, because single ones would be gaps to be filled.
  private func text(_ text: String) -> JSON {
    .object([("text", .string(text.replacing("{", with: "{{").replacing("}", with: "}}")))])
  }
}

/// Spans as regions (3.30); each file is read once.
private struct SARIFRegions {
  private let source: (String) -> [UInt8]?
  private var files: [String: [UInt8]] = [:]

  init(_ source: @escaping (String) -> [UInt8]?) { self.source = source }

  /// From the first character to behind the last, or to the end of the line where only a beginning is known.
  mutating func text(of span: Span) -> [(String, JSON)] {
    let range = range(of: span)
    return range.isEmpty ? start(span) : range
  }

  /// The exact lines and columns; empty where they are not known.
  mutating func range(of span: Span) -> [(String, JSON)] {
    if files[span.file] == nil { files[span.file] = source(span.file) ?? [] }
    guard let bytes = files[span.file], bytes.count >= span.bytes.upperBound, span.bytes.lowerBound < bytes.count else { return [] }
    if span.bytes.isEmpty && span.bytes.lowerBound == 0 { return [] }
    let covered = bytes[span.bytes]
    let lines = covered.count { $0 == 0x0A }
    let last = covered.suffix(from: covered.lastIndex(of: 0x0A).map { $0 + 1 } ?? covered.startIndex)
    let width = last.count { $0 & 0xC0 != 0x80 }
    let column = lines == 0 ? span.column + width : width + 1
    return start(span) + [("endLine", .number(span.line + lines)), ("endColumn", .number(column))]
  }

  private func start(_ span: Span) -> [(String, JSON)] { [("startLine", .number(span.line)), ("startColumn", .number(span.column))] }
}

/// Fingerprints that stay when lines move (3.27.17): of the code, what the diagnostic speaks of and what it says in English. The same said
/// several times is counted.
private struct SARIFFingerprints {
  private var counts: [UInt64: Int] = [:]

  mutating func next(_ diagnostic: Diagnostic) -> String {
    let subject = diagnostic.subject.map { [$0.entry, $0.locale ?? "", $0.unit ?? ""] } ?? [diagnostic.span?.file ?? ""]
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in ([diagnostic.code.name] + subject + [diagnostic.message.en]).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    counts[hash, default: 0] += 1
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(counts[hash] ?? 1)"
  }
}
