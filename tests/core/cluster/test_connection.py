"""Workers are checked, work reaches them, and results come back whatever happens to them."""

import gc
import json
import logging
import re
import sys
import time
from pathlib import Path
from pkgutil import get_data
from types import SimpleNamespace

import distributed
import pytest

from cluster_for_tests import (
    accept_anything,
    be_full_once,
    die_afterwards,
    die_once,
    double,
    local_cluster,
    pause_once,
    refuse,
    resume,
    work_until_stopped,
)
from hsi_core.cluster import connection
from hsi_core.cluster.connection import Cluster, open_cluster
from hsi_core.errors import (
    CancelledError,
    ClusterError,
    ClusterLostError,
    MissingPackageError,
    SceneError,
)
from hsi_core.progress import Progress


@pytest.fixture
def address(four_workers):
    return four_workers.scheduler_address


def wait_until(is_true, *, seconds=30.0):
    """Wait for something that happens in another process."""
    end = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_results_come_with_their_items_from_all_workers(address):
    drawn = []

    def items():
        for number in range(20):
            drawn.append(number)
            yield number

    with open_cluster(address, Progress()) as cluster:
        cluster.admit(accept_anything, None)
        wait_until(lambda: cluster.num_workers == 4 or cluster._look(at_once=True))
        found = {}
        for item, result in cluster.run(double, {"factor": 5}, items()):
            found[item] = result.value["value"]
            # Two pieces for each of four workers, and the ones that have come back.
            assert len(drawn) <= len(found) + 2 * 4
        assert found == {number: 10 * number for number in range(20)}
        words = cluster.describe()
    assert words.startswith("20 pieces of work on ")
    assert 1 <= words.count("tcp://") <= 4


def test_a_scheduler_file_names_the_scheduler(address, tmp_path):
    path = tmp_path / "scheduler.json"
    path.write_text(json.dumps({"address": address, "id": "Scheduler-1"}))
    with open_cluster(str(path), Progress()) as cluster:
        cluster.admit(accept_anything, None)
        assert [found.value["value"] for _, found in cluster.run(double, {"factor": 1}, [3])] == [6]


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("here", '"here" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or its '),
        ("missing.json", "The scheduler file missing.json cannot be read"),
        ("nothing://a:1", "The scheduler nothing://a:1 does not answer"),
        ("tcp://127.0.0.1:9", "The scheduler tcp://127.0.0.1:9 does not answer"),
    ],
)
def test_an_address_without_a_scheduler_is_refused(address, message, monkeypatch):
    monkeypatch.setattr(connection, "CONNECT_SECONDS", 0.3)
    with pytest.raises(ClusterError) as refusal, open_cluster(address, Progress()):
        pass
    assert str(refusal.value).startswith(message)


def test_no_garbage_is_collected_while_a_client_starts_or_stops(address, monkeypatch):
    """The client of a refused address is garbage, and Dask would delete it in the middle of the start."""
    found = []

    class Watched(distributed.Client):
        def start(self, **settings):
            found.append(gc.isenabled())
            return super().start(**settings)

        def close(self, *args, **settings):
            found.append(gc.isenabled())
            return super().close(*args, **settings)

    monkeypatch.setattr(distributed, "Client", Watched)
    with open_cluster(address, Progress()):
        found.append(gc.isenabled())
    assert found[:3] == [False, True, False]
    assert gc.isenabled()


def test_a_cluster_without_the_file_is_refused_and_named(address):
    events = []
    with (
        open_cluster(address, Progress(events.append)) as cluster,
        pytest.raises(
            ClusterError, match=r"^The worker tcp://\S+ is not used: The scene a.tif does not exist"
        ),
    ):
        cluster.admit(refuse, None)
    warnings = [event["message"] for event in events if event["event"] == "warning"]
    assert len(set(warnings)) == 4


def test_a_refused_worker_gets_no_work(address):
    first = []

    def accept(process):
        first.append(process)
        return "" if process == first[0] else "it has too little memory for the tiles."

    with open_cluster(address, Progress()) as cluster:
        cluster.admit(accept_anything, None, accept=accept)
        wait_until(lambda: len(first) == 4 or cluster._look(at_once=True))
        found = {result.value["process"] for _, result in cluster.run(double, {"factor": 1}, range(8))}
    assert found == {first[0]}


