/// The style of the page for staff. It stands in the page, so that the page can be mailed alone; colours are those of the reader's system,
/// and nothing is told by colour.
enum ReportStyle {
  static let text = """
    :root { font: 100%/1.5 system-ui, sans-serif; }
    body { margin: 0 auto; max-width: 80rem; padding: 1rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; }
    h2 { font-size: 1.35rem; border-top: 2px solid; margin-top: 2.5rem; padding-top: 0.5rem; }
    h3 { font-size: 1.1rem; margin-top: 1.75rem; }
    p, li, dd { max-width: 45rem; }
    nav ul { columns: 16rem; }
    nav li { break-inside: avoid; padding: 0.2rem 0; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.4rem 1.5rem; }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid; outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; }
    caption { font-weight: bold; text-align: start; padding: 0.25rem 0; }
    th, td { border: 1px solid GrayText; padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; }
    tbody th { font-weight: normal; min-width: 9rem; }
    tfoot th, tfoot td { font-weight: bold; }
    td.empty { border: 3px double; font-weight: bold; }
    code { font-size: 0.875em; overflow-wrap: anywhere; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9pt; }
      nav, .skip { display: none; }
      .scroll { overflow: visible; }
      tr { break-inside: avoid; }
    }
    """
}
