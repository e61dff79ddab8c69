"""Measures Kaikille against Hugo and against the disk: `make bench SIZE=S|M|L REPEAT=5`.

Everything made lies in Benchmarks/.cache. Each build goes into a new folder, and nothing is deleted before the end: ext4 passes over inodes that
were deleted in the last minutes, which makes every file that is written after that dearer, for everybody in the table. Runs are paired (A B C, A B C ...), the first
round is thrown away when there is more than one, and figures are medians.
"""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import compare
import generate
from publication import SIZES, TODAY, Publication

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "hugo"))
import convert  # noqa: E402

PROJECT = HERE.parent
CACHE = HERE / ".cache"
KAIKILLE = Path(os.environ.get("KAIKILLE", PROJECT / ".build/release/kaikille"))
RECENTLY_DELETED = 360  # seconds: RECENTCY_MIN and RECENTCY_DIRTY of Linux, fs/ext4/ialloc.c


@dataclass
class Run:
    wall: float  # seconds
    user: float
    system: float
    peak: float  # MiB

    @property
    def cpu(self):
        return self.user + self.system

    def less(self, other):
        """The time of this run without that of another."""
        return Run(self.wall - other.wall, self.user - other.user, self.system - other.system, self.peak)


def measure(command):
    """One run of a command, from start to end, with its CPU time and peak memory."""
    command = [shutil.which(str(command[0])), *map(str, command[1:])]
    done = subprocess.run([sys.executable, "-S", "-E", HERE / "measure.py", *command], capture_output=True, text=True)
    status, *figures = done.stdout.split()
    if status != "0":
        sys.exit(f"{command[0]} ended with {status}:\n{done.stderr[-2000:]}")
    return Run(*map(float, figures))


def median(runs):
    pick = lambda name: statistics.median(getattr(run, name) for run in runs)
    return Run(*map(pick, ["wall", "user", "system", "peak"]))


def stamps(root):
    """What tells whether a file was written: inode and time; and a hash of its bytes."""
    found = {}
    for file in root.rglob("*"):
        if file.is_file() and ".kaikille" not in file.parts:
            status = file.stat()
            found[file] = ((status.st_ino, status.st_mtime_ns), hash(file.read_bytes()))
    return found


class Bench:
    def __init__(self, size, with_hugo):
        self.size, self.with_hugo = size, with_hugo
        self.trees = CACHE / "trees" / str(time.time_ns())
        self.publication = Publication(size)
        self.content, self.site = CACHE / f"content-{size}", CACHE / f"hugo-{size}"
        self.number = 0

    def prepare(self):
        """The content for both, confirmed; once for each size and state of the generator."""
        marker = CACHE / f"ready-{self.size}"
        sources = [*HERE.glob("*.py"), *HERE.glob("hugo/**/*"), *PROJECT.glob("locales/*"), *PROJECT.glob("content/*/_type.yaml"), *PROJECT.glob("site/*")]
        newest = max(file.stat().st_mtime for file in sources if file.is_file())
        if marker.exists() and marker.stat().st_mtime > newest:
            return
        print(f"Generating {self.size} ...", flush=True)
        if self.content.exists():
            (CACHE / "deleted").touch()
        generate.generate(self.publication, self.content)
        generate.confirm(self.publication, self.content, KAIKILLE)
        convert.convert(self.publication, self.site, self.content)
        marker.touch()

    def folder(self, name):
        self.number += 1
        self.trees.mkdir(parents=True, exist_ok=True)
        return self.trees / f"{name}-{self.number}"

    def reading(self, *command):
        """A command that reads the publication and writes nothing."""
        return [KAIKILLE, *command, "--root", self.content, "--today", TODAY]

    def kaikille(self, output):
        return [*self.reading("build"), "--output", output]

    def real(self, *command):
        """The real publication lives on today's date: what it says of itself goes out of date."""
        return [KAIKILLE, *command, "--root", PROJECT]

    def edit(self, output):
        """One sentence more in one language, built, held against the files before; then taken back and built again."""
        file = next(path for path in sorted(self.content.glob("content/services/*/en.yaml")) if path.parent.name > "service-0005")
        text, before = file.read_text(), stamps(output)
        file.write_text(text.replace("description: |\n", "description: |\n  One sentence more.\n", 1))
        run = measure(self.kaikille(output))
        after = stamps(output)
        rewritten = {path for path in after if path not in before or after[path][0] != before[path][0]}
        changed = {path for path in after if path not in before or after[path][1] != before[path][1]}
        if rewritten != changed or not changed or before.keys() - after.keys():
            sys.exit(f"Files were rewritten whose bytes did not change: {sorted(map(str, rewritten - changed))[:5]}")
        file.write_text(text)
        measure(self.kaikille(output))
        if {path: content for path, (_, content) in stamps(output).items()} != {path: content for path, (_, content) in before.items()}:
            sys.exit("Taking the edit back did not bring back the files.")
        return run

    def round(self):
        """One paired round: the same things in the same order each time."""
        tree, runs = self.folder("kaikille"), {}
        runs["full build"] = measure(self.kaikille(tree))
        if self.with_hugo:
            theirs = self.folder("hugo")
            runs["Hugo, full build"] = measure([CACHE / "hugo", "--quiet", "-s", self.site, "-d", theirs])
            self.theirs = theirs
        runs["cp -r"] = measure(["cp", "-r", tree, self.folder("copy")])
        runs["write in C"] = measure([CACHE / "write", tree, self.folder("write")])
        seconds = subprocess.run([CACHE / "write", tree, self.folder("write")], check=True, capture_output=True, text=True).stdout
        runs["write in C"].wall = float(seconds)  # only the writing, not the reading before it
        runs["check"] = measure(self.reading("check"))
        runs["only read (list entries)"] = measure(self.reading("list", "entries"))
        runs["no change"] = measure(self.kaikille(tree))
        runs["one text edited"] = self.edit(tree)
        real = self.folder("real")
        runs["real publication, full"] = measure(self.real("build", "--output", real))
        runs["real publication, no change"] = measure(self.real("build", "--output", real))
        runs["real publication, check"] = measure(self.real("check"))
        self.ours = tree
        return runs

    def run(self, repeat):
        rounds = [self.round() for _ in range(repeat + (1 if repeat > 1 else 0))]
        return {name: median([runs[name] for runs in rounds[1 if repeat > 1 else 0 :]]) for name in rounds[0]}


