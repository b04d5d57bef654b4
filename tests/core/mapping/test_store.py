"""Finished tiles on disk: what a kill leaves and what is taken up again."""

import contextlib
import errno
import io
import json
import os
import shutil
from io import FileIO
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from hsi_core.errors import CancelledError, OrphanedError, OutputError
from hsi_core.mapping import store as tile_store
from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.store import FILES_AT, HEADER_BYTES, Journal, Layer, open_store
from hsi_core.progress import Progress
from hsi_core.windows import Window
from scenes_for_tests import files_in

SHAPE = (20, 30)


pytestmark = pytest.mark.usefixtures("commit_at_once")


@pytest.fixture
def layers(tmp_path):
    return {
        "map": Layer(tmp_path / "map.tif", np.dtype(np.uint16)),
        "shares": Layer(tmp_path / "shares.tif", np.dtype(np.float32), 3),
    }


def opened(layers, fingerprint="same", events=None, shape=SHAPE):
    return open_store(
        layers,
        shape=shape,
        fingerprint=fingerprint,
        progress=Progress((events if events is not None else []).append),
    )


def values_of(window, num_channels):
    rows, columns = np.indices((window.height, window.width))
    return ((rows + window.row) * 100 + columns + window.column)[..., None] + np.arange(num_channels) / 4


def leave_two_tiles(layers, fingerprint="same"):
    """What a run whose parent went away leaves."""
    with contextlib.suppress(OrphanedError), opened(layers, fingerprint) as store:
        assert store.journal is None
        for index, window in enumerate((Window(0, 0, 16, 16), Window(0, 16, 16, 14)), start=1):
            store.write("map", window, values_of(window, 1))
            store.write("shares", window, values_of(window, 3))
            store.commit(Journal(16, 0, index))
        raise OrphanedError


def test_what_is_written_in_windows_is_read_in_others(layers, tmp_path):
    with opened(layers) as store:
        for window in (Window(0, 0, 20, 11), Window(0, 11, 20, 19)):
            store.write("shares", window, values_of(window, 3))
        inner = Window(3, 5, 9, 17)
        np.testing.assert_array_equal(store.read("shares", inner), values_of(inner, 3))
    assert list(tmp_path.iterdir()) == []


def test_the_same_run_goes_on_with_what_was_left(layers, tmp_path):
    leave_two_tiles(layers)
    assert {path.name for path in tmp_path.iterdir()} == {"map.tif.checkpoint", "shares.tif.checkpoint"}
    events = []
    with opened(layers, events=events) as store:
        assert store.journal == Journal(16, 0, 2)
        window = Window(2, 10, 14, 15)
        np.testing.assert_array_equal(store.read("map", window), values_of(window, 1).astype(np.uint16))
        np.testing.assert_array_equal(store.read("shares", window), values_of(window, 3))
    assert events == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fingerprint", ["other", None])
def test_another_run_starts_anew_and_says_so(layers, fingerprint):
    leave_two_tiles(layers)
    events = []
    with opened(layers, fingerprint, events) as store:
        assert store.journal is None
        assert not store.read("shares", Window(0, 0, *SHAPE)).any()
    assert [event["event"] for event in events] == ["warning"]
    assert "belongs to a map with another scene, model or settings" in events[0]["message"]


def test_a_run_without_a_fingerprint_is_never_taken_up(layers):
    leave_two_tiles(layers, None)
    with opened(layers, None) as store:
        assert store.journal is None


def test_another_choice_of_outputs_or_size_starts_anew(layers, tmp_path):
    leave_two_tiles(layers)
    (tmp_path / "shares.tif.checkpoint").unlink()
    with opened(layers) as store:
        assert store.journal is None
    leave_two_tiles(layers)
    with opened(layers, shape=(20, 31)) as store:
        assert store.journal is None


def test_a_run_with_fewer_outputs_names_the_files_that_stay(layers, tmp_path):
    layers["shares"] = Layer(tmp_path / "elsewhere" / "shares.tif", np.dtype(np.float32), 3)
    (tmp_path / "elsewhere").mkdir()
    leave_two_tiles(layers)
    left = tmp_path / "elsewhere" / "shares.tif.checkpoint"
    events = []
    with opened({"map": layers["map"]}, "of fewer", events) as store:
        assert store.journal is None
    assert left.is_file()
    assert [event["message"] for event in events][1:] == [
        f"An earlier run left the file {left}, which this run does not use; delete it, unless you want to "
        "resume that run."
    ]


