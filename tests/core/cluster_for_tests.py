"""A scheduler and worker processes of Dask on this machine, and work for them."""

import multiprocessing
import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import forkserver
from pathlib import Path

import dask

dask.config.set(
    {
        "distributed.worker.multiprocessing-method": "forkserver",
        # Nobody waits half a minute for a worker that a test has killed.
        "distributed.comm.timeouts.connect": "5s",
        # Workers without work take 1 % of a processor each, not 4 %: the suite runs beside them.
        "distributed.worker.profile.enabled": False,
        "distributed.admin.tick.interval": "1s",
        "distributed.admin.system-monitor.interval": "5s",
    }
)

from distributed import LocalCluster, get_worker  # noqa: E402
from distributed.core import Status  # noqa: E402

from hsi_core.cluster.connection import without_collection  # noqa: E402
from hsi_core.cluster.work import worker_progress  # noqa: E402
from hsi_core.errors import SceneError, WorkerFullError  # noqa: E402

TASKS = (
    "_assess_strips",
    "_classify_blocks",
    "_crossvalidate_folds",
    "_explain_tiles",
    "_regularise_tiles",
    "_tune_trials",
)

# Workers are copies of a process that has imported everything, so they start at once. It starts here, because
# Dask would have it import less.
multiprocessing.get_context("forkserver").set_forkserver_preload(
    ["distributed.nanny", *(f"hsi_core.tasks.{name}" for name in TASKS)]
)
forkserver.ensure_running()


@contextmanager
def local_cluster(num_workers: int = 2) -> Iterator[LocalCluster]:
    """A scheduler in this process, and worker processes of one core each."""
    with without_collection():
        started = LocalCluster(
            n_workers=num_workers,
            threads_per_worker=1,
            processes=True,
            dashboard_address=":0",
            silence_logs=50,
            memory_limit="2GiB",
        )
    with started as cluster:
        yield cluster


MOST_KILLED = 3
"""Dask gives up a piece of work whose worker died once more."""


@contextmanager
def killing(cluster: LocalCluster, *, seed: int) -> Iterator[list[int]]:
    """Kill three workers at moments that a seed chooses. Dask starts others in their place.

    Yields:
        Process numbers of the killed workers.
    """
    rng, killed, is_over = random.Random(seed), [], threading.Event()

    def kill() -> None:
        while len(killed) < MOST_KILLED and not is_over.wait(rng.uniform(0.02, 0.2)):
            processes = [nanny.process for nanny in list(cluster.workers.values())]
            alive = sorted(process.pid for process in processes if process is not None and process.pid)
            with suppress(ProcessLookupError):
                os.kill(chosen := rng.choice(alive), signal.SIGKILL)
                killed.append(chosen)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield killed
    finally:
        is_over.set()
        thread.join()


def contents(folder: Path) -> dict[str, bytes]:
    """Bytes of the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def set_variables(values: dict[str, str | None]) -> None:
    """Set variables of the environment of this process; None removes one."""
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


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


def die_afterwards(description, item):
    """Return at once, and kill the process of the worker soon after the deadly item; once."""
    marker = Path(description["folder"]) / f"left{item}"
    if item == description["deadly"] and not marker.exists():
        marker.touch()
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGKILL)).start()
    return item


def be_full_once(description, item):
    """The worker that is the first to get item 0 has too little memory for it."""
    marker = Path(description["folder"]) / "full"
    if item == 0 and not marker.exists():
        address = get_worker().address
        marker.write_text(address)
        raise WorkerFullError("it takes 95 MB of the 100 MB that it may take.", address)
    return item


def pause_once(description, item):
    """Dask pauses the worker of item 0 as soon as other work waits there, which does not begin then."""
    if item > 0:
        time.sleep(0.1)
        return item
    worker, is_paused = get_worker(), threading.Event()
    (Path(description["folder"]) / "paused").write_text(worker.address)

    def pause():
        worker.periodic_callbacks["memory_monitor"].stop()  # it would end the pause
        worker.status = Status.paused
        is_paused.set()

    end = time.monotonic() + 10
    while not worker.state.ready and time.monotonic() < end:
        time.sleep(0.001)
    worker.loop.add_callback(pause)
    is_paused.wait(10)
    return item


def resume(dask_worker):
    """End the pause of a worker."""
    dask_worker.status = Status.running
    dask_worker.periodic_callbacks["memory_monitor"].start()


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
