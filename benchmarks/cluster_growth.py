"""Simulation of a map on many workers: where does the growth end, and what ends it first?

Prints one JSON line. The model, whose inputs come from `cluster.py` or are assumed:

- A worker computes one block after the other and has one more block waiting. Blocks take a mean time, with a
  spread of 20 %.
- All workers read the scene from one file system with a largest rate; when they ask for more, every block
  takes longer by the ratio.
- One process fetches a result, writes it, and gives the worker its next block: a fixed time for each block
  and a time for each byte. It does so for one block at a time.
- At the end, this process alone writes the rasters, with a rate in pixels per second.
- Workers do not die, and the scheduler takes no longer than the process that fetches.
"""

import argparse
import heapq
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

SPREAD = 0.2


@dataclass(frozen=True)
class Inputs:
    """What the simulation starts from.

    Args:
        pixels: of the map.
        worker_px_per_s: pixels that a worker classifies in a second.
        block_seconds: mean duration of a block.
        piece_ms: time of the process that fetches, for each block.
        result_bytes: of each pixel.
        result_mb_per_s: rate of fetching and writing results.
        scene_bytes: of each pixel.
        read_mb_per_s: largest rate of the file system.
        raster_px_per_s: rate of writing the rasters at the end.
    """

    pixels: float = 1e11
    worker_px_per_s: float = 1e5
    block_seconds: float = 2.0
    piece_ms: float = 5.0
    result_bytes: float = 1.0
    result_mb_per_s: float = 200.0
    scene_bytes: float = 400.0
    read_mb_per_s: float = 10_000.0
    raster_px_per_s: float = 2e7


def measured(line: str, first: Inputs) -> Inputs:
    """Inputs that the JSON line of `cluster.py` has measured, in place of assumed ones.

    The rate of a worker is that of one worker with a core. Results pass the wire twice, so half of the bytes
    are those of a result; a class map has one.

    Args:
        line: output of `cluster.py` with a worker.
        first: inputs that it does not measure.
    """
    found = json.loads(line)
    row = found["workers_1"]
    return replace(
        first,
        worker_px_per_s=found["side"] ** 2 / row["tiles_seconds"],
        piece_ms=found["piece_ms"],
        result_bytes=row["wire_bytes_per_pixel"] / 2.0,
        scene_bytes=2.0 * found["bands"],
        raster_px_per_s=float(row["raster_px_per_s"]),
    )


def simulate(inputs: Inputs, num_workers: int, *, spread: float = SPREAD, seed: int = 0) -> dict[str, float]:
    """Hours of a map, its parts, and the share of the time that workers compute."""
    rng = np.random.default_rng(seed)
    pixels_of_block = inputs.worker_px_per_s * inputs.block_seconds
    num_blocks = max(int(np.ceil(inputs.pixels / pixels_of_block)), 1)
    wanted_mb_per_s = num_workers * inputs.worker_px_per_s * inputs.scene_bytes / 1e6
    slower = max(wanted_mb_per_s / inputs.read_mb_per_s, 1.0)
    durations = inputs.block_seconds * slower * rng.uniform(1 - spread, 1 + spread, num_blocks)
    service = inputs.piece_ms / 1e3 + pixels_of_block * inputs.result_bytes / (inputs.result_mb_per_s * 1e6)
    free = [0.0] * num_workers
    finished: list[tuple[float, int]] = []
    num_given = 0

    def give(worker: int, now: float) -> None:
        nonlocal num_given
        if num_given < num_blocks:
            free[worker] = max(free[worker], now) + durations[num_given]
            heapq.heappush(finished, (free[worker], worker))
            num_given += 1

    for _ in range(2):
        for worker in range(num_workers):
            give(worker, 0.0)
    fetched = 0.0
    while finished:
        moment, worker = heapq.heappop(finished)
        fetched = max(fetched, moment) + service
        give(worker, fetched)
    rasters = inputs.pixels / inputs.raster_px_per_s
    alone = num_blocks * inputs.block_seconds
    return {
        "hours": (fetched + rasters) / 3600,
        "tiles_hours": fetched / 3600,
        "raster_hours": rasters / 3600,
        "efficiency_of_tiles": alone / (num_workers * fetched),
        "read_mb_per_s": min(wanted_mb_per_s, inputs.read_mb_per_s),
        "writer_is_busy": num_blocks * service / fetched,
    }


def main() -> None:
    """Simulate and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 16, 64, 250, 1000])
    for name, value in asdict(Inputs()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, help=f"{value:g} if not measured")
    parser.add_argument(
        "--measured", type=Path, help="output of cluster.py; options that are given count more"
    )
    given = vars(parser.parse_args())
    workers, path = given.pop("workers"), given.pop("measured")
    inputs = Inputs() if path is None else measured(path.read_text().splitlines()[-1], Inputs())
    inputs = replace(inputs, **{name: value for name, value in given.items() if value is not None})
    rows = {
        count: {name: round(value, 3) for name, value in simulate(inputs, count).items()} for count in workers
    }
    print(json.dumps({"inputs": asdict(inputs), "workers": rows}))


if __name__ == "__main__":
    main()
