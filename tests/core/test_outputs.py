"""Outputs appear whole or not at all."""

import contextlib
import errno
import os
import re
import shutil
import socket
import sqlite3
import stat
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
from rasterio.errors import RasterioIOError

from hsi_core.errors import CancelledError, OutputError, ParameterError
from hsi_core.geotiff import check_written
from hsi_core.outputs import (
    announcing_outputs,
    check_outputs,
    check_writable,
    checkpoint_path,
    new_file,
    temporary_name,
)
from scenes_for_tests import files_in


def test_a_file_is_there_under_its_name_only_at_the_end(tmp_path):
    path = tmp_path / "map.tif"
    with new_file(path) as part:
        part.write_text("new")
        assert part.suffix == ".tif"
        assert part.parent == tmp_path
        assert not path.exists()
    assert files_in(tmp_path) == ["map.tif"]
    assert path.read_text() == "new"


def test_sidecars_move_along_and_those_of_a_replaced_raster_go(tmp_path):
    for name in ("map.tif", "map.tif.aux.xml", "map.tif.ovr", "map.html"):
        (tmp_path / name).write_text("old")
    with new_file(tmp_path / "map.tif") as part:
        part.write_text("new")
        part.with_suffix(".qml").write_text("new style")
    assert files_in(tmp_path) == ["map.html", "map.qml", "map.tif"]
    assert (tmp_path / "map.qml").read_text() == "new style"
    assert (tmp_path / "map.html").read_text() == "old"


def test_a_report_leaves_the_style_of_a_map_of_the_same_name_alone(tmp_path):
    (tmp_path / "map.qml").write_text("style")
    with new_file(tmp_path / "map.html") as part:
        part.write_text("report ü", encoding="utf-8")
    assert files_in(tmp_path) == ["map.html", "map.qml"]
    assert (tmp_path / "map.html").read_bytes() == "report ü".encode()


@pytest.mark.parametrize("error", [CancelledError, ValueError, KeyboardInterrupt])
def test_a_failure_removes_what_was_written_and_keeps_the_old_file(tmp_path, error):
    path = tmp_path / "map.tif"
    path.write_text("old")
    (tmp_path / "map.qml").write_text("old style")

    def fail(part):
        part.write_text("half")
        part.with_name(part.name + ".aux.xml").write_text("half")
        raise error

    with pytest.raises(error), new_file(path) as part:
        fail(part)
    assert files_in(tmp_path) == ["map.qml", "map.tif"]
    assert path.read_text() == "old"


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "the disk is full; free some space or choose another",
        ),
        (OSError(errno.EDQUOT, "Quota exceeded"), "the disk is full"),
        (
            OSError(errno.EACCES, "Permission denied"),
            "Permission denied.*check the free space and the rights",
        ),
        (RasterioIOError("Write failed. See previous exception"), "check the free space and the rights"),
        (RasterioIOError("No space left on device"), "the disk is full"),
    ],
)
def test_a_failed_write_is_an_output_error_with_its_reason(tmp_path, error, message):
    with (
        pytest.raises(OutputError, match=f"The output .*map.tif could not be written: .*{message}"),
        new_file(tmp_path / "map.tif"),
    ):
        raise error
    assert files_in(tmp_path) == []


