"""Temporary files of killed processes are removed by the next run of the same output, and no others."""

import os
import subprocess
import sys

import pytest

from hsi_core.files.temporary import remove_leftovers, temporary_name
from hsi_core.outputs import new_file
from scenes_for_tests import files_in

KILLED = """
import os, signal, sys
from pathlib import Path
from hsi_core.outputs import new_file
with new_file(Path(sys.argv[1])) as part:
    for path in (part, part.with_name(part.name + ".aux.xml"), part.with_suffix(".qml")):
        path.write_text("half")
    print(part.name, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""
MACHINE, START = slice(6), slice(6, 10)


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """Names that a killed run of map.tif left, that of the raster first."""
    folder = tmp_path_factory.mktemp("killed")
    command = [sys.executable, "-c", KILLED, str(folder / "map.tif")]
    name = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout.strip()
    return sorted(files_in(folder), key=lambda found: found != name)


def replaced(name, part, text):
    """The name with other characters in a part of its tag."""
    tag = name.split(".")[2]
    return name.replace(tag, tag.replace(tag[part], text, 1))


def test_the_next_run_of_an_output_removes_what_a_killed_process_left(tmp_path, killed):
    assert len(killed) == 3
    for name in killed:
        (tmp_path / name).write_text("half")
    with new_file(tmp_path / "map.tif") as part:
        part.write_text("new")
    assert files_in(tmp_path) == ["map.tif"]


def test_what_a_killed_process_left_for_another_output_stays(tmp_path, killed):
    (tmp_path / killed[0]).write_text("half")
    for name in ("map2.tif", "p.tif", "map.tiff", "map.html", "map"):
        remove_leftovers(tmp_path / name)
    assert files_in(tmp_path) == [killed[0]]


def test_files_of_another_machine_and_of_a_living_process_stay(tmp_path, killed):
    foreign = replaced(killed[0], MACHINE, "abcdef")
    living = temporary_name(tmp_path / "map.tif").name
    for name in (foreign, living):
        (tmp_path / name).write_text("half")
    remove_leftovers(tmp_path / "map.tif")
    assert files_in(tmp_path) == sorted([foreign, living])


def test_a_process_that_started_later_with_the_same_number_is_another_process(tmp_path):
    living = temporary_name(tmp_path / "map.tif").name
    assert int(living.split(".")[2][10:], 16) == os.getpid()
    (tmp_path / replaced(living, START, "0000" if "0000" not in living else "1111")).touch()
    remove_leftovers(tmp_path / "map.tif")
    assert files_in(tmp_path) == []
