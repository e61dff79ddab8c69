"""axe-core finds nothing in the pages of the site, in light and in dark, and they fit the narrowest screen with the widest spacing of letters."""

import pathlib
import tempfile
import unittest

import axe_playwright_python
import chromium
import paper
import publication_variants
import sample

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

# Every rule of these; none is turned off.
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

RUN = """async (options) => (await axe.run(document, options)).violations.flatMap(({ id, nodes }) =>
  nodes.map((node) => `${id}: ${node.target} ${node.html.slice(0, 200)} ${node.failureSummary.replace(/\\s+/g, " ").slice(0, 300)}`))"""

# WCAG 2.2, 1.4.12. A sheet that a script makes is no inline style, so the policy of the page stands.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""

# How far the page can be pushed sideways, and texts of which a part is cut off.
OVERFLOW = """() => {
  const found = [], page = document.scrollingElement, name = (element) => element.outerHTML.slice(0, 120);
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > page.clientWidth + 0.5 || left < -0.5;
    });
    found.push(`${page.scrollWidth} wide, the screen ${page.clientWidth}: ${wide.slice(-1).map(name)}`);
  }
  // What is typed into a field moves in it.
  for (const element of document.body.querySelectorAll(":not(input)")) {
    const { overflowX, overflowY } = getComputedStyle(element), isCut = (value) => value === "hidden" || value === "clip";
    if (isCut(overflowX) && element.scrollWidth > element.clientWidth || isCut(overflowY) && element.scrollHeight > element.clientHeight)
      found.push(`cut off: ${name(element)}`);
  }
  return found;
}"""

# What is tapped: 44 CSS pixels high (WCAG 2.2, 2.5.5), but for words in a sentence, for a list of them that reads as one, for what the size of
# other targets says the same (a form's label) and for what is not shown. A link that breaks over lines is measured with all of its lines.
TARGETS = """() => {
  const found = [], inSentence = (element) => {
    const block = element.closest("p, li, dd, dt, td, th, pre, caption, summary, h1, h2, h3");
    if (!block) return false;
    const copy = block.cloneNode(true);
    for (const part of copy.querySelectorAll("a, button, script, [hidden], ul, ol")) part.remove();
    return getComputedStyle(element).display === "inline" && /[\\p{L}\\p{N}]{2}/u.test(copy.textContent);
  };
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    const target = element.matches("input") && element.closest("label") || element, { width, height } = target.getBoundingClientRect();
    if (!width || !element.checkVisibility() || element.closest(".skip, .prose") || inSentence(element)) continue;
    if (height < 43.5) found.push(`${height.toFixed(1)} high: ${element.outerHTML.slice(0, 150)} in ${element.parentElement.outerHTML.slice(0, 60)}`);
  }
  return found;
}"""


def by_axe(page):
    """Light and wide as it was loaded; dark on a telephone with everything open."""
    page.evaluate(AXE)
    light = page.evaluate(RUN, RULES)
    page.set_viewport_size({"width": 360, "height": 740})
    page.emulate_media(color_scheme="dark")
    chromium.use(page)
    return light + [f"dark: {fault}" for fault in page.evaluate(RUN, RULES)]


def by_width(page):
    """320 CSS pixels: a screen of 1280 at 400 % (WCAG 2.2, 1.4.10)."""
    chromium.use(page)
    narrow = page.evaluate(OVERFLOW)
    page.evaluate(SPACING)
    return narrow + [f"spaced: {fault}" for fault in page.evaluate(OVERFLOW)]


def by_targets(page):
    """On a telephone, with everything open."""
    chromium.use(page)
    return page.evaluate(TARGETS)


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class Accessibility(unittest.TestCase):
    maxDiff = None

    def test_the_judges_can_find_a_fault(self):
        with tempfile.TemporaryDirectory() as folder, chromium.browser() as started:
            site = pathlib.Path(folder)
            (site / "page.html").write_text(
                "<!DOCTYPE html><html lang=fi><title>x</title><style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>"
                "<main><h1>x</h1><p>A pale text</p><a href=#a>a</a><button style='width:9px;height:9px;padding:0'></button>"
                "<button style='width:9px;height:9px;padding:0'>b</button><div style='width:300px;white-space:nowrap'>"
                "A text that is nearly as wide as its screen</div></main>"
            )
            with chromium.opened(started, site / "page.html", site=site) as (page, faults):
                found = by_axe(page)
                page.set_viewport_size({"width": 320, "height": 640})
                wide = by_width(page)
        self.assertEqual(faults, [])
        self.assertEqual({fault.split(":")[0] for fault in found if not fault.startswith("dark")}, {"button-name", "target-size"})
        self.assertIn("dark: color-contrast", " ".join(found))
        self.assertEqual([fault.split(":")[0] for fault in wide], ["spaced"])

    def pages(self):
        """The sample, with pages on which an emergency and an urgent notice are seen."""
        return sample.chosen_pages(besides=publication_variants.urgent_pages())

    def test_axe_finds_nothing(self):
        self.assertEqual(chromium.judged(by_axe, self.pages()), "")

    def test_what_is_tapped_is_high_enough(self):
        self.assertEqual(chromium.judged(by_targets, self.pages(), viewport={"width": 360, "height": 740}), "")

    def test_nothing_is_wider_than_a_narrow_screen(self):
        screen = {"viewport": {"width": 320, "height": 640}}
        self.assertEqual(chromium.judged(by_width, self.pages(), **screen), "")


if __name__ == "__main__":
    unittest.main()
