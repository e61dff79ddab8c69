"""Sheets are printed by a browser on the paper that they promise, and leaving a sensitive page leaves no step behind in the history.

SEED chooses the sample; without it one is drawn and printed.
"""

import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

import publication

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
SENSITIVE = "services/nollalinja"
# The most sheets of paper: a card, a form, a slip and the questions of an evening are one each.
SHEETS, CHECKLISTS = 1, 3

# Follows the link in a frame, whose history is that of the page around it.
FRAME = """<iframe src="PAGE"></iframe><script>
const frame = document.querySelector("iframe");
let before = 0;
frame.onload = () => {
  if (before === 0) {
    setTimeout(() => {
      before = history.length;
      frame.contentDocument.querySelector("SELECTOR").click();
    }, 300);
  } else {
    setTimeout(() => {
      const name = frame.contentWindow.location.pathname.split("/").pop();
      document.body.textContent = `${history.length - before} ${name}`;
    }, 300);
  }
};
</script>"""


def browse(folder, *arguments):
    """What the browser writes, with a profile of its own."""
    command = [
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        f"--user-data-dir={folder}/profile", *arguments,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()


def papers(page):
    """On how many sheets of paper a page comes."""
    with tempfile.TemporaryDirectory(prefix="kaikille-paper-") as folder:
        path = pathlib.Path(folder) / "page.pdf"
        browse(folder, "--no-pdf-header-footer", f"--print-to-pdf={path}", page.as_uri())
        return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


def left(path, selector=".leave a", with_script=True):
    """How many steps the history has more after a link of the page was followed, and what is shown then."""
    site = publication.folder() / "site"
    with tempfile.TemporaryDirectory(prefix="kaikille-leave-") as name:
        folder = pathlib.Path(name)
        page = re.sub(r'(<a [^>]*href=")[^"]*', r"\1" + "../" * path.count("/") + "gone.html", (site / path).read_text())
        if not with_script:
            page = re.sub(r"<script[^>]*leave\.js[^>]*></script>", "", page)
        frame = FRAME.replace("PAGE", path).replace("SELECTOR", selector)
        for path, text in {path: page, "gone.html": "<p>Rain", "index.html": frame}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
        shutil.copy(site / "leave.js", folder)
        index = (folder / "index.html").as_uri()
        shown = browse(folder, "--allow-file-access-from-files", "--virtual-time-budget=8000", "--dump-dom", index)
        return re.search(r"<body>(\d+) ([\w.]+)", shown).groups()


def short_page():
    """The page to which the code on the poster leads."""
    site = publication.folder() / "site"
    found = [path for path in site.glob("p/*/index.html") if f'href="../../ar/{SENSITIVE}.html"' in path.read_text()]
    return str(found[0].relative_to(site))


@unittest.skipUnless(BROWSER, "chromium is not installed")
class Sheets(unittest.TestCase):
    def sample(self, folder):
        """Each page of a folder in one language, and so that every language is drawn before one is drawn again."""
        seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
        print(f"SEED={seed}")
        draw = random.Random(seed)
        site = publication.folder() / "site"
        languages = sorted(path.parent.name for path in site.glob(f"*/{folder}"))
        names = sorted(path.name for path in (site / "fi" / folder).glob("*.html") if path.name != "index.html")
        draw.shuffle(languages)
        draw.shuffle(names)
        return [site / language / folder / names[number % len(names)] for number, language in enumerate(languages)]

    def test_a_sheet_is_one_sheet_of_paper(self):
        for page in self.sample("sheets"):
            with self.subTest(page):
                self.assertEqual(papers(page), SHEETS)

    def test_a_checklist_is_a_few(self):
        for page in self.sample("checklists"):
            with self.subTest(page):
                self.assertIn(papers(page), range(1, CHECKLISTS + 1))

    def test_a_sensitive_page_leaves_no_step_behind(self):
        poster = f"ar/posters/{SENSITIVE}.html"
        for path in [f"ar/{SENSITIVE}.html", short_page(), poster]:
            self.assertEqual(left(path), ("0", "gone.html"), path)
        # Nor do the other languages: back from where the link leads would be the subject again.
        self.assertEqual(left(short_page(), ".language-choice a"), ("0", "gone.html"))
        self.assertEqual(left(poster, ".languages a"), ("0", "gone.html"))

    def test_without_the_script_the_link_still_leads_away(self):
        self.assertEqual(left(f"ar/{SENSITIVE}.html", with_script=False), ("1", "gone.html"))


if __name__ == "__main__":
    unittest.main()
