"""The real publication, built once by the executable for all judges.

KAIKILLE names another executable than the one that `make test` has built.
"""

import atexit
import functools
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXECUTABLE = pathlib.Path(os.environ.get("KAIKILLE", ROOT / ".build/debug/kaikille")).resolve()

# A day on which the notices of the publication are shown, so that there are bulletins to judge whenever the judges sit.
TODAY = "2026-12-01"


def run(*arguments, text=""):
    """The finished process of a command on the real publication, with a text on its standard input."""
    command = [EXECUTABLE, *arguments, "--root", ROOT, "--language", "en"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False)


def output_of(*arguments, text=""):
    """What a command writes to standard output, as text; it must succeed."""
    finished = run(*arguments, text=text)
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


# Right-to-left languages that publications of ours are in.
RIGHT_TO_LEFT = ("ar", "ckb", "fa", "he", "prs", "ps", "ur")

# Everything that can be said in one place, beside what belongs to a type already.
_DATED = """  show: {kind: period, need: required}
  channels: {kind: references, to: channels}
"""


def _with_every_message(root):
    """Makes notices of the services, guides and pathways of a copy, for a channel of each kind in each right-to-left language."""
    kinds = sorted(path.stem for path in (root / "content/channels/_kinds").glob("*.yaml"))
    channels = f"channels: [{', '.join('all-' + kind for kind in kinds)}]\n"
    for kind in kinds:
        folder = root / "content/channels" / f"all-{kind}"
        folder.mkdir()
        (folder / "facts.yaml").write_text(
            f"kind: {kind}\nlanguages: [ar]\npost: separate\nwhen_missing: skip\nsender: kotka\nkeeper: communications\n"
            "entries: [notices, events, services, guides, pathways]\nsensitive: allow\npublic: no\n"
        )
        (folder / "fi.yaml").write_text(f"name: {kind}\n")
    schema = root / "content/channels/_type.yaml"
    schema.write_text(text_of(schema).replace("of: [notices, events]", "of: [notices, events, services, guides, pathways]"))
    for name in ("services", "guides", "pathways"):
        schema = root / "content" / name / "_type.yaml"
        schema.write_text(re.sub(r"^facts:\n", "facts:\n" + _DATED, text_of(schema), flags=re.MULTILINE))
        for facts in schema.parent.glob("*/facts.yaml"):
            facts.write_text(f"show: {{from: {TODAY}, until: 2027-12-31}}\n{channels}" + text_of(facts))
    for name in ("notices", "events"):
        for facts in (root / "content" / name).glob("*/facts.yaml"):
            facts.write_text(re.sub(r"^channels: .*\n", channels, text_of(facts), flags=re.MULTILINE))


def copy(root):
    """Copies the sources of the publication, to be changed."""
    for folder in ("content", "locales", "site"):
        shutil.copytree(ROOT / folder, root / folder)


@functools.cache
def right_to_left():
    """(name, text) of every right-to-left bulletin that there can be: of the publication on request, and of the fixture in three languages."""
    temporary = tempfile.TemporaryDirectory(prefix="kaikille-judges-")
    atexit.register(temporary.cleanup)
    root = pathlib.Path(temporary.name) / "every"
    copy(root)
    _with_every_message(root)
    found = []
    for name, source in (("publication", root), ("fixture", ROOT / "Tests/Fixtures/publications/right-to-left")):
        output = pathlib.Path(temporary.name) / name
        command = [EXECUTABLE, "build", "--keep-going", "--root", source, "--output", output, "--today", TODAY, "--language", "en"]
        finished = subprocess.run(command, capture_output=True, check=False)
        # A message that is too long for its channel is an error, and the others are made.
        if finished.returncode not in (0, 1):
            raise AssertionError(finished.stderr.decode()[-3000:])
        for path in sorted((output / "bulletins").rglob("*.txt")):
            if path.name.split(".")[1] in RIGHT_TO_LEFT:
                found.append((str(path.relative_to(output)), text_of(path)))
    return found


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
