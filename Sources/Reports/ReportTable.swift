import HTML

/// A table of the page for staff. It scrolls sideways by itself where the screen is narrow, and can be reached and read without a mouse.
struct ReportTable {
  struct Cell: ExpressibleByStringLiteral {
    let text: String
    /// A place that should not be empty: marked by a frame besides its words.
    let isEmptyPlace: Bool

    init(_ text: String, isEmptyPlace: Bool = false) {
      self.text = text
      self.isEmptyPlace = isEmptyPlace
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  struct Row {
    let header: String
    /// An id below the header, for example of an entry.
    var id: String?
    let cells: [Cell]
  }

  /// Unique in the page.
  let id: String
  let caption: String
  /// The first is that of the row headers.
  let columns: [String]
  let rows: [Row]
  /// The sums.
  var last: Row?

  func write(_ html: inout HTMLWriter) {
    html(.div, [.class("scroll"), .role(.region), .labelledBy(id), .tabIndex(0)]) { html in
      html(.table) { html in
        html(.caption, [.id(id)], caption)
        html(.thead) { html in
          html(.tr) { html in
            for column in columns { html(.th, [.scope(.column)], column) }
          }
        }
        html(.tbody) { html in
          for row in rows { write(row, &html) }
        }
        if let last { html(.tfoot) { write(last, &$0) } }
      }
    }
  }

  private func write(_ row: Row, _ html: inout HTMLWriter) {
    html(.tr) { html in
      html(.th, [.scope(.row)]) { html in
        html.text(row.header)
        if let id = row.id {
          if !row.header.isEmpty { html(.br) }
          html(.code, id)
        }
      }
      for cell in row.cells { html(.td, [.when(cell.isEmptyPlace, .class("empty"))], cell.text) }
    }
  }
}
