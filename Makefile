# Targets: env plugin scan zip install demo test test-fast new-user mutants headers lint docs bench reproduce places held clean. Everything else is a step of these.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The interpreter of the system: the one that sees QGIS and, from Debian 12 on, is new enough for the core.
PYTHON ?= /usr/bin/python3
# Build of torch: cpu, cuda, or auto for cuda only where an NVIDIA driver is installed; and another package index for it.
TORCH ?= auto
TORCH_INDEX ?=
# Folder of a QGIS profile; if empty, the default profiles of QGIS 3 and 4 that exist.
QGIS_PROFILE ?=

# Python compiles the modules that are imported when they are imported first; pip would compile all 14 000 for a minute.
PIP_FLAGS := --quiet --disable-pip-version-check --no-compile -c constraints.txt
export PYTHONDONTWRITEBYTECODE :=
CORE := .venv/bin/python
QGIS_PYTHON := .venv-qgis/bin/python
QGIS_ENV := QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 HSI_PYTHON="$(CURDIR)/.venv/bin/python"

# Idle threads sleep instead of spin, as in the worker: tests do not slow down when something else runs.
export OMP_WAIT_POLICY := PASSIVE

.PHONY: help system env plugin scan zip install demo test test-fast test-core test-qt6 test-plugin test-in-qgis test-acceptance test-qgis lint types style docs bench bench-growth bench-patch reproduce places held calibration mutants headers new-user clean

help:
	@echo "make demo     set everything up and map the Indian Pines scene through QGIS (writes demo/)"
	@echo "make test     set everything up, lint, and run all tests"
	@echo "make test-fast   the quick tests of the core, in less than a minute"
	@echo "make test-qgis QGIS=3.40   demo, plugin and acceptance tests in another QGIS (3.40 or 3.44; as root on Debian)"
	@echo "make new-user   a new user in a window of QGIS, from the zip to the map, with pictures (build/new_user)"
	@echo "make mutants  change the code a little and see whether a test notices (takes long)"
	@echo "make plugin   assemble the plugin in build/      make zip      pack it for the plugin hub"
	@echo "make scan     bandit, flake8 and detect-secrets over the zip, as the plugin hub does"
	@echo "make install  put the plugin in your QGIS profiles (QGIS_PROFILE=FOLDER for another)"
	@echo "make env      the two Python environments        make lint     ruff, mypy, layers, spelling, scan"
	@echo "make docs     build the documentation as a site in build/site"
	@echo "make reproduce   train and test on Indian Pines in the published protocols (ARGS=...; writes docs/accuracy.md)"
	@echo "make held        maps held to training labels on Indian Pines (ARGS=...; writes docs/accuracy.md)"
	@echo "make places      cross-validate on blocks and whole fields (ARGS=...; writes docs/accuracy.md)"
	@echo "make headers  read 1500 ENVI headers that Hypothesis makes up"
	@echo "make bench    run benchmarks/                    make clean    remove what was built"

system:
	@sh scripts/system_packages.sh

.venv/.done: constraints.txt pyproject.toml requirements-dev.txt | system
	test -x .venv/bin/python || $(PYTHON) -m venv .venv
	index=$$($(PYTHON) scripts/torch_index.py $(TORCH) $(TORCH_INDEX)) && \
	.venv/bin/pip install $(PIP_FLAGS) $$index "torch$$(sed -n 's/^torch==/==/p' constraints.txt)"
	.venv/bin/pip install $(PIP_FLAGS) -e . -r requirements-dev.txt
	touch $@

