"""Small products, written from the documented structure of each format."""

from collections.abc import Sequence
from pathlib import Path

import rasterio
from affine import Affine
from numpy.typing import NDArray

from hsi_core.scenes.products.product import Product
from hsi_core.scenes.products.registry import open_product
from hsi_core.windows import Window

PLACE = Affine(30.0, 0.0, 383010.0, 0.0, -30.0, 5818020.0)


def read_product(path: Path) -> tuple[Product, NDArray]:
    """A product and all its values; the test fails if no reader recognises it."""
    with open_product(path) as product:
        assert product is not None
        height, width = product.grid.shape
        return product, product.cube.read(Window(0, 0, height, width))


def write_image(path: Path, values: NDArray, *, driver: str = "GTiff", **options: object) -> Path:
    """A raster of (C, H, W) on `PLACE`."""
    count, height, width = values.shape
    size = {"count": count, "height": height, "width": width, "dtype": values.dtype.name}
    with rasterio.open(
        path, "w", driver=driver, crs="EPSG:32633", transform=PLACE, **size, **options
    ) as dataset:
        dataset.write(values)
    return path


def write_enmap(
    folder: Path,
    values: NDArray,
    wavelengths: Sequence[float],
    *,
    level: str = "L2A",
    image: str = "SPECTRAL_IMAGE.TIF",
    empty: Sequence[int] = (),
    leave_out: str = "",
    **options: object,
) -> Path:
    """EnMAP: an image, and METADATA.XML, whose path is returned.

    Args:
        folder: where both are written.
        values: (C, H, W).
        wavelengths: of each band in nm; the width is a hundredth of it.
        level: processing level.
        image: end of the name of the image.
        empty: numbers of bands that have no data.
        leave_out: an element to leave out.
        options: of the image.
    """
    stem = "ENMAP01-____L2A-DT0000001049_20220612T105735Z_028_V010303_20230922T131826Z-"
    write_image(folder / (stem + image), values, **options)
    bands, statistics = [], []
    for number, wavelength in enumerate(wavelengths, start=1):
        parts = {
            "wavelengthCenterOfBand": wavelength,
            "FWHMOfBand": wavelength / 100,
            "GainOfBand": 0.0001,
            "OffsetOfBand": 0,
        }
        inner = "".join(f"<{name}>{value}</{name}>" for name, value in parts.items() if name != leave_out)
        bands.append(f'<bandID number="{number}">{inner}</bandID>')
        mean, spread = ("-1000000", "0") if number in empty else ("1200.5", "31.2")
        statistics.append(
            f'<bandID number="{number}"><mean>{mean}</mean><stdDeviation>{spread}</stdDeviation></bandID>'
        )
    half = len(wavelengths) // 2
    vnir, swir = (
        ",".join(str(number) for number in part)
        for part in (range(1, half + 1), range(half + 1, len(wavelengths) + 1))
    )
    characterised = "" if leave_out == "bands" else "".join(bands)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?><level_X><base>'
        f"<format>ENMAP_{level}</format><level>{level}</level>"
        "<temporalCoverage><startTime>2022-06-12T10:57:35.123456Z</startTime></temporalCoverage></base>"
        f"<specific><bandCharacterisation>{characterised}</bandCharacterisation>"
        f"<vnirProductQuality><expectedChannelsList>{vnir}</expectedChannelsList></vnirProductQuality>"
        f"<swirProductQuality><expectedChannelsList>{swir}</expectedChannelsList></swirProductQuality>"
        f"</specific><product><bandStatistics>{''.join(statistics)}</bandStatistics></product></level_X>"
    )
    path = folder / f"{stem}METADATA.XML"
    path.write_text(text)
    return path
