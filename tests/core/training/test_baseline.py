"""Linear discriminant analysis against scikit-learn on arrays, and the pixels that it is fitted to."""

import numpy as np
import pytest
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.progress import Progress
from hsi_core.training.baseline import SpectraSource, measure_baselines
from hsi_core.training.pixels import TrainingSet
from scenes_for_tests import separable_cube, striped_classes

BANDS = [2, 3, 5, 6]
KNOWN = ClassTable.from_codes([1, 2])
CODES = striped_classes(40, 70)  # six tiles; the third class is unknown to the network


@pytest.fixture(scope="module")
def cube():
    """Spectra that are hard to tell apart."""
    cube = separable_cube(CODES, 6).astype(np.float32)
    return cube + np.random.default_rng(1).normal(0, 400, cube.shape).astype(np.float32)


@pytest.fixture
def parts():
    """Training, validation and test pixels, mixed; only the test has the third class."""
    part = np.random.default_rng(2).integers(1, 9, CODES.shape)
    part[part > 3] = 0
    return np.where((CODES == 3) & (part < 3), 0, part)


def measure(path, parts, *, progress=None, has_test=True, network="ssan", num_scenes=1):
    """Baselines of a network that assigns the first class everywhere."""
    where = np.argwhere(parts > 0)
    part = parts[tuple(where.T)]
    subsets = [
        LabelledSubset(parts == number, CODES, ClassTable.from_codes([1, 2, 3])) for number in (1, 2, 3)
    ]
    pixels = TrainingSet(
        class_table=KNOWN,
        source=None,
        pixels=where,
        targets=KNOWN.to_indices(CODES[tuple(where.T)]),
        train=np.flatnonzero(part == 1),
        validation=np.flatnonzero(part == 2),
        test=np.flatnonzero(part == 3),
        noise_gain=np.ones(4, dtype=np.float32),
    )
    train, validation, test = subsets
    tested = test if has_test else None
    guess = {"v": np.zeros(len(pixels.validation), int), "t": np.zeros(len(pixels.test), int)}
    return measure_baselines(
        [SpectraSource(path, pixels, BANDS)] * num_scenes,
        LabelledSubsets(train, validation, tested),
        network=network,
        validation=pixels.assess_indices(guess["v"], validation, pixels.validation, patch_size=1),
        test=tested and pixels.assess_indices(guess["t"], tested, pixels.test, patch_size=1),
        seed=0,
        progress=progress or Progress(),
    )


def discriminant(path, parts, **options):
    return next(found for found in measure(path, parts, **options) if found.network == "lda")


def test_it_is_fitted_to_the_training_pixels_and_measured_on_the_others(cube, parts, make_scene):
    found = discriminant(make_scene(cube), parts)
    spectra = cube[[band - 1 for band in BANDS]].transpose(1, 2, 0)
    scaler = StandardScaler().fit(spectra[parts == 1])
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
    model.fit(scaler.transform(spectra[parts == 1]), CODES[parts == 1])
    right = [
        float((model.predict(scaler.transform(spectra[parts == number])) == CODES[parts == number]).mean())
        for number in (2, 3)
    ]
    assert 0.6 < right[0] < 0.95
    assert right[1] < right[0]  # pixels of the third class are wrong
    assert found.test is not None
    assert (found.method, found.num_train) == ("linear discriminant analysis", (parts == 1).sum())
    assert found.validation.overall_accuracy == pytest.approx(right[0], abs=1e-6)
    assert found.test.overall_accuracy == pytest.approx(right[1], abs=1e-6)
    assert (found.validation.num_pixels, found.test.num_pixels) == ((parts == 2).sum(), (parts == 3).sum())


def test_without_test_pixels_it_has_no_test_accuracy(cube, parts, make_scene):
    assert {found.test for found in measure(make_scene(cube), parts, has_test=False)} == {None}


