"""Texts in two steps, as in real life: what a text says and how it is built is planned once, the words are written for each language.

So a translation has the paragraphs, list items, links, placeholders, terms and numbers of its source and is about as long as translations into
its language are. A few have a fault (FAULTY), of kinds that are warned of, because a build refuses errors.
"""

import random
import re
from dataclasses import dataclass
from pathlib import Path

from words import MONTHS, NAMES, SIZES, WORDS

GLOSSARY = Path(__file__).resolve().parent.parent / "content/glossary"
FAULTY = 0.005  # share of translated texts with a fault
# What plans name in the middle of sentences; capitals and inflection would need a translator.
TERMS = ["turvakoti", "syrjinta", "passi", "vuokrasopimus", "tyosopimus", "verokortti", "kansalaisuus", "henkilotunnus"]


def glossary(tag):
    """The terms of the project in a language by their keys; empty where it has none."""
    path = GLOSSARY / f"{tag}.yaml"
    return dict(re.findall(r'^([\w-]+): \{term: "([^"]*)"', path.read_text(), flags=re.M)) if path.exists() else {}


def ordinary(tag):
    """The words of a language that are no terms: a term that only one of two texts has by chance would be a fault."""
    terms = {word for term in glossary(tag).values() for word in term.split()}
    return [word for word in WORDS[tag] if word not in terms]


TERM_WORDS = {tag: glossary(tag) for tag in WORDS}
ORDINARY = {tag: ordinary(tag) for tag in WORDS}


@dataclass
class Link:
    target: str
    length: int


@dataclass
class Term:
    key: str


@dataclass
class Months:
    """A number with its noun, from five to ten: the same plural in every language."""

    count: int


@dataclass
class Words:
    """Words without an end: a title, an element of a list. Lengths are counted in characters of English."""

    length: int
    insert: object = None  # a Link, Term or Months, or a placeholder or name as it stands


@dataclass
class Sentence(Words):
    pass


@dataclass
class Text:
    """Blocks, each a list of lists of sentences: one list is a paragraph, several are elements with the mark `- ` or `1. `."""

    blocks: list
    mark: str = ""


class Plan:
    """What the texts of one entry say, before any language."""

    def __init__(self, rng):
        self.rng = rng

    def _length(self, low, high):
        """Of so many English words."""
        return self.rng.randint(low * 6, high * 6)

    def phrase(self, low, high, insert=None):
        return Words(self._length(low, high), insert)

    def title(self, proper=None):
        return Words(self._length(2, 4), proper)

    def link(self, target):
        return Link(target, self._length(1, 2))

    def sentence(self, insert=None, low=6, high=10):
        insert = insert or next(
            (choice() for share, choice in (
                (0.12, lambda: self.rng.choice(NAMES)), (0.08, lambda: Term(self.rng.choice(TERMS))), (0.06, lambda: Months(self.rng.randint(5, 10)))
            ) if self.rng.random() < share), None)
        return Sentence(self._length(low, high), insert)

    def line(self, limit):
        """One sentence or two up to a length: summaries and short texts."""
        first = Sentence(min(self._length(5, 9), limit - 24))
        second = Sentence(self._length(3, 7))
        return [first, second] if first.length + second.length + 24 <= limit else [first]

    def paragraphs(self, words, inserts=()):
        """About so many words in paragraphs, a list among them; each insert (a link or placeholder) stands in one sentence."""
        inserts, blocks, count = list(inserts), [], 0
        while count < words:
            if len(blocks) == 1:
                block = [[self.phrase(3, 7)] for _ in range(self.rng.randint(3, 5))]
            else:
                block = [[self.sentence(inserts.pop() if inserts else None) for _ in range(self.rng.randint(2, 5))]]
            blocks.append(block)
            count += sum(part.length for element in block for part in element) / 5.5
        return Text(blocks, "- ")

    def steps(self, count, inserts=()):
        inserts = list(inserts)
        return Text([[[self.sentence(inserts.pop() if inserts else None)] for _ in range(count)]], "1. ")


