import Testing

/// Every page of the real publication and of the fixtures keeps every rule.
@Suite struct SiteTests {
  static let audits: [String: SiteAudit] = Dictionary(uniqueKeysWithValues: Publication.all.map { ($0.name, SiteAudit($0)) })

  @Test(arguments: Publication.all.map(\.name), Rule.allCases) func pagesKeep(_ publication: String, _ rule: Rule) throws {
    let findings = try #require(Self.audits[publication]).findings.filter { $0.rule == rule }
    #expect(findings.isEmpty, "\(findings.count):\n\(findings.prefix(8).map { "\($0.page): \($0.words)" }.joined(separator: "\n"))")
  }

  @Test func thereAreManyPages() throws {
    #expect(try #require(Self.audits["real"]).count > 500)
    #expect(try #require(Self.audits["complete"]).count > 50)
  }
}
