"""Maps by workers of a cluster on this computer: efficiency, cost of a piece of work, bytes on the wire.

Prints one JSON line. The same scene (`large_scene`) is classified by one process of one thread, and by 1 and
2 workers of one core each, whose scheduler runs in this process. All maps must be equal. Bytes on the wire
are those of the loopback interface, so nothing else should use it; a result passes it twice, because Dask
sends it by the scheduler. Needs the package distributed. A side of 4096 pixels and 32 bands needs 1 GB of
disk space.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psutil
from distributed import LocalCluster

from hsi_core.cluster.connection import Cluster, open_cluster
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from large_scene import train_model, write_labels, write_scene
from measure import classify_alone

NUM_PIECES = 300
"""Pieces of work that do nothing, to measure the cost of one."""


def nothing(description: None, item: int | None) -> int | None:
    """Work that takes no time."""
    return item


def loopback_bytes() -> int:
    """Bytes that were sent over the loopback interface."""
    return int(psutil.net_io_counters(pernic=True)["lo"].bytes_sent)


def map_on_cluster(address: str, **params: Any) -> dict[str, float]:
    """Seconds in all and until the last tile, bytes on the wire, and messages of a map."""
    tiles_done, messages, found = [0.0], [], []
    original = Cluster.describe

    def describe(cluster: Cluster) -> str:
        found.append(cluster._done)  # seconds and blocks of each worker
        return original(cluster)

    started, sent = time.perf_counter(), loopback_bytes()

    def emit(event: dict[str, Any]) -> None:
        if event["event"] == "info":
            messages.append(event["message"])
        elif "Writing the map" in event.get("message", "") and not tiles_done[0]:
            tiles_done[0] = time.perf_counter() - started

    with patch.object(Cluster, "describe", autospec=True, side_effect=describe):
        result = classify.run(classify.Params(cluster=address, **params), Progress(emit))
    done = found[0].values()
    seconds = time.perf_counter() - started
    return {
        "seconds": round(seconds, 2),
        "tiles_seconds": round(tiles_done[0], 2),
        "wire_bytes_per_pixel": round((loopback_bytes() - sent) / result.num_pixels, 2),
        "num_blocks": sum(count for _, count in done),
        "block_seconds": round(sum(seconds for seconds, _ in done) / sum(count for _, count in done), 4),
        "report": messages[-1],
    }


def piece_seconds(address: str) -> float:
    """Seconds for a piece of work that does nothing, on one worker."""
    with open_cluster(address, Progress()) as cluster:
        cluster.admit(nothing, None)
        started = time.perf_counter()
        for _ in cluster.run(nothing, None, range(NUM_PIECES)):
            pass
        return (time.perf_counter() - started) / NUM_PIECES


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=4096, help="side of the scene in pixels")
    parser.add_argument("--bands", type=int, default=32, help="bands of the scene")
    parser.add_argument("--network", default="discriminant-context", help="network of the model")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    arguments = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"  # of the process that maps alone; workers get theirs from Dask
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene, labels = folder / "scene.tif", folder / "labels.tif"
        write_scene(scene, side=arguments.side, num_bands=arguments.bands)
        write_labels(labels, side=arguments.side)
        model = train_model(
            scene, labels, folder / "model.safetensors", network=arguments.network, components=15
        )
        given = {"tile_size": 256, "device": "cpu"}
        found: dict[str, Any] = {"side": arguments.side, "bands": arguments.bands}
        found["alone"] = classify_alone(scene, model, folder / "alone.tif", **given)
        expected = (folder / "alone.tif").read_bytes()
        for count in arguments.workers:
            with LocalCluster(
                n_workers=count, threads_per_worker=1, processes=True, dashboard_address=":0"
            ) as local:
                address, output = local.scheduler_address, folder / f"map{count}.tif"
                row = map_on_cluster(address, scene=scene, model=model, output=output, **given)
                row["is_equal"] = output.read_bytes() == expected
                if count == 1:
                    found["piece_ms"] = round(1000 * piece_seconds(address), 2)
            found[f"workers_{count}"] = row
        first = found[f"workers_{arguments.workers[0]}"]["tiles_seconds"] * arguments.workers[0]
        for count in arguments.workers:
            row = found[f"workers_{count}"]
            row["efficiency"] = round(first / (count * row["tiles_seconds"]), 3)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
