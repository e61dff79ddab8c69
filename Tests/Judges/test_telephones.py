"""The phonenumbers library, which holds the numbering plans of the world, reads every telephone link of the site."""

import re
import unittest

import phonenumbers

import markup
import publication


# Numbers of the range that is reserved throughout the Union (Commission Decision 2007/116/EC) which the library does not know yet:
# the helpline for women who meet violence.
RESERVED = {"tel:116016"}


def number(written):
    return phonenumbers.parse(written, "FI")


class Telephones(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.found = sorted({link for path in publication.pages() for link in markup.Page(publication.text_of(path)).telephones})

    def test_there_are_some(self):
        self.assertGreater(len(self.found), 8)

    def test_every_number_is_one_of_finland(self):
        for address, words in self.found:
            with self.subTest(address=address, words=words):
                dialled = number(address.removeprefix("tel:"))
                self.assertEqual(dialled.country_code, 358)
                self.assertTrue(
                    address in RESERVED
                    or phonenumbers.is_valid_number_for_region(dialled, "FI")
                    or phonenumbers.is_valid_short_number_for_region(dialled, "FI")
                )

    def test_what_is_dialled_is_what_is_written(self):
        for address, words in self.found:
            with self.subTest(address=address, words=words):
                written = re.sub("[\u2066\u2069\u00a0\u202f]", " ", words).strip()
                self.assertRegex(written, r"^[0-9+() -]+$")
                self.assertEqual(number(written), number(address.removeprefix("tel:")))

    def test_long_numbers_are_international(self):
        for address, words in self.found:
            with self.subTest(address=address):
                self.assertRegex(address, r"^tel:(\+358[1-9][0-9]{3,}|[0-9]{3,6})$")


if __name__ == "__main__":
    unittest.main()