def test_another_version_is_refused(address, monkeypatch):
    monkeypatch.setattr(connection, "versions", lambda: "hsi-core 99 with torch 1")
    with (
        open_cluster(address, Progress()) as cluster,
        pytest.raises(
            ClusterError, match=r"is not used: it has hsi-core .* but this computer has hsi-core 99"
        ),
    ):
        cluster.admit(accept_anything, None)


def test_a_worker_without_the_core_is_refused_and_lives(address, monkeypatch):
    """Dask ends a worker that cannot import a function of the core."""
    monkeypatch.setattr(connection, "READ_CORE", (get_data, "no_such_core", "__init__.py"))
    with open_cluster(address, Progress()) as cluster:
        with pytest.raises(ClusterError, match=r"^The worker tcp://\S+ is not used: its Python has no"):
            cluster.admit(accept_anything, None)
        monkeypatch.undo()
        cluster.admit(accept_anything, None)
        assert cluster.num_workers > 0


def test_a_scheduler_without_the_core_is_named():
    error = RuntimeError("Error during deserialization of the task graph. This frequently\noccurs if")
    failure = Cluster(None, "tcp://a:1", Progress())._failure(error)
    assert isinstance(failure, ClusterError)
    assert str(failure).startswith(
        "The scheduler tcp://a:1 cannot read the work: its Python needs the hsi-core"
    )


def test_the_error_of_a_piece_of_work_arrives(address):
    with open_cluster(address, Progress()) as cluster:
        cluster.admit(accept_anything, None)
        with pytest.raises(SceneError, match="does not exist"):
            list(cluster.run(refuse, None, [1]))


def test_a_cancel_frees_the_workers(address, tmp_path):
    is_cancelled = []
    with open_cluster(address, Progress(is_cancelled=lambda: bool(is_cancelled))) as cluster:
        cluster.admit(accept_anything, None)
        running = cluster.run(work_until_stopped, {"folder": str(tmp_path)}, [1, 2, 3, 4])

        def ask():
            if (tmp_path / "started1").exists():
                is_cancelled.append(True)
            return bool(is_cancelled)

        cluster._progress._is_cancelled = ask
        with pytest.raises(CancelledError):
            list(running)
    wait_until(
        lambda: len(list(tmp_path.glob("started*"))) == len(list(tmp_path.glob("stopped*"))), seconds=5.0
    )


def test_the_work_of_a_killed_worker_is_given_again_and_new_workers_take_part(tmp_path):
    with local_cluster(1) as local, open_cluster(local.scheduler_address, Progress()) as cluster:
        cluster.admit(accept_anything, None)
        description = {"folder": str(tmp_path), "deadly": [2]}
        found = [item for item, _ in cluster.run(die_once, description, range(12))]
        assert sorted(found) == list(range(12))
        assert (tmp_path / "died2").exists()
        started = {result.worker for _, result in cluster.run(double, {"factor": 1}, range(4))}
        local.scale(2)
        wait_until(lambda: len(cluster._admitted - started) > 0 or cluster._look(at_once=True))
        # Result 1 waits in a worker that dies before it is fetched.
        cluster._admitted = set(sorted(cluster._admitted)[:1])
        found = []
        for item, _ in cluster.run(die_afterwards, {"folder": str(tmp_path), "deadly": 1}, [0, 1]):
            found.append(item)
            if len(found) == 1:
                wait_until((tmp_path / "left1").exists)
                time.sleep(0.5)
        assert sorted(found) == [0, 1]


def test_without_workers_a_run_tells_that_it_waits_and_then_ends(monkeypatch):
    events = []
    client = SimpleNamespace(status="running", nthreads=dict)
    progress = Progress(events.append)
    progress.report(0.25, "Classifying")
    monkeypatch.setattr(connection, "WAITING_SECONDS", 0.1)
    monkeypatch.setattr(connection, "WORKERS_SECONDS", 1.0)
    with pytest.raises(ClusterLostError) as error:
        list(Cluster(client, "tcp://a:1", progress).run(double, None, [1]))
    assert re.fullmatch(
        "The scheduler tcp://a:1 has had no worker for 1 s. Start some; the same call goes on where it "
        "stopped.",
        str(error.value),
    )
    waits = [event for event in events if event["message"].startswith("No worker is connected; waiting (")]
    assert len(waits) > 1
    assert {event["percent"] for event in waits} == {25.0}


