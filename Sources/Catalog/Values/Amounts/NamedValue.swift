import Diagnostics
import YAML

/// A date, time, amount, percentage or number that texts name with a placeholder, for example `{values.ends}`.
public struct NamedValue: Hashable, Sendable {
  /// The value with its kind, which its form in YAML tells.
  public enum Value: Hashable, Sendable {
    case date(CalendarDate)
    case time(TimeOfDay)
    case amount(Money)
    case percentage(Percentage)
    case number(Int)
  }

  /// The key in the facts, the name in placeholders.
  public let id: String
  /// The value itself.
  public let value: Value

  public init(id: String, value: Value) {
    self.id = id
    self.value = value
  }
}

extension NamedValue {
  /// Reads one value of a `values` fact; its form tells its kind. Nil, with a diagnostic that lists the forms, if it is none of them.
  /// `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, id: String, report: inout Report) -> NamedValue? {
    let text = node.factText ?? ""
    if let value = Value(text) { return NamedValue(id: id, value: value) }
    if case .none = WrittenDate(text) {
      let certain = Money(otherForm: text).map(Value.amount) ?? Value(otherPercentage: text)
      report.add(diagnostic(at: node, certain: certain?.written))
      return certain.map { NamedValue(id: id, value: $0) }
    }
    return CalendarDate.decode(node, report: &report).map { NamedValue(id: id, value: .date($0)) }
  }

  private static func diagnostic(at node: Node, certain: String?) -> Diagnostic {
    let forms = "2027-03-04, 16.30, 37.21 EUR, 70 %, 11"
    let advice =
      certain.map { Wording(fi: "Kirjoita \($0).", en: "Write \($0).") }
      ?? Wording(
        fi: "Kirjoita päivä, kellonaika, summa, prosentti tai kokonaisluku jossakin näistä muodoista: \(forms).",
        en: "Write a date, a time, an amount, a percentage or a whole number in one of these forms: \(forms).")
    return Diagnostic(
      ValueCodes.namedValueForm, at: node.span,
      Wording(fi: "Arvo ”\(node.quoted)” ei käy. \(advice.fi)", en: "The value “\(node.quoted)” does not do. \(advice.en)"),
      fix: certain.flatMap { node.fix($0) })
  }
}

extension NamedValue {
  /// Says where a first and a last day (`from`, `until`), or a beginning and an end on one day (`begins`, `ends`), stand the wrong way round:
  /// the names that templates have. Of other names nobody knows which comes first, and times alone may go on over midnight.
  static func checkOrder(of values: [NamedValue], in node: Node, report: inout Report) {
    func value(_ id: String) -> Value? { values.first { $0.id == id }?.value }
    var isOneDay = value("until") == nil
    if case .date(let first)? = value("from"), case .date(let last)? = value("until") {
      isOneDay = first == last
      if last < first, let place = node["until"] {
        report.add(
          Diagnostic(
            ValueCodes.reversedPeriod, at: place.span,
            Wording(
              fi: "Viimeinen päivä `until` (\(last.numeric)) on ennen ensimmäistä, `from` (\(first.numeric)). Korjaa toinen niistä.",
              en: "The last day, `until` (\(last.iso)), comes before the first, `from` (\(first.iso)). Correct one of them.")))
      }
    }
    guard isOneDay, case .time(let first)? = value("begins"), case .time(let last)? = value("ends"), last < first,
      let place = node["ends"]
    else { return }
    report.add(
      Diagnostic(
        ValueCodes.reversedHours, at: place.span,
        Wording(
          fi:
            "Saman päivän loppu `ends` (\(last.numeric)) on ennen alkua `begins` (\(first.numeric)). Korjaa toinen, tai jos se jatkuu seuraavaan "
            + "päivään, anna viimeinen päivä kohdassa `until`.",
          en:
            "On the same day the end, `ends` (\(last.numeric)), comes before the beginning, `begins` (\(first.numeric)). Correct one, or if it "
            + "goes on to the next day, say the last day in `until`.")))
  }
}

extension NamedValue.Value {
  /// Reads a value by its form: `16.30` is a time, `16` a number. Nil for every other form.
  public init?(_ text: String) {
    if let date = CalendarDate(iso: text) {
      self = .date(date)
    } else if let number = Self.number(text) {
      self = .number(number)
    } else if let time = TimeOfDay(text) {
      self = .time(time)
    } else if let amount = Money(text) {
      self = .amount(amount)
    } else if let percentage = Percentage(text) {
      self = .percentage(percentage)
    } else {
      return nil
    }
  }

  /// What `70%` or `2,5 %` certainly mean.
  init?(otherPercentage text: String) {
    guard text.hasSuffix("%") else { return nil }
    var plain = ""
    for scalar in text.dropLast().unicodeScalars where scalar != " " && scalar != "\u{A0}" {
      plain.unicodeScalars.append(scalar == "," ? "." : scalar)
    }
    guard let percentage = Percentage(plain + " %") else { return nil }
    self = .percentage(percentage)
  }

  /// As in YAML.
  public var written: String {
    switch self {
    case .date(let date): date.iso
    case .time(let time): time.numeric
    case .amount(let amount): amount.written
    case .percentage(let percentage): percentage.written
    case .number(let number): String(number)
    }
  }

  private static func number(_ text: String) -> Int? {
    var scanner = ByteScanner(text)
    guard let number = scanner.digits(1...15), scanner.isAtEnd else { return nil }
    return number
  }
}
