"""Without JavaScript the pages say the same, and with it they load nothing from elsewhere, store nothing and copy exactly."""

import pathlib
import tempfile
import unittest

import chromium
import paper
import publication
import sample

# The lines and links that can be read, and what is hidden.
READING = """() => ({
  lines: document.body.innerText.split("\\n").map((line) => line.trim()).filter(Boolean),
  links: [...document.links].filter((link) => link.checkVisibility()).map((link) => link.href),
  hidden: [...document.querySelectorAll("body, body *")].filter((element) =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.parentElement.checkVisibility()
    && !element.matches("script, .printed, details:not([open]) > *")).map((element) => element.outerHTML.slice(0, 120)),
})"""

# What needs a script to do anything: hidden until the script is there. (Of class `printed` is what only paper needs.)
OF_SCRIPTS = ['<button type="button" hidden="" aria-controls=', '<form id="search-form"', '<div hidden=""><p id="search-count"', '<div class="plan-sheet"', '<section class="plan-sheet"', '<p class="to-sheet"']

# Announced is what comes into an empty place of an element that has this role; each change is noted.
WATCH = """() => {
  window.said = [];
  new MutationObserver((records) => {
    for (const { target } of records) window.said.push([target.closest("[role=status]") !== null, target.textContent]);
  }).observe(document.body, { childList: true, subtree: true });
}"""

STORED = """async () => [
  document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name),
  ...(location.protocol === "https:" ? await caches.keys() : []),
  ...(location.protocol === "https:" ? await navigator.serviceWorker.getRegistrations() : []).map(({ scope }) => scope),
].filter(Boolean)"""


def reading(page):
    return page.evaluate(READING)


def with_messages():
    """(language, type, path) of the pages of messages, one in each language before others."""
    all_ = [page for page in sample.pages() if page[1].startswith("share/") and "<pre" in publication.text_of(page[2])]
    return sample.drawn(all_, len(all_), sample.SEED)


def pages():
    """The sample, the same for every test here, with as many pages of messages as there is room for."""
    return sample.chosen_pages(first=with_messages())


def stored(page):
    """Uses the page, presses its buttons, and looks into every place where a browser keeps something."""
    chromium.use(page)
    # The dialog of the printer waits for somebody.
    page.evaluate("window.print = () => {}")
    for button in page.locator("button").all():
        if button.is_visible():
            button.click()
    cookies = [] if page.url.startswith("file:") else page.context.cookies()
    return [f"stores {name}" for name in page.evaluate(STORED)] + [f"sets {cookie}" for cookie in cookies]


def buttons(page, what_is_there, attribute):
    """Presses each button twice: `what_is_there` is the text of its message, letter by letter, and it is announced each time."""
    found = []
    all_ = page.locator("button[aria-controls]").all()
    if not all_:
        found.append("no button")
    page.evaluate(WATCH)
    for button in all_:
        message = page.locator(f"[id='{button.get_attribute('aria-controls')}']")
        status = button.locator("xpath=..").locator("[role=status]")
        words = status.get_attribute(attribute)
        for _ in range(2):
            page.evaluate("window.said.length = 0")
            button.click()
            page.locator("[role=status]", has_text=words).first.wait_for(state="attached")
            status.filter(has_text=words).wait_for(state="attached")
            # Emptied, then filled; what is empty already does not change.
            said = [text for text in page.evaluate("window.said") if text != [True, ""]]
            while not said:
                said = [text for text in page.evaluate("window.said") if text != [True, ""]]
            if said != [[True, words]]:
                found.append(f"says {said}, not {words}")
            if page.evaluate(what_is_there) != message.text_content():
                found.append(f"{page.evaluate(what_is_there)!r} is not {message.text_content()!r}")
    return found


def copies(page):
    return buttons(page, "navigator.clipboard.readText()", "data-done")


def refused(page):
    # A selection that is written out ends at the last line that is shown; the range holds each letter.
    return buttons(page, "getSelection().getRangeAt(0).toString()", "data-instead")


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class WithoutScripts(unittest.TestCase):
    maxDiff = None

    def test_pages_say_the_same(self):
        paths = pages()
        without, with_ = {}, {}

        def collect(into):
            def judge(page):
                into[page.url] = reading(page)
                return []

            return judge

        self.assertEqual(chromium.judged(collect(without), paths, java_script_enabled=False), "")
        self.assertEqual(chromium.judged(collect(with_), paths), "")
        self.assertEqual(len(without), len(paths))
        for address, page in without.items():
            with self.subTest(address=address, seed=sample.SEED):
                self.assertTrue(page["lines"])
                self.assertEqual([line for line in page["lines"] if line not in with_[address]["lines"]], [])
                self.assertEqual([link for link in with_[address]["links"] if link not in page["links"]], [])
                needed = [part for part in page["hidden"] if not any(part.startswith(known) for known in OF_SCRIPTS)]
                self.assertEqual(needed, [])


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class WithScripts(unittest.TestCase):
    maxDiff = None

    def test_the_judge_can_find_a_fault(self):
        with tempfile.TemporaryDirectory() as folder, chromium.browser() as started:
            site = pathlib.Path(folder)
            (site / "page.html").write_text(
                "<!DOCTYPE html><title>x</title><img src=https://elsewhere.test/a.png><img src=missing.png>"
                "<script>document.cookie = 'a=1'; localStorage.b = 1; indexedDB.open('c')</script>"
            )
            with chromium.opened(started, site / "page.html", site=site) as (page, faults):
                found = " ".join(faults + stored(page))
        for fault in ("asks for https://elsewhere.test/a.png", "is not there", "stores a=1", "stores b", "stores c", "sets "):
            self.assertIn(fault, found)

    def test_nothing_is_stored_or_loaded_from_elsewhere(self):
        self.assertEqual(chromium.judged(stored, pages(), clipboard=True), "")

    def test_nothing_is_stored_or_loaded_from_elsewhere_on_a_stick(self):
        # Whose scripts look for files in another way there.
        paths = [path for path in pages() if '.js"></script>' in publication.text_of(path)]
        self.assertEqual(chromium.judged(stored, paths, from_disk=True), "")

    def copied(self, before=""):
        """Judges every button that copies, of the pages of messages in the sample."""
        all_ = {path for _, _, path in with_messages()}
        paths = [path for path in pages() if path in all_]
        print(f"SEED={sample.SEED}: {len(paths)} of these are of the {len(all_)} pages of messages", flush=True)
        self.assertTrue(paths)
        judge = refused if before else copies
        return chromium.judged(judge, paths, clipboard=not before, before=before)

    def test_messages_are_copied_letter_by_letter(self):
        self.assertEqual(self.copied(), "")

    def test_messages_are_selected_where_the_clipboard_refuses(self):
        self.assertEqual(self.copied("navigator.clipboard.writeText = () => Promise.reject(new Error())"), "")

    def test_messages_are_selected_where_there_is_no_clipboard(self):
        self.assertEqual(self.copied("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"), "")


if __name__ == "__main__":
    unittest.main()