def test_it_is_fitted_to_a_bounded_number_of_pixels(cube, parts, make_scene, monkeypatch):
    monkeypatch.setattr("hsi_core.training.baseline.MAX_PIXELS", 100)
    scene = make_scene(cube)
    found = discriminant(scene, parts)
    assert 100 <= found.num_train <= 102
    assert found == discriminant(scene, parts)


def test_a_scene_that_is_gone_costs_the_comparison_and_not_the_training(tmp_path, parts):
    events = []
    (only,) = measure(tmp_path / "gone.tif", parts, progress=Progress(events.append))
    assert only.method.startswith("always saying")
    (event,) = events
    assert event["event"] == "warning"
    assert event["message"].startswith("The network is not compared with linear discriminant analysis: ")


def test_pixels_without_a_fit_cost_the_comparison_and_not_the_training(cube, parts, make_scene):
    """One pixel of each class has no spread."""
    few = np.where(parts == 1, 0, parts)
    for code in (1, 2):
        few[tuple(np.argwhere((code == CODES) & (parts == 1))[0])] = 1
    events = []
    found = measure(make_scene(cube), few, progress=Progress(events.append))
    assert [baseline.network for baseline in found] == ["svm", ""]
    assert [event["event"] for event in events if event["event"] != "progress"] == ["warning"]
    assert "analysis, which has no fit: The number of samples must be more" in events[-1]["message"]


def test_it_can_be_cancelled_while_it_reads(cube, parts, make_scene):
    with pytest.raises(CancelledError):
        measure(make_scene(cube), parts, progress=Progress(is_cancelled=lambda: True))


def test_the_svm_is_that_with_the_best_validation(cube, parts, make_scene, monkeypatch):
    scene = make_scene(cube)
    found = next(found for found in measure(scene, parts) if found.network == "svm")
    spectra = cube[[band - 1 for band in BANDS]].transpose(1, 2, 0)
    scaler = StandardScaler().fit(spectra[parts == 1])
    right = []
    for penalty in (1, 10, 100):
        model = SVC(C=penalty, gamma=0.5 / 4, break_ties=True)
        model.fit(scaler.transform(spectra[parts == 1]), CODES[parts == 1])
        guesses = {number: model.predict(scaler.transform(spectra[parts == number])) for number in (2, 3)}
        right.append([float((guesses[number] == CODES[parts == number]).mean()) for number in (2, 3)])
    best = max(right, key=lambda pair: pair[0])
    assert (found.validation.overall_accuracy, found.test.overall_accuracy) == pytest.approx(best, abs=1e-6)
    monkeypatch.setattr("hsi_core.training.baseline.MAX_SVM_PIXELS", 100)
    assert [baseline.network for baseline in measure(scene, parts)] == ["lda", ""]


def test_a_baseline_is_not_compared_with_itself(cube, parts, make_scene):
    scene = make_scene(cube)
    assert [found.network for found in measure(scene, parts, network="lda")] == ["svm", ""]
    assert [found.network for found in measure(scene, parts, network="svm")] == ["lda", ""]


def test_the_gain_is_over_the_test_pixels_in_the_same_units(cube, parts, make_scene):
    """The network assigns the first class, and the last baseline the largest class of the test."""
    first, *_, last = measure(make_scene(cube), parts)
    share = {code: float((CODES[parts == 3] == code).mean()) for code in (1, 2)}
    assert last.method == f"always saying class {max(share, key=share.get)}"
    assert last.test.overall_accuracy == pytest.approx(max(share.values()), abs=1e-6)
    assert last.gain.value == pytest.approx(share[1] - max(share.values()), abs=1e-6)
    assert first.gain.value == pytest.approx(share[1] - first.test.overall_accuracy, abs=2e-6)
    low, high = first.gain.interval
    assert low < first.gain.value < high < 0


def test_training_pixels_of_several_scenes_are_used(cube, parts, make_scene):
    once, twice = (discriminant(make_scene(cube), parts, num_scenes=number) for number in (1, 2))
    assert twice.num_train == 2 * once.num_train
    assert twice.test.num_pixels == once.test.num_pixels
