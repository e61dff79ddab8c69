import Catalog
import Diagnostics
import HTML

/// Where an adviser ticks services and guides and gets one sheet of them in two languages. Without a script it is a list to print and to tick
/// with a pen. The choice lives in the fragment of the address only: nothing is stored and nothing is sent.
struct PlanPage {
  let site: Site
  let frame: PageFrame

  /// The way back to the root of the site.
  static let root = "../../"

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let entries = site.planEntries
    return frame.document(title: reader.plain(.planTitle), description: nil, isHidden: true, styles: ["plan.css"]) { html in
      html(.div, [.class("plan-page")]) { html in
        html(.h1) { reader.say(.planTitle, &$0) }
        html(.p, [.class("lead")]) { reader.say(.planLead, &$0) }
        TranslationNotice.ofList(site, reader, entries, &html)
        wayToSheet(&html)
        html(.form, [.class("choice-of-plan")]) { html in
          for (title, entries) in groups(entries) {
            html(.fieldset) { html in
              html(.legend) { title.write(&$0) }
              html(.ul) { html in
                for index in entries { row(index, &html) }
              }
              wayToSheet(&html)
            }
          }
        }
        html(.section, [.class("plan-sheet"), .hidden, .labelledBy("sheet")]) { html in
          html(.h2, [.id("sheet"), .tabIndex(-1)]) { reader.say(.planTitle, &$0) }
          html(.p) { html in
            html(.button, [.buttonType(.button), .class("print")]) { reader.say(.planPrint, &$0) }
            html.text(" ")
            html(.button, [.buttonType(.button), .class("clear")]) { reader.say(.planClear, &$0) }
          }
          PlanTable(site: site, reader: reader).write(&html) { _ in }
        }
        html(.p, [.role(.status), .announces(reader.plain(.planBelow))]) { _ in }
      }
      html.script(.path(reader.root + "plan.js"))
    }
  }

  /// Leads to the sheet, which lies below many boxes; shown as soon as one is ticked.
  private func wayToSheet(_ html: inout HTMLWriter) {
    html(.p, [.class("to-sheet")]) { html in
      html(.a, [.href(.fragment("sheet"))]) { reader.say(.planBelow, &$0) }
    }
  }

  /// A title of a group: a topic, or the type of what belongs to none.
  private struct Title {
    let write: (inout HTMLWriter) -> Void
  }

  /// The entries by the first of their topics, topics in the order of demand.
  private func groups(_ entries: [EntryIndex]) -> [(Title, [EntryIndex])] {
    let reader = reader
    let byTopic = Dictionary(grouping: entries) { catalog.references("topics", of: catalog.entries[$0]).first }
    var groups = site.inDemand(catalog.entries(of: "topics")).compactMap { topic in
      byTopic[topic].map { (Title { reader.title(topic, &$0) }, $0) }
    }
    let others = Dictionary(grouping: byTopic[nil] ?? []) { catalog.entries[$0].type }
    for type in others.keys.sorted() {
      let name = catalog.types[type].name
      groups.append((Title { reader.label("types.\(name).many", &$0) }, others[type] ?? []))
    }
    return groups
  }

  /// A box to tick, the name in both languages, and what helps without the sheet: the first phone and the short address.
  private func row(_ index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    html(.li, [.id(entry.id.description)]) { html in
      html(.label) { html in
        html(.input, [.inputType(.checkbox)])
        html(.span) { html in
          html(.b) { reader.title(index, &$0) }
          reader.original(index, &html)
        }
      }
      html(.p) { html in
        if let phone = catalog.firstPhone(of: entry)?.phone {
          reader.phone(phone, &html)
          html.text(" · ")
        }
        reader.isolated(site.writtenAddress(of: index), &html)
      }
    }
  }
}

extension EntryType {
  /// Whether its entries can be put on the sheet.
  fileprivate var isOnPlan: Bool { !plan.isEmpty && hasPages }
}

extension Catalog {
  /// Whether there is anything to put on the sheet.
  var hasPlan: Bool { entries.contains { types[$0.type].isOnPlan } }
}

extension Site {
  /// What can be put on the sheet: entries of the types whose schema has `plan:`, without what is over.
  public var planEntries: [EntryIndex] {
    catalog.entries.indices.filter { isOnPlan($0) && isCurrent($0) }
  }

  /// Whether entries of its type have rows on the sheet.
  public func isOnPlan(_ index: EntryIndex) -> Bool { catalog.types[catalog.entries[index].type].isOnPlan }

  /// The files with the rows of an entry, one for each language, which the script of the page loads when its box is ticked. They are scripts
  /// and not data, because a page that was opened from a disk may load nothing else.
  func planFiles(of index: EntryIndex) -> [OutputFile] {
    guard isOnPlan(index) else { return [] }
    let code = self.code(of: index)
    let id = catalog.entries[index].id.description
    let source = PlanColumn(site: self, index: index, locale: catalog.source)
    return zip(planPaths(of: index), catalog.locales).map { path, locale in
      let row = PlanRow(site: self, index: index, locale: locale.index, code: code, source: source)
      let rows = HTMLFragment { row.write(&$0) }
      let text = JSON.string(String(decoding: rows.utf8, as: UTF8.self)).bytes
      return OutputFile(path: path, bytes: Array("planRow(\"\(id)\",".utf8) + text + Array(")\n".utf8))
    }
  }

  /// Where those files lie, below `output/`.
  func planPaths(of index: EntryIndex) -> [String] {
    guard isOnPlan(index) else { return [] }
    return catalog.locales.map { "site/\($0.tag)/plan/\(catalog.entries[index].id).js" }
  }
}
