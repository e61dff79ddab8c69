"""Python's own HTML parser reads every page, and every link within the site leads somewhere."""

import functools
import gzip
import unittest

import markup
import publication

RIGHT_TO_LEFT = {"ar", "ckb", "fa", "he", "prs", "ps", "ur"}


@functools.cache
def page(path):
    return markup.Page(publication.text_of(path))


class Pages(unittest.TestCase):
    def test_there_are_pages(self):
        self.assertGreater(len(publication.pages()), 200)

    def test_markup(self):
        for path in publication.pages():
            with self.subTest(path=path.relative_to(publication.folder())):
                self.assertEqual(page(path).faults, [])

    def test_language_and_direction(self):
        for path in publication.pages():
            root = page(path).root
            with self.subTest(path=path.relative_to(publication.folder())):
                self.assertIn("lang", root)
                self.assertEqual(root.get("dir"), "rtl" if root["lang"] in RIGHT_TO_LEFT else "ltr")

    def test_links_within_the_site(self):
        checked = 0
        for path in publication.pages():
            for element, attribute, address in page(path).references:
                place = markup.split(address)
                if place is None:
                    continue
                with self.subTest(path=path.relative_to(publication.folder()), address=address):
                    target = (path.parent / place[0]).resolve() if place[0] else path
                    if place[0].startswith("/"):  # the page for lost addresses, which does not know where it is
                        target = publication.folder() / "site" / place[0][1:]
                    self.assertTrue(target.is_file(), "no such file")
                    if place[1] and target.suffix == ".html":
                        self.assertIn(place[1], page(target).ids)
                checked += 1
        self.assertGreater(checked, 1000)

    def test_a_page_with_its_styles_is_light(self):
        """As a server sends it, compressed: what a phone loads at the edge of a network."""
        styles = len(gzip.compress((publication.folder() / "site/style.css").read_bytes()))
        for path in publication.pages():
            if "site" not in path.relative_to(publication.folder()).parts:  # the report is for staff
                continue
            with self.subTest(path=path.relative_to(publication.folder())):
                self.assertLess(len(gzip.compress(path.read_bytes())) + styles, 15_000)
                # Text that compresses well is still read, drawn and paid for with a battery.
                self.assertLess(path.stat().st_size, 40_000)

    def test_other_links_are_secure_or_dial_or_mail(self):
        for path in publication.pages():
            for element, attribute, address in page(path).references:
                if markup.split(address) is None:
                    with self.subTest(path=path.relative_to(publication.folder()), address=address):
                        self.assertRegex(address, r"^(https?://[a-z0-9.-]+(/|$|\?|#)|tel:\+?[0-9]+$|mailto:[^ ]+@[a-z0-9.-]+$|mailto:\?subject=|sms:\?&body=)")


if __name__ == "__main__":
    unittest.main()
