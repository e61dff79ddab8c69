/// The name of an element that holds text and other elements. The list is closed: it is that of the HTML standard (section 4) without
/// what the publication must not use (frames, embedded objects, templates), plus `svg` and `path` for drawings of our own.
///
/// Written by `HTMLWriter`: `html(.section, [.id("hours")]) { html in ... }`.
public struct HTMLElement: Sendable {
  @usableFromInline let start: StaticString
  @usableFromInline let end: StaticString

  @usableFromInline
  init(_ start: StaticString, _ end: StaticString) {
    self.start = start
    self.end = end
  }
}

/// The two halves of a page, and what stands in for scripts.
extension HTMLElement {
  public static var head: HTMLElement { HTMLElement("<head", "</head>") }
  public static var body: HTMLElement { HTMLElement("<body", "</body>") }
  public static var noscript: HTMLElement { HTMLElement("<noscript", "</noscript>") }
}

/// Where a screen reader's user jumps to.
extension HTMLElement {
  public static var main: HTMLElement { HTMLElement("<main", "</main>") }
  public static var header: HTMLElement { HTMLElement("<header", "</header>") }
  public static var footer: HTMLElement { HTMLElement("<footer", "</footer>") }
  public static var nav: HTMLElement { HTMLElement("<nav", "</nav>") }
  public static var aside: HTMLElement { HTMLElement("<aside", "</aside>") }
  public static var section: HTMLElement { HTMLElement("<section", "</section>") }
  public static var article: HTMLElement { HTMLElement("<article", "</article>") }
  public static var search: HTMLElement { HTMLElement("<search", "</search>") }
  public static var h1: HTMLElement { HTMLElement("<h1", "</h1>") }
  public static var h2: HTMLElement { HTMLElement("<h2", "</h2>") }
  public static var h3: HTMLElement { HTMLElement("<h3", "</h3>") }
  public static var h4: HTMLElement { HTMLElement("<h4", "</h4>") }
  public static var h5: HTMLElement { HTMLElement("<h5", "</h5>") }
  public static var h6: HTMLElement { HTMLElement("<h6", "</h6>") }
  public static var hgroup: HTMLElement { HTMLElement("<hgroup", "</hgroup>") }
  public static var address: HTMLElement { HTMLElement("<address", "</address>") }
}

/// Paragraphs, lists and what can be opened.
extension HTMLElement {
  public static var p: HTMLElement { HTMLElement("<p", "</p>") }
  public static var div: HTMLElement { HTMLElement("<div", "</div>") }
  public static var blockquote: HTMLElement { HTMLElement("<blockquote", "</blockquote>") }
  public static var pre: HTMLElement { HTMLElement("<pre", "</pre>") }
  public static var figure: HTMLElement { HTMLElement("<figure", "</figure>") }
  public static var figcaption: HTMLElement { HTMLElement("<figcaption", "</figcaption>") }
  public static var ul: HTMLElement { HTMLElement("<ul", "</ul>") }
  public static var ol: HTMLElement { HTMLElement("<ol", "</ol>") }
  public static var menu: HTMLElement { HTMLElement("<menu", "</menu>") }
  public static var li: HTMLElement { HTMLElement("<li", "</li>") }
  public static var dl: HTMLElement { HTMLElement("<dl", "</dl>") }
  public static var dt: HTMLElement { HTMLElement("<dt", "</dt>") }
  public static var dd: HTMLElement { HTMLElement("<dd", "</dd>") }
  public static var details: HTMLElement { HTMLElement("<details", "</details>") }
  public static var summary: HTMLElement { HTMLElement("<summary", "</summary>") }
  public static var dialog: HTMLElement { HTMLElement("<dialog", "</dialog>") }
}

