"""Sitemap, security.txt, robots.txt, short and former addresses, the page for lost ones, the content policy and the snippets for servers."""

import contextlib
import datetime
import http.client
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

import lxml.etree
import lxml.html
import publication
import publication_variants

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"

# Languages without an ISO 639-1 code of their own, which search engines do not take in `hreflang` (docs/machines.md).
NOT_ALTERNATES = {"fi-simple", "kmr", "smn", "sms", "prs", "ckb"}

# Headers that tell of the server, the moment and the way of sending, not of what is sent.
OF_SENDING = {
    "accept-ranges", "connection", "content-encoding", "content-length", "date", "etag", "last-modified", "server", "transfer-encoding", "vary",
}  # fmt: skip


@contextlib.contextmanager
def served(command, place):
    """Runs a server, as soon as it listens at a socket."""
    log = place.with_name("log")
    with log.open("wb") as said, subprocess.Popen(command, stdout=said, stderr=said, env={"HOME": str(log.parent), "PATH": "/usr/bin"}) as server:
        try:
            end = time.monotonic() + 20
            while not listens(place):
                if server.poll() is not None or time.monotonic() > end:
                    raise AssertionError(log.read_text()[-3000:])
                time.sleep(0.05)
            yield
        finally:
            server.terminate()


def listens(place):
    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(str(place)) == 0


@contextlib.contextmanager
def nginx(folder):
    """A socket at which nginx hands out a published folder with the snippet that is for it."""
    with tempfile.TemporaryDirectory() as temporary:
        place = pathlib.Path(temporary) / "socket"
        configuration = place.with_name("nginx.conf")
        configuration.write_text(
            f"error_log stderr; pid {temporary}/pid; daemon off; user root; events {{ }}\n"
            f"http {{ access_log off; include /etc/nginx/mime.types;\n"
            f"server {{ listen unix:{place}; root {folder}/site; include {folder}/server/nginx.conf; }} }}\n"
        )
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        with served([program, "-q", "-c", configuration, "-p", temporary], place):
            yield place


@contextlib.contextmanager
def caddy(folder):
    """The same with Caddy."""
    with tempfile.TemporaryDirectory() as temporary:
        place = pathlib.Path(temporary) / "socket"
        configuration = place.with_name("Caddyfile")
        configuration.write_text(
            "{\n\tadmin off\n\tauto_https off\n}\n"
            f"{(folder / 'server/Caddyfile').read_text()}\nhttp://a.example {{\n\tbind unix/{place}\n\timport kaikille {folder}/site\n}}\n"
        )
        with served([shutil.which("caddy"), "run", "--config", configuration], place):
            yield place


def answer(place, path, known=""):
    """What a server at a socket answers to a browser that may know a version of the file."""
    condition = f"If-None-Match: {known}\r\n" if known else ""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(20)
        connection.connect(str(place))
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n{condition}\r\n".encode())
        response = http.client.HTTPResponse(connection)
        response.begin()
        response.body = response.read()
        return response


def page(path):
    return lxml.html.fromstring(path.read_bytes())


class Sitemaps(unittest.TestCase):
    def test_structure(self):
        """The protocol of sitemaps.org: `urlset` of `url` with a `loc`, at most 50,000; here with the alternates of each."""
        for name, folder in self.publications():
            root = lxml.etree.parse(folder / "site/sitemap.xml").getroot()
            self.assertEqual(root.tag, f"{SITEMAP}urlset")
            addresses, alternates = set(), {}
            for url in root:
                self.assertEqual(url.tag, f"{SITEMAP}url")
                self.assertEqual(url[0].tag, f"{SITEMAP}loc")
                self.assertLessEqual({child.tag for child in url[1:]}, {f"{XHTML}link"})
                location = url.findtext(f"{SITEMAP}loc")
                self.assertNotIn(location, addresses)
                addresses.add(location)
                alternates[location] = {(link.get("hreflang"), link.get("href")) for link in url.findall(f"{XHTML}link")}
                if alternates[location]:  # the choice of languages, which is on no list of its own
                    alternates[location].remove(("x-default", page(folder / "site/index.html").xpath("string(//link[@hreflang='x-default']/@href)")))
                self.assertLessEqual({link.get("rel") for link in url.findall(f"{XHTML}link")}, {"alternate"})
            self.assertTrue(0 < len(addresses) <= 50_000)
            # A page says which pages say the same; of these the sitemap names those whose languages search engines take, if there are several.
            for location, others in alternates.items():
                with self.subTest(publication=name, page=location):
                    links = page(folder / "site" / location.split("/", 3)[3]).xpath("//link[@rel='alternate'][@hreflang!='x-default'][not(@type)]")
                    own = {(link.get("hreflang"), link.get("href")) for link in links}
                    self.assertIn(location, {href for _, href in own})
                    named = {(language, href) for language, href in own if language not in NOT_ALTERNATES}
                    is_named = len(named) > 1 and location in {href for _, href in named}
                    self.assertEqual(others, named if is_named else set())
                    for _, href in others:
                        self.assertEqual(alternates[href], others, "alternates name each other")

    def publications(self):
        """(name, published folder) of publications that are no trials, one of them in languages that are left out."""
        yield from ((name, publication_variants.fixture(name)) for name in ["minimal", "complete"])
        yield "in earnest", publication_variants.in_earnest()

    def test_languages_that_are_left_out(self):
        """Their pages are listed, but are not among the alternates of any."""
        root = lxml.etree.parse(publication_variants.in_earnest() / "site/sitemap.xml").getroot()
        listed = {location.text.split("/")[3] for location in root.iter(f"{SITEMAP}loc")}
        named = {link.get("hreflang") for link in root.iter(f"{XHTML}link")}
        self.assertEqual(listed & NOT_ALTERNATES, {"fi-simple", "ckb"})
        self.assertEqual(named, listed - NOT_ALTERNATES | {"x-default"})

    def test_a_trial_has_none(self):
        for folder in [publication.folder(), publication_variants.fixture("right-to-left")]:
            self.assertFalse((folder / "site/sitemap.xml").exists())
            self.assertNotIn("Sitemap:", (folder / "site/robots.txt").read_text())
        self.assertIn(
            "\nSitemap: https://complete.example.org/sitemap.xml\n",
            (publication_variants.fixture("complete") / "site/robots.txt").read_text(),
        )


class Security(unittest.TestCase):
    def test_text(self):
        """RFC 9116, sections 2.3 to 2.5: a field a line, Contact at least once, Expires exactly once and in less than a year."""
        text = publication.text_of(publication_variants.busy() / "site/.well-known/security.txt")
        fields = [re.fullmatch(r"([A-Za-z-]+): (\S.*)", line).groups() for line in text.splitlines()]
        names = [name for name, _ in fields]
        values = dict(fields)
        self.assertIn("Contact", names)
        self.assertEqual(names.count("Expires"), 1)
        self.assertLessEqual(names.count("Preferred-Languages"), 1)
        self.assertRegex(values["Contact"], r"^(mailto:|https://)")
        expires = datetime.datetime.fromisoformat(values["Expires"].replace("Z", "+00:00"))
        today = datetime.datetime.fromisoformat(publication.TODAY).replace(tzinfo=datetime.timezone.utc)
        self.assertTrue(300 < (expires - today).days < 365)
        self.assertEqual(values["Canonical"], "https://complete.example.org/.well-known/security.txt")

    def test_without_a_contact_there_is_none(self):
        self.assertFalse((publication_variants.fixture("minimal") / "site/.well-known").exists())


