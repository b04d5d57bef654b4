"""Export to ONNX, and ONNX Runtime as the engine, in QGIS."""

import numpy as np
import onnxruntime
import rasterio
from running import BANDS, CLASSES


def test_exported_models_score_the_scene_like_its_map(qgis, chain, tmp_path):
    folder = chain[0]
    run = qgis.run(
        "hsi:exportonnx",
        MODEL=folder / "model.safetensors",
        SCENE=folder / "scene.tif",
        OUTPUT=tmp_path / "patch.onnx",
    )
    assert run.results["NUM_BANDS"] == BANDS
    assert run.results["NUM_SCORES"] == 1 + len(CLASSES)
    with rasterio.open(folder / "scene.tif") as scene, rasterio.open(folder / "map.tif") as mapped:
        cube, codes = scene.read().astype(np.float32), mapped.read(1)
    session = onnxruntime.InferenceSession(tmp_path / "patch.onnx", providers=["CPUExecutionProvider"])
    (patches,) = session.get_inputs()
    half = patches.shape[-1] // 2
    places = [(20, 24), (half, half), (30, 12)]
    cut = [cube[:, row - half : row + half + 1, column - half : column + half + 1] for row, column in places]
    (scores,) = session.run(None, {patches.name: np.stack(cut)})
    assert scores.argmax(1).tolist() == [codes[place] for place in places]


def test_both_engines_give_the_same_map(qgis, chain, tmp_path):
    folder = chain[0]
    qgis.run(
        "hsi:classify",
        INPUT=folder / "scene.tif",
        MODEL=folder / "model.safetensors",
        OUTPUT=tmp_path / "map.tif",
        DEVICE="cpu",
        ENGINE="onnx",
    )
    with rasterio.open(tmp_path / "map.tif") as other, rasterio.open(folder / "map.tif") as original:
        np.testing.assert_array_equal(other.read(), original.read())
