"""Small products, written from the documented structure of each format."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import h5py
import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

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


def write_desis(folder: Path, values: NDArray, wavelengths: Sequence[float], *, level: str = "L2A") -> Path:
    """DESIS: an image, and METADATA.xml, whose path is returned; widths are 1 % of the wavelengths."""
    stem = "DESIS-HSI-L2A-DT1203190212_025-20191203T021128-V0210-"
    write_image(folder / f"{stem}SPECTRAL_IMAGE.tif", values, nodata=-32768)
    bands = "".join(
        f"<band><bandNumber>{number}</bandNumber><wavelengthCenterOfBand>{wavelength}</wavelengthCenterOfBand>"
        f"<wavelengthWidthOfBand>{wavelength / 100}</wavelengthWidthOfBand><gainOfBand>0.0001</gainOfBand>"
        "<offsetOfBand>0.0</offsetOfBand></band>"
        for number, wavelength in enumerate(wavelengths, start=1)
    )
    path = folder / f"{stem}METADATA.xml"
    path.write_text(
        f"<hsi_doc><base><level>{level}</level><temporalCoverage><startTime>2019-12-03T02:11:28.000Z"
        f"</startTime></temporalCoverage></base><specific><bandCharacterisation>{bands}"
        "</bandCharacterisation></specific></hsi_doc>"
    )
    return path


def write_hdf5(path: Path, variables: Mapping[str, object], attributes: Mapping[str, object]) -> Path:
    """An HDF5 file.

    Args:
        path: file to write.
        variables: values by name, with the groups.
        attributes: values by "name of a group or variable@name of the attribute".
    """
    with h5py.File(path, "w") as file:
        for name, values in variables.items():
            file[name] = values
        for name, value in attributes.items():
            place, _, key = name.partition("@")
            (file[place] if place in file else file.require_group(place)).attrs[key] = value
    return path


def prisma_parts(vnir: NDArray, swir: NDArray) -> tuple[dict[str, object], dict[str, object]]:
    """Variables and attributes of PRISMA L2D.

    Args:
        vnir: three bands from long to short wavelengths, of which the first does not exist (C, H, W).
        swir: two bands (C, H, W).
    """
    height, width = vnir.shape[1:]
    fields = "HDFEOS/SWATHS/PRS_L2D_HCO"
    variables: dict[str, object] = {
        f"{fields}/Data Fields/VNIR_Cube": vnir.transpose(1, 0, 2),
        f"{fields}/Data Fields/SWIR_Cube": swir.transpose(1, 0, 2),
    }
    attributes: dict[str, object] = {
        "/@List_Cw_Vnir": [0.0, 972.5, 411.2],
        "/@List_Fwhm_Vnir": [0.0, 12.1, 11.4],
        "/@List_Cw_Vnir_Flags": [0, 1, 1],
        "/@List_Cw_Swir": [2497.0, 943.4],
        "/@List_Fwhm_Swir": [9.5, 10.6],
        "/@List_Cw_Swir_Flags": [0, 1],
        "/@L2ScaleVnirMin": 0.01,
        "/@L2ScaleVnirMax": 0.66535,
        "/@L2ScaleSwirMin": 0.0,
        "/@L2ScaleSwirMax": 0.65535,
        "/@Epsg_Code": 32633,
        "/@Product_ULcorner_easting": 383010.0,
        "/@Product_ULcorner_northing": 5818020.0,
        "/@Product_LRcorner_easting": 383010.0 + 30 * (width - 1),
        "/@Product_LRcorner_northing": 5818020.0 - 30 * (height - 1),
        "/@Product_StartTime": np.bytes_("2020-02-09T10:24:59.250"),
    }
    return variables, attributes


def emit_parts(
    values: NDArray, wavelengths: Sequence[float], columns: NDArray, rows: NDArray
) -> tuple[dict[str, object], dict[str, object]]:
    """Variables and attributes of EMIT L2A.

    Args:
        values: swath (downtrack, crosstrack, bands).
        wavelengths: of each band; the last band is not good.
        columns: column of the swath from 1 at each place of the grid, 0 where there is none.
        rows: its row.
    """
    bands = "sensor_band_parameters"
    is_good = np.ones(len(wavelengths), np.uint8)
    is_good[-1] = 0
    variables = {
        "reflectance": values,
        f"{bands}/wavelengths": np.array(wavelengths, np.float32),
        f"{bands}/fwhm": np.full(len(wavelengths), 8.5, np.float32),
        f"{bands}/good_wavelengths": is_good,
        "location/glt_x": columns.astype(np.int32),
        "location/glt_y": rows.astype(np.int32),
    }
    attributes = {
        "reflectance@_FillValue": np.float32(-9999),
        "/@geotransform": [13.0, 0.0005, 0.0, 52.5, 0.0, -0.0005],
        "/@spatial_ref": CRS.from_epsg(4326).to_wkt(),
        "/@time_coverage_start": "2023-03-16T04:51:33+0000",
    }
    return variables, attributes


def tanager_parts(
    values: NDArray, wavelengths: Sequence[float], *, is_ortho: bool, kind: str = "surface_reflectance"
) -> tuple[dict[str, object], dict[str, object]]:
    """Variables and attributes of Tanager; the place of a basic product is left out.

    Args:
        values: (C, H, W); the pixel at row 0, column 1 is marked as without data.
        wavelengths: of each band; the last band is not good.
        is_ortho: whether it lies on a map grid.
        kind: name of the cube.
    """
    _, height, width = values.shape
    root = f"HDFEOS/{'GRIDS' if is_ortho else 'SWATHS'}/HYP"
    fields = f"{root}/Data Fields"
    empty = np.zeros((height, width), np.uint8)
    empty[0, 1] = 1
    structure = (
        'GROUP=GridStructure\n\tGROUP=GRID_1\n\t\tGridName="HYP"\n'
        f"\t\tXDim={width}\n\t\tYDim={height}\n"
        "\t\tUpperLeftPointMtrs=(383010.00,5818020.00)\n"
        f"\t\tLowerRightMtrs=({383010 + 30 * width:.2f},{5818020 - 30 * height:.2f})\n"
        "\t\tProjection=HE5_GCTP_UTM\n\t\tZoneCode=33\n\t\tSphereCode=12\n\tEND_GROUP=GRID_1\n"
    )
    variables: dict[str, object] = {f"{fields}/{kind}": values, f"{fields}/nodata_pixels": empty}
    if is_ortho:
        variables["HDFEOS INFORMATION/StructMetadata.0"] = np.bytes_(structure)
        variables[f"{fields}/time"] = np.full((height, width), 1740840000.5)
    else:
        variables[f"{root}/Geolocation Fields/Time"] = 1740840000.5 + np.arange(height)
    attributes: dict[str, object] = {
        f"{fields}/{kind}@wavelengths": wavelengths,
        f"{fields}/{kind}@fwhm": [5.5] * len(wavelengths),
        f"{fields}/{kind}@good_wavelengths": [1] * (len(wavelengths) - 1) + [0],
        f"{fields}/{kind}@_FillValue": np.float32(-9999),
    }
    return variables, attributes


def aviris_parts(
    values: NDArray, wavelengths: Sequence[float], *, kind: str = "reflectance"
) -> tuple[dict[str, object], dict[str, object]]:
    """Variables and attributes of AVIRIS-3 on a map grid; values are (C, H, W)."""
    _, height, width = values.shape
    variables = {
        f"{kind}/{kind}": values,
        f"{kind}/wavelength": np.array(wavelengths, np.float32),
        f"{kind}/fwhm": np.full(len(wavelengths), 7.5, np.float32),
        "transverse_mercator": np.bytes_(""),
        "easting": 383010.0 + 15 + 30 * np.arange(width),
        "northing": 5818020.0 - 15 - 30 * np.arange(height),
    }
    attributes = {
        f"{kind}/{kind}@_FillValue": np.float32(-9999),
        f"{kind}/{kind}@grid_mapping": "transverse_mercator",
        "transverse_mercator@crs_wkt": CRS.from_epsg(32633).to_wkt(),
        "transverse_mercator@GeoTransform": "383010.0 30.0 0.0 5818020.0 0.0 -30.0 ",
        "/@title": "AVIRIS-3 L2A Surface Reflectance",
        "/@time_coverage_start": "2025-01-11T19:59:28Z",
    }
    return variables, attributes


def neon_parts(values: NDArray, wavelengths: Sequence[float]) -> tuple[dict[str, object], dict[str, object]]:
    """Variables and attributes of NEON; values are (H, W, C)."""
    root = "SERC/Reflectance"
    place = f"{root}/Metadata/Coordinate_System"
    variables = {
        f"{root}/Reflectance_Data": values,
        f"{root}/Metadata/Spectral_Data/Wavelength": np.array(wavelengths),
        f"{root}/Metadata/Spectral_Data/FWHM": np.full(len(wavelengths), 5.0),
        f"{place}/Map_Info": np.bytes_(
            "UTM,  1.000,  1.000,       383010.000,       5818020.000,       30.0,       30.0,  33,  North,  "
            "WGS-84,  units=Meters, 0"
        ),
        f"{place}/EPSG Code": np.bytes_("32633"),
        f"{root}/Metadata/Ancillary_Imagery/Aspect": np.zeros(values.shape[:2], np.float32),
    }
    attributes = {
        f"{root}/Reflectance_Data@Scale_Factor": 10000.0,
        f"{root}/Reflectance_Data@Data_Ignore_Value": -9999.0,
        f"{root}@Band_Window_1_Nanometers": [1340, 1445],
        f"{root}@Band_Window_2_Nanometers": [1790, 1955],
    }
    return variables, attributes
