"""Draws what is looked at in a browser. SEED chooses the sample; without it one is drawn and printed. ALL=1 takes everything."""

import os
import random
import re

import publication

SEED = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
ALL = os.environ.get("ALL", "") not in ("", "0")

PAGES = 60


def drawn(things, count, seed, first=()):
    """Some (language, type, path), with every language and every type among them; where there is a choice, those of `first`."""
    random_ = random.Random(seed)
    left = list(dict.fromkeys([*first, *random_.sample(things, len(things))]))
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


def chosen_pages(first=(), besides=()):
    """Paths of the pages to judge: `besides`, and as many of the site as there is room for, those of `first` where there is a choice."""
    all_ = pages()
    sample = all_ if ALL else drawn(all_, PAGES - len(besides), SEED, first)
    more = f" and {len(besides)} of another publication" if besides else ""
    print(f"SEED={SEED}: {len(sample)} of {len(all_)} pages{more} in the browser", flush=True)
    return [path for _, _, path in sample] + list(besides)
