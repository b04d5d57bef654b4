"""Work in a worker: versions, and messages."""

import copy

import pytest

from hsi_core import __version__
from hsi_core.cluster import work
from hsi_core.cluster.work import _Current, _current, versions, worker_memory_limit
from hsi_core.errors import WorkerFullError
from hsi_core.progress import Progress


def test_the_versions_are_those_that_results_depend_on():
    assert versions().startswith(f"hsi-core {__version__} with torch 2.")
    assert "+" not in versions()


def test_messages_are_kept_and_progress_is_not():
    current = _Current()
    progress = Progress(current.emit, current.ask)
    progress.report(0.5, "half")
    progress.info("one")
    progress.warning("two")
    progress.check()
    assert current.messages == [("info", "one"), ("warning", "two")]


def test_work_takes_a_part_of_the_memory_of_its_worker(monkeypatch):
    assert worker_memory_limit() is None
    monkeypatch.setattr(_current, "memory_limit", 1000)
    assert worker_memory_limit() == 600


def test_work_stops_before_dask_kills_its_worker_for_its_memory(monkeypatch):
    monkeypatch.setattr(_current, "worker", "tcp://w:1")
    taken = []
    monkeypatch.setattr(work, "resident_bytes", lambda: taken[-1])
    monkeypatch.setattr(_current, "memory_limit", 100 * 2**20)
    taken.append(90 * 2**20)
    work.worker_progress.check()
    taken.append(91 * 2**20)
    with pytest.raises(WorkerFullError, match="^it takes 91 MB of the 100 MB") as found:
        work.worker_progress.check()
    # It travels to the caller.
    assert found.value.worker == "tcp://w:1"
    again = copy.copy(found.value)
    assert (str(again), again.worker) == (str(found.value), "tcp://w:1")
    monkeypatch.setattr(_current, "memory_limit", None)
    work.worker_progress.check()