def test_a_folder_that_goes_while_a_file_is_written_is_said(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()

    def write():
        with new_file(folder / "map.tif") as part:
            part.write_text("half")
            shutil.rmtree(folder)

    with pytest.raises(OutputError) as raised:
        write()
    assert str(raised.value) == (
        f"The output {folder / 'map.tif'} could not be written: the folder {folder} is gone; connect its "
        "drive or make the folder again, and run again."
    )


def test_a_failed_read_while_writing_keeps_its_own_message(tmp_path):
    with pytest.raises(FileNotFoundError), new_file(tmp_path / "map.tif"):
        (tmp_path / "no such scene").read_text()


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(OutputError, match=r"there is no folder .*nowhere; make it first"):
        check_writable(tmp_path / "nowhere" / "map.tif")


def test_a_folder_is_refused(tmp_path):
    for folder in (tmp_path, Path(tmp_path.anchor)):  # the root of a disk has no name
        with pytest.raises(OutputError, match="it is a folder; give a file name"):
            check_writable(folder)


def test_a_folder_that_takes_no_file_is_refused():
    if not Path("/proc/self").is_dir():
        pytest.skip("needs a folder that takes no file, whoever asks")
    with pytest.raises(OutputError, match=r"cannot be written: .*; choose another folder"):
        check_writable(Path("/proc/self/map.tif"))


def test_checking_leaves_nothing_behind(tmp_path):
    check_writable(tmp_path / "map.tif")
    assert files_in(tmp_path) == []


def test_outputs_that_are_inputs_or_twice_the_same_are_refused(tmp_path):
    a, b = tmp_path / "a.tif", tmp_path / "b.tif"
    check_outputs([a, None, b], inputs=[None, tmp_path / "c.tif"])
    with pytest.raises(OutputError, match=r"The output .*a.tif is an input as well; give it another name"):
        check_outputs([b, a], inputs=[a])
    with pytest.raises(OutputError, match=r"Two outputs have the name .*a.tif; give each its own"):
        check_outputs([a, b, a], inputs=[])


def test_the_same_file_under_another_path_is_found(tmp_path):
    a = tmp_path / "a.tif"
    a.write_text("")
    (tmp_path / "link.tif").symlink_to(a)
    with pytest.raises(OutputError, match="is an input as well"):
        check_outputs([tmp_path / "sub" / ".." / "a.tif"], inputs=[a])
    with pytest.raises(OutputError, match="is an input as well"):
        check_outputs([tmp_path / "link.tif"], inputs=[a])


def test_a_tiff_that_lost_its_end_is_found(tmp_path):
    path = tmp_path / "a.tif"
    values = np.random.default_rng(0).integers(0, 255, (2, 300, 300), np.uint8)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=2,
        height=300,
        width=300,
        dtype="uint8",
        tiled=True,
        compress="deflate",
    ) as dataset:
        dataset.write(values)
    check_written(path)
    short = tmp_path / "short.tif"
    shutil.copy(path, short)
    with short.open("r+b") as stream:
        stream.truncate(path.stat().st_size - 1000)
    with pytest.raises(OSError, match="blocks of the file are missing"):
        check_written(short)


def test_an_output_inside_another_is_called_by_the_name_outside(tmp_path):
    def write(part):
        with new_file(part):
            raise OSError(errno.ENOSPC, "No space left on device")

    words = f"The output {tmp_path / 'map.tif'} could not be written: the disk is full"
    with pytest.raises(OutputError, match=words), new_file(tmp_path / "map.tif") as part:
        write(part)


def test_a_temporary_file_is_written_as_it_is(tmp_path):
    with new_file(tmp_path / "map.tif") as part, new_file(part) as inner:
        assert inner == part
        part.write_text("new")
    assert files_in(tmp_path) == ["map.tif"]


def test_a_link_stays_and_its_target_is_written_with_the_mode_that_it_had(tmp_path):
    for name in ("real", "links"):
        (tmp_path / name).mkdir()
    target, link = tmp_path / "real" / "a.tif", tmp_path / "links" / "map.tif"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    with new_file(link) as part:
        assert part.parent == target.parent
        part.write_text("new")
        part.with_name(part.name + ".aux.xml").write_text("<PAMDataset/>")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert files_in(tmp_path / "real") == ["a.tif"]
    assert files_in(tmp_path / "links") == ["map.tif", "map.tif.aux.xml"], "GDAL opens it by this name"
    assert checkpoint_path(link) == tmp_path / "real" / "a.tif.checkpoint"


def test_a_link_to_a_file_that_does_not_exist_yet_is_followed(tmp_path):
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")
    with new_file(tmp_path / "link.html") as part:
        part.write_text("new")
    assert (tmp_path / "real.html").read_text() == "new"
    (tmp_path / "lost.html").symlink_to(tmp_path / "nowhere" / "real.html")
    with pytest.raises(OutputError, match=r"there is no folder .*nowhere; make it first"):
        check_writable(tmp_path / "lost.html")


