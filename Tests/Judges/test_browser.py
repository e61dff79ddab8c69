"""A browser shows right-to-left bulletins, and each telephone number, time, web address and e-mail stands in it from left to right.

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
for (const line of document.querySelectorAll("[data-facts]")) {
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


def placed(text):
    """(start, end) of each fact of each line, in the whole text."""
    places, offset = [], 0
    for line in text.split("\n"):
        places += [(offset + start, offset + end) for start, end in facts(line)]
        offset += len(line) + 1
    return places


def as_paragraphs(text):
    """(opening tag, text) of a message in a program that asks each line for its direction."""
    return [("<p dir=auto", line) for line in text.split("\n")]


def on_share_page(text, tag="ar"):
    """(opening tag, text) of a message as the share page has it: every line runs from the right, whatever it begins with."""
    return [(f"<pre lang='{tag}' dir=rtl", text)]


def in_order(parts):
    """Whether each fact of each (opening tag, text) is shown in its order, as the browser lays it out."""
    elements = []
    for opening, text in parts:
        places = [(units(text, start), units(text, end)) for start, end in placed(text)]
        if places:
            elements.append(f"{opening} data-facts='{json.dumps(places)}'>{html.escape(text)}</{opening[1:].split()[0]}>")
    page = (
        "<!DOCTYPE html><meta charset=utf-8><style>p,pre{white-space:pre;width:max-content;min-width:40em;font:inherit}</style>"
        + "".join(elements)
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
        text = "اتصل 020 615 7429 الآن\nاتصل \u2066020 615 7429\u2069 الآن\nاتصل 020\u00a0615\u00a07429 الآن"
        self.assertEqual(in_order(as_paragraphs(text)), [0, 1, 1])
        self.assertEqual(in_order(on_share_page(text)), [0, 1, 1])
        # A slash at the end goes to the other side where the line runs from the right.
        addresses = "تحقق هنا:\nhttps://a.example/p/f92kdd/\nhttps://a.example/p/f92kdd\nhttps://a.example/ar/notices/x.html"
        self.assertEqual(in_order(as_paragraphs(addresses)), [1, 1, 1])
        self.assertEqual(in_order(on_share_page(addresses)), [0, 1, 1])

    def test_facts_are_read_in_order(self):
        seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
        messages = publication.right_to_left()
        sample = random.Random(seed).sample(messages, min(SAMPLE, len(messages)))
        print(f"SEED={seed}: {len(sample)} of {len(messages)} right-to-left bulletins in the browser")
        places = [(name, text[start:end]) for name, text in sample for start, end in placed(text)]
        self.assertGreater(len(places), 100)
        self.assertGreater(len([words for _, words in places if "://" in words]), 30)
        shown = {
            "lines": [part for _, text in sample for part in as_paragraphs(text)],
            "share page": [part for name, text in sample for part in on_share_page(text, name.split(".")[1])],
        }
        for where, parts in shown.items():
            found = in_order(parts)
            self.assertEqual(len(found), len(places))
            wrong = [place for place, is_right in zip(places, found, strict=True) if not is_right]
            self.assertEqual(wrong, [], where)


if __name__ == "__main__":
    unittest.main()
