"""Golden queries: the published search, asked in a browser, finds in eight languages what people look for, however they spell it."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import chromium
import publication
import search

# Of the real publication: language, what is typed, the page that must come first, or within the first three where the order is not the point.
FIRST = [
    ("fi", "Kela", "services/kela"),
    ("fi", "asumistuki", "services/kela"),
    ("fi", "elakelaitos kela", "services/kela"),
    ("fi", "lapsilisa", "services/kela"),
    ("fi", "hatanumero", "services/emergency-112"),
    ("fi", "hätänmuero", "services/emergency-112"),
    ("en", "police", "services/poliisi"),
    ("en", "poilce", "services/poliisi"),
    ("en", "tax", "services/verohallinto"),
    ("en", "oleskelulupa", "guides/immigration-process"),
    ("ar", "اعانة السكن", "guides/benefits"),
    ("ar", "إعانه السكن", "guides/benefits"),
    ("ar", "poliisi", "services/poliisi"),
    ("so", "Booliska", "services/poliisi"),
    ("so", "boliska", "services/poliisi"),
    ("ru", "полиция", "services/poliisi"),
    ("ru", "полицыя", "services/poliisi"),
    ("uk", "поліція", "services/poliisi"),
    ("uk", "поліцыя", "services/poliisi"),
    ("fi-simple", "poliisi", "services/poliisi"),
    # Telephone numbers, with blanks or without, with the digits of another keyboard, from abroad, or without the area code.
    ("fi", "112", "services/emergency-112"),
    ("en", "112", "services/emergency-112"),
    ("ar", "112", "services/emergency-112"),
    ("ar", "١١٢", "services/emergency-112"),
    ("ti", "112", "services/emergency-112"),
    ("zh-Hans", "112", "services/emergency-112"),
    ("fi", "116117", "services/paivystysapu-116117"),
    ("ru", "116 117", "services/paivystysapu-116117"),
    ("so", "080 005 005", "services/nollalinja"),
    ("so", "080005005", "services/nollalinja"),
    ("es", "+358 80 005 005", "services/nollalinja"),
    # A plural that only texts have leads to what is named in the singular.
    ("en", "hospital", "places/kymenlaakson-keskussairaala"),
    ("en", "hospitals", "places/kymenlaakson-keskussairaala"),
    ("en", "interpreters", "guides/interpreter"),
    ("ru", "больницы", "places/kymenlaakson-keskussairaala"),
    ("uk", "лікарні", "places/kymenlaakson-keskussairaala"),
    # A place beside what is looked for hides nothing.
    ("fi", "poliisi kotka", "services/poliisi"),
    ("en", "police kotka", "services/poliisi"),
    ("so", "booliska kotka", "services/poliisi"),
    ("ru", "полиция котка", "services/poliisi"),
    ("en", "where is kela", "services/kela"),
    # Compounds that no text writes; letters of a keyboard for Chinese.
    ("fi", "tulkkipalvelu", "guides/interpreter"),
    ("fi", "suomenkurssi", "services/suomen-kurssit-kouvola"),
    ("zh-Hans", "１１２", "services/emergency-112"),
    ("zh-Hans", "Ｋｅｌａ", "services/kela"),
    # A slip in a word with an article, or in the article.
    ("ar", "المدرصة", "services/koulut-kouvola"),
    ("ar", "لإعاقة", "services/vammaispalvelut-ja-ikaantyneet"),
    # Lists that answer a question of their own.
    ("fi", "auki illalla", "lists/open-late"),
    ("en", "open at the weekend", "lists/open-late"),
    ("ru", "вечером", "lists/open-late"),
    ("so", "luqaddayda", "lists/own-language"),
    # A Han letter is a word.
    ("zh-Hans", "税", "services/verohallinto"),
]

# Of the publication `right-to-left`: Persian with Arabic ya and kaf, Sorani with the letters of an Arabic keyboard.
RIGHT_TO_LEFT = [
    ("fa", "مشاوره", "services/advice"),
    ("fa", "مشاورة", "services/advice"),
    ("fa", "مشاورهٔ Majakka", "services/advice"),
    ("fa", "neuvonta", "services/advice"),
    ("ckb", "داخراوه", "notices/closed"),
    ("ckb", "تةلةفون", "notices/closed"),
    ("ckb", "ناوەندەکه", "notices/closed"),
]

NOTHING = [("fi", "xqxqxq"), ("ar", "ژژژژژژژ"), ("so", "zzzzzzzz")]

LIMIT = 100_000


def by_query(site, questions):
    return dict(zip(questions, search.ask(site, questions), strict=True))


@unittest.skipUnless(search.BROWSER, "chromium is not installed")
class Search(unittest.TestCase):
    maxDiff = None

    def test_golden_queries(self):
        site = publication.folder() / "site"
        answers = search.ask(site, [(language, query) for language, query, _ in FIRST])
        self.assertEqual([(language, query, answer.pages[:1]) for (language, query, _), answer in zip(FIRST, answers)],
                         [(language, query, [page]) for language, query, page in FIRST])  # fmt: skip
        for answer in answers:
            self.assertRegex(answer.said, r"\d")
            self.assertLess(answer.size, LIMIT)

    def test_a_number_is_not_guessed(self):
        answers = search.ask(publication.folder() / "site", [("fi", "116999"), ("so", "080 005 006"), ("fi", "1161175")])
        self.assertEqual([answer.pages for answer in answers], [[], [], []])

    def test_the_front_page_asks(self):
        with chromium.browser() as started:
            for from_disk in (False, True):
                path = publication.folder() / "site/en/index.html"
                with chromium.opened(started, path, from_disk=from_disk) as (page, faults):
                    self.assertEqual(page.locator("script[src]").count(), 0)
                    page.fill("main form input", "police")
                    page.press("main form input", "Enter")
                    page.locator("#search-results a").first.wait_for()
                    self.assertTrue(page.locator("#search-results a").first.get_attribute("href").endswith("services/poliisi.html"))
                    self.assertEqual(page.input_value("#search-text"), "police")
                    # Neither the address nor the history keeps what was asked.
                    self.assertTrue(page.url.endswith("/en/search/index.html"), page.url)
                    self.assertEqual(faults, [])

    def test_right_to_left(self):
        with tempfile.TemporaryDirectory() as output:
            source = publication.ROOT / "Tests/Fixtures/publications/right-to-left"
            build(source, output)
            answers = search.ask(pathlib.Path(output) / "site", [(language, query) for language, query, _ in RIGHT_TO_LEFT])
        self.assertEqual([answer.pages[:1] for answer in answers], [[page] for _, _, page in RIGHT_TO_LEFT])

    def test_an_answer(self):
        site = publication.folder() / "site"
        exact, loose, parts, nothing, enter, empty = search.ask(
            site, [("ar", "poliisi"), ("fi", "tyo"), ("fi", "lupa"), ("so", "zzzzzzzz"), ("en", "ENTER police"), ("zh-Hans", "p")]
        )
        # The title in the language of the page, what it is, and the Finnish name marked as such.
        (title, unmarked), (kind, _), (name, language) = exact.texts["services/poliisi"]
        self.assertEqual((unmarked, name, language), ("", "Poliisi", "fi"))
        self.assertNotEqual(title, name)
        self.assertIn("topics/work", loose.pages[:2])
        self.assertIn("guides/immigration-process", parts.pages[:3])
        self.assertEqual(nothing.pages, [])
        self.assertNotRegex(nothing.said, r"\d")
        self.assertEqual(enter.focus, "en/services/poliisi.html")
        self.assertEqual((empty.said, empty.pages), ("", []))

    def test_the_exact_letters_come_first(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "root"
            shutil.copytree(publication.ROOT / "Tests/Fixtures/publications/complete", root)
            for name, word in [("advice", "sahko"), ("night", "sähkö")]:
                file = root / "content/services" / name / "fi.yaml"
                file.write_text(re.sub(r"^search_words: \|\n(  .*\n)*", "", file.read_text(), flags=re.M) + f"search_words: |\n  {word}\n")
            build(root, root / "output")
            answers = search.ask(root / "output/site", [("fi", "sahko"), ("fi", "sähkö"), ("ru", "SÄHKÖ")])
        advice, night = "services/advice", "services/night"
        self.assertEqual([answer.pages for answer in answers], [[advice, night], [night, advice], [night, advice]])

    def test_nothing_is_found(self):
        for answer in search.ask(publication.folder() / "site", NOTHING):
            self.assertEqual(answer.pages, [], answer.query)

    def test_the_script_is_small(self):
        self.assertLess((publication.folder() / "site/search.js").stat().st_size, 8_000)


# Writes the publication of the benchmark with 6,000 entries in three languages only.
GENERATE = """
import sys, generate, publication
publication.SIZES["L"], publication.LOCALES[:] = (6000, 3), ["fi", "ar", "ru"]
generate.generate(publication.Publication("L"), sys.argv[1])
"""


@unittest.skipUnless(search.BROWSER and os.environ.get("ALL"), "takes minutes: set ALL=yes")
class SixThousand(unittest.TestCase):
    def test_no_query_loads_too_much(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "root"
            subprocess.run([sys.executable, "-c", GENERATE, root], cwd=publication.ROOT / "Benchmarks", check=True)
            build(root, root / "output")
            words = ["palvelu", "pavlelu", "p", "pa", "tulkki ajanvaraus viranomainen toimisto", "إقامة", "مترجم موعد سلطة", "مستشقى", "Kymenlaakso"]
            answers = search.ask(root / "output/site", [(language, word) for language in ("fi", "ar") for word in words])
        for answer in answers:
            self.assertLess(answer.size, LIMIT, answer.query)
        self.assertGreater(sum(bool(answer.pages) for answer in answers), 10)
        print(f"6,000 entries: the largest query loads {max(answer.size for answer in answers):,} bytes")


def build(root, output):
    command = [publication.EXECUTABLE, "build", "--root", root, "--output", output, "--today", publication.TODAY, "--language", "en"]
    finished = subprocess.run(command, capture_output=True, check=False)
    if finished.returncode != 0:
        raise AssertionError(finished.stderr.decode()[-3000:])


if __name__ == "__main__":
    unittest.main()
