import numpy as np
import pytest
from scipy.special import softmax
from sklearn.covariance import ledoit_wolf
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from hsi_core.errors import LabelError
from hsi_core.inputs.discriminant import class_means, find_discriminant_axes


def classes(counts=(40, 70, 25), bands=8, seed=0):
    rng = np.random.default_rng(seed)
    targets = np.repeat(np.arange(len(counts)), counts)
    mixing = np.eye(bands) + 0.2 * rng.normal(size=(bands, bands))
    return rng.normal(size=(len(targets), bands)) @ mixing + rng.normal(size=(3, bands))[targets], targets


def centred_within(spectra, targets):
    return (
        spectra - np.stack([spectra[targets == index].mean(axis=0) for index in np.unique(targets)])[targets]
    )


def test_the_first_components_hold_all_that_linear_discriminant_analysis_uses():
    """Distances to the class means in two components give the probabilities of scikit-learn."""
    spectra, targets = classes()
    num = len(targets)
    _, shrinkage = ledoit_wolf(centred_within(spectra, targets), assume_centered=True)
    reference = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=shrinkage).fit(spectra, targets)
    components = spectra @ find_discriminant_axes(spectra, targets, 5).rows[:2].T
    means = np.stack([components[targets == index].mean(axis=0) for index in range(3)])
    # Our covariance is divided by N - K, that of scikit-learn by N.
    squares = ((components[:, None] - means) ** 2).sum(axis=2) * num / (num - 3)
    ours = softmax(np.log(reference.priors_) - squares / 2, axis=1)
    np.testing.assert_allclose(ours, reference.predict_proba(spectra), atol=1e-9)


def test_every_component_has_about_the_spread_one_within_a_class():
    spectra, targets = classes(counts=(3000, 2000, 1000))  # so many spectra that nothing is shrunk
    axes = find_discriminant_axes(spectra, targets, 8)
    components = centred_within(spectra, targets) @ axes.rows.T
    np.testing.assert_allclose(components.T @ components / (len(targets) - 3), np.eye(8), atol=0.03)
    assert axes.explained.sum() == pytest.approx(1.0)
    assert axes.noise_gain.tolist() == [1.0] * 8


def test_further_axes_are_principal_components_of_what_is_left():
    spectra, targets = classes()
    axes = find_discriminant_axes(spectra, targets, 6)
    left = (spectra - spectra.mean(axis=0)) @ axes.rows[2:].T
    covariance = np.cov(left.T)
    np.testing.assert_allclose(covariance, np.diag(np.diag(covariance)), atol=1e-9)
    assert (np.diff(np.diag(covariance)) <= 1e-12).all()
    means = np.stack([left[targets == index].mean(axis=0) for index in range(3)])
    np.testing.assert_allclose(means, 0.0, atol=1e-9)  # the first two axes hold all differences of means


def test_fewer_components_than_directions_between_classes_are_the_strongest():
    spectra, targets = classes()
    np.testing.assert_allclose(
        find_discriminant_axes(spectra, targets, 1).rows, find_discriminant_axes(spectra, targets, 4).rows[:1]
    )


def test_two_classes_by_hand():
    """Both classes have the deviations (+-1, +-2): S is diagonal, and the means differ in the second band."""
    corners = np.array([[1.0, 2.0], [1.0, -2.0], [-1.0, 2.0], [-1.0, -2.0]])
    spectra = np.concatenate([corners, corners + np.array([0.0, 6.0])])
    targets = np.repeat([0, 1], 4)
    # The covariance of 8 spectra within their classes is diag(1, 4), and shrunk by s it is
    # diag(1 + 1.5 s, 4 - 1.5 s).
    _, s = ledoit_wolf(np.concatenate([corners, corners]), assume_centered=True)
    shrunk = np.array([1 + 1.5 * s, 4 - 1.5 * s]) * 8 / 6
    axes = find_discriminant_axes(spectra, targets, 2)
    np.testing.assert_allclose(axes.rows, [[0.0, shrunk[1] ** -0.5], [shrunk[0] ** -0.5, 0.0]], atol=1e-12)
    # The variances over all 8 spectra are 8 / 7 and (32 + 8 * 9) / 7.
    variances = np.array([104 / 7 / shrunk[1], 8 / 7 / shrunk[0]])
    np.testing.assert_allclose(axes.explained, variances / variances.sum())


