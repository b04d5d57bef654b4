"""Cautions about forgetting."""

import numpy as np

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.finetuning.comparison import Comparison
from hsi_core.finetuning.report import find_forgetting
from hsi_core.modelfile.model_file import ModelCard

TABLE = ClassTable.from_codes([1, 2], {1: "Corn", 2: "Oats"})


def make_card(**changes):
    values = {
        "network": "hybridsn",
        "form": "corrected",
        "patch_size": 9,
        "num_components": 5,
        "classes": TABLE.to_records(),
        "class_pixels": {"1": 4, "2": 4},
        "scene": "new.tif",
        "scene_bands": 5,
        "bands": [1],
        "wavelengths_nm": [None],
        "pca_fitted_on": "",
        "explained_variance": [],
        "settings": {},
        "seed": 0,
        "num_epochs": 1,
        "best_epoch": 1,
        "validation_kind": "blocks",
        "validation": Accuracies(num_pixels=1, overall_accuracy=1.0, average_accuracy=1.0, kappa=None),
        "test": None,
        "versions": {},
    }
    return ModelCard(**(values | changes))


def compare(right_before, right_after):
    """Old labels: all oats are right, and so many of 100 corn pixels."""

    def assess(right):
        return SubsetAssessment(
            Assessment(TABLE, np.array([[right, 100 - right], [0, 100]])), "blocks", 4, 0.0
        )

    return Comparison("old pixels", assess(right_before), assess(right_after), is_old=True)


def texts(comparisons, *, has_rehearsal=True, **changes):
    found = find_forgetting(
        make_card(**changes), make_card(scene="old.tif"), comparisons, has_rehearsal=has_rehearsal
    )
    return [f"{caution.text} {caution.advice}" for caution in found]


def test_a_class_whose_recall_falls_by_more_than_five_points_is_named():
    (fallen, _) = texts([compare(90, 80)])
    assert "On the old labels, the recall of some classes fell: Corn (−10.0 points)." in fallen
    assert "Lower the learning rate of the old layers" in fallen
    assert len(texts([compare(90, 86)])) == 1  # four points


def test_rehearsal_is_advised_only_without_it():
    assert "Rehearse the old samples, lower" in texts([compare(90, 80)], has_rehearsal=False)[0]
    assert "Rehearse" not in texts([compare(90, 80)])[0]


def test_without_old_labels_forgetting_is_unknown():
    assert texts([])[0].startswith(
        "No old labels were given, so forgetting of the old scene is not measured."
    )


def test_old_classes_without_training_pixels_are_named():
    assert "Some old classes had no training pixel now: Oats." in texts([], class_pixels={"1": 4, "2": 0})[0]


def test_a_scene_of_the_same_name_is_a_warning():
    assert any("trained on a scene of the same name (old.tif)" in text for text in texts([], scene="old.tif"))
    assert not any("of the same name" in text for text in texts([]))
