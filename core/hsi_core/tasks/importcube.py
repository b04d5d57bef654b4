"""Convert a cube and its ground truth to GeoTIFF, from products, array files or any raster that GDAL reads.

A product of a known sensor is recognised by its content and read with all that its files say. Otherwise, the
variable and the order of the axes are found in the file, or given. A CRS, an origin and a pixel size
georeference a cube that has no georeference.
"""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from pydantic import Field, model_validator
from rasterio.errors import CRSError, RasterioError

from hsi_core.classes.raster import as_codes, count_codes, write_class_raster
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.classes.table_files import read_class_file
from hsi_core.errors import LabelError, OutputError, ParameterError, SceneError
from hsi_core.geotiff import check_written, tiff_options
from hsi_core.grid import Grid, parse_crs
from hsi_core.labels.labels import fit_table, read_labels
from hsi_core.language import conjoined, tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.scenes.array_file import StoredArray, is_array_file, list_suffixes, open_array
from hsi_core.scenes.array_metadata import ArrayMetadata, axes_of, role_of
from hsi_core.scenes.cubes import ArrayCube, LimitedCube, find_axes, value_outside
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.netcdf_file import is_netcdf, open_netcdf
from hsi_core.scenes.products.product import Product
from hsi_core.scenes.products.registry import open_product, product_names
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import fits
from hsi_core.scenes.wavelength_file import read_wavelength_file
from hsi_core.scenes.writer import BandInfo, ReadableCube, SceneInfo, write_scene
from hsi_core.tasks import TaskParams, TaskResult

Axes = Literal["auto", "hwc", "chw", "hcw", "whc", "cwh", "wch"]


class Params(TaskParams):
    """The cube to import, and the files to write."""

    input: Path = Field(
        description=f"The cube: {list_suffixes()}, any raster that GDAL reads, or a file of a product."
    )
    output: Path = Field(description="Scene to write, GeoTIFF.")
    variable: str | None = Field(
        None, description="Variable of an array file with several; if empty, the only one that fits."
    )
    axes: Axes = Field("auto", description="Order of the axes in the file: h rows, w columns, c bands.")
    ground_truth: Path | None = Field(
        None, description="Reference labels of the same size: an array file or a raster."
    )
    ground_truth_variable: str | None = Field(None, description="Variable of the ground truth file.")
    output_ground_truth: Path | None = Field(
        None, description="Ground truth to write, GeoTIFF with class names."
    )
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color."
    )
    crs: str | None = Field(None, description="CRS for a cube without one, for example EPSG:32616.")
    origin_x: float | None = Field(
        None, ge=-1e12, le=1e12, description="Easting of the outer corner of the first pixel, CRS units."
    )
    origin_y: float | None = Field(
        None, ge=-1e12, le=1e12, description="Northing of the outer corner of the first pixel, CRS units."
    )
    pixel_size: float | None = Field(None, ge=1e-12, le=1e12, description="Side of a pixel in CRS units.")
    wavelengths: Path | None = Field(
        None,
        description="Text file with the centre wavelength of each band in nm, one per line.",
    )
    output_quality: Path | None = Field(
        None, description="Quality layers of a product to write, GeoTIFF with one band each."
    )
    cog: bool = Field(False, description="Write the scene as cloud-optimised GeoTIFF with overviews.")

    @model_validator(mode="after")
    def _belong_together(self) -> "Params":
        place = {name: getattr(self, name) for name in ("crs", "origin_x", "origin_y", "pixel_size")}
        missing = [name for name, value in place.items() if value is None]
        if 0 < len(missing) < len(place):
            raise ValueError(
                tr(
                    "A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} is "
                    "missing. Give all four or none.",
                    missing=missing[0],
                )
                if len(missing) == 1
                else tr(
                    "A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} are "
                    "missing. Give all four or none.",
                    missing=conjoined(missing),
                )
            )
        if (self.ground_truth is None) != (self.output_ground_truth is None):
            missing_name = "ground_truth" if self.ground_truth is None else "output_ground_truth"
            raise ValueError(
                tr(
                    "To import a ground truth give both its file and its output; {missing} is missing.",
                    missing=missing_name,
                )
            )
        return self


