"""A call as plain values, and the files that a worker keeps open for it."""

import os
from concurrent.futures import ThreadPoolExecutor
from threading import get_ident
from types import SimpleNamespace

import numpy as np
import pytest

from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import _remote, classify
from hsi_core.tasks._remote import OpenedCall, Workers, describe_call, digest_of_scene, smallest_limit


def test_paths_of_files_that_are_read_become_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("scene.tif", "b.safetensors"):
        (tmp_path / name).touch()
    params = classify.Params(
        scene="scene.tif",
        model="/vsis3/bucket/a.safetensors",
        more_models=["b.safetensors"],
        output="map.tif",
        cluster="tcp://a:1",
    )
    first, second = (describe_call(params, ("scene", "model", "more_models")) for _ in range(2))
    values = first["params"]
    assert values["scene"] == str(tmp_path / "scene.tif")
    assert values["model"] == os.path.join("/vsis3", "bucket", "a.safetensors")
    assert values["more_models"] == [str(tmp_path / "b.safetensors")]
    assert values["output"] == "map.tif"
    assert "cluster" not in values
    assert first["call"] != second["call"]


@pytest.mark.parametrize(
    ("own", "of_worker", "expected"), [(None, None, None), (5, None, 5), (None, 7, 7), (5, 7, 5), (9, 7, 7)]
)
def test_the_smaller_memory_limit_counts(monkeypatch, own, of_worker, expected):
    monkeypatch.setattr(_remote, "worker_memory_limit", lambda: of_worker)
    assert smallest_limit(own) == expected


def test_a_scene_is_known_by_its_size_and_not_by_its_time(make_scene):
    cube = np.ones((3, 4, 5), np.uint16)
    paths = [make_scene(cube, "a.tif"), make_scene(cube, "b.tif"), make_scene(cube[:, :3], "c.tif")]
    os.utime(paths[1], (1, 1))
    digests = []
    for path in paths:
        with open_scene(path) as scene:
            digests.append(digest_of_scene(scene, [1, 2, 3]))
    assert digests[0] == digests[1] != digests[2]


class OneWorker:
    """A cluster that draws two items at a time while there is room, and finishes the later one first."""

    num_workers = 1

    def admit(self, check, description, *, accept):
        accept({"device": "cpu"})

    def run(self, function, description, items, *, has_room):
        items, running = iter(items), []
        while True:
            while has_room() and len(running) < 2 and (item := next(items, None)) is not None:
                running.append(item)
            if not running:
                return
            item = running.pop() if has_room() else running.pop(0)
            yield item, SimpleNamespace(value=function(description, item))


def test_results_come_in_the_order_of_their_items_and_few_wait(monkeypatch):
    monkeypatch.setattr(_remote, "EARLY", 3)
    computed, most = [], 0

    def square(description, item):
        computed.append(item)
        return item * item

    found = []
    for item, value in Workers(OneWorker(), {}, square).run_in_order(square, range(10)):
        most = max(most, len(computed) - len(found))
        found.append((item, value))
    assert found == [(item, item * item) for item in range(10)]
    assert computed[:4] == [1, 2, 3, 0]
    assert most == 4  # three that wait, and the one that ends their waiting


def test_files_are_opened_once_for_each_call():
    log = []

    def open_call(description, stack):
        log.append(f"open {description['call']}")
        stack.callback(log.append, f"close {description['call']}")
        if description["call"] == "bad":
            raise ValueError("bad")
        return description["call"].upper()

    opened = OpenedCall(open_call)
    assert [opened.get({"call": name}) for name in ("a", "a", "b")] == ["A", "A", "B"]
    assert log == ["open a", "close a", "open b"]
    with pytest.raises(ValueError, match="bad"):
        opened.get({"call": "bad"})
    assert log[3:] == ["close b", "open bad", "close bad"]
    assert opened.get({"call": "b"}) == "B"


def test_one_thread_opens_and_closes_whatever_thread_asks():
    threads = []

    def open_call(description, stack):
        threads.append(get_ident())
        stack.callback(lambda: threads.append(get_ident()))

    opened = OpenedCall(open_call)
    for call in ("a", "b"):
        with ThreadPoolExecutor(1) as pool:
            pool.submit(opened.get, {"call": call}).result()
    assert len(threads) == 3
    assert len(set(threads)) == 1
