"""Raw data that are shorter than their header says."""

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import scipy.io

from hsi_core.classes.confidence_raster import open_confidence
from hsi_core.classes.map import open_class_map
from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

CUBE = np.random.default_rng(0).integers(1, 99, (4, 6, 5)).astype(np.int16)
NUM_BYTES = 240


def write_envi(
    folder: Path, data: bytes, *, interleave: str = "bsq", offset: int = 0, extra: str = ""
) -> Path:
    (folder / "a.hdr").write_text(
        "ENVI\nsamples = 5\nlines = 6\nbands = 4\nfile type = ENVI Standard\ndata type = 2\nbyte order = 0\n"
        f"Header Offset = {offset}\ninterleave = {interleave}\n{extra}"
    )
    (folder / "a.img").write_bytes(bytes(offset) + data)
    return folder / "a.img"


def is_refused(path: Path, match: str) -> None:
    with pytest.raises(SceneError, match=match), open_scene(path):
        pass
    with pytest.raises(SceneError, match=match), open_raster_cube(path, None):
        pass


def read(path: Path) -> np.ndarray:
    with open_scene(path) as scene:
        return scene.read(Window(0, 0, 6, 5), scene.band_numbers)[0]


@pytest.mark.parametrize("interleave", ["bsq", "bil", "bip"])
@pytest.mark.parametrize("offset", [0, 7])
def test_an_envi_file_has_to_hold_every_pixel(tmp_path: Path, interleave: str, offset: int) -> None:
    axes = {"bsq": (0, 1, 2), "bil": (1, 0, 2), "bip": (1, 2, 0)}[interleave]
    data = CUBE.transpose(axes).tobytes()
    for missing in (1, NUM_BYTES // 2):
        found, needed = offset + NUM_BYTES - missing, offset + NUM_BYTES
        path = write_envi(tmp_path, data[:-missing], interleave=interleave, offset=offset)
        is_refused(
            path, rf"a.img has {found} bytes, but the 5 x 6 pixels .* need {needed}: the end of the data"
        )
    for longer in (data, data + b"\x00" * 9):
        path = write_envi(tmp_path, longer, interleave=interleave, offset=offset)
        np.testing.assert_array_equal(read(path), CUBE)


def test_a_compressed_envi_file_is_measured_by_what_it_holds(tmp_path: Path) -> None:
    packed = gzip.compress(np.zeros_like(CUBE).tobytes())
    assert len(packed) < NUM_BYTES
    assert not read(write_envi(tmp_path, packed, extra="file compression = 1\n")).any()
    short = gzip.compress(CUBE.tobytes()[:100])
    is_refused(write_envi(tmp_path, short, extra="file compression = 1\n"), "has 100 bytes.* need 240")
    torn = gzip.compress(CUBE.tobytes())[:-40]
    is_refused(write_envi(tmp_path, torn, extra="file compression = 1\n"), "bytes.* need 240")


@pytest.mark.parametrize(
    ("driver", "name", "data"),
    [
        ("EHdr", "a.bil", "a.bil"),
        ("ERS", "a.ers", "a"),
        ("ISCE", "a.dat", "a.dat"),
        ("LAN", "a.dat", "a.dat"),
        ("PAux", "a.raw", "a.raw"),
        ("PDS4", "a.xml", "a.img"),
        ("RRASTER", "a.grd", "a.gri"),
        ("VICAR", "a.dat", "a.dat"),
    ],
)
def test_other_raw_formats_have_to_hold_every_pixel(
    tmp_path: Path, driver: str, name: str, data: str
) -> None:
    # Half of these values are more than the label inside some of these files.
    cube = np.ones((4, 60, 50), np.int16)
    path = tmp_path / name
    with rasterio.open(path, "w", driver=driver, count=4, height=60, width=50, dtype="int16") as dataset:
        dataset.write(cube)
    with open_scene(path) as scene:
        assert scene.read(Window(59, 49, 1, 1), [4])[0] == 1
    values = (tmp_path / data).read_bytes()
    (tmp_path / data).write_bytes(values[: len(values) // 2])
    is_refused(path, "the end of the data is missing")


def test_bytes_before_the_values_of_an_ehdr_file_count(tmp_path: Path) -> None:
    (tmp_path / "a.hdr").write_text(
        "NROWS 6\nNCOLS 5\nNBANDS 4\nNBITS 16\nBYTEORDER I\nLAYOUT BIL\nSKIPBYTES 9\nPIXELTYPE SIGNEDINT\n"
    )
    path = tmp_path / "a.bil"
    path.write_bytes(bytes(9) + CUBE.transpose(1, 0, 2).tobytes())
    np.testing.assert_array_equal(read(path), CUBE)
    path.write_bytes(path.read_bytes()[:-9])
    is_refused(path, "a.bil has 240 bytes, .* need 249")


def raw_bands(source: str, is_relative: int) -> str:
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{number}" subClass="VRTRawRasterBand">'
        f'<SourceFilename relativetoVRT="{is_relative}">{source}</SourceFilename>'
        f"<ImageOffset>{3 + 60 * (number - 1)}</ImageOffset><PixelOffset>2</PixelOffset>"
        "<LineOffset>10</LineOffset><ByteOrder>LSB</ByteOrder></VRTRasterBand>"
        for number in range(1, 5)
    )
    return f'<VRTDataset rasterXSize="5" rasterYSize="6">{bands}</VRTDataset>'


@pytest.mark.parametrize("is_relative", [1, 0])
def test_a_raw_band_of_a_vrt_has_to_lie_in_its_file(tmp_path: Path, is_relative: int) -> None:
    data = tmp_path / "a.raw"
    vrt = tmp_path / "a.vrt"
    vrt.write_text(raw_bands("a.raw" if is_relative else str(data), is_relative))
    data.write_bytes(bytes(3) + CUBE.tobytes())
    np.testing.assert_array_equal(read(vrt), CUBE)
    data.write_bytes(data.read_bytes()[:-1])
    is_refused(vrt, "a.raw has 242 bytes, .* need 243")


def test_a_vrt_of_a_short_file_is_refused(tmp_path: Path) -> None:
    write_envi(tmp_path, CUBE.tobytes())
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{number}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">a.img</SourceFilename><SourceBand>{number}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for number in range(1, 5)
    )
    vrt = tmp_path / "a.vrt"
    vrt.write_text(f'<VRTDataset rasterXSize="5" rasterYSize="6">{bands}</VRTDataset>')
    np.testing.assert_array_equal(read(vrt), CUBE)
    write_envi(tmp_path, CUBE.tobytes()[:100])
    is_refused(vrt, "a.img has 100 bytes, .* need 240")


@pytest.fixture
def write_netcdf3(tmp_path: Path) -> Callable[[], Path]:
    def write() -> Path:
        with scipy.io.netcdf_file(tmp_path / "a.nc", "w") as file:
            for name, length in zip(("band", "y", "x"), CUBE.shape, strict=True):
                file.createDimension(name, length)
            file.createVariable("cube", "i2", ("band", "y", "x"))[:] = CUBE
        return tmp_path / "a.nc"

    return write


def test_a_short_netcdf_3_file_is_refused(write_netcdf3: Callable[[], Path]) -> None:
    path = write_netcdf3()
    assert read(path).all()
    path.write_bytes(path.read_bytes()[:-100])
    is_refused(path, r"a.nc has \d+ bytes, fewer than its header says \(.*4,6,5.*\)")


def test_labels_maps_and_confidences_have_to_hold_every_pixel_too(tmp_path: Path) -> None:
    """GDAL reads what is missing as zeros: unlabelled pixels."""
    (tmp_path / "a.hdr").write_text(
        "ENVI\nsamples = 5\nlines = 6\nbands = 1\ndata type = 1\nbyte order = 0\ninterleave = bsq\n"
    )
    path = tmp_path / "a.img"
    path.write_bytes(bytes([1, 2]) * 10)
    grid = Grid(5, 6)
    message = "a.img has 20 bytes, but the 5 x 6 pixels .* need 30: the end of the data"
    with pytest.raises(SceneError, match=message):
        read_labels(path, grid=grid)
    with pytest.raises(SceneError, match=message):
        open_class_map(path)
    with pytest.raises(SceneError, match=message), open_confidence(path, grid):
        pass


def test_a_file_that_is_longer_than_its_header_says_is_told(tmp_path: Path) -> None:
    """A header inside the file that the .hdr does not declare shifts all values."""
    path = write_envi(tmp_path, bytes(128) + CUBE.tobytes())
    warning = (
        "a.img has 128 bytes more than the 5 x 6 pixels with 4 bands of int16 in its header need. If its "
        "rows or bands look shifted, correct the size or the header offset in the header."
    )
    with open_scene(path) as scene, open_raster_cube(path, None) as cube:
        assert (scene.notes, cube.notes) == ([warning], [warning])
    vrt = tmp_path / "a.vrt"
    rasterio.shutil.copy(str(path), str(vrt), driver="VRT")
    with open_scene(vrt) as scene:
        assert scene.notes == [warning]
    with open_scene(write_envi(tmp_path, CUBE.tobytes(), offset=128)) as scene:
        assert scene.notes == []