class Result(TaskResult):
    """Files written, with size and counts."""

    output: Path
    output_ground_truth: Path | None
    output_quality: Path | None
    width: int
    height: int
    num_bands: int
    num_classes: int | None = Field(description="Classes in the ground truth; null without one.")
    num_labelled: int | None = Field(description="Labelled pixels in the ground truth; null without one.")


def run(params: Params, progress: Progress) -> Result:
    """Import a cube."""
    _check_outputs(params)
    progress.report(0.0, tr("Opening {input}", input=params.input.name))
    with ExitStack() as stack:
        truth = _open_ground_truth(params)
        opened = _open_cube(params, truth, stack, progress)
        num_bands, height, width = opened.cube.shape
        grid = _placed(params, opened.grid, progress)
        bands = _with_wavelengths(params, opened.bands, progress)
        labels = None if truth is None else _read_labels(params, truth, grid, progress)
        if labels is not None and params.output_ground_truth is not None:
            # A temporary file until the scene is written, so that a failure leaves no output.
            part = stack.enter_context(new_file(params.output_ground_truth, progress))
            write_class_raster(part, labels.codes, grid=grid, class_table=labels.class_table)
        if params.output_quality is not None:
            part = stack.enter_context(new_file(params.output_quality, progress))
            _write_quality(part, opened.quality, grid, name=params.input.name)
        num_invalid = write_scene(
            params.output,
            opened.cube,
            grid=grid,
            bands=bands,
            nodata=opened.nodata,
            progress=progress,
            info=opened.info,
            is_cog=params.cog,
        )
    if num_invalid:
        progress.info(
            tr(
                "{share} are invalid: nodata, NaN or masked in a band that is not bad.",
                share=describe_share(num_invalid, width * height),
            )
        )
    counts = None if labels is None else count_codes(labels.codes)
    return Result(
        output=params.output,
        output_ground_truth=params.output_ground_truth,
        output_quality=params.output_quality,
        width=width,
        height=height,
        num_bands=num_bands,
        num_classes=None if counts is None else len(counts),
        num_labelled=None if counts is None else sum(counts.values()),
    )


@dataclass(frozen=True)
class _OpenCube:
    """A cube with the metadata of its file."""

    cube: ReadableCube
    bands: list[BandInfo]
    grid: Grid
    nodata: float | None
    info: SceneInfo | None = None
    quality: Mapping[str, NDArray[np.uint8]] = field(default_factory=dict)


@dataclass(frozen=True)
class _GroundTruth:
    """Size of the ground truth, and its values where they are not in a raster."""

    shape: tuple[int, int]
    values: NDArray[np.generic] | None


@dataclass(frozen=True)
class _Labels:
    codes: NDArray[np.uint16]
    class_table: ClassTable


def _check_outputs(params: Params, files: Sequence[Path] = ()) -> None:
    """Refuse outputs that cannot be written, or that are inputs; `files` are those of a product."""
    outputs = [params.output, params.output_ground_truth, params.output_quality]
    for path in outputs:
        if path is not None and path.suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(
                tr("The output {name} must be a GeoTIFF; give a name that ends in .tif.", name=path.name)
            )
    given = [params.input, params.ground_truth, params.class_table, params.wavelengths]
    check_outputs(outputs, inputs=[*files, *given])


def _open_ground_truth(params: Params) -> _GroundTruth | None:
    path = params.ground_truth
    if path is None:
        return None
    if is_array_file(path):
        with open_array(path, variable=params.ground_truth_variable, num_axes=2) as stored:
            values = stored.read_all()
        return _GroundTruth((values.shape[0], values.shape[1]), values)
    if not path.is_file():
        raise SceneError(tr("There is no file {path}; choose the ground truth again.", path=path))
    if params.ground_truth_variable:
        raise ParameterError(
            tr("The ground truth {name} is a raster; leave its variable empty.", name=path.name)
        )
    try:
        with rasterio.open(path) as dataset:
            return _GroundTruth(dataset.shape, None)
    except RasterioError as error:
        raise LabelError(
            tr(
                "The ground truth {name} is no raster ({error}). Choose a file that ends in {suffixes}, or a "
                "raster; labels in a vector layer need no import.",
                name=path.name,
                error=error,
                suffixes=list_suffixes(),
            )
        ) from error


