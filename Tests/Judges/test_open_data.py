"""jsonschema finds every data file as its published schema says, and the files say what the facts say."""

import json
import unittest

import jsonschema
import publication
import publication_variants


def read(path):
    return json.loads(publication.text_of(path))


class OpenData(unittest.TestCase):
    def test_the_schema_is_one(self):
        for name, folder in publication_variants.all_of():
            jsonschema.Draft202012Validator.check_schema(read(folder / "site/data/schema.json"))

    def test_files(self):
        found = 0
        for name, folder in publication_variants.all_of():
            schema = read(folder / "site/data/schema.json")
            checks = jsonschema.Draft202012Validator.FORMAT_CHECKER
            validator = jsonschema.Draft202012Validator(schema, format_checker=checks)
            listed = jsonschema.Draft202012Validator(
                {"$ref": f"{schema['$id']}#/$defs/index"}, format_checker=checks, registry=registry(schema)
            )
            data = folder / "site/data"
            index = read(data / "index.json")
            listed.validate(index)
            base = index["publication"]["address"]
            paths = {file["address"][len(base) + 1 :]: file for file in index["files"]}
            self.assertEqual(set(paths), {str(path.relative_to(folder / "site")) for path in data.glob("*/*.json")})
            for path, entry in paths.items():
                with self.subTest(publication=name, file=path):
                    file = read(folder / "site" / path)
                    validator.validate(file)
                    self.assertEqual((file["language"], file["type"]), (entry["language"], entry["type"]))
                    self.assertEqual(len(file["entries"]), entry["entries"])
                    found += 1
        self.assertGreater(found, 100)

    def test_a_schema_that_would_accept_anything(self):
        """The schema refuses what is wrong."""
        folder = publication_variants.fixture("complete")
        validator = jsonschema.Draft202012Validator(read(folder / "site/data/schema.json"))
        for damage in [
            lambda entry: entry.pop("sources"),
            lambda entry: entry["facts"]["fees"].update(value="Free of charge!"),
            lambda entry: entry["facts"]["fees"].update(state="known so far"),
            lambda entry: entry["texts"]["name"].update(state="perhaps"),
            lambda entry: entry["texts"]["name"].pop("text"),
            lambda entry: entry["facts"]["phones"]["value"][0].update(uri="050 123"),
            lambda entry: entry.update(colour="blue"),
        ]:
            file = read(folder / "site/data/fi/services.json")
            self.assertTrue(validator.is_valid(file))
            damage(next(entry for entry in file["entries"] if "phones" in entry["facts"]))
            self.assertFalse(validator.is_valid(file))

    def test_facts_are_the_same_in_every_language_and_pages_exist(self):
        for name, folder in publication_variants.all_of():
            index = read(folder / "site/data/index.json")
            base = index["publication"]["address"]
            facts = {}
            for file in index["files"]:
                for entry in read(folder / "site" / file["address"][len(base) + 1 :])["entries"]:
                    same = json.dumps([entry["facts"], entry["sources"], entry["short_address"]])
                    self.assertEqual(facts.setdefault(entry["id"], same), same)
                    self.assertTrue((folder / "site" / entry["address"][len(base) + 1 :]).is_file())
                    self.assertTrue((folder / "site" / entry["short_address"][len(base) + 1 :] / "index.html").is_file())
                    known = {source["id"] for source in entry["sources"]}
                    for fact in entry["facts"].values():
                        self.assertLessEqual(set(fact.get("sources", [])), known)

    def test_no_controls_of_direction(self):
        for name, site, path, data in publication_variants.files("data/*/*.json"):
            self.assertNotRegex(data.decode(), "[\u200e\u200f\u202a-\u202e\u2066-\u2069]", path)

    def test_channels_are_nobody_elses_business(self):
        for name, site, path, data in publication_variants.files("data/*/*.json"):
            self.assertNotIn("channels/", data.decode())


def registry(schema):
    import referencing
    import referencing.jsonschema

    resource = referencing.Resource(contents=schema, specification=referencing.jsonschema.DRAFT202012)
    return referencing.Registry().with_resource(schema["$id"], resource)


if __name__ == "__main__":
    unittest.main()
