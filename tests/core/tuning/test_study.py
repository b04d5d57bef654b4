"""Study files: what is kept, shared and refused."""

import os
import sqlite3
import subprocess
import sys

import optuna
import pytest

from hsi_core.errors import OutputError
from hsi_core.tuning.study import NumberedSampler, StudyError, explaining_failed_writes, finished_trials
from scenes_for_tests import files_in, files_of_at_most
from studies_for_tests import IDENTITY, open_here, run

pytestmark = pytest.mark.slow


def test_draws_differ_between_trials_and_seeds():
    found = set()
    for seed in (0, 1):
        study = optuna.create_study(sampler=NumberedSampler(seed))
        found |= {study.ask().suggest_float("x", 0.0, 1.0) for _ in range(4)}
    assert len(found) == 8


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"scene": "other"}, "The study s.sqlite is one of another scene, or other bands of it: its trials"),
        ({"labels": "other"}, "one of other labels, or another split of them: its trials cannot be compared"),
        (
            {"settings": IDENTITY["settings"] | {"epochs": 9}},
            r"one of other settings \(epochs is 4 there and 9 here\): its trials .* choose another name",
        ),
        (
            {"scene": "other", "settings": IDENTITY["settings"] | {"seed": 3}},
            r"another scene, or other bands of it and other settings \(seed is 0 there and 3 here\)",
        ),
    ],
)
def test_a_study_of_something_else_is_refused(tmp_path, changes, message):
    open_here(tmp_path)
    before = (tmp_path / "s.sqlite").read_bytes()
    with pytest.raises(StudyError, match=message):
        open_here(tmp_path, **changes)
    assert (tmp_path / "s.sqlite").read_bytes() == before


def test_a_file_that_is_no_study_is_refused_and_left_as_it_is(tmp_path):
    (tmp_path / "text.sqlite").write_text("no database")
    with sqlite3.connect(tmp_path / "map.gpkg") as connection:
        connection.execute("CREATE TABLE gpkg_contents (name TEXT)")
    connection.close()
    optuna.create_study(study_name="mine", storage=f"sqlite:///{tmp_path / 'other.sqlite'}")
    for name in ("text.sqlite", "map.gpkg", "other.sqlite"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(StudyError, match=f"{name} is not a study of Tune; choose another name"):
            open_here(tmp_path, name=name)
        assert (tmp_path / name).read_bytes() == before


def test_a_study_where_nothing_can_be_written_is_refused(tmp_path):
    with pytest.raises(OutputError, match="there is no folder"):
        open_here(tmp_path, name="none/s.sqlite")


def test_a_full_disk_while_a_study_is_made_leaves_nothing(tmp_path):
    with (
        files_of_at_most(16_384),
        pytest.raises(OutputError, match=r"s\.sqlite could not be written: disk I/O error; check the free"),
    ):
        open_here(tmp_path)
    assert files_in(tmp_path) == []


def test_a_full_disk_during_the_trials_is_told_and_keeps_the_study(tmp_path):
    study = open_here(tmp_path)
    run(study, 1)
    with (
        files_of_at_most((tmp_path / "s.sqlite").stat().st_size),
        pytest.raises(OutputError, match=r"s\.sqlite could not be written: disk I/O error; check the free"),
        explaining_failed_writes(tmp_path / "s.sqlite"),
    ):
        run(study, 200)
    assert len(finished_trials(open_here(tmp_path))) >= 1


def test_a_study_appears_whole_and_nothing_else_is_left(tmp_path):
    name = "a study? #1 äö.sqlite"
    run(open_here(tmp_path, name=name), 1)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert len(finished_trials(open_here(tmp_path, name=name))) == 1


def test_the_next_run_removes_what_a_kill_left_while_a_study_was_made(tmp_path):
    """Killed just after the study gets its name."""
    program = """
import os, signal, sys
from pathlib import Path
link = os.link
def link_and_die(source, target):
    link(source, target)
    Path(str(source) + "-journal").write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
os.link = link_and_die
from studies_for_tests import open_here
open_here(Path(sys.argv[1]))
"""
    paths = os.pathsep.join(path for path in sys.path if path)
    command = [sys.executable, "-c", program, str(tmp_path)]
    subprocess.run(command, check=False, env=os.environ | {"PYTHONPATH": paths})
    assert len(list(tmp_path.iterdir())) == 3
    open_here(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["s.sqlite"]
