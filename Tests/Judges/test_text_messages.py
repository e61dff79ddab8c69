"""smsutil counts the parts of text messages on its own and must come to what the tool says."""

import functools
import re
import unittest

import smsutil

import publication


class TextMessages(unittest.TestCase):
    @functools.cache
    def listing(self, entry):
        """(channel, locale) -> (units, parts), as `kaikille bulletin ENTRY` lists them."""
        lines = publication.output_of("bulletin", entry, "--today", publication.TODAY).splitlines()
        found = {}
        for line in lines:
            match = re.fullmatch(r"([a-z0-9-]+)\t([A-Za-z-]+)\t(\d+)(?: \((\d+) parts\))?(?:\tnot between [\d.]+ and [\d.]+)?", line)
            self.assertIsNotNone(match, line)
            found[match[1], match[2]] = (int(match[3]), int(match[4] or 1))
        return found

    def test_parts_and_units(self):
        messages = publication.bulletins("sms")
        self.assertGreater(len(messages), 5)
        alphabets = set()
        for channel, entry, locale, text in messages:
            with self.subTest(channel=channel, entry=entry, locale=locale):
                split = smsutil.split(text)
                alphabets.add(split.encoding)
                # smsutil counts the larger alphabet in bytes, two for each unit.
                units = split.total_bytes if split.encoding == "gsm0338" else split.total_bytes // 2
                self.assertEqual(self.listing(entry)[channel, locale], (units, len(split.parts)))
        self.assertEqual(len(alphabets), 2, "both alphabets should be judged")

    def test_latin_messages_are_in_the_cheap_alphabet(self):
        for channel, entry, locale, text in publication.bulletins("sms"):
            if locale in ("fi", "fi-simple", "sv", "en", "so"):
                with self.subTest(entry=entry, locale=locale):
                    self.assertTrue(smsutil.is_valid_gsm(text))

    def test_no_invisible_marks(self):
        for channel, entry, locale, text in publication.bulletins("sms"):
            with self.subTest(entry=entry, locale=locale):
                self.assertNotRegex(text, "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

    def test_command_prints_what_was_published(self):
        for channel, entry, locale, text in publication.bulletins("sms"):
            with self.subTest(entry=entry, locale=locale):
                printed = publication.output_of(
                    "bulletin", entry, "--channel", channel, "--locale", locale, "--today", publication.TODAY
                )
                self.assertEqual(printed, text + "\n")


if __name__ == "__main__":
    unittest.main()
