# The two commands that matter: `make start` and `make test`. `make help` lists all.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
BIN := .venv/bin
MADE := .make
CODE := src tests deploy benchmarks setup.py
MARKUP := $(wildcard src profiles translations)
export PIP_NO_BUILD_ISOLATION := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# A checkout that was moved, or that lost what a stamp stands for, is built again.
ifneq ($(wildcard $(MADE)/place),)
ifneq ($(shell cat $(MADE)/place),$(CURDIR))
$(shell rm -rf .venv $(MADE) bin parts develop-eggs eggs .installed.cfg)
endif
endif
ifeq ($(wildcard $(BIN)/python),)
$(shell rm -rf $(MADE))
endif
ifeq ($(and $(wildcard bin/instance),$(wildcard bin/infoportal)),)
$(shell rm -f $(MADE)/buildout)
endif

.PHONY: help start test test-core tools build format lint bench screenshots leaflet clean pins catalogues messages

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 18
	@echo
	@echo 'Settings: HOST (127.0.0.1) PORT (8080) VAR (var) WORKERS (one a core)'
	@echo '          TRUSTED_PROXY (none) ADMIN_PASSWORD (random at the first start)'

start: build ## build what is missing, make or update the site, serve it until Ctrl-C
	@exec bin/infoportal start

build: $(MADE)/buildout catalogues ## install the pinned packages and run buildout

$(MADE)/venv: deploy/venv.py
	@mkdir -p $(MADE)
	@echo 'Making the virtual environment …'
	@$(PYTHON) deploy/venv.py
	@echo '$(CURDIR)' > $(MADE)/place
	@touch $@

$(MADE)/packages: requirements.txt deploy/package_catalogues.py $(MADE)/venv
	@echo 'Installing the pinned packages …'
	@$(BIN)/uv pip install -q --python $(BIN)/python -r requirements.txt
	@$(BIN)/python deploy/package_catalogues.py
	@touch $@

$(MADE)/package: setup.py pyproject.toml $(MADE)/packages
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-build-isolation --no-deps -e .
	@touch $@

$(MADE)/buildout: buildout.cfg versions.cfg $(MADE)/package
	@echo 'Running buildout …'
	@$(BIN)/buildout -N -q > $(MADE)/buildout.log 2>&1 || { tail -n 20 $(MADE)/buildout.log >&2; exit 2; }
	@touch $@

catalogues: $(MADE)/package
	@$(BIN)/python src/infoportal/compile_catalogues.py translations

messages: $(MADE)/package ## bring translations/ in line with what the program says
	@$(BIN)/python deploy/catalogues.py

tools: ## install the outside programs that the tests need
	@$(PYTHON) deploy/tools.py

test: build tools ## run every test
	@$(BIN)/python deploy/testing.py

test-core: build ## run the tests that need no outside program
	@$(BIN)/python deploy/testing.py -m 'not tools'

lint: build ## check style, types, markup, pins and the rules of the house
	@$(BIN)/ruff check --no-cache $(wildcard $(CODE))
	@$(BIN)/ruff format --no-cache --check --quiet $(wildcard $(CODE)) || { echo 'Run: make format'; exit 1; }
	@$(BIN)/zpretty --check $(MARKUP)
	@$(BIN)/python deploy/pins.py --check || { echo 'Run: make pins'; exit 1; }
	@$(BIN)/python deploy/lint.py
	@$(BIN)/mypy --no-error-summary --cache-dir $(MADE)/mypy $$($(BIN)/python deploy/lint.py --rooms)

format: build ## bring code and markup into the house's form
	@$(BIN)/ruff check --no-cache --quiet --fix $(wildcard $(CODE)) || true
	@$(BIN)/ruff format --no-cache --quiet $(wildcard $(CODE))
	@$(BIN)/zpretty -i $(MARKUP)

bench: build ## measure what the speeds of the documents stand on
	@for file in benchmarks/bench_*.py benchmarks/api.py; do echo "== $$file"; $(BIN)/python $$file; done

screenshots: build tools ## take a picture of every kind of page into docs/pictures/
	@$(BIN)/python deploy/screenshots.py

leaflet: tools ## bundle the map as deploy/npm/package-lock.json names it
	@$(BIN)/python deploy/leaflet.py

pins: $(MADE)/venv ## pin anew what requirements.in asks for
	@$(BIN)/uv pip compile -q --python $(BIN)/python --python-version 3.11.2 --no-header --no-annotate requirements.in -o requirements.txt
	@$(BIN)/python deploy/pins.py

clean: ## remove what was built; var/ stays
	@rm -rf .venv $(MADE) bin parts develop-eggs eggs build dist .installed.cfg src/*.egg-info
	@find src tests deploy benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	@find translations -name '*.mo' -delete
