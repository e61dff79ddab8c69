"""Sitemap, security.txt, robots.txt, short and former addresses, the page for lost ones, the content policy and the snippets for servers."""

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


def answer(place, path):
    """What a server at a socket answers, as soon as it listens."""
    end = time.monotonic() + 20
    while True:
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(str(place))
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
                continue
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n".encode())
            response = http.client.HTTPResponse(connection)
            response.begin()
            response.read()
            return response


def page(path):
    return lxml.html.fromstring(path.read_bytes())


class Sitemaps(unittest.TestCase):
    def test_structure(self):
        """The protocol of sitemaps.org: `urlset` of `url` with a `loc`, at most 50,000; here with the alternates of each."""
        for name in ["minimal", "complete"]:
            folder = publication_variants.fixture(name)
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
            for location, others in alternates.items():
                if not others:
                    continue  # in one language only
                self.assertIn(location, {href for _, href in others})
                for _, href in others:
                    self.assertEqual(alternates[href], others, "alternates name each other")

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
                links = [link.get("href") for link in root.iter("a")]
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

    def test_nginx_leads_from_short_addresses_and_hides_what_is_shared(self):
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        folder = publication_variants.fixture("complete")
        short = next((folder / "site/p").iterdir()).name
        shared = next((folder / "site").glob("*/share/*/*/*.txt")).relative_to(folder / "site")
        with tempfile.TemporaryDirectory() as temporary:
            place = pathlib.Path(temporary) / "socket"
            configuration = pathlib.Path(temporary) / "nginx.conf"
            configuration.write_text(
                f"error_log stderr; pid {temporary}/pid; daemon off; user root; events {{ }}\n"
                f"http {{ access_log off; include /etc/nginx/mime.types;\n"
                f"server {{ listen unix:{place}; root {folder}/site; include {folder}/server/nginx.conf; }} }}\n"
            )
            with subprocess.Popen([program, "-q", "-c", configuration, "-p", temporary], stderr=subprocess.PIPE) as server:
                try:
                    moved = answer(place, f"/p/{short}")
                    self.assertEqual((moved.status, moved.headers["location"]), (301, f"/p/{short}/"))
                    self.assertEqual(answer(place, moved.headers["location"]).status, 200)
                    for path, tag in [(shared, "noindex"), ("share/messages.zip", "noindex"), ("fi/index.html", None)]:
                        found = answer(place, f"/{path}")
                        self.assertEqual((found.status, found.headers["x-robots-tag"]), (200, tag), path)
                        self.assertEqual(found.headers["x-content-type-options"], "nosniff")
                finally:
                    server.terminate()

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