def _open_cube(params: Params, truth: _GroundTruth | None, stack: ExitStack, progress: Progress) -> _OpenCube:
    if not params.variable and params.axes == "auto":
        product = stack.enter_context(open_product(params.input))
        if product is not None:
            return _open_found(params, product, progress)
    if params.input.is_dir():
        raise SceneError(
            tr(
                "The folder {folder} is no product ({listed}); choose a file.",
                folder=params.input,
                listed=", ".join(product_names()),
            )
        )
    if is_array_file(params.input):
        stored = stack.enter_context(open_array(params.input, variable=params.variable, num_axes=3))
        return _open_stored(params, stored, truth, progress)
    metadata = None
    if is_netcdf(params.input):
        found = _find_netcdf(params)
        if found is not None and not found.is_for_gdal:
            opened = stack.enter_context(open_netcdf(params.input, params.variable))
            return _open_stored(params, opened, truth, progress)
        if found is not None:
            metadata = found.metadata
            if found.note:
                progress.info(found.note)
    elif params.axes != "auto":
        raise ParameterError(
            tr("{name} is a raster with known axes; set the axes to auto.", name=params.input.name)
        )
    raster = stack.enter_context(open_raster_cube(params.input, params.variable))
    # GDAL turns a netCDF image without a place upside down, but not the files of other formats beside it.
    is_truth_turned = params.ground_truth is not None and is_netcdf(params.ground_truth)
    if (
        metadata is not None
        and raster.grid.transform is None
        and not raster.grid.gcps
        and not is_truth_turned
    ):
        opened = stack.enter_context(open_netcdf(params.input, params.variable))
        return _open_stored(params.model_copy(update={"axes": "chw"}), opened, truth, progress)
    for note in raster.notes:
        progress.warning(note)
    if raster.has_mixed_nodata:
        progress.warning(
            tr(
                "The bands of {input} have different nodata values; all are written as {nodata:g}.",
                input=params.input.name,
                nodata=raster.nodata,
            )
        )
    bands, nodata = raster.bands(), raster.nodata
    if "spectral_image" in params.input.name.lower() and bands[0].wavelength_nm is None:
        progress.warning(
            tr(
                "{input} has the name of an EnMAP or DESIS image, but its METADATA.XML is missing: "
                "the scene has no wavelengths. Put both files into one folder.",
                input=params.input.name,
            )
        )
    if metadata is not None:
        listed, declared = _describe_bands(metadata, "chw", raster.shape, params.input.name, progress)
        nodata = declared if nodata is None else nodata
        bands = [_completed(band, other) for band, other in zip(bands, listed, strict=True)]
    info = None if raster.acquired is None else SceneInfo(acquired=raster.acquired)
    return _OpenCube(raster, bands, raster.grid, nodata, info)


def _open_found(params: Params, product: Product, progress: Progress) -> _OpenCube:
    """The cube of a product, with messages about what was found."""
    _check_outputs(params, product.files)
    progress.info(product.describe())
    for note in product.notes:
        progress.info(note)
    for warning in product.warnings:
        progress.warning(warning)
    info = SceneInfo(product.name, product.acquired)
    return _OpenCube(product.cube, product.bands, product.grid, product.nodata, info, quality=product.quality)


def _write_quality(path: Path, quality: Mapping[str, NDArray[np.uint8]], grid: Grid, *, name: str) -> None:
    """Write quality layers as the bands of a raster, with their names."""
    if not quality:
        raise ParameterError(tr("{name} has no quality layers; leave their output empty.", name=name))
    with rasterio.open(path, "w", **tiff_options(grid, dtype="uint8", count=len(quality))) as dataset:
        for index, (layer, values) in enumerate(quality.items(), start=1):
            dataset.write(values, index)
            dataset.set_band_description(index, layer)
    check_written(path)


@dataclass(frozen=True)
class _NetcdfVariable:
    """A variable with three axes of a netCDF file: metadata, whether GDAL reads it, and what is assumed."""

    metadata: ArrayMetadata | None
    is_for_gdal: bool
    note: str | None = None