@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_a_file_that_is_no_regular_file_is_refused(tmp_path, kind):
    path = tmp_path / "special.tif"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(str(path))
    else:
        path.symlink_to("/dev/null")
    with pytest.raises(OutputError, match="it is a device, a pipe or a socket; give a file name"):
        check_writable(path)
    with pytest.raises(OutputError), new_file(path) as part:
        part.write_text("lost")
    assert not stat.S_ISREG(path.stat().st_mode)


def test_a_read_only_file_is_refused_even_for_an_administrator(tmp_path):
    path = tmp_path / "map.tif"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(OutputError, match=r"map.tif cannot be replaced: the file is read-only; allow"):
        check_writable(path)


def test_a_loop_of_links_is_refused(tmp_path):
    (tmp_path / "a.tif").symlink_to(tmp_path / "a.tif")
    with pytest.raises(OutputError, match="Too many levels of symbolic links; choose another name"):
        check_writable(tmp_path / "a.tif")


@pytest.mark.parametrize("letter", ["a", "ü"])
def test_a_name_leaves_room_for_the_endings_of_all_files_of_a_run(tmp_path, letter):
    """34 bytes: ".", ".", tag of 16, ".part", ".checkpoint"."""
    longest = tmp_path / f"{letter * ((221 - 4) // len(letter.encode()))}.tif"
    check_outputs([longest], inputs=[])
    for write in (longest, checkpoint_path(longest)):
        with new_file(write) as part:
            part.write_text("new")
            part.with_suffix(".qml").write_text("style")
    long = longest.with_name("aa" + longest.name)
    length = len(long.name.encode())
    with pytest.raises(
        OutputError,
        match=rf"has {length} bytes; with the endings of temporary files, the file system allows 221. Choose",
    ):
        check_outputs([long], inputs=[])
    with pytest.raises(OutputError, match="the file system allows 221"):
        check_outputs([tmp_path / f"{'a' * 5000}.tif"], inputs=[])


def test_a_path_that_is_too_long_for_the_system_is_refused(tmp_path):
    folder = tmp_path
    while len(str(folder)) < 4096 - 30 - 100:
        folder = folder / ("d" * 80)
        folder.mkdir()
    name = "a" * (4095 - 20 - len(str(folder)) - 1)
    with pytest.raises(OutputError, match=r"has 4075 bytes, which is too long for this system"):
        check_outputs([folder / name], inputs=[])


def test_an_input_whose_name_the_system_does_not_accept_is_refused(tmp_path):
    with pytest.raises(ParameterError, match="cannot be read: File name too long; choose another file"):
        check_outputs([tmp_path / "a.tif"], inputs=[tmp_path / f"{'a' * 300}.tif"])


@pytest.mark.parametrize("end", [".checkpoint", ".aux.xml", ".ovr"])
def test_an_output_with_the_name_of_a_file_that_another_output_writes_is_refused(tmp_path, end):
    path = tmp_path / "map.tif"
    with pytest.raises(
        OutputError, match=rf"writes the file map.tif{end} as well, which has the name of .* another output"
    ):
        check_outputs([path, path.with_name(path.name + end)], inputs=[])
    path.with_name(path.name + end).touch()
    with pytest.raises(OutputError, match="which has the name of an input"):
        check_outputs([path], inputs=[path.with_name(path.name + end)])


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_a_checkpoint_that_is_no_file_is_refused(tmp_path, kind):
    (tmp_path / "kept").write_text("kept")
    checkpoint = tmp_path / "map.tif.checkpoint"
    checkpoint.mkdir() if kind == "folder" else checkpoint.symlink_to(tmp_path / "kept")
    with pytest.raises(OutputError, match="for its checkpoint, but this is a folder, a link or a device"):
        check_outputs([tmp_path / "map.tif"], inputs=[])


