# Everything here sets itself up first; a second run installs nothing again.

UV_VERSION := 0.13.9
PIP_AUDIT_VERSION := 2.9.0
ZENSICAL_VERSION := 0.0.73
ADDR ?= 127.0.0.1:8000
CATALOGUE ?= tools/locale/messages.pot

uv := .cache/uv/$(UV_VERSION)/bin/uv
python := .venv/bin/python
zensical := .cache/zensical/$(ZENSICAL_VERSION)
packages := .venv/.installed node_modules/.installed

export PATH := $(CURDIR)/.venv/bin:$(PATH)
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1
unexport VIRTUAL_ENV CONDA_PREFIX PYTHONPATH PYTHONHOME PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV

.PHONY: format help serve build compress release canary zensical test hosts bench faults engines screenshots links audit catalogue lock check unit unit-in-pyodide pages browser chromium
.DELETE_ON_ERROR:

help:
	@echo 'make serve      show the site at http://$(ADDR)/ and follow every edit'
	@echo 'make build      write the site into site/'
	@echo 'make test       run every check'
	@echo 'make compress   put packed files beside those of site/, for hosts that send them'
	@echo 'make release    make the release VERSION=…: changelog, tag, and dist/site.zip for hosts that cannot build'
	@echo 'make canary     try the newest Pyodide, or VERSION=… of it (needs the internet)'
	@echo 'make zensical   build with the successor of Material for MkDocs, and say what differs'
	@echo 'make hosts      try the site on the web servers that are installed here'
	@echo 'make bench      measure how fast the first text appears'
	@echo 'make faults     put faults in, and write what a visitor sees and loses'
	@echo 'make engines    try the main flows in Chromium, Firefox and WebKitGTK, as far as they are installed'
	@echo 'make format     put the code in the usual shape'
	@echo 'make screenshots  draw the screenshots of README.md anew'
	@echo 'make links      check the links of docs/resources.toml (needs the internet)'
	@echo 'make audit      ask whether a flaw is known in any package (needs the internet)'
	@echo 'make catalogue  collect the sentences to translate into $(CATALOGUE)'
	@echo 'make lock       renew requirements.lock after an edit of requirements.txt'

# A site that is only shown changes with each edit, so nothing of it is kept for offline.
serve: export OFFLINE := off

serve: $(packages)
	@$(python) -m mkdocs serve --dev-addr '$(ADDR)' --watch macros --watch tools

# Not with --quiet, which hides the warnings that --strict counts.
build: $(packages)
	@$(python) -m mkdocs build --strict
	@test ! -f site/workbook.pdf || echo 'The workbook is site/workbook.pdf, its chapters and forms are in site/workbook/'

# What is tested and measured stands at the root of a host, and is as it comes: the tests are about the code.
test pages browser bench faults engines screenshots zensical: export SITE_URL :=
test pages browser bench faults engines screenshots zensical: export SITE_FILE := tests/site/plain.toml

compress: $(packages)
	@$(python) -m macros.compress site

test: $(packages)
	@$(MAKE) --no-print-directory -j 2 unit-in-pyodide check unit
	@$(MAKE) --no-print-directory pages browser

# Tested first, since nobody takes back what hosts have unpacked.
release: test
	@$(python) -m macros.renew.release '$(VERSION)'

canary: chromium
	@$(python) -m macros.renew.canary '$(or $(VERSION),latest)'

# It may fail: nothing depends on it yet.
zensical: build $(zensical)/bin/zensical
	-@$(python) -m macros.renew.zensical $(zensical)/bin/zensical

hosts: chromium
	@$(python) -m pytest -q tests/hosts

bench: chromium build
	@$(python) -m tests.bench --write

screenshots: chromium build
	@$(python) -m tests.screenshots

faults: chromium build
	@$(python) -m tests.faults

engines: chromium build
	@$(python) -m pytest -q -rs -s tests/engines

links: $(packages)
	@$(python) -m macros.renew.links

format: $(packages)
	@$(python) -m ruff format --quiet
	@$(python) -m ruff check --quiet --fix

audit: $(packages)
	@$(uv) --quiet tool run pip-audit@$(PIP_AUDIT_VERSION) --disable-pip --require-hashes --requirement requirements.lock
	@.venv/bin/npm audit

# The steps of make test, the quickest first.

check: $(packages)
	@echo 'Checking the code'
	@$(python) -m ruff check --quiet
	@$(python) -m ruff format --check --quiet
	@$(python) -m mypy --no-error-summary
	@node_modules/.bin/tsc
	@$(python) -m codespell_lib
	@.venv/bin/node node_modules/.bin/cspell lint --no-progress --no-summary

unit: $(packages)
	@echo 'Unit tests'
	@$(python) -m pytest -q -n 2 tests/unit tests/house
	@.venv/bin/node --test --test-reporter=dot 'tests/js/*.test.mjs'

unit-in-pyodide: $(packages)
	@echo 'Unit tests inside Pyodide'
	@.venv/bin/node tests/pyodide.mjs

pages: chromium build
	@echo 'Tests of the built pages'
	@$(python) -m pytest -q -n 2 --dist loadgroup tests/site

browser: chromium build
	@echo 'Tests in a browser'
	@$(python) -m pytest -q -n 4 tests/browser

chromium: $(packages)
	@$(python) -m tests.browsers

# Setting up. A stamp inside each folder says that it is complete.

# Python starts in / because pyenv's python3 would obey .python-version here, and stop if it has no such version.
$(uv):
	@cd / && python3 -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo 'Python 3 with its venv module is needed. On Debian or Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@echo 'Fetching uv'
	@cd / && python3 -m venv --clear '$(CURDIR)/.cache/uv/$(UV_VERSION)'
	@.cache/uv/$(UV_VERSION)/bin/python -m pip -qq --disable-pip-version-check install 'uv==$(UV_VERSION)'

# Beside its own packages it finds ours, which the macros need.
$(zensical)/bin/zensical: $(packages)
	@$(uv) --quiet venv --clear --no-project --python $(python) $(zensical)
	@$(uv) --quiet pip install --python $(zensical)/bin/python 'zensical==$(ZENSICAL_VERSION)'
	@$(python) -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$$(echo $(zensical)/lib/python*/site-packages)/ours.pth"
	@touch $@

.venv/.installed: requirements.lock .python-version $(uv)
	@echo 'Installing the Python packages'
	@$(uv) --quiet venv --clear --no-project --python "$$(cat .python-version)" .venv || { \
	  echo "Python $$(cat .python-version) was not found and could not be fetched." \
	    'Connect to the internet, or install it (for example from python.org or with pyenv), then try again.' >&2; exit 1; }
	@$(uv) --quiet pip sync --require-hashes --python $(python) requirements.lock
	@touch $@

node_modules/.installed: package-lock.json .npmrc .venv/.installed
	@echo 'Installing the npm packages'
	@.venv/bin/npm ci --ignore-scripts --loglevel=error >/dev/null
	@touch $@

catalogue: $(packages)
	@$(python) -m babel.messages.frontend --quiet extract --mapping-file pyproject.toml --no-location --omit-header \
	  --keyword later --keyword several:1,2 --add-comments NOTE: --output-file '$(CATALOGUE)' tools macros

lock: $(uv)
	@$(uv) --quiet pip compile --universal --generate-hashes --no-header --no-emit-index-url \
	  --python-version "$$(cat .python-version)" --output-file requirements.lock requirements.txt
