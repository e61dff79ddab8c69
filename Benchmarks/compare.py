"""Proves that the two generators do the same work: `python3 compare.py SIZE KAIKILLE_OUTPUT HUGO_OUTPUT`.

Every file of Kaikille's is either named in LEFT_OUT or one that Hugo makes too, and Hugo makes no others. Each pair of pages has the same
language, title, description and alternates, the same links and the same text (phones, hours, prices, dates, prose, notices) block by block, in
any order, from the language switch to the footer. Related entries share as many topics, rank for rank: among equals each generator has its own
order. Messages give the same phones, sitemaps the same addresses. Prints what differs and exits with 1.
"""

import html
import re
import sys
from collections import Counter
from pathlib import Path

from publication import Publication

ADDRESS = "https://kaikille.example/"
# What only Kaikille makes, by path, and why: work that Hugo is spared. Links that lead there count in neither tree. Nor does what pages tell
# other programs (Open Graph, schema.org).
LEFT_OUT = {
    r"report/": "coverage, gaps and work lists: Hugo knows no states of translations",
    r"server/": "redirects and headers for web servers",
    r"bulletins/.*\.eml": "mails to send, of the texts beside them",
    r"site/p/": "short addresses that stay when a page moves",
    r"site/[\w-]+/search/|site/search\.js": "search with inflection and compounds, and its lists for browsers without scripts",
    r"site/([\w-]+/)?share/|site/share\.js": "messages for readers to hand on",
    r"site/[\w-]+/posters/|site/poster\.css": "posters with a QR code, fitted to a sheet of paper",
    r"site/[\w-]+/plan/|site/plan\.(css|js)": "the list to take along",
    r"site/[\w-]+/(checklists|documents)/": "pathways and whole types arranged for paper",
    r"site/[\w-]+/lists/": "what is open late, and services in the reader's language",
    r"site/data/": "open data with its schema",
    r"site/cap/": "alerts in the Common Alerting Protocol",
    r"site/.*\.(ics|atom)": "calendars and feeds",
    r"site/(404\.html|robots\.txt|leave\.js)": "single files beside the pages",
}
# Terms of the glossary in sections and steps, found as each language bends them, are Kaikille's alone too: links to explanations at the end of
# the section, and Finnish words in brackets behind what has no explanation.
TERM = "#t-"
EXPLANATIONS = re.compile(r'<div class="words">.*?</dl></div>')
PROSE = re.compile(r'<div class="prose".*?</div>', re.S)
IN_FINNISH = re.compile(r' \(<span [^>]*lang="fi"[^>]*>[^<]*</span>\)')
SHOWN = 10  # differences that are printed

SITEMAP = re.compile(r"sitemap.*\.xml")  # in parts of which each generator has its own
LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"[^>]*>.*?</a>', re.S)
ALTERNATE = re.compile(r'<link rel="(?:canonical|alternate" hreflang="([^"]*))" href="([^"]*)"')
PHONE = re.compile(r"\+?\d[\d ]{6,}\d")
INLINE = re.compile(r"</?(?:a|span|bdi|time|strong|em)\b[^>]*>")
RELATED = re.compile(r'(<section class="related">.*?)<ul class="names">(.*?)</ul>\s*</section>', re.S)


def is_left_out(path):
    return any(re.match(pattern, path) for pattern in LEFT_OUT)


def as_ours(path):
    """A path of Hugo's as Kaikille has it."""
    path = re.sub(r"^fisimple/", "fi-simple/", path)
    message = re.fullmatch(r"([\w-]+)/bulletins/(.*)\.txt", path)
    return f"bulletins/{message[2]}.{message[1]}.txt" if message else "site/" + path


def files(root, name=str):
    """The files of a tree by their path, but for sitemaps. A generator that leaves an empty file has made no message."""
    found = (file for file in Path(root).rglob("*") if file.is_file() and ".kaikille" not in file.parts and not SITEMAP.match(file.name))
    return {name(str(file.relative_to(root))): file for file in found if file.suffix != ".txt" or file.read_text().strip()}


def address(href, page):
    """A link as a path below the output, the same for both generators; links elsewhere as they are."""
    href = html.unescape(href)
    if href.startswith(ADDRESS):
        href = href[len(ADDRESS) - 1 :]
    if re.match(r"[a-z]+:", href) or href.startswith("#"):
        return href
    parts = [] if href.startswith("/") else page.split("/")[1:-1]
    for part in href.lstrip("/").split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    path = "/".join(["site", *parts])
    return path + "index.html" if path.endswith("/") else path


