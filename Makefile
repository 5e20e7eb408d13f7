# `make demo` and `make test` do their own set-up in .venv.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: demo test generate check lint bench clean

$(READY): pyproject.toml
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV) || \
	  { echo "Python 3.11 with venv is needed; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing into $(VENV) ..."
	@$(RUN) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)

# Walk the official guide against the embedded sandbox.
demo: $(READY)
	@$(RUN) -m generator generate
	@$(VENV)/bin/xingchen demo

test: $(READY)
	@$(RUN) -m pytest -n auto

generate: $(READY)
	@$(RUN) -m generator generate

check: $(READY)
	@$(RUN) -m generator check

lint: $(READY)
	$(RUN) -m ruff check .
	$(RUN) -m black --check --quiet .
	$(RUN) -m mypy --strict generator generated/kingdee_xingchen tests
	$(VENV)/bin/pyright

# How long the maintainer waits, as ratios of one run.
bench: $(READY)
	@$(RUN) benchmarks/regenerate.py

clean:
	rm -rf $(VENV) .cache .mypy_cache .ruff_cache .hypothesis
