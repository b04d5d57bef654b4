"""Each sentence about the numbers of a training stands where it is true, and only there."""

from typing import Any

import numpy as np
import pytest

from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.language import speaking, translate
from hsi_core.modelfile.history import EpochRecord
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.training.cautions import Caution, describe_fitted, find_cautions, warn_of_chance

TABLE = ClassTable.from_codes([1, 2], {1: "Corn", 2: "Oats"})


def part(*, right: int = 90, kind: str = "blocks", overlap: float = 0.0) -> SubsetAssessment:
    """Two classes with 100 pixels each, of which `right` are right."""
    confusion = np.array([[right, 100 - right], [100 - right, right]])
    return SubsetAssessment(Assessment(TABLE, confusion), kind, 4, overlap)


def cautions(
    *,
    validation: SubsetAssessment | None = None,
    test: SubsetAssessment | None = None,
    num_epochs: int = 5,
    best_epoch: int = 3,
    accuracy: float | None = 0.9,
    **card: Any,
) -> list[Caution]:
    """Those of a training of which nothing is to be said but what holds for all with a test."""
    validation = validation or part()
    values = {
        "network": "hybridsn",
        "form": "corrected",
        "patch_size": 9,
        "num_components": 2,
        "classes": TABLE.to_records(),
        "class_pixels": {"1": 100, "2": 100},
        "scene": "scene.tif",
        "scene_bands": 3,
        "bands": [1, 2, 3],
        "wavelengths_nm": [None] * 3,
        "pca_fitted_on": "all valid pixels",
        "explained_variance": [0.9, 0.1],
        "settings": {"epochs": 50},
        "seed": 0,
        "num_epochs": num_epochs,
        "best_epoch": best_epoch,
        "validation_kind": validation.kind,
        "validation": validation.accuracies,
        "test": test.accuracies if test else None,
        "versions": {},
    }
    history = [EpochRecord(epoch, 0.5, 0.5, 0.9, accuracy) for epoch in range(1, num_epochs + 1)]
    return find_cautions(ModelCard(**(values | card)), history, validation=validation, test=test)


def warnings(**values: Any) -> list[str]:
    return [caution.text for caution in cautions(**values) if caution.is_warning]


def test_a_training_in_blocks_that_went_well_has_notes_and_no_warning() -> None:
    found = cautions(test=part())
    assert [caution.is_warning for caution in found] == [False, False]
    assert found[0].text == (
        "The validation pixels decided which of 5 epochs is kept, so their accuracy is slightly optimistic."
    )
    assert found[0].advice.startswith("Report the accuracy on the test pixels")
    assert found[1].text.startswith("Scaling and PCA were fitted on all valid pixels of the scene")
    assert "Expect lower accuracies in another scene" in found[1].advice


def test_without_pca_only_the_scaling_has_seen_the_whole_scene() -> None:
    found = cautions(test=part(), explained_variance=[])
    assert found[-1].text.startswith("The scaling of the bands was fitted on all valid pixels")


@pytest.mark.parametrize("kind", ["random", "held out, random"])
def test_a_random_split_is_optimistic(kind: str) -> None:
    (found,) = [c for c in cautions(validation=part(kind=kind, overlap=0.987), test=part()) if c.is_warning]
    assert found.text == (
        "The validation pixels were drawn at random among the labelled ones, and 98.7 % of their patches "
        "hold a training pixel: the network has seen their surroundings, so the validation accuracy is "
        "optimistic, and the choice of the best epoch favours overfitting."
    )
    assert found.advice == (
        "Split the labels in blocks or polygons, with a guard band of at least 4 pixels, half of the patch."
    )
    (text,) = warnings(test=part(kind="random", overlap=1.0))
    assert "100.0 % of their patches" in text
    assert "the test accuracy is optimistic for places that the network was not trained on" in text


def test_single_pixels_drawn_at_random_are_neighbours_even_if_no_patch_overlaps() -> None:
    found = cautions(test=part(kind="random"), patch_size=1)[0]
    assert "many are neighbours of training pixels" in found.text
    assert found.advice == "Split the labels in blocks or polygons."


def test_an_overlap_is_optimistic_however_the_split_was_made() -> None:
    found = cautions(test=part(kind="polygons", overlap=0.25))[0]
    assert found.text == (
        "The test pixels lie beside training pixels: 25.0 % of their patches hold a training pixel, so the "
        "test accuracy is optimistic for places that the network was not trained on."
    )
    assert found.advice == "Split the labels with a guard band of at least 4 pixels, half of the patch."
    assert "The validation pixels lie beside" in warnings(validation=part(overlap=0.1), test=part())[0]


def test_labels_without_their_split_get_a_caution() -> None:
    (text,) = warnings(test=part(kind="given"))
    assert text.startswith("The test labels do not say how they were split from the training labels")
    assert len(warnings(test=part(kind="given", overlap=0.5))) == 2
    assert not warnings(validation=part(kind="held out, blocks"), test=part())


def test_without_test_labels_the_accuracy_is_that_of_the_pixels_that_chose() -> None:
    found = cautions()[0]
    assert found.is_warning
    assert "Without test labels it is unknown by how much." in found.text
    assert found.advice.startswith("Give test labels")
    assert "were used while the model was made" in cautions(num_epochs=1, best_epoch=1)[0].text


