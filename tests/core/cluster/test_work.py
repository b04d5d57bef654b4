"""Work in a worker: versions, and messages."""

from hsi_core import __version__
from hsi_core.cluster.work import _Current, _current, versions, worker_memory_limit
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
