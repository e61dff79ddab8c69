"""A synthetic publication, the same for every generator: entries with facts stated once and texts per language, made from seed 1."""

import random
from dataclasses import dataclass, field

from prose import Plan, Prose

SEED = 1
TODAY = "2026-11-21"
LOCALES = ["fi", "fi-simple", "en", "so", "ar", "ru", "uk", "ti", "ckb", "fa", "sv", "et"]
SIZES = {"S": (120, 6), "M": (1_200, 12), "L": (6_000, 12)}  # entries with pages, languages
MISSING = 0.1  # share of translations that are not there
DOCUMENTS = ["passi", "henkilotunnus", "oleskelulupakortti", "kela-kortti", "vuokrasopimus", "tyosopimus", "verokortti"]
TOWNS = ["Kotka", "Kouvola", "Hamina", "Pyhtää", "Virolahti", "Miehikkälä", "Lapua", "Forssa"]
KINDS = ["facebook", "facebook", "whatsapp", "sms", "email", "poster"]  # one channel of each row


@dataclass
class Entry:
    type: str
    name: str
    facts: dict
    texts: dict = field(default_factory=dict)  # by language

    @property
    def id(self):
        return f"{self.type}/{self.name}"


class Publication:
    def __init__(self, size):
        count, languages = SIZES[size]
        self.locales = LOCALES[:languages]
        self.names = self._names(count)
        self.entries = [self._entry(type, number, name) for type, names in self.names.items() for number, name in enumerate(names)]

    def _names(self, count):
        """How many entries of each type there are. Topics, audiences and areas do not grow with the size, as in real life."""
        counts = {
            "topics": 12 if count < 500 else 20, "audiences": 8, "areas": 8 if count < 500 else 12, "organizations": count // 12,
            "places": count // 8, "guides": count // 10, "pathways": count // 30, "notices": count // 20, "events": count // 12,
        }
        counts["services"] = count - sum(counts.values())
        names = {type: [f"{type[:-1] if type != 'audiences' else 'audience'}-{n:04}" for n in range(total)] for type, total in counts.items()}
        names["services"][:2] = ["emergency-112", "helpline-116117"]
        names["channels"] = [f"channel-{n}" for n in range(len(KINDS))]
        return names

    def _entry(self, type, number, name):
        rng = random.Random(f"{SEED}/{type}/{name}")
        entry = Entry(type, name, getattr(self, "_" + type)(rng, number))
        plan = self._plan(entry, Plan(random.Random(f"{SEED}/{type}/{name}/plan")), number)
        for tag in self.locales if type != "channels" else ["fi"]:
            rng = random.Random(f"{SEED}/{type}/{name}/{tag}")
            if tag == "fi" or rng.random() >= MISSING:
                entry.texts[tag] = Prose(rng, tag, is_source=tag == "fi").write(plan)
        return entry

    # Facts

    def _some(self, rng, type, low, high):
        return rng.sample(self.names[type], min(rng.randint(low, high), len(self.names[type])))

    def _one(self, rng, type):
        return rng.choice(self.names[type])

    def _next(self, rng):
        type = rng.choice(["guides", "guides", "services", "pathways"])
        return f"{type}/{self._one(rng, type)}"

    def _phone(self, rng):
        return f"0{rng.choice([5, 20, 44, 50])} {rng.randint(200, 999)} {rng.randint(1000, 9999)}"

    def _sources(self, rng, host):
        day = f"2026-{rng.randint(8, 11):02}-{rng.randint(1, 20):02}"
        return {"page": {"url": f"https://{host}.example/", "seen": day, "verify_by": f"2027-{rng.randint(2, 11):02}-15", "grade": rng.choice(["ok", "ok_star", "verify"])}}

    def _topics(self, rng, number):
        return {"visits": rng.randint(1, 900), "sources": self._sources(rng, "statistics")}

    def _audiences(self, rng, number):
        return {}

    def _areas(self, rng, number):
        return {"code": f"{100 + number}", **({"part_of": "area-0000"} if number else {}), "sources": self._sources(rng, "areas")}

    def _organizations(self, rng, number):
        host = f"org-{number}"
        return {
            "sector": rng.choice(["city", "wellbeing_services_county", "state", "association", "congregation", "company"]),
            "areas": self._some(rng, "areas", 1, 2), "phones": {"main": self._phone(rng)}, "emails": {"main": f"info@{host}.example"},
            "links": {"home": f"https://{host}.example/"}, "sources": self._sources(rng, host),
        }

    def _places(self, rng, number):
        return {
            "organization": self._one(rng, "organizations"), "area": self._one(rng, "areas"),
            "address": {"street": f"Koulukatu {rng.randint(1, 99)}", "postal_code": f"{rng.randint(45100, 49999)}", "city": rng.choice(TOWNS)},
            "step_free": rng.choice(["yes", "no", "partly", "unknown"]), "phones": {"main": self._phone(rng)},
            "sources": self._sources(rng, "places"),
        }

    def _hours(self, rng, place):
        if place and rng.random() < 0.1:
            return rng.choice(["by_appointment", "unknown", "always"])
        opens, closes = rng.choice(["8", "8.30", "9", "10"]), rng.choice(["15", "15.30", "16", "18"])
        hours = rng.choice([
            {"mon-fri": f"{opens}-{closes}"},
            {"mon tue thu": f"{opens}-{closes}", "wed": "12-17", "fri": f"{opens}-14"},
            {"mon-thu": f"{opens}-12, 13-{closes}", "sat": "10-14"},
        ])
        hours = {**hours, "holidays": "closed"}
        if rng.random() < 0.2:
            hours["exceptions"] = {"staff-day": {"on": f"2026-12-{rng.randint(1, 4):02}", "open": rng.choice(["none", "9-12"])}}
        return hours

    def _services(self, rng, number):
        host, places = f"service-{number}", self._some(rng, "places", 0, 2)
        free = number < 2 or rng.random() < 0.7
        number_of = "112" if number == 0 else "116 117" if number == 1 else self._phone(rng)
        facts = {
            "organization": self._one(rng, "organizations"), "topics": self._some(rng, "topics", 1, 4),
            "audiences": self._some(rng, "audiences", 1, 3), "areas": self._some(rng, "areas", 1, 2), "places": places,
            "contact_modes": ["visit", "phone", "email"] if places else ["phone", "email", "online"],
            "phones": {"main": {"number": number_of, "charge": "free"} if number < 2 or rng.random() < 0.2 else number_of},
            "emails": {"main": f"{host}@service.example"},
            "links": {"home": f"https://{host}.example/", "form": {tag: f"https://{host}.example/{tag}/form" for tag in ("fi", "en")} | {"other": f"https://{host}.example/en/form"}},
            "hours": {**{place: self._hours(rng, place) for place in places}, "main": self._hours(rng, None)},
            "languages": rng.sample(["fi", "en", "so", "ar", "ru", "uk", "sv", "et"], rng.randint(1, 5)) if rng.random() < 0.8 else "unknown",
            "interpreter": rng.choice(["service_books", "service_may_arrange", "ask_when_booking", "not_offered", "unknown"]),
            "appointment": rng.choice(["not_needed", "needed", "possible", "unknown"]), "anonymous": rng.choice(["yes", "no", "unknown"]),
            "fees": "free" if free else "charged", "required_documents": rng.sample(DOCUMENTS, rng.randint(1, 3)),
            "step_free": rng.choice(["yes", "no", "partly", "unknown"]), "values": {"until": f"2027-0{rng.randint(1, 9)}-15"},
            "next_step": self._next(rng), "sources": self._sources(rng, host),
        }
        if not places:
            del facts["places"]
        if not free:
            facts["prices"] = {"adult": f"{rng.randint(2, 90)}.{rng.choice(['00', '50'])} EUR"}
        return facts

    def _guides(self, rng, number):
        return {
            "topics": self._some(rng, "topics", 1, 3), "audiences": self._some(rng, "audiences", 1, 3),
            "services": self._some(rng, "services", 1, 4), "links": {"home": f"https://guide-{number}.example/"},
            "values": {"limit": f"{rng.randint(10, 900)}.50 EUR", "from": f"2027-0{rng.randint(1, 9)}-01"},
            "sections": {f"section-{n}": {} for n in range(rng.randint(3, 5))}, "required_documents": rng.sample(DOCUMENTS, 2),
            "next_step": self._next(rng), "sources": self._sources(rng, f"guide-{number}"),
        }

    def _pathways(self, rng, number):
        step = lambda: {
            "who": rng.choice(["you", "authority", "together"]), "when": rng.choice(["first_days", "first_month", "first_year", "later"]),
            "refer": ["services/" + self._one(rng, "services"), "guides/" + self._one(rng, "guides")], "required_documents": rng.sample(DOCUMENTS, 2),
        }
        return {
            "topics": self._some(rng, "topics", 1, 3), "audiences": self._some(rng, "audiences", 1, 2),
            "steps": {f"step-{n}": step() for n in range(rng.randint(4, 7))}, "next_step": self._next(rng),
            "sources": self._sources(rng, f"path-{number}"),
        }

    def _notices(self, rng, number):
        is_over, service = rng.random() < 0.4, self._one(rng, "services")
        facts = {
            "level": rng.choice(["ordinary", "ordinary", "change", "urgent"]),
            "show": {"from": "2026-10-01", "until": "2026-11-10"} if is_over else {"from": "2026-11-15", "until": f"2026-12-{rng.randint(10, 28)}"},
            "sender": self._one(rng, "organizations"), "areas": self._some(rng, "areas", 1, 2), "topics": self._some(rng, "topics", 1, 2),
            "services": [service], "values": {"ends": f"2027-0{rng.randint(1, 9)}-04"}, "channels": self._some(rng, "channels", 1, 3),
            "next_step": "services/" + service, "sources": self._sources(rng, f"notice-{number}"),
        }
        if rng.random() < 0.3:
            facts["closes"] = {self._one(rng, "places"): {"on": f"2026-12-{rng.randint(1, 20):02}"}}
        return facts

    def _events(self, rng, number):
        weekly = {"weekly": rng.choice(["mon", "tue", "wed", "thu", "sat"]), "time": "17-18.30", "from": "2026-09-01", "until": "2027-05-31"}
        once = {"date": f"2026-{rng.choice([9, 12, 12, 12]):02}-{rng.randint(1, 28):02}", "time": "14-16"}
        free = rng.random() < 0.8
        return {
            "organization": self._one(rng, "organizations"), "place": self._one(rng, "places"), "areas": self._some(rng, "areas", 1, 2),
            "topics": self._some(rng, "topics", 1, 2), "audiences": self._some(rng, "audiences", 1, 2),
            "schedule": weekly if rng.random() < 0.5 else once, "languages": rng.sample(["fi", "en", "so", "ar", "ru"], rng.randint(1, 3)),
            "fees": "free" if free else "charged", **({} if free else {"prices": {"adult": f"{rng.randint(2, 20)}.00 EUR"}}),
            "registration": rng.choice(["not_needed", "needed"]), "phones": {"main": self._phone(rng)},
            "channels": self._some(rng, "channels", 1, 3), "next_step": self._next(rng), "sources": self._sources(rng, f"event-{number}"),
        }

    def _channels(self, rng, number):
        tags = self.locales if number != 1 else ["ru"]
        return {
            "kind": KINDS[number], "languages": tags[: 3 + number * 2], "areas": ["area-0000"], "sender": "organization-0000",
            "keeper": "communications", "entries": ["notices", "events"], "sensitive": "refuse", "public": "no",
            "post": "separate", "when_missing": "skip",
            "sources": self._sources(rng, "channel"),
        }

    # What the texts say

    def _link(self, plan, type):
        return plan.link(f"{type}/{self._one(plan.rng, type)}")

    def _plan(self, entry, plan, number):
        rng = plan.rng
        named = {"name": plan.title(), "summary": plan.line(120)}
        links = [self._link(plan, type) for type in ("services", "guides", "places")]
        match entry.type:
            case "channels":
                return {"name": plan.title()}
            case "topics" | "audiences":
                return named
            case "areas":
                return {"name": plan.title(), "where": plan.phrase(2, 3), "summary": named["summary"]}
            case "organizations":
                # Associations keep their names in every language.
                named["name"] = plan.title(proper=proper_name(number))
                return {**named, "description": plan.paragraphs(rng.randint(150, 250), links)}
            case "places":
                return {**named, "directions": plan.paragraphs(rng.randint(40, 90))}
            case "services":
                texts = {
                    **named, "short": plan.line(110), "description": plan.paragraphs(rng.randint(90, 220), links),
                    "eligibility": plan.paragraphs(rng.randint(15, 40)),
                    "how_to": plan.steps(rng.randint(4, 8), ["{phones.main}", "{emails.main}", "{values.until}", plan.link("links.form")]),
                    "search_words": Prose.search_words, "phones": {"main": {"note": plan.line(80)}},
                }
                return texts | ({"prices": {"adult": {"condition": plan.line(80)}}} if "prices" in entry.facts else {})
            case "guides":
                sections = {
                    id: {"title": plan.title(), "body": plan.paragraphs(rng.randint(40, 90), [self._link(plan, "services"), "{values.limit}", "{values.from|on}"])}
                    for id in entry.facts["sections"]
                }
                return {**named, "short": plan.line(110), "search_words": Prose.search_words, "sections": sections}
            case "pathways":
                steps = {
                    id: {"title": plan.title(), "body": plan.paragraphs(rng.randint(30, 60), [self._link(plan, "guides")]), "result": plan.line(100)}
                    for id in entry.facts["steps"]
                }
                return {**named, "short": plan.line(110), "search_words": Prose.search_words, "steps": steps}
            case "notices":
                return {
                    "headline": plan.phrase(3, 7, insert="{values.ends}"), "short": plan.line(110),
                    "description": plan.paragraphs(rng.randint(90, 140), links[:2]), "instruction": plan.paragraphs(30),
                }
            case "events":
                return {**named, "short": plan.line(110), "description": plan.paragraphs(rng.randint(120, 150), links)}


def proper_name(number):
    """A made-up name for each number: Karemo, Kareno ..."""
    starts, middles, ends = ["Ka", "Lo", "Mi", "Nu", "Po", "Ru", "Sa", "Te", "Vi"], ["re", "li", "so", "tu", "va", "ni"], ["mo", "no", "ra", "ta", "vu", "sti"]
    number, end = divmod(number, len(ends))
    number, middle = divmod(number, len(middles))
    return starts[number % len(starts)] + middles[middle] + "n" * (number // len(starts)) + ends[end]