class Prose:
    """Writes plans in one language."""

    def __init__(self, rng, tag, is_source):
        self.rng, self.tag, self.words, self.is_source = rng, tag, ORDINARY[tag], is_source
        self.stop = "።" if tag == "ti" else "."
        self.comma = "،" if tag in ("ar", "fa", "ckb") else "፣" if tag == "ti" else ","
        self.last = None

    def write(self, plan):
        """A text, or a mapping of texts."""
        if isinstance(plan, dict):
            return {key: self.write(inner) for key, inner in plan.items()}
        if callable(plan):
            return plan(self)
        fault = None if self.is_source or self.rng.random() >= FAULTY else self.rng.choice(["twice", "bracket", "more"])
        self.last = None
        text = self._text(plan)
        if fault == "twice":
            first, _, rest = text.rpartition(" ")
            text = f"{first} {rest.rstrip('.።')} {rest}" if first and re.fullmatch(r"\w+[.።]?", rest) else text
        elif fault == "bracket":
            text = re.sub(r" (\w+)", r" (\1", text, count=1)
        elif fault == "more" and isinstance(plan, Text) and plan.mark == "- ":
            text += "\n\n- " + self._words(24) + "\n- " + self._words(24)
        return text

    def search_words(self):
        """Each language writes its own."""
        return "\n".join(dict.fromkeys(self._words(self.rng.randint(6, 12)) for _ in range(6)))

    def _text(self, plan):
        match plan:
            case Text():
                return "\n\n".join(self._block(block, plan.mark) for block in plan.blocks)
            case Sentence():
                return self._sentence(plan)
            case list():
                return " ".join(map(self._text, plan))
            case Words():
                text = self._words(plan.length, self._insert(plan.insert))
                return text[0].upper() + text[1:]

    def _block(self, block, mark):
        if len(block) == 1:
            return self._text(block[0])
        return "\n".join((f"{n}. " if mark == "1. " else mark) + self._element(element) for n, element in enumerate(block, 1))

    def _element(self, element):
        return " ".join(self._sentence(part) if isinstance(part, Sentence) else self._words(part.length) for part in element)

    def _sentence(self, plan):
        before = self.rng.randint(0, plan.length) if plan.insert else plan.length
        words = self._chosen(before)
        if plan.insert:
            words.append(self._insert(plan.insert))
            words += self._chosen(plan.length - before, least=0)
        elif len(words) > 6:
            words[4] += self.comma
        return words[0][0].upper() + words[0][1:] + " " + " ".join(words[1:]) + self.stop

    def _words(self, length, insert=None):
        return " ".join(([insert] if insert else []) + self._chosen(length))

    def _insert(self, insert):
        match insert:
            case Link():
                return f"[{self._words(insert.length)}]({insert.target})"
            case Term():
                return TERM_WORDS[self.tag].get(insert.key) or self._words(10)
            case Months():
                return f"{insert.count} {MONTHS[self.tag]}"
            case _:
                return insert

    def _chosen(self, length, least=2):
        """Words of about so many English characters, and none twice in a row."""
        room, chosen = length * SIZES[self.tag] / 100, []
        while len(chosen) < least or room > 0:
            word = self.rng.choice(self.words)
            if word != self.last:
                chosen.append(word)
                room -= len(word) + 1
                self.last = word
        return chosen


def translated(text, tag, seed):
    """Other words in place of those of a text, its placeholders and marks kept: for the interface of languages that have no file yet."""
    rng, last = random.Random(f"{seed}/{tag}"), None

    def word(match):
        nonlocal last
        if match[0].startswith("{"):
            return match[0]
        chosen = rng.choice([word for word in ORDINARY[tag] if word != last and "-" not in word and "'" not in word])
        last = chosen
        return chosen[0].upper() + chosen[1:] if match[0][0].isupper() else chosen

    return re.sub(r"\{[^}]*\}|[^\W\d_]+(?:['’][^\W\d_]+)*", word, text)
