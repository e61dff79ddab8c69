import Catalog
import Site
import Testing

/// In which order pages list entries, and what a municipality's page lists besides its own.
@Suite struct ListTests {
  /// The ids of a type that a piece of a page leads to, in order.
  private func ids(_ type: String, in html: String) -> [String] {
    html.components(separatedBy: "href=\"").dropFirst().compactMap { part in
      let address = part.prefix { $0 != "\"" }
      guard let range = address.range(of: "\(type)/"), address.hasSuffix(".html") else { return nil }
      let name = address[range.upperBound...].dropLast(5)
      return name == "index" ? nil : String(name)
    }
  }

  private func section(_ id: String, of page: String) -> String {
    page.components(separatedBy: "id=\"\(id)\"").dropFirst().first?.components(separatedBy: "</section>").first ?? ""
  }

  // MARK: Areas

  private static let areas = [
    "content/areas/_type.yaml": """
    roles: {title: name}
    facts: {part_of: {kind: reference, to: areas}}
    texts: {name: line}
    lists:
      - {of: services, by: areas, grouped: topics, within: part_of}

    """, "content/areas/town/facts.yaml": "part_of: county\n", "content/areas/town/fi.yaml": "name: Kylä\n",
    "content/areas/county/facts.yaml": "part_of: country\n", "content/areas/county/fi.yaml": "name: Maakunta\n",
    "content/areas/country/facts.yaml": "{}\n", "content/areas/country/fi.yaml": "name: Maa\n",
  ]

  /// The fixture with areas: `advice` serves the town and the county, `night` the county, and so many others the country.
  private func publication(national count: Int, _ more: [String: String] = [:]) throws -> Publication {
    let complete = Publication.root + "/Tests/Fixtures/publications/complete/content/services/"
    func text(_ path: String) throws -> String { try String(contentsOfFile: complete + path, encoding: .utf8) }
    var files = Self.areas
    files["content/services/_type.yaml"] = try text("_type.yaml")
      .replacing("facts:\n", with: "facts:\n  areas: {kind: references, to: areas}\n", maxReplacements: 1)
    files["content/services/advice/facts.yaml"] = "areas: [county, town]\n" + (try text("advice/facts.yaml"))
    files["content/services/night/facts.yaml"] = "areas: [county]\n" + (try text("night/facts.yaml"))
    for number in 0..<count {
      files["content/services/n\(number)/facts.yaml"] = "areas: [country]\n" + (try text("night/facts.yaml"))
      files["content/services/n\(number)/fi.yaml"] = try text("night/fi.yaml")
    }
    return Publication.changed("complete", files.merging(more) { $1 })
  }

  @Test func aMunicipalityHasWhatServesItFromNearToFar() throws {
    let publication = try publication(national: 2)
    let services = section("services", of: publication.page("fi/areas/town.html"))
    #expect(ids("services", in: services) == ["advice", "night", "n0", "n1"], "each once")
    let headings = services.components(separatedBy: "<h3>").dropFirst().map { $0.components(separatedBy: "</h3>")[0] }
    #expect(headings == ["Kylä", "<a href=\"../areas/county.html\">Maakunta</a>", "<a href=\"../areas/country.html\">Maa</a>"])
    #expect(services.components(separatedBy: "<h4>").count == 4, "in parts by topic within each")
    #expect(ids("services", in: section("services", of: publication.page("fi/areas/county.html"))) == ["night", "advice", "n0", "n1"])
    let country = section("services", of: publication.page("fi/areas/country.html"))
    #expect(ids("services", in: country) == ["n0", "n1"])
    #expect(!country.contains("<h4>") && !country.contains(">Maa<"), "of one area no heading but those of its parts")
  }

  /// A long list of the whole country is told on its own page.
  @Test(arguments: [(24, true), (25, false)]) func whatIsTooLongIsALink(_ count: Int, _ isListed: Bool) throws {
    let publication = try publication(national: count)
    let services = section("services", of: publication.page("fi/areas/town.html"))
    #expect(ids("services", in: services).count == (isListed ? 2 + count : 2))
    #expect(services.contains("<p class=\"all\"><a href=\"../areas/country.html#services\">Maa</a> (25 ") == !isListed)
    #expect(ids("services", in: section("services", of: publication.page("fi/areas/country.html"))).count == count)
  }

  /// An entry without the field by which a list is parted is not lost.
  @Test func whatBelongsToNoPartIsListedToo() throws {
    let facts = try String(
      contentsOfFile: Publication.root + "/Tests/Fixtures/publications/complete/content/services/night/facts.yaml", encoding: .utf8)
    let publication = try publication(
      national: 0, ["content/services/night/facts.yaml": "areas: [town]\n" + facts.replacing("topics: [language]\n", with: "")])
    #expect(ids("services", in: section("services", of: publication.page("fi/areas/town.html"))) == ["night", "advice"])
  }

  @Test func kouvolaHasTheHealthCentreAndKela() throws {
    let services = ids("services", in: section("services", of: Publication.real.page("en/areas/kouvola.html")))
    #expect(Set(services).count == services.count)
    let places = ["moona-kouvola", "terveysasemat", "kela"].map(services.firstIndex)
    #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(!services.contains("moona-kotka"))
    #expect(!ids("services", in: section("services", of: Publication.real.page("fi/areas/kymenlaakso.html"))).contains("moona-kouvola"))
  }

  // MARK: Order

  private static let first = """
    roles: {title: name, lead: summary}
    facts:
      visits: {kind: number}
      first: {kind: references, to: [services, guides]}
      harm: {kind: choice, of: [life, high, ordinary], sourced: false}
      origin: {kind: code, sourced: false}
    texts:
      name: {kind: line, max: 60, need: required}
      summary: {kind: line, max: 150, need: required}
    page: [harm]
    lists:
      - {of: services, by: topics, first: first}
      - {of: guides, by: topics, first: first}

    """

  @Test(arguments: [("", ["advice", "night"]), ("first: [services/night]\n", ["night", "advice"])])
  func aTopicSaysWhatComesFirst(_ line: String, _ order: [String]) throws {
    let publication = try publication(
      national: 0, ["content/topics/_type.yaml": Self.first, "content/topics/language/facts.yaml": line + "origin: a\n"])
    #expect(ids("services", in: section("services", of: publication.page("fi/topics/language.html"))) == order)
  }

  /// A part of a list has the order of the list of what it is a part by.
  @Test func partsKeepTheOrderOfTheirTopic() throws {
    let topics = ["content/topics/_type.yaml": Self.first, "content/topics/language/facts.yaml": "first: [services/n1, services/night]\n"]
    let services = section("services", of: try publication(national: 2, topics).page("fi/areas/country.html"))
    #expect(ids("services", in: services) == ["n1", "n0"])
  }

  @Test func helpInAnEmergencyComesFirstAndEverybodyLast() throws {
    for (topic, first) in [("health", "emergency-112"), ("work", "tyollisyyspalvelut-kouvola"), ("safety", "emergency-112")] {
      #expect(ids("services", in: section("services", of: Publication.real.page("so/topics/\(topic).html"))).first == first)
    }
    for page in ["so/index.html", "so/audiences/index.html"] {
      let main = Publication.real.page(page).components(separatedBy: "<main").dropFirst().joined()
      let audiences = ids("audiences", in: page == "so/index.html" ? section(audiences: main) : main)
      #expect(audiences.first == "workers" && audiences.last == "everyone" && audiences.count == 13)
    }
  }

  private func section(audiences main: String) -> String {
    main.components(separatedBy: "list audiences\"").dropFirst().first?.components(separatedBy: "</section>").first ?? ""
  }
}
