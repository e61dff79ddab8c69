"""The sheet that a client takes along: ticked, printed and made by the command, as somebody does who has the site on a USB stick."""

import functools
import html
import json
import pathlib
import re
import shutil
import tempfile
import unittest
import urllib.parse

import chromium
import paper
import publication

CHOSEN = ["services/kela", "services/moona-kotka", "guides/first-days"]
OTHER = "services/poliisi"

# Nothing but files of the site may be loaded, and nothing may be sent.
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'"

# Ticks what the fragment names after `tick:`, lets it settle, and tells the page around it all that one can see.
TICKING = """
{
const words = decodeURIComponent(location.hash.slice(1));
const ids = words.startsWith("tick:") ? words.slice(5).split(",") : [];
if (ids.length) history.replaceState(null, "", location.pathname);
const faults = [];
addEventListener("securitypolicyviolation", (event) => faults.push(event.blockedURI + " " + event.violatedDirective));
addEventListener("error", (event) => faults.push(String(event.message)));
const boxes = () => [...document.querySelectorAll(".choice-of-plan li")].filter((row) => row.querySelector("input").checked).map((row) => row.id);
const place = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
addEventListener("load", async () => {
  const before = { path: location.pathname, length: history.length, isHidden: document.querySelector(".plan-sheet").hidden, boxes: boxes() };
  for (const id of ids) document.getElementById(id).querySelector("input").click();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const cells = (row) => [...row.cells].map((cell) => ({
    text: cell.textContent, language: cell.closest("[lang]").lang, direction: getComputedStyle(cell).direction,
    isCode: cell.className === "way", ...place(cell),
  }));
  const tables = [...document.querySelectorAll("table.plan")];
  parent.postMessage({
    before, faults, boxes: boxes(), path: location.pathname, search: location.search, hash: location.hash, length: history.length,
    isHidden: document.querySelector(".plan-sheet")?.hidden, status: document.querySelector("[role=status]")?.textContent,
    rows: tables.flatMap((table) => [...table.tBodies].map((body) => [...body.rows].map(cells))),
    table: tables.map((table) => table.outerHTML).join(""),
    scripts: [...document.scripts].map((script) => script.src), requests: performance.getEntriesByType("resource").map((entry) => entry.name),
    stored: document.cookie.length + localStorage.length + sessionStorage.length,
    languages: [...document.querySelectorAll(".languages a")].map((link) => link.hash),
  }, "*");
});
}
"""

COLLECTING = """
addEventListener("message", ({ data }) => { document.body.textContent = "SEEN" + encodeURIComponent(JSON.stringify(data)) + "END"; });
"""

CELLS = """() => [...document.querySelectorAll("table.plan tbody tr")].map((row) => [...row.cells].slice(0, 2).map((cell) => {
  const { top, bottom, width } = cell.getBoundingClientRect();
  return { top, bottom, width };
}))"""


