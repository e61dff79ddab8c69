"""The real publication, built once by the executable for all judges.

KAIKILLE names another executable than the one that `make test` has built.
"""

import atexit
import functools
import os
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXECUTABLE = pathlib.Path(os.environ.get("KAIKILLE", ROOT / ".build/debug/kaikille")).resolve()

# A day on which the notices of the publication are shown, so that there are bulletins to judge whenever the judges sit.
TODAY = "2026-12-01"


def run(*arguments):
    """The finished process of a command on the real publication."""
    command = [EXECUTABLE, *arguments, "--root", ROOT, "--language", "en"]
    return subprocess.run(command, capture_output=True, check=False)


def output_of(*arguments):
    """What a command writes to standard output, as text; it must succeed."""
    finished = run(*arguments)
    if finished.returncode != 0:
        raise AssertionError(f"kaikille {' '.join(arguments)}: {finished.stderr.decode()[-3000:]}")
    return finished.stdout.decode()


@functools.cache
def folder():
    """The folder with the published site, bulletins and report."""
    temporary = tempfile.TemporaryDirectory(prefix="kaikille-judges-")
    atexit.register(temporary.cleanup)
    output = pathlib.Path(temporary.name) / "output"
    output_of("build", "--today", TODAY, "--output", str(output))
    return output


def text_of(path):
    """A file with its line breaks as they are; bytes that are not UTF-8 are an error."""
    return path.read_bytes().decode("utf-8", errors="strict")


def channels(kind):
    """Ids of the channels of a kind, read from the content itself."""
    return sorted(
        facts.parent.name
        for facts in (ROOT / "content/channels").glob("*/facts.yaml")
        if re.search(rf"^kind: {kind}$", text_of(facts), re.MULTILINE)
    )


def bulletins(kind):
    """(channel, entry, locale, text without the line break that ends the file) of every bulletin of a kind of channel."""
    found = []
    for channel in channels(kind):
        base = folder() / "bulletins" / channel
        for path in sorted(base.glob("*/*.txt")):
            name, locale, _ = path.name.split(".")
            text = text_of(path)
            assert text.endswith("\n"), path
            found.append((channel, f"{path.parent.name}/{name}", locale, text[:-1]))
    return found


def pages():
    """The published HTML files, the report among them."""
    return sorted(folder().rglob("*.html"))