.venv-qgis/.done: requirements-qgis.txt | system
	test -x .venv-qgis/bin/python || $(PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/pip install --quiet --disable-pip-version-check -r requirements-qgis.txt
	touch $@

env: .venv/.done .venv-qgis/.done

plugin:
	@$(PYTHON) scripts/build_plugin.py

# What the plugin hub runs over an upload. B314, B405: expat in Python 3.11 limits the expansion of entities. E203: ruff
# formats slices. E501: ruff checks lengths. The pinned requirements hold checksums, which look like secrets. QGS: the
# rules of QGIS 4, but not that against the argument iface (105), nor the experimental ones (2).
scan: .venv/.done
	@rm -rf build/scan && $(PYTHON) scripts/build_plugin.py --zip --testing --folder build/scan
	@$(PYTHON) -m zipfile -e build/scan/hsi_qgis_plugin.zip build/scan/unpacked
	.venv/bin/bandit --quiet --recursive --skip B314,B405 build/scan/unpacked
	.venv/bin/flake8 --isolated --jobs 2 --extend-ignore E203,E501,QGS105,QGS2 build/scan/unpacked
	find build/scan/unpacked -type f -print0 | xargs -0 -P 2 -n 80 .venv/bin/detect-secrets-hook --exclude-files 'resources/requirements/'

zip: plugin
	@$(PYTHON) scripts/build_plugin.py --zip $(if $(TESTING),--testing)
	@$(if $(TESTING),,$(MAKE) --no-print-directory scan)

install: plugin
	@$(PYTHON) scripts/build_plugin.py --install $(if $(QGIS_PROFILE),"$(QGIS_PROFILE)")

demo: .venv/.done plugin
	@$(CORE) scripts/demo.py

lint:
	@$(MAKE) --no-print-directory -j2 --output-sync scan types style

types: .venv/.done
	.venv/bin/mypy
	.venv/bin/mypy --python-version 3.10 -p hsi_qgis_plugin

style: .venv/.done
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	cd core && ../.venv/bin/lint-imports ../pyproject.toml --no-cache --no-logo
	.venv/bin/codespell

# The site has an environment of its own, so that nothing else waits for it.
.venv-docs/.done: constraints.txt requirements-docs.txt | system
	test -x .venv-docs/bin/python || $(PYTHON) -m venv .venv-docs
	.venv-docs/bin/pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-docs.txt
	touch $@

docs: .venv-docs/.done
	@.venv-docs/bin/python scripts/design_pictures.py
	@NO_MKDOCS_2_WARNING=1 .venv-docs/bin/mkdocs build --strict --clean # with --quiet it overlooks broken links
	@echo "The site begins at build/site/index.html. Search needs a server: python3 -m http.server -d build/site"

test-core: .venv/.done
	OMP_NUM_THREADS=1 .venv/bin/pytest -q -n auto --dist loadfile --no-loadscope-reorder tests/core

# The plugin in build/ with the Qt of QGIS 4, in a process of its own.
test-qt6:
	.venv/bin/pytest -q tests/qt6

# For the inner loop: the modules one by one, without whole trainings, exports and processes.
test-fast: .venv/.done
	OMP_NUM_THREADS=1 .venv/bin/pytest -q -n auto --dist loadfile -m "not slow" tests/core

# With one thread for each operation: most of the time is the start of processes.
test-plugin: env plugin
	@$(MAKE) --no-print-directory -j2 --output-sync test-in-qgis test-acceptance

test-in-qgis:
	$(QGIS_ENV) $(QGIS_PYTHON) -m pytest -q -c tests/plugin/pytest.ini tests/plugin

test-acceptance:
	$(QGIS_ENV) .venv/bin/pytest -q tests/acceptance

# In a Debian 13 of its own, made once by debootstrap below ROOTS: make test-qgis QGIS=3.40 (or 3.44).
ROOTS ?= build/roots
test-qgis:
	@sh scripts/test_qgis.sh $(QGIS) $(ROOTS)

# A folder of wheels, from which the environment is set up, as ARGS, or ARGS=--download; else QGIS uses .venv.
new-user: .venv/.done
	@sh scripts/new_user.sh $(ARGS)

# All beside each other: a start of QGIS or of a worker leaves a core idle again and again.
test:
	@$(MAKE) --no-print-directory -j2 --output-sync env
	@$(MAKE) --no-print-directory plugin # its help pages need .venv
	@$(MAKE) --no-print-directory -j4 --output-sync scan types style test-core test-qt6 test-in-qgis test-acceptance

bench: .venv/.done
	@$(CORE) benchmarks/inference.py
	@$(CORE) benchmarks/training.py
	@$(CORE) benchmarks/summaries.py
	@$(CORE) benchmarks/kept_pixels.py
	@$(CORE) benchmarks/patchwise.py
	@$(CORE) benchmarks/memory.py
	@$(CORE) benchmarks/engines.py

# For example: make bench-growth ARGS="--sides 1024 2048 4096 8192"; takes many minutes
bench-growth: .venv/.done
	@$(CORE) benchmarks/growth.py $(ARGS)

bench-patch: .venv/.done
	@$(CORE) benchmarks/patch_size.py

# For example: make reproduce ARGS="--networks hybridsn svm --protocols random10 blocks --seeds 0 1 2 --device cpu"
reproduce: .venv/.done
	@$(CORE) benchmarks/reproduce.py $(ARGS)

# For example: make held ARGS="--masks FILE.mat"
held: .venv/.done
	@$(CORE) benchmarks/held.py $(ARGS)

# For example: make places ARGS="--protocols indian_pines_blocks"; the Berlin scenes need --berlin FOLDER
places: .venv/.done
	@$(CORE) benchmarks/places.py $(ARGS)

# For example: make calibration ARGS="--berlin FOLDER"; --again repeats finished runs
calibration: .venv/.done
	@$(CORE) benchmarks/calibration.py $(ARGS)

# ENVI headers that Hypothesis makes up; the suite reads 25 of them.
headers: .venv/.done
	HSI_HEADERS=1500 .venv/bin/pytest -q tests/core/scenes/test_envi_headers.py

# For example: make mutants ARGS="windows accuracy/metrics"; all modules take several hours on two cores
mutants: .venv/.done
	.venv/bin/pip install $(PIP_FLAGS) mutmut
	OMP_NUM_THREADS=1 $(CORE) scripts/mutants.py $(ARGS)

clean:
	rm -rf build .venv .venv-qgis .venv-docs demo .pytest_cache .mypy_cache .ruff_cache .hypothesis core/*.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
