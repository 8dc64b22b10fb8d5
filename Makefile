# Two commands set a fresh machine up: `make demo` and `make test`. Everything lives in .venv.
PYTHON ?= python3
BIN = .venv/bin
STAMP = .venv/.installed
DEV = .venv/.installed-dev

.PHONY: bench-scaling demo test test-all check bench bench-events bench-watches bench-stories bench-fetch bench-store bench-reading bench-delivery bench-asks bench-rhythm bench-restart bench-start chaos chaos-slack fuzz soak picture clean lock

$(STAMP): requirements/run.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

$(DEV): $(STAMP) requirements/dev.txt requirements/chart.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt -r requirements/chart.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP)
	$(BIN)/python -m monitor demo

check: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tests.architecture.core_imports
	$(BIN)/python -m tests.architecture.budgets

# These inputs are judged by how late they make another source: beside other tests its commits wait for their disk.
ALONE = tests/hostile/test_reading.py

test: $(DEV)
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not slow" --ignore=$(ALONE)
	$(BIN)/python -m pytest $(ALONE)

test-all: $(DEV)
	$(BIN)/python -m pytest -n 2 --dist loadgroup --ignore=$(ALONE)
	$(BIN)/python -m pytest $(ALONE)

bench: bench-events bench-watches bench-stories bench-fetch bench-store bench-reading bench-delivery bench-asks bench-rhythm bench-restart bench-start

bench-events bench-watches bench-stories bench-fetch bench-store bench-reading bench-delivery bench-asks bench-rhythm bench-restart bench-start: bench-%: $(DEV)
	$(BIN)/python -m tests.bench.$*

chaos: $(DEV)
	$(BIN)/python -m tests.chaos
	$(BIN)/python -m tests.chaos --on postgresql --kills 0
	$(BIN)/python -m tests.chaos.daemons

fuzz: $(DEV)
	$(BIN)/python -m tests.fuzz

soak: $(DEV)
	$(BIN)/python -m tests.soak

chaos-slack: $(DEV)
	$(BIN)/python -m tests.chaos.slack

picture: $(DEV)
	$(BIN)/python -m monitor.demo.picture docs/alert.svg

LOCK = uv pip compile -q --universal --python-version 3.11 --no-emit-index-url --no-header

# extras.txt: pip before 23.3 forgets a pin when a package is also asked for with an extra (lxml[html_clean]); constraints hold.
# It also says that lxml lacks that extra: jusText writes html_clean, lxml html-clean. What the extra asks for is our own dependency.
lock:
	$(LOCK) --generate-hashes pyproject.toml --extra postgresql -o requirements/run.txt
	$(LOCK) --generate-hashes requirements/dev.in -o requirements/dev.txt
	$(LOCK) --generate-hashes requirements/chart.in -o requirements/chart.txt
	$(LOCK) --no-strip-extras --no-annotate -c requirements/dev.txt pyproject.toml requirements/dev.in --extra postgresql | sed -n 's/^\([^[]*\)\[[^]]*\]==/\1==/p' > requirements/extras.txt
	sed -i '1i -c extras.txt' requirements/run.txt requirements/dev.txt

clean:
	rm -rf .venv build dist
