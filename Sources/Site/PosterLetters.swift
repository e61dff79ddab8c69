/// How wide letters are, as parts of their size: those of Noto Sans, Noto Naskh Arabic and Noto Sans Ethiopic of ordinary weight, measured in
/// twentieths of an em and rounded up. What other faces need beyond that is in `PosterText.reserve`.
enum PosterLetters {
  /// How much wider bold letters are. Han letters are as wide in every weight.
  static func boldness(of scalar: Unicode.Scalar) -> Float { scalar.value < 0x2E80 ? 1.07 : 1 }

  static func width(of scalar: Unicode.Scalar) -> Float {
    let value = Int(scalar.value)
    if value < table.count { return Float(table[value]) / 20 }
    return switch value {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F: 0
    case 0x2000..<0x2100: value == 0x2014 || value == 0x2026 ? 1 : 0.55
    case 0x2100..<0x2E80: 0.8
    default: 1
    }
  }

  /// How much narrower a letter is because the next one is joined to it: the bow in which most Arabic letters end stands at the end of a
  /// word only.
  static func narrowing(of scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Float {
    let value = Int(scalar.value)
    guard (0x620..<0x700).contains(value), (0x620..<0x64B).contains(next.value) || (0x66E..<0x6D6).contains(next.value) else { return 0 }
    return Float(narrowings[value - 0x600]) / 20
  }

  /// Whether it is a mark above or below a letter, which joins and takes no room.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300..<0x370).contains(scalar.value) || (0x64B..<0x660).contains(scalar.value) || scalar.value == 0x670
  }

  /// The letters of each width in twentieths of an em, where it is not the usual one of their script.
  private static let letters: [(width: UInt8, letters: String)] = [
    (5, "'"), (6, "!,.:;Jijl¡·ìíîïīıļľł"), (7, "()-I[]`fÌÍÎÏİ"), (8, "/t{}ťţ"), (9, "\"?_rřŕ"), (10, "cszçćčšşźžż"),
    (11, "*EFLSTaevxyÈÉÊËàáâãäåèéêëýÿăąěęėēŠŞŁĽ"), (15, "&DGHNUÐÑÙÚÛÜĐŃŇŪŮ"), (16, "OQwÒÓÔÕÖØŐ"), (17, "%©æ"), (18, "@MÆ"), (19, "WmŒœ"),
    (6, "Јіїј"), (7, "ІЇ"), (9, "гѓ"), (10, "сэєѕґ"), (11, "ЀЁЃЅГЕТаезтухяѐёўҐ"), (12, "ЗРбвклочьќ"), (14, "ДЛЧЪийъѝ"), (15, "ЂЋЏНПЦф"),
    (16, "ЍИЙОФмы"), (17, "Ыжюљ"), (18, "ЖМшњ"), (19, "ЉЊщ"), (21, "ШЩЮ"),
    (5, "،؛"), (6, "آأإا"), (8, "رزڑڕږژ"), (10, "ؤةدذوڈۀۆەءہه"), (11, "م"), (14, "يىئیێې"), (15, "ھكجحخځڅچ"), (16, "کگ"), (17, "بتثٹپطظفڤ"),
    (21, "سشښ"),
    (23, "صض"),
    (8, "ነ፣፤፥"), (10, "ርናኔየያ።"),
    (12, "ሀሂሃሄለላረሩሪሬሰሳስሶሸሻሾበባቦቨቫቮተቱቲታቴትቶቷቸቹቺቻቼቿኀኃኅኑኒንኗኘኛኝኟአኣእኦዐዓዕዘዛዞዟደ"),
    (12, "ዸጀገጋጎጏጓጘጛጰጳጶጸጻጾፀፂፄፅፇፐፑፒፓፔፕፗ፦፩፪፫፬፭፮፯፰፱፲፳፴"),
    (12, "፵፶፸፺፻"),
    (16, "ሁህሆሊሌሐሓሕሖሲሴሹሺሼቈቕቘቡቢቤብቩቪቬቭችኆኇኈኊኍኤኩኪኬኯኴኸኻኽኾወዑዜዠዡዢዣዦዧዯዳዴዻዼዿጄጌግጔ"),
    (16, "ጜጝጱጲጴጺጼፁፌ፠፹"),
    (18, "ሇሎሑሒሗምሞሠሢሣሤሦሧኲኵዃዉውዏዤዥዱዲዹዺጁጂጇጐጒጕ"),
    (20, "ሔመሚማሜሟሡሥቊቍቚቝኰኹኺኼዄጠጣጦ"),
    (22, "ሙዂዅጡጢጥጧጨጩጪጫጮጯፙ"),
    (24, "ዀጤጭ"),
    (26, "ጬ"),
  ]

  /// The Arabic letters that are narrower before another, and by how much.
  private static let joining: [(less: UInt8, letters: String)] = [
    (2, "مهعغطظھ"), (4, "ق"), (6, "كکگيیێېصض"), (7, "سشښلڵنڼئى"), (8, "فڤتثٹپب"),
  ]

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 14, count: 0x1380)
    func set(_ width: UInt8, _ range: Range<Int>) { for value in range { table[value] = width } }
    set(0, 0..<0x20)
    set(13, 0x20..<0x400)
    set(6, 0xA0..<0xA1)
    set(0, 0xAD..<0xAE)
    set(0, 0x300..<0x370)
    set(13, 0x400..<0x590)
    set(13, 0x590..<0x780)
    set(0, 0x64B..<0x660)
    set(0, 0x670..<0x671)
    set(12, 0x660..<0x66A)
    set(12, 0x6F0..<0x6FA)
    set(14, 0x1200..<0x1380)
    for (width, letters) in letters { for scalar in letters.unicodeScalars { table[Int(scalar.value)] = width } }
    return table
  }()

  private static let narrowings: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x100)
    for (less, letters) in joining { for scalar in letters.unicodeScalars { table[Int(scalar.value) - 0x600] = less } }
    return table
  }()
}
