"""Files that are removed after a worker was killed, and files that are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from hsi_qgis_plugin.leftovers import Leftovers

KEPT = ("map.tif.checkpoint", "map.tif.unregularised.checkpoint")
NEW = ("map.tif", "map.tif.aux.xml", "map.qml", ".map.01234567.part.tif", *KEPT)


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_a_checkpoint_goes_with_a_cancel_and_stays_after_a_crash(tmp_path, is_cancelled):
    (tmp_path / "mine.tif").touch()
    leftovers = Leftovers([str(tmp_path / "map.tif")])
    for name in NEW:
        (tmp_path / name).touch()
    leftovers.remove(is_cancelled=is_cancelled)
    left = {"mine.tif"} if is_cancelled else {"mine.tif", *KEPT}
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


def test_files_that_were_there_before_stay(tmp_path):
    """The core renames finished files only, so a changed output is complete, and the earlier one is gone."""
    for name in ("map.tif", "map.qml", ".map.89abcdef.part.tif", "same.tif"):
        (tmp_path / name).touch()
    names = ["map.tif", "same.tif", "new.tif", "no/folder/x.tif"]
    leftovers = Leftovers([str(tmp_path / name) for name in names])
    before = {path.name for path in tmp_path.iterdir()}
    (tmp_path / "map.tif").write_text("a new one")
    (tmp_path / "map.tif.aux.xml").write_text("of the new one")
    (tmp_path / "same.tif.aux.xml").write_text("written by QGIS")
    (tmp_path / "new.tif").touch()
    assert leftovers.replaced() == [tmp_path / "map.tif"]
    leftovers.remove(is_cancelled=False)
    assert {path.name for path in tmp_path.iterdir()} == before | {"map.tif.aux.xml", "same.tif.aux.xml"}


def test_a_run_beside_it_with_another_suffix_keeps_its_temporary_file(tmp_path):
    leftovers = Leftovers([str(tmp_path / "map.tif")])
    for name in (".map.01234567.part.tif", ".map.01234567.part.tif.ovr", ".map.89abcdef.part.html"):
        (tmp_path / name).touch()
    leftovers.remove(is_cancelled=False)
    assert [path.name for path in tmp_path.iterdir()] == [".map.89abcdef.part.html"]


def test_a_run_beside_it_with_a_longer_name_keeps_its_temporary_file(tmp_path):
    leftovers = Leftovers([str(tmp_path / "map.tif")])
    for name in (".map.01234567.part.tif", ".map.2026.01234567.part.tif", ".map.new.01234567.part.tif"):
        (tmp_path / name).touch()
    leftovers.remove(is_cancelled=True)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {".map.2026.01234567.part.tif", ".map.new.01234567.part.tif"}