class Addresses(unittest.TestCase):
    def test_short_addresses_offer_the_languages(self):
        found = 0
        for name, folder in publication_variants.all_of():
            site = folder / "site"
            for path in sorted((site / "p").glob("*/index.html")):
                with self.subTest(publication=name, address=path.parent.name):
                    self.assertRegex(path.parent.name, r"^[2-9cdfhjkmnprtvx]{4,8}$")
                    root = page(path)
                    links = root.findall(".//ul[@class='language-choice']/li/a")
                    self.assertTrue(links)
                    for link in links:
                        self.assertTrue((path.parent / link.get("href")).resolve().is_file())
                        self.assertEqual(link.get("hreflang"), link.getparent().get("lang"))
                    self.assertEqual(len(root.findall(".//link[@rel='canonical']")), 1)
                    self.assertEqual(len(root.findall(".//meta[@http-equiv='refresh']")), 1 if len(links) == 1 else 0)
                    found += 1
        self.assertGreater(found, 100)

    def test_former_addresses_lead_on(self):
        site = publication_variants.busy() / "site"
        for language in ["fi", "en", "ru"]:
            for name in ["market", "bazaar"]:
                path = site / f"{language}/events/{name}.html"
                root = page(path)
                self.assertEqual(root.get("lang"), language)
                refresh = root.find(".//meta[@http-equiv='refresh']").get("content")
                self.assertEqual(refresh, "0; url=fair.html")
                self.assertEqual(
                    root.find(".//link[@rel='canonical']").get("href"), f"https://complete.example.org/{language}/events/fair.html"
                )
                target = (path.parent / root.find(".//main//a").get("href")).resolve()
                self.assertEqual(target, (site / f"{language}/events/fair.html").resolve())

    def test_lost_addresses(self):
        for name, folder in publication_variants.all_of():
            with self.subTest(publication=name):
                site = folder / "site"
                root = page(site / "404.html")
                # An emergency stands above them, with links of its own.
                links = [link.get("href") for link in root.xpath("//a[not(ancestor::section[@class='emergency'])]")]
                languages = {path.parent.name for path in site.glob("*/feed.atom")}
                self.assertEqual(set(links), {f"/{language}/index.html" for language in languages})
                for element in root.iter():
                    for key in ("href", "src"):
                        if element.get(key):
                            # Not every fixture has a style sheet.
                            self.assertTrue(element.get(key) == "/style.css" or (site / element.get(key).lstrip("/")).is_file())
                            self.assertTrue(element.get(key).startswith("/"), "works from any path")


class ContentPolicy(unittest.TestCase):
    def test_every_page_has_the_policy_of_the_servers(self):
        for name, folder in publication_variants.all_of():
            servers = [publication.text_of(folder / "server" / file) for file in ("nginx.conf", "Caddyfile")]
            policies = set()
            for path in sorted((folder / "site").rglob("*.html")):
                head = path.read_bytes().split(b"</head>")[0].decode()
                found = re.findall(r'<meta http-equiv="content-security-policy" content="([^"]*)"/>', head)
                self.assertEqual(len(found), 1, path)
                # Before anything that it could be asked about.
                self.assertLess(head.index("content-security-policy"), head.index("<link"))
                policies.add(found[0])
            self.assertEqual(len(policies), 1)
            policy = policies.pop()
            for unsafe in ("unsafe", "*", "data:", "http"):
                self.assertNotIn(unsafe, policy)
            for text in servers:
                self.assertIn(f'Content-Security-Policy "{policy}; frame-ancestors \'none\'"', text)

    def test_nothing_in_a_page_needs_more(self):
        for name, site, path, data in publication_variants.files("**/*.html"):
            root = lxml.html.fromstring(data)
            for element in root.iter():
                if not isinstance(element.tag, str):
                    continue
                self.assertNotEqual(element.tag, "style", path)
                self.assertFalse([key for key in element.keys() if key == "style" or key.startswith("on")], path)
                if element.tag == "script" and not element.get("src"):
                    self.assertEqual(element.get("type"), "application/ld+json", path)


