"""Share of a teacher's accuracy that a small student keeps on Indian Pines: HybridSN with fewer components.

There are two splits, named in the output. The random split uses 10 % of each class for training, as most
papers do; it is optimistic. The split in blocks has a guard band, so that no test patch touches a training
pixel. For comparison, the same small network is trained on the labels alone. Prints one JSON line; takes
minutes on one core. Options: seed, epochs, size of the student.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.progress import Progress
from hsi_core.tasks import distil, importcube, splitlabels, train

SPLITS: dict[str, dict[str, Any]] = {
    "random": {"kind": "random", "train_fraction": 0.1, "validation_fraction": 0.05, "test_fraction": 0.85},
    "blocks": {"kind": "blocks", "train_fraction": 0.5, "validation_fraction": 0.15, "test_fraction": 0.35},
}
PATCH_SIZE = 9
"""Patch size of the teacher; it also sets the guard band."""
SETTINGS: dict[str, Any] = {"spectral_noise": 0.05, "class_weights": False}
"""Settings of all networks: little noise and no class weights.

Validation preferred them for HybridSN with overlapping patches (docs/accuracy.md).
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=40, help="epochs of teacher, student and small network")
    parser.add_argument("--student-epochs", type=int, default=30)
    parser.add_argument("--patch-size", type=int, default=9)
    parser.add_argument("--components", type=int, default=12)
    parser.add_argument(
        "--folder", type=Path, help="folder for all files; an interrupted run resumes from it"
    )
    parser.add_argument("--splits", nargs="+", default=list(SPLITS))
    arguments = parser.parse_args()
    small = {"patch_size": arguments.patch_size, "components": arguments.components}
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        cube, truth = indian_pines.fetch()
        scene, labels = folder / "scene.tif", folder / "labels.tif"
        importcube.run(
            importcube.Params(input=cube, output=scene, ground_truth=truth, output_ground_truth=labels),
            Progress(),
        )
        for kind in arguments.splits:
            started = time.monotonic()
            subsets = [folder / f"{name}_{kind}.tif" for name in ("train", "validation", "test")]
            splitlabels.run(
                splitlabels.Params(
                    scene=scene, labels=labels, seed=arguments.seed, patch_size=PATCH_SIZE,
                    guard=0 if kind == "random" else PATCH_SIZE // 2, output_train=subsets[0],
                    output_validation=subsets[1], output_test=subsets[2], **SPLITS[kind],
                ),
                Progress(),
            )  # fmt: skip
            common = {"scene": scene, "labels": subsets[0], "validation": subsets[1], "test": subsets[2]}
            common |= {"seed": arguments.seed, "device": "cpu", **SETTINGS}
            teacher = folder / f"teacher_{kind}.safetensors"
            long = {"epochs": arguments.epochs, "patience": arguments.epochs}
            train.run(train.Params(output_model=teacher, patch_size=PATCH_SIZE, **long, **common), Progress())
            alone = train.run(
                train.Params(output_model=folder / f"alone_{kind}.safetensors", **small, **long, **common),
                Progress(),
            )
            student = distil.run(
                distil.Params(
                    teachers=[teacher], output_model=folder / f"student_{kind}.safetensors",
                    epochs=arguments.student_epochs, patience=arguments.student_epochs, **small, **common,
                ),
                Progress(),
            )  # fmt: skip
            rows.append(
                {
                    "split": kind,
                    "overlap": student.overlap,
                    "teacher_oa": student.teacher_overall_accuracy,
                    "student_oa": student.overall_accuracy,
                    "same_network_without_teacher_oa": alone.overall_accuracy,
                    "kept": student.kept,
                    "agreement": student.agreement,
                    "multiply_adds_share": round(student.multiply_adds / student.teacher_multiply_adds, 4),
                    "parameters_share": round(student.num_parameters / student.teacher_parameters, 4),
                    "speedup": round(student.pixels_per_second / student.teacher_pixels_per_second, 2),
                    "seconds": round(time.monotonic() - started, 1),
                }
            )
    print(json.dumps({"benchmark": "distil", "seed": arguments.seed, **small, "results": rows}))


if __name__ == "__main__":
    main()
