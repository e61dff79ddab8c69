"""Who has no mouse reaches every link and control with Tab, in the order of reading, sees where they are, and gets out again."""

import pathlib
import tempfile
import unittest

import chromium
import paper
import sample

# All that can be reached, in the order of the page; each place that the keyboard comes to is noted with what can be seen of it.
LISTEN = """() => {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const reachable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && isShown(element));
  window.walk = { reachable, places: [], faults: [] };
  const name = (element) => element.outerHTML.replace(/\\s+/g, " ").slice(0, 120);
  window.walk.name = name;
  addEventListener("focusin", ({ target }) => {
    window.walk.places.push(target);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || /^rgba.*, 0\\)$/.test(outlineColor))
      window.walk.faults.push(`the focus cannot be seen: ${name(target)}`);
    const { width, height, bottom, right } = target.getBoundingClientRect();
    if (!width || !height || bottom + scrollY <= 0 || right + scrollX <= 0) window.walk.faults.push(`not on the screen: ${name(target)}`);
    // One column: what comes next is not above what was before.
    const before = window.walk.places.at(-2);
    if (before && !before.matches(".skip") && target.getBoundingClientRect().bottom <= before.getBoundingClientRect().top)
      window.walk.faults.push(`goes back up: ${name(before)} to ${name(target)}`);
  });
  return reachable.length;
}"""

WALKED = """() => {
  const { reachable, places, faults, name } = window.walk;
  reachable.forEach((element, index) => {
    if (places[index] !== element) faults.push(`Tab ${index + 1} is at ${places[index] ? name(places[index]) : "nothing"}, not ${name(element)}`);
  });
  if (places.length > reachable.length && places.at(-1) !== reachable[0]) faults.push(`more than all: ${name(places.at(-1))}`);
  return faults.slice(0, 5);
}"""

# The skip link leads past what is the same on every page: the next thing is the first in the text of this page.
SKIPPED = """() => {
  const { reachable, name } = window.walk, main = document.querySelector("main");
  const next = reachable.find((element) => main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return document.activeElement === next ? [] : [`the skip link leads to ${name(document.activeElement)}, not ${name(next)}`];
}"""


def by_keyboard(page):
    """Through the page once, out of it, back into it from its end, and over what all pages have."""
    chromium.use(page)
    # What was used has the focus: begin anew, above everything.
    page.evaluate("document.activeElement.blur(), getSelection().removeAllRanges(), scrollTo(0, 0)")
    page.evaluate("document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex')")
    count = page.evaluate(LISTEN)
    for _ in range(count):
        page.keyboard.press("Tab")
    found = page.evaluate(WALKED)
    page.keyboard.press("Tab")
    if count > 1 and page.evaluate("document.activeElement === window.walk.reachable.at(-1)"):
        found.append("Tab does not leave the page")
    page.evaluate("window.walk.reachable.at(-1).focus()")
    page.keyboard.press("Shift+Tab")
    if count > 1 and not page.evaluate("document.activeElement === window.walk.reachable.at(-2)"):
        found.append("Shift and Tab do not lead back")
    if page.locator("header.site nav, nav.main").count():
        if not page.evaluate("window.walk.reachable[0].matches('a.skip')"):
            return [*found, "the first link does not skip anything"]
        page.evaluate("window.walk.reachable[0].focus()")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        found += page.evaluate(SKIPPED)
    return found


SCREEN = {"viewport": {"width": 360, "height": 740}}


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class Keyboard(unittest.TestCase):
    maxDiff = None

    def faults_of(self, markup):
        with tempfile.TemporaryDirectory() as folder, chromium.browser() as started:
            site = pathlib.Path(folder)
            (site / "page.html").write_text(f"<!DOCTYPE html><html lang=en><title>x</title>{markup}")
            with chromium.opened(started, site / "page.html", site=site, **SCREEN) as (page, faults):
                return faults + by_keyboard(page)

    def test_the_judge_can_find_a_fault(self):
        good = "<style>:focus { outline: 3px solid }</style><p><a href=#1>1</a><p><a href=#2>2</a><p><button>3</button>"
        self.assertEqual(self.faults_of(good), [])
        for markup, fault in (
            (good.replace("3px", "0"), "the focus cannot be seen"),
            (good.replace("<button", "<button tabindex=1"), "Tab 3 is at nothing"),
            (good.replace("<p><a href=#2", "<p style='position:absolute;top:-20px'><a href=#2"), "goes back up"),
            (good.replace("<p><a href=#2", "<p style='position:absolute;top:-99px'><a href=#2"), "not on the screen"),
            (good + "<script>onkeydown = (event) => !document.activeElement.matches('button')</script>",
             "Tab does not leave the page"),
            ("<nav class=main></nav>" + good, "the first link does not skip anything"),
            ("<nav class=main></nav><a class=skip href=#1>skip</a>" + good + "<main><a href=#4>4</a></main>", "the skip link leads to"),
        ):  # fmt: skip
            with self.subTest(fault=fault):
                self.assertIn(fault, " ".join(self.faults_of(markup)))

    def test_tab_reaches_everything_in_order(self):
        self.assertEqual(chromium.judged(by_keyboard, sample.chosen_pages(), **SCREEN), "")


if __name__ == "__main__":
    unittest.main()
