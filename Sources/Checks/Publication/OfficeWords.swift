/// Words in addresses of offices, so that `kaupunki.kirjaamo@` is not taken for a person. Roles and services only: no names are kept.
enum OfficeWords {
  /// Whether a lower-case part of an address names an office or a service.
  static func areIn(_ word: String) -> Bool { whole.contains(word) || parts.contains { word.contains($0) } }

  /// Short words, which may be parts of names: they count alone.
  private static let whole: Set<String> = [
    "ajat", "apu", "arkisto", "asiat", "asunto", "desk", "ely", "haku", "hr", "info", "help", "hallinto", "hoito", "it", "jobs", "kela",
    "kirja", "koti", "koulu", "kunta", "laki", "lasku", "laskut", "lupa", "lupa-asiat", "mail", "media", "myynti", "neuvo", "no-reply",
    "noreply", "office", "oikeus", "omais", "opas", "opisto", "posti", "press", "rekry", "sales", "sos", "sosiaali", "talo", "te", "team",
    "test", "tiimi", "tilat", "tuki", "tulkki", "turva", "tyo", "vero", "web", "yhteys", "yritys",
  ]

  /// Stems of words that no personal name has.
  private static let parts = [
    "admin", "aikuis", "ajanvar", "asiak", "asioin", "aukiolo", "contact", "customer", "digi", "ehkaisy", "elakke", "etuus", "hakemu",
    "hallin", "hanke", "henkilosto", "hyvinv", "immigra", "info", "integra", "johtaja", "jarjest", "kansalai", "kansli", "kaupun", "keskus",
    "kehit", "kiinteist", "kirjaam", "kirjast", "kotoutu", "kriisi", "kulttuuri", "kunnan", "laakari", "laitos", "lapsi", "lasten",
    "liikunta",
    "lomake", "maahan", "markkin", "matkailu", "moniku", "mottag", "muutto", "neuvon", "neuvol", "nuoris", "ohjaus", "opetus", "opinto",
    "osasto", "paallik", "paivah", "paivyst", "palaut", "palvel", "pelast", "perhe", "poliisi", "postmaster", "potilas", "projekt",
    "puhelin",
    "radgiv", "rakenn", "reception", "registr", "rekister", "service", "sihteer", "socia", "sosiaal", "support", "talous", "tekni", "terve",
    "tiedot", "tieto", "tjanst", "toimist", "toimin", "tulk", "tyollis", "tyovoima", "vaesto", "valmist", "varau", "vastaan", "verkko",
    "viesti", "virast", "virkist", "yhteis", "yleis", "yrit", "ymparist",
  ]
}
