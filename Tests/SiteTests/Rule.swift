/// What every page must keep. Each rule can fail: `AuditTests` shows a page that breaks it.
enum Rule: String, CaseIterable, Sendable {
  case wellFormed, oneTopHeading, languageOfPage, uniqueNames, headingLevels, links, scripts, languageOfTexts, isolation
  case alternativeTexts, tables, alternates, canonical, languageSwitch, breadcrumb, noProgram, noExternalResource, trial, fallback, size
  case requests
}

/// A page that breaks a rule, and how.
struct Finding: Sendable, Hashable {
  let rule: Rule
  let page: String
  let words: String
}
