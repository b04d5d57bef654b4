"""What EnMAP and DESIS share: METADATA.XML of the German Aerospace Center beside a SPECTRAL_IMAGE."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET  # types only

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.scenes.products.product import Product, lacks, read_time
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.writer import BandInfo

_IMAGES = (".tif", ".tiff", ".bsq", ".bil", ".bip", ".img")
_NODATA = -32768.0
"""Stored value of pixels without data in both products."""


def find_level(root: ET.Element | None) -> str:
    """Processing level, such as "L2A"; empty without one."""
    return "" if root is None else (root.findtext("base/level") or "").strip().upper()


def find_image(chosen: Path, metadata: Path, product: str) -> Path:
    """The spectral image that belongs to a metadata file.

    Args:
        chosen: file or folder that the user chose; an image is taken as it is.
        metadata: METADATA.XML.
        product: sensor and level, for messages.

    Raises:
        SceneError: there is none.
    """
    if chosen.is_file() and chosen != metadata:
        return chosen
    start = metadata.name.lower().partition("metadata")[0]
    found = sorted(
        file
        for file in metadata.parent.iterdir()
        if file.name.lower().startswith(f"{start}spectral_image") and file.suffix.lower() in _IMAGES
    )
    if not found:
        stem = metadata.name[: len(start)]
        raise lacks(
            chosen,
            product,
            tr("the image {stem}SPECTRAL_IMAGE.TIF beside {name}", stem=stem, name=metadata.name),
        )
    return found[0]


def read_number(element: ET.Element, name: str) -> float | None:
    """Number in a child element; None if there is none."""
    try:
        return float((element.findtext(name) or "").strip())
    except ValueError:
        return None


@contextmanager
def open_image(
    chosen: Path,
    metadata: Path,
    root: ET.Element,
    *,
    name: str,
    bands: list[BandInfo],
    quality_layers: Sequence[str] = (),
) -> Iterator[Product]:
    """The product of a spectral image and the bands of its metadata.

    Args:
        chosen: file or folder that the user chose.
        metadata: METADATA.XML.
        root: its root.
        name: sensor and level.
        bands: as the metadata describe them.
        quality_layers: names of the bands of the file QL_QUALITY-2.

    Raises:
        SceneError: the image is missing, cannot be read, or has other bands.
    """
    image = find_image(chosen, metadata, name)
    with open_raster_cube(image, None) as cube:
        if cube.shape[0] != len(bands):
            raise SceneError(
                tr(
                    "The image {image} has {num_found} bands but {metadata} describes {num_bands}; choose an "
                    "image and metadata of the same {product} product.",
                    image=image.name,
                    num_found=cube.shape[0],
                    metadata=metadata.name,
                    num_bands=len(bands),
                    product=name,
                )
            )
        nodata, notes = cube.nodata, list(cube.notes)
        if nodata is None:
            nodata = read_number(root, "specific/backgroundValue")
            if nodata is None:
                nodata = _NODATA
                notes.append(
                    tr(
                        "{name} names no nodata value; {nodata:g}, that of {product}, is used.",
                        name=image.name,
                        nodata=_NODATA,
                        product=name,
                    )
                )
        found = [
            replace(band, description=own.description, tags=own.tags)
            for band, own in zip(bands, cube.bands(), strict=True)
        ]
        yield Product(
            name=name,
            cube=cube,
            bands=found,
            grid=cube.grid,
            nodata=nodata,
            files=(image, metadata),
            acquired=read_time(root.findtext("base/temporalCoverage/startTime")),
            quality=_read_quality(metadata, cube.grid.shape, quality_layers),
            notes=tuple(notes),
        )


def _read_quality(
    metadata: Path, shape: tuple[int, int], layers: Sequence[str]
) -> dict[str, NDArray[np.uint8]]:
    """Quality layers beside the metadata, by the end of their names: QUALITY_CLOUD, QUALITY_HAZE ...

    Args:
        metadata: METADATA.XML.
        shape: (H, W) of the image.
        layers: names of the bands of the file QL_QUALITY-2.
    """
    start = metadata.name.lower().partition("metadata")[0] + "ql_quality"
    found: dict[str, NDArray[np.uint8]] = {}
    for file in sorted(metadata.parent.iterdir()):
        if (
            not file.name.lower().startswith((f"{start}_", f"{start}-2"))
            or file.suffix.lower() not in _IMAGES
        ):
            continue
        with rasterio.open(file) as dataset:
            name = file.stem[len(start) - len("quality") :].upper().removesuffix("_COG")
            names = [name] if dataset.count == 1 else layers
            if len(names) != dataset.count or dataset.shape != shape or dataset.dtypes[0] != "uint8":
                continue
            found |= {name: dataset.read(number) for number, name in enumerate(names, start=1)}
    return found