def test_the_work_of_a_worker_with_too_little_memory_goes_to_another_one(address, tmp_path):
    events = []
    with open_cluster(address, Progress(events.append)) as cluster:
        cluster.admit(accept_anything, None)
        wait_until(lambda: cluster.num_workers == 4 or cluster._look(at_once=True))
        found = dict(cluster.run(be_full_once, {"folder": str(tmp_path)}, range(30)))
        full = (tmp_path / "full").read_text()
        assert sorted(found) == list(range(30))
        assert found[0].worker != full
        assert full not in cluster._admitted
    warnings = [event["message"] for event in events if event["event"] == "warning"]
    assert warnings == [f"The worker {full} is not used: it takes 95 MB of the 100 MB that it may take."]


def test_an_idle_worker_that_dask_has_paused_twice_is_refused(monkeypatch):
    """Dask gives it no work, so that the run would wait for ever."""
    events = []

    def state(status, **counts):
        return {
            "status": status,
            "memory_limit": 100 * 2**20,
            "metrics": {"task_counts": counts, "memory": 85 * 2**20},
        }

    known = {"a": state("paused", ready=1), "b": state("paused", executing=1), "c": state("running")}
    client = SimpleNamespace(
        status="running",
        nthreads=lambda: dict.fromkeys(known, 1),
        scheduler_info=lambda n_workers: {"workers": known},
        processing=lambda workers: {worker: [] for worker in workers},
    )
    cluster = Cluster(client, "tcp://a:1", Progress(events.append))
    monkeypatch.setattr(connection, "PAUSED_SECONDS", 0.0)
    cluster._look(at_once=True)
    assert cluster._admitted == {"a", "b", "c"}  # it may be short
    cluster._look(at_once=True)
    assert cluster._admitted == {"b", "c"}
    assert [event["message"] for event in events] == [
        "The worker a is not used: it takes 85 MB of the 100 MB that it may take; start it with more memory "
        "(--memory-limit), or choose smaller tiles or batches."
    ]
    # The other two leave. The run does not wait ten minutes for others.
    del known["b"], known["c"]
    monkeypatch.setattr(connection, "FULL_SECONDS", 0.0)
    monkeypatch.setattr(connection, "EMIT_EVERY_SECONDS", 0.0)
    monkeypatch.setattr(connection, "LOOK_SECONDS", 0.0)
    with pytest.raises(ClusterLostError, match=r"for 0 s. The worker a is not used: it takes 85"):
        list(cluster.run(double, None, [1]))
    # It starts again with more memory, and the same address.
    del known["a"]
    cluster._look(at_once=True)
    known["a"] = state("running")
    cluster._look(at_once=True)
    assert cluster._admitted == {"a"}
    assert not cluster._full


def test_work_that_waits_in_a_paused_worker_goes_to_others(address, tmp_path, monkeypatch):
    """Dask would leave it there: the run would wait for its end for ever."""
    monkeypatch.setattr(connection, "PAUSED_SECONDS", 0.3)
    end = time.monotonic() + 20

    def check():
        assert time.monotonic() < end

    with open_cluster(address, Progress()) as cluster:
        cluster.admit(accept_anything, None)
        wait_until(lambda: cluster.num_workers == 4 or cluster._look(at_once=True))
        try:
            found = dict(cluster.run(pause_once, {"folder": str(tmp_path)}, range(12), check=check))
            paused = (tmp_path / "paused").read_text()
            assert sorted(found) == list(range(12))
            assert [item for item, one in found.items() if one.worker == paused] == [0]
        finally:
            cluster._client.run(resume)


def test_dask_tells_what_is_asked_of_it(address, tmp_path):
    with open_cluster(address, Progress()) as cluster:
        cluster.admit(accept_anything, None)
        running = cluster.run(work_until_stopped, {"folder": str(tmp_path)}, [1])
        asked = []

        def ask():
            known = cluster._client.scheduler_info()["workers"].values()
            asked.append(sum(found["metrics"]["task_counts"].get("executing", 0) for found in known))
            assert {found["status"] for found in known} == {"running"}
            assert all(found["metrics"]["memory"] < found["memory_limit"] for found in known)
            return asked[-1] > 0

        cluster._progress._is_cancelled = ask
        with pytest.raises(CancelledError):
            list(running)
    assert asked[-1] == 1