@pytest.mark.parametrize(
    "listed",
    [
        '["{folder}/other.tif.checkpoint", "{folder}/scene.tif"]',
        '["{folder}/folder.checkpoint"]',
        '["a\\u0000.checkpoint"]',
        "[" * 2000,
        "[1, null]",
        "{{}}",
        "7",
    ],
)
def test_nothing_is_removed_because_a_file_names_it(layers, tmp_path, listed):
    """Any program can write a file with the name of a checkpoint."""
    (tmp_path / "folder.checkpoint").mkdir()
    for name in ("other.tif.checkpoint", "scene.tif"):
        (tmp_path / name).write_bytes(b"1")
    with (tmp_path / "map.tif.checkpoint").open("wb") as file:
        file.seek(FILES_AT)
        file.write(listed.format(folder=tmp_path).encode().ljust(2048))
    with opened({"map": layers["map"]}):
        pass
    assert files_in(tmp_path) == ["folder.checkpoint", "other.tif.checkpoint", "scene.tif"]


def test_a_store_that_was_cut_off_is_an_error(layers, tmp_path):
    with opened(layers) as store:
        os.truncate(tmp_path / "shares.tif.checkpoint", HEADER_BYTES + 100)
        with pytest.raises(OutputError, match=r"shares.tif.checkpoint was cut off while the map was made"):
            store.read("shares", Window(0, 0, *SHAPE))


@pytest.mark.parametrize(
    "header",
    [b"{" * 50, b"[" * 2000, b"[1, 2]", b"\xff\xfe", b'{"fingerprint": "same", "side": 16, "pages": 3}'],
)
def test_a_damaged_journal_starts_anew_and_says_so(layers, tmp_path, header):
    leave_two_tiles(layers)
    with (tmp_path / "map.tif.checkpoint").open("r+b") as file:
        file.write(header.ljust(4096))
    events = []
    with opened(layers, events=events) as store:
        assert store.journal is None
    assert [event["message"] for event in events] == [
        "The checkpoint map.tif.checkpoint is damaged; the map starts from the beginning."
    ]


@pytest.mark.parametrize("error", [CancelledError, ValueError])
def test_a_cancel_and_an_error_leave_nothing(layers, tmp_path, error):
    leave_two_tiles(layers)
    with contextlib.suppress(error), opened(layers) as store:
        store.commit(Journal(16, 0, 3))
        raise error
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_ends_before_the_first_entry_leaves_nothing(layers, tmp_path):
    with pytest.raises(OrphanedError), opened(layers):
        raise OrphanedError
    assert list(tmp_path.iterdir()) == []


def test_too_little_space_is_refused_before_any_work(layers, tmp_path):
    with (
        pytest.raises(
            OutputError,
            match=r"the disk has [\d.]+ [GM]B of free space, but the map needs up to [\d.]+ GB while it "
            "is made; free some",
        ),
        opened(layers, shape=(10**7, 10**7)),
    ):
        pytest.fail("opened")
    assert list(tmp_path.iterdir()) == []


def test_space_is_needed_for_the_store_and_for_the_rasters_beside_it(layers, tmp_path, monkeypatch):
    """Rasters are written while the store is there; outputs in two folders of one disk share its space."""
    (tmp_path / "other").mkdir()
    layers["shares"] = Layer(tmp_path / "other" / "shares.tif", np.dtype(np.float32), 3)
    stored = 2 * HEADER_BYTES + 20 * 30 * (2 + 12)
    just_enough = (1 + 4 / 3) * stored
    usage = shutil.disk_usage(tmp_path)
    for free, is_enough in ((2 * stored, False), (just_enough, True), (3 * stored, True)):
        monkeypatch.setattr(shutil, "disk_usage", lambda folder, free=free: usage._replace(free=free))
        with (
            contextlib.nullcontext() if is_enough else pytest.raises(OutputError, match="free some space"),
            opened(layers),
        ):
            pass


class HesitantFile(FileIO):
    """A file on a nearly full disk: every write takes at most 7 bytes and reports no error."""

    def write(self, values):
        return super().write(memoryview(values)[:7])


def test_short_writes_are_continued_until_all_is_on_disk(layers, monkeypatch):
    monkeypatch.setattr(tile_store, "FileIO", HesitantFile)
    leave_two_tiles(layers)
    monkeypatch.undo()
    with opened(layers) as store:
        assert store.journal == Journal(16, 0, 2)
        window = Window(0, 0, 16, 30)
        np.testing.assert_array_equal(store.read("shares", window), values_of(window, 3))


