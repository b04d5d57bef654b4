"""Files that are removed after a worker was killed, and files that are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from hsi_qgis_plugin.leftovers import Leftovers

NEW = ("map.tif", "map.tif.aux.xml", "map.qml", ".map.01234567.part.tif", "map.tif.checkpoint")


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_a_checkpoint_goes_with_a_cancel_and_stays_after_a_crash(tmp_path, is_cancelled):
    (tmp_path / "mine.tif").touch()
    leftovers = Leftovers([str(tmp_path / "map.tif")])
    for name in NEW:
        (tmp_path / name).touch()
    leftovers.remove(is_cancelled=is_cancelled)
    left = {"mine.tif"} if is_cancelled else {"mine.tif", "map.tif.checkpoint"}
    assert {path.name for path in tmp_path.iterdir()} == left


def test_what_cannot_be_removed_is_told_and_the_rest_goes(tmp_path, monkeypatch):
    leftovers = Leftovers([str(tmp_path / "map.tif")])
    for name in NEW:
        (tmp_path / name).touch()
    unlink = Path.unlink

    def refuse_map(self, missing_ok=False):
        if self.name == "map.tif":
            raise PermissionError(13, "The process cannot access the file", str(self))
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_map)
    assert leftovers.remove(is_cancelled=True) == [tmp_path / "map.tif"]
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_files_that_the_run_did_not_touch_stay(tmp_path):
    for name in ("map.tif", "map.qml", ".map.89abcdef.part.tif"):
        (tmp_path / name).touch()
    leftovers = Leftovers([str(tmp_path / "map.tif"), str(tmp_path / "no" / "folder" / "x.tif")])
    (tmp_path / "map.tif").write_text("half of a new one")
    leftovers.remove(is_cancelled=False)
    assert {path.name for path in tmp_path.iterdir()} == {"map.qml", ".map.89abcdef.part.tif"}
