"""Damaged and hostile model files: random changes of card, tensors and bytes, and a map with each file.

Prints one JSON line: how many files were tried, refused with a message, accepted with an equal map, accepted
with another map, or ended with a traceback, and the largest memory and the longest time of a file.

Half of the files have their checksum: a changed one must be refused or give the same map. The others are like
files of older versions, without a checksum. For them another map is no fault, because nothing tells that a
value was changed.

    python benchmarks/hostile_models.py [number of files] [first seed]
"""

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "core"))
from models_for_tests import write_model
from mutations_for_tests import Outcome, try_mutations
from scenes_for_tests import write_scene

NETWORKS = {"svm": {}, "random_forest": {}, "a2s2k": {"options": {"channels": 8}, "components": 8}}
SHARES = {"svm": 0.4, "random_forest": 0.4, "a2s2k": 0.2}


def describe(outcomes: list[Outcome]) -> dict[str, float]:
    """Sums over some outcomes."""
    counts = {
        name: sum(outcome.counts[kind] for outcome in outcomes)
        for name, kind in (
            ("refused", "refused"),
            ("accepted_equal", "equal"),
            ("accepted_other_map", "wrong"),
            ("tracebacks", "traceback"),
        )
    }
    return {"tried": sum(counts.values()), **counts}


def main(num_files: int, first: int) -> None:
    """Try the files and print the line."""
    rng, started = np.random.default_rng(0), time.perf_counter()
    signed, old = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cube = rng.integers(0, 4000, (12, 10, 11)).astype(np.uint16)
        scene = write_scene(folder / "scene.tif", cube, wavelengths=[400 + 10 * i for i in range(12)])
        for network, others in NETWORKS.items():
            model = folder / f"{network}.safetensors"
            write_model(model, scene, network=network, patch_size=7, **others)
            half = round(num_files * SHARES[network] / 2)
            for outcomes, is_old in ((signed, False), (old, True)):
                begin = first + (half if is_old else 0)
                outcomes.append(
                    try_mutations(model, scene, folder, seeds=range(begin, begin + half), is_old=is_old)
                )
    both = signed + old
    for text in [text for outcome in both for text in outcome.tracebacks][:5]:
        print(text, file=sys.stderr)
    found = {
        "with_checksum": describe(signed),
        "without_checksum": describe(old),
        "wrongly_accepted": describe(signed)["accepted_other_map"],
        "tracebacks": describe(both)["tracebacks"],
        "largest_extra_memory_mb": round(max(outcome.extra_mb for outcome in both), 1),
        "longest_seconds": round(max(outcome.seconds for outcome in both), 2),
        "seconds": round(time.perf_counter() - started),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(*(int(text) for text in [*sys.argv[1:], *("10000", "1000")[len(sys.argv) - 1 :]]))