def sitemap(root):
    """The addresses for search engines, each with its alternates."""
    text = "".join(file.read_text() for file in Path(root).rglob("*.xml") if SITEMAP.match(file.name)).replace("/fisimple/", "/fi-simple/")
    entries = ([address(href, "") for href in re.findall(r'(?:<loc>|href=")(.*?)["<]', entry)] for entry in re.findall(r"<url>.*?</url>", text))
    return {(place, *sorted(alternates)) for place, *alternates in entries if not is_left_out(place)}


def blocks(body):
    """The text of each block element, without markup inside it."""
    texts = (" ".join(html.unescape(text).split()) for text in re.split(r"<[^>]*>", INLINE.sub("", body)))
    return Counter(text for text in texts if re.search(r"\w", text))


def without_terms(body):
    return PROSE.sub(lambda prose: IN_FINNISH.sub("", prose[0]), EXPLANATIONS.sub("", body))


class Page:
    def __init__(self, path, text):
        head, _, body = text.replace("/fisimple/", "/fi-simple/").partition("<body>")
        body = LINK.sub(lambda link: "" if is_left_out(address(link[1], path)) else link[0], without_terms(body))
        related = RELATED.search(body)
        body = RELATED.sub(r"\1</section>", body)
        hrefs = lambda part: [address(href, path) for href in LINK.findall(part)]
        self.language = re.findall(r'<html[^>]* lang="([^"]*)"', head)
        self.title = [html.unescape(words) for words in re.findall(r"<title>(.*?)</title>", head)]
        self.meta = {(name, html.unescape(words)) for name, words in re.findall(r'<meta name="(description|robots)" content="([^"]*)"', head)}
        self.alternates = {(tag, address(href, path)) for tag, href in ALTERNATE.findall(head)}
        self.links = Counter(href for href in hrefs(body) if not href.startswith(TERM))
        self.related = hrefs(related[2]) if related else []
        self.text = blocks(body)


def shared_topics(publication):
    topics = {f"{entry.id}.html": set(entry.facts.get("topics", [])) for entry in publication.entries}

    def count(one, other):
        return len(topics[one.split("/", 2)[2]] & topics[other.split("/", 2)[2]])

    return count


def difference(left, right):
    if isinstance(left, Counter):
        return f"only Kaikille {list((left - right).elements())[:4]}, only Hugo {list((right - left).elements())[:4]}"
    if isinstance(left, set):
        return f"only Kaikille {sorted(left - right)[:4]}, only Hugo {sorted(right - left)[:4]}"
    return f"Kaikille {left}, Hugo {right}"


def compare(size, ours, theirs):
    """The differences as lines of text, and a line that says how much was compared and how much was not."""
    found, count = [], shared_topics(Publication(size))
    left, right = files(ours), files(theirs, as_ours)
    alone = {path for path in left if is_left_out(path)}
    both = sorted(left.keys() & right.keys())
    if left.keys() - alone != right.keys():
        found.append("files: " + difference(left.keys() - alone, set(right)))
    pages = [path for path in both if path.endswith(".html")]
    for path in pages:
        one, other = Page(path, left[path].read_text()), Page(path, right[path].read_text())
        for name in ("language", "title", "meta", "alternates", "links", "text"):
            if getattr(one, name) != getattr(other, name):
                found.append(f"{path}: {name}: {difference(getattr(one, name), getattr(other, name))}")
        ranks = [[count(path, target) for target in page.related] for page in (one, other)]
        if ranks[0] != ranks[1] or not all(target.startswith("/".join(path.split("/")[:2]) + "/") for target in one.related + other.related):
            found.append(f"{path}: related: shared topics {difference(*ranks)}")
    if sitemap(ours) != sitemap(theirs):
        found.append("sitemap: " + difference(sitemap(ours), sitemap(theirs)))
    messages = [path for path in both if path.startswith("bulletins/")]
    for path in messages:
        one, other = (set(PHONE.findall(file.read_text())) for file in (left[path], right[path]))
        if not one <= other:  # a short message has no room for a phone in some languages
            found.append(f"{path}: phones: {difference(one, other)}")
    told = f"{len(pages)} pages and {len(messages)} bulletins held against each other: {len(found)} differences. "
    return found, told + f"Kaikille writes {len(alone)} files of {len(left)} that Hugo does not (LEFT_OUT in compare.py)."


if __name__ == "__main__":
    found, told = compare(*sys.argv[1:4])
    print("\n".join([*found[:SHOWN], told]))
    sys.exit(1 if found else 0)
