"""Fixtures of the acceptance tests: qgis_process, a small cube, and the results of the whole chain."""

import numpy as np
import pytest
from running import (
    BANDS,
    CLASSES,
    CORE_PYTHON,
    HEIGHT,
    ROOT,
    WIDTH,
    CommandLine,
    QgisProcess,
    QgisSession,
    chain_jobs,
    import_parameters,
)
from warm_worker_for_tests import warm_python


@pytest.fixture(scope="session")
def quick_python(tmp_path_factory):
    """Does what the Python of the core does; its workers start quickly."""
    with warm_python(CORE_PYTHON, core=ROOT / "core", folder=tmp_path_factory.mktemp("warm")) as python:
        yield python


@pytest.fixture(scope="session")
def qgis_process(quick_python, tmp_path_factory):
    """qgis_process, whose workers start quickly."""
    return QgisProcess(tmp_path_factory.mktemp("qgis"), quick_python)


@pytest.fixture(scope="session")
def installed_qgis_process(qgis_process):
    """qgis_process, whose workers are started by the Python of the core, as a user has it."""
    return qgis_process.with_python(CORE_PYTHON)


@pytest.fixture(scope="session")
def qgis(qgis_process):
    session = QgisSession(qgis_process.environment)
    yield session
    session.end()


@pytest.fixture(scope="session")
def command_line(quick_python, tmp_path_factory):
    command_line = CommandLine(quick_python, tmp_path_factory.mktemp("commands"))
    yield command_line
    command_line.end()


@pytest.fixture(scope="session")
def cube(tmp_path_factory):
    """Cube of three classes in a checkerboard of 8 x 8 fields, and ground truth, as .npy."""
    folder = tmp_path_factory.mktemp("cube")
    random = np.random.default_rng(7)
    rows, columns = np.mgrid[:HEIGHT, :WIDTH] // 8
    truth = ((rows * 2 + columns) % 3 + 1).astype(np.uint8)
    spectra = random.normal(size=(4, BANDS)).cumsum(axis=1)
    values = spectra[truth] + random.normal(scale=0.3, size=(HEIGHT, WIDTH, BANDS))
    truth[random.random(truth.shape) < 0.1] = 0
    values = (1000 + 100 * values).astype(np.float32)
    np.save(folder / "cube.npy", values)
    np.save(folder / "truth.npy", truth)
    names = "".join(f"{code},{name}\n" for code, name in enumerate(CLASSES, 1))
    (folder / "classes.csv").write_text("code,name\n" + names, encoding="utf-8")
    (folder / "wavelengths.txt").write_text(
        "".join(f"{400 + 20 * b}\n" for b in range(BANDS)), encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def folder_of_chain(tmp_path_factory):
    return tmp_path_factory.mktemp("chain")


@pytest.fixture(scope="session")
def imported(installed_qgis_process, cube, folder_of_chain):
    """Scene and ground truth as GeoTIFF: the first step of the chain."""
    run = installed_qgis_process.run("hsi:importcube", **import_parameters(cube, folder_of_chain))
    assert run.code == 0, run.text
    return run


@pytest.fixture(scope="session")
def scene(imported, folder_of_chain):
    return folder_of_chain / "scene.tif"


@pytest.fixture(scope="session")
def truth(imported, folder_of_chain):
    return folder_of_chain / "truth.tif"


@pytest.fixture(scope="session")
def chain(qgis_process, installed_qgis_process, cube, imported, folder_of_chain):
    """Folder and results of the chain in qgis_process; workers that train and classify start anew."""
    folder, steps = folder_of_chain, {"import": imported}
    for name, algorithm, parameters in chain_jobs(cube, folder)[1:]:
        program = installed_qgis_process if name in ("train", "classify") else qgis_process
        steps[name] = program.run(f"hsi:{algorithm}", **parameters)
        assert steps[name].code == 0, steps[name].text
    return folder, steps
