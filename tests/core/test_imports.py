"""Which module may import what."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import hsi_core

CORE = Path(hsi_core.__file__).parent

ARRAY_MODULES = [
    "models.registry",
    "models.hybridsn",
    "models.random_forest",
    "models.svm",
    "models.timm_backbone",
    "inputs.patches",
    "evaluation.inference",
    "accuracy.metrics",
    "onnx.networks",
    "splits.overlap",
    "inputs.reduction",
    "windows",
]


@pytest.mark.parametrize("name", ARRAY_MODULES)
def test_modules_that_need_only_arrays_work_without_rasterio(name):
    program = (
        "import sys\n"
        "for blocked in ('rasterio', 'pyogrio', 'shapely', 'h5py', 'qgis', 'osgeo'):\n"
        "    sys.modules[blocked] = None\n"
        f"import hsi_core.{name}\n"
    )
    done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr


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
