"""EnMAP L2A."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import PLACE, read_product, write_enmap

VALUES = np.arange(4 * 3 * 5, dtype=np.int16).reshape(4, 3, 5)
VALUES[:, 0, 0] = -32768
WAVELENGTHS = [418.416, 900.2, 911.5, 2445.53]


@pytest.mark.parametrize("chosen", ["metadata", "image", "folder"])
@pytest.mark.parametrize(
    ("image", "options"),
    [
        ("SPECTRAL_IMAGE.TIF", {"nodata": -32768}),
        ("SPECTRAL_IMAGE_COG.tiff", {}),
        ("SPECTRAL_IMAGE.BSQ", {"driver": "ENVI", "nodata": -32768}),
    ],
)
def test_the_product_is_found_by_any_of_its_files(
    tmp_path: Path, chosen: str, image: str, options: dict[str, object]
) -> None:
    metadata = write_enmap(tmp_path, VALUES, WAVELENGTHS, image=image, empty=[3], **options)
    path = {"metadata": metadata, "folder": tmp_path, "image": next(tmp_path.glob(f"*{image}"))}[chosen]
    product, values = read_product(path)
    np.testing.assert_array_equal(values, VALUES)
    assert product.name == "EnMAP L2A"
    assert product.nodata == -32768
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
    assert product.acquired == datetime(2022, 6, 12, 10, 57, 35, 123456, UTC)
    assert [band.wavelength_nm for band in product.bands] == WAVELENGTHS
    assert [band.fwhm_nm for band in product.bands] == pytest.approx([each / 100 for each in WAVELENGTHS])
    assert [band.is_bad for band in product.bands] == [False, False, True, False]
    assert {(band.scale, band.offset) for band in product.bands} == {(1e-4, 0.0)}
    assert {file.suffix for file in product.files} >= {".XML"}


def test_names_in_lower_case_are_the_same_product(tmp_path: Path) -> None:
    metadata = write_enmap(tmp_path, VALUES, WAVELENGTHS, image="SPECTRAL_IMAGE_COG.tiff", nodata=-32768)
    for file in list(tmp_path.iterdir()):
        file.rename(tmp_path / file.name.lower())
    product, values = read_product(tmp_path / metadata.name.lower())
    assert [band.wavelength_nm for band in product.bands] == WAVELENGTHS
    np.testing.assert_array_equal(values, VALUES)


def test_nodata_that_the_image_does_not_name_is_that_of_the_product_and_said(tmp_path: Path) -> None:
    product, _ = read_product(write_enmap(tmp_path, VALUES, WAVELENGTHS))
    assert product.nodata == -32768
    assert "names no nodata value; -32768, that of EnMAP L2A, is used" in " ".join(product.notes)


def test_another_file_of_the_folder_is_no_product(tmp_path: Path) -> None:
    write_enmap(tmp_path, VALUES, WAVELENGTHS)
    quality = tmp_path / "ENMAP01-X-QL_QUALITY_CLOUD.TIF"
    quality.write_bytes(b"II*")
    with open_product(quality) as product:
        assert product is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"level": "L1B"}, r"METADATA.XML is EnMAP L1B; only L2A.* Order the product as L2A"),
        ({"leave_out": "bands"}, r"lacks the bands \(bandCharacterisation\) in ENMAP.*METADATA.XML; fetch"),
        ({"leave_out": "wavelengthCenterOfBand"}, r"lacks the wavelength of band 1 in ENMAP"),
        ({"wavelengths": WAVELENGTHS[:3]}, r"SPECTRAL_IMAGE.TIF has 4 bands but .*METADATA.XML describes 3"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, options: dict[str, object], message: str) -> None:
    path = write_enmap(tmp_path, VALUES, **({"wavelengths": WAVELENGTHS} | options))
    with pytest.raises(SceneError, match=message), open_product(path):
        pass


def test_metadata_without_an_image_name_the_image(tmp_path: Path) -> None:
    path = write_enmap(tmp_path, VALUES, WAVELENGTHS)
    next(tmp_path.glob("*.TIF")).unlink()
    with (
        pytest.raises(SceneError, match=r"lacks the image ENMAP01.*-SPECTRAL_IMAGE.TIF beside ENMAP01"),
        open_product(path),
    ):
        pass
