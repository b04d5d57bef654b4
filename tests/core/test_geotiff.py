import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling

from hsi_core.geotiff import BLOCK, build_overviews, check_written, tiff_options, write_settings
from hsi_core.grid import Grid


def write(path, shape, dtype="uint16", count=1):
    """A raster of random values, which hardly compress."""
    values = np.random.default_rng(0).integers(0, 60000, (count, *shape)).astype(dtype)
    grid = Grid(width=shape[1], height=shape[0])
    with rasterio.open(path, "w", **tiff_options(grid, dtype=dtype, count=count)) as dataset:
        dataset.write(values)
    return values


@pytest.mark.parametrize(
    ("dtype", "predictor"), [("uint8", 2), ("uint16", 2), ("float32", 3), ("float64", 3)]
)
def test_the_predictor_suits_the_type(dtype, predictor):
    options = tiff_options(Grid(width=3, height=2), dtype=dtype, count=1)
    assert options["predictor"] == predictor


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_values_come_back_from_a_tiled_compressed_file(tmp_path, dtype):
    values = write(tmp_path / "a.tif", (300, 280), dtype, count=2)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.block_shapes == [(BLOCK, BLOCK)] * 2
        assert dataset.compression.name == "deflate"


@pytest.mark.parametrize(
    ("shape", "factors"), [((100, 127), []), ((100, 128), [2]), ((300, 90), [2, 4]), ((64, 512), [2, 4, 8])]
)
def test_overviews_halve_while_the_longer_side_keeps_64_pixels(tmp_path, shape, factors):
    write(tmp_path / "a.tif", shape)
    build_overviews(tmp_path / "a.tif", Resampling.nearest)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.overviews(1) == factors


@pytest.mark.parametrize(("dtype", "count"), [("uint8", 1), ("float32", 3)])
def test_overviews_have_the_same_bytes_for_any_number_of_threads(tmp_path, dtype, count):
    found = set()
    for threads in (1, 8):
        write(tmp_path / "a.tif", (600, 1300), dtype, count)
        build_overviews(tmp_path / "a.tif", Resampling.average, num_threads=threads)
        found.add((tmp_path / "a.tif").read_bytes())
    assert len(found) == 1


def test_overviews_are_compressed_as_quickly_as_the_raster(tmp_path):
    """The overviews of a raster of level 1 would be of level 6, which is the default of GDAL."""
    sizes = []
    for level in (1, 6):
        write(tmp_path / "a.tif", (512, 512), "uint8")
        before = (tmp_path / "a.tif").stat().st_size
        if level == 1:
            build_overviews(tmp_path / "a.tif", Resampling.average)
        else:
            with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
                dataset.build_overviews([2, 4, 8], Resampling.average)
        sizes.append((tmp_path / "a.tif").stat().st_size - before)
    assert sizes[0] > sizes[1]


@pytest.mark.parametrize(
    ("pixel_bytes", "num_blocks", "threads", "cache_mib", "chunk_mib"),
    [
        (1, 2, 8, 16, 4),  # two blocks are 128 KiB
        (64, 2, 5, 16, 24),  # 16 classes: two blocks are 8 MiB; a thread takes 24 of 128 MiB
        (64, 8, 5, 32, 24),
        (800, 2, 1, 100, 256),  # 200 classes: a block is 50 MiB
        (800, 8, 1, 256, 256),
    ],
)
def test_cache_and_threads_depend_on_the_size_of_a_block(
    pixel_bytes, num_blocks, threads, cache_mib, chunk_mib
):
    options = write_settings(pixel_bytes=pixel_bytes, num_blocks=num_blocks, num_threads=8).options
    assert options["GDAL_NUM_THREADS"] == threads
    assert options["GDAL_CACHEMAX"] == cache_mib * 2**20
    assert options["GDAL_OVR_CHUNK_MAX_SIZE"] == chunk_mib * 2**20


@pytest.mark.parametrize("share", [0.4, 0.9, 0.999])
def test_a_file_that_was_cut_is_refused(tmp_path, share):
    path = tmp_path / "a.tif"
    write(path, (300, 280))
    check_written(path)
    with path.open("r+b") as file:
        file.truncate(int(share * path.stat().st_size))
    with pytest.raises(OSError, match="blocks of the file are missing"):
        check_written(path)


def test_a_file_without_its_blocks_is_refused(tmp_path):
    """A sparse file is one whose blocks were never written."""
    path = tmp_path / "a.tif"
    grid = Grid(width=600, height=500)
    with rasterio.open(path, "w", sparse_ok=True, **tiff_options(grid, dtype="uint8", count=1)) as dataset:
        dataset.write(np.ones((1, BLOCK, BLOCK), dtype=np.uint8), window=((0, BLOCK), (0, BLOCK)))
    with pytest.raises(OSError, match="blocks of the file are missing"):
        check_written(path)


def test_another_file_is_refused(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"no raster")
    with pytest.raises(OSError, match="blocks of the file are missing"):
        check_written(tmp_path / "a.tif")
