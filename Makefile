# Two commands matter: `make run` and `make test`. Each sets up what is missing first.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { echo $$p; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
WORDS := resources/translations/__pycache__/ready$(VENV)
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p no:cacheprovider
MEASURED := tests/domain tests/services tests/store tests/test_runtime.py
# What was compiled for one row of tests serves the next, also where the machine keeps no bytecode by itself.
export PYTHONDONTWRITEBYTECODE :=
# Without the server's programs its tests are skipped, which they say; then its room is not measured.
UNSEEN := $(shell command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || echo "--omit=app/store/postgres/*")
TOGETHER := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)
.DEFAULT_GOAL := help

.PHONY: help
help:
	@echo 'make run     open Kvitt in practice mode (without a display: draw the demo pictures)'
	@echo 'make test    ruff, mypy, and the tests, with a sample of the long ones'
	@echo 'make prove   the long ones at their full depth, and that no branch of the engine goes untested'
	@echo 'make test-all the same on Python 3.11, 3.12 and 3.13, as far as they are installed'
	@echo 'make soak    the proofs of the money engine and of the sandbox at length: hours; see docs/reliability.md'
	@echo 'make mutants plant a sample of small faults and see which no test notices; see docs/mutants.md'
	@echo 'make audit   hold the locked libraries against published advisories, where they can be reached'
	@echo 'make bench   measure speed against a floor taken in the same run'
	@echo 'make bundle  pack the program for machines without Python, into dist; see docs/building.md'
	@echo 'make wheel   what pipx installs, into dist'
	@echo 'make test-deb install and drive the package in a Debian of its own'
	@echo 'make setup   only install what the others need'

.PHONY: setup
setup: $(VENV)/ready $(WORDS)

$(VENV)/ready: requirements.lock pyproject.toml .ci/libraries
	@test -n "$(PYTHON)" || { echo 'Kvitt needs Python 3.11, 3.12 or 3.13 with venv; none was found.'; exit 1; }
	@test -x $(BIN)/python || { echo 'Setting up $(VENV) …'; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q app ui resources
	@bash .ci/libraries
	@touch $@

$(WORDS): $(wildcard resources/translations/*.ts) app/words/language.py $(VENV)/ready
	@$(BIN)/python -m app.words
	@touch $@

.PHONY: run
run: setup
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/kvitt; \
	else echo 'No display here: drawing the demo instead, pictures go to demo-pictures/'; \
	QT_QPA_PLATFORM=offscreen exec $(BIN)/kvitt demo --out demo-pictures; fi

# Five at a time, because each waits now and then; more would crowd each other and the windows. Each speaks when it is through.
SIDE_BY_SIDE = place=$$(bash .ci/place) && trap 'rm -rf "$$place"' EXIT INT TERM && TMPDIR="$$place" \
	$(MAKE) --no-print-directory --jobs=5 --keep-going $(TOGETHER)

.PHONY: test
test: setup
	@bash .ci/libraries xvfb postgresql
	@$(SIDE_BY_SIDE) test-rest test-ui test-proofs test-flows test-services test-rules style types

.PHONY: style types test-rules test-services test-proofs test-ui test-flows test-rest
style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

test-rules: setup
	@$(PYTEST) -m 'not long' tests/domain tests/store tests/test_runtime.py

test-services: setup
	@$(PYTEST) -m 'not long' tests/services

test-proofs: setup
	@$(PYTEST) -m 'not long' tests/proofs

test-ui: setup
	@$(PYTEST) -m 'not long' tests/ui

test-flows: setup
	@$(PYTEST) -m 'not long' tests/flows

test-rest: setup
	@$(PYTEST) -m 'not long' $(patsubst %,--ignore=%,tests/ui tests/flows tests/proofs $(MEASURED))

# What `make test` left out or took a sample of. Whole files, so that none of their cases is forgotten.
DEEP = $(shell grep -rl 'tests.support.depth' --include='test_*.py' tests)
DEEP_ALONE = $(filter-out tests/flows/% $(addsuffix /%,$(MEASURED)),$(DEEP))
# Each property, unless its whole file is run: it draws fewer examples in `make test`.
PROPERTIES = $(filter-out $(DEEP_ALONE),$(shell grep -rl hypothesis --include='test_*.py' tests))
.PHONY: prove
prove: setup
	@bash .ci/libraries xvfb postgresql
	@$(SIDE_BY_SIDE) prove-rules prove-flows prove-proofs prove-lives prove-windows

.PHONY: prove-rules prove-flows prove-proofs prove-lives prove-windows
prove-rules prove-flows prove-proofs prove-lives prove-windows: export DEPTH := full
# Measuring doubles what a test costs, so it is done where it tells something: in the tests that mirror what is measured, and
# not in the hundreds of examples of a property.
prove-rules: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest -p no:cacheprovider -m 'not hypothesis' $(MEASURED)
	@$(BIN)/coverage report $(UNSEEN)

prove-proofs: setup
	@$(PYTEST) $(filter $(wildcard tests/proofs/test_[a-m]*),$(DEEP_ALONE))

prove-lives: setup
	@$(PYTEST) $(filter $(wildcard tests/proofs/test_[n-z]*),$(DEEP_ALONE))

prove-flows: setup
	@$(PYTEST) -m long tests/flows

prove-windows: setup
	@$(PYTEST) -m hypothesis $(PROPERTIES)
	@$(PYTEST) $(filter-out tests/proofs/%,$(DEEP_ALONE))

# Each version has an environment of its own, and keeps it: .venv-3.11, .venv-3.12, .venv-3.13.
.PHONY: test-all
test-all:
	@failed=0; for version in 3.11 3.12 3.13; do found=; \
	for python in python$$version "$${PYENV_ROOT:-$$HOME/.pyenv}"/versions/$$version.*/bin/python$$version; do \
	"$$python" -c 'import venv' 2>/dev/null && { found=$$python; break; }; done; \
	if [ -z "$$found" ]; then echo "Python $$version is not installed and passed over"; continue; fi; \
	echo "Python $$version"; \
	$(MAKE) --no-print-directory test PYTHON="$$found" VENV=.venv-$$version || { failed=1; echo "Python $$version failed"; }; \
	done; exit $$failed

.PHONY: soak
soak: setup
	DEPTH=soak $(PYTEST) --timeout 7200 $(filter-out tests/flows/%,$(DEEP))
	@$(MAKE) --no-print-directory test-deb

.PHONY: mutants
mutants: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutants

.PHONY: audit
audit: setup
	@$(BIN)/python .ci/audit

.PHONY: bench
bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

# What packs the program has an environment of its own, with what is packed and nothing that tests it.
PACKING := .venv-bundle
$(PACKING)/ready: requirements-build.lock
	@test -x $(PACKING)/bin/python || { echo 'Setting up $(PACKING) …'; $(PYTHON) -m venv $(PACKING); }
	@$(PACKING)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-build.lock
	@bash .ci/libraries
	@touch $@

.PHONY: bundle
bundle: $(PACKING)/ready
	$(PACKING)/bin/python -m bundle

.PHONY: wheel
wheel: setup
	$(BIN)/python -m bundle.wheel

.PHONY: test-deb
test-deb: setup bundle wheel
	@bash .ci/libraries xvfb debootstrap
	PACKED_IN=dist $(PYTEST) --timeout 1200 tests/bundle