def test_workers_that_are_lost_in_their_check_again_and_again_end_the_start(monkeypatch):
    """A worker whose memory is too small to import the core starts again with another address."""
    numbers = iter(range(100))
    client = SimpleNamespace(
        status="running",
        nthreads=lambda: {f"tcp://w:{next(numbers)}": 1},
        scheduler_info=lambda n_workers: {"workers": {}},
        submit=lambda *arguments, **settings: SimpleNamespace(done=bool, cancel=bool),
    )
    monkeypatch.setattr(connection, "EMIT_EVERY_SECONDS", 0.0)
    with pytest.raises(ClusterLostError, match=r"\(all its workers were lost 4 times\); see"):
        Cluster(client, "tcp://a:1", Progress()).admit(accept_anything, None)
    assert next(numbers) == 5


def test_dask_prints_no_traceback_of_its_own(address):
    log = logging.getLogger("distributed.client")
    level = log.level
    with open_cluster(address, Progress()):
        assert not log.isEnabledFor(logging.ERROR)
    assert log.level == level


def test_a_lost_scheduler_ends_the_work_with_advice():
    cluster = Cluster(SimpleNamespace(status="connecting"), "tcp://a:1", Progress())
    with pytest.raises(ClusterLostError) as error:
        list(cluster.run(double, None, [1]))
    assert str(error.value) == (
        "The connection to the scheduler tcp://a:1 is lost. Start it again; the same call goes on where it "
        "stopped."
    )


def test_work_that_kills_several_workers_ends_with_advice():
    error = type("KilledWorker", (Exception,), {})("Attempted to run task 'a' on 4 different workers")
    future = SimpleNamespace(status="error", exception=lambda: error)
    cluster = Cluster(None, "tcp://a:1", Progress())
    with pytest.raises(
        ClusterLostError, match="give them more memory or smaller tiles. The same call goes on"
    ):
        cluster._result(future, bool, bool)


def test_work_that_kills_the_only_worker_again_and_again_ends_with_advice(monkeypatch):
    monkeypatch.setattr(connection, "EMIT_EVERY_SECONDS", 0.0)
    cluster, workers, items = Cluster(SimpleNamespace(status="closed"), "tcp://a:1", Progress()), [], []

    def look():  # at each look the worker has died, and another one is there
        workers.append(f"tcp://w:{len(workers)}")
        cluster._admitted = {workers[-1]}

    class Future:
        def __init__(self, function, description, item, workers):
            items.append(item)

        def add_done_callback(self, call):
            pass

        def cancel(self, force):
            pass

    monkeypatch.setattr(cluster, "_look", look)
    monkeypatch.setattr(cluster, "_submit", Future)
    with pytest.raises(ClusterLostError, match=r"same piece of work \(all its workers were lost 4 times\)"):
        list(cluster.run(double, None, ["a"]))
    assert items == ["a"] * 4


def test_a_report_names_the_slowest_workers(monkeypatch):
    cluster = Cluster(None, "tcp://a:1", Progress())
    cluster._done = {f"w{number}": [60.0 * number, number] for number in range(1, 12)}
    monkeypatch.setattr(connection, "MOST_NAMED", 2)
    assert cluster.describe() == (
        "66 pieces of work on 11 workers: w11 11 in 11 min 00 s; w10 10 in 10 min 00 s; 9 more between 1 min "
        "00 s and 9 min 00 s."
    )


def test_without_dask_a_cluster_is_refused(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(MissingPackageError, match="A cluster needs the package distributed"),
        open_cluster("tcp://127.0.0.1:9", Progress()),
    ):
        pass


def test_no_module_imports_dask_before_a_cluster_is_asked_for():
    imports = re.compile(r"^(?:import|from) +(\w+)", re.MULTILINE)  # at the top of a module
    found = set()
    for path in Path(connection.__file__).parents[1].rglob("*.py"):
        found |= set(imports.findall(path.read_text(encoding="utf-8")))
    assert "torch" in found
    assert not found & {"dask", "distributed"}
