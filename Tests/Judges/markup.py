"""Reads published pages with Python's own parser, which knows nothing of ours."""

import html
import html.parser
import urllib.parse

# HTML standard, section 13.1.2.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(html.parser.HTMLParser):
    """What a page holds, and every fault of its markup."""

    def __init__(self, text):
        super().__init__(convert_charrefs=False)
        self.faults = []
        self.ids = set()
        self.references = []  # (element, attribute, address)
        self.telephones = []  # (address, words)
        self.root = {}
        self._open = []
        self._words = None
        if not text.startswith("<!DOCTYPE html>\n"):
            self.faults.append("no document type")
        self.feed(text)
        self.close()
        self.faults += [f"<{name}> is never closed" for name in self._open]
        if self.rawdata:
            self.faults.append(f"unread at the end: {self.rawdata[:40]}")

    def _fault(self, message):
        line, column = self.getpos()
        self.faults.append(f"{line}:{column}: {message}")

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(set(names)) != len(names):
            self._fault(f"<{tag}> has an attribute twice")
        values = dict(attributes)
        if tag == "html":
            self.root = values
        if "id" in values:
            if values["id"] in self.ids:
                self._fault(f"two elements have the id {values['id']}")
            self.ids.add(values["id"])
        for name in ("href", "src"):
            if name in values:
                self.references.append((tag, name, values[name]))
        if tag == "a" and (values.get("href") or "").startswith("tel:"):
            self._words = [values["href"], ""]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()
            self._fault(f"<{tag}/> is not void")

    def handle_endtag(self, tag):
        if tag in VOID:
            self._fault(f"</{tag}> is void")
        elif not self._open or self._open[-1] != tag:
            self._fault(f"</{tag}> does not close <{self._open[-1] if self._open else ''}>")
        else:
            self._open.pop()
        if tag == "a" and self._words is not None:
            self.telephones.append(tuple(self._words))
            self._words = None

    def handle_data(self, data):
        if "&" in data or "<" in data:
            self._fault(f"bare sign in {data[:40]!r}")
        if self._words is not None:
            self._words[1] += data

    def handle_entityref(self, name):
        if f"{name};" not in html.entities.html5:
            self._fault(f"unknown &{name};")

    def handle_charref(self, name):
        number = int(name[1:], 16) if name[0] in "xX" else int(name)
        if number == 0 or 0x80 <= number < 0xA0 or 0xD800 <= number < 0xE000 or number > 0x10FFFF:
            self._fault(f"no character &#{name};")

    def unknown_decl(self, data):
        self._fault(f"declaration {data[:40]!r}")

    def handle_pi(self, data):
        self._fault(f"processing instruction {data[:40]!r}")


class Table:
    """A table of a page: its caption, the scopes of its headers, and its rows as words."""

    def __init__(self):
        self.caption = ""
        self.scopes = []
        self.rows = []


class _Tables(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        self._place = None

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.found.append(Table())
        elif tag == "caption":
            self._place = "caption"
        elif tag == "tr":
            self.found[-1].rows.append([])
        elif tag in ("th", "td"):
            self._place = "cell"
            self.found[-1].rows[-1].append("")
            if tag == "th":
                self.found[-1].scopes.append(dict(attributes).get("scope"))

    def handle_endtag(self, tag):
        if tag in ("caption", "th", "td"):
            self._place = None

    def handle_data(self, data):
        if self._place == "caption":
            self.found[-1].caption += data
        elif self._place == "cell":
            self.found[-1].rows[-1][-1] += data


def tables(text):
    """The tables of a page."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    return parser.found


def split(address):
    """A relative address as (path, fragment); None for one that leaves the site."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    return urllib.parse.unquote(parts.path), urllib.parse.unquote(parts.fragment)
