"""DESIS L2A."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import PLACE, read_product, write_desis, write_image

VALUES = np.arange(2 * 3 * 5, dtype=np.int16).reshape(2, 3, 5)


@pytest.mark.parametrize("chosen", ["*METADATA.xml", "*SPECTRAL_IMAGE.tif"])
def test_bands_scale_place_and_time_are_those_of_the_metadata(tmp_path: Path, chosen: str) -> None:
    write_desis(tmp_path, VALUES, [402.6, 999.5])
    product, values = read_product(next(tmp_path.glob(chosen)))
    np.testing.assert_array_equal(values, VALUES)
    assert (product.name, product.nodata, product.grid.transform) == ("DESIS L2A", -32768, PLACE)
    assert product.acquired == datetime(2019, 12, 3, 2, 11, 28, tzinfo=UTC)
    assert [(band.wavelength_nm, band.fwhm_nm, band.scale) for band in product.bands] == [
        (402.6, pytest.approx(4.026), 1e-4),
        (999.5, pytest.approx(9.995), 1e-4),
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("L2A</level>", "L1C</level>"), "METADATA.xml is DESIS L1C; only L2A"),
        (("<wavelengthCenterOfBand>402.6", "<wavelengthCenterOfBand>"), "lacks the wavelength of band 1 in"),
        (("band>", "other>"), r"lacks the bands \(bandCharacterisation\) in"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    path = write_desis(tmp_path, VALUES, [402.6, 999.5])
    path.write_text(path.read_text().replace(*change))
    with pytest.raises(SceneError, match=message), open_product(path):
        pass


def test_the_layers_of_the_second_quality_file_are_named(tmp_path: Path) -> None:
    path = write_desis(tmp_path, VALUES, [402.6, 999.5])
    layers = np.arange(10 * 3 * 5, dtype=np.uint8).reshape(10, 3, 5)
    stem = path.name.removesuffix("METADATA.xml")
    write_image(tmp_path / f"{stem}QL_QUALITY-2.tif", layers)
    write_image(tmp_path / f"{stem}QL_QUALITY.tif", layers[:2])  # a layer for each band
    product, _ = read_product(path)
    assert list(product.quality)[::5] == ["shadow", "cloud_land"]
    np.testing.assert_array_equal(np.stack(list(product.quality.values())), layers)
