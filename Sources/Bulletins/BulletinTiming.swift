import Catalog
import Diagnostics

/// Whether the messages of an entry may be posted today. The build makes none of what is over, but `kaikille bulletin` is asked for one by name.
extension BulletinCodes {
  public static let notCurrent = DiagnosticCode(
    "bulletin-not-current", .error,
    explanation: Wording(
      fi: "Viesti on peruttu, korjattu tai vanhentunut, joten sitä ei enää levitetä. Jos toinen on tullut sen tilalle, tee viesti siitä.",
      en: "The message has been withdrawn, corrected or is over, so it is spread no more. If another has taken its place, make that one's."),
    bad: "kaikille bulletin notices/water   # and notices/water-2: withdraws: water", good: "kaikille bulletin notices/water-2")
  public static let notBegun = DiagnosticCode(
    "bulletin-not-begun", .note,
    explanation: Wording(
      fi: "Viesti tehdään, mutta se alkaa vasta myöhemmin. Lähetä se vasta sinä päivänä.",
      en: "The message is made but begins only later. Post it on that day, not before."),
    bad: "kaikille bulletin notices/holiday   # show: {from: 2026-12-20, …}", good: "the same on 2026-12-20")

  static let ofTiming = [notCurrent, notBegun]
}

extension BulletinComposer {
  /// What whoever asks for the messages of an entry must know of its days: an error where they may not be posted any more, a note where not yet.
  public func timing(of index: EntryIndex) -> Diagnostic? {
    let entry = catalog.entries[index]
    let subject = Diagnostic.Subject(entry: entry.id.description)
    if let successor = catalog.successor(of: index, on: today) {
      let id = catalog.entries[successor.notice].id
      let reason: Wording =
        switch successor.kind {
        case .withdraws: Wording(fi: "on peruttu", en: "has been withdrawn")
        case .corrects: Wording(fi: "on korjattu", en: "has been corrected")
        case .updates: Wording(fi: "on vanhempi kuin uusin tilannetieto", en: "is older than the latest situation update")
        }
      return Diagnostic(
        BulletinCodes.notCurrent, at: Span(file: entry.factsFile),
        Wording(
          fi: "Sisältö \(entry.id) \(reason.fi), joten viestiä ei tehty. Uusi on \(id): `kaikille bulletin \(id)`.",
          en: "\(entry.id) \(reason.en), so no message was made. The new one is \(id): `kaikille bulletin \(id)`."), subject: subject)
    }
    for fact in entry.facts {
      switch fact {
      case .period(let show)? where show.until < today: return over(entry, show.until, subject)
      case .period(let show)? where show.from > today:
        return Diagnostic(
          BulletinCodes.notBegun, at: Span(file: entry.factsFile),
          Wording(
            fi: "Sisältö \(entry.id) alkaa vasta \(show.from.numeric). Älä lähetä viestiä ennen sitä.",
            en: "\(entry.id) begins only on \(show.from.iso). Do not post the message before that day."), subject: subject)
      case .schedule(let schedule)? where schedule.ended(on: today): return over(entry, schedule.last?.date, subject)
      default: break
      }
    }
    return nil
  }

  private func over(_ entry: Entry, _ day: CalendarDate?, _ subject: Diagnostic.Subject) -> Diagnostic {
    Diagnostic(
      BulletinCodes.notCurrent, at: Span(file: entry.factsFile),
      Wording(
        fi:
          "Sisältö \(entry.id) on päättynyt\(day.map { ": sen viimeinen päivä oli \($0.numeric)" } ?? ""), joten viestiä ei tehty. Jos se pitää "
          + "yhä paikkansa, siirrä viimeistä päivää.",
        en:
          "\(entry.id) is over\(day.map { ": its last day was \($0.iso)" } ?? ""), so no message was made. If it still holds, choose a later last "
          + "day."),
      subject: subject)
  }
}
