import Catalog
import Testing

@testable import Bulletins

@Suite("Messages that must be shortened")
struct ShorteningTests {
  /// A notice of which only headline and short must be there, in a channel for so many characters.
  private func sample(limit: Int, message: String = "[headline, short, description, phones]", fold: Int? = nil) -> Sample {
    var sample = Sample("fi", Self.texts)
    sample.files["content/notices/_type.yaml"] = Sample.noticeType.replacing(
      "message: [headline, short, schedule, place, hours, description, phones, links]",
      with: "message: \(message)\nforemost: [headline, short]")
    sample.files["content/channels/_kinds/feed.yaml"] =
      "counts: graphemes\nlimit: \(limit)\nends: [sender]\n" + (fold.map { "fold: \($0)\n" } ?? "")
      + "source: {role: communications, seen: 2026-11-21, verify_by: 2029-11-21}\n"
    return sample
  }

  private static let texts =
    "headline: |\n  Otsikko\nshort: |\n  Lyhyesti sanottuna.\ndescription: |\n  \(String(repeating: "sana ", count: 40))\n"
  private static let ends = "\n\nLähettäjä: Kotkan kaupunki\n"

  @Test("Whole fields are left out, the most important stay, and less important ones come in where there is room")
  func leavesOut() throws {
    let all = try #require(sample(limit: 400).message("page").bulletin)
    #expect(all.text.contains("sana sana") && all.text.contains("Puhelin: 020 615 7429"))
    let fitting = sample(limit: all.length.units).message("page")
    #expect(fitting.text == all.text && fitting.codes == [])
    let less = sample(limit: all.length.units - 1).message("page")
    #expect(less.text.contains("sana sana") && !less.text.contains("Puhelin") && less.codes == ["bulletin-shortened note"])
    let short = sample(limit: 100).message("page")
    #expect(
      short.text == "Otsikko\n\nLyhyesti sanottuna.\n\nPuhelin: 020 615 7429" + Self.ends && short.codes == ["bulletin-shortened note"])
    let shorter = sample(limit: 60).message("page")
    #expect(shorter.text == "Otsikko\n\nLyhyesti sanottuna." + Self.ends)
    #expect(sample(limit: 30).message("page").codes == ["bulletin-too-long warning"])
  }

  @Test("Of several texts for a place the first that there is room for is taken")
  func alternatives() throws {
    let message = "[headline, [description, short], phones]"
    #expect(sample(limit: 400, message: message).message("page").text.contains("sana"))
    let short = sample(limit: 100, message: message).message("page")
    #expect(
      short.text == "Otsikko\n\nLyhyesti sanottuna.\n\nPuhelin: 020 615 7429" + Self.ends && short.codes == ["bulletin-shortened note"])
  }

  @Test("A field that the entry does not have gives way to the next")
  func absent() throws {
    var sample = sample(limit: 400, message: "[headline, [description, short]]")
    sample.files["content/notices/one/fi.yaml"] = "headline: |\n  Otsikko\nshort: |\n  Lyhyesti.\n"
    #expect(sample.message("page").text == "Otsikko\n\nLyhyesti." + Self.ends && sample.message("page").codes == [])
  }

  @Test("What matters stands before the fold, or it is said by how much it does not", arguments: [(28, 0), (27, 1), (20, 8)])
  func fold(fold: Int, surplus: Int) throws {
    let message = sample(limit: 400, fold: fold).message("page")
    #expect(message.bulletin != nil && message.codes == (surplus > 0 ? ["bulletin-behind-fold note"] : []))
    if surplus > 0 { #expect(message.report.diagnostics[0].message.en.contains("take away \(surplus) character")) }
  }

  @Test("A channel that takes nothing of what an entry has gets no message")
  func nothing() {
    var sample = Sample()
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("[short]", with: "[hours]")
    #expect(sample.message("text").codes == ["bulletin-nothing-to-say warning"] && sample.message("text").bulletin == nil)
  }

  @Test("The subject of an e-mail is the title, on one line and without marks of markup")
  func subject() throws {
    let title = String(repeating: "pitkä ", count: 19) + "otsikko"
    let mail = try #require(Sample("fi", Sample.finnish.replacing("Otsikko", with: title)).message("mail").bulletin)
    #expect(mail.mail?.subject == title && mail.text.hasPrefix(title))
    #expect(Sample().message("group").bulletin?.mail == nil)
    #expect(Sample().message("mail", "ar").bulletin?.mail?.subject == "\u{200F}\u{2066}MOONA Kotka\u{2069} مغلقة")
  }

  @Test("Read aloud, only the name of the site is said")
  func readAloud() {
    var sample = Sample()
    sample.files["content/channels/_kinds/chat.yaml"]?.replace("own_line", with: "site_name")
    #expect(sample.message("group").text.contains("Tarkista: a.example\n") && !sample.message("group").text.contains("https"))
    #expect(sample.message("group", "ar").text.contains("\u{2066}a.example\u{2069}\n"))
  }

  @Test("Where letters cost, the message leads to the short address")
  func shortAddress() throws {
    var sample = Sample()
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("address: own_line", with: "address: own_line\nshort_address: true")
    let catalog = try #require(sample.catalog)
    let entry = try #require(catalog.position(of: EntryID(type: "notices", name: "one")))
    let short = catalog.shortAddress(of: catalog.entries[entry])
    // A line from the right would show a slash at its end in front of the address.
    #expect(short.hasSuffix("/") && sample.message("text").lines.contains(String(short.dropLast())))
    #expect(sample.message("text", "ar").lines.contains(String(short.dropLast())))
    #expect(!sample.message("text").text.contains("notices/one.html") && sample.message("group").text.contains("notices/one.html"))
  }

  private static func event(
    _ short: String, parts: Int = 3, schedule: String = "{date: 2026-12-09, time: 17-18}"
  ) -> Sample {
    var sample = Sample(
      "fi", short,
      facts: "show: {from: 2026-11-21, until: 2026-12-31}\nphones: {main: 020 615 7429}\nschedule: \(schedule)\n")
    sample.files["content/notices/_type.yaml"]?.replace("message:", with: "foremost: [headline, schedule]\nmessage:")
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("parts: 3", with: "parts: \(parts)")
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("[short]", with: "[short, phones]")
    return sample
  }

  @Test("Where a kind names its fields, when something happens follows the text, and numbers that it has not said")
  func foremostFollows() {
    let lines = Self.event("headline: |\n  Otsikko\nshort: |\n  Lyhyt.\n").message("text").lines
    #expect(lines.first == "Lyhyt." && lines.contains("onWed 9.12.2026, 17.00-18.00") && lines.contains("Puhelin: 020 615 7429"))
    #expect(!lines.contains("Otsikko"))
    let said = Self.event("headline: |\n  Otsikko\nshort: |\n  Soita {phones.main}.\n").message("text")
    #expect(said.text.contains("17.00") && !said.text.contains("Puhelin"))
  }

  @Test("A text message has the rule of a weekly event, and of the times only those in addition")
  func weeklyRule() {
    func message(_ extra: String) -> String {
      let schedule = "{weekly: tue, time: 9-10, from: 2026-10-01, until: 2026-12-30\(extra)}"
      return Self.event("headline: |\n  Otsikko\nshort: |\n  Lyhyt.\n", schedule: schedule).message("text").text
    }
    #expect(message("").contains("date_range 1.10.2026 30.12.2026") && !message("").contains("next_times"))
    let more = message(", extra: [2026-12-31]")
    #expect(more.contains("next_times:\nonThu 31.12.2026") && !more.contains("onTue 1.12.2026"))
  }

  @Test("What does not fit is noted, and the text stays")
  func foremostLeftOut() {
    let message = Self.event("headline: |\n  Otsikko\nshort: |\n  \(String(repeating: "sana ", count: 20))\n", parts: 1).message("text")
    #expect(message.lines.first?.hasPrefix("sana sana") == true && !message.text.contains("17.00"))
    #expect(message.report.diagnostics.map(\.message.en).contains { $0.contains("leaves out: `schedule`, `phones`") })
  }

  @Test("A number alone is no message")
  func numberAlone() {
    let message = Self.event("headline: |\n  Otsikko\n").message("text")
    #expect(message.bulletin == nil && message.codes == ["bulletin-nothing-to-say warning"])
  }

  @Test("The slash of an address that is only a host is left out; one behind a path may mean another page")
  func emptyPath() {
    let facts = Sample.facts.replacing("https://kela.fi/a", with: "https://kela.fi/").replacing(
      "https://kela.fi/f", with: "https://kela.fi/f/")
    let lines = Sample("fi", Sample.finnish, facts: facts).message("group").lines
    #expect(lines.contains("https://kela.fi") && lines.contains("https://kela.fi/f/"))
  }

  @Test("A full stop behind an address alone on its line does not stay alone")
  func orphans() {
    let text = "headline: |\n  O\nshort: |\n  Katso {links.home}. Ja {links.form}, heti.\n"
    let lines = Sample("fi", text).message("group").lines
    #expect(lines.contains("Ja") && lines.contains("heti.") && !lines.contains(".") && lines.contains("https://kela.fi/a"))
  }

  @Test(
    "Signs that WhatsApp takes for markup are others that look the same",
    arguments: [
      ("5 * 3 * 2", "5 \u{2217} 3 \u{2217} 2"), ("a _ b_c", "a \u{FF3F} b_c"), ("a ~b~ c", "a \u{223C}b\u{223C} c"),
    ])
  func whatsApp(written: String, shown: String) {
    let sample = Sample("fi", "headline: |\n  O\nshort: |\n  \(written)\n")
    #expect(sample.message("group").text.contains("\n\(shown)\n"))
    #expect(!sample.message("mail").text.contains("\u{2217}") && !sample.message("mail").text.contains("\u{FF3F}"))
  }
}
