"""Writes the synthetic publication as content, locales and site files: `python3 generate.py M FOLDER [KAIKILLE]`.

With the tool's path the translations are confirmed too, so that the texts carry their translation blocks.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from prose import translated
from publication import TODAY, Publication

PROJECT = Path(__file__).resolve().parent.parent

# Languages without a file of their own yet: which file is taken in their place, and what they call themselves.
DERIVED = {"ti": ("en", "ትግርኛ"), "ckb": ("ar", "کوردیی ناوەندی"), "fa": ("ar", "فارسی"), "sv": ("en", "svenska"), "et": ("en", "eesti")}

SITE = """\
address: "https://kaikille.example"
trial: false
publisher: organizations/organization-0000
help_now: [services/emergency-112, services/helpline-116117]
source: fi
locales: [{locales}]
statistics: {{from: 2021-09-01, until: 2022-08-31}}
shared:
  emergency: services/emergency-112.phones.main
  medical_helpline: services/helpline-116117.phones.main
policy:
  - {{languages: [{others}], entries: all, missing: note, outdated: warning, unconfirmed: warning, unreviewed: note}}
"""


def scalar(value):
    text = str(value)
    return f'"{text}"' if ":" in text else text


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(scalar(inner) for inner in value) + "]"
    return scalar(value) if "," not in str(value) else f'"{value}"'


def facts_yaml(facts, indent=""):
    """Mappings as blocks, down to those that hold only scalars, which are written in one line inside another."""
    lines = []
    for key, value in facts.items():
        if isinstance(value, dict) and value and (not indent or any(isinstance(inner, (dict, list)) for inner in value.values())):
            lines.append(f"{indent}{key}:")
            lines.extend(facts_yaml(value, indent + "  "))
        else:
            lines.append(f"{indent}{key}: {flow(value)}")
    return lines if indent else "\n".join(lines or ["{}"]) + "\n"


def texts_yaml(texts, indent=""):
    """Every text as a literal block."""
    lines = []
    for key, value in texts.items():
        if isinstance(value, dict):
            lines.append(f"{indent}{key}:")
            lines.extend(texts_yaml(value, indent + "  "))
        else:
            lines.append(f"{indent}{key}: |")
            lines.extend(f"{indent}  {line}" if line else "" for line in value.split("\n"))
    return lines if indent else "\n".join(lines) + "\n"


def locale_yaml(tag):
    """The language file of the project, without its translation block; a derived one for languages that have none yet."""
    own = PROJECT / "locales" / f"{tag}.yaml"
    base, name = (tag, None) if own.exists() else DERIVED[tag]
    text = (PROJECT / "locales" / f"{base}.yaml").read_text().split("\ntranslation:")[0] + "\n"
    if name:
        text = re.sub(r"(?<=\|\n)(?: +\S.*\n)", lambda line: translated(line[0], tag, line.start()), text)
        text = re.sub(r"^name: .*$", f"name: {name}", text, count=1, flags=re.M)
        text = re.sub(r"^    (zero|two|few|many): \|\n      .*\{count\}.*\n", "", text, flags=re.M)  # plural forms of Arabic only
    return text


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def generate(publication, folder):
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    for entry in publication.entries:
        home = folder / "content" / entry.type / entry.name
        write(home / "facts.yaml", facts_yaml(entry.facts))
        for tag, texts in entry.texts.items():
            write(home / f"{tag}.yaml", texts_yaml(texts))
    for schema in PROJECT.glob("content/*/_type.yaml"):
        write(folder / schema.relative_to(PROJECT), schema.read_text())
    shutil.copytree(PROJECT / "content/channels/_kinds", folder / "content/channels/_kinds")
    for tag in publication.locales:
        glossary = PROJECT / "content/glossary" / f"{tag}.yaml"
        if glossary.exists():
            write(folder / "content/glossary" / glossary.name, glossary.read_text())
        write(folder / "locales" / f"{tag}.yaml", locale_yaml(tag))
    shutil.copytree(PROJECT / "site", folder / "site")
    others = ", ".join(publication.locales[1:])
    write(folder / "site/site.yaml", SITE.format(locales=", ".join(publication.locales), others=others))


def confirm(publication, folder, kaikille):
    """Translation blocks, as after a machine translation. Both commands that a person would run, for each language."""
    for tag in publication.locales[1:]:
        for entries in ("*", "locales/interface"):
            command = [kaikille, "confirm", entries, tag, "--state", "machine", "--by", "machine", "--root", folder, "--today", TODAY]
            subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    size, folder = sys.argv[1:3]
    publication = Publication(size)
    generate(publication, folder)
    if len(sys.argv) > 3:
        confirm(publication, folder, sys.argv[3])
