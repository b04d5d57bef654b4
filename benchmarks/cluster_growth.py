"""Simulation of a map on many workers: where does the growth end, and what ends it first?

Prints one JSON line. The model, whose inputs come from `cluster.py` and `cluster_writer.py` or are assumed:

- A worker computes one block after the other and has one more block waiting. Blocks take a mean time, with a
  spread of 20 %.
- All workers read the scene from one file system with a largest rate; when they ask for more, every block
  takes longer by the ratio.
- One process fetches a result, writes it, and gives the worker its next block: a fixed time for each block
  and a time for each byte. It does so for one block at a time.
- At the end, this process alone writes the rasters, with a number of threads. The law of Amdahl gives their
  time from the rates of one and two threads: a part of it is divided by the number of threads.
- The other way, "blocks": each worker writes a raster for each of its blocks, which makes the block longer.
  The process that fetches gets no values. At the end it writes a VRT, a time for each block, and overviews
  with the same number of threads.
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
        raster_px_per_s_1: rate of writing the rasters at the end, with their overviews, by one thread.
        raster_px_per_s_2: by two threads.
        writer_threads: threads that write the rasters or overviews at the end.
        block_px_per_s: rate at which a worker writes the rasters of its blocks.
        vrt_ms: time of a block in the VRT.
        overviews_px_per_s_1: rate of the overviews of the VRT, by one thread.
        overviews_px_per_s_2: by two threads.
    """

    pixels: float = 1e11
    worker_px_per_s: float = 1e5
    block_seconds: float = 2.0
    piece_ms: float = 5.0
    result_bytes: float = 1.0
    result_mb_per_s: float = 200.0
    scene_bytes: float = 400.0
    read_mb_per_s: float = 10_000.0
    raster_px_per_s_1: float = 5e7
    raster_px_per_s_2: float = 8e7
    writer_threads: float = 2.0
    block_px_per_s: float = 2e7
    vrt_ms: float = 1.0
    overviews_px_per_s_1: float = 5e7
    overviews_px_per_s_2: float = 9e7


def measured(line: str, first: Inputs) -> Inputs:
    """Inputs that a benchmark has measured, in place of assumed ones.

    Of `cluster.py`: the rate of a worker is that of one worker with a core. Results pass the wire twice, so
    half of the bytes are those of a result; a class map has one. Of `cluster_writer.py`: the class map.

    Args:
        line: output of one of them.
        first: inputs that it does not measure.
    """
    found = json.loads(line)
    if "writer" in found:
        row = found["writer"]["class_map"]
        return replace(
            first,
            result_mb_per_s=row["store_mb_per_s"],
            raster_px_per_s_1=row["raster_px_per_s_1"],
            raster_px_per_s_2=row["raster_px_per_s_2"],
            block_px_per_s=row["block_px_per_s_1"],
            vrt_ms=row["vrt_ms"],
            overviews_px_per_s_1=row["overviews_px_per_s_1"],
            overviews_px_per_s_2=row["overviews_px_per_s_2"],
        )
    row = found["workers_1"]
    return replace(
        first,
        worker_px_per_s=found["side"] ** 2 / (row["num_blocks"] * row["block_seconds"]),
        block_seconds=row["block_seconds"],
        piece_ms=found["piece_ms"],
        result_bytes=row["wire_bytes_per_pixel"] / 2.0,
        scene_bytes=2.0 * found["bands"],
    )


def seconds_of(pixels: float, rate_1: float, rate_2: float, num_threads: float) -> float:
    """Seconds for pixels with some threads, by the law of Amdahl from the rates of one and of two threads."""
    alone = pixels / rate_1
    shared = min(max(2.0 * (alone - pixels / rate_2), 0.0), alone)
    return alone - shared + shared / num_threads


def simulate(
    inputs: Inputs, num_workers: int, *, spread: float = SPREAD, seed: int = 0, is_blocks: bool = False
) -> dict[str, float]:
    """Hours of a map, its parts, and the share of the time that workers compute.

    Args:
        inputs: the figures.
        num_workers: workers.
        spread: of the durations of blocks.
        seed: of the durations.
        is_blocks: the workers write their blocks.
    """
    rng = np.random.default_rng(seed)
    pixels_of_block = inputs.worker_px_per_s * inputs.block_seconds
    num_blocks = max(int(np.ceil(inputs.pixels / pixels_of_block)), 1)
    wanted_mb_per_s = num_workers * inputs.worker_px_per_s * inputs.scene_bytes / 1e6
    slower = max(wanted_mb_per_s / inputs.read_mb_per_s, 1.0)
    durations = inputs.block_seconds * slower * rng.uniform(1 - spread, 1 + spread, num_blocks)
    service = inputs.piece_ms / 1e3
    if is_blocks:
        durations += pixels_of_block / inputs.block_px_per_s
    else:
        service += pixels_of_block * inputs.result_bytes / (inputs.result_mb_per_s * 1e6)
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
    if is_blocks:
        rates = inputs.overviews_px_per_s_1, inputs.overviews_px_per_s_2
    else:
        rates = inputs.raster_px_per_s_1, inputs.raster_px_per_s_2
    rasters = seconds_of(inputs.pixels, *rates, inputs.writer_threads)
    if is_blocks:
        rasters += num_blocks * inputs.vrt_ms / 1e3
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
        "--measured",
        type=Path,
        nargs="+",
        default=[],
        help="outputs of cluster.py and cluster_writer.py; later ones and options that are given count more",
    )
    parser.add_argument("--table", action="store_true", help="print the table of docs/scaling.md instead")
    given = vars(parser.parse_args())
    workers, paths, is_table = given.pop("workers"), given.pop("measured"), given.pop("table")
    inputs = Inputs()
    for path in paths:
        inputs = measured(path.read_text().splitlines()[-1], inputs)
    inputs = replace(inputs, **{name: value for name, value in given.items() if value is not None})
    rows = {
        name: {
            count: {
                key: round(value, 3)
                for key, value in simulate(inputs, count, is_blocks=name == "blocks").items()
            }
            for count in workers
        }
        for name in ("workers", "blocks")
    }
    if not is_table:
        print(json.dumps({"inputs": asdict(inputs), **rows}))
        return
    for count, row in rows["workers"].items():
        hours = " | ".join(f"{row[name]:.2f}" for name in ("hours", "tiles_hours", "raster_hours"))
        shares = f"{row['efficiency_of_tiles']:.2f} | {100 * row['writer_is_busy']:.0f} %"
        print(f"| {count:,} | {hours} | {shares} | {rows['blocks'][count]['hours']:.2f} |")


if __name__ == "__main__":
    main()