def _find_netcdf(params: Params) -> _NetcdfVariable | None:
    """The variable of a netCDF file; None if GDAL is to choose it."""
    try:
        with open_netcdf(params.input, params.variable) as stored:
            metadata, variable = stored.metadata, stored.variable
    except SceneError:
        if params.axes != "auto":
            raise
        return None  # GDAL lists the variables in its own way
    known = None if metadata is None else metadata.find_axes(variable.shape)
    if params.axes != "auto":
        return _NetcdfVariable(metadata, params.axes == "chw" and known in (None, "chw"))
    note = None
    first = metadata.dimensions[0] if metadata is not None and metadata.dimensions else ""
    if known is None or role_of(first) == "?":
        note = tr(
            "The axes of {variable} are taken as bands, rows, columns. If that is wrong, give the axes.",
            variable=variable.describe(),
        )
    return _NetcdfVariable(metadata, known in (None, "chw"), note)


def _completed(band: BandInfo, other: BandInfo) -> BandInfo:
    """A band with what GDAL does not read from a netCDF file."""
    is_scaled = (band.scale, band.offset) != (1.0, 0.0)
    return replace(
        band,
        wavelength_nm=other.wavelength_nm if band.wavelength_nm is None else band.wavelength_nm,
        scale=band.scale if is_scaled else other.scale,
        offset=band.offset if is_scaled else other.offset,
    )


def _describe_bands(
    metadata: ArrayMetadata, axes: str, shape: Sequence[int], name: str, progress: Progress
) -> tuple[list[BandInfo], float | None]:
    """Bands and nodata value by the attributes of an array, with messages about what is assumed."""
    nodata, unused = metadata.nodata()
    scales, offsets, assumed = metadata.scaling(shape[axes.index("c")])
    wavelengths, strange = metadata.wavelengths(axes, shape, name)
    for note in (*unused, *strange):
        progress.warning(note)
    for note in assumed:
        progress.info(note)
    bands = [
        BandInfo(wavelength_nm=wavelength, scale=scale, offset=offset)
        for wavelength, scale, offset in zip(wavelengths, scales, offsets, strict=True)
    ]
    return bands, nodata


def _open_stored(
    params: Params, stored: StoredArray, truth: _GroundTruth | None, progress: Progress
) -> _OpenCube:
    described, shape = stored.variable.describe(), stored.variable.shape
    metadata = stored.metadata
    named = metadata.find_axes(shape) if metadata is not None and params.axes == "auto" else None
    axes, is_guess = find_axes(shape, named or params.axes, None if truth is None else truth.shape)
    cube = ArrayCube(stored, axes)
    num_bands, height, width = cube.shape
    if is_guess:
        progress.info(
            tr(
                "The axes of {described} are taken as rows, columns, bands: {height} rows, "
                "{width} columns, {num_bands} bands. If that is wrong, give the axes.",
                described=described,
                height=height,
                width=width,
                num_bands=num_bands,
            )
        )
    elif named is not None and metadata is not None:
        names = metadata.dimensions if axes_of(metadata.dimensions) else None
        source = (
            tr("the dimensions {names}", names=", ".join(names))
            if names
            else tr("the number of its wavelengths")
        )
        progress.info(
            tr(
                "The axes of {described} are known by {source}: {height} rows, {width} columns, {num_bands} "
                "bands. If that is wrong, give the axes.",
                described=described,
                source=source,
                height=height,
                width=width,
                num_bands=num_bands,
            )
        )
    if num_bands < 2:
        raise SceneError(
            tr(
                "The variable {described} of {name} has one band with the axes {axes}; a hyperspectral scene "
                "has many. Choose another variable, or give the axes.",
                described=described,
                name=params.input.name,
                axes=axes,
            )
        )
    if metadata is None:
        return _OpenCube(cube, [BandInfo()] * num_bands, Grid(width, height), None)
    bands, nodata = _describe_bands(metadata, axes, shape, params.input.name, progress)
    limits = metadata.valid_range(cube.dtype)
    if limits is None:
        return _OpenCube(cube, bands, metadata.grid(axes, shape), nodata)
    is_usable = nodata is not None and fits(nodata, cube.dtype)
    filled = nodata if is_usable else value_outside(cube.dtype, *limits)
    if filled is None:
        return _OpenCube(cube, bands, metadata.grid(axes, shape), None)
    progress.info(
        tr(
            "By the attributes of {described}, values from {low:g} to {high:g} are valid; others become "
            "nodata ({nodata:g}).",
            described=described,
            low=limits[0],
            high=limits[1],
            nodata=filled,
        )
    )
    limited = LimitedCube(cube, *limits, filled)
    return _OpenCube(limited, bands, metadata.grid(axes, shape), filled)


