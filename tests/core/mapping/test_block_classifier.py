"""A block has the values that the same tiles have in a map."""

from contextlib import ExitStack

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.mapping.block_classifier import BlockClassifier
from hsi_core.mapping.spread import Block
from hsi_core.mapping.store import Journal
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from hsi_core.windows import tile_at
from models_for_tests import write_model

pytestmark = pytest.mark.usefixtures("few_threads")


@pytest.fixture
def case(make_scene, tmp_path):
    """A scene whose first tile of 16 pixels is empty, with one pixel of 0, and the parameters of a map."""
    cube = np.random.default_rng(0).integers(500, 3000, (16, 40, 50)).astype(np.int16)
    cube[:, :16, :16] = -1
    cube[:, 20, 21] = 0
    scene = make_scene(cube, nodata=-1, wavelengths=[400 + 10 * i for i in range(16)])
    write_model(tmp_path / "model.safetensors", scene, network="lda")
    return classify.Params(
        scene=scene,
        model=tmp_path / "model.safetensors",
        output=tmp_path / "map.tif",
        confidence=tmp_path / "confidence.tif",
        tile_size=16,
        device="cpu",
    )


@pytest.mark.parametrize(("regularise", "layer"), [("off", "class_map"), ("weak", "unregularised")])
def test_choices_are_made_by_the_first_tile_with_a_pixel(case, regularise, layer):
    with ExitStack() as stack:
        params = case.model_copy(update={"regularise": regularise})
        job = stack.enter_context(classify.open_job(params, torch.device("cpu"), Progress())).job
        classifier = BlockClassifier(job, stack, Progress())
        assert classifier.plan.side == 16
        empty, full = (classifier.classify(Block(Journal(16, num_done=n), n + 1)) for n in (0, 1))
    assert (empty.is_settled, full.is_settled) == (False, True)
    assert len(full.layers[layer]) == 1


def test_the_values_of_a_block_are_those_of_the_map(case):
    with ExitStack() as stack:
        job = stack.enter_context(classify.open_job(case, torch.device("cpu"), Progress())).job
        found = BlockClassifier(job, stack, Progress()).classify(Block(Journal(16, num_done=2), 6))
    assert found.empty_pixel == (20, 21)
    classify.run(case, Progress())
    for name, path in (("class_map", case.output), ("confidence", case.confidence)):
        with rasterio.open(path) as dataset:
            expected = dataset.read(1)
        assert len(found.layers[name]) == 4
        for index, values in enumerate(found.layers[name], start=2):
            np.testing.assert_array_equal(values[..., 0], expected[tile_at((40, 50), 16, index).slices])
