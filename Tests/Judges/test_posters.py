"""Posters are printed in a browser: one sheet of A4 each, with a QR code that another library reads.

SEED chooses the sample; ALL=1 takes every poster.
"""

import html
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest
import unittest.mock

import chromium
import paper
import publication
import sample
import yaml

# Posters of one language and posters of several: 28 together.
SINGLE, SHARED = 22, 6


def posters(site):
    """(language, type, path) of every poster."""
    return [
        (path.relative_to(site).parts[0], path.parent.name, path)
        for path in sorted(site.glob("*/posters/*/*.html"))
    ]  # fmt: skip


def chosen(site):
    """The posters in one language that are looked at."""
    return posters(site) if sample.ALL else sample.drawn(posters(site), SINGLE, sample.SEED)


def is_known(value):
    if isinstance(value, dict):
        return any(is_known(part) for part in value.values())
    return value not in (None, "unknown", "none", [])


def dropped(path):
    """The facts of an entry that its poster should tell and does not."""
    type_, entry = path.parent.name, path.stem
    schema, facts = (
        yaml.load(publication.text_of(publication.ROOT / "content" / type_ / name), Loader=yaml.BaseLoader)
        for name in ("_type.yaml", f"{entry}/facts.yaml")
    )
    shown = set(re.findall(r'<dd class="([\w-]+)"', publication.text_of(path)))
    places = [place if isinstance(place, list) else [place] for place in schema["poster"]]
    known = [{name for name in place if name in schema["facts"] and is_known(facts.get(name))} for place in places]
    return [place for place in known if place and not place & shown]


# The height of the sheet in millimetres, and which part of it is free between the last fact and the foot.
MEASURE = """() => {
  const box = (part) => part.getBoundingClientRect(), sheet = box(document.querySelector(".sheet")).height;
  const foot = document.querySelector(".foot");
  return [sheet / 96 * 25.4, (box(foot).top - box(foot.previousElementSibling).bottom) / sheet];
}"""
# The widest faces that computers commonly have in place of those of the style sheet.
WIDE = '* { font-family: "Noto Sans Arabic", "Noto Serif Ethiopic", "DejaVu Sans" !important; }'


def measured(page):
    """What is wrong with a poster on paper: too much of it, or room that a fact should have had."""
    page.emulate_media(media="print")
    path = publication.folder() / "site" / page.url.removeprefix(chromium.HOST + "/")
    height, free = page.evaluate(MEASURE)
    faults = [f"{height} mm"] if height > 297 else []
    missing = dropped(path)
    if missing and free > 1 / 3:
        faults.append(f"{free:.0%} of the sheet is free, and {missing} have no room")
    page.add_style_tag(content=WIDE)
    height, _ = page.evaluate(MEASURE)
    return faults + ([f"{height} mm in a wide face"] if height > 297 else [])


def build(root, output):
    """A message of so many languages is too long for its channel, which is an error there; a poster has room of its own."""
    command = [
        publication.EXECUTABLE, "build", "--keep-going", "--root", root, "--output", output, "--today", publication.TODAY, "--language", "en",
    ]  # fmt: skip
    finished = subprocess.run(command, check=False, capture_output=True)
    if finished.returncode not in (0, 1):
        raise AssertionError(finished.stderr.decode()[-3000:])


class Draw(unittest.TestCase):
    def test_every_language_and_type_is_in_the_sample(self):
        all_ = [(language, type_, number) for number in range(40) for language in "abcdefghijklmn" for type_ in "xyz"]
        for seed in range(20):
            some = sample.drawn(all_, SINGLE, seed)
            self.assertEqual(len(some), SINGLE)
            self.assertEqual(len(set(some)), SINGLE)
            self.assertEqual({poster[0] for poster in some}, set("abcdefghijklmn"))
            self.assertEqual({poster[1] for poster in some}, set("xyz"))

    def test_what_comes_first_is_in_the_sample_and_within_its_size(self):
        all_ = [(language, type_, number) for number in range(40) for language in "abc" for type_ in "xyz"]
        first = [("a", "x", 7), ("a", "x", 8), ("b", "x", 9)]
        some = sample.drawn(all_, SINGLE, 1, first)
        self.assertEqual(len(some), SINGLE)
        self.assertLessEqual(set(first), set(some))


