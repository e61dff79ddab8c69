"""Proves that the two generators do the same work: `python3 compare.py SIZE KAIKILLE_OUTPUT HUGO_OUTPUT`.

Both trees must hold the same pages, and each pair of pages the same language, alternates, language switch and links, and the same text
(phones, hours, prices, dates, prose, notices) block by block, in any order. Related entries must share as many topics, rank for rank:
among equals each generator has its own order. Only Kaikille has a search. Prints what differs and exits with 1.
"""

import html
import pathlib
import re
import sys
from collections import Counter
from pathlib import Path

from publication import Publication

ADDRESS = "https://kaikille.example/"
RELATED = re.compile(r'<section class="?related"?>.*?</section>', re.S)
INLINE = re.compile(r"</?(?:a|span|bdi|time|strong|em)\b[^>]*>")
SHOWN = 10  # differences that are printed


def address(href, page):
    """A link as a path below the root of the site, the same for both generators; links elsewhere as they are."""
    href = html.unescape(href)
    if href.startswith(ADDRESS):
        href = href[len(ADDRESS) - 1 :]
    if re.match(r"[a-z]+:", href) or href.startswith("#"):
        return href
    parts = [] if href.startswith("/") else page.split("/")[:-1]
    for part in href.lstrip("/").split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    path = "/".join(parts)
    path = re.sub(r"^fisimple/", "fi-simple/", path)
    return path + "index.html" if path.endswith("/") or not path else path


def blocks(main):
    """The text of each block element, without markup inside it."""
    texts = (" ".join(html.unescape(text).split()) for text in re.split(r"<[^>]*>", INLINE.sub("", main)))
    return Counter(text for text in texts if text)


class Page:
    def __init__(self, path, text):
        main = re.search(r"<main.*?</main>", text, re.S)[0]
        related = RELATED.search(main)
        rest = RELATED.sub("", main)
        hrefs = lambda part: re.findall(r'<a\b[^>]*?href="([^"]*)"', part)
        self.language = re.search(r"<html[^>]* lang=\"([^\"]*)\"", text)[1]
        self.alternates = {(tag, address(href, path)) for tag, href in re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"', text)}
        self.switch = [address(href, path) for href in hrefs(re.search(r'<nav class="languages".*?</nav>', text, re.S)[0])]
        self.breadcrumb = [address(href, path) for nav in re.findall(r'<nav class="breadcrumb".*?</nav>', text, re.S) for href in hrefs(nav)]
        self.links = Counter(address(href, path) for href in hrefs(rest))
        self.related = [address(href, path) for href in hrefs(related[0])] if related else []
        self.text = blocks(rest)


def pages(root):
    root = Path(root)
    found = {}
    for file in root.rglob("*.html"):
        path = re.sub(r"^fisimple/", "fi-simple/", str(file.relative_to(root)))
        # Short addresses, the page for lost ones, sharing and the search are ours alone.
        if path == "404.html" or path.startswith("p/") or {"search", "share"} & set(pathlib.PurePath(path).parts[:-1]):
            continue
        found[path] = file
    return found


def bulletins(root, pattern):
    """Messages by channel, entry and language. A generator that leaves an empty file has made no message."""
    found = set()
    for file in Path(root).rglob("*.txt"):
        match = re.search(pattern, str(file.relative_to(root)))
        if match and file.read_text().strip():
            found.add((match["channel"], match["entry"], match["tag"].replace("fisimple", "fi-simple")))
    return found


def shared_topics(publication):
    topics = {f"{entry.id}.html": set(entry.facts.get("topics", [])) for entry in publication.entries}

    def count(one, other):
        return len(topics[one.partition("/")[2]] & topics[other.partition("/")[2]])

    return count


def difference(left, right):
    if isinstance(left, Counter):
        return f"only Kaikille {list((left - right).elements())[:4]}, only Hugo {list((right - left).elements())[:4]}"
    if isinstance(left, set):
        return f"only Kaikille {sorted(left - right)[:4]}, only Hugo {sorted(right - left)[:4]}"
    return f"Kaikille {left}, Hugo {right}"


def compare(size, ours, theirs):
    """The differences as lines of text, and the number of pages."""
    found, count = [], shared_topics(Publication(size))
    left, right = pages(Path(ours) / "site"), pages(theirs)
    if left.keys() != right.keys():
        found.append("pages: " + difference(set(left), set(right)))
    for path in sorted(left.keys() & right.keys()):
        one, other = Page(path, left[path].read_text()), Page(path, right[path].read_text())
        for name in ("language", "alternates", "switch", "breadcrumb", "links", "text"):
            if getattr(one, name) != getattr(other, name):
                found.append(f"{path}: {name}: {difference(getattr(one, name), getattr(other, name))}")
        ranks = [[count(path, target) for target in page.related] for page in (one, other)]
        if ranks[0] != ranks[1] or not all(target.startswith(path.split("/")[0] + "/") for target in one.related + other.related):
            found.append(f"{path}: related: shared topics {difference(*ranks)}")
    messages = (
        bulletins(Path(ours) / "bulletins", r"(?P<channel>channel-\d)/(?P<entry>.*)\.(?P<tag>[\w-]+)\.txt"),
        bulletins(theirs, r"(?P<tag>\w+)/bulletins/(?P<channel>channel-\d)/(?P<entry>.*)\.txt"),
    )
    if messages[0] != messages[1]:
        found.append("bulletins: " + difference(*messages))
    return found, len(left), len(messages[0])


if __name__ == "__main__":
    found, count, messages = compare(*sys.argv[1:4])
    print("\n".join(found[:SHOWN]))
    print(f"{count} pages and {messages} bulletins compared, {len(found)} differences")
    sys.exit(1 if found else 0)
