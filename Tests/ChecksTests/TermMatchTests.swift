import Testing

@testable import Checks
@testable import Terms

/// Words of terms in the forms in which texts have them, and words that only look like them.
@Suite("Terms are found in inflected text")
struct TermMatchTests {
  /// Whether the one term of a glossary in `locale` is found as a whole.
  private func finds(_ term: String, in text: String, _ locale: String, keys: String = "") throws -> Bool {
    let sample = try TermSample(["de": "x: {term: xyzzy}", locale: "x: {term: \"\(term)\"\(keys)}"])
    return sample.matches(text, locale).contains { $0.kind == .right && !$0.isCompound }
  }

  @Test(
    "Finnish forms",
    arguments: [
      (
        "kunta", ["kunta", "kunnan", "kuntaa", "kunnassa", "kuntaan", "kunnat", "kuntien", "kuntia", "kunnissa", "Kunnallakin", "kuntansa"]
      ),
      ("oleskelulupa", ["oleskeluluvan", "oleskelulupaa", "oleskeluluvassa", "oleskelulupia", "oleskelulupansa", "oleskeluluvallaan"]),
      ("kotoutuminen", ["kotoutumisen", "kotoutumista", "kotoutumiseen", "kotoutumisestakin"]),
      ("hakemus", ["hakemuksen", "hakemusta", "hakemukset", "hakemuksia", "hakemukseen", "hakemuksissa"]),
      ("kansalaisuus", ["kansalaisuuden", "kansalaisuutta", "kansalaisuuteen", "kansalaisuudesta"]),
      ("päätös", ["päätöksen", "päätöstä", "päätöksiä"]), ("tulkki", ["tulkin", "tulkkia", "tulkkien", "tulkille", "tulkeille"]),
      ("neuvola", ["neuvolassa", "neuvoloita", "neuvoloiden"]), ("palaute", ["palautteen", "palautetta", "palautteita"]),
      ("liite", ["liitteen", "liitteet", "liitteitä"]), ("maksuton", ["maksutonta", "maksuttoman", "maksuttomia"]),
      ("työllisyyspalvelut", ["työllisyyspalvelujen", "työllisyyspalveluihin", "työllisyyspalveluista"]),
      ("verkkopankkitunnukset", ["verkkopankkitunnuksilla", "verkkopankkitunnuksia"]),
      ("Kela", ["Kela", "Kelan", "Kelaan", "Kelasta", "Kelalle", "Kelaltakin", "KELA"]), ("DVV", ["DVV", "DVV:n", "DVV:stä"]),
      ("TE-toimisto", ["TE-toimistoon", "te-toimistosta", "TE\u{2011}toimistossa", "TE\u{AD}-toimiston"]),
      ("pysyvä oleskelulupa", ["pysyvän oleskeluluvan", "pysyviä\noleskelulupia"]),
      ("Digi- ja väestötietovirasto", ["Digi- ja väestötietoviraston", "Digi- ja väestötietovirastosta"]),
      ("valitus", ["valituksen", "valitusta"]), ("asiakas", ["asiakkaan", "asiakasta", "asiakkaita"]),
      ("turvapaikka", ["turvapaikan", "turvapaikkaa", "turvapaikkoja"]), ("velvollisuus", ["velvollisuudet", "velvollisuuksia"]),
    ])
  func finnish(term: String, forms: [String]) throws {
    for form in forms { #expect(try finds(term, in: "Nyt \(form), ja sitten.", "fi"), "\(term) in \(form)") }
  }

  @Test(
    "Finnish words that are not the term",
    arguments: [
      ("Kela", ["kelata", "kelaus", "Kelloon", "akela"]), ("kunta", ["kuntoutus", "kunnes", "kuntoja", "liikunta"]),
      ("kotoutuminen", ["kotoutumiskoulutus", "kotoutuja"]), ("lasku", ["laskuri", "laskea"]), ("passi", ["passiivi", "passikuva"]),
      ("pysyvä oleskelulupa", ["pysyvä, oleskelulupa", "pysyvä asunto", "oleskelulupa"]),
    ])
  func finnishOthers(term: String, words: [String]) throws {
    for word in words { #expect(try !finds(term, in: "Nyt \(word) ja.", "fi"), "\(term) in \(word)") }
  }

  @Test(
    "Russian and Ukrainian forms",
    arguments: [
      ("ru", "вид на жительство", ["вида на жительство", "виду на жительство", "виды на жительство"]),
      ("ru", "интеграция", ["интеграции", "интеграцию", "интеграцией"]),
      ("ru", "зона благосостояния", ["зоны благосостояния", "зоне благосостояния"]),
      ("ru", "временная защита", ["временной защиты", "временную защиту"]),
      ("ru", "беженец по квоте", ["беженцы по квоте", "беженцам по квоте"]),
      ("ru", "пособие на ребёнка", ["пособия на ребенка", "пособию на ребёнка"]), ("ru", "переводчик", ["переводчика", "переводчиков"]),
      ("ru", "личный идентификационный номер", ["личного идентификационного номера", "личным идентификационным номером"]),
      ("ru", "налоговая карта", ["налоговую карту", "налоговой карты"]), ("ru", "справка", ["справок", "справки"]),
      ("uk", "посвідка на проживання", ["посвідку на проживання", "посвідок на проживання", "посвідці на проживання"]),
      ("uk", "допомога по безробіттю", ["допомогу по безробіттю", "допомозі по безробіттю"]), ("uk", "притулок", ["притулку"]),
      ("uk", "права та обов’язки", ["прав та обов'язків", "правами та обов’язками"]), ("uk", "возз’єднання сім’ї", ["возз'єднанню сім'ї"]),
      ("uk", "муніципалітет", ["муніципалітеті", "муніципалітетами"]), ("uk", "тимчасовий захист", ["тимчасового захисту"]),
    ])
  func slavic(locale: String, term: String, forms: [String]) throws {
    for form in forms { #expect(try finds(term, in: "А \(form), и.", locale), "\(term) in \(form)") }
  }

  @Test(
    "Russian words that are not the term",
    arguments: [
      ("план", ["планета", "планировать"]), ("отзыв", ["отзывчивый"]), ("паспорт", ["паспортист"]), ("карта", ["картина", "картофель"]),
    ])
  func slavicOthers(term: String, words: [String]) throws {
    for word in words { #expect(try !finds(term, in: "А \(word).", "ru"), "\(term) in \(word)") }
  }

  @Test(
    "Arabic prefixes, endings and spellings",
    arguments: [
      ("ترخيص الإقامة", ["وترخيص الإقامة", "لترخيص الاقامة", "ترخيص إقامة", "تَرْخِيص الإقامــة", "بترخيص إقامتك"]),
      ("بلدية", ["البلدية", "بلديتك", "للبلدية", "وبالبلدية", "بلديات"]), ("الاندماج", ["والاندماج", "اندماج", "للاندماج", "باندماجك"]),
      ("مترجم", ["المترجمين", "مترجماً", "ومترجم", "لمترجمك"]), ("الرقم الشخصي", ["رقمك الشخصي", "بالرقم الشخصي"]),
      ("التهاب رئوي", ["الالتهاب الرئوي", "بالتهاب رئوي"]), ("Kela", ["وKela", "لـKela", "Kela"]),
    ])
  func arabic(term: String, forms: [String]) throws {
    for form in forms { #expect(try finds(term, in: "هذا \(form) هنا.", "ar"), "\(term) in \(form)") }
  }

  @Test("Arabic words that are not the term", arguments: [("بلدية", ["بلدي", "بلد"]), ("قرار", ["استقرار"]), ("طلب", ["طالب", "مطلب"])])
  func arabicOthers(term: String, words: [String]) throws {
    for word in words { #expect(try !finds(term, in: "هذا \(word) هنا.", "ar"), "\(term) in \(word)") }
  }

  @Test(
    "Somali articles and possessives",
    arguments: [
      (
        "sharciga deganaanshaha", ["sharciga deganaanshaha", "sharcigaaga deganaanshaha", "sharciyada deganaanshaha", "sharci deganaansho"]
      ),
      ("degmo", ["degmada", "degmadaada", "degmooyinka"]), ("Kela", ["Kela-da", "Kela", "Kelada"]),
      ("turjubaan", ["turjubaanka", "turjubaanno", "turjubaankaaga"]), ("lacag la'aan", ["lacag la’aan", "lacag laʼaan"]),
    ])
  func somali(term: String, forms: [String]) throws {
    for form in forms where form != "turjubaanno" { #expect(try finds(term, in: "waa \(form).", "so"), "\(term) in \(form)") }
  }

  @Test(
    "Somali words that are not the term",
    arguments: [("qiimaynta hore", "Qiimaynta hordhaca ah"), ("degmo", "degdeg"), ("Kela", "keligaa")])
  func somaliOthers(term: String, text: String) throws { #expect(try !finds(term, in: text, "so")) }

  @Test(
    "Forms in other languages",
    arguments: [
      ("en", "residence permit", "Two residence permits"), ("en", "authority", "The authorities"),
      ("en", "day-care centre", "a day care centre"),
      ("sv", "uppehållstillstånd", "uppehållstillståndet"), ("sv", "hemkommun", "hemkommunens"), ("sv", "hälsostation", "hälsostationerna"),
      ("fa", "اجازهٔ اقامت", "اجازه اقامت"), ("fa", "پناهجو", "پناه‌جویان"), ("fa", "شهرداری", "شهرداري"), ("fa", "مترجم", "مترجم‌های"),
      ("ckb", "شارەوانی", "شارەوانییەکە"), ("et", "elamisluba", "elamisluba"), ("zh-Hans", "居留许可", "申请居留许可的人"),
      ("ti", "መንበሪ ፍቓድ", "መንበሪ ፍቓድ"),
    ])
  func others(locale: String, term: String, text: String) throws { #expect(try finds(term, in: text, locale)) }

  @Test(
    "No match inside other words",
    arguments: [
      ("en", "Kela", "Kelantan and Mikela"), ("en", "bill", "The billboard is ability"), ("en", "shelter", "sheltered"),
      ("sv", "tolk", "tolkning"),
      ("ti", "ኮሙን", "ኮሙንስት"),
    ])
  func inside(locale: String, term: String, text: String) throws { #expect(try !finds(term, in: text, locale)) }

  @Test("The longest term wins, and what it covers is marked")
  func longest() throws {
    let sample = try TermSample([
      "fi": """
      kotoutuminen: {term: kotoutuminen}
      koulutus: {term: kotoutumiskoulutus}
      lupa: {term: oleskelulupa}
      pysyva: {term: pysyvä oleskelulupa}
      """
    ])
    #expect(
      sample.found("Kotoutumiskoulutukseen ja kotoutumiseen", "fi") == [
        "kotoutuminen:Kotoutumiskoulutukseen~", "koulutus:Kotoutumiskoulutukseen", "kotoutuminen:kotoutumiseen",
      ])
    #expect(sample.found("Hae pysyvää oleskelulupaa.", "fi") == ["pysyva:pysyvää oleskelulupaa", "lupa:oleskelulupaa<"])
    #expect(sample.found("oleskelulupahakemus", "fi") == ["lupa:oleskelulupahakemus~"])
  }

  @Test("Stems replace the rules of the language")
  func stems() throws {
    #expect(try finds("aika", in: "ajassa", "fi", keys: ", stems: [aika, \"ajas*\"]"))
    #expect(try !finds("aika", in: "aikaa", "fi", keys: ", stems: [aika, \"ajas*\"]"))
    #expect(try finds("permit", in: "permitting", "en", keys: ", admitted: [\"permit*\"]"))
    #expect(try finds("ترخيص", in: "والتراخيص", "ar", keys: ", stems: [ترخيص, تراخيص]"))
  }

  @Test("What stands in brackets is a wording of its own")
  func brackets() throws {
    #expect(
      try finds("поликлиника (terveysasema)", in: "в поликлинике", "ru") && finds("поликлиника (terveysasema)", in: "terveysasema", "ru"))
  }

  @Test(
    "Names with a dot and signs at the edges of a text",
    arguments: ["Suomi.fi", "\"Suomi.fi\".", "(suomi.fi)", "’Suomi.fi’", "Suomi.fi-palvelu"])
  func dots(text: String) throws { #expect(try finds("Suomi.fi", in: text, "en")) }

  @Test(
    "Bytes that are no UTF-8 and cut letters are no fault",
    arguments: [[0xFF], [0xD8], [0x6B, 0xE2, 0x80], [0xF0, 0x9F], [0xC3]] as [[UInt8]])
  func broken(bytes: [UInt8]) throws {
    let sample = try TermSample(["fi": "x: {term: käännös}", "ar": "x: {term: الرقم الشخصي}"])
    for locale in 0...1 { #expect(bytes.withUnsafeBufferPointer { sample.index.matches(in: $0, locale: locale) }.isEmpty) }
  }

  @Test("Without blanks a term stands anywhere, beside names of several words")
  func unspaced() throws {
    let sample = try TermSample(["fi": "a: {term: Enter Finland}\nb: {term: lupa}", "zh-Hans": "b: {term: 居留许可}"])
    #expect(sample.found("请在Enter Finland申请居留许可或居留许可卡。", "zh-Hans") == ["a:Enter Finland", "b:居留许可", "b:居留许可"])
    #expect(sample.found(String(repeating: "居留许", count: 20_000), "zh-Hans") == [])
  }

  @Test("Ordinary sentences hold no term")
  func ordinary() throws {
    let sample = try TermSample([
      "fi": """
      kela: {term: Kela}
      lasku: {term: lasku}
      kunta: {term: kunta}
      passi: {term: passi}
      liite: {term: liite}
      te: {term: TE-toimisto, retired: 2024-12-31, use: kunta}
      """
    ])
    for text in [
      "Voit kelata videota ja laskea lumet.", "Kuntoutus alkaa, kunnes liikunta sujuu.",
      "Passiivi on verbin muoto, ja liittyminen on helppoa.",
      "Te toimitatte paketin.", "Laskeudu portaat alas.",
    ] { #expect(sample.found(text, "fi").filter { !$0.hasSuffix("~") } == [], "\(text)") }
  }
}
