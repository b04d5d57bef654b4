"""Mask pixels of a scene: clouds and shadows of quality layers, water and vegetation by thresholds.

The mask says why a pixel is masked. On request, the scene is written with its masked pixels as nodata, so
that training and mapping leave them out.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from pydantic import Field, model_validator
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import OutputError, ParameterError, SceneError
from hsi_core.files.rasters import open_raster
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import say_invalid
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import TaskParams, TaskResult
from hsi_core.windows import Window, num_tiles, tiles

TILE = 256
USUAL_LAYERS = ("cloud", "cirrus", "shadow", "haze")
"""A quality layer is used if its name has one of these words and no layers are named."""
GREEN_NM, RED_NM, INFRARED_NM = 560.0, 660.0, 860.0
FARTHEST_NM = 30.0
"""Largest distance of a band from these wavelengths."""
INVALID, QUALITY, WATER, VEGETATION = 1, 2, 3, 4
REASONS = ClassTable(
    (
        ClassEntry(INVALID, "invalid in the scene", "#000000"),
        ClassEntry(QUALITY, "quality layer", "#bdbdbd"),
        ClassEntry(WATER, "NDWI above the limit", "#2b7bba"),
        ClassEntry(VEGETATION, "NDVI outside the limits", "#3a9d3a"),
    )
)


class Params(TaskParams):
    """The scene, what to mask, and the files to write."""

    scene: Path = Field(description="Scene.")
    output: Path = Field(description="Mask to write, GeoTIFF: 0 is kept, other codes are reasons.")
    quality: Path | None = Field(
        None, description="Raster of quality layers on the grid of the scene, as Import a cube writes it."
    )
    layers: str | None = Field(
        None,
        description="Quality layers to use, by name or number, separated by commas; if not given, those "
        "named cloud, cirrus, shadow or haze. Pixels that are not 0 in one of them are masked.",
    )
    max_ndwi: float | None = Field(
        None, ge=-1, le=1, description="Mask pixels with a larger NDWI (water: 0 or more)."
    )
    max_ndvi: float | None = Field(None, ge=-1, le=1, description="Mask pixels with a larger NDVI.")
    min_ndvi: float | None = Field(None, ge=-1, le=1, description="Mask pixels with a smaller NDVI.")
    output_scene: Path | None = Field(
        None, description="Scene to write with NaN at masked pixels, GeoTIFF of float32."
    )

    @model_validator(mode="after")
    def _masks_something(self) -> "Params":
        limits = (self.max_ndwi, self.max_ndvi, self.min_ndvi)
        if self.quality is None and all(limit is None for limit in limits):
            raise ValueError("Nothing is masked; give quality layers, max_ndwi, max_ndvi or min_ndvi")
        if self.layers is not None and self.quality is None:
            raise ValueError("layers are named, but quality is missing; give the raster of quality layers")
        return self


class Result(TaskResult):
    """Written files, and counts of pixels."""

    output: Path
    output_scene: Path | None
    num_kept: int = Field(description="Pixels that are not masked.")
    num_invalid: int = Field(description="Pixels that are invalid in the scene.")
    num_quality: int = Field(description="Valid pixels that a quality layer masks.")
    num_water: int = Field(description="Further pixels with an NDWI above the limit.")
    num_vegetation: int = Field(description="Further pixels with an NDVI outside the limits.")


def run(params: Params, progress: Progress) -> Result:
    """Mask a scene."""
    for path in (params.output, params.output_scene):
        if path is not None and path.suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(
                tr("The output {name} must be a GeoTIFF; give a name that ends in .tif.", name=path.name)
            )
    check_outputs([params.output, params.output_scene], inputs=[params.scene, params.quality])
    with open_scene(params.scene, progress) as scene, ExitStack() as stack:
        quality = None
        if params.quality is not None:
            quality = stack.enter_context(_open_quality(params.quality))
            layers = _choose_layers(quality, params, scene.grid, progress)
        codes = np.zeros(scene.grid.shape, dtype=np.uint8)
        bands = _index_bands(params, scene)
        total = num_tiles(scene.grid.shape, TILE)
        for number, tile in enumerate(tiles(scene.grid.shape, TILE)):
            progress.report(0.5 * number / total, "Masking", has_time_left=True)
            here = _mask_by_index(params, scene, bands, tile)
            if quality is not None:
                area = RasterioWindow(tile.column, tile.row, tile.width, tile.height)
                is_marked = _read_quality(quality, layers, area)
                here[is_marked & (here != INVALID)] = QUALITY
            codes[tile.slices] = here
        say_invalid(int((codes == INVALID).sum()), scene, progress, bands=scene.good_bands())
        part = stack.enter_context(new_file(params.output, progress))
        write_class_raster(part, codes, grid=scene.grid, class_table=REASONS)
        if params.output_scene is not None:
            write_scene(
                params.output_scene,
                _MaskedCube(scene, codes > 0),
                grid=scene.grid,
                bands=[
                    BandInfo(wavelength_nm=wavelength, is_bad=band in scene.bad_bands, fwhm_nm=width)
                    for band, wavelength, width in zip(
                        scene.band_numbers, scene.wavelengths_nm, scene.fwhm_nm, strict=True
                    )
                ],
                nodata=float("nan"),
                progress=progress.stage(0.5, 0.98),
            )
    counts = np.bincount(codes.ravel(), minlength=5).tolist()
    if not counts[0]:
        progress.warning("Every pixel is masked; check the limits and the quality layers.")
    return Result(
        output=params.output,
        output_scene=params.output_scene,
        num_kept=counts[0],
        num_invalid=counts[INVALID],
        num_quality=counts[QUALITY],
        num_water=counts[WATER],
        num_vegetation=counts[VEGETATION],
    )


def _open_quality(path: Path) -> rasterio.DatasetReader:
    dataset = open_raster(path, tr("quality layers"))
    if any(dtype.startswith("complex") for dtype in dataset.dtypes):
        raise SceneError(
            tr("The quality layers {name} have complex values; choose another file.", name=path.name)
        )
    return dataset


def _read_quality(
    quality: rasterio.DatasetReader, layers: list[int], area: RasterioWindow
) -> NDArray[np.bool_]:
    """Pixels that a layer marks, shape (H, W)."""
    try:
        marked: NDArray[np.bool_] = (quality.read(layers, window=area) != 0).any(axis=0)
    except RasterioError as error:
        name = Path(quality.name).name
        raise SceneError(
            tr(
                "The quality layers {name} cannot be read ({error}); the file seems damaged.",
                name=name,
                error=error,
            )
        ) from error
    return marked


def _choose_layers(
    quality: rasterio.DatasetReader, params: Params, grid: Grid, progress: Progress
) -> list[int]:
    """Band numbers of the quality layers to use."""
    difference = grid.difference(Grid.of(quality))
    if difference is not None:
        raise SceneError(
            tr("The quality layers do not lie on the grid of the scene: {difference}", difference=difference)
        )
    names = {number: (quality.descriptions[number - 1] or "").strip() for number in quality.indexes}
    listed = ", ".join(name or str(number) for number, name in names.items())
    if params.layers is None:
        chosen = [n for n, name in names.items() if any(word in name.lower() for word in USUAL_LAYERS)]
        if not chosen:
            raise ParameterError(
                tr(
                    "No quality layer is named cloud, cirrus, shadow or haze; name the layers to use: "
                    "{listed}.",
                    listed=listed,
                )
            )
    else:
        chosen = []
        for text in (one.strip() for one in params.layers.split(",")):
            found = [n for n, name in names.items() if text.lower() in (name.lower(), str(n)) and text]
            if not found:
                raise ParameterError(
                    tr('There is no quality layer "{text}"; choose from: {listed}.', text=text, listed=listed)
                )
            chosen += found
    progress.info(
        tr("Quality layers: {listed}.", listed=", ".join(names[number] or str(number) for number in chosen))
    )
    return chosen


def _index_bands(params: Params, scene: Scene) -> dict[float, int]:
    """Band number for each wavelength that an index needs."""
    wanted = []
    if params.max_ndwi is not None:
        wanted += [GREEN_NM, INFRARED_NM]
    if params.max_ndvi is not None or params.min_ndvi is not None:
        wanted += [RED_NM, INFRARED_NM]
    known = [(w, n) for w, n in zip(scene.wavelengths_nm, scene.band_numbers, strict=True) if w is not None]
    found = {}
    for wavelength in wanted:
        gap, number = min(((abs(w - wavelength), n) for w, n in known), default=(np.inf, 0))
        if gap > FARTHEST_NM:
            raise ParameterError(
                tr(
                    "The scene has no band within {gap:g} nm of {wavelength:g} nm, which the limits "
                    "of NDWI and NDVI need; leave them empty, or add wavelengths (Import a cube).",
                    gap=FARTHEST_NM,
                    wavelength=wavelength,
                )
            )
        found[wavelength] = number
    return found


def _mask_by_index(params: Params, scene: Scene, bands: dict[float, int], tile: Window) -> NDArray[np.uint8]:
    """Reasons by validity and by index, shape (H, W). A pixel is invalid if any good band is."""
    good = scene.good_bands()
    numbers = sorted({*good, *bands.values()})
    cube, valid = scene.read(tile, numbers)
    codes = np.zeros(valid.shape, dtype=np.uint8)

    def index(high: float, low: float) -> NDArray[np.float64]:
        first, second = (cube[numbers.index(bands[one])].astype(np.float64) for one in (high, low))
        total = first + second
        found = np.full(total.shape, np.nan)
        np.divide(first - second, total, out=found, where=total > 0.0)
        return found

    if params.max_ndvi is not None or params.min_ndvi is not None:
        ndvi = index(INFRARED_NM, RED_NM)
        if params.max_ndvi is not None:
            codes[ndvi > params.max_ndvi] = VEGETATION
        if params.min_ndvi is not None:
            codes[ndvi < params.min_ndvi] = VEGETATION
    if params.max_ndwi is not None:
        codes[index(GREEN_NM, INFRARED_NM) > params.max_ndwi] = WATER
    codes[~valid] = INVALID
    return codes


class _MaskedCube:
    """The spectral bands of a scene, NaN where a pixel is masked."""

    def __init__(self, scene: Scene, is_masked: NDArray[np.bool_]) -> None:
        self._scene, self._is_masked = scene, is_masked
        self._bands: Sequence[int] = scene.band_numbers

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return len(self._bands), *self._scene.grid.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return np.dtype(np.float32)

    def read(self, window: Window) -> NDArray[np.float32]:
        """All bands in a window, shape (C, H, W)."""
        cube, valid = self._scene.read_each(window, self._bands)
        cube[~valid] = np.nan
        cube[:, self._is_masked[window.slices]] = np.nan
        return cube

    def read_mask(self, window: Window) -> None:
        """Masked pixels are NaN."""
        return None
