"""Which module may import what."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import tomllib

import hsi_core

pytestmark = pytest.mark.slow

CORE = Path(hsi_core.__file__).parent
ROOT = Path(__file__).parents[2]

READERS = ("rasterio", "pyogrio", "shapely", "h5py", "qgis", "osgeo")
"""Libraries that read files; import-linter holds that array modules do not import them."""


def test_modules_that_need_only_arrays_work_where_no_library_that_reads_files_is_installed():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    modules = next(contract["source_modules"] for contract in contracts if contract["id"] == "arrays")
    program = (
        "import importlib, pkgutil, sys\n"
        f"for blocked in {READERS}:\n"
        "    sys.modules[blocked] = None\n"
        f"for name in {modules}:\n"
        "    module = importlib.import_module(name)\n"
        "    for found in pkgutil.walk_packages(getattr(module, '__path__', []), name + '.'):\n"
        "        importlib.import_module(found.name)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr


def test_every_module_of_the_evaluation_that_reads_no_file_is_held_to_that():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    modules = next(contract["source_modules"] for contract in contracts if contract["id"] == "arrays")
    held = {name.rpartition(".")[2] for name in modules if name.startswith("hsi_core.evaluation.")}
    files = {path.stem for path in (CORE / "evaluation").glob("*.py")} - {"__init__"}
    assert files - held == {"pixels", "reader"}  # these read scenes


def test_no_task_imports_torch_before_it_is_needed():
    program = (
        "import sys\n"
        "import hsi_core.worker, hsi_core.cli\n"
        "import hsi_core.tasks.importcube, hsi_core.tasks.environment, hsi_core.tasks.splitlabels\n"
        "sys.exit('torch' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


@pytest.mark.parametrize(
    "package", [path.parent for path in sorted(CORE.rglob("__init__.py"))[1:]], ids=lambda path: path.name
)
def test_every_package_says_what_lives_there_and_what_it_may_import(package):
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8")))
    assert docstring is not None
    assert "may import" in " ".join(docstring.split())


def test_few_modules_stand_outside_the_packages():
    assert len(list(CORE.glob("*.py"))) - 1 <= 14  # without __init__
