"""Reduced tiles of a scene, for training and classification."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter
from torch import Tensor

from hsi_core.errors import LabelError, NoValidPixelError, SceneError
from hsi_core.evaluation.kept_pixels import KeptPixels
from hsi_core.inputs.axes import Axes, Values
from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.inputs.light import light_differences
from hsi_core.inputs.mnf import NoiseCovariance, find_mnf_axes
from hsi_core.inputs.outliers import FarValues, FarValueSearch
from hsi_core.inputs.patches import PatchSource, check_patch_fits
from hsi_core.inputs.pls import find_pls_axes
from hsi_core.inputs.pretreatment import Pretreatment, PretreatmentKind, positions_of
from hsi_core.inputs.reduction import (
    Covariance,
    NetworkInputs,
    Reduction,
    ReductionKind,
    check_components,
    make_reduction,
)
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import hint_of_empty_bands, no_valid_label
from hsi_core.scenes.scene import Scene
from hsi_core.windows import GATHER_TILE, Window, num_tiles, tiles

FIT_TILE = 256
"""Side of the tiles that scaling and PCA are fitted on; a constant, so that tiles do not change the model."""
COLUMNS = 64
"""Single spectra are reduced in multiples of this number: products of few columns are rounded differently."""
GDAL_CACHE_BYTES = 256 * 2**20
"""Block cache of GDAL. The default of GDAL, a share of the memory of the machine, would let memory grow with
the scene."""


def gdal_settings(cache_bytes: int = GDAL_CACHE_BYTES) -> rasterio.Env:
    """GDAL settings for reading or writing a scene."""
    return rasterio.Env(GDAL_CACHEMAX=cache_bytes)


def read_padded(
    scene: Scene, window: Window, *, halo: int, bands: Sequence[int]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Read a window with its halo; pixels outside the scene are invalid.

    Returns:
        Cube (C, H + 2 halo, W + 2 halo) and valid mask (H + 2 halo, W + 2 halo).
    """
    wide = window.grow(halo)
    return _pad(*scene.read(wide.clip(scene.grid.shape), bands), window=wide, shape=scene.grid.shape)


