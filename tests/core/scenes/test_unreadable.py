import zipfile
from pathlib import Path

import pytest

from hsi_core.errors import SceneError
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.scenes.unreadable import no_file_here


@pytest.mark.parametrize("opened", [open_scene, lambda path: open_raster_cube(path, None)])
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ENMAP.zip", "unpack the archive, and choose a file of the product or the raster in it"),
        ("PRS.tar", "unpack the archive"),
        ("ENMAP-METADATA.xml", r"metadata of a product are imported first \(Import a cube\); or choose the"),
        ("notes.txt", "choose "),
    ],
)
def test_a_file_that_is_no_raster_gets_the_next_step(tmp_path: Path, opened, name: str, message: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", "text")
    path = (tmp_path / "a.zip").rename(tmp_path / name)
    if path.suffix != ".zip":
        path.write_text("<level_X/>")
    with (
        pytest.raises(SceneError, match=f"{name} is not a raster that can be read .*; {message}"),
        opened(path),
    ):
        pass


GOOD = b"ENVI\nsamples = 2\nlines = 2\nbands = 3\ndata type = 1\ninterleave = bsq\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"bands = 3\n", b"", 'scene.HDR has no "bands": give the number of bands, a whole number from 1'),
        (b"lines = 2", b"Lines = two", 'scene.HDR has "lines = two": give the number of lines'),
        (b"samples = 2", b"samples = 0", 'scene.HDR has "samples = 0": give the number'),
        (b"type = 1", b"type = 7", r"has the unknown data type 7: correct it \(2 for 16-bit whole numbers"),
        (b"ENVI", b"\xef\xbb\xbfENVI", "begins with a byte order mark: save it as UTF-8 without one"),
        (b"ENVI\n", b"", 'does not begin with the line "ENVI": add it'),
    ],
)
def test_the_fault_of_an_envi_header_is_named(tmp_path: Path, old: bytes, new: bytes, message: str) -> None:
    path = tmp_path / "scene.bsq"
    path.write_bytes(bytes(12))
    (tmp_path / "scene.HDR").write_bytes(GOOD)
    with open_raster_cube(path, None) as cube:
        assert cube.shape == (3, 2, 2)
    (tmp_path / "scene.HDR").write_bytes(GOOD.replace(old, new))
    with pytest.raises(SceneError, match=f"scene.bsq is not a raster .*; the header .*{message}"):
        open_scene(path).__enter__()


def test_a_name_inside_an_archive_is_not_called_a_missing_file() -> None:
    inside = no_file_here(Path("/vsizip/data/e.zip/ENMAP-METADATA.XML"))
    assert inside.startswith("Import a cube reads files of this computer, not /vsizip/data/e.zip/ENMAP-META")
    assert "unpack the archive or copy the file first" in inside
    assert no_file_here(Path("a.tif")) == "There is no file a.tif; choose it again."
