import numpy as np
import pytest
from sklearn.cross_decomposition import PLSRegression

from hsi_core.errors import LabelError
from hsi_core.inputs.pls import find_pls_axes


def classes(counts=(30, 50, 20), bands=7, seed=0):
    rng = np.random.default_rng(seed)
    targets = np.repeat(np.arange(3), counts)
    return rng.normal(size=(len(targets), bands)) @ rng.normal(size=(bands, bands)) + targets[
        :, None
    ], targets


@pytest.mark.parametrize("whiten", [False, True])
def test_components_are_the_scores_of_scikit_learn(whiten):
    spectra, targets = classes()
    axes = find_pls_axes(spectra, targets, components=4, whiten=whiten)
    scores = PLSRegression(4, scale=False).fit(spectra, np.eye(3)[targets]).transform(spectra)
    ours = (spectra - spectra.mean(axis=0)) @ axes.rows.T
    expected = scores / scores.std(axis=0, ddof=1) if whiten else scores
    np.testing.assert_allclose(ours * np.sign((ours * expected).sum(axis=0)), expected, atol=1e-8)
    assert axes.noise_gain is None


def test_all_components_hold_all_of_the_variance():
    spectra, targets = classes()
    assert find_pls_axes(spectra, targets, components=7, whiten=False).explained.sum() == pytest.approx(1.0)


def test_directions_that_the_spectra_do_not_have_are_zero():
    spectra, targets = classes()
    spectra[:, 2] = 0.0
    spectra[:, 4] = spectra[:, 5]
    axes = find_pls_axes(spectra, targets, components=7, whiten=True)
    assert np.isfinite(axes.rows).all()
    assert axes.rows[:5].any(axis=1).all()
    assert not axes.rows[5:].any()


@pytest.mark.parametrize("targets", [np.zeros(9, int), np.repeat([0, 1, 2], 3)])
def test_one_class_or_equal_spectra_are_refused(targets):
    with pytest.raises(LabelError, match="need valid training pixels of at least two classes"):
        find_pls_axes(np.ones((9, 3)), targets, components=2, whiten=False)
