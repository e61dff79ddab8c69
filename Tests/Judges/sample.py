"""Draws what is looked at in a browser. SEED chooses the sample; without it one is drawn and printed. ALL=1 takes everything."""

import os
import random
import re

import publication

SEED = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
ALL = os.environ.get("ALL", "") not in ("", "0")

PAGES = 60


def drawn(things, count, seed):
    """Some (language, type, path), with every language and every type among them."""
    random_ = random.Random(seed)
    left = random_.sample(things, len(things))
    chosen = []
    for part in (1, 0):
        for value in sorted({thing[part] for thing in things}):
            if all(thing[part] != value for thing in chosen):
                chosen.append(next(thing for thing in left if thing[part] == value))
    assert len(chosen) <= count, "more languages and types than the sample has room for"
    return chosen + [thing for thing in left if thing not in chosen][: count - len(chosen)]


def pages():
    """(language, type, path) of every page of the site; those that lead on at once are gone before anybody can look."""
    site = publication.folder() / "site"
    languages = {path.parent.name for path in site.glob("*/feed.atom")}
    found = []
    for path in sorted(site.rglob("*.html")):
        place = path.relative_to(site).parts
        language = place[0] if place[0] in languages else ""
        folder = "/".join(place[1:-1] if language else place[:1])
        is_index = bool(language) and path.name == "index.html"
        if re.search('http-equiv="refresh"', publication.text_of(path)) is None:
            found.append((language, re.sub("^p/.*", "p", folder) + (" index" if is_index else ""), path))
    return found


def chosen_pages(count=PAGES):
    """Paths of the pages to judge."""
    all_ = pages()
    sample = all_ if ALL else drawn(all_, count, SEED)
    print(f"SEED={SEED}: {len(sample)} of {len(all_)} pages in the browser", flush=True)
    return [path for _, _, path in sample]
