# Two commands matter: `make run` and `make test`. Each sets up what is missing first.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest -p no:cacheprovider
WORDS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
WINDOWS := tests/ui $(filter-out %/test_practice.py,$(wildcard tests/flows/test_*.py))
MEASURED := tests/domain tests/services tests/store tests/commands tests/test_app.py tests/flows/test_practice.py tests/proofs/test_found.py
PROOFS := $(filter-out %/test_found.py,$(wildcard tests/proofs/test_*.py)) tests/sandbox tests/api
.DEFAULT_GOAL := help

.PHONY: help
help:
	@echo 'make run     open Kvitt in practice mode (without a display: draw the demo pictures)'
	@echo 'make test    ruff, mypy, pytest, and that no branch of the engine goes untested'
	@echo 'make soak    the long tests of the money engine and of the sandbox: hours; see docs/reliability.md'
	@echo 'make mutants plant a sample of small faults and see which no test notices; see docs/mutants.md'
	@echo 'make bench   measure speed against a floor taken in the same run'
	@echo 'make setup   only install what the others need'

.PHONY: setup
setup: .venv/ready $(WORDS)

.venv/ready: requirements.lock pyproject.toml .ci/libraries
	@test -n "$(PYTHON)" || { echo 'Kvitt needs Python 3.11, 3.12 or 3.13 with venv; none was found.'; exit 1; }
	@test -x $(BIN)/python || { echo 'Setting up .venv …'; $(PYTHON) -m venv .venv; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q app ui resources
	@bash .ci/libraries
	@touch $@

%.qm: %.ts .venv/ready
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

.PHONY: run
run: setup
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/kvitt; \
	else echo 'No display here: drawing the demo instead, pictures go to demo-pictures/'; \
	QT_QPA_PLATFORM=offscreen exec $(BIN)/kvitt demo --out demo-pictures; fi

.PHONY: test
test: setup
	@bash .ci/libraries xvfb
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@# Three rows of runs at once, because each waits for something now and then; the first two speak when they are through.
	@# Measuring doubles what a test costs, so it is done where it tells something: not in the hundreds of examples of a property.
	@export QT_QPA_PLATFORM=offscreen; said=$$(mktemp -d); failed=0; \
	$(PYTEST) $(WINDOWS) >$$said/windows 2>&1 & windows=$$!; \
	$(PYTEST) $(PROOFS) >$$said/proofs 2>&1 & proofs=$$!; \
	trap "kill $$windows $$proofs" INT TERM; \
	$(BIN)/coverage run -m pytest -p no:cacheprovider -m 'not hypothesis' $(MEASURED) || failed=1; \
	$(PYTEST) -m hypothesis $(MEASURED) || failed=1; \
	$(PYTEST) $(WINDOWS:%=--ignore=%) $(PROOFS:%=--ignore=%) $(MEASURED:%=--ignore=%) || failed=1; \
	wait $$proofs || failed=1; cat $$said/proofs; \
	wait $$windows || failed=1; cat $$said/windows; \
	rm -r $$said; exit $$failed
	$(BIN)/coverage report

.PHONY: soak
soak: setup
	QT_QPA_PLATFORM=offscreen SOAK=1 $(BIN)/python -m pytest --timeout 7200 tests/sandbox/test_specification.py tests/proofs

.PHONY: mutants
mutants: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutants

.PHONY: bench
bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks
