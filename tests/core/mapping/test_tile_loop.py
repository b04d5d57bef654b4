import numpy as np
import pytest
import torch

from hsi_core.errors import CancelledError, OutputError
from hsi_core.evaluation.inference import predict_tile
from hsi_core.evaluation.reader import read_padded
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.mapping.certainty import Thresholds
from hsi_core.mapping.ensemble import Ensemble, Member
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.mapping.store import Journal, open_store
from hsi_core.mapping.tile_loop import MAPPED, TileLoop, TileResults
from hsi_core.mapping.writer import Outputs
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from models_for_tests import write_model

CPU = torch.device("cpu")
HEIGHT, WIDTH = 21, 33
WHOLE = Window(0, 0, HEIGHT, WIDTH)


@pytest.fixture
def make_loop(make_scene, tmp_path):
    """A loop over a scene with a tile of 8 pixels, and another pixel, that are invalid."""
    cube = np.random.default_rng(0).integers(500, 3000, (16, HEIGHT, WIDTH)).astype(np.int16)
    cube[:, :8, 8:16] = cube[:, 20, 30] = -1
    path = make_scene(cube, nodata=-1, wavelengths=[400 + 10 * i for i in range(16)])
    write_model(tmp_path / "model.safetensors", path, patch_size=7, codes=(3, 5, 9))
    model = load_model(tmp_path / "model.safetensors")
    table = model.card.class_table

    def make(scene, store, journal, progress, thresholds):
        bands = list(scene.good_bands())
        predict = TilePredictor(model.network, batch_size=8, progress=progress)
        return TileLoop(
            scene=scene,
            bands=bands,
            ensemble=Ensemble(
                [
                    Member(
                        model.reduction.for_raw(*scene.scaling(bands)),
                        model.network,
                        ReducedPrecisionCheck(
                            "auto", predict, network=model.network, device=CPU, progress=progress
                        ),
                    )
                ]
            ),
            class_table=table,
            device=CPU,
            store=store,
            journal=journal,
            cache_bytes=2**24,
            progress=progress,
            thresholds=thresholds,
        )

    def run(outputs, journal=Journal(8), progress=None, threshold=None):  # noqa: B008
        """Run the loop; returns all results, and the last journal."""
        thresholds = Thresholds.of(table, confidence=threshold, in_set=0.3)
        layers = outputs.layers(table, thresholds.unclassified)
        progress = progress or Progress()
        with (
            open_scene(path) as scene,
            open_store(layers, shape=(HEIGHT, WIDTH), fingerprint="f", progress=progress) as store,
        ):
            make(scene, store, journal, progress, thresholds).run()
            return {name: store.read(name, WHOLE) for name in layers}, store.journal

    def expect():
        """Logits of the whole scene at once, and which pixels are valid."""
        with open_scene(path) as scene:
            values, valid = read_padded(scene, WHOLE, halo=3, bands=list(scene.good_bands()))
        logits = predict_tile(model.network, model.reduction.apply(values, valid, CPU), batch_size=8)
        return logits, valid[3:-3, 3:-3]

    return run, expect


@pytest.fixture
def outputs(tmp_path):
    names = ("probabilities", "confidence", "entropy", "margin", "set_size")
    return Outputs(tmp_path / "map.tif", **{name: tmp_path / f"{name}.tif" for name in names})


@pytest.mark.usefixtures("commit_at_once")
@torch.inference_mode()
def test_every_result_follows_from_the_logits_of_the_scene(make_loop, outputs):
    run, expect = make_loop
    found, journal = run(outputs)
    logits, valid = expect()
    shares = logits.softmax(0).numpy().transpose(1, 2, 0)
    codes = np.array([3, 5, 9])[logits.argmax(0).numpy()]
    np.testing.assert_array_equal(found["class_map"][..., 0], np.where(valid, codes, 0))
    np.testing.assert_allclose(found["probabilities"][valid], shares[valid], rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(found["confidence"][..., 0], found["probabilities"].max(2))
    assert np.isnan(found["probabilities"][~valid]).all()
    assert (~valid).sum() == 65
    assert (journal.num_done, journal.side) == (3 * 5, 8)


def test_doubt_and_rejection_do_not_depend_on_the_tiles(make_loop, outputs, tmp_path):
    run, _ = make_loop
    plain, _ = run(Outputs(tmp_path / "plain.tif"), Journal(64))
    whole, _ = run(outputs, Journal(64), threshold=0.5)
    for side in (5, 16):
        tiled, _ = run(outputs, Journal(side), threshold=0.5)
        for name, values in whole.items():
            np.testing.assert_allclose(tiled[name], values, atol=1e-4, err_msg=name)
        np.testing.assert_array_equal(tiled["class_map"], whole["class_map"])
    alone, _ = run(Outputs(tmp_path / "alone.tif"), threshold=0.5)
    np.testing.assert_array_equal(alone["class_map"], whole["class_map"])
    is_rejected = whole["confidence"] < 0.5  # invalid pixels have NaN
    assert 0 < is_rejected.sum() < HEIGHT * WIDTH
    np.testing.assert_array_equal(whole["class_map"], np.where(is_rejected, 10, plain["class_map"]))
    np.testing.assert_array_equal(np.isnan(whole["entropy"]), plain["class_map"] == 0)
    np.testing.assert_array_equal(np.isnan(whole["margin"]), plain["class_map"] == 0)
    sizes = np.maximum((whole["probabilities"] >= 0.3).sum(2), 1) * (plain["class_map"][..., 0] > 0)
    np.testing.assert_array_equal(whole["set_size"][..., 0], sizes)


def test_a_class_map_alone_is_that_of_all_outputs(make_loop, outputs, tmp_path):
    run, _ = make_loop
    alone, _ = run(Outputs(tmp_path / "alone.tif"))
    assert list(alone) == ["class_map"]
    np.testing.assert_array_equal(alone["class_map"], run(outputs)[0]["class_map"])


def test_finished_tiles_are_left_as_they_are(make_loop, tmp_path):
    run, _ = make_loop
    whole, _ = run(Outputs(tmp_path / "a.tif"))
    rest, _ = run(Outputs(tmp_path / "b.tif"), Journal(10, first_row=4, num_done=5))
    np.testing.assert_array_equal(
        rest["class_map"][:14], 0
    )  # never written: row 4, and one row of four tiles
    assert (rest["class_map"][14:, :10] == 0).all()
    np.testing.assert_array_equal(rest["class_map"][14:, 10:], whole["class_map"][14:, 10:])


def test_progress_grows_and_ends_below_the_share_of_mapping(make_loop, tmp_path):
    events = []
    make_loop[0](Outputs(tmp_path / "map.tif"), progress=Progress(events.append))
    told = [event["percent"] for event in events if event["event"] == "progress"]
    assert told == sorted(told)
    assert told[-1] <= 100 * MAPPED


def test_a_write_that_fails_ends_the_loop(make_loop, tmp_path, monkeypatch):
    def fail(store, name, window, values):
        raise OutputError("disk full")

    monkeypatch.setattr("hsi_core.mapping.store.TileStore.write", fail)
    with pytest.raises(OutputError, match="disk full"):
        make_loop[0](Outputs(tmp_path / "map.tif"))


def test_a_cancel_ends_the_loop_within_a_tile(make_loop, tmp_path):
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(CancelledError):
        make_loop[0](Outputs(tmp_path / "map.tif"), progress=Progress(is_cancelled=is_cancelled))


def test_results_have_their_channels_last():
    results = TileResults(Window(1, 2, 3, 4), {"shares": torch.arange(24).reshape(2, 3, 4)})
    found = results.arrays()["shares"]
    assert found.shape == (3, 4, 2)
    assert found[1, 2].tolist() == [6, 18]
