import Foundation
import Testing

/// `confirm --all-languages`: every language for a reason, and no text with an error in it.
@Suite struct ConfirmAllTests {
  private let entry = "services/advice"
  private let source = "content/services/advice/fi.yaml"
  private let reason = "Numero siirtyi tietoihin."

  @Test func everyLanguageIsConfirmedAndTheReasonKept() throws {
    let publication = try GitPublication(isRepository: false)
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelu")
    let outcome = try publication.run("confirm", "--all-languages", entry, "name", "--reason", reason)
    #expect(outcome.status == 0 && outcome.errors == "2 texts confirmed in 2 files.\n", "\(outcome)")
    for tag in ["en", "ru"] {
      #expect(try publication["content/services/advice/\(tag).yaml"].contains("  reason: 2026-12-01 \(reason)\n"))
      #expect(try !publication.isOutdated(entry, tag))
    }
    #expect(try publication.run("check", entry).status == 0)
    _ = try publication.run("confirm", entry, "en")
    #expect(try !publication["content/services/advice/en.yaml"].contains("reason:"))
    #expect(try publication["content/services/advice/ru.yaml"].contains("reason:"))
  }

  @Test func aTextWithAnErrorIsRefusedAndTheOthersAreNot() throws {
    let publication = try GitPublication(isRepository: false)
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelu")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    try publication.edit("content/services/advice/en.yaml", "Lighthouse advice", "Lighthouse {phones.nobody}")
    let outcome = try publication.run("confirm", "--all-languages", entry, "name", "summary", "--reason", reason)
    #expect(outcome.status == 1 && outcome.errors.contains("[dangling-placeholder]"), "\(outcome)")
    #expect(outcome.errors.hasSuffix("3 texts confirmed in 2 files.\n  not confirmed, error: services/advice en: name\n"))
    #expect(try publication.run("diff", entry, "en").output.split(separator: "\n").filter { $0.hasPrefix("name (fi)") }.count == 1)
    #expect(try !publication.isOutdated(entry, "ru"))
  }

  @Test func anErrorInTheSourceRefusesItsTextEverywhere() throws {
    let publication = try GitPublication(isRepository: false)
    try publication.edit(source, "Majakan neuvonta", "Majakan {phones.nobody}")
    let before = try publication["content/services/advice/ru.yaml"]
    let outcome = try publication.run("confirm", "--all-languages", entry, "name", "--reason", reason, language: "fi")
    #expect(outcome.status == 1 && outcome.errors.contains("ei vahvistettu, virhe: services/advice ru: name"), "\(outcome)")
    #expect(try publication["content/services/advice/ru.yaml"] == before)
  }

  @Test func aMissingTextIsNamed() throws {
    let publication = try GitPublication(isRepository: false)
    let outcome = try publication.run("confirm", "--all-languages", entry, "how_to", "--reason", reason)
    #expect(outcome.status == 0 && outcome.errors.contains("  not confirmed, missing: services/advice en: how_to\n"), "\(outcome)")
    #expect(outcome.errors.hasPrefix("0 texts confirmed in 0 files."))
  }
}
