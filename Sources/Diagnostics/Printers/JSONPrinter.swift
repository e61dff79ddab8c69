extension ReportPrinter {
  /// For programs: an array with an object for each diagnostic. Sentences stand in both languages of the tool; a place has the bytes that it
  /// covers where they are known, so that a repair can be made without counting columns.
  func json(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { diagnostic -> JSON in
      var fields: [(String, JSON)] = [
        ("code", .string(diagnostic.code.name)), ("severity", .string(diagnostic.severity.rawValue)), ("message", both(diagnostic.message)),
      ]
      if let span = diagnostic.span { fields.append(("place", place(span))) }
      if let subject = diagnostic.subject { fields += subject.members }
      if !diagnostic.notes.isEmpty {
        fields.append(("notes", .array(diagnostic.notes.map { .object([("place", place($0.span)), ("message", both($0.message))]) })))
      }
      if let fix = diagnostic.fix {
        fields.append(
          (
            "fix",
            .object([("place", place(fix.span)), ("replacement", .string(fix.replacement)), ("summary", both(fix.summary))])
          ))
      }
      return .object(fields)
    }
    return JSON.array(rows).text + "\n"
  }

  private func both(_ wording: Wording) -> JSON { .object([("fi", .string(wording.fi)), ("en", .string(wording.en))]) }

  private func place(_ span: Span) -> JSON {
    var members: [(String, JSON)] = [("file", .string(span.file)), ("line", .number(span.line)), ("column", .number(span.column))]
    if !span.bytes.isEmpty {
      members.append(("bytes", .object([("offset", .number(span.bytes.lowerBound)), ("length", .number(span.bytes.count))])))
    }
    return .object(members)
  }
}

extension Diagnostic.Subject {
  /// The entry, and where they apply the language and the unit or units.
  var members: [(String, JSON)] {
    let names: [(String, JSON)] = [("entry", entry), ("locale", locale), ("unit", unit)].compactMap { name, value in
      value.map { (name, .string($0)) }
    }
    return units.isEmpty ? names : names + [("units", .array(units.map(JSON.string)))]
  }
}
