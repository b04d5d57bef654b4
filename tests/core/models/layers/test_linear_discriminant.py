"""The scores of linear discriminant analysis as one matrix product."""

import numpy as np
import pytest

from baselines_for_tests import overlapping_spectra
from hsi_core.models.layers.linear_discriminant import linear_scores, make_discriminant


@pytest.mark.parametrize("num_classes", [2, 4])
def test_scores_rank_the_classes_as_scikit_learn_does(num_classes):
    spectra, targets = overlapping_spectra(200, num_classes=num_classes)
    estimator = make_discriminant().fit(spectra, targets)
    factors, offsets = linear_scores(estimator)
    assert factors.shape == (num_classes, spectra.shape[1])
    scores = spectra @ factors.T + offsets
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(shares, estimator.predict_proba(spectra), atol=1e-6)


def test_priors_shift_the_scores_by_their_logarithms():
    spectra, targets = overlapping_spectra(200, num_classes=3)
    shares = np.bincount(targets) / len(targets)
    _, offsets = linear_scores(make_discriminant(priors=shares).fit(spectra, targets))
    _, own = linear_scores(make_discriminant().fit(spectra, targets))
    np.testing.assert_allclose(offsets, own)
    _, even = linear_scores(make_discriminant(priors=np.full(3, 1 / 3)).fit(spectra, targets))
    assert not np.allclose(even, own)
