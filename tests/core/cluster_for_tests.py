"""A scheduler and worker processes of Dask on this machine, and work for them."""

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import dask

dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})

from distributed import LocalCluster  # noqa: E402

from hsi_core.cluster.work import worker_progress  # noqa: E402
from hsi_core.errors import SceneError  # noqa: E402

# Workers are copies of a process that has imported everything, so they start at once.
multiprocessing.get_context("forkserver").set_forkserver_preload(
    ["distributed", "distributed.nanny", "hsi_core.tasks.classify"]
)


@contextmanager
def local_cluster(num_workers: int = 2) -> Iterator[LocalCluster]:
    """A scheduler in this process, and worker processes of one core each."""
    with LocalCluster(
        n_workers=num_workers,
        threads_per_worker=1,
        processes=True,
        dashboard_address=":0",
        silence_logs=50,
        memory_limit="2GiB",
    ) as cluster:
        yield cluster


def double(description, item):
    """Twice the item, and which process computed it."""
    return {"value": 2 * item * description["factor"], "process": os.getpid()}


def accept_anything(description, item):
    """The check of a worker that is always good."""
    return os.getpid()


def refuse(description, item):
    """The check of a worker without the scene."""
    raise SceneError("The scene a.tif does not exist; choose another one.")


def die_once(description, item):
    """Kill the process of the worker, unless a file tells that this happened before."""
    marker = Path(description["folder"]) / f"died{item}"
    if item in description["deadly"] and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def work_until_stopped(description, item):
    """Work that ends only when its caller is gone; then it writes a file."""
    folder = Path(description["folder"])
    (folder / f"started{item}").touch()
    try:
        while True:
            worker_progress.check()
            time.sleep(0.02)
    finally:
        (folder / f"stopped{item}").touch()