@unittest.skipUnless(paper.BROWSER, "chromium is not installed")
class Posters(unittest.TestCase):
    def judge(self, site, posters):
        for language, type_, path in posters:
            with self.subTest(poster=path.relative_to(site), seed=sample.SEED):
                page = publication.text_of(path)
                sheets = paper.printed(path)
                self.assertEqual(len(sheets), 1, "sheets")
                sheet = sheets[0]
                self.assertEqual((sheet.width, sheet.height), (210, 297))
                # The code on paper leads to the address in letters, which leads to the page.
                self.assertEqual(len(sheet.codes), 1)
                code = sheet.codes[0]
                written = html.unescape(re.sub("<[^>]+>", "", re.search(r'<p class="address">(.*?)</p>', page, re.DOTALL)[1]))
                self.assertEqual(code.text, f"https://{written}/")
                # A browser makes a page smaller that is too wide for its paper.
                self.assertAlmostEqual(code.width, 48 * 29 / 37, delta=1.5)
                self.assertIn(written, re.sub(r"\s", "", sheet.text))
                short = site / "p" / code.text.rstrip("/").rsplit("/", 1)[1] / "index.html"
                self.assertIn(f"{type_}/{path.stem}.html", publication.text_of(short))

    def test_the_judge_can_find_a_fault(self):
        """A poster with too much on it is two sheets; one that is damaged cannot be read."""
        site = publication.folder() / "site"
        path = chosen(site)[0][2]
        page = publication.text_of(path)
        with tempfile.TemporaryDirectory() as folder:
            wrong = pathlib.Path(folder) / "a/b/c/poster.html"
            wrong.parent.mkdir(parents=True)
            shutil.copy(site / "poster.css", folder)
            wrong.write_text(page.replace("</main>", "<p>x</p>" * 80 + "</main>").replace('<path d="', '<path d="M4 4h29v16h-29z'))
            self.assertEqual(len(paper.printed(wrong)), 3)
            self.assertEqual([code for sheet in paper.printed(wrong) for code in sheet.codes], [])

    def test_posters_in_one_language(self):
        site = publication.folder() / "site"
        print(f"SEED={sample.SEED}: {len(chosen(site))} of {len(posters(site))} posters in the browser", flush=True)
        self.judge(site, chosen(site))

    def test_facts_have_the_room_that_there_is(self):
        site = publication.folder() / "site"
        settings = {"viewport": {"width": 794, "height": 1123}, "bypass_csp": True}
        self.assertEqual(chromium.judged(measured, [path for _, _, path in chosen(site)], **settings), "")

    def test_the_measure_can_find_a_fault(self):
        """A poster whose facts are gone, and one with more than a sheet."""
        settings = {"viewport": {"width": 794, "height": 1123}, "bypass_csp": True}
        path = publication.folder() / "site/fi/posters/services/moona-kotka.html"
        with chromium.browser() as started, chromium.opened(started, path, **settings) as (page, _):
            self.assertEqual(measured(page), [])
            page.evaluate("document.querySelector('.texts').append(...Array.from({length: 40}, () => document.createElement('br')))")
            self.assertEqual(len(measured(page)), 2)
            page.evaluate("document.querySelector('dl').remove(); document.querySelectorAll('.texts > br').forEach((line) => line.remove())")
            with unittest.mock.patch(f"{__name__}.dropped", return_value=[{"hours"}]):
                self.assertEqual(len(measured(page)), 1)

    def test_on_a_phone_the_foot_is_one_column(self):
        site = publication.folder() / "site"
        with chromium.browser() as started:
            for language in ("so", "ar", "ti"):
                path = next(path for of, _, path in chosen(site) if of == language)
                with chromium.opened(started, path, viewport={"width": 360, "height": 740}) as (page, faults):
                    code, address = page.locator("svg.code").bounding_box(), page.locator(".address").bounding_box()
                    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.address')).fontSize)")
                    self.assertLessEqual(code["y"] + code["height"], address["y"])
                    self.assertLess(address["height"], 2 * size, "the address is broken")
                    self.assertEqual(faults, [])

    def test_posters_in_several_languages(self):
        """The publication with every channel of posters saying that its languages stand together."""
        with tempfile.TemporaryDirectory(prefix="kaikille-judges-") as folder:
            root = pathlib.Path(folder) / "root"
            publication.copy(root)
            for channel in publication.channels("poster"):
                facts = root / "content/channels" / channel / "facts.yaml"
                facts.write_text(publication.text_of(facts).replace("post: separate", "post: stacked"))
            made = [publication.EXECUTABLE, "new", "notice", "water", "--from", "_templates/water", "--root", root, "--today", publication.TODAY]
            for value in ["area=kotka", "sender=kotka", "begins=9.00", "ends=15.00", f"from={publication.TODAY}", f"until={publication.TODAY}"]:
                made += ["--set", value]
            subprocess.run(made, check=True, capture_output=True)
            build(root, root / "output")
            site = root / "output/site"
            # In Finnish: the languages of one sheet have the same sheet.
            all_ = [poster for poster in posters(site) if poster[0] == "fi" and " stacked" in publication.text_of(poster[2])]
            self.assertGreater(len(all_), 3)
            water = ("fi", "notices", site / "fi/posters/notices/water.html")
            others = [poster for poster in all_ if poster != water]
            some = [*(others if sample.ALL else random.Random(sample.SEED).sample(others, min(SHARED - 1, len(others)))), water]
            # That there is no water is said in every language, in type as small as that takes.
            page = publication.text_of(water[2])
            self.assertEqual(page.count('<section class="language"'), 7)
            self.assertEqual(page.count('<div class="words">'), 7)
            print(f"SEED={sample.SEED}: {len(some)} of {len(all_)} posters in several languages in the browser", flush=True)
            for _, _, path in some:
                languages = re.findall(r'<section class="language" dir="\w+" lang="([\w-]+)">', publication.text_of(path))
                self.assertGreater(len(languages), 1)
                self.assertEqual(len(set(languages)), len(languages))
            self.judge(site, some)


if __name__ == "__main__":
    unittest.main()
