"""Labels from a table of points."""

from pathlib import Path

import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress

GRID = Grid(3, 2, CRS.from_epsg(4326), Affine(1.0, 0.0, 10.0, 0.0, -1.0, 52.0))


def read(path: Path, text: str) -> tuple[list[list[int]], str]:
    path.write_text(text, encoding="utf-8")
    said: list[str] = []
    progress = Progress(lambda event: said.append(event["message"]))
    labels = read_labels(path, grid=GRID, field="class", progress=progress)
    return labels.codes.tolist(), " ".join(said)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "class,x,y\n3,10.5,51.5\n5,12.2,50.1\n",
            'the columns "x" and "y" are coordinates in the CRS of the',
        ),
        (
            "Lat;Lon;class\n51.5;10.5;3\n50.1;12.2;5\n",
            'columns "Lon" and "Lat" are coordinates in degrees of',
        ),
        ("class\twkt\n3\tPOINT(10.5 51.5)\n5\tPOINT(12.2 50.1)\n", 'geometries are in the column "wkt"'),
    ],
)
def test_points_come_from_columns_of_coordinates(tmp_path: Path, text: str, message: str) -> None:
    codes, said = read(tmp_path / "points.csv", text)
    assert codes == [[3, 0, 0], [0, 0, 5]]
    assert message in said


def test_a_table_without_coordinates_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        LabelError, match=r"points.csv has no columns of coordinates; it has class, name. Call"
    ):
        read(tmp_path / "points.csv", "class,name\n3,rye\n")
