"""What volunteers take from the share pages: Python's own readers of mail, zip files, HTML and web addresses find the text of the bulletin."""

import email
import email.policy
import html.parser
import unittest
import urllib.parse
import zipfile

import publication


class Page(html.parser.HTMLParser):
    """The preformatted texts of a page by id, and the addresses of its links."""

    def __init__(self, text):
        super().__init__()
        self.texts, self.links, self._open = {}, [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "pre":
            self._open = attributes["id"]
            self.texts[self._open] = ""
            assert attributes["lang"] and attributes["dir"] in ("ltr", "rtl")
        if tag == "a":
            self.links.append(attributes["href"])

    def handle_endtag(self, tag):
        if tag == "pre":
            self._open = None

    def handle_data(self, data):
        if self._open:
            self.texts[self._open] += data


def unfolded(text):
    """The lines of a text with `format=flowed` as paragraphs (RFC 3676 section 4.1)."""
    lines = [""]
    for line in text.split("\n"):
        lines[-1] += line[1:] if line.startswith(" ") else line
        if not line.endswith(" "):
            lines.append("")
    return [line for line in lines if line]


class Sharing(unittest.TestCase):
    def test_mail_programs_read_what_the_text_says(self):
        files = sorted(publication.folder().glob("bulletins/**/*.eml"))
        self.assertGreater(len(files), 8)
        for path in files:
            with self.subTest(path.name):
                raw = path.read_bytes()
                self.assertTrue(all(len(line) <= 998 for line in raw.split(b"\r\n")))
                self.assertNotIn(b"\n", raw.replace(b"\r\n", b""))
                message = email.message_from_bytes(raw, policy=email.policy.default)
                self.assertEqual(message.defects, [])
                for name in ("date", "from", "to", "subject"):
                    self.assertTrue(message[name], name)
                    self.assertEqual(list(message[name].defects), [], name)
                self.assertEqual(message["content-type"].params["format"], "flowed")
                text = path.with_suffix(".txt").read_text(encoding="utf-8")
                self.assertIn(message["subject"], " ".join(text.split()))
                body = message.get_content().replace("\r\n", "\n")
                # A mark at the beginning of a wrapped line has no place inside a paragraph.
                plain = lambda part: "".join(part.split()).replace("\u200f", "")
                self.assertEqual(plain("".join(unfolded(body))), plain(text))

    def test_pages_show_exactly_what_the_files_hold(self):
        site = publication.folder() / "site"
        pages = sorted(path for path in site.glob("*/share/*/*.html"))
        self.assertGreater(len(pages), 12)
        links = 0
        for path in pages:
            page = Page(path.read_text(encoding="utf-8"))
            for name, shown in page.texts.items():
                text = (path.with_suffix("") / f"{name.removesuffix('-text')}.txt").read_text(encoding="utf-8")
                # HTML takes no notice of a line feed at the beginning; there is none.
                self.assertEqual(shown, text, path)
            texts = [text.removesuffix("\n") for text in page.texts.values()]
            for link in page.links:
                address = urllib.parse.urlsplit(link)
                query = urllib.parse.parse_qs(address.query)
                for key in ("text", "body"):
                    for value in query.get(key, []):
                        links += 1
                        self.assertIn(value.replace("\r\n", "\n"), texts, f"{path}: {link[:60]}")
        self.assertGreater(links, 20)

    def test_the_archive_holds_every_message(self):
        site = publication.folder() / "site"
        with zipfile.ZipFile(site / "share/messages.zip") as archive:
            self.assertIsNone(archive.testzip())
            held = {name: archive.read(name) for name in archive.namelist()}
        index = held.pop("index.html").decode()
        files = [path for path in site.glob("*/share/*/*/*") if path.suffix in (".txt", ".eml")]
        expected = {f"{path.relative_to(site).parts[0]}/{'/'.join(path.relative_to(site).parts[2:])}": path.read_bytes() for path in files}
        self.assertEqual(held, expected)
        self.assertGreater(len(held), 60)
        # The page of the archive leads to every file in it, and to nothing else.
        page = Page(index)
        self.assertEqual({link for link in page.links if not link.startswith("#")}, set(held))
        self.assertNotIn("<script", index)


if __name__ == "__main__":
    unittest.main()
