"""Speed of HybridSN 25 x 25 x 30 on Indian Pines: single patches, batches of 128, and shared evaluation.

Prints one JSON line. All three methods start from the same reduced scene in memory and use the same trained
weights in eval mode without gradients. The first two use the published layers as plain torch modules. The
methods run alternately. In the same process, a random forest of scikit-learn classifies the spectra of the
same pixels, and the file is read without classification. `end_to_end` and the peak memory belong to the
classify task from GeoTIFF to GeoTIFF, in a separate process.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from sklearn.ensemble import RandomForestClassifier

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.evaluation.inference import predict_tile
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import train
from measure import classify_alone
from published_hybridsn import published_hybridsn

PATCH, COMPONENTS = 25, 30
NUM_SINGLE = 300
NUM_BATCHES = 20
NUM_TRAIN = 24


def write_inputs(folder: Path) -> tuple[Path, Path]:
    """Write the scene, and labels of up to 24 pixels per class: enough to avoid ties of logits."""
    cube_path, truth_path = indian_pines.fetch()
    cube = np.load(cube_path).transpose(2, 0, 1).astype(np.uint16)
    truth = np.load(truth_path).astype(np.uint8)
    rng = np.random.default_rng(0)
    labels = np.zeros_like(truth)
    for code in range(1, 17):
        pixels = np.argwhere(truth == code)
        chosen = pixels[rng.permutation(len(pixels))[:NUM_TRAIN]]
        labels[tuple(chosen.T)] = code
    options = {"driver": "GTiff", "height": 145, "width": 145, "tiled": True, "interleave": "pixel"}
    with rasterio.open(folder / "scene.tif", "w", count=200, dtype="uint16", **options) as dataset:
        dataset.write(cube)
    with rasterio.open(folder / "labels.tif", "w", count=1, dtype="uint8", nodata=0, **options) as dataset:
        dataset.write(labels, 1)
    return folder / "scene.tif", folder / "labels.tif"


@torch.inference_mode()
def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene, labels = write_inputs(folder)
        model_path = folder / "model.safetensors"
        with torch.inference_mode(mode=False):
            train.run(
                train.Params(
                    scene=scene,
                    labels=labels,
                    output_model=model_path,
                    form="faithful",
                    epochs=6,
                    batch_size=32,
                ),
                Progress(),
            )
        model = load_model(model_path)
        network, halo = model.network, PATCH // 2
        plain = published_hybridsn(network)
        cube = np.load(indian_pines.fetch()[0]).transpose(2, 0, 1).astype(np.float32)
        reduced = model.reduction.apply(cube, np.ones((145, 145), bool), torch.device("cpu"))
        padded = torch.nn.functional.pad(reduced, (halo,) * 4)
        windows = padded.numpy()
        positions = [(row, column) for row in range(145) for column in range(145)]

        def patch(row: int, column: int) -> np.ndarray:
            return windows[:, row : row + PATCH, column : column + PATCH]

        def one_by_one() -> float:
            order = np.random.default_rng(1).permutation(len(positions))[:NUM_SINGLE]
            started = time.perf_counter()
            for index in order:
                plain(torch.from_numpy(patch(*positions[index])[None].copy())).argmax(1).item()
            return NUM_SINGLE / (time.perf_counter() - started)

        def in_batches() -> tuple[float, torch.Tensor]:
            started = time.perf_counter()
            logits = []
            for start in range(0, 128 * NUM_BATCHES, 128):
                batch = np.stack([patch(*position) for position in positions[start : start + 128]])
                logits.append(plain(torch.from_numpy(batch)))
            return 128 * NUM_BATCHES / (time.perf_counter() - started), torch.cat(logits)

        def shared() -> tuple[float, torch.Tensor]:
            started = time.perf_counter()
            logits = predict_tile(network, padded, batch_size=128)
            return len(positions) / (time.perf_counter() - started), logits.flatten(1).T

        shared()  # warm-up
        plain(torch.from_numpy(patch(0, 0)[None].copy()))
        rates_a, repeats_b, repeats_c = [], [], []
        for _ in range(3):  # alternately, so that other programs slow down all methods alike
            repeats_c.append(shared())
            rates_a.append(one_by_one())
            repeats_c.append(shared())
            repeats_b.append(in_batches())
        logits_b = repeats_b[0][1]
        logits_c = repeats_c[0][1][: len(logits_b)]
        rate_a = float(np.median(rates_a))
        rate_b, rate_c = (float(np.median([rate for rate, _ in runs])) for runs in (repeats_b, repeats_c))
        with rasterio.open(scene) as dataset, rasterio.open(labels) as truth:
            started = time.perf_counter()
            spectra = dataset.read().reshape(dataset.count, -1).T
            rate_read = len(spectra) / (time.perf_counter() - started)
            codes = truth.read(1).ravel()
        forest = RandomForestClassifier(n_jobs=-1, random_state=0).fit(spectra[codes > 0], codes[codes > 0])
        started = time.perf_counter()
        forest.predict(spectra)
        rate_forest = len(spectra) / (time.perf_counter() - started)
        whole = classify_alone(scene, model_path, folder / "map.tif")
        differs = logits_b.argmax(1) != logits_c.argmax(1)
        top = logits_b.topk(2, dim=1).values
        print(
            json.dumps(
                {
                    "benchmark": "inference",
                    "scene": "Indian Pines 145 x 145 x 200",
                    "network": f"hybridsn faithful {PATCH} x {PATCH} x {COMPONENTS}",
                    "one_patch_px_per_s": round(rate_a, 1),
                    "batch_128_px_per_s": round(rate_b, 1),
                    "shared_px_per_s": round(rate_c, 1),
                    "end_to_end_px_per_s": whole["px_per_s"],
                    "random_forest_px_per_s": round(rate_forest),
                    "reading_px_per_s": round(rate_read),
                    "ratio_to_one_patch": round(rate_c / rate_a, 1),
                    "ratio_to_batch_128": round(rate_c / rate_b, 1),
                    "largest_logit_difference": float((logits_b - logits_c).abs().max()),
                    "class_agreement": float((~differs).float().mean()),
                    "disagreements_beyond_ties": int((differs & (top[:, 0] - top[:, 1] > 1e-4)).sum()),
                    "peak_memory_mb": whole["peak_memory_mb"],
                    "threads": torch.get_num_threads(),
                    "torch": torch.__version__,
                }
            )
        )


if __name__ == "__main__":
    main()
