"""A browser shows right-to-left bulletins, and each telephone number, time, address and e-mail stands in it from left to right.

SEED chooses the sample; without it one is drawn and printed.
"""

import html
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

import publication
from facts import facts

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
SAMPLE = 60

# For each fact the left edges of its visible letters, one after the other: they must grow.
SCRIPT = """
const found = [];
for (const line of document.querySelectorAll("p")) {
  const text = line.firstChild, range = document.createRange();
  for (const [start, end] of JSON.parse(line.dataset.facts)) {
    const edges = [];
    for (let index = start; index < end; index += 1) {
      if (/[\\s\u2066-\u2069\u200e\u200f]/.test(text.data[index])) continue;
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      edges.push(range.getBoundingClientRect().left);
    }
    found.push(edges.every((edge, index) => index === 0 || edges[index - 1] < edge) ? 1 : 0);
  }
}
document.body.textContent = JSON.stringify(found);
"""


def units(text, index):
    """An index into text as JavaScript counts it."""
    return len(text[:index].encode("utf-16-le")) // 2


def in_order(lines):
    """Whether each fact of each line is shown in its order, as the browser lays it out: paragraphs take their direction from their text."""
    paragraphs = []
    for line in lines:
        places = [(units(line, start), units(line, end)) for start, end in facts(line)]
        if places:
            paragraphs.append(f"<p dir=auto data-facts='{json.dumps(places)}'>{html.escape(line)}</p>")
    page = (
        "<!DOCTYPE html><meta charset=utf-8><style>p{white-space:pre;width:max-content;min-width:40em}</style>"
        + "".join(paragraphs)
        + f"<script>{SCRIPT}</script>"
    )
    with tempfile.TemporaryDirectory(prefix="kaikille-browser-") as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_text(page)
        command = [
            BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            f"--user-data-dir={folder}/profile", "--virtual-time-budget=10000", "--dump-dom", path.as_uri(),
        ]  # fmt: skip
        made = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()
    return json.loads(re.search(r"<body>(\[[01,]*\])", made)[1])


@unittest.skipUnless(BROWSER, "chromium is not installed")
class Browser(unittest.TestCase):
    def test_the_judge_can_find_a_fault(self):
        lines = ["اتصل 020 615 7429 الآن", "اتصل \u2066020 615 7429\u2069 الآن", "اتصل 020\u00a0615\u00a07429 الآن"]
        self.assertEqual(in_order(lines), [0, 1, 1])

    def test_facts_are_read_in_order(self):
        seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
        messages = publication.right_to_left()
        sample = random.Random(seed).sample(messages, min(SAMPLE, len(messages)))
        print(f"SEED={seed}: {len(sample)} of {len(messages)} right-to-left bulletins in the browser")
        lines = [(name, line) for name, text in sample for line in text.splitlines()]
        places = [(name, line[start:end]) for name, line in lines for start, end in facts(line)]
        found = in_order(line for _, line in lines)
        self.assertEqual(len(found), len(places))
        self.assertGreater(len(places), 100)
        wrong = [place for place, is_right in zip(places, found, strict=True) if not is_right]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
