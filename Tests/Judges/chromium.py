"""Opens pages of the published site in Debian's Chromium, in one browser for each processor, and sees every request that they make."""

import concurrent.futures
import contextlib
import os

import paper
from playwright import sync_api

HOST = "https://site.test"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@contextlib.contextmanager
def browser():
    """A browser with nothing from an earlier one."""
    with sync_api.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=paper.BROWSER, args=["--disable-gpu", "--disable-dev-shm-usage"])
        try:
            yield started
        finally:
            started.close()


@contextlib.contextmanager
def opened(started, path, site=None, from_disk=False, clipboard=False, before="", **settings):
    """(page, faults) of a page that was loaded; everything that it asks for, and what goes wrong in its scripts, comes into the faults. The site
    is the folder of that name around it, if none is given."""
    site = site or next(parent for parent in path.parents if parent.name == "site")
    where = site.as_uri() if from_disk else HOST
    faults = []
    context = started.new_context(**settings)
    context.set_default_timeout(60_000)
    if clipboard:
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=HOST)
    if before:
        context.add_init_script(before)

    def file_of(url):
        return site / url.removeprefix(where).lstrip("/").split("#")[0].split("?")[0]

    def serve(route):
        file = file_of(route.request.url)
        if route.request.url.startswith(where) and file.is_file():
            route.fulfill(path=file, content_type=TYPES.get(file.suffix, "application/octet-stream"))
        else:
            route.abort()

    def note(request):
        if not request.url.startswith(where):
            faults.append(f"asks for {request.url}")
        elif not file_of(request.url).is_file():
            faults.append(f"asks for what is not there: {request.url}")

    context.on("request", note)
    if not from_disk:
        context.route("**/*", serve)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on("console", lambda message: faults.append(f"console: {message.text}") if message.type in ("error", "warning") else None)
    try:
        page.goto(path.as_uri() if from_disk else f"{HOST}/{path.relative_to(site)}")
        yield page, faults
    finally:
        context.close()


def judged(judge, paths, **settings):
    """`path: fault`, one a line, of all pages. The judge gets a page and returns a list of what is wrong."""
    workers = min(os.cpu_count() or 1, len(paths))

    def share(part):
        found = []
        with browser() as started:
            for path in part:
                with opened(started, path, **settings) as (page, faults):
                    faults += judge(page)
                    found += [f"{'/'.join(path.parts[-3:])}: {fault}" for fault in faults]
        return found

    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        parts = pool.map(share, [paths[number::workers] for number in range(workers)])
        return "\n".join(sorted(fault for part in parts for fault in part))


def use(page):
    """Brings what a page shows on demand: details, results of a search, the sheet to take along."""
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    boxes = page.locator(".choice-of-plan input")
    if boxes.count():
        for number in range(2):
            boxes.nth(number).check()
        page.locator("table.plan tbody").nth(1).wait_for()
    if page.locator("#search-form").count():
        page.locator("#search-text").fill("kela")
        page.locator("#search-results li").first.wait_for()