/// Parts of a sentence.
extension HTMLElement {
  public static var a: HTMLElement { HTMLElement("<a", "</a>") }
  public static var abbr: HTMLElement { HTMLElement("<abbr", "</abbr>") }
  public static var b: HTMLElement { HTMLElement("<b", "</b>") }
  public static var bdi: HTMLElement { HTMLElement("<bdi", "</bdi>") }
  public static var bdo: HTMLElement { HTMLElement("<bdo", "</bdo>") }
  public static var cite: HTMLElement { HTMLElement("<cite", "</cite>") }
  public static var code: HTMLElement { HTMLElement("<code", "</code>") }
  public static var data: HTMLElement { HTMLElement("<data", "</data>") }
  public static var del: HTMLElement { HTMLElement("<del", "</del>") }
  public static var dfn: HTMLElement { HTMLElement("<dfn", "</dfn>") }
  public static var em: HTMLElement { HTMLElement("<em", "</em>") }
  public static var i: HTMLElement { HTMLElement("<i", "</i>") }
  public static var ins: HTMLElement { HTMLElement("<ins", "</ins>") }
  public static var kbd: HTMLElement { HTMLElement("<kbd", "</kbd>") }
  public static var mark: HTMLElement { HTMLElement("<mark", "</mark>") }
  public static var q: HTMLElement { HTMLElement("<q", "</q>") }
  public static var rp: HTMLElement { HTMLElement("<rp", "</rp>") }
  public static var rt: HTMLElement { HTMLElement("<rt", "</rt>") }
  public static var ruby: HTMLElement { HTMLElement("<ruby", "</ruby>") }
  public static var s: HTMLElement { HTMLElement("<s", "</s>") }
  public static var samp: HTMLElement { HTMLElement("<samp", "</samp>") }
  public static var small: HTMLElement { HTMLElement("<small", "</small>") }
  public static var span: HTMLElement { HTMLElement("<span", "</span>") }
  public static var strong: HTMLElement { HTMLElement("<strong", "</strong>") }
  public static var sub: HTMLElement { HTMLElement("<sub", "</sub>") }
  public static var sup: HTMLElement { HTMLElement("<sup", "</sup>") }
  public static var time: HTMLElement { HTMLElement("<time", "</time>") }
  public static var u: HTMLElement { HTMLElement("<u", "</u>") }
  public static var `var`: HTMLElement { HTMLElement("<var", "</var>") }
}

/// Tables, for facts in two directions only.
extension HTMLElement {
  public static var table: HTMLElement { HTMLElement("<table", "</table>") }
  public static var caption: HTMLElement { HTMLElement("<caption", "</caption>") }
  public static var colgroup: HTMLElement { HTMLElement("<colgroup", "</colgroup>") }
  public static var thead: HTMLElement { HTMLElement("<thead", "</thead>") }
  public static var tbody: HTMLElement { HTMLElement("<tbody", "</tbody>") }
  public static var tfoot: HTMLElement { HTMLElement("<tfoot", "</tfoot>") }
  public static var tr: HTMLElement { HTMLElement("<tr", "</tr>") }
  public static var th: HTMLElement { HTMLElement("<th", "</th>") }
  public static var td: HTMLElement { HTMLElement("<td", "</td>") }
}

/// Forms and fields; `input`, `option` and `textarea` are elements of other kinds.
extension HTMLElement {
  public static var form: HTMLElement { HTMLElement("<form", "</form>") }
  public static var fieldset: HTMLElement { HTMLElement("<fieldset", "</fieldset>") }
  public static var legend: HTMLElement { HTMLElement("<legend", "</legend>") }
  public static var label: HTMLElement { HTMLElement("<label", "</label>") }
  public static var button: HTMLElement { HTMLElement("<button", "</button>") }
  public static var select: HTMLElement { HTMLElement("<select", "</select>") }
  public static var optgroup: HTMLElement { HTMLElement("<optgroup", "</optgroup>") }
  public static var datalist: HTMLElement { HTMLElement("<datalist", "</datalist>") }
  public static var output: HTMLElement { HTMLElement("<output", "</output>") }
  public static var progress: HTMLElement { HTMLElement("<progress", "</progress>") }
  public static var meter: HTMLElement { HTMLElement("<meter", "</meter>") }
}

/// Pictures, sound, film and drawings.
extension HTMLElement {
  public static var picture: HTMLElement { HTMLElement("<picture", "</picture>") }
  public static var audio: HTMLElement { HTMLElement("<audio", "</audio>") }
  public static var video: HTMLElement { HTMLElement("<video", "</video>") }
  public static var svg: HTMLElement { HTMLElement("<svg", "</svg>") }
  public static var path: HTMLElement { HTMLElement("<path", "</path>") }
}
