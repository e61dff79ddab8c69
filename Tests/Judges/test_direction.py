"""FriBidi, the reference implementation of the Unicode Bidirectional Algorithm, shows right-to-left bulletins as a phone would."""

import re
import shutil
import subprocess
import unittest

import publication

# Telephone numbers, dates, times and amounts: groups of digits that belong together.
NUMBER = re.compile("[0-9]+(?:[ \u00a0.:,][0-9]+)+")


def shown(text):
    """The text as it stands on a screen from left to right, without invisible marks; no-break blanks as blanks."""
    command = ["fribidi", "--charset", "UTF-8", "--rtl", "--nopad", "--nobreak", "--clean"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode().replace("\u00a0", " ")


@unittest.skipUnless(shutil.which("fribidi"), "fribidi is not installed")
class Direction(unittest.TestCase):
    def messages(self):
        for kind in ("sms", "email", "facebook", "whatsapp", "poster"):
            for channel, entry, locale, text in publication.bulletins(kind):
                if locale in ("ar", "ckb", "fa", "ps", "prs", "ur", "he"):
                    yield channel, entry, text

    def test_the_judge_can_find_a_fault(self):
        self.assertNotIn("020 615 7429", shown("اتصل 020 615 7429 الآن"))
        self.assertIn("020 615 7429", shown("اتصل \u2066020 615 7429\u2069 الآن"))
        self.assertIn("020 615 7429", shown("اتصل 020\u00a0615\u00a07429 الآن"))

    def test_numbers_keep_their_order(self):
        seen = 0
        for channel, entry, text in self.messages():
            for line in text.splitlines():
                if "://" in line:
                    continue
                for number in NUMBER.findall(line):
                    with self.subTest(channel=channel, entry=entry, line=line):
                        self.assertIn(number.replace("\u00a0", " "), shown(line))
                    seen += 1
        self.assertGreater(seen, 5)

    def test_isolates_are_closed_in_their_line(self):
        for channel, entry, text in self.messages():
            for line in text.splitlines():
                with self.subTest(channel=channel, entry=entry, line=line):
                    self.assertEqual(line.count("\u2066"), line.count("\u2069"))
                    self.assertNotRegex(line, "[\u202a-\u202e\u2067\u2068]")


if __name__ == "__main__":
    unittest.main()