def test_a_band_of_zeros_and_fewer_spectra_than_bands_are_no_obstacle():
    spectra, targets = classes(counts=(4, 3, 4), bands=30)
    spectra[:, 5] = 0.0
    rows = find_discriminant_axes(spectra, targets, 20).rows
    assert rows.shape == (20, 30)
    assert np.isfinite(rows).all()


@pytest.mark.parametrize(
    ("targets", "message"),
    [([0, 0, 0], "at least two classes, not 1"), ([0, 1, 2], "two different training spectra")],
)
def test_too_few_classes_or_spectra_are_refused(targets, message):
    with pytest.raises(LabelError, match=message):
        find_discriminant_axes(np.random.default_rng(0).normal(size=(3, 4)), np.array(targets), 2)


def test_weights_are_those_of_spectra_in_the_means_of_their_classes():
    """The directions between classes are those of weighted means; the spread within a class stays."""
    spectra, targets = classes()
    weights = np.random.default_rng(1).random(len(targets))
    plain, found = (find_discriminant_axes(spectra, targets, 8, given) for given in (None, weights))
    covariances = [np.linalg.inv(axes.rows).T for axes in (plain, found)]
    np.testing.assert_allclose(*(half.T @ half for half in covariances), rtol=1e-8)
    means = class_means(spectra, targets, weights)
    np.testing.assert_allclose((means - means[0]) @ found.rows[2:].T, 0.0, atol=1e-9)
    assert np.abs((means - means[0]) @ plain.rows[2:].T).max() > 1e-3
    equal = find_discriminant_axes(spectra, targets, 8, np.full(len(targets), 0.3))
    np.testing.assert_allclose(equal.rows, plain.rows, atol=1e-9)


def test_weighted_means_are_those_of_repeated_spectra():
    spectra, targets = classes()
    weights = np.random.default_rng(1).integers(1, 5, len(targets))
    repeated = class_means(np.repeat(spectra, weights, axis=0), np.repeat(targets, weights))
    np.testing.assert_allclose(class_means(spectra, targets, weights.astype(float)), repeated, atol=1e-12)


def test_deviations_are_part_of_the_covariance_within_the_classes():
    spectra, targets = classes()
    deviations = np.random.default_rng(1).normal(size=(2, 8))
    plain, found = (
        find_discriminant_axes(spectra, targets, 8, deviations=given) for given in (None, deviations)
    )
    before, after = (np.linalg.inv(axes.rows.T @ axes.rows) for axes in (plain, found))
    np.testing.assert_allclose(after - before, deviations.T @ deviations, atol=1e-9)


def test_a_deviation_that_no_training_spectrum_shows_does_not_change_the_class():
    """The classes differ in two bands. All spectra are shifted in the first one, by more than this."""
    targets = np.repeat([0, 1], 200)
    means, shift = np.array([[0.0, 0.0, 0.0], [1.0, 1.0, 0.0]]), np.array([3.0, 0.0, 0.0])
    spectra = means[targets] + 0.1 * np.random.default_rng(0).normal(size=(400, 3))
    accuracies = []
    for deviations in (None, shift[None]):
        axis = find_discriminant_axes(spectra, targets, 1, deviations=deviations).rows[0]
        distances = np.abs((spectra + shift - means[:, None]) @ axis)
        accuracies.append((distances.argmin(axis=0) == targets).mean())
    assert accuracies == [0.5, 1.0]