def test_outputs_after_one_that_is_not_wanted_are_checked_too(tmp_path):
    with pytest.raises(OutputError, match="Two outputs have the name"):
        check_outputs([None, tmp_path / "a.tif", None, tmp_path / "a.tif"], inputs=[])


def test_a_drive_without_modes_loses_no_output(tmp_path, monkeypatch):
    path = tmp_path / "map.tif"
    path.write_text("old")

    def refuse(*_, **__):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", refuse)
    with new_file(path) as part:
        part.write_text("new")
    assert path.read_text() == "new"


def test_a_checkpoint_lies_beside_its_model(tmp_path):
    assert checkpoint_path(tmp_path / "model.safetensors") == tmp_path / "model.safetensors.checkpoint"


def test_a_temporary_name_is_hidden_short_and_keeps_the_suffix(tmp_path):
    name = temporary_name(tmp_path / "map.tif").name
    assert re.fullmatch(r"\.map\.[0-9a-f]{16}\.part\.tif", name)


@pytest.mark.parametrize(
    ("free", "words"), [(2**20 - 1, "the disk is full"), (2**20, "check the free space")]
)
def test_a_write_that_fails_without_a_reason_is_a_full_disk_where_less_than_a_megabyte_is_free(
    tmp_path, monkeypatch, free, words
):
    monkeypatch.setattr(
        shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(2**30, 2**30 - free, free)
    )
    with pytest.raises(OutputError, match=words) as caught, new_file(tmp_path / "map.tif"):
        raise RasterioIOError("Write failed.")
    assert "Write failed; check" in str(caught.value) or free < 2**20


def test_an_output_is_announced_before_it_appears_and_an_objection_keeps_it_away(tmp_path):
    path = tmp_path / "map.tif"
    path.write_text("old")

    def object_to_it():
        assert path.read_text() == "old"
        raise CancelledError

    with pytest.raises(CancelledError), announcing_outputs(object_to_it), new_file(path) as part:
        part.write_text("new")
    assert files_in(tmp_path) == ["map.tif"]
    assert path.read_text() == "old"


def test_files_that_are_no_outputs_yet_are_not_announced(tmp_path):
    announced = []
    with announcing_outputs(lambda: announced.append(files_in(tmp_path))):
        with new_file(tmp_path / "model.checkpoint", is_interim=True) as part:
            part.write_text("epoch 1")
        with new_file(tmp_path / "map.tif") as part:
            with new_file(part) as inner:
                inner.write_text("map")
            assert announced == []
    assert [".part" in " ".join(files) for files in announced] == [True]
    with new_file(tmp_path / "later.tif") as part:
        part.write_text("map")
    assert len(announced) == 1


def write_layers(path, *names):
    for name in names:
        pyogrio.raw.write(
            path, None, [np.array(["my work"], object)], ["note"], layer=name, append=path.exists()
        )


def test_a_geopackage_with_several_layers_is_not_replaced(tmp_path):
    path = tmp_path / "field.gpkg"
    write_layers(path, "plots")
    check_writable(path)
    write_layers(path, "layer_styles")
    check_writable(path)  # one layer with its style
    write_layers(path, "roads")
    with pytest.raises(OutputError, match=r"holds 2 layers \(plots, roads\), and all would be replaced"):
        check_writable(path)
    (tmp_path / "other.gpkg").write_text("no database")
    check_writable(tmp_path / "other.gpkg")


def test_a_geopackage_with_a_project_of_qgis_is_not_replaced(tmp_path):
    path = tmp_path / "field.gpkg"
    write_layers(path, "plots")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")
        database.commit()
    with pytest.raises(OutputError, match=r"holds 2 layers \(plots, qgis_projects\)"):
        check_writable(path)


def test_a_geopackage_with_changes_of_another_program_is_not_replaced(tmp_path):
    path = tmp_path / "field.gpkg"
    write_layers(path, "plots")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE plots SET note = 'newer'")
        database.commit()
        with pytest.raises(
            OutputError, match=r"is open in another program, and its last changes are in field\.gpkg-wal"
        ):
            check_writable(path)
    check_writable(path)  # SQLite has moved the changes into the file
