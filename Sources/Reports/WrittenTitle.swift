import Catalog
import Prose

extension ReportPage {
  /// The title of an entry in the source language as its readers see it, facts and the names of places filled in; before it the number of a
  /// situation update, or that it corrects or withdraws another.
  func title(of index: EntryIndex) -> String {
    let entry = catalog.entries[index]
    let title = catalog.title(of: entry, in: catalog.source).map { written($0.prose, of: entry) } ?? entry.id.name
    if let number = catalog.situations.number(of: index) { return "Tilannetieto \(number): \(title)" }
    switch catalog.predecessors(of: entry).first(where: { $0.kind != .updates })?.kind {
    case .corrects: return "Korjaus: \(title)"
    case .withdraws: return "Peruutus: \(title)"
    default: return title
    }
  }

  /// A line without markup. What no fact stands behind stays as its editor wrote it.
  private func written(_ prose: Prose, of entry: Entry) -> String {
    var text: [UInt8] = []
    prose.walk { event in
      switch event {
      case .text(let run): text.append(contentsOf: run)
      case .placeholder(let placeholder):
        let path = placeholder.path.string
        text.append(contentsOf: (value(path, of: entry) ?? "{\(path)}").utf8)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func value(_ path: String, of entry: Entry) -> String? {
    switch catalog.resolve(path, from: entry, in: catalog.source) {
    // A line that another quotes quotes none itself.
    case .text(let text, let owner): written(text.prose, of: owner)
    case .date(let date): date.numeric
    case .phone(let phone): phone.number
    case .email(let email): email.address
    case .address(let address): address.line
    case .value(let value):
      switch value.value {
      case .date(let date): date.numeric
      case .time(let time): time.numeric
      default: value.value.written
      }
    default: nil
    }
  }
}
