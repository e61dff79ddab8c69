"""Published folders in which every kind of file for programs occurs: the real publication, and fixtures with events and alerts of every kind."""

import atexit
import functools
import pathlib
import re
import shutil
import subprocess
import tempfile

import publication

FIXTURES = publication.ROOT / "Tests/Fixtures/publications"

# Schedules that the fixtures do not have, by the name of the event.
SCHEDULES = {
    "all-day": "{date: 2026-12-31, time: 0-24}",
    "days": "{dates: [2027-03-27, 2027-03-28, 2027-03-29], time: 17-18.30}",
    "extra-before": "{weekly: tue, time: 9-10, from: 2026-12-08, until: 2026-12-29, extra: [2026-12-03]}",
    "late": "{date: 2026-12-31, time: 22-24}",
    "over-march": "{weekly: sun mon, time: 8-10, from: 2027-03-21, until: 2027-04-05, except: [2027-03-22], extra: [2027-04-07]}",
    "over-october": "{weekly: sun, time: 3.30-5, from: 2027-10-24, until: 2027-11-07}",
}

# Notices that correct and withdraw alerts, by name: level, days, and what they do.
NOTICES = {
    "first": ("emergency", "{from: 2026-11-20, until: 2026-12-10}", ""),
    "second": ("change", "{from: 2026-11-25, until: 2026-12-10}", "corrects: first"),
    "third": ("ordinary", "{from: 2026-11-28, until: 2026-12-10}", "withdraws: second"),
    "to-come": ("emergency", "{from: 2026-12-02, until: 2026-12-10}", ""),
    "hurry": ("urgent", "{from: 2026-11-30, until: 2026-12-10}", ""),
}


def build(root, today=publication.TODAY):
    """The folder that a publication was published into."""
    temporary = tempfile.TemporaryDirectory(prefix="kaikille-judges-")
    atexit.register(temporary.cleanup)
    output = pathlib.Path(temporary.name) / "output"
    command = [publication.EXECUTABLE, "build", "--root", root, "--today", today, "--output", output, "--language", "en"]
    finished = subprocess.run(command, capture_output=True, check=False)
    if finished.returncode != 0:
        raise AssertionError(finished.stderr.decode()[-3000:])
    return output


@functools.cache
def fixture(name):
    return build(FIXTURES / name)


@functools.cache
def busy():
    """The fixture `complete` in the real style, with every kind of schedule, an emergency in two languages of three, an urgent notice, a chain of
    alerts, a renamed entry and the settings for machines."""
    temporary = tempfile.TemporaryDirectory(prefix="kaikille-judges-")
    atexit.register(temporary.cleanup)
    root = pathlib.Path(temporary.name) / "busy"
    shutil.copytree(FIXTURES / "complete", root, ignore=shutil.ignore_patterns("expected"))
    for name, schedule in SCHEDULES.items():
        change(root, "events/fair", f"events/{name}", {"facts.yaml": [(r"^schedule:.*$", f"schedule: {schedule}")]})
    for name, (level, days, act) in NOTICES.items():
        change(
            root, "notices/rumour", f"notices/{name}",
            {"facts.yaml": [(r"^level:.*$", f"level: {level}\n{act}"), (r"^show:.*$", f"show: {days}")]},
        )
    change(
        root, "notices/closed", "notices/smoke",
        {"facts.yaml": [(r"^level:.*$", "level: emergency"), (r"^corrects:.*\n", ""), (r"^closes:\n(  .*\n)+", "")]},
    )
    (root / "content/notices/smoke/ru.yaml").unlink()
    for file in [*(publication.ROOT / "site").glob("*.css"), *(publication.ROOT / "site").glob("*.js")]:
        shutil.copy(file, root / "site")
    facts = root / "content/events/fair/facts.yaml"
    facts.write_text("formerly: [market, bazaar]\n" + facts.read_text())
    settings = root / "site/site.yaml"
    settings.write_text(
        settings.read_text()
        + 'security: {contact: security@complete.example.org, policy: "https://complete.example.org/fi/index.html"}\n'
        + 'license: "https://creativecommons.org/licenses/by/4.0/"\n'
    )
    return build(root)


def change(root, original, copy, edits):
    """Copies an entry and edits its files by patterns, each of which must be found."""
    source, target = root / "content" / original, root / "content" / copy
    shutil.copytree(source, target)
    for name, patterns in edits.items():
        text = (target / name).read_text()
        for pattern, replacement in patterns:
            text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
            assert count == 1, (copy, pattern)
        (target / name).write_text(text)


@functools.cache
def in_earnest():
    """The real publication as if it were no trial."""
    temporary = tempfile.TemporaryDirectory(prefix="kaikille-judges-")
    atexit.register(temporary.cleanup)
    root = pathlib.Path(temporary.name) / "root"
    publication.copy(root)
    settings = root / "site/site.yaml"
    text, count = re.subn(r"^trial: true\b.*\n", "", settings.read_text(), flags=re.MULTILINE)
    assert count == 1
    settings.write_text(text)
    return build(root)


def urgent_pages():
    """Paths of the pages of `busy` on which an emergency or an urgent notice is seen: in its language, in others, where languages are chosen."""
    site = busy() / "site"
    names = ["index.html", "fi/index.html", "ru/index.html", "en/notices/smoke.html", "fi/notices/hurry.html", "en/places/mill.html"]
    for name in names:
        assert 'class="emergency"' in publication.text_of(site / name), name
    assert 'href="notices/hurry.html"' in publication.text_of(site / "fi/index.html")
    return [site / name for name in names]


def all_of():
    """(name, published folder) of every publication to judge."""
    yield "real", publication.folder()
    for name in ["minimal", "complete", "right-to-left"]:
        yield name, fixture(name)
    yield "busy", busy()


def files(pattern):
    """(name of the publication, its site folder, path below it, bytes) of all files of a pattern."""
    for name, folder in all_of():
        site = folder / "site"
        for path in sorted(site.glob(pattern)):
            yield name, site, path.relative_to(site), path.read_bytes()
