"""No change of a model file leads to another map, to an error without a message, or to large memory."""

import numpy as np
import pytest

from models_for_tests import write_model
from mutations_for_tests import try_mutations
from scenes_for_tests import write_scene

NETWORKS = {"svm": {}, "random_forest": {}, "a2s2k": {"options": {"channels": 8}, "components": 8}}


@pytest.fixture(scope="module", params=NETWORKS)
def case(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    cube = np.random.default_rng(0).integers(0, 4000, (12, 10, 11)).astype(np.uint16)
    scene = write_scene(folder / "scene.tif", cube, wavelengths=[400 + 10 * i for i in range(12)])
    model = folder / "m.safetensors"
    write_model(model, scene, network=request.param, patch_size=7, **NETWORKS[request.param])
    return model, scene, range(30 if request.param == "a2s2k" else 80)


@pytest.mark.parametrize("is_old", [False, True])
def test_a_changed_model_file_is_refused_or_gives_the_same_map(case, tmp_path, is_old):
    model, scene, seeds = case
    outcome = try_mutations(model, scene, tmp_path, seeds=seeds, is_old=is_old)
    assert not outcome.tracebacks, "\n".join(outcome.tracebacks[:3])
    assert outcome.extra_mb < 200.0
    if not is_old:
        assert not outcome.wrong
    assert outcome.counts["refused"] > len(seeds) / 2
