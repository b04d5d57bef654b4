"""Fixtures of the acceptance tests: qgis_process, a small cube, and the results of the whole chain."""

import numpy as np
import pytest
from running import BANDS, CLASSES, HEIGHT, WIDTH, CommandLine, QgisProcess, chain_jobs, import_parameters


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    return QgisProcess(tmp_path_factory.mktemp("qgis"))


@pytest.fixture(scope="session")
def command_line():
    command_line = CommandLine()
    yield command_line
    command_line.end()


@pytest.fixture(scope="session")
def cube(tmp_path_factory):
    """Small and large cube of three classes in a checkerboard of 8 x 8 fields, and ground truth, as .npy."""
    folder = tmp_path_factory.mktemp("cube")
    random = np.random.default_rng(7)
    rows, columns = np.mgrid[:HEIGHT, :WIDTH] // 8
    truth = ((rows * 2 + columns) % 3 + 1).astype(np.uint8)
    spectra = random.normal(size=(4, BANDS)).cumsum(axis=1)
    values = spectra[truth] + random.normal(scale=0.3, size=(HEIGHT, WIDTH, BANDS))
    truth[random.random(truth.shape) < 0.1] = 0
    values = (1000 + 100 * values).astype(np.float32)
    np.save(folder / "cube.npy", values)
    np.save(folder / "large.npy", np.tile(values, (8, 2, 1)))
    np.save(folder / "truth.npy", truth)
    names = "".join(f"{code},{name}\n" for code, name in enumerate(CLASSES, 1))
    (folder / "classes.csv").write_text("code,name\n" + names, encoding="utf-8")
    (folder / "wavelengths.txt").write_text(
        "".join(f"{400 + 20 * b}\n" for b in range(BANDS)), encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def imported(qgis_process, cube):
    """Scene and ground truth as GeoTIFF."""
    run = qgis_process.run("hsi:importcube", **import_parameters(cube, cube))
    assert run.code == 0, run.text
    return run


@pytest.fixture(scope="session")
def scene(imported, cube):
    return cube / "scene.tif"


@pytest.fixture(scope="session")
def truth(imported, cube):
    return cube / "truth.tif"


@pytest.fixture(scope="session")
def chain(qgis_process, cube, tmp_path_factory):
    """Folder and results of the chain in qgis_process."""
    folder, steps = tmp_path_factory.mktemp("chain"), {}
    for name, algorithm, parameters in chain_jobs(cube, folder):
        steps[name] = qgis_process.run(f"hsi:{algorithm}", **parameters)
        assert steps[name].code == 0, steps[name].text
    return folder, steps
