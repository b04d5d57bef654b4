"""The point layer of suspicious labels, read back."""

import pyogrio
import pytest
import rasterio
import shapely

from hsi_core.grid import Grid
from hsi_core.labelquality.layer import REASONS, SuspiciousLabel, write_suspects


@pytest.mark.parametrize("count", [2, 0])
def test_points_lie_in_the_middle_of_their_pixels(labelled_scene, tmp_path, count):
    suspects = [
        SuspiciousLabel("pixel", 2, 3, 1, "corn", 2, "oats", 0.9, 0.05, 4, 1),
        SuspiciousLabel("conflict", 0, 0, 2, "oats", 1, "corn", None, None, 0, 1),
    ][:count]
    with rasterio.open(labelled_scene[0]) as dataset:
        grid, transform = Grid.of(dataset), dataset.transform
    path = tmp_path / "s.gpkg"
    write_suspects(path, suspects, grid)
    meta, _, wkb, columns = pyogrio.raw.read(path)
    assert len(wkb) == count
    style = path.with_suffix(".qml").read_text()
    assert all(f'value="{reason}"' in style for reason in REASONS)
    if count:
        fields = dict(zip(meta["fields"].tolist(), columns, strict=True))
        assert fields["class_name"].tolist() == ["corn", "oats"]
        assert fields["suggested_name"].tolist() == ["oats", "corn"]
        assert fields["confidence"].tolist()[0] == 0.9
        assert shapely.get_coordinates(shapely.from_wkb(wkb[0])).tolist() == [list(transform * (3.5, 2.5))]