@functools.cache
def site():
    """A copy of the site beside which the judge may put pages of its own."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="kaikille-plan-", dir=publication.folder()))
    root = folder / "site"
    root.mkdir()
    for file in publication.folder().glob("site/*.*"):
        shutil.copy(file, root)
    for plan in publication.folder().glob("site/*/plan"):
        shutil.copytree(plan, root / plan.parent.name / "plan")
    (root / "judge.js").write_text(TICKING)
    return root


def seen(language, fragment, page="index.html"):
    """What a page of the sheet shows after it was opened with a fragment."""
    root = site()
    folder = root / language / "plan"
    markup = publication.text_of(folder / page)
    markup = markup.replace("<meta charset", f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><meta charset', 1)
    (folder / "judge.html").write_text(markup.replace("</body>", '<script src="../../judge.js"></script></body>'))
    address = f"{language}/plan/judge.html#{urllib.parse.quote(fragment, safe=':/,')}"
    (root / "judge.html").write_text(
        f'<!DOCTYPE html><meta charset=utf-8><body><script>{COLLECTING}</script><iframe width=1200 height=3000 src="{address}"></iframe>'
    )
    made = paper.browser("--virtual-time-budget=20000", "--window-size=1300,3100", "--dump-dom", (root / "judge.html").as_uri())
    found = re.search(r"SEEN([^\s\"<]*)END", made)
    if not found:
        raise AssertionError(f"the browser did not finish: {made[-500:]}")
    return json.loads(urllib.parse.unquote(found[1]))


def short_addresses(language):
    """By entry, the short address on the list that is ticked with a pen."""
    page = publication.text_of(site() / language / "plan/index.html")
    rows = re.findall(r'<li id="([^"]+)">(.*?)</li>', page, re.DOTALL)
    words = {id_: html.unescape(re.sub("<[^>]+>", " ", row)) for id_, row in rows}
    return {id_: re.search(r"[a-z0-9.-]+/p/[a-z0-9]+", text)[0] for id_, text in words.items()}


def without_spaces(text):
    return re.sub(r"\s", "", text)


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class Plan(unittest.TestCase):
    def test_ticking_changes_the_fragment_and_nothing_else(self):
        page = seen("so", "tick:" + ",".join(CHOSEN))
        self.assertEqual(page["faults"], [])
        self.assertEqual((page["before"]["boxes"], page["before"]["isHidden"]), ([], True))
        self.assertEqual((page["hash"], page["search"]), ("#" + ",".join(CHOSEN), ""))
        self.assertEqual((page["path"], page["length"]), (page["before"]["path"], page["before"]["length"]))
        self.assertEqual(sorted(page["boxes"]), sorted(CHOSEN))
        self.assertFalse(page["isHidden"])
        self.assertNotEqual(page["status"], "")
        self.assertEqual(page["stored"], 0)
        self.assertEqual(set(page["languages"]), {"#" + ",".join(CHOSEN)})
        # One ready file for each, from the same disk.
        base = site().as_uri() + "/"
        self.assertTrue(all(address.startswith(base) for address in page["scripts"] + page["requests"]))
        rows = [address.removeprefix(base) for address in page["scripts"] if "/plan/" in address]
        self.assertEqual(rows, [f"so/plan/{id_}.js" for id_ in CHOSEN])

    def test_an_address_opens_the_same_sheet(self):
        ticked, opened = seen("so", "tick:" + ",".join(CHOSEN)), seen("so", ",".join(CHOSEN) + ",services/none")
        self.assertEqual(opened["table"], ticked["table"])
        self.assertEqual(opened["status"], "")

    def test_two_columns_row_by_row(self):
        for language, is_right_to_left in [("so", False), ("ar", True), ("ti", False)]:
            with self.subTest(language=language):
                entries = seen(language, ",".join(CHOSEN))["rows"]
                self.assertEqual(len(entries), len(CHOSEN))
                for rows in entries:
                    self.assertGreater(len(rows), 2)
                    self.assertTrue(rows[0][2]["isCode"])
                    for row in rows:
                        own, finnish = row[:2]
                        self.assertEqual((own["language"], finnish["language"]), (language, "fi"))
                        self.assertEqual((own["direction"], finnish["direction"]), ("rtl" if is_right_to_left else "ltr", "ltr"))
                        self.assertEqual((own["top"], own["bottom"]), (finnish["top"], finnish["bottom"]))
                        first, second = (finnish, own) if is_right_to_left else (own, finnish)
                        self.assertLessEqual(first["right"], second["left"] + 1)
                        self.assertNotEqual(own["text"].strip(), "")
                        self.assertNotEqual(finnish["text"].strip(), "")

    def test_on_a_phone_the_languages_stand_below_each_other(self):
        """As wide as the screen each, so that no word need be broken; and a link leads down to the sheet without losing the choice."""
        with chromium.browser() as started:
            for language in ("so", "ar"):
                path = publication.folder() / "site" / language / "plan/index.html"
                with chromium.opened(started, path, viewport={"width": 360, "height": 740}) as (page, faults):
                    link = page.locator(".to-sheet a").first
                    self.assertFalse(link.is_visible())
                    page.evaluate("(ids) => { location.hash = ids }", ",".join(CHOSEN))
                    page.locator("table.plan tbody").nth(len(CHOSEN) - 1).wait_for()
                    rows = page.evaluate(CELLS)
                    self.assertGreater(len(rows), 10)
                    for own, finnish in rows:
                        self.assertLessEqual(own["bottom"], finnish["top"] + 1)
                        self.assertGreater(min(own["width"], finnish["width"]), 300)
                    link.click()
                    self.assertEqual(page.evaluate("document.activeElement.id"), "sheet")
                    self.assertLess(page.locator("#sheet").bounding_box()["y"], 740)
                    # So does the link past the menus.
                    page.locator("a.skip").focus()
                    page.keyboard.press("Enter")
                    page.wait_for_function("document.querySelector('main').getBoundingClientRect().top < 100")
                    page.wait_for_function("(ids) => location.hash === '#' + ids", arg=",".join(CHOSEN))
                    self.assertTrue(link.is_visible())
                    self.assertEqual(faults, [])

    def test_the_printed_sheet(self):
        for language in ("so", "ar", "fi"):
            with self.subTest(language=language):
                addresses = short_addresses(language)
                sheets = paper.printed(site() / language / "plan/index.html", ",".join(CHOSEN))
                self.assertLessEqual(len(sheets), 2)
                self.assertEqual({(sheet.width, sheet.height) for sheet in sheets}, {(210, 297)})
                found = [code.text for sheet in sheets for code in sheet.codes]
                self.assertEqual(sorted(found), sorted(f"https://{addresses[id_]}/" for id_ in CHOSEN))
                words = without_spaces("".join(sheet.text for sheet in sheets))
                self.assertIn("MOONA", words)
                # What is not ticked is not on it.
                self.assertNotIn(addresses[OTHER], words)

    def test_without_a_script_the_list_is_printed(self):
        for language in ("so", "ar"):
            with self.subTest(language=language):
                addresses = short_addresses(language)
                page = publication.text_of(site() / language / "plan/index.html")
                refused = page.replace("<meta charset", '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><meta charset', 1)
                file = site() / language / "plan/pen.html"
                file.write_text(refused)
                sheets = paper.printed(file, ",".join(CHOSEN))
                words = without_spaces("".join(sheet.text for sheet in sheets))
                self.assertGreater(len(addresses), 20)
                for id_, address in addresses.items():
                    self.assertIn(address, words, id_)
                self.assertEqual([code for sheet in sheets for code in sheet.codes], [])

    def test_the_command_makes_the_same_sheet(self):
        for language in ("so", "ar"):
            with self.subTest(language=language):
                file = site() / language / "plan/sheet.html"
                publication.output_of("plan", *CHOSEN, "--locale", language, "--today", publication.TODAY, "--output", str(file))
                # It is one file: the look stands in it, and the judge's own policy would refuse that.
                made = re.search(r'<table class="plan.*?</table>', publication.text_of(file), re.DOTALL)[0]
                folder = site() / language / "plan"
                page = publication.text_of(folder / "index.html")
                (folder / "made.html").write_text(re.sub(r'<table class="plan.*?</table>', lambda _: made, page, flags=re.DOTALL))
                script = '<script defer="" src="../../plan.js">'
                self.assertIn(script, page)
                (folder / "made.html").write_text(publication.text_of(folder / "made.html").replace(script, "<script>"))
                self.assertEqual(seen(language, "", "made.html")["table"], seen(language, ",".join(CHOSEN))["table"])
                self.assertNotRegex(publication.text_of(file), r'(?:src|href)="(?!tel:|mailto:|https:|#)')
                addresses = short_addresses(language)
                codes = [code.text for sheet in paper.printed(file) for code in sheet.codes]
                self.assertEqual(sorted(codes), sorted(f"https://{addresses[id_]}/" for id_ in CHOSEN))


if __name__ == "__main__":
    unittest.main()
