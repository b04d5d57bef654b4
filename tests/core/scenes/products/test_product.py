"""Products as readers return them."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from hsi_core.grid import Grid
from hsi_core.scenes.array_file import StoredArray, Variable
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.product import Product, lacks, read_time
from hsi_core.scenes.writer import BandInfo


def test_a_product_tells_size_bands_and_time() -> None:
    stored = StoredArray(np.zeros((2, 3, 2)), Variable("a", (2, 3, 2), "number"), is_reversed=False)
    bands = [BandInfo(wavelength_nm=418.42), BandInfo(wavelength_nm=2445.5, is_bad=True)]
    product = Product(
        "EnMAP L2A",
        ArrayCube(stored, "hwc"),
        bands,
        Grid(3, 2),
        None,
        files=(),
        acquired=datetime(2022, 6, 12, 10, 57, 35, tzinfo=UTC),
    )
    assert product.describe() == (
        "EnMAP L2A: 2 rows, 3 columns, 2 bands from 418.4 to 2445.5 nm, 1 of them marked as bad, "
        "acquired 2022-06-12 10:57:35 UTC."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-06-12T10:57:35Z", datetime(2022, 6, 12, 10, 57, 35, tzinfo=UTC)),
        (" 2022-06-12T10:57:35.5 ", datetime(2022, 6, 12, 10, 57, 35, 500000, UTC)),
        ("2022-06-12T12:57:35+0200", datetime(2022, 6, 12, 10, 57, 35, tzinfo=UTC)),
        ("yesterday", None),
        (None, None),
    ],
)
def test_times_are_in_utc(text: str | None, expected: datetime | None) -> None:
    assert read_time(text) == expected


def test_what_is_missing_is_named() -> None:
    error = lacks(Path("/x/a.he5"), "PRISMA L2D", "the variable SWIR_Cube")
    assert str(error) == (
        "a.he5 looks like PRISMA L2D but lacks the variable SWIR_Cube; fetch the product again."
    )