@pytest.mark.parametrize(
    ("num_bytes", "text"),
    [(3.24e9, "3.2 GB"), (1e9, "1.0 GB"), (1e6, "1.0 MB"), (999_000, "999 kB"), (1200, "1 kB")],
)
def test_sizes_are_told_in_a_fitting_unit(num_bytes, text):
    assert tile_store._size(num_bytes) == text


def test_the_journal_is_written_at_most_once_a_second(layers, tmp_path, monkeypatch):
    clock = SimpleNamespace()
    monkeypatch.setattr(tile_store, "COMMIT_SECONDS", 1.0)
    monkeypatch.setattr(tile_store, "time", SimpleNamespace(monotonic=lambda: clock.seconds))
    with opened(layers) as store:
        for clock.seconds, num_done, expected in ((1.0, 1, 1), (1.5, 2, 1), (2.0, 3, 3), (2.75, 4, 3)):
            store.commit(Journal(16, 0, num_done))
            header = (tmp_path / "map.tif.checkpoint").read_bytes()[:FILES_AT]
            assert (json.loads(header)["num_done"], store.journal.num_done) == (expected, expected)


def test_the_journal_fits_into_the_first_sector_of_the_disk(layers, tmp_path):
    """A sector of 512 bytes is written whole or not at all."""
    with opened(layers) as store:
        store.commit(Journal(16, 32, 2, 5, 3, {"a": 1}))
        header = (tmp_path / "map.tif.checkpoint").read_bytes()[:FILES_AT]
    assert json.loads(header[:512])["first_row"] == 32
    assert not header[512:].strip()


def test_a_run_that_was_killed_before_its_first_entry_starts_anew_without_a_warning(layers, tmp_path):
    with opened(layers):
        for name in ("map", "shares"):
            shutil.copy(tmp_path / f"{name}.tif.checkpoint", tmp_path / name)
    for name in ("map", "shares"):
        (tmp_path / name).rename(tmp_path / f"{name}.tif.checkpoint")
    events = []
    with opened(layers, events=events) as store:
        assert store.journal is None
    assert events == []


@pytest.mark.parametrize(("length", "is_listed"), [(10, True), (2043, True), (2044, False)])
def test_a_list_of_files_that_does_not_fit_is_left_out(length, is_listed):
    """The list is '["/' and '"]' around the name, and has 2048 bytes before the values begin."""
    file = io.BytesIO(bytes(HEADER_BYTES + 8))
    path = Path("/" + "x" * length)
    tile_store._list_files(file, {"map": path})
    content = file.getvalue()
    assert len(content) == HEADER_BYTES + 8
    assert content[:FILES_AT] == bytes(FILES_AT)
    assert content[HEADER_BYTES:] == bytes(8)
    expected = json.dumps([str(path)]).encode().ljust(2048) if is_listed else bytes(2048)
    assert content[FILES_AT:HEADER_BYTES] == expected


class FullFile(FileIO):
    """A file on a full disk."""

    def write(self, values):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_the_message_about_a_full_disk_names_the_output(layers, tmp_path, monkeypatch):
    with opened(layers) as store, FullFile(tmp_path / "full", "w") as full:
        monkeypatch.setattr(store, "_files", dict.fromkeys(layers, full))
        window = Window(0, 0, 4, 4)
        for name in layers:
            with pytest.raises(OutputError, match=rf"The output .*{name}.tif could not be written"):
                store.write(name, window, values_of(window, layers[name].num_channels))
        with pytest.raises(OutputError, match=r"The output .*map.tif could not be written"):
            store.commit(Journal(16, 0, 1))


def test_values_of_another_height_than_the_window_are_an_error(layers):
    with opened(layers) as store, pytest.raises(ValueError, match="shorter"):
        store.write("map", Window(0, 0, 4, 4), values_of(Window(0, 0, 3, 4), 1))


def test_the_journal_keeps_the_comparison_of_precisions(layers):
    journal = Journal(16, 32, 2, 5, 3, {"a": 1}, Comparison(7, 6, 2, (0.25, 0.5), is_reduced=True))
    with contextlib.suppress(OrphanedError), opened(layers) as store:
        store.commit(journal)
        raise OrphanedError
    with opened(layers) as store:
        assert store.journal == journal
