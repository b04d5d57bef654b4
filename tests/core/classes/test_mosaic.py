"""A mosaic of class maps."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.mosaic import lay_out, write_mosaic
from hsi_core.classes.raster import read_class_table, write_class_raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.classes.table_files import read_class_file
from hsi_core.classes.unclassified import TAG, to_tag
from hsi_core.errors import ParameterError
from hsi_core.grid import Grid
from hsi_core.progress import Progress

TABLE = ClassTable((ClassEntry(1, "corn", "#E69F00"), ClassEntry(2, "oats", "#0072B2")))
UNSURE = ClassEntry(3, "unclassified", "#808080")
UTM = CRS.from_epsg(32633)


def grid(x, y, width, height, *, crs=UTM, size=30.0, turn=0.0):
    place = Affine.translation(x, y) * Affine.rotation(turn) * Affine.scale(size, -size)
    return Grid(width, height, crs, place)


def mosaic(folder, grids, values):
    maps = [folder / f"{number}.tif" for number in range(len(grids))]
    for path, place, codes in zip(maps, grids, values, strict=True):
        write_class_raster(
            path, np.asarray(codes, np.uint8), grid=place, class_table=TABLE, tags={TAG: to_tag(UNSURE)}
        )
    layout = lay_out([path.name for path in maps], grids)
    path = folder / "mosaic.vrt"
    write_mosaic(path, maps, layout)
    with rasterio.open(path) as dataset:
        return layout, dataset.read(1), dataset.transform


def test_seams_by_hand(tmp_path):
    """Two maps that overlap in a column, one above them to the left, and a gap."""
    grids = [grid(600, 900, 3, 2), grid(660, 900, 2, 2), grid(540, 960, 2, 2)]
    values = [[[1, 1, 1], [1, 1, 2]], [[2, 0], [3, 3]], [[1, 2], [2, 1]]]
    _, codes, transform = mosaic(tmp_path, grids, values)
    np.testing.assert_array_equal(
        codes, [[1, 2, 0, 0, 0, 0], [2, 1, 0, 0, 0, 0], [0, 0, 1, 1, 2, 0], [0, 0, 1, 1, 3, 3]]
    )
    assert transform == Affine(30, 0, 540, 0, -30, 960)


def test_seams_of_cut_maps_are_those_of_the_whole(tmp_path):
    """A map that is cut into tiles of odd sizes, turned by ten degrees, read in one piece and in windows."""
    whole = np.random.default_rng(0).integers(0, 3, (37, 53)).astype(np.uint8)
    first = grid(600, 900, 53, 37, turn=10)
    cuts = [(0, 0, 20, 30), (0, 30, 20, 23), (20, 0, 17, 11), (20, 11, 17, 42)]
    grids = [
        Grid(width, height, UTM, first.transform * Affine.translation(column, row))
        for row, column, height, width in cuts
    ]
    values = [whole[row : row + height, column : column + width] for row, column, height, width in cuts]
    layout, codes, transform = mosaic(tmp_path, grids, values)
    np.testing.assert_array_equal(codes, whole)
    assert transform.almost_equals(first.transform)
    assert layout.shift < 1e-6
    with rasterio.open(tmp_path / "mosaic.vrt") as dataset:
        part = dataset.read(1, window=((15, 25), (8, 35)))
    np.testing.assert_array_equal(part, whole[15:25, 8:35])


def test_the_mosaic_has_classes_colours_and_a_style_and_moves_with_its_maps(tmp_path):
    folder, moved = tmp_path / "a", tmp_path / "b"
    folder.mkdir()
    _, codes, _ = mosaic(folder, [grid(600, 900, 2, 1)], [[[1, 2]]])
    folder.rename(moved)
    with rasterio.open(moved / "mosaic.vrt") as dataset:
        np.testing.assert_array_equal(dataset.read(1), codes)
        assert (dataset.nodata, dataset.dtypes, dataset.crs) == (0, ("uint8",), UTM)
        assert read_class_table(dataset, Progress()) == TABLE
        assert dataset.colormap(1)[2][:3] == (0x00, 0x72, 0xB2)
        assert "unclassified" in dataset.tags()["HSI_UNCLASSIFIED"]
    found = read_class_file(moved / "mosaic.qml")[0]
    assert found.names == ["corn", "oats", "unclassified"]


def test_maps_between_the_pixels_are_moved_by_less_than_half_a_pixel():
    layout = lay_out(["a", "b"], [grid(600, 900, 4, 4), grid(600 + 4 * 30 + 9, 906, 4, 4)])
    assert layout.places == ((0, 0), (4, 0))
    assert layout.shift == pytest.approx(0.3)


def test_maps_that_do_not_fit_together_are_refused():
    here = grid(600, 900, 4, 4)
    other = grid(600, 900, 4, 4, crs=CRS.from_epsg(32634))
    with pytest.raises(ParameterError, match=r"a \(4 x 4 pixels, EPSG:32633\) and b \(.*32634\) have diff"):
        lay_out(["a", "b"], [here, other])
    for each in (grid(0, 0, 4, 4, size=20), grid(600, 900, 4, 4, turn=5)):
        with pytest.raises(ParameterError, match="pixels of a and b have different sizes or directions"):
            lay_out(["a", "b"], [here, each])
    with pytest.raises(ParameterError, match="b has no georeference"):
        lay_out(["a", "b"], [here, Grid(4, 4)])
    with pytest.raises(ParameterError, match="a has no georeference"):
        lay_out(["a", "b"], [Grid(4, 4), here])


def test_maps_of_other_classes_are_refused(tmp_path):
    maps = [tmp_path / "a.tif", tmp_path / "b.tif"]
    place = grid(600, 900, 2, 1)
    for path, table in zip(maps, [TABLE, ClassTable.from_codes([1])], strict=True):
        write_class_raster(path, np.ones((1, 2), np.uint8), grid=place, class_table=table)
    with pytest.raises(ParameterError, match="a.tif and b.tif have different classes, but those of a mosaic"):
        write_mosaic(tmp_path / "m.vrt", maps, lay_out(["a", "b"], [place, place]))
    assert not (tmp_path / "m.vrt").exists()
