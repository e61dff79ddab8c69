import Prose

extension Locale {
  /// Between the parts of a list: each script has its own comma.
  public var comma: String {
    switch traits.script {
    case "Arab": "، "
    case "Ethi": "፣ "
    case "Hans", "Hant": "、"
    default: ", "
    }
  }

  /// Around a remark behind a word. Chinese brackets are wide and need no blank (W3C, Requirements for Chinese Text Layout, section 3.1).
  public var brackets: (opening: String, closing: String) {
    switch traits.script {
    case "Hans", "Hant": ("（", "）")
    default: (" (", ")")
    }
  }

  /// An amount as the language writes it, with Latin digits: `37,21 €`. Whole euros have no cents.
  public func format(_ money: Money) -> String {
    let euros = String(money.cents / 100)
    let cents = money.cents % 100
    let number = cents == 0 ? euros : "\(euros)\(decimalSeparator)\(cents < 10 ? "0" : "")\(cents)"
    if amountPattern.isEmpty { return number + " €" }
    var text = ""
    amountPattern.walk { event in
      switch event {
      case .text(let run): text += run.string
      case .placeholder: text += number
      default: break
      }
    }
    return text
  }

  /// A named value: dates are numeric and times have 24 hours in every language.
  public func format(_ value: NamedValue.Value) -> String {
    switch value {
    case .date(let date): date.numeric
    case .time(let time): time.numeric
    case .amount(let money): format(money)
    case .percentage(let percentage): format(percentage)
    case .number(let number): String(number)
    }
  }

  /// A percentage: `70 %`, in English `70%`.
  public func format(_ percentage: Percentage) -> String {
    let whole = String(percentage.hundredths / 100)
    let rest = percentage.hundredths % 100
    let number = rest == 0 ? whole : "\(whole)\(decimalSeparator)\(rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)"))"
    return traits.tag == "en" ? number + "%" : number + " %"
  }
}