def read_raw_padded(
    scene: Scene, window: Window, *, halo: int, bands: Sequence[int], on_part: Callable[[], None]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Read a window with its halo like `read_padded`, with values as on disk, for `Reduction.for_raw`.

    Args:
        scene: open scene.
        window: inside the scene.
        halo: margin in pixels.
        bands: band numbers.
        on_part: called before each read of a part; an error that it raises ends the read.
    """
    wide = window.grow(halo)
    cube = np.zeros((len(bands), wide.height, wide.width), dtype=scene.dtype(bands))
    valid = np.zeros((wide.height, wide.width), dtype=bool)
    for part in scene.parts(wide.clip(scene.grid.shape)):
        on_part()
        here = Window(part.row - wide.row, part.column - wide.column, part.height, part.width).slices
        cube[(slice(None), *here)], valid[here] = scene.read_raw(part, bands)
    return cube, valid


def _pad(
    cube: NDArray[Any], valid: NDArray[np.bool_], *, window: Window, shape: tuple[int, int]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Pad values read inside a grid to a window that may extend beyond the grid."""
    inside = window.clip(shape)
    if inside == window:
        return cube, valid
    rows = (inside.row - window.row, window.row + window.height - inside.row - inside.height)
    columns = (inside.column - window.column, window.column + window.width - inside.column - inside.width)
    return np.pad(cube, ((0, 0), rows, columns)), np.pad(valid, (rows, columns))


@dataclass(frozen=True)
class LabelledPixels:
    """Places and classes of pixels.

    Args:
        places: row and column of each pixel, shape (N, 2).
        targets: class index of each pixel, shape (N,).
        weights: weight of each pixel in the mean of its class, shape (N,); None: all are 1.
    """

    places: NDArray[np.int64]
    targets: NDArray[np.int64]
    weights: NDArray[np.float64] | None = None


def in_file_order(scene: Scene, keys: NDArray[np.int64]) -> NDArray[np.intp]:
    """Positions of tiles of `GATHER_TILE` pixels, all tiles of one block of the file after another.

    GDAL keeps only some blocks: in another order, it would decompress the blocks of a wide scene once for
    each row of tiles.

    Args:
        scene: open scene.
        keys: numbers of the tiles of the grid, counted row by row, shape (n,).
    """
    rows, columns = np.divmod(keys, -(-scene.grid.width // GATHER_TILE))
    height, width = scene.block_shape
    return np.lexsort((columns, rows, columns * GATHER_TILE // width, rows * GATHER_TILE // height))


def keep_pixels(
    scene: Scene,
    is_labelled: NDArray[np.bool_],
    *,
    bands: Sequence[int],
    margin: int,
    max_bytes: int,
    on_part: Callable[[float], None],
) -> KeptPixels | None:
    """Read the pixels around labels; None if they take more than `max_bytes`.

    Blocks of the file are read one after another, so that each is decompressed once.

    Args:
        scene: open scene.
        is_labelled: labelled pixels, shape (H, W), at least one.
        bands: band numbers to read.
        margin: pixels around the labels that are kept as well, along rows and columns.
        max_bytes: size up to which they are kept; beyond that every training has to read the scene itself.
        on_part: called with the share that is read, 0..1; an error that it raises ends the read.

    Raises:
        SceneError: the file is damaged.
    """
    is_near = maximum_filter(is_labelled, size=2 * margin + 1) if margin else is_labelled
    places = np.flatnonzero(is_near)
    if len(places) * len(bands) * 4 > max_bytes:
        return None
    spectra = np.empty((len(places), len(bands)), dtype=np.float32)
    is_valid = np.empty(len(places), dtype=bool)
    height, width = scene.grid.shape
    num_read = 0
    for part in scene.parts(Window(0, 0, height, width)):
        if not is_near[part.slices].any():
            continue
        for window in part.cut(GATHER_TILE, GATHER_TILE):
            rows, columns = np.nonzero(is_near[window.slices])
            if not len(rows):
                continue
            on_part(num_read / len(places))
            top, left = int(rows.min()), int(columns.min())
            box = Window(
                window.row + top,
                window.column + left,
                int(rows.max()) - top + 1,
                int(columns.max()) - left + 1,
            )
            cube, valid = scene.read(box, bands)
            here = np.searchsorted(places, (window.row + rows) * width + window.column + columns)
            spectra[here] = cube[:, rows - top, columns - left].T
            is_valid[here] = valid[rows - top, columns - left]
            num_read += len(here)
    return KeptPixels((height, width), tuple(bands), margin, places, spectra, is_valid)


def read_spectra(
    scene: Scene,
    places: NDArray[np.int64],
    *,
    bands: Sequence[int],
    kept: KeptPixels | None = None,
    progress: Progress,
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.bool_]]]:
    """The spectra of pixels, tile by tile.

    Args:
        scene: open scene.
        places: row and column of each pixel, shape (N, 2).
        bands: band numbers to read.
        kept: the pixels with these bands, if they are read already.
        progress: tells when to stop.

    Yields:
        Positions in `places`, shape (n,), their spectra (n, C), and whether each is valid, shape (n,).
    """
    if not len(places):
        return
    if kept is not None:
        progress.check()
        here = kept.find(places)
        yield np.arange(len(places)), kept.spectra[here], kept.is_valid[here]
        return
    across = -(-scene.grid.width // GATHER_TILE)
    keys, number = np.unique(
        places[:, 0] // GATHER_TILE * across + places[:, 1] // GATHER_TILE, return_inverse=True
    )
    parts = np.split(np.argsort(number, kind="stable"), np.cumsum(np.bincount(number))[:-1])
    for index in in_file_order(scene, keys).tolist():
        progress.check()
        part, key = parts[index], int(keys[index])
        row, column = key // across * GATHER_TILE, key % across * GATHER_TILE
        window = Window(row, column, GATHER_TILE, GATHER_TILE).clip(scene.grid.shape)
        cube, valid = scene.read(window, bands)
        rows, columns = places[part, 0] - row, places[part, 1] - column
        yield part, cube[:, rows, columns].T, valid[rows, columns]


@dataclass(frozen=True)
class SceneMoments:
    """Statistics of the valid pixels of a scene, which no label changes; several reductions may share them.

    Args:
        spectra: mean and covariance of the (pretreated) spectra.
        noise: covariance of the noise; None if it was not measured.
        pretreatment: of each spectrum; None if there is none.
        raw_mean: mean of each band before the pretreatment, shape (C,); None without a pretreatment.
    """

    spectra: Covariance
    noise: NoiseCovariance | None
    pretreatment: Pretreatment | None
    raw_mean: Values | None


def measure_scene(
    scene: Scene,
    *,
    bands: Sequence[int],
    pretreatment: PretreatmentKind = "none",
    has_noise: bool = False,
    progress: Progress,
) -> SceneMoments:
    """Measure mean and covariance of every valid pixel of a scene, in one pass over its tiles.

    Args:
        scene: open scene.
        bands: band numbers to use.
        pretreatment: of each spectrum, before everything else.
        has_noise: measure the covariance of the noise as well.
        progress: reports, and tells when to stop.

    Raises:
        SceneError: the scene is damaged, or has values that seem to be a fill value that is not declared.
    """
    search, moments = FarValueSearch(), Covariance(len(bands))
    noise = NoiseCovariance(len(bands)) if has_noise else None
    treat = _choose_pretreatment(pretreatment, scene, bands, progress)
    raw_sum, num_valid = np.zeros(len(bands)), 0
    total = num_tiles(scene.grid.shape, FIT_TILE)
    for index, window in enumerate(tiles(scene.grid.shape, FIT_TILE)):
        progress.report(index / total, "Fitting scaling and components", has_time_left=True)
        cube, valid = scene.read(window, bands)
        search.update(cube, window.row, window.column)
        if treat is not None:
            raw_sum += cube[:, valid].sum(axis=1, dtype=np.float64)
            num_valid += int(valid.sum())
            cube = treat.apply_rows(cube.reshape(len(bands), -1).T).T.reshape(cube.shape)
        if noise is not None:
            noise.update(cube, valid)
        # In portions of rows, so that the float64 copy stays small.
        for rows in range(0, window.height, 32):
            moments.update(cube[:, rows : rows + 32][:, valid[rows : rows + 32]].T)
    far = search.found()
    if far is not None:
        raise far_values_error(scene, far, bands)
    raw_mean = None if treat is None or not num_valid else raw_sum / num_valid
    return SceneMoments(moments, noise, treat, raw_mean)


def fit_scene_reduction(
    scene: Scene,
    *,
    bands: Sequence[int],
    components: int,
    standardize: bool,
    whiten: bool,
    inputs: NetworkInputs = "components",
    kind: ReductionKind = "pca",
    training: LabelledPixels | None = None,
    pretreatment: PretreatmentKind = "none",
    moments: SceneMoments | None = None,
    kept: KeptPixels | None = None,
    progress: Progress,
) -> Reduction:
    """Fit scaling on every valid pixel of a scene, in one pass over its tiles, and find the components.

    Scaling, principal components and the minimum noise fraction use no labels. Components of the other kinds
    are found from the spectra of the training pixels alone.

    Args:
        scene: open scene.
        bands: band numbers that the network uses.
        components: see `fit_reduction`, like the next three.
        standardize: see there.
        whiten: see there.
        inputs: see there.
        kind: how components are found.
        training: training pixels, for a kind that uses classes.
        pretreatment: of each spectrum, before everything else.
        moments: of the scene with these bands and this pretreatment, with noise for "mnf", if they are
            measured already.
        kept: the training pixels with these bands, if they are read already.
        progress: reports, and tells when to stop.

    Raises:
        SceneError: the scene is damaged, has too few valid pixels, or has values that seem to be a fill value
            that is not declared.
        LabelError: the training pixels do not give such components.
    """
    if inputs != "spectrum":
        check_components(components, len(bands))
    if moments is None:
        moments = measure_scene(
            scene, bands=bands, pretreatment=pretreatment, has_noise=kind == "mnf", progress=progress
        )
    treat, noise = moments.pretreatment, moments.noise

    def find_axes(mean: Values, scale: Values, covariance: Values) -> Axes:
        if noise is not None:
            scaled = noise.covariance * scale[:, None] * scale[None, :]
            return find_mnf_axes(covariance, scaled, components=components, whiten=whiten)
        if training is None:
            raise LabelError(
                tr("The reduction {kind} needs training pixels; choose the reduction pca.", kind=kind)
            )
        progress.check()
        values, valid = _read_valid(scene, training.places, bands, kept, progress)
        targets = training.targets[valid]
        weights = None if training.weights is None else training.weights[valid]
        spectra = ((values if treat is None else treat.apply_rows(values)) - mean) * scale
        if kind == "pls":
            return find_pls_axes(spectra, targets, components=components, whiten=whiten)
        light = _light_after(treat, values, positions_of(scene.wavelengths_of(bands))[0]) * scale
        return find_discriminant_axes(spectra, targets, components, weights, deviations=light)

    try:
        fitted = make_reduction(
            moments.spectra,
            components=components,
            standardize=standardize,
            whiten=whiten,
            inputs=inputs,
            find_axes=None if kind == "pca" else find_axes,
        )
    except NoValidPixelError as error:
        hint = hint_of_empty_bands(scene, bands) or tr(" Check the nodata value and the mask of the scene.")
        raise NoValidPixelError(tr("{error}{hint}", error=error, hint=hint)) from error
    if treat is None or moments.raw_mean is None:
        return fitted
    return fitted.with_pretreatment(treat, moments.raw_mean)


def _light_after(
    treat: Pretreatment | None, spectra: NDArray[np.float32], positions: NDArray[np.float32]
) -> Values:
    """The differences of light of raw spectra (N, C), as deviations after the pretreatment, shape (2, C)."""
    spectrum: Values = spectra.mean(axis=0, dtype=np.float64)
    light = light_differences(spectrum, positions)
    if treat is None:
        return light
    after = treat.apply_rows(np.vstack([spectrum, spectrum + light]))
    found: Values = after[1:].astype(np.float64) - after[0]
    return found


def _choose_pretreatment(
    kind: PretreatmentKind, scene: Scene, bands: Sequence[int], progress: Progress
) -> Pretreatment | None:
    """The pretreatment of spectra of a scene; a warning says if wavelengths that it needs are not known."""
    if kind == "none":
        return None
    positions, is_known = positions_of(scene.wavelengths_of(bands))
    if not is_known and kind != "snv":
        progress.warning(
            tr(
                "The pretreatment {kind} takes the bands as equally spaced, in their order: not "
                "every band of "
                "{name} has a wavelength of its own. Add wavelengths to the scene (Import a cube) if "
                "its bands are not equally spaced.",
                kind=kind,
                name=scene.path.name,
            )
        )
    return Pretreatment(kind, positions)


def _read_valid(
    scene: Scene,
    places: NDArray[np.int64],
    bands: Sequence[int],
    kept: KeptPixels | None,
    progress: Progress,
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Spectra (n, C) of the valid ones of some pixels (N, 2), and which are valid (N,)."""
    spectra = np.empty((len(places), len(bands)), dtype=np.float32)
    is_valid = np.zeros(len(spectra), dtype=bool)
    for part, values, valid in read_spectra(scene, places, bands=bands, kept=kept, progress=progress):
        spectra[part], is_valid[part] = values, valid
    return spectra[is_valid], is_valid


def far_values_error(
    scene: Scene, far: FarValues, bands: Sequence[int], *, spoilt: str = tr("scaling and PCA")
) -> SceneError:
    """The error for a scene with values that seem to be a fill value that is not declared."""
    raw, _ = scene.read_raw(Window(far.row, far.column, 1, 1), bands)
    sizes = np.abs(raw.ravel().astype(np.float64))
    band = int(np.argmax(np.where(np.isfinite(sizes), sizes, 0.0)))
    value = str(raw.ravel()[band])  # with all digits: an integer that is rounded is another value
    pixels = tr("a pixel") if far.count == 1 else tr("{count} pixels", count=far.count)
    return SceneError(
        tr(
            "The scene {name} has {pixels} with values such as {value} (band {band}, row {row}, column "
            "{column}), while no other value is larger than {largest:.3g}. It seems to be a fill value that "
            "is not declared, and it would spoil {spoilt}. Declare it as nodata: gdal_edit.py -a_nodata "
            "{value} {name}",
            name=scene.path.name,
            pixels=pixels,
            value=value,
            band=bands[band],
            row=far.row + 1,
            column=far.column + 1,
            largest=far.largest_other,
            spoilt=spoilt,
        )
    )


def collect_patches(
    scene: Scene,
    pixels: NDArray[np.int64],
    *,
    bands: Sequence[int],
    reduction: Reduction,
    patch_size: int,
    num_bands: int = 0,
    device: torch.device,
    kept: KeptPixels | None = None,
    progress: Progress,
) -> tuple[PatchSource, NDArray[np.bool_]]:
    """Reduced tiles around labelled pixels.

    Args:
        scene: open scene.
        pixels: row and column of each labelled pixel, shape (N, 2).
        bands: band numbers that the model uses.
        reduction: fitted scaling and PCA.
        patch_size: P.
        num_bands: number of last channels of the reduction that hold the spectrum of a pixel.
        device: where the tiles are kept.
        kept: the pixels with their patches, if they are read already; other pixels of the tiles are 0 then.
        progress: receives the progress.

    Returns:
        The source of patches, in the order of `pixels`, and a mask of the valid pixels, shape (N,).

    Raises:
        PatchError: the patch is larger than the scene.
        LabelError: every labelled pixel is invalid.
    """
    check_patch_fits(patch_size, scene.grid.shape)
    width = scene.grid.shape[1]
    halo = patch_size // 2
    across = -(-width // GATHER_TILE)
    keys, tile = np.unique(
        pixels[:, 0] // GATHER_TILE * across + pixels[:, 1] // GATHER_TILE, return_inverse=True
    )
    side = GATHER_TILE + 2 * halo
    reduced = torch.zeros((len(keys), reduction.num_channels, side, side), device=device)
    valid_pixels = np.zeros(len(pixels), dtype=bool)
    row, column = pixels[:, 0] % GATHER_TILE, pixels[:, 1] % GATHER_TILE
    if kept is not None:
        progress.check()
        is_needed = np.zeros((len(keys), side, side), dtype=bool)
        for down, right in np.ndindex(patch_size, patch_size):
            is_needed[tile, row + down, column + right] = True
        corners = np.column_stack(np.divmod(keys, across)) * GATHER_TILE - halo
        _reduce_kept(kept, is_needed, corners, reduction=reduction, reduced=reduced)
        valid_pixels = kept.is_valid[kept.find(pixels)]
    for count, index in enumerate(in_file_order(scene, keys).tolist() if kept is None else []):
        progress.report(count / len(keys), "Reading the labelled tiles", has_time_left=True)
        key = int(keys[index])
        window = Window(key // across * GATHER_TILE, key % across * GATHER_TILE, GATHER_TILE, GATHER_TILE)
        cube, valid = read_padded(scene, window, halo=halo, bands=bands)
        reduced[index] = reduction.apply(cube, valid, device)
        here = tile == index
        valid_pixels[here] = valid[row[here] + halo, column[here] + halo]
    if not valid_pixels.any():
        raise no_valid_label(scene, bands)

    def tensor(values: NDArray[np.int64]) -> Tensor:
        return torch.from_numpy(values.astype(np.int64)).to(device)

    return PatchSource(
        reduced, tensor(tile), tensor(row), tensor(column), patch_size, num_bands
    ), valid_pixels


def _reduce_kept(
    kept: KeptPixels,
    is_needed: NDArray[np.bool_],
    corners: NDArray[np.int64],
    *,
    reduction: Reduction,
    reduced: Tensor,
) -> None:
    """Write the channels of kept pixels into tiles.

    Args:
        kept: holds all pixels of the scene that are needed.
        is_needed: pixels of each tile, shape (T, S, S).
        corners: row and column of the first pixel of each tile, shape (T, 2); may lie outside the scene.
        reduction: fitted scaling and components.
        reduced: the tiles, shape (T, channels, S, S).
    """
    tile, row, column = np.nonzero(is_needed)
    pixels = corners[tile] + np.column_stack([row, column])
    is_inside = ((pixels >= 0) & (pixels < kept.shape)).all(axis=1)
    tile, row, column, here = (
        tile[is_inside],
        row[is_inside],
        column[is_inside],
        kept.find(pixels[is_inside]),
    )
    channels = reduce_spectra(kept.spectra[here], kept.is_valid[here], reduction, reduced.device)
    number, down, right = (torch.from_numpy(values).to(reduced.device) for values in (tile, row, column))
    reduced[number, :, down, right] = channels.T


def reduce_spectra(
    spectra: NDArray[np.float32], is_valid: NDArray[np.bool_], reduction: Reduction, device: torch.device
) -> Tensor:
    """Channels (channels, n) of spectra (n, C), with the numbers of whole tiles; 0 where one is invalid."""
    num_columns = -(-len(spectra) // COLUMNS) * COLUMNS
    columns = np.zeros((spectra.shape[1], 1, num_columns), dtype=np.float32)
    columns[:, 0, : len(spectra)] = spectra.T
    valid = np.zeros((1, num_columns), dtype=bool)
    valid[0, : len(spectra)] = is_valid
    return reduction.apply(columns, valid, device)[:, 0, : len(spectra)]
