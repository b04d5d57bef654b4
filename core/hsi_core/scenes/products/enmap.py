"""EnMAP L2A: SPECTRAL_IMAGE as GeoTIFF, COG or ENVI, and METADATA.XML.

Elements of METADATA.XML that are read: `base/level`, `base/temporalCoverage/startTime`,
`specific/bandCharacterisation/bandID` with its attribute `number` and wavelengthCenterOfBand, FWHMOfBand,
GainOfBand, OffsetOfBand, `specific/vnirProductQuality/expectedChannelsList` (and swir), and
`product/bandStatistics/bandID`. Reflectance is the stored number times 1e-4.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree as ET  # types only

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.scenes.products.dlr import find_level, open_image, read_number
from hsi_core.scenes.products.product import Product, lacks
from hsi_core.scenes.products.registry import Candidate, register
from hsi_core.scenes.writer import BandInfo

_NAME = "EnMAP L2A"
_SCALE = 1e-4
_EMPTY_MEAN = -1e6
"""Mean that the processor writes for a band without data."""


def _recognises(candidate: Candidate) -> bool:
    if candidate.metadata is None:
        return False
    root = candidate.metadata[1]
    characterised = root.find("specific/bandCharacterisation/bandID") is not None
    return characterised or (root.findtext("base/format") or "").strip().upper().startswith("ENMAP")


@register(_NAME, recognises=_recognises)
@contextmanager
def open_enmap(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it is of another level, or lacks a part.
    """
    if candidate.metadata is None:
        raise AssertionError("not recognised")
    metadata, root = candidate.metadata
    level = find_level(root)
    if level and level != "L2A":
        raise SceneError(
            tr(
                "{name} is EnMAP {level}; only L2A, the surface reflectance on a map grid, is imported. "
                "Order the product as L2A.",
                name=candidate.path.name,
                level=level,
            )
        )
    elements = root.findall("specific/bandCharacterisation/bandID")
    if not elements:
        raise lacks(
            candidate.path, _NAME, tr("the bands (bandCharacterisation) in {name}", name=metadata.name)
        )
    empty = _empty_bands(root)
    bands = []
    for place, element in enumerate(elements, start=1):
        wavelength, fwhm = (read_number(element, name) for name in ("wavelengthCenterOfBand", "FWHMOfBand"))
        if wavelength is None:
            raise lacks(
                candidate.path,
                _NAME,
                tr("the wavelength of band {band} in {name}", band=place, name=metadata.name),
            )
        gain, offset = (read_number(element, name) for name in ("GainOfBand", "OffsetOfBand"))
        bands.append(
            BandInfo(
                wavelength_nm=wavelength,
                fwhm_nm=fwhm,
                is_bad=int(element.get("number", place)) in empty,
                scale=_SCALE if gain is None else gain,
                offset=0.0 if offset is None else offset,
            )
        )
    with open_image(candidate.path, metadata, root, name=_NAME, bands=bands) as product:
        yield product


def _empty_bands(root: ET.Element) -> set[int]:
    """Numbers of bands without data: not among the expected channels, or with empty statistics."""
    numbers = {
        int(element.get("number", place))
        for place, element in enumerate(root.findall("specific/bandCharacterisation/bandID"), start=1)
    }
    lists = [
        root.findtext(f"specific/{detector}ProductQuality/expectedChannelsList") or ""
        for detector in ("vnir", "swir")
    ]
    expected = {int(part) for text in lists for part in text.split(",") if part.strip().isdigit()}
    empty = numbers - expected if all(lists) and expected <= numbers else set()
    for place, element in enumerate(root.findall("product/bandStatistics/bandID"), start=1):
        if read_number(element, "stdDeviation") == 0.0 and read_number(element, "mean") == _EMPTY_MEAN:
            empty.add(int(element.get("number", place)))
    return empty
