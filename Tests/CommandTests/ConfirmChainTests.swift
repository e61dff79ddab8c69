import Foundation
import Testing

/// `confirm` of what was made from a translation that is itself outdated: the text stays outdated, and the reason is told.
@Suite struct ConfirmChainTests {
  private let entry = "services/advice"

  /// Russian is made from English, whose Finnish has changed.
  private func publication() throws -> GitPublication {
    let publication = try GitPublication(isRepository: false)
    try publication.edit("content/services/advice/ru.yaml", "from: fi", "from: en")
    #expect(try publication.run("confirm", entry, "ru").status == 0)
    try publication.edit("content/services/advice/fi.yaml", "Majakan neuvonta", "Majakan palvelu")
    return publication
  }

  @Test func whatWaitsForItsParentIsSaid() throws {
    let publication = try publication()
    let before = try publication["content/services/advice/ru.yaml"]
    let outcome = try publication.run("confirm", entry, "ru", "name")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.errors == """
        Nothing was confirmed.
        services/advice (ru) is made from en, which is itself outdated or unconfirmed. Confirm that first: `kaikille confirm services/advice en name`.

        """)
    #expect(try publication["content/services/advice/ru.yaml"] == before)
    #expect(try publication.run("confirm", entry, "ru", "name", language: "fi").errors.contains("ru) on tehty kielestä en, joka on itse"))
    #expect(try publication.run("confirm", entry, "en", "name").status == 0)
    #expect(try !publication.isOutdated(entry, "ru"))
    #expect(try publication.run("confirm", entry, "ru", "name").status == 0)
  }

  @Test func whatIsConfirmedNonethelessIsCounted() throws {
    let publication = try publication()
    try publication.edit("content/services/advice/en.yaml", "Lighthouse advice", "Lighthouse service")
    let outcome = try publication.run("confirm", entry, "ru")
    #expect(
      outcome.status == 0 && outcome.errors.hasPrefix("1 text confirmed in 1 file.\nservices/advice (ru) is made from en, "), "\(outcome)")
  }

  @Test func aParentWithoutTheTextIsNamed() throws {
    let publication = try publication()
    let path = "content/services/advice/ru.yaml"
    try publication.write(path, "how_to: |\n  1. Приходите.\n" + (try publication[path]))
    let outcome = try publication.run("confirm", entry, "ru", "how_to")
    #expect(outcome.status == 1 && outcome.errors.contains("which lacks: how_to. Translate those first."), "\(outcome)")
  }
}
