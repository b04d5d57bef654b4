"""Labels that `suggestlabels` chooses against labels drawn at random: accuracy for the number of labels.

    .venv/bin/python benchmarks/active_labels.py --scene S --labels L [--field F] [--kind fields]

Each fold of whole blocks, fields or polygons is the test, for each draw of the folds. In the other folds a
model starts with a few labels drawn at random; then labels are added in rounds, by the rule of
`suggestlabels` (with the model of the round) or at random, and the model is fitted again. Both ways share the
first labels. Prints one JSON line: mean overall accuracy on the test after each round, and the number of
labels with which the suggestions first reach the accuracy that random labels have at the end.
"""

import argparse
import json
import os
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before numpy is loaded

import numpy as np
from numpy.typing import NDArray
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.crossvalidation.validation import drop_invalid
from hsi_core.evaluation.reader import gdal_settings, read_spectra
from hsi_core.labels.labels import read_labels
from hsi_core.models.layers.linear_discriminant import make_discriminant
from hsi_core.progress import Progress
from hsi_core.sampling.suggestion import Candidates, Known, suggest
from hsi_core.scenes.scene import open_scene

MOST_CANDIDATES = 20_000
SOFTNESS = 2.0
"""Factor of the scores of the SVM before the softmax; only the order of the margins matters."""


def fit(classifier: str, spectra: NDArray[np.float32], codes: NDArray[np.int64]) -> Pipeline:
    """A classifier of single spectra."""
    if classifier == "lda":
        return make_pipeline(StandardScaler(), make_discriminant()).fit(spectra, codes)
    return make_pipeline(StandardScaler(), SVC(C=100.0, gamma=0.5 / spectra.shape[1])).fit(spectra, codes)


def probabilities(model: Pipeline, spectra: NDArray[np.float32]) -> NDArray[np.float64]:
    """Class probabilities (N, classes)."""
    if hasattr(model[-1], "predict_proba"):
        return model.predict_proba(spectra)
    scores = model.decision_function(spectra)
    scores = np.column_stack([-scores, scores]) if scores.ndim == 1 else scores
    shares = np.exp(SOFTNESS * (scores - scores.max(axis=1, keepdims=True)))
    return shares / shares.sum(axis=1, keepdims=True)


def run(
    spectra: NDArray[np.float32],
    codes: NDArray[np.int64],
    pixels: NDArray[np.int64],
    pool: NDArray[np.int64],
    test: NDArray[np.int64],
    *,
    rule: str,
    options: argparse.Namespace,
    seed: int,
) -> list[float]:
    """Overall accuracy on the test after each round."""
    features = StandardScaler().fit_transform(spectra)  # as Train scales: with all pixels, without labels
    known = np.random.default_rng(seed).choice(pool, options.start, replace=False)
    rng, found = np.random.default_rng(seed + 1000), []
    for number in range(options.rounds + 1):
        model = fit(options.classifier, spectra[known], codes[known])
        found.append(float((model.predict(spectra[test]) == codes[test]).mean()))
        if number == options.rounds:
            break
        left = np.setdiff1d(pool, known)
        if rule == "random":
            added = rng.choice(left, options.batch, replace=False)
        else:
            left = left if len(left) <= MOST_CANDIDATES else rng.choice(left, MOST_CANDIDATES, replace=False)
            candidates = Candidates(
                pixels[left],
                probabilities(model, spectra[left]),
                features[left],
                np.zeros(len(left), dtype=bool),
            )
            labelled = Known(pixels[known], features[known])
            added = left[suggest(candidates, options.batch, min_distance=1, known=labelled)]
        known = np.concatenate([known, added])
    return found


def main() -> None:
    """Run all folds and seeds, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scene", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--field", help="field with the class of vector labels")
    parser.add_argument("--kind", default="blocks", choices=("blocks", "fields", "polygons"))
    parser.add_argument("--guard", type=int, default=4)
    parser.add_argument("--classifier", default="svm", choices=("svm", "lda"))
    parser.add_argument("--start", type=int, default=40, help="labels at the start")
    parser.add_argument("--batch", type=int, default=20, help="labels of a round")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--partitions", nargs="+", type=int, default=[0], help="seeds of the folds")
    options = parser.parse_args()
    progress = Progress()
    with open_scene(options.scene) as scene, gdal_settings():
        bands = scene.good_bands()
        labels = read_labels(options.labels, grid=scene.grid, field=options.field, progress=progress)
        labels = drop_invalid(scene, labels, bands, None, progress)
        draws = [
            draw_folds(
                labels, kind=options.kind, num_folds=5, num_repeats=1, guard=options.guard, seed=seed
            ).partitions[0]
            for seed in options.partitions
        ]
        pixels = np.argwhere(labels.codes > 0)
        spectra = np.empty((len(pixels), len(bands)), dtype=np.float32)
        for part, values, _ in read_spectra(scene, pixels, bands=bands, progress=progress):
            spectra[part] = values
    codes = labels.codes[tuple(pixels.T)].astype(np.int64)
    means = {}
    for rule in ("random", "suggested"):
        curves = [
            run(
                spectra,
                codes,
                pixels,
                np.flatnonzero(partition.train(fold)[tuple(pixels.T)]),
                np.flatnonzero(partition.test(fold)[tuple(pixels.T)]),
                rule=rule,
                options=options,
                seed=seed,
            )
            for partition in draws
            for fold in range(5)
            for seed in range(options.seeds)
        ]
        means[rule] = np.mean(curves, axis=0)
    numbers = options.start + options.batch * np.arange(options.rounds + 1)
    reached = np.flatnonzero(means["suggested"] >= means["random"][-1])
    settings = {
        name: str(value) if isinstance(value, Path) else value for name, value in vars(options).items()
    }
    settings |= {"scene": options.scene.name, "labels": options.labels.name}
    print(
        json.dumps(
            {
                **settings,
                "labels_known": numbers.tolist(),
                **{rule: (100.0 * curve).round(2).tolist() for rule, curve in means.items()},
                "labels_at_the_accuracy_of_random": int(numbers[reached[0]]) if len(reached) else None,
                "share_of_labels": float(numbers[reached[0]] / numbers[-1]) if len(reached) else None,
            }
        )
    )


if __name__ == "__main__":
    main()
