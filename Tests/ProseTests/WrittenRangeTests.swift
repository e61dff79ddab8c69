import Diagnostics
import Testing

@testable import Prose

@Suite("Ranges of facts")
struct WrittenRangeTests {
  private func walked(_ text: String, joins: Bool = true) -> String {
    var report = Report()
    let prose = Prose.line(text, at: TextOrigin(file: "a.yaml"), report: &report)
    var output = ""
    func words(_ end: RangeEnd) -> String {
      switch end {
      case .fact(let fact): "{\(fact.path.string)}"
      case .typed(let number): number.string
      }
    }
    func isRange(_ first: RangeEnd, _ second: RangeEnd) -> Bool { joins }
    prose.walk(joining: isRange) { event in
      switch event {
      case .text(let run): output += run.string
      case .placeholder(let fact): output += "{\(fact.path.string)}"
      case .range(let first, let dash, let second): output += "⟨\(words(first))\(dash.string)\(words(second))⟩"
      default: break
      }
    }
    return output
  }

  @Test(arguments: [
    ("{a.b}–{a.c}", "⟨{a.b}–{a.c}⟩"), ("من {a.b} – {a.c} فقط", "من ⟨{a.b} – {a.c}⟩ فقط"), ("{a.b}-{a.c}.", "⟨{a.b}-{a.c}⟩."),
    ("9–{a.c}", "⟨9–{a.c}⟩"), ("في 8.30-{a.c} ثم", "في ⟨8.30-{a.c}⟩ ثم"), ("{a.b}–16 ثم", "⟨{a.b}–16⟩ ثم"),
    ("{a.b} – 16.30.", "⟨{a.b} – 16.30⟩."),
    ("{a.b}–3.12. ثم", "⟨{a.b}–3.12.⟩ ثم"), ("{a.b} و {a.c}", "{a.b} و {a.c}"), ("{a.b} - غرفة", "{a.b} - غرفة"), ("K-{a.c}", "K-{a.c}"),
    ("{a.b}–9, {a.c}–{a.d}", "⟨{a.b}–9⟩, ⟨{a.c}–{a.d}⟩"), ("{a.b}–", "{a.b}–"), ("9–", "9–"), ("{a.b}{a.c}", "{a.b}{a.c}"),
    ("{a.b}-16x", "{a.b}-16x"),
  ])
  func ranges(_ text: String, _ expected: String) { #expect(walked(text) == expected) }

  @Test("What makes no range comes as it would", arguments: ["{a.b}–{a.c}", "9 – {a.c}.", "{a.b}–16 x", "x"])
  func refused(_ text: String) { #expect(walked(text, joins: false) == text) }
}
