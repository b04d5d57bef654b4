"""DESIS L2A: SPECTRAL_IMAGE.tif and METADATA.xml.

Elements of METADATA.xml that are read: `base/level`, `base/temporalCoverage/startTime`, and
`specific/bandCharacterisation/band` with wavelengthCenterOfBand, wavelengthWidthOfBand, gainOfBand and
offsetOfBand. Reflectance is the stored number times 1e-4.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.scenes.products.dlr import find_level, open_image, read_number
from hsi_core.scenes.products.product import Product, lacks
from hsi_core.scenes.products.registry import Candidate, register
from hsi_core.scenes.writer import BandInfo

_NAME = "DESIS L2A"
_SCALE = 1e-4
_QUALITY = (
    "shadow", "land", "snow", "haze_land", "haze_water", "cloud_land", "cloud_water", "water",
    "aerosol_optical_thickness", "water_vapour",
)  # fmt: skip
"""Bands of QL_QUALITY-2. Codes are those of the product; QL_QUALITY has one layer a band and is not read."""


def _recognises(candidate: Candidate) -> bool:
    if candidate.metadata is None:
        return False
    root = candidate.metadata[1]
    is_named = root.tag.endswith("hsi_doc")
    return is_named or root.find("specific/bandCharacterisation/band") is not None


@register(_NAME, recognises=_recognises)
@contextmanager
def open_desis(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it is of another level, or lacks a part.
    """
    if candidate.metadata is None:
        raise AssertionError("not recognised")
    metadata, root = candidate.metadata
    level = find_level(root)
    if level and "L2A" not in level:
        raise SceneError(
            tr(
                "{name} is DESIS {level}; only L2A, the surface reflectance on a map grid, is imported. "
                "Order the product as L2A.",
                name=candidate.path.name,
                level=level,
            )
        )
    elements = root.findall("specific/bandCharacterisation/band")
    if not elements:
        raise lacks(
            candidate.path, _NAME, tr("the bands (bandCharacterisation) in {name}", name=metadata.name)
        )
    bands = []
    for place, element in enumerate(elements, start=1):
        wavelength = read_number(element, "wavelengthCenterOfBand")
        if wavelength is None:
            raise lacks(
                candidate.path,
                _NAME,
                tr("the wavelength of band {band} in {name}", band=place, name=metadata.name),
            )
        gain, offset = (read_number(element, name) for name in ("gainOfBand", "offsetOfBand"))
        bands.append(
            BandInfo(
                wavelength_nm=wavelength,
                fwhm_nm=read_number(element, "wavelengthWidthOfBand"),
                scale=_SCALE if gain is None else gain,
                offset=0.0 if offset is None else offset,
            )
        )
    with open_image(
        candidate.path, metadata, root, name=_NAME, bands=bands, quality_layers=_QUALITY
    ) as product:
        yield product
