"""Writes the synthetic publication for Hugo: `python3 convert.py M FOLDER KAIKILLE_FOLDER`.

Facts stand once in data/, texts per language in content/<language>/. A page that is missing in a language is mounted from its fallbacks.
`fi-simple` is called `fisimple`, because Hugo would give both Finnish languages the same interface words; its real tag is a parameter.
"""

import json
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from publication import TODAY, Publication  # noqa: E402

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
RIGHT_TO_LEFT = ["ar", "fa", "ckb"]
TAXONOMIES = {"topics": "topic_ids", "audiences": "audience_ids", "areas": "area_ids", "area": "area_ids", "places": "place_ids",
              "place": "place_ids", "organization": "organization_ids", "part_of": "part_ids"}
RANKS = ["emergency", "urgent", "change", "ordinary"]


def key(tag):
    """The name of a language in Hugo."""
    return tag.replace("-", "")


def words(path):
    """The words of a language file: dotted keys, and plain settings beside them."""
    found, trail, is_text = {}, [], False
    for line in path.read_text().split("\n"):
        if is_text:
            found[".".join(trail)], is_text = line.strip(), False
        elif match := re.match(r"^( *)([\w-]+):(?: (.*))?$", line):
            trail = trail[: len(match[1]) // 2] + [match[2]]
            is_text = match[3] == "|"
            if match[3] and not is_text:
                found[".".join(trail)] = match[3].strip('"')
    return found


def glossary(path):
    return dict(re.findall(r'^([\w-]+): \{term: "([^"]*)"', path.read_text(), flags=re.M)) if path.exists() else {}


def times(text):
    """`8-12, 13-15.30` as pairs of clock times."""
    clock = lambda time: "{:02}:{}".format(int(time.split(".")[0]), (time + ".00").split(".")[1])
    return [[clock(end) for end in part.split("-")] for part in text.split(", ")]


def hours(value):
    """Each day with its intervals, so that templates need not read notations."""
    if isinstance(value, str):
        return value
    week = {day: [] for day in DAYS}
    for names, text in value.items():
        if names in ("holidays", "exceptions"):
            continue
        first, _, last = names.partition("-")
        for day in DAYS[DAYS.index(first) : DAYS.index(last) + 1] if last else names.split():
            week[day] = times(text)
    exceptions = [{"date": e["on"], "ranges": [] if e["open"] == "none" else times(e["open"])} for e in value.get("exceptions", {}).values()]
    return {"week": week, "holidays": value.get("holidays"), "exceptions": exceptions}


def facts(entry):
    """The facts in the form that the templates want: lists instead of mappings where the order counts."""
    result = dict(entry.facts)
    if "phones" in result:
        result["phones"] = [{"id": id, **(phone if isinstance(phone, dict) else {"number": phone})} for id, phone in result["phones"].items()]
        for phone in result["phones"]:
            phone["free"] = phone.pop("charge", "") == "free"
    for field, name in (("emails", "address"), ("links", "url"), ("prices", "amount")):
        if field in result:
            result[field] = [{"id": id, name: value} for id, value in result[field].items()]
    for field, type in (("places", "places"), ("services", "services"), ("topics", "topics"), ("audiences", "audiences"), ("areas", "areas"),
                        ("organization", "organizations"), ("sender", "organizations"), ("area", "areas"), ("part_of", "areas"), ("place", "places")):
        if field in result:
            value = result[field]
            result[field] = [f"{type}/{id}" for id in value] if isinstance(value, list) else f"{type}/{value}"
    if "hours" in result:
        result["hours"] = {id: hours(value) for id, value in result["hours"].items()}
    if "schedule" in result:
        result["schedule"] = {**result["schedule"], "time": times(result["schedule"]["time"])[0]}
    return result


def markup(text):
    return re.sub(r"\{([\w.]+)(\|on)?\}", lambda m: '{{< fact "' + m[1] + ('" "on' if m[2] else "") + '" >}}', text)


def has_ended(entry):
    show, schedule = entry.facts.get("show"), entry.facts.get("schedule")
    if show:
        return not show["from"] <= TODAY <= show["until"]
    return bool(schedule) and schedule.get("until", schedule.get("date", "")) < TODAY


def page(entry, tag, channels):
    """Front matter and body of one entry in one language."""
    texts, front = entry.texts[tag], {"id": entry.name, "lang": key(tag)}
    front["title"] = markup(texts.get("headline") or texts["name"])
    front["summary"] = texts.get("summary") or texts["short"]
    for field in ("short", "eligibility", "how_to", "instruction"):
        if field in texts and front["summary"] != texts[field]:
            front[field] = markup(texts[field])
    for field, name in TAXONOMIES.items():
        if field in entry.facts and not (entry.type in ("notices",) and field == "place"):
            value = entry.facts[field]
            front[name] = value if isinstance(value, list) else [value]
    if "topics" in entry.facts:
        front["topic"] = entry.facts["topics"][0]
    for field, name, text in (("phones", "phone_notes", "note"), ("prices", "price_notes", "condition")):
        if field in texts:
            front[name] = {id: note[text] for id, note in texts[field].items()}
    for field in ("sections", "steps"):
        if field in texts:
            front[field] = [{"id": id, **{name: markup(text) for name, text in part.items()}} for id, part in texts[field].items()]
    if "visits" in entry.facts:
        front["visits"] = entry.facts["visits"]
    if "level" in entry.facts:
        front["rank"] = RANKS.index(entry.facts["level"])
    if has_ended(entry):
        front["ended"] = True
    elif "channels" in entry.facts:
        own = [name for name in entry.facts["channels"] if tag in channels[name].facts["languages"]]
        front["outputs"] = ["html"] + [name.replace("-", "") for name in own]
    body = markup(texts.get("description") or texts.get("directions") or "")
    return "---\n" + yaml(front) + "---\n" + body + "\n"


def yaml(value, indent=""):
    """Block YAML with quoted scalars."""
    lines = []
    for name, inner in value.items():
        if isinstance(inner, dict) and inner:
            lines += [f"{indent}{name}:\n", yaml(inner, indent + "  ")]
        elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
            lines.append(f"{indent}{name}:\n")
            for element in inner:
                block = yaml(element, indent + "    ")
                lines.append(indent + "  - " + block[len(indent) + 4 :])
        else:
            lines.append(f"{indent}{name}: {json.dumps(inner, ensure_ascii=False)}\n")
    return "".join(lines)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def convert(publication, folder, content):
    folder, content = Path(folder), Path(content)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "site", folder)
    channels = {entry.name: entry for entry in publication.entries if entry.type == "channels"}
    closures = {}
    for entry in publication.entries:
        if entry.type == "channels":
            continue
        write(folder / "data" / entry.type / f"{entry.name}.yaml", yaml(facts(entry)) or "{}\n")
        for place, closure in entry.facts.get("closes", {}).items():
            closures.setdefault(place, []).append({"date": closure["on"], "notice": entry.name})
        for tag in entry.texts:
            write(folder / "content" / key(tag) / entry.type / f"{entry.name}.md", page(entry, tag, channels))
    write(folder / "data/closures.json", json.dumps(closures))
    types = sorted({entry.type for entry in publication.entries} - {"channels"})
    for type in types:
        write(folder / "data/schema" / f"{type}.yaml", (content / "content" / type / "_type.yaml").read_text())
    (folder / "static").mkdir(exist_ok=True)
    shutil.copy(content / "site/style.css", folder / "static")

    languages, mounts, terms, parameters = {}, [], {}, {}
    interface = {tag: words(content / "locales" / f"{tag}.yaml") for tag in publication.locales}
    for number, tag in enumerate(publication.locales):
        own = interface[tag]
        fallback = [other for other in re.findall(r"[\w-]+", own["fallback"]) if other in publication.locales]
        fallback += ["fi"] if tag != "fi" and "fi" not in fallback else []
        own_parameters = {
            "tag": tag, "own_name": own["name"], "dir": "rtl" if tag in RIGHT_TO_LEFT else "ltr", "lang": key(tag),
            "fallback": [key(other) for other in fallback], "decimal": own["decimal"], "lead": own["interface.site_lead"],
            "comma": "، " if tag in RIGHT_TO_LEFT else "፣ " if tag == "ti" else ", ", "searchable": tag not in ("fi-simple", "ckb"),
        }
        parameters[key(tag)] = {name: own_parameters[name] for name in ("tag", "own_name", "dir", "decimal")}
        parameters[key(tag)] |= {"amount": own["amount"], "weekdays_on": {day: own[f"weekdays_on.{day}"] for day in DAYS}}
        languages[key(tag)] = {"weight": number + 1, "title": "Kaikille", "params": own_parameters}
        mounts += [{"source": f"content/{key(other)}", "target": "content", "sites": {"matrix": {"languages": [key(tag)]}}} for other in [tag] + fallback]
        terms[key(tag)] = glossary(content / "content/glossary" / f"{tag}.yaml")
        translation = {name.replace(".", "_"): re.sub(r"\{(\w+)\}", r"{{ .\1 }}", text) for name, text in own.items() if "." in name and "page_count" not in name}
        counts = {name.split(".")[-1]: text.replace("{count}", "{{ .Count }}") for name, text in own.items() if "page_count" in name}
        write(folder / "i18n" / f"{key(tag)}.yaml", yaml(translation) + yaml({"interface_page_count": counts}))
        front = f'---\nlang: {key(tag)}\n---\n'
        write(folder / "content" / key(tag) / "_index.md", front)
        for type in types:
            write(folder / "content" / key(tag) / type / "_index.md", front.replace("lang", f"url: {type}/index.html\nlang", 1))
    mounts.append({"source": "content/root", "target": "content", "sites": {"matrix": {"languages": ["fi"]}}})
    write(folder / "content/root/languages.md", "---\nlang: fi\nid: languages\nlayout: languages\nurl: /index.html\n---\n")
    write(folder / "data/glossary.json", json.dumps(terms, ensure_ascii=False))
    formats = {f"channel{n}": {"mediaType": "text/plain", "path": f"bulletins/channel-{n}", "isPlainText": True, "permalinkable": False} for n in range(len(channels))}
    configuration = {
        "baseURL": "https://kaikille.example/", "title": "Kaikille", "uglyURLs": True, "defaultContentLanguage": "fi",
        "defaultContentLanguageInSubdir": True, "disableDefaultLanguageRedirect": True, "disableKinds": ["rss", "404"],
        "cascade": [{"target": {"kind": "{taxonomy,term}"}, "build": {"render": "never"}}],
        "languages": languages, "module": {"mounts": mounts},
        "taxonomies": {name: name for name in dict.fromkeys(TAXONOMIES.values())}, "outputFormats": formats,
        "outputs": {"home": ["html"], "section": ["html"], "page": ["html"]},
        "related": {"threshold": 1, "includeNewer": True, "indices": [{"name": "topic_ids", "weight": 100}]},
        "params": {"today": TODAY, "languages": parameters, "taxonomies": TAXONOMIES}, "markup": {"goldmark": {"extensions": {"typographer": {"disable": True}}}},
    }
    write(folder / "hugo.json", json.dumps(configuration, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    convert(Publication(sys.argv[1]), *sys.argv[2:4])
