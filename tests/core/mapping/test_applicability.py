import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from hsi_core.errors import ModelError
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.mapping.applicability import Applicability
from hsi_core.modelfile.statistics import compute_scene_statistics


@pytest.fixture(scope="module")
def model():
    """A model of a training scene with 6 bands."""
    spectra = np.random.default_rng(0).normal(100.0, 10.0, (500, 6))
    reduction = fit_reduction([spectra], num_bands=6, components=2, standardize=True, whiten=True)
    ones = np.tile([0.75, 0.25], (500, 1))
    statistics = compute_scene_statistics(
        spectra, reduction=reduction, probabilities=ones, validation_probabilities=ones
    )
    return SimpleNamespace(statistics=statistics, reduction=reduction, card=SimpleNamespace(network="lda"))


@pytest.fixture
def cube():
    """A scene as it is on disk, with a scale of 0.5 and an offset of 3; some pixels are far off."""
    physical = np.random.default_rng(1).normal(100.0, 12.0, (6, 9, 11))
    physical[:, 2, :4] += 80.0
    return np.round((physical - 3.0) / 0.5).astype(np.int16)


def test_a_pixel_above_one_is_one_that_monitor_finds_unlike(model, cube):
    valid = np.ones((9, 11), dtype=bool)
    valid[4, 5] = False
    measure = Applicability.of([model], [0.5] * 6, [3.0] * 6)
    found = measure.measure(torch.from_numpy(cube), torch.from_numpy(valid))
    assert (found.shape, found.dtype) == ((1, 9, 11), torch.float32)
    spectra = (cube.astype(np.float32) * np.float32(0.5) + np.float32(3.0)).reshape(6, -1).T
    expected = model.statistics.is_unlike(spectra).reshape(9, 11)
    assert 4 <= expected[valid].sum() < 60
    np.testing.assert_array_equal(found[0].numpy() > 1, expected & valid)
    assert torch.isnan(found[0]).numpy().tolist() == (~valid).tolist()


def test_the_distance_is_that_of_the_larger_statistic_relative_to_its_limit(model):
    t2, q = model.statistics.distances_of(np.full((1, 6), 130.0))
    limits = model.statistics.limits
    expected = np.sqrt(max(t2[0] / limits[0], q[0] / limits[1]))
    assert model.statistics.relative_distance(np.full((1, 6), 130.0))[0] == pytest.approx(expected)


def test_several_models_give_the_smallest_distance(model, cube):
    nearer = SimpleNamespace(
        statistics=dataclasses.replace(model.statistics, limits=4 * model.statistics.limits),
        reduction=model.reduction,
        card=model.card,
    )
    valid = torch.ones((9, 11), dtype=torch.bool)

    def distance(*models):
        return Applicability.of(models, [0.5] * 6, [3.0] * 6).measure(torch.from_numpy(cube), valid)

    both = distance(model, nearer)
    torch.testing.assert_close(both, distance(nearer, model))
    torch.testing.assert_close(both, distance(model) / 2)


def test_a_model_of_an_older_version_is_refused(model):
    older = SimpleNamespace(statistics=None, card=SimpleNamespace(network="svm"))
    with pytest.raises(ModelError, match="svm keeps no statistics of its training scene, which the distance"):
        Applicability.of([model, older], [1.0], [0.0])
