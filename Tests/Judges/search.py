"""Asks the published search in Chromium: each question in a page of its own, loaded from the disk under a policy that allows nothing else."""

import dataclasses
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.parse

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'"

# In the page of the question: types it, waits until the answer is announced, tells the page around it.
ASKING = """
const [number, ...words] = decodeURIComponent(location.hash.slice(1)).split(" ");
const at = (name) => document.getElementById("search-" + name);
addEventListener("securitypolicyviolation", (event) => parent.postMessage({ number, fault: event.blockedURI + event.violatedDirective }, "*"));
addEventListener("error", (event) => parent.postMessage({ number, fault: String(event.message) }, "*"));
addEventListener("unhandledrejection", (event) => parent.postMessage({ number, fault: String(event.reason) }, "*"));
addEventListener("load", () => {
  const finish = () => parent.postMessage({
    number, said: at("status").textContent, role: at("status").getAttribute("role"), isShown: !at("form").hidden,
    results: [...at("results").children].map((item) => ({
      address: item.querySelector("a").href, texts: [...item.children].map((child) => [child.textContent, child.lang]),
    })),
    loaded: [...document.head.querySelectorAll("script")].map((script) => script.src),
    focus: document.activeElement.href || document.activeElement.id, stored: document.cookie + localStorage.length + sessionStorage.length,
  }, "*");
  const isEnter = words[0] === "ENTER";
  at("text").value = (isEnter ? words.slice(1) : words).join(" ");
  at("text").focus();
  // What is announced twice may be announced without a change.
  setTimeout(finish, 5000);
  new MutationObserver(() => setTimeout(finish, 50)).observe(at("status"), { childList: true });
  if (isEnter) at("form").requestSubmit();
  else at("text").dispatchEvent(new Event("input"));
});
"""

COLLECTING = """
const questions = JSON.parse(document.getElementById("questions").textContent), answers = [];
const ask = (number) => {
  if (number === questions.length) {
    document.body.textContent = "ANSWERS" + encodeURIComponent(JSON.stringify(answers)) + "END";
    return;
  }
  const frame = document.createElement("iframe");
  frame.src = questions[number][0] + "/search/judge.html#" + encodeURIComponent(number + " " + questions[number][1]);
  document.body.append(frame);
};
addEventListener("message", ({ data }) => {
  if (data.number !== String(answers.length)) return;
  answers.push(data);
  document.querySelector("iframe").remove();
  ask(answers.length);
});
ask(0);
"""


@dataclasses.dataclass
class Answer:
    """What a search said."""

    query: str
    # The first page first, as `services/kela`.
    pages: list
    # By page, its texts with their languages.
    texts: dict
    said: str
    # Paths of the files that were loaded for it, below the site.
    loaded: list
    # Bytes of those files.
    size: int
    # Address or id of the focused element.
    focus: str


def ask(site, questions):
    """The answers to (language, query) pairs; a query that begins with ENTER is sent with that key instead of waiting."""
    with tempfile.TemporaryDirectory(prefix="kaikille-search-") as temporary:
        root = pathlib.Path(temporary).resolve() / "site"
        root.mkdir()
        for name in ("search.js", "style.css"):
            shutil.copy(pathlib.Path(__file__).resolve().parents[2] / "site" / name, root)
        for language in {language for language, _ in questions}:
            shutil.copytree(site / language / "search", root / language / "search", dirs_exist_ok=True)
            page = (root / language / "search/index.html").read_text()
            page = page.replace("<meta charset", f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><meta charset', 1)
            page = page.replace("</body>", '<script src="../../judge.js"></script></body>')
            (root / language / "search/judge.html").write_text(page)
        for folder in site.glob("*/search"):
            shutil.copytree(folder, root / folder.parent.name / "search", dirs_exist_ok=True)
        (root / "judge.js").write_text(ASKING)
        # Letters that would end the data in a page are escaped.
        data = json.dumps(questions).replace("<", "\\u003c")
        (root / "judges.html").write_text(
            f'<!DOCTYPE html><meta charset=utf-8><script type="application/json" id="questions">{data}</script><body><script>{COLLECTING}</script>'
        )
        command = [
            BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            f"--user-data-dir={temporary}/profile", "--virtual-time-budget=1000000", "--dump-dom", (root / "judges.html").as_uri(),
        ]  # fmt: skip
        made = subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.decode()
        found = re.search(r"ANSWERS([^\s\"]*)END", made)
        if not found:
            raise AssertionError(f"the browser did not finish: {made[-500:]}")
        answers = json.loads(urllib.parse.unquote(found[1]))
        return [_answer(root, query, data) for (_, query), data in zip(questions, answers, strict=True)]


def _answer(root, query, data):
    if "fault" in data:
        raise AssertionError(f"{query}: {data['fault']}")
    if data["role"] != "status" or not data["isShown"] or data["stored"] != "00":
        raise AssertionError(f"{query}: {data}")
    path = lambda address: address.removeprefix(root.as_uri() + "/")
    pages = [re.sub(r"^[^/]*/|\.html$", "", path(result["address"])) for result in data["results"]]
    texts = {page: [tuple(text) for text in result["texts"]] for page, result in zip(pages, data["results"])}
    loaded = [path(address) for address in data["loaded"]]
    return Answer(query, pages, texts, data["said"], loaded, sum((root / name).stat().st_size for name in loaded), path(data["focus"]))
