"""The csv and json modules read the figures of the report, and both say the same."""

import csv
import io
import json
import unittest

import publication

STATES = ["missing", "unconfirmed", "outdated", "machine", "draft", "reviewed"]


def table(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


class Reports(unittest.TestCase):
    def test_every_table_and_every_json_can_be_read(self):
        tables = sorted(publication.folder().rglob("*.csv"))
        values = sorted(publication.folder().rglob("*.json"))
        self.assertTrue(tables and values)
        for path in tables:
            with self.subTest(path=path.name):
                rows = table(publication.text_of(path))
                self.assertGreater(len(rows), 1)
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})
                self.assertEqual(len(set(rows[0])), len(rows[0]))
        for path in values:
            with self.subTest(path=path.name):
                json.loads(publication.text_of(path), parse_constant=self.fail)

    def test_both_say_the_same(self):
        report = publication.folder() / "report"
        rows = table(publication.text_of(report / "coverage.csv"))
        self.assertEqual(rows[0], ["type", "locale", "unit", "total", *STATES])
        from_csv = {(row[0], row[1], row[2]): [int(cell) for cell in row[3:]] for row in rows[1:]}
        self.assertEqual(len(from_csv), len(rows) - 1)
        from_json = {
            (row["type"], row["locale"], unit): [row[unit]["total"], *(row[unit][state] for state in STATES)]
            for row in json.loads(publication.text_of(report / "coverage.json"))
            for unit in ("texts", "words")
        }
        self.assertEqual(from_csv, from_json)
        for key, (total, *states) in from_csv.items():
            with self.subTest(key=key):
                self.assertEqual(total, sum(states))

    def test_every_language_is_measured_against_the_same_source(self):
        rows = json.loads(publication.text_of(publication.folder() / "report/coverage.json"))
        totals = {}
        for row in rows:
            totals.setdefault(row["type"], set()).add((row["texts"]["total"], row["words"]["total"]))
        for kind, found in totals.items():
            with self.subTest(type=kind):
                self.assertEqual(len(found), 1)

    def test_the_command_prints_the_same(self):
        for form in ("csv", "json"):
            finished = publication.run("coverage", "--format", form)
            with self.subTest(form=form):
                self.assertEqual(
                    finished.stdout, (publication.folder() / f"report/coverage.{form}").read_bytes(), finished.stderr.decode()
                )

    def test_diagnostics_are_json(self):
        finished = publication.run("check", "--today", publication.TODAY, "--format", "json", "--verbose")
        rows = json.loads(finished.stdout.decode(), parse_constant=self.fail)
        for row in rows:
            self.assertLessEqual({"code", "severity", "message"}, row.keys())
            self.assertEqual(row["message"].keys(), {"fi", "en"})


if __name__ == "__main__":
    unittest.main()
