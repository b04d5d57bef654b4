"""Accuracy of HybridSN for several patch sizes, on the same pixels of a block split with a guard band.

Prints one JSON line. The guard band fits the largest patch (8 pixels for 17 x 17), so that no test patch of
any size touches a training pixel. Takes half an hour on two cores: `make bench-patch`. Options: patch sizes,
seeds, epochs.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.progress import Progress
from hsi_core.tasks import importcube, splitlabels, train


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--patches", type=int, nargs="+", default=[7, 9, 11, 13, 17])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1])
    parser.add_argument("--epochs", type=int, default=15)
    arguments = parser.parse_args()
    guard = max(arguments.patches) // 2
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cube, truth = indian_pines.fetch()
        scene, labels = folder / "scene.tif", folder / "labels.tif"
        importcube.run(
            importcube.Params(input=cube, output=scene, ground_truth=truth, output_ground_truth=labels),
            Progress(),
        )
        for seed in arguments.seeds:
            subsets = [folder / f"{name}{seed}.tif" for name in ("train", "validation", "test")]
            split = splitlabels.run(
                splitlabels.Params(
                    scene=scene, labels=labels, kind="blocks", guard=guard, patch_size=2 * guard + 1,
                    seed=seed,
                    output_train=subsets[0], output_validation=subsets[1], output_test=subsets[2],
                ),
                Progress(),
            )  # fmt: skip
            for patch_size in arguments.patches:
                result = train.run(
                    train.Params(
                        scene=scene, labels=subsets[0], validation=subsets[1], test=subsets[2], seed=seed,
                        output_model=folder / "model.safetensors", patch_size=patch_size,
                        epochs=arguments.epochs, patience=arguments.epochs,
                    ),
                    Progress(),
                )  # fmt: skip
                rows.append(
                    {
                        "patch_size": patch_size,
                        "seed": seed,
                        "validation": result.validation_accuracy,
                        "test_oa": result.overall_accuracy,
                        "test_aa": result.average_accuracy,
                        "overlap": result.overlap,
                        "seconds": round(result.seconds),
                        "train_pixels": split.num_train,
                        "test_pixels": split.num_test,
                    }
                )
                print(json.dumps(rows[-1]), file=sys.stderr, flush=True)

    def mean(key: str, patch_size: int) -> float:
        return round(float(np.mean([row[key] for row in rows if row["patch_size"] == patch_size])), 4)

    print(
        json.dumps(
            {
                "benchmark": "patch_size",
                "scene": "Indian Pines",
                "split": f"blocks, guard band {guard}",
                "seeds": arguments.seeds,
                "epochs": arguments.epochs,
                "means": {
                    size: {key: mean(key, size) for key in ("validation", "test_oa", "test_aa", "seconds")}
                    for size in arguments.patches
                },
                "runs": rows,
            }
        )
    )


if __name__ == "__main__":
    main()
