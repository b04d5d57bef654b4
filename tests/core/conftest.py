"""Fixtures of the core tests: small synthetic scenes, and what makes tests quick or repeatable."""

import functools
import gc
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import settings
from numpy.typing import NDArray

from scenes_for_tests import separable_cube, striped_classes, write_labels, write_scene

if TYPE_CHECKING:
    from distributed import LocalCluster

# As in the worker: idle threads sleep, so that tests do not slow down when something else runs.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# No test asserts a duration.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first, so that no processor is idle beside a slow one at the end."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """What the collection has made lives to the end: no later search for garbage looks at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def make_scene(tmp_path: Path) -> Callable[..., Path]:
    """`write_scene` into the folder of a test."""

    def write(cube: NDArray, name: str = "scene.tif", **options):
        return write_scene(tmp_path / name, cube, **options)

    return write


@pytest.fixture
def labelled_scene(make_scene, tmp_path: Path) -> tuple[Path, Path, NDArray[np.uint16]]:
    """Scene of 48 x 56 pixels and 20 bands, labels of three classes in all of it, and the codes (H, W)."""
    codes = striped_classes(48, 56)
    scene = make_scene(separable_cube(codes), wavelengths=[400 + 10 * i for i in range(20)])
    return scene, write_labels(tmp_path / "labels.tif", scene, codes), codes


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """Address of a server of this computer with the files of `tmp_path`.

    A process of its own: GDAL waits for the answer without giving other threads a turn.
    """
    program = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    with subprocess.Popen(
        program, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+:\d+", process.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            process.terminate()


@pytest.fixture
def has_bfloat16(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every processor computes in bfloat16, if not fast."""
    monkeypatch.setattr("hsi_core.mapping.reduced_precision.has_fast_bfloat16", lambda device: True)


@pytest.fixture(scope="session", autouse=True)
def quick_splits() -> Iterator[None]:
    """Pixels are held out after a short search for a split."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hsi_core.splits.search.MAX_STEPS", 100)
        patch.setattr("hsi_core.splits.blocks._FINISHED_PIXELS", 0)
        yield


@pytest.fixture
def whole_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search for a split is that of the product: undoes `quick_splits`."""
    monkeypatch.setattr("hsi_core.splits.search.MAX_STEPS", 4000)
    monkeypatch.setattr("hsi_core.splits.blocks._FINISHED_PIXELS", 4_000_000)


@pytest.fixture(scope="session", autouse=True)
def quick_timing() -> Iterator[None]:
    """The speed of a network is measured on one small tile: no test expects a speed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hsi_core.evaluation.cost.LONG_ENOUGH", 0.0)
        patch.setattr("hsi_core.evaluation.cost.NUM_RUNS", 1)
        yield


@pytest.fixture(scope="session")
def one_table_of_operators() -> Iterator[None]:
    """torch makes the table of the operators of ONNX for each export, which is a quarter of its time; here it
    makes it once."""
    from torch.onnx._internal.exporter import _registration

    made = staticmethod(functools.cache(_registration.ONNXRegistry.from_torchlib))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_registration.ONNXRegistry, "from_torchlib", made)
        yield


@pytest.fixture
def commit_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal of a map knows of every tile that is done."""
    monkeypatch.setattr("hsi_core.mapping.store.COMMIT_SECONDS", 0.0)


@pytest.fixture
def few_threads() -> Iterator[None]:
    """Small networks take longer with several threads than with one."""
    from hsi_core.evaluation.threads import one_thread

    with one_thread():
        yield


@pytest.fixture(scope="session")
def four_workers() -> "Iterator[LocalCluster]":
    """A scheduler and four worker processes of one core. One that a test kills is started again."""
    from cluster_for_tests import local_cluster

    with local_cluster(4) as cluster:
        yield cluster