def _placed(params: Params, grid: Grid, progress: Progress) -> Grid:
    """The grid, georeferenced by the parameters if the file has no georeference."""
    if params.crs is None or params.origin_x is None or params.origin_y is None or params.pixel_size is None:
        if grid.transform is None and not grid.gcps:
            progress.info(
                "The scene has no georeference; give CRS, origin and pixel size to show it over other maps."
            )
        return grid
    if grid.transform is not None or grid.gcps:
        raise ParameterError(
            tr(
                "{name} has a georeference of its own ({grid}); leave out CRS, origin and pixel size.",
                name=params.input.name,
                grid=grid.describe(),
            )
        )
    try:
        crs = parse_crs(params.crs)
    except CRSError as error:
        raise ParameterError(
            tr('The CRS "{crs}" is not known; write it like EPSG:32616, or as WKT.', crs=params.crs)
        ) from error
    size = params.pixel_size
    return replace(grid, crs=crs, transform=Affine(size, 0.0, params.origin_x, 0.0, -size, params.origin_y))


def _with_wavelengths(params: Params, bands: list[BandInfo], progress: Progress) -> list[BandInfo]:
    """The bands with the wavelengths of the text file, if one is given."""
    if params.wavelengths is None:
        return bands
    values = read_wavelength_file(params.wavelengths)
    if len(values) != len(bands):
        raise ParameterError(
            tr(
                "The file {name} has {num_values} wavelengths but the cube has {num_bands} bands; give one "
                "wavelength per line for every band.",
                name=params.wavelengths.name,
                num_values=len(values),
                num_bands=len(bands),
            )
        )
    if max(values) < 100.0:
        progress.info(
            tr(
                "The wavelengths in {wavelengths} are below 100, so they are read as micrometres.",
                wavelengths=params.wavelengths.name,
            )
        )
        values = [value * 1000.0 for value in values]
    if any(band.wavelength_nm is not None for band in bands):
        progress.warning(
            tr(
                "{input} has wavelengths of its own; those of {wavelengths} replace them.",
                input=params.input.name,
                wavelengths=params.wavelengths.name,
            )
        )
    return [replace(band, wavelength_nm=value) for band, value in zip(bands, values, strict=True)]


def _read_labels(params: Params, truth: _GroundTruth, grid: Grid, progress: Progress) -> _Labels:
    """Class codes on the grid, with the classes that occur."""
    path = params.ground_truth
    if path is None:
        raise AssertionError("a ground truth without a file")
    if truth.shape != grid.shape:
        raise LabelError(
            tr(
                "The ground truth {name} has {rows} rows and {columns} columns but the cube has {height} "
                "and {width}; choose the ground truth of this cube.",
                name=path.name,
                rows=truth.shape[0],
                columns=truth.shape[1],
                height=grid.height,
                width=grid.width,
            )
        )
    if truth.values is None:
        labels = read_labels(path, grid=grid, class_table=params.class_table, progress=progress)
        return _Labels(labels.codes, labels.class_table)
    values = truth.values
    if values.dtype.kind == "f":
        values = np.nan_to_num(values, nan=UNLABELLED)
    codes = as_codes(values, name=path.name)
    present = count_codes(codes)
    if not present:
        raise LabelError(tr("The ground truth {name} labels no pixel; all its values are 0.", name=path.name))
    given = None if params.class_table is None else read_class_file(params.class_table)[0]
    codes, table = fit_table(codes, given, progress)
    if not len(table):
        raise LabelError(
            tr(
                "The class table has none of the codes of {name} ({listed}); choose the class table of this "
                "ground truth.",
                name=path.name,
                listed=", ".join(map(str, present)),
            )
        )
    return _Labels(codes, table)