def machine():
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    files = subprocess.run(["df", "--output=fstype", CACHE], capture_output=True, text=True).stdout.split()[-1]
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {processor}, {memory:.0f} GiB, {platform.system()} {platform.release()}, file system {files}, load {load:.1f}"


def report(bench, results, repeat):
    files = [file for file in bench.ours.rglob("*") if file.is_file() and ".kaikille" not in file.parts]
    count, size = len(files), sum(file.stat().st_size for file in files)
    pages = sum(file.suffix == ".html" for file in files)
    print(f"\n{machine()}")
    print(f"{bench.size}: {SIZES[bench.size][0]} entries, {len(bench.publication.locales)} languages, {pages} pages, {count} files, {size / 1e6:.0f} MB; medians of {repeat}\n")
    print(f"{'':30}{'wall s':>9}{'CPU s':>9}{'of it system':>14}{'peak MiB':>10}{'pages/s':>9}")
    written = {"full build": pages}
    if bench.with_hugo:
        written["Hugo, full build"] = sum(1 for _ in bench.theirs.rglob("*.html"))
    for name, run in results.items():
        rate = f"{written[name] / run.wall:9.0f}" if name in written else ""
        print(f"{name:30}{run.wall:9.3f}{run.cpu:9.3f}{run.system:14.3f}{run.peak:10.0f}{rate}")
    full = results["full build"]
    ratios = [("no change / full build", results["no change"], 1 / 30), ("one text edited / full build", results["one text edited"], 1 / 20)]
    if "Hugo, full build" in results:
        ratios.insert(0, ("full build / Hugo", None, 0.1))
    print(f"\n{'':30}{'wall':>9}{'CPU':>9}{'peak':>10}{'aim':>9}")
    # The checks are what `check` does beyond reading; states, policy and messages with them, which a build without checks needs too.
    bare = full.less(results["check"].less(results["only read (list entries)"]))
    print(f"{'full build / without checks':30}{'':9}{full.cpu / bare.cpu:9.4f}{'':10}{2:9.3f}")
    for name, run, aim in ratios:
        over, under = (full, results["Hugo, full build"]) if run is None else (run, full)
        print(f"{name:30}{over.wall / under.wall:9.4f}{over.cpu / under.cpu:9.4f}{over.peak / under.peak:10.3f}{aim:9.3f}")
    print(f"{'full build / write in C':30}{full.wall / results['write in C'].wall:9.2f}{'':19}{3:9.3f}")
    kept = CACHE / "results.json"
    known = json.loads(kept.read_text()) if kept.exists() else {}
    known[bench.size] = {name: vars(run) for name, run in results.items()}
    kept.write_text(json.dumps(known, indent=1))
    if bench.size == "L" and "M" in known:
        old = known["M"]["full build"]
        print(f"{'growth, L / M':30}{full.wall / old['wall']:9.2f}{full.cpu / (old['user'] + old['system']):9.2f}{full.peak / old['peak']:10.2f}{5.5:9.3f}")


def main():
    size, repeat = os.environ.get("SIZE") or "M", int(os.environ.get("REPEAT") or 5)
    with_hugo = os.environ.get("HUGO", "yes") != "no"
    if size not in SIZES:
        sys.exit("SIZE is S, M or L.")
    CACHE.mkdir(exist_ok=True)
    subprocess.run(["cc", "-O2", "-pthread", HERE / "write.c", "-o", CACHE / "write"], check=True)
    if with_hugo:
        found = next(iter((PROJECT / ".venv-bench").glob("lib/python*/site-packages/hugo/binaries/hugo*")))
        shutil.copy(found, CACHE / "hugo")
    bench = Bench(size, with_hugo)
    bench.prepare()
    deleted = CACHE / "deleted"
    if deleted.exists() and time.time() - deleted.stat().st_mtime < RECENTLY_DELETED:
        print("Files were deleted here less than six minutes ago: writing is dearer than it would be.")
    found = []
    try:
        results = bench.run(repeat)
        report(bench, results, repeat)
        if with_hugo:
            found, told = compare.compare(size, bench.ours, bench.theirs)
            print("\n".join(["", *found[: compare.SHOWN], told]))
    finally:
        shutil.rmtree(bench.trees, ignore_errors=True)
        deleted.touch()
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
