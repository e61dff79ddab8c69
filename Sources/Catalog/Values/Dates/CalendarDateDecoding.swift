import Diagnostics
import YAML

extension CalendarDate {
  /// Reads a `date` fact. Nil, with a diagnostic, if it is no day; the Finnish form is reported with its repair and read all the same.
  public static func decode(_ node: Node, report: inout Report) -> CalendarDate? {
    switch WrittenDate(node.factText ?? "") {
    case .iso(let date):
      return date
    case .otherForm(let date):
      report.add(
        Diagnostic(
          ValueCodes.dateNotISO, at: node.span,
          Wording(
            fi: "Kirjoita päivä ”\(node.quoted)” muodossa vuosi-kuukausi-päivä: \(date.iso).",
            en: "Write the date “\(node.quoted)” as year-month-day: \(date.iso)."),
          fix: node.fix(date.iso)))
      return date
    case .impossible(let year, let month, let day):
      report.add(Diagnostic(ValueCodes.impossibleDate, at: node.span, impossible(year: year, month: month, day: day)))
      return nil
    case .none:
      report.add(
        Diagnostic(
          ValueCodes.dateForm, at: node.span,
          Wording(
            fi: "”\(node.quoted)” ei ole päivä. Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-12-08.",
            en: "“\(node.quoted)” is not a date. Write it as year-month-day, for example 2026-12-08.")))
      return nil
    }
  }

  private static func impossible(year: Int, month: Int, day: Int) -> Wording {
    let written = "\(day).\(month).\(year)"
    let length = days(inMonth: month, of: year)
    guard length > 0, day > length else {
      return Wording(
        fi: "Päivää \(written) ei ole kalenterissa. Tarkista vuosi, kuukausi (1–12) ja päivä.",
        en: "The calendar has no \(written). Check the year, the month (1–12) and the day.")
    }
    return Wording(
      fi: "Päivää \(written) ei ole: kuukaudessa \(month)/\(year) on \(length) päivää. Korjaa päivä.",
      en: "There is no \(written): month \(month)/\(year) has \(length) days. Correct the date.")
  }
}
