import ArgumentParser
import Catalog
import Diagnostics
import Glibc
import Parallel

/// Options that every command takes.
struct PublicationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/, locales/ and site/.", valueName: "folder"))
  var root = "."

  @Option(help: ArgumentHelp("The day to publish for, as 2026-11-21; otherwise today in Finland.", valueName: "date"))
  var today: CalendarDate = .inFinland

  @Option(help: ArgumentHelp("Language of messages: fi or en.", valueName: "language"))
  var language: ToolLanguage = .system

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("How many threads work at once.", visibility: .hidden))
  var threads = Parallel.processors

  mutating func validate() throws {
    if threads < 1 { throw language.wrongUsage(fi: "--threads on vähintään 1.", en: "--threads takes a number from 1 up.") }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to standard error, or to another stream (https://no-color.org).
  func isOn(_ stream: Int32 = STDERR_FILENO) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isatty(stream) == 1 && getenv("NO_COLOR") == nil
    }
  }
}

extension ToolLanguage: ExpressibleByArgument {
  /// Finnish where the system speaks it, otherwise English.
  static var system: ToolLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value).hasPrefix("fi") ? .fi : .en }
    }
    return .en
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }

  /// As it is typed, for `--help`.
  public var defaultValueDescription: String { iso }

  /// Today in Finland: the only place where the tool reads a clock. Summer time runs from the last Sunday of March to that of October
  /// (directive 2000/84/EC), so no time-zone database is needed.
  static var inFinland: CalendarDate {
    let utc = Int(time(nil))
    let winter = CalendarDate(dayNumber: (utc + 2 * 3600) / 86400)
    guard let march = CalendarDate(year: winter.year, month: 3, day: 25)?.next(.sun),
      let october = CalendarDate(year: winter.year, month: 10, day: 25)?.next(.sun)
    else { return winter }
    let isSummer = utc >= march.dayNumber * 86400 + 3600 && utc < october.dayNumber * 86400 + 3600
    return isSummer ? CalendarDate(dayNumber: (utc + 3 * 3600) / 86400) : winter
  }
}
