# Every habit is one word. On a fresh Debian 12 with Swift 6.3 and git, each installs what it needs.

LIBRARIES = pkg-config libyaml-dev libxml2-dev libcmark-dev libmd-dev libxxhash-dev libqrencode-dev
JUDGES = chromium fonts-dejavu-core fonts-noto-core fonts-droid-fallback libfribidi-bin python3-venv nginx-light caddy default-jre-headless
KAIKILLE = .build/release/kaikille
TESTS = .build-tests

.PHONY: site test test-all check format bench dist libraries judges build language-models

## publish content/ into output/
site: build
	$(KAIKILLE) build

## say what is wrong with the content
check: build
	$(KAIKILLE) check

build: libraries
	swift build -c release --product kaikille

## run every test; optimized, because tests publish the real content some hundred times
test: libraries judges
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --build-tests --scratch-path $(TESTS) -Xswiftc -O
	swift test --skip-build --scratch-path $(TESTS)
	KAIKILLE=$(TESTS)/debug/kaikille .venv/bin/python -m unittest discover -s Tests/Judges -v

## let the judges look at all pages and posters, not at a sample: hours
test-all: libraries judges
	swift build --build-tests --scratch-path $(TESTS) -Xswiftc -O
	ALL=1 KAIKILLE=$(TESTS)/debug/kaikille .venv/bin/python -m unittest discover -s Tests/Judges -v

## put the Swift sources into the common form
format:
	swift format --in-place --recursive Package.swift Sources Tests

## one archive that runs on any Debian 12, without Swift: dist/
dist: libraries
	tools/dist

## measure against Hugo and the disk: make bench SIZE=S|M|L REPEAT=5, HUGO=no without Hugo
bench: build .venv-bench/installed
	python3 Benchmarks/run.py

.venv-bench/installed: Benchmarks/requirements.txt
	@tools/install-packages gcc python3-venv
	python3 -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

libraries:
	@tools/install-packages $(LIBRARIES)

judges: .venv/installed
	@tools/install-packages $(JUDGES)

.venv/installed: Tests/Judges/requirements.txt
	@tools/install-packages $(JUDGES)
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/Judges/requirements.txt
	@touch $@

## make the tables of languages anew from corpora: make language-models CORPUS="folder folder"
language-models:
	tools/language-models build $(CORPUS)
