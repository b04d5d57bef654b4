"""The copy of the core from which the worker runs."""

from __future__ import annotations

import os
import time

import pytest

from hsi_qgis_plugin import core_copy
from hsi_qgis_plugin.core_copy import KEPT_SECONDS, copy_core


@pytest.fixture
def core(tmp_path, monkeypatch):
    monkeypatch.setattr(core_copy, "environments_folder", lambda: tmp_path / "environments")
    package = tmp_path / "plugin" / "core" / "hsi_core"
    (package / "tasks").mkdir(parents=True)
    (package / "tasks" / "train.py").write_text("old", encoding="utf-8")
    (package / "__pycache__").mkdir()
    return package.parent


def test_an_unchanged_core_is_copied_once_without_bytecode(core, feedback):
    copy = copy_core(core, feedback)
    assert (copy / "hsi_core" / "tasks" / "train.py").read_text(encoding="utf-8") == "old"
    assert not list(copy.rglob("__pycache__"))
    (core / "hsi_core" / "__pycache__" / "train.pyc").touch()
    assert copy_core(core, feedback) == copy
    assert list(copy.parent.iterdir()) == [copy]
    assert feedback.warnings == []


def test_an_edit_of_the_same_length_at_the_same_time_gives_another_copy(core, feedback):
    """The files of a zip can have the same time in all versions."""
    first = copy_core(core, feedback)
    module = core / "hsi_core" / "tasks" / "train.py"
    before = module.stat()
    time.sleep(0.02)  # the clock of a file system is coarse
    module.write_text("new", encoding="utf-8")
    os.utime(module, ns=(before.st_atime_ns, before.st_mtime_ns))
    second = copy_core(core, feedback)
    assert second != first
    assert (second / "hsi_core" / "tasks" / "train.py").read_text(encoding="utf-8") == "new"
    assert first.is_dir()  # a job may still run from it


def test_copies_of_old_versions_are_removed_when_no_job_can_run_from_them(core, feedback):
    old = copy_core(core, feedback)
    (core / "hsi_core" / "recent.py").touch()
    recent = copy_core(core, feedback)
    past = time.time() - KEPT_SECONDS - 60
    os.utime(old, (past, past))
    (core / "hsi_core" / "newest.py").touch()
    newest = copy_core(core, feedback)
    assert set(newest.parent.iterdir()) == {recent, newest}


def test_a_copy_in_use_again_is_not_old(core, feedback):
    copy = copy_core(core, feedback)
    os.utime(copy, (0, 0))
    assert copy_core(core, feedback) == copy
    (core / "hsi_core" / "new.py").touch()
    copy_core(core, feedback)
    assert copy.is_dir()