def test_classes_with_few_pixels_are_named_with_their_number() -> None:
    few = SubsetAssessment(Assessment(TABLE, np.array([[90, 0], [0, 9]])), "blocks", 4, 0.0)
    ten = SubsetAssessment(Assessment(TABLE, np.array([[90, 0], [0, 10]])), "blocks", 4, 0.0)
    assert warnings(test=few, validation=ten)[0].startswith(
        "Some classes have fewer than 10 test pixels: Oats (9). Their accuracies are mostly chance"
    )
    assert not warnings(test=ten, validation=ten)


def test_classes_without_a_pixel_are_named() -> None:
    without = SubsetAssessment(Assessment(TABLE, np.array([[90, 10], [0, 0]])), "blocks", 4, 0.0)
    assert warnings(test=part(), validation=without) == [
        "Some classes have no validation pixel: Oats. The validation accuracies say nothing about them."
    ]


def test_classes_that_the_network_cannot_know_are_named() -> None:
    table = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Oats", 3: "Steel"})
    confusion = np.array([[50, 0, 0], [0, 50, 0], [0, 2, 0]])
    strange = SubsetAssessment(Assessment(table, np.where(confusion == 2, 20, confusion)), "blocks", 4, 0.0)
    texts = warnings(test=strange)
    assert "Some classes have test pixels, but no training pixels: Steel." in texts[0]


@pytest.mark.parametrize(
    ("right", "match"),
    [(84, "is higher than the test accuracy (84.0 %)"), (96, "The test accuracy (96.0 %) is higher than")],
)
def test_a_large_difference_of_validation_and_test_gets_a_caution(right: int, match: str) -> None:
    (text,) = warnings(test=part(right=right))
    assert match in text
    assert not warnings(test=part(right=86))
    assert not warnings(test=part(right=94))


def test_overfitting_gets_a_caution() -> None:
    (text,) = warnings(test=part(right=80), validation=part(right=80), accuracy=0.99)
    assert "The training accuracy (99.0 %) is much higher than the validation accuracy (80.0 %)" in text
    assert not warnings(test=part(right=85), validation=part(right=85), accuracy=0.99)
    assert not warnings(test=part(right=80), validation=part(right=80), accuracy=None)


def test_a_best_epoch_that_is_the_last_allowed_one_calls_for_more() -> None:
    found = cautions(test=part(), best_epoch=5, settings={"epochs": 5})[0]
    assert "The best epoch is the last one that was allowed (5)" in found.text
    assert found.advice == "Train with more epochs."
    assert not warnings(test=part(), best_epoch=4, settings={"epochs": 5})
    assert not warnings(test=part(), best_epoch=5, settings={"epochs": 50})  # patience: none better came


def test_a_baseline_gets_no_caution_about_epochs() -> None:
    found = cautions(test=part(), num_epochs=1, best_epoch=1, settings={"C": 10.0}, accuracy=1.0)
    assert not any("epoch" in caution.text for caution in found)
    assert not any(caution.is_warning for caution in found)


def test_warnings_come_first() -> None:
    order = [c.is_warning for c in cautions(test=part(kind="random", overlap=1.0), accuracy=0.9)]
    assert order == sorted(order, reverse=True)
    assert True in order
    assert False in order


def test_a_network_that_is_hardly_better_than_chance_gets_a_caution() -> None:
    # 50 of 100 pixels of each of two classes are right: kappa is 0
    (text,) = [text for text in warnings(validation=part(right=50), test=part(right=50)) if "kappa" in text]
    assert text == "The validation kappa is 0.00: the network is hardly better than chance."
    assert not any("kappa" in text for text in warnings(validation=part(right=60), test=part(right=60)))


def test_a_baseline_that_is_hardly_better_than_chance_is_not_told_to_train_with_more_epochs() -> None:
    [caution] = warn_of_chance(part(right=50), "svm")
    assert caution.text == "The validation kappa is 0.00: the model is hardly better than chance."
    assert caution.advice == "Check the labels with “Check labels”, and label more pixels."
    assert "more epochs" in warn_of_chance(part(right=50), "hybridsn")[0].advice
    assert warn_of_chance(part(right=60), "svm") == []


def test_a_training_of_few_steps_gets_a_caution() -> None:
    few = {"epochs": 50, "batch_size": 128}
    assert "The training had 10 steps only: 5 epochs of 200 pixels in batches of 128." in warnings(
        test=part(), settings=few
    )
    assert not any("steps only" in text for text in warnings(test=part(), settings=few | {"batch_size": 2}))


def test_fitted_pixels_of_a_fine_tuned_model_and_their_scene_are_translated() -> None:
    words = "all valid pixels of the training scene, without labels"
    card = ModelCard.model_construct(pca_fitted_on=f"{words} (old (2).tif)")
    assert describe_fitted(card) == card.pca_fitted_on
    with speaking("fr"):
        assert translate(describe_fitted(card)).endswith(", sans étiquettes (old (2).tif)")
