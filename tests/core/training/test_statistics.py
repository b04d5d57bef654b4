"""Statistics of the training scene at the end of a training."""

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError
from hsi_core.inputs.patches import PatchSource
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.prediction import predict_patches
from hsi_core.training.statistics import collect_scene_statistics
from models_for_tests import write_model


@pytest.fixture
def collect(make_scene, tmp_path):
    """Collects the statistics of a scene of 9 x 12 pixels under an SVM; pixels 0 and 1 validate."""
    cube = np.random.default_rng(0).integers(1, 4000, (14, 9, 12)).astype(np.uint16)
    cube[:, 2, 3:6] = 0
    scene = make_scene(cube, nodata=0)
    write_model(tmp_path / "m.safetensors", scene, network="svm")
    model = load_model(tmp_path / "m.safetensors")
    tile = model.reduction.apply(cube.astype(np.float32), (cube > 0).all(0), torch.device("cpu"))
    zeros = torch.zeros(2, dtype=torch.int64)
    pixels = TrainingSet(
        class_table=ClassTable.from_codes([1, 2, 3]),
        source=PatchSource(tile[None], zeros, zeros, torch.arange(2), 1),
        pixels=np.array([[0, 0], [0, 1]]),
        targets=np.array([0, 1]),
        train=np.zeros(0, np.int64),
        validation=np.array([0, 1]),
        test=np.zeros(0, np.int64),
        noise_gain=np.ones(14, np.float32),
    )

    def call(path=scene, progress=None):
        return collect_scene_statistics(
            path,
            predict_patches(model.network, pixels.source, torch.from_numpy(pixels.validation)),
            bands=list(range(1, 15)),
            reduction=model.reduction,
            network=model.network,
            device=torch.device("cpu"),
            seed=0,
            progress=progress or Progress(),
        )

    call.cube, call.model = cube, model
    return call


def test_a_small_scene_is_described_by_all_its_valid_pixels(collect):
    found = collect()
    valid = (collect.cube > 0).all(0)
    assert found.num_pixels.tolist() == [9 * 12 - 3]
    np.testing.assert_allclose(found.mean, collect.cube[:, valid].mean(1), rtol=1e-5)
    spectra = collect.model.reduction.apply(collect.cube.astype(np.float32), valid, torch.device("cpu"))[
        :, valid
    ]
    with torch.inference_mode():
        predicted = collect.model.network(spectra.T[:, :, None, None]).argmax(1)
    np.testing.assert_allclose(found.class_shares, np.bincount(predicted, minlength=3) / 105, rtol=1e-6)


def test_the_validation_pixels_have_a_confidence_of_their_own(collect):
    found = collect()
    assert found.validation_confidence.sum() == pytest.approx(1.0)
    assert set(np.round(found.validation_confidence, 6)) <= {0.0, 0.5, 1.0}  # shares of two pixels
    assert found.confidence.sum() == pytest.approx(1.0)


def test_a_scene_that_cannot_be_read_costs_the_statistics_with_a_warning(collect, tmp_path):
    events = []
    assert collect(tmp_path / "gone.tif", Progress(events.append)) is None
    (warning,) = [event["message"] for event in events if event["event"] == "warning"]
    assert warning.startswith(
        "The model gets no statistics of its training scene and cannot be used to monitor other scenes: "
    )
    assert "gone.tif" in warning


def test_a_cancel_is_not_taken_for_a_scene_that_cannot_be_read(collect):
    with pytest.raises(CancelledError):
        collect(progress=Progress(is_cancelled=lambda: True))
