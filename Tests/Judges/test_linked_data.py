"""PyLD expands the linked data of every page, and msgspec-schemaorg, made from the vocabulary itself, knows every type and property."""

import datetime
import functools
import html.parser
import json
import re
import unittest

import lxml.html
import msgspec_schemaorg.models
import publication
import publication_variants
from pyld import jsonld

CONTEXT = {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "item": {"@type": "@id"}}}


def loader(address, options):
    """The context of schema.org, without a network: its names are those of the vocabulary."""
    assert address == "https://schema.org", address
    return {"contextUrl": None, "documentUrl": address, "document": CONTEXT, "contentType": "application/ld+json"}


class Blocks(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.found, self.properties, self._open, self.text = [], {}, False, ""

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self._open = tag == "script" and values.get("type") == "application/ld+json"
        if tag == "meta" and "property" in values:
            self.properties[values["property"]] = values["content"]
        if tag == "script" and not self._open:
            assert "src" in values, "a script in the page"

    handle_startendtag = handle_starttag

    def handle_data(self, data):
        if self._open:
            self.found.append(data)

    def handle_endtag(self, tag):
        self._open = False


@functools.cache
def pages():
    """(publication, path, JSON, Open Graph) of every page with linked data."""
    found = []
    for name, site, path, data in publication_variants.files("**/*.html"):
        blocks = Blocks()
        blocks.feed(data.decode())
        if blocks.found:
            assert len(blocks.found) == 1, path
            found.append((name, path, json.loads(blocks.found[0]), blocks.properties))
    return found


def nodes(value):
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def things(kind):
    for name, path, data, _ in pages():
        for node in data["@graph"]:
            if node["@type"] == kind:
                yield name, path, node


DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def week(specifications):
    """For each day from Monday the times from and until, of opening hours in linked data."""
    found = [[] for _ in DAYS]
    for hours in specifications:
        for day in hours["dayOfWeek"]:
            found[DAYS.index(day.rsplit("/", 1)[1])].append((hours["opens"], hours["closes"]))
    return [sorted(day) for day in found]


def times(row):
    """The same of a row of a table."""
    found = [time.get("datetime") for time in row.findall(".//time")]
    return sorted(zip(found[::2], found[1::2], strict=True))


class LinkedData(unittest.TestCase):
    def test_pyld_expands_it(self):
        found = 0
        for name, path, data, _ in pages():
            if found % 7 == 0:  # slow, and the next test looks at all
                with self.subTest(publication=name, page=str(path)):
                    expanded = jsonld.expand(data, {"documentLoader": loader})
                    self.assertEqual(len(expanded), len(data["@graph"]))
                    for node in expanded:
                        self.assertTrue(node["@type"][0].startswith("https://schema.org/"))
            found += 1
        self.assertGreater(found, 400)

    def test_types_and_properties_are_those_of_the_vocabulary(self):
        kinds = set()
        for name, path, data, _ in pages():
            for node in nodes(data["@graph"]):
                kind = getattr(msgspec_schemaorg.models, node["@type"], None)
                self.assertIsNotNone(kind, node["@type"])
                kinds.add(node["@type"])
                for key, value in node.items():
                    if not key.startswith("@"):
                        self.assertIn(key, kind.__struct_fields__, f"{path}: {node['@type']}")
                        self.assertNotIn(value, ("", [], {}), f"{path}: {key}")
        self.assertLessEqual(
            {"WebPage", "BreadcrumbList", "GovernmentService", "GovernmentOrganization", "Place", "Event", "Schedule",
             "OpeningHoursSpecification", "PostalAddress", "ServiceChannel", "ContactPoint", "Offer", "AdministrativeArea"},
            kinds,
        )

    def test_breadcrumbs(self):
        for name, path, node in things("BreadcrumbList"):
            steps = node["itemListElement"]
            self.assertEqual([step["position"] for step in steps], list(range(1, len(steps) + 1)))
            self.assertTrue(steps[-1]["item"].endswith(f"/{path}"))
            # fi/services/index.html, fi/lists/open-late.html: home and the list; fi/services/kela.html: those and the page.
            is_list = path.name == "index.html" or path.parent.name == "lists"
            self.assertEqual(len(steps), 2 if is_list else 3, path)

    def test_hours_and_exceptions(self):
        exceptions = 0
        for name, path, data, _ in pages():
            for node in nodes(data["@graph"]):
                for hours in node.get("openingHoursSpecification", []) + node.get("hoursAvailable", []):
                    self.assertTrue(hours["dayOfWeek"])
                    self.assertLess(hours["opens"], hours["closes"])
                for hours in node.get("specialOpeningHoursSpecification", []):
                    exceptions += 1
                    first, last = (datetime.date.fromisoformat(hours[key]) for key in ("validFrom", "validThrough"))
                    self.assertLessEqual(first, last)
                    self.assertTrue(hours["opens"] < hours["closes"] or (hours["opens"], hours["closes"]) == ("00:00", "00:00"))
        self.assertGreater(exceptions, 3)

    def test_hours_are_those_of_the_page(self):
        """Tables of ordinary weeks, of places by their names and of the one telephone that has hours, say what programs are told."""
        compared = 0
        for name, site, path, data in publication_variants.files("*/services/*.html"):
            root = lxml.html.fromstring(data)
            script = root.find(".//script[@type='application/ld+json']")
            tables = root.findall(".//section[@id='hours']//table")
            if script is None or not tables:
                continue
            told, phones = {}, []
            for node in nodes(json.loads(script.text)["@graph"]):
                if "openingHoursSpecification" in node:
                    told[node["name"]] = week(node["openingHoursSpecification"])
                if "hoursAvailable" in node:
                    phones.append(week(node["hoursAvailable"]))
            shown = {}
            for table in tables:
                # The first of a name is that of ordinary weeks; seasons follow.
                _, _, place = "".join(table.find("caption").itertext()).partition(": ")
                shown.setdefault(CONTROLS.sub("", place), [times(row) for row in table.findall("tbody/tr")])
            if list(shown) == [""] and len(phones) == 1 and not told:
                told[""] = phones[0]
            for place in set(shown) & set(told):
                with self.subTest(publication=name, page=str(path), place=place):
                    self.assertEqual(shown[place], told[place])
                    compared += 1
        self.assertGreater(compared, 20)

    def test_the_judge_of_hours_can_find_a_fault(self):
        days = [f"https://schema.org/{day}" for day in DAYS]
        self.assertEqual(week([{"dayOfWeek": days[:2], "opens": "09:00", "closes": "15:00"}]), [[("09:00", "15:00")]] * 2 + [[]] * 5)
        row = lxml.html.fromstring('<table><tr><th>x</th><td><time datetime="09:00">9</time>–<time datetime="14:00">14</time></td></tr></table>')
        self.assertEqual(times(row.find(".//tr")), [("09:00", "14:00")])

    def test_events_say_when_and_where(self):
        found = 0
        for name, path, node in things("Event"):
            found += 1
            start, end = (datetime.datetime.fromisoformat(node[key]) for key in ("startDate", "endDate"))
            self.assertLess(start, end)
            self.assertIsNotNone(start.utcoffset())
            if "location" in node:
                self.assertIn("address", node["location"])
        self.assertGreater(found, 10)

    def test_open_graph(self):
        for name, path, data, properties in pages():
            page = data["@graph"][0]
            self.assertEqual(properties["og:url"], page["url"])
            self.assertTrue(properties["og:title"] and properties["og:site_name"])
            self.assertEqual(properties["og:type"], "website")

    def test_a_thing_is_one_in_all_languages(self):
        identifiers = {}
        for kind in ("GovernmentService", "Place", "Event", "GovernmentOrganization"):
            for name, path, node in things(kind):
                key = (name, path.parts[1:])
                self.assertEqual(identifiers.setdefault(key, node["@id"]), node["@id"])

    def test_no_controls_of_direction(self):
        for name, path, data, properties in pages():
            self.assertNotRegex(json.dumps([data, properties], ensure_ascii=False), "[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


if __name__ == "__main__":
    unittest.main()