class Servers(unittest.TestCase):
    def test_nginx_takes_the_snippet(self):
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        self.assertIsNotNone(program, "nginx is missing")
        for name, folder in publication_variants.all_of():
            with self.subTest(publication=name), tempfile.TemporaryDirectory() as temporary:
                configuration = pathlib.Path(temporary) / "nginx.conf"
                configuration.write_text(
                    f"error_log stderr; pid {temporary}/pid; events {{ }}\n"
                    f"http {{ access_log off; include /etc/nginx/mime.types;\n"
                    f"server {{ listen 127.0.0.1:8080; root {folder}/site; include {folder}/server/nginx.conf; }} }}\n"
                )
                finished = subprocess.run(
                    [program, "-t", "-q", "-c", configuration, "-p", temporary], capture_output=True, text=True, check=False
                )
                self.assertEqual((finished.returncode, finished.stderr), (0, ""))

    def test_both_answer_alike(self):
        for name, folder in [("real", publication.folder()), ("busy", publication_variants.busy())]:
            is_trial = name == "real"
            site = folder / "site"
            short = next((site / "p").iterdir()).name
            shared = next(site.glob("*/share/*/*/*.txt")).relative_to(site)
            # One file of each kind, and what there is not, of each kind as well.
            kinds = {path.suffix: f"/{path.relative_to(site)}" for path in sorted(site.rglob("*")) if path.suffix and path.is_file()}
            expected = {".html", ".css", ".js", ".atom", ".ics", ".json", ".txt", ".eml", ".zip"} | (set() if is_trial else {".xml"})
            self.assertLessEqual(expected, kinds.keys())
            found = {
                "/": 200, "/fi/": 200, "/fi/index.html": 200, f"/p/{short}/": 200, **dict.fromkeys(kinds.values(), 200),
                f"/{shared}": 200, "/share/messages.zip": 200, "/fi/feed.atom": 200, "/fi/calendar.ics": 200,
                **{f"/cap/{path.name}": 200 for path in (site / "cap").glob("*.xml")},
                f"/p/{short}": 301, "/fi": 301, "/fi/events": 301,
                "/fi/lost": 404, "/p/": 404, "/404.html": 404, **{f"/lost{kind}": 404 for kind in kinds}, "/cap/lost.xml": 404,
            }  # fmt: skip
            with nginx(folder) as first, caddy(folder) as second:
                for path, status in found.items():
                    with self.subTest(publication=name, path=path):
                        one, other = answer(first, path), answer(second, path)
                        # Moved for ever; Caddy adds that the method stays.
                        self.assertEqual((one.status, other.status), (301, 308) if status == 301 else (status, status))
                        ours, theirs = (self.headers(answered) for answered in (one, other))
                        if status == 301:
                            self.assertEqual(ours["location"], path + "/")
                            # The words of the server itself.
                            ours.pop("content-type"), theirs.pop("content-type")
                        self.assertEqual(ours, theirs)
                        self.assertEqual(one.body, other.body) if status != 301 else None
                        is_asset = status == 200 and path.endswith((".css", ".js", ".svg"))
                        self.assertEqual(ours["cache-control"], "max-age=3600" if is_asset else "no-cache")
                        self.assertIn("frame-ancestors 'none'", ours["content-security-policy"])
                        self.assertEqual(ours["strict-transport-security"], "max-age=31536000")
                        self.assertEqual((ours["x-content-type-options"], ours["referrer-policy"]), ("nosniff", "no-referrer"))
                        is_hidden = is_trial or "/share/" in path and status == 200
                        self.assertEqual(ours.get("x-robots-tag"), "noindex" if is_hidden else None)
                        if status == 404:
                            self.assertEqual(ours["content-type"], "text/html; charset=utf-8")
                            self.assertEqual(one.body, (site / "404.html").read_bytes())
                        if status != 301:
                            for server, answered in ((first, one), (second, other)):
                                again = answer(server, path, known=answered.headers.get("etag", ""))
                                self.assertEqual((again.status, again.body), (304, b"") if status == 200 else (404, one.body))

    @staticmethod
    def headers(answered):
        """Those that tell of what is sent, by name in small letters; each stands once."""
        names = [name.lower() for name in answered.headers.keys() if name.lower() not in OF_SENDING]
        assert len(set(names)) == len(names), names
        return {name: answered.headers[name] for name in names}

    def test_caddy_takes_the_snippet(self):
        program = shutil.which("caddy")
        self.assertIsNotNone(program, "caddy is missing")
        for name, folder in publication_variants.all_of():
            with self.subTest(publication=name), tempfile.TemporaryDirectory() as temporary:
                snippet = (folder / "server/Caddyfile").read_text()
                configuration = pathlib.Path(temporary) / "Caddyfile"
                configuration.write_text(f"{snippet}\nsite.example {{\n\timport kaikille {folder}/site\n}}\n")
                finished = subprocess.run(
                    [program, "adapt", "--config", configuration, "--validate"], capture_output=True, text=True, check=False,
                    env={"HOME": temporary, "PATH": "/usr/bin"},
                )
                self.assertEqual(finished.returncode, 0, finished.stderr)


if __name__ == "__main__":
    unittest.main()
