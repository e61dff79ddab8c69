"""The csv and json modules read the figures of the report, all of its files say the same, and the page's tables have headers."""

import collections
import csv
import io
import json
import re
import unittest

import markup
import publication

STATES = ["missing", "unconfirmed", "outdated", "machine", "draft", "reviewed"]


# What the work list calls the states of coverage.json.
KINDS = {"missing": "missing", "unconfirmed": "unconfirmed", "outdated": "outdated", "machine": "unreviewed", "draft": "unreviewed"}


def report(name):
    return publication.text_of(publication.folder() / "report" / name)


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
                self.assertGreater(len(rows), 0 if path.name.startswith("worklist") else 1)
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})
                self.assertEqual(len(set(rows[0])), len(rows[0]))
        for path in values:
            with self.subTest(path=path.name):
                json.loads(publication.text_of(path), parse_constant=self.fail)

    def test_both_say_the_same(self):
        rows = table(report("coverage.csv"))
        self.assertEqual(rows[0], ["type", "locale", "unit", "total", *STATES])
        from_csv = {(row[0], row[1], row[2]): [int(cell) for cell in row[3:]] for row in rows[1:]}
        self.assertEqual(len(from_csv), len(rows) - 1)
        from_json = {
            (row["type"], row["locale"], unit): [row[unit]["total"], *(row[unit][state] for state in STATES)]
            for row in json.loads(report("coverage.json"))
            for unit in ("texts", "words")
        }
        self.assertEqual(from_csv, from_json)
        for key, (total, *states) in from_csv.items():
            with self.subTest(key=key):
                self.assertEqual(total, sum(states))

    def test_every_language_is_measured_against_the_same_source(self):
        rows = json.loads(report("coverage.json"))
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

    def test_no_cell_is_a_formula(self):
        for path in publication.folder().rglob("*.csv"):
            for row in table(publication.text_of(path)):
                for cell in row:
                    self.assertNotRegex(cell, r"\A[=+\-@\t\r]", path.name)

    def test_the_work_list_is_the_same_in_both(self):
        header, *rows = table(report("worklist.csv"))
        gaps = json.loads(report("worklist.json"))
        self.assertEqual(len(rows), len(gaps))
        for row, gap in zip(rows, gaps):
            self.assertEqual(header, list(gap))
            values = dict(gap, units=" ".join(gap["units"]))
            cells = ["" if value is None else str(value) for value in values.values()]
            self.assertEqual([re.sub(r"\A'(?=[=+\-@])", "", cell) for cell in row], cells)
        self.assertEqual([gap["order"] for gap in gaps], list(range(1, len(gaps) + 1)))

    def test_the_work_list_adds_up_to_the_coverage(self):
        listed = collections.Counter()
        for gap in json.loads(report("worklist.json")):
            kind = gap["entry"].split("/")[0]
            self.assertEqual(gap["texts"], len(gap["units"]))
            if gap["locale"]:
                key = ("interface" if kind == "locales" else kind, gap["locale"], gap["kind"])
                listed[key, "texts"] += gap["texts"]
                listed[key, "words"] += gap["words"]
        counted = collections.Counter()
        for row in json.loads(report("coverage.json")):
            if row["type"] == "staff":
                continue  # the policy of the publication asks for no translation
            for unit in ("texts", "words"):
                for state, kind in KINDS.items():
                    counted[(row["type"], row["locale"], kind), unit] += row[unit][state]
        self.assertEqual(+listed, +counted)

    def test_the_sheets_hold_the_texts_of_the_work_list(self):
        gaps = json.loads(report("worklist.json"))
        for locale in {row["locale"] for row in json.loads(report("coverage.json"))}:
            header, *rows = table(report(f"worklist-{locale}.csv"))
            expected = [(str(gap["order"]), gap["entry"], unit) for gap in gaps if gap["locale"] == locale for unit in gap["units"]]
            with self.subTest(locale=locale):
                self.assertEqual(header[-2:], ["fi", locale])
                self.assertEqual([tuple(row[:3]) for row in rows], expected)
                for row in rows:
                    self.assertTrue(row[-2])
                    self.assertEqual(row[3] == "missing", row[-1] == "")

    def test_the_matrix_marks_what_is_empty(self):
        header, *rows = table(report("matrix.csv"))
        places = [tuple(row[:3]) for row in rows]
        self.assertEqual(len(set(places)), len(places))
        sizes = {len({place[index] for place in places}) for index in range(3)}
        self.assertGreater(min(sizes), 1)
        for row in rows:
            values = dict(zip(header, row))
            self.assertEqual(values["empty"], "yes" if values["pages"] == "0" else "no")
            self.assertLessEqual(int(values["pages"]), int(values["pages_in_source"]))

    def test_the_tables_of_the_page(self):
        tables = markup.tables(report("index.html"))
        self.assertGreater(len(tables), 5)
        for found in tables:
            with self.subTest(caption=found.caption):
                self.assertTrue(found.caption)
                self.assertEqual(set(found.scopes), {"col", "row"})
                self.assertEqual({len(row) for row in found.rows}, {len(found.rows[0])})
        totals = {row["type"]: 0 for row in json.loads(report("coverage.json"))}
        for row in json.loads(report("coverage.json")):
            totals[row["type"]] += row["texts"]["total"]
        coverage = next(found for found in tables if found.caption.startswith("Tekstit"))
        shown = [sum(int(re.search(r"/([\d\xa0]+)", cell)[1].replace("\xa0", "")) for cell in row[1:]) for row in coverage.rows[1:]]
        self.assertEqual(shown, [*totals.values(), sum(totals.values())])
        words = "\n".join(cell for found in tables for row in found.rows for cell in row)
        empty = sum(row[-1] == "yes" for row in table(report("matrix.csv"))[1:])
        self.assertEqual(words.count("ei mitään"), empty)

    def test_the_command_prints_the_work_list(self):
        for form in ("csv", "json"):
            text = publication.output_of("coverage", "--worklist", "--format", form, "--today", publication.TODAY)
            with self.subTest(form=form):
                self.assertEqual(text.encode(), report(f"worklist.{form}").encode())

    def test_diagnostics_are_json(self):
        finished = publication.run("check", "--today", publication.TODAY, "--format", "json", "--verbose")
        rows = json.loads(finished.stdout.decode(), parse_constant=self.fail)
        for row in rows:
            self.assertLessEqual({"code", "severity", "message"}, row.keys())
            self.assertEqual(row["message"].keys(), {"fi", "en"})


if __name__ == "__main__":
    unittest.main()
