"""Which module may import what."""

import subprocess
import sys

import pytest

ARRAY_MODULES = [
    "models",
    "models.hybridsn",
    "models.random_forest",
    "models.svm",
    "models.timm_backbone",
    "patches",
    "inference",
    "metrics",
    "onnx_networks",
    "overlap",
    "reduction",
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
