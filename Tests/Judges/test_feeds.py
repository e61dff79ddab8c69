"""feedparser reads every feed without complaint, and the rules of RFC 4287 hold as RELAX NG and beyond it."""

import datetime
import unittest

import feedparser
import lxml.etree
import publication
import publication_variants

ATOM = "{http://www.w3.org/2005/Atom}"
SCHEMA = lxml.etree.RelaxNG(lxml.etree.parse(publication.ROOT / "Tests/Judges/schemas/atom.rng"))


class Feeds(unittest.TestCase):
    def feeds(self):
        found = [(site, path, data) for _, site, path, data in publication_variants.files("*/feed.atom")]
        self.assertGreater(len(found), 10)
        return found

    def test_feedparser(self):
        for site, path, data in self.feeds():
            feed = feedparser.parse(data, response_headers={"content-type": "application/atom+xml; charset=utf-8"})
            self.assertFalse(feed.bozo, feed.get("bozo_exception"))
            self.assertEqual(feed.version, "atom10")
            self.assertEqual(feed.feed.language, path.parts[0])
            self.assertTrue(feed.feed.title and feed.feed.subtitle and feed.feed.author)
            for entry in feed.entries:
                self.assertTrue(entry.title and entry.updated_parsed)
            # What only withdraws another says so in its title and repeats nothing.
            self.assertTrue(any(entry.get("summary") for entry in feed.entries) or not feed.entries)

    def test_grammar(self):
        for site, path, data in self.feeds():
            document = lxml.etree.fromstring(data)
            SCHEMA.assertValid(document)

    def test_rules_beyond_the_grammar(self):
        today = datetime.date.fromisoformat(publication.TODAY)
        entries = 0
        for site, path, data in self.feeds():
            root = lxml.etree.fromstring(data)
            address = root.findtext(f"{ATOM}id")
            own = [link.get("href") for link in root.findall(f"{ATOM}link[@rel='self']")]
            self.assertEqual(own, [address])  # 4.1.1: one link to itself
            self.assertTrue(address.endswith(f"/{path}"))
            base = address[: -len(str(path))]
            identifiers = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
            self.assertEqual(len(set(identifiers)), len(identifiers))  # 4.2.6
            updates = [entry.findtext(f"{ATOM}updated") for entry in root.findall(f"{ATOM}entry")]
            self.assertEqual(updates, sorted(updates, reverse=True))
            if updates:
                self.assertEqual(root.findtext(f"{ATOM}updated"), updates[0])
            for entry in root.findall(f"{ATOM}entry"):
                entries += 1
                self.assertLessEqual(datetime.datetime.fromisoformat(entry.findtext(f"{ATOM}updated")).date(), today)
                self.assertEqual(len(entry.findall(f"{ATOM}link[@rel='alternate']")), 1)  # 4.1.2: one of a type and language
                for link in entry.findall(f"{ATOM}link"):
                    self.assertTrue((site / link.get("href")[len(base) :]).is_file(), link.get("href"))
                code = entry.findtext(f"{ATOM}id")[len(base) :].split("#")[0]
                self.assertTrue((site / code / "index.html").is_file(), code)
        self.assertGreater(entries, 20)

    def test_the_days_are_those_of_the_data(self):
        """The same publication two days later has the same dates: the clock is in none of them."""

        def dates(folder):
            root = lxml.etree.parse(folder / "site/fi/feed.atom").getroot()
            return {entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}updated") for entry in root.findall(f"{ATOM}entry")}

        first = dates(publication_variants.fixture("complete"))
        second = dates(publication_variants.build(publication_variants.FIXTURES / "complete", today="2026-12-03"))
        self.assertGreater(len(first), 2)
        self.assertEqual(first, second)


if __name__ == "__main__":
    unittest.main()
