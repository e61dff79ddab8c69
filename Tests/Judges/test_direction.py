"""FriBidi, the reference implementation of the Unicode Bidirectional Algorithm, shows right-to-left bulletins as a phone would."""

import shutil
import subprocess
import unittest

import publication
from facts import facts


def shown(lines):
    """The lines as they stand on a screen from left to right, without invisible marks; no-break blanks as blanks."""
    command = ["fribidi", "--charset", "UTF-8", "--rtl", "--nopad", "--nobreak", "--clean"]
    text = "".join(line + "\n" for line in lines)
    made = subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()
    return made.replace("\u00a0", " ").split("\n")[:-1]


@unittest.skipUnless(shutil.which("fribidi"), "fribidi is not installed")
class Direction(unittest.TestCase):
    def test_the_judge_can_find_a_fault(self):
        lines = ["اتصل 020 615 7429 الآن", "اتصل \u2066020 615 7429\u2069 الآن", "اتصل 020\u00a0615\u00a07429 الآن", "من 9-16"]
        lines += ["https://a.example/p/f92kdd/", "https://a.example/p/f92kdd"]
        made = shown(lines)
        self.assertNotIn("020 615 7429", made[0])
        self.assertIn("020 615 7429", made[1])
        self.assertIn("020 615 7429", made[2])
        self.assertIn("16-9", made[3])
        self.assertNotIn(lines[4], made[4])
        self.assertIn(lines[5], made[5])

    def test_facts_keep_their_order(self):
        lines = [(name, line) for name, text in publication.right_to_left() for line in text.splitlines()]
        seen = 0
        for (name, line), made in zip(lines, shown(line for _, line in lines), strict=True):
            for start, end in facts(line):
                with self.subTest(name=name, line=line):
                    self.assertIn(line[start:end].replace("\u00a0", " "), made)
                seen += 1
        print(f"{seen} facts in {len(publication.right_to_left())} bulletins")
        self.assertGreater(seen, 500)

    def test_isolates_are_closed_in_their_line(self):
        for name, text in publication.right_to_left():
            for line in text.splitlines():
                with self.subTest(name=name, line=line):
                    self.assertEqual(line.count("\u2066"), line.count("\u2069"))
                    self.assertNotRegex(line, "[\u202a-\u202e\u2067\u2068]")


if __name__ == "__main__":
    unittest.main()
