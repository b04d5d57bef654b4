"""One small cross-validation that several tests look at."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.methods import parse_methods
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.validation import cross_validate
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from scenes_for_tests import separable_cube, striped_classes, write_scene


@dataclass(frozen=True)
class Small:
    """A scene of 36 x 36 pixels with three classes in squares, its labels, and a cross-validation of it."""

    scene: Path
    labels: Labels
    found: CrossValidation


METHODS = ["svm", "lda"]
OPTIONS = {"kind": "blocks", "num_folds": 3, "num_repeats": 2, "block_size": 12, "guard": 1}


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    codes = striped_classes(36, 36)
    path = write_scene(
        tmp_path_factory.mktemp("crossvalidation") / "scene.tif", separable_cube(codes, 6, seed=3)
    )
    labels = Labels(codes, ClassTable.from_codes(range(1, 4)))
    with open_scene(path) as scene:
        found = cross_validate(scene, labels, parse_methods(METHODS), **OPTIONS, progress=Progress())
    return Small(path, labels, found)
