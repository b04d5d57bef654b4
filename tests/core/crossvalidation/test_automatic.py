"""The automatic choice: what helps in the folds is chosen, and nothing else."""

import numpy as np
import pytest
import torch

from crossvalidation_for_tests import with_accuracies
from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.automatic import MAX_PIXELS, PREFERRED, _choose, _fewer, choose_automatically
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene

SIDE = 48


def make_case(make_scene, *, has_fields):
    """A noisy scene of two classes, in fields of 12 x 12 pixels or pixel by pixel."""
    generator = np.random.default_rng(0)
    truth = generator.integers(1, 3, (SIDE // 12, SIDE // 12))
    truth = truth.repeat(12, 0).repeat(12, 1) if has_fields else generator.integers(1, 3, (SIDE, SIDE))
    means = np.array([[100.0, 200, 300, 400], [130, 180, 320, 390]])
    cube = means[truth - 1].transpose(2, 0, 1) + generator.normal(scale=40.0, size=(4, SIDE, SIDE))
    labels = Labels(truth.astype(np.uint16), ClassTable.from_codes([1, 2]))
    return make_scene(cube.astype(np.float32)), labels


def choose(path, labels, candidates=("lda", "lda[patch_size=5]")):
    with open_scene(path) as scene:
        return choose_automatically(
            scene,
            labels,
            bands=[1, 2, 3, 4],
            seed=0,
            device=torch.device("cpu"),
            candidates=candidates,
            progress=Progress(),
        )


def test_surroundings_or_regularisation_are_chosen_where_fields_are_large(make_scene):
    path, labels = make_case(make_scene, has_fields=True)
    found = choose(path, labels)
    assert found.method.name == "lda[patch_size=5]"
    assert found.accuracies["lda[patch_size=5]"] > found.accuracies["lda"] + 0.05
    found = choose(path, labels, candidates=("lda",))
    assert found.strength in ("weak", "medium", "strong")
    assert found.accuracies["lda+regularise"] > found.accuracies["lda"] + 0.05
    assert f'lda is chosen, with "{found.strength}" regularisation of the map' in found.reason
    assert found.to_settings() == {"chosen_automatically": found.reason, "regularise": found.strength}


def test_the_pixel_alone_is_chosen_where_neighbours_say_nothing(make_scene):
    found = choose(*make_case(make_scene, has_fields=False))
    assert (found.method.name, found.strength) == ("lda", "off")
    assert found.choice.recipe.patch_size == 1


def test_labels_without_folds_give_the_fallback_and_say_so(make_scene):
    path, labels = make_case(make_scene, has_fields=True)
    codes = np.zeros_like(labels.codes)
    codes[20:22, 20:24] = [[1, 1, 2, 2]] * 2
    found = choose(path, Labels(codes, labels.class_table))
    assert (found.method.name, found.strength) == ("lda", "off")
    assert found.reason.startswith("lda is used, because methods cannot be compared on these labels:")


ALIKE = [0.60, 0.75, 0.66, 0.71, 0.62, 0.74]


@pytest.mark.parametrize(
    ("lead", "chosen"),
    [
        ([0.15, -0.12, 0.10, -0.08, 0.06, -0.09], "discriminant-context"),  # 0.3 points more, by chance
        ([0.03, 0.04, 0.05, 0.03, 0.04, 0.04], "svm"),
        ([-0.03] * 6, "discriminant-context"),
    ],
)
def test_the_preferred_method_stays_unless_another_is_better_by_more_than_chance(small, lead, chosen):
    svm = [one + more for one, more in zip(ALIKE, lead, strict=True)]
    found = _choose(
        with_accuracies(small.found, {"lda": [0.5] * 6, "svm": svm, "discriminant-context": ALIKE})
    )
    assert found.method.name == chosen
    words = "no other method is better than it" if chosen == PREFERRED else f"it is better than {PREFERRED}"
    assert f"{chosen} is chosen: {words} by more than chance." in found.reason


def test_a_candidate_with_fewer_folds_is_not_chosen(small):
    found = _choose(with_accuracies(small.found, {"svm": [0.99] * 3, "discriminant-context": ALIKE}))
    assert found.method.name == PREFERRED
    assert list(found.accuracies) == [PREFERRED]


def test_many_labels_are_thinned_with_the_shares_of_their_classes():
    codes = np.ones((200, 100), dtype=np.uint16)
    codes[:20] = 2
    thin = _fewer(Labels(codes, ClassTable.from_codes([1, 2])), seed=0).codes
    counts = [(thin == code).sum() for code in (1, 2)]
    assert sum(counts) == pytest.approx(MAX_PIXELS, abs=2)
    assert counts[1] == pytest.approx(MAX_PIXELS / 10, abs=2)
    assert ((thin == 0) | (thin == codes)).all()
