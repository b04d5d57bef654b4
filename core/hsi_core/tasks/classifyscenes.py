"""Classify many scenes with one trained model or several: a class map for each scene.

A scene that fails does not stop the others. Run again, the maps that are there stay: only scenes are
classified whose map is missing, or whose scene, model or settings have changed.
"""

import csv
import io
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import rasterio
from pydantic import Field, model_validator
from rasterio.errors import RasterioError

from hsi_core import __version__
from hsi_core.classes.cells import from_cell, to_cell
from hsi_core.classes.mosaic import lay_out, write_mosaic
from hsi_core.errors import HsiError, OutputError, ParameterError, SceneError
from hsi_core.files import stac
from hsi_core.fingerprint import fingerprint_of
from hsi_core.grid import TOLERANCE, Grid
from hsi_core.language import listed as joined
from hsi_core.language import text_of, tr
from hsi_core.modelfile.ensemble import check_ensemble, match_all_bands
from hsi_core.modelfile.model_file import Model, load_model
from hsi_core.modelfile.resampling import resample_to_model
from hsi_core.outputs import announcing_outputs, check_outputs, new_file
from hsi_core.progress import Progress, format_duration
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_SIDE, TaskParams, TaskResult, classify, listed_path

LIST = "classified.csv"
"""File in the output folder with an entry for each scene."""
MADE, KEPT, FAILED = "classified", "unchanged", "failed"
MOSAIC = "mosaic.vrt"
"""Virtual raster of all maps in the output folder."""
_COLUMNS = ("scene", "map", "state", "num_pixels", "num_invalid", "seconds", "problem", "fingerprint")
_TEXTS = (".txt", ".csv")
_MAP, _CONFIDENCE = "_classes.tif", "_confidence.tif"


class Params(TaskParams):
    """Scenes, model, and the folder to write into."""

    scenes: list[Path] | None = Field(
        None,
        description="Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item "
        "collections (.json, .geojson).",
    )
    asset: str | None = Field(
        None,
        description="Key of the asset of each STAC item. If empty, its only asset with the role data.",
    )
    folder: Path | None = Field(None, description="Folder with scenes: all rasters that lie in it.")
    model: Path = Field(description="Model file, .safetensors.")
    more_models: list[Path] | None = Field(
        None, description="Further model files with the same classes and bands, see classify."
    )
    output_folder: Path = Field(
        description="Folder for the class maps and for classified.csv, which lists all scenes."
    )
    confidence: bool = Field(False, description="Write the largest class probability of each pixel as well.")
    min_confidence: float | None = Field(
        None, ge=0, le=1, description="Pixels whose confidence is smaller become unclassified."
    )
    wanted_accuracy: float | None = Field(
        None, ge=0, le=1, description="Share of the classified pixels that shall be right, see classify."
    )
    regularise: Literal["auto", "off", "weak", "medium", "strong", "held"] = Field(
        "auto", description="Smooth the class probabilities among neighbours, see classify."
    )
    resample: bool = Field(
        False, description="Resample the bands of each scene to those of the model, see classify."
    )
    mosaic: bool = Field(
        False, description="Write one virtual raster of all maps, mosaic.vrt, into the output folder as well."
    )
    tile_size: int | None = Field(
        None, ge=16, le=MAX_SIDE, description="Side of a tile in pixels; it does not change the maps."
    )
    memory_limit: int | None = Field(
        None, ge=1, le=100_000_000, description="Memory in MB that the run may take."
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    cluster: str | None = Field(
        None, description="Address of a Dask scheduler, or its scheduler file (.json), see classify."
    )

    @model_validator(mode="after")
    def _has_scenes(self) -> "Params":
        if not self.scenes and self.folder is None:
            raise ValueError("No scene is given; give scenes, or a folder with scenes.")
        return self


class Result(TaskResult):
    """The folder, and counts."""

    output_folder: Path
    list_file: Path = Field(description="CSV file with an entry for each scene.")
    mosaic: Path | None
    num_scenes: int
    num_classified: int
    num_unchanged: int = Field(description="Scenes whose map was there already.")
    num_failed: int
    seconds: float


_Stamp = list[tuple[str, int, int]] | None
"""Name, size and time of the files of a scene; None if they are not on this machine."""


@dataclass(frozen=True)
class _State:
    """State and place of a scene that can be classified.

    Args:
        stamp: of its files.
        bands: numbers of the bands that the models take.
        traits: see `Scene.traits`; those of a resampled scene hold the weights as well.
        grid: of the scene.
    """

    stamp: _Stamp
    bands: list[int]
    traits: list[Any]
    grid: Grid


@dataclass(frozen=True)
class _Entry:
    """A line of the list."""

    scene: Path
    map: str
    state: str
    num_pixels: int | str = ""
    num_invalid: int | str = ""
    seconds: float | str = ""
    problem: str = ""
    fingerprint: str = ""

    def to_row(self) -> list[str]:
        return [to_cell(str(getattr(self, column))) for column in _COLUMNS]


def run(params: Params, progress: Progress) -> Result:
    """Classify many scenes."""
    started = time.monotonic()
    items: dict[Path, stac.Item] = {}
    names = _name_maps(_find_scenes(params, items, progress))
    paths = [params.model, *(params.more_models or ())]
    models = [load_model(path) for path in paths]
    check_ensemble(paths, models)
    with _new_folder(params.output_folder):
        return _classify_all(params, names, items, paths, models, started=started, progress=progress)


def _classify_all(
    params: Params,
    names: dict[Path, str],
    items: Mapping[Path, stac.Item],
    paths: Sequence[Path],
    models: Sequence[Model],
    *,
    started: float,
    progress: Progress,
) -> Result:
    """Classify the scenes into the folder, which is there."""
    scenes = list(names)
    listed = params.output_folder / LIST
    outputs = [path for scene in scenes for path in _outputs(params, names[scene]) if path is not None]
    mosaic = params.output_folder / MOSAIC if params.mosaic else None
    check_outputs([listed, mosaic, *outputs], inputs=[*scenes, *(params.scenes or ()), *paths])
    known = _read_list(listed)
    entries, states = _check_scenes(
        scenes, names, items, paths, models, is_resampled=params.resample, progress=progress
    )
    if mosaic is not None:
        lay_out([scene.name for scene in states], [state.grid for state in states.values()])
    todo = [scene for scene in scenes if scene not in entries]
    for number, scene in enumerate(todo):
        stage = progress.stage(
            number / len(todo),
            (number + 1) / len(todo),
            prefix=tr(
                "{scene} ({number} of {num_todo}): ", scene=scene.name, number=number + 1, num_todo=len(todo)
            ),
        )
        fingerprint = _fingerprint(params, models, states[scene])
        entries[scene] = _classify(params, scene, names[scene], fingerprint, known, stage)
        _write_list(listed, [entries[each] for each in scenes if each in entries], known, is_interim=True)
    found = [entries[scene] for scene in scenes]
    if all(entry.state == FAILED for entry in found):
        raise SceneError(
            tr(
                "No scene could be classified. {name}: {problem}",
                name=found[-1].scene.name,
                problem=found[-1].problem,
            )
        )
    if mosaic is not None:
        mapped = [entry for entry in found if entry.state != FAILED]
        _write_mosaic(mosaic, mapped, [states[entry.scene].grid for entry in mapped], progress)
    _write_list(listed, found, known, is_interim=False)
    count = {state: sum(entry.state == state for entry in found) for state in (MADE, KEPT, FAILED)}
    seconds = time.monotonic() - started
    _explain(found, count, listed, seconds, progress)
    progress.report(1.0, "Done")
    return Result(
        output_folder=params.output_folder,
        list_file=listed,
        mosaic=mosaic,
        num_scenes=len(scenes),
        num_classified=count[MADE],
        num_unchanged=count[KEPT],
        num_failed=count[FAILED],
        seconds=round(seconds, 3),
    )


def _find_scenes(params: Params, items: dict[Path, stac.Item], progress: Progress) -> dict[Path, str]:
    """Scenes that are given, of lists and of the folder, each once, and the begin of the name of each map.

    Args:
        params: name the scenes.
        items: gets the items of scenes that STAC collections name.
        progress: receives warnings.

    Raises:
        ParameterError: a list or the folder cannot be read, or holds no scene.
    """
    found: dict[Path, str] = {}
    for path in params.scenes or ():
        if path.suffix.lower() in stac.SUFFIXES:
            for identity, item in stac.read_items(path, params.asset).items():
                scene = listed_path(path, item.name)
                found.setdefault(scene, stac.file_stem(identity))
                items.setdefault(scene, item)
        else:
            for scene in _read_text(path) if path.suffix.lower() in _TEXTS else [path]:
                found.setdefault(scene, scene.stem)
    if params.folder is not None:
        for scene in _scenes_in(params.folder, progress):
            found.setdefault(scene, scene.stem)
    return found


def _read_text(path: Path) -> list[Path]:
    """Paths in the first column of a text file, relative to its folder."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            names = [row[0].strip() for row in csv.reader(file) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ParameterError(
            tr("The list {name} cannot be read ({error}); save it as UTF-8.", name=path.name, error=error)
        ) from error
    if names and names[0].lower() == "scene":  # the heading of a CSV file
        del names[0]
    scenes = [listed_path(path, name) for name in names if name]
    if not scenes:
        raise ParameterError(
            tr("The list {name} names no scene; write one path in each line.", name=path.name)
        )
    return scenes


def _scenes_in(folder: Path, progress: Progress) -> list[Path]:
    """Rasters with at least two bands in a folder, sorted by name.

    A file whose name is not UTF-8 is left out with a warning: GDAL cannot open it.

    Raises:
        ParameterError: the folder cannot be read or holds none.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise ParameterError(
            tr(
                "The folder {folder} cannot be read ({error}); choose another one.",
                folder=folder,
                error=error,
            )
        ) from error
    found: list[Path] = []
    for path in files:
        if path.suffix.lower() in (".xml", ".hdr", ".ovr"):  # sidecars, some of which GDAL opens
            continue
        try:
            with rasterio.open(path) as dataset:
                is_scene = dataset.count > 1
        except RasterioError:
            continue
        except UnicodeEncodeError:
            progress.warning(
                tr("{name!r} is left out: its name is not UTF-8; rename the file.", name=path.name)
            )
            continue
        found += [path] if is_scene else []
    if not found:
        raise ParameterError(
            tr("The folder {folder} holds no raster with several bands; choose another one.", folder=folder)
        )
    return found


def _name_maps(stems: Mapping[Path, str]) -> dict[Path, str]:
    """Name of the map of each scene.

    Raises:
        ParameterError: two maps have one name.
    """
    names: dict[str, Path] = {}
    for scene, stem in stems.items():
        key = stem.casefold()
        if key in names:
            raise ParameterError(
                tr(
                    "The scenes {first} and {second} would have maps of one name; rename one of them, or "
                    "classify them into different folders.",
                    first=names[key],
                    second=scene,
                )
            )
        names[key] = scene
    return {scene: f"{stem}{_MAP}" for scene, stem in stems.items()}


def _outputs(params: Params, name: str) -> tuple[Path, Path | None]:
    """Map and confidence of a scene, whose map has this name."""
    confidence = f"{name.removesuffix(_MAP)}{_CONFIDENCE}"
    return params.output_folder / name, params.output_folder / confidence if params.confidence else None


@contextmanager
def _new_folder(folder: Path) -> Iterator[None]:
    """Make a folder, and remove it again on any failure if it is empty.

    Raises:
        OutputError: the folder cannot be made.
    """
    missing = [path for path in (folder, *folder.parents) if not os.path.lexists(path)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _remove_empty(missing)
        raise OutputError(
            tr(
                "The folder {folder} cannot be made ({error}); choose another one.",
                folder=folder,
                error=error,
            )
        ) from error
    try:
        yield
    except BaseException:
        _remove_empty(missing)
        raise


def _remove_empty(folders: Sequence[Path]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return


def _check_scenes(
    scenes: Sequence[Path],
    names: dict[Path, str],
    items: Mapping[Path, stac.Item],
    paths: Sequence[Path],
    models: Sequence[Model],
    *,
    is_resampled: bool,
    progress: Progress,
) -> tuple[dict[Path, _Entry], dict[Path, _State]]:
    """Scenes that cannot be classified, found before the first one is, and the states of the others.

    Raises:
        HsiError: this holds for all of them; it is the problem of the first one.
    """
    failed: dict[Path, _Entry] = {}
    states: dict[Path, _State] = {}
    first: HsiError | None = None
    for scene in scenes:
        progress.check()
        try:
            with open_scene(scene) as opened:
                used = opened
                if is_resampled:
                    used = resample_to_model(models[0].card, paths[0].name, opened, progress.silent())
                bands = match_all_bands(paths, models, used, progress.silent())
                states[scene] = _State(opened.stamp(), bands, used.traits(bands), opened.grid)
                _warn_of_item(items.get(scene), opened, progress)
        except HsiError as error:
            first = first or error
            failed[scene] = _Entry(scene, names[scene], FAILED, problem=text_of(error))
            progress.warning(tr("{scene} is left out: {error}", scene=scene.name, error=error))
    if first is not None and len(failed) == len(scenes):
        raise first
    return failed, states


def _warn_of_item(item: stac.Item | None, scene: Scene, progress: Progress) -> None:
    """Warn if a STAC item describes the bands otherwise than the file, whose own description counts."""
    if item is None:
        return
    scales, offsets = scene.scaling_of_file(scene.band_numbers)
    differing = item.differences(
        scales=scales,
        offsets=offsets,
        nodata=scene.nodata_values(scene.band_numbers),
        wavelengths_nm=scene.wavelengths_nm,
    )
    if differing:
        progress.warning(
            tr(
                "The STAC item of {name} says other values of {properties} than the file, whose values are "
                "used. If the item is right, write its values into the file (gdal_edit.py), and run again.",
                name=scene.path.name,
                properties=", ".join(differing),
            )
        )


def _classify(
    params: Params,
    scene: Path,
    name: str,
    fingerprint: str,
    known: dict[tuple[str, str], dict[str, str]],
    progress: Progress,
) -> _Entry:
    """Classify one scene, unless its map is there and nothing has changed."""
    output, confidence = _outputs(params, name)
    wanted = [output] if confidence is None else [output, confidence]
    row = known.get((str(scene), name), {})
    if fingerprint and row.get("fingerprint") == fingerprint and all(path.exists() for path in wanted):
        progress.report(1.0, "The map is there already")
        pixels, invalid, seconds = (row.get(column) or "" for column in _COLUMNS[3:6])
        return _Entry(scene, name, KEPT, pixels, invalid, seconds, fingerprint=fingerprint)
    try:
        with announcing_outputs(progress.check):  # a later scene can still be cancelled
            found = classify.run(
                classify.Params(
                    scene=scene,
                    model=params.model,
                    more_models=params.more_models,
                    output=output,
                    confidence=confidence,
                    min_confidence=params.min_confidence,
                    wanted_accuracy=params.wanted_accuracy,
                    regularise=params.regularise,
                    resample=params.resample,
                    tile_size=params.tile_size,
                    memory_limit=params.memory_limit,
                    device=params.device,
                    cluster=params.cluster,
                ),
                progress,
            )
    except HsiError as error:
        progress.warning(tr("{scene} has no map: {error}", scene=scene.name, error=error))
        return _Entry(scene, name, FAILED, problem=text_of(error))
    return _Entry(
        scene, name, MADE, found.num_pixels, found.num_invalid, found.seconds, fingerprint=fingerprint
    )


def _write_mosaic(path: Path, entries: Sequence[_Entry], grids: Sequence[Grid], progress: Progress) -> None:
    """Write the mosaic of maps that are finished; their classes are those of the models."""
    maps = [path.parent / entry.map for entry in entries]
    layout = lay_out([entry.scene.name for entry in entries], grids)
    if layout.shift > TOLERANCE:
        progress.warning(
            tr(
                "The pixels of the scenes do not coincide: in the mosaic, maps are moved by up to "
                "{shift:.2f} pixels along rows or columns. The maps themselves are in place.",
                shift=layout.shift,
            )
        )
    write_mosaic(path, maps, layout, progress)


def _fingerprint(params: Params, models: Sequence[Model], state: _State) -> str:
    """Digest of everything that a map depends on; empty if changes of the scene cannot be noticed."""
    if state.stamp is None:
        return ""
    return fingerprint_of(
        version=__version__,
        models=[model.digest for model in models],
        scene=state.stamp,
        bands=state.bands,
        traits=state.traits,
        settings=params.model_dump(
            mode="json", include={"confidence", "min_confidence", "wanted_accuracy", "regularise", "resample"}
        ),
    )


def _read_list(path: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Lines of an earlier run, by scene and map; empty if there is no such file."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [
                {column: from_cell(row.get(column) or "") for column in _COLUMNS}
                for row in csv.DictReader(file)
            ]
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}
    return {(row["scene"], row["map"]): row for row in rows}


def _write_list(
    path: Path,
    entries: Sequence[_Entry],
    known: dict[tuple[str, str], dict[str, str]],
    *,
    is_interim: bool,
) -> None:
    """Write the scenes of this run, and then those of earlier runs, whose maps still count."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(entry.to_row() for entry in entries)
    done = {(str(entry.scene), entry.map) for entry in entries}
    writer.writerows(map(to_cell, row.values()) for key, row in known.items() if key not in done)
    with new_file(path, is_interim=is_interim) as temporary:
        temporary.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def _explain(
    entries: Sequence[_Entry], count: dict[str, int], listed: Path, seconds: float, progress: Progress
) -> None:
    """Counts, and the scenes that failed."""
    failed = [
        tr("{name} ({problem})", name=entry.scene.name, problem=entry.problem)
        for entry in entries
        if entry.state == FAILED
    ]
    if failed:
        progress.warning(
            tr(
                "{num_failed} of {num_entries} scenes have no map: {listed}",
                num_failed=len(failed),
                num_entries=len(entries),
                listed=joined(failed, "; "),
            )
        )
    progress.info(
        tr(
            "{num_made} of {num_entries} scenes were classified in {duration}, {num_kept} maps were there "
            "already. {name} lists them all.",
            num_made=count[MADE],
            num_entries=len(entries),
            duration=format_duration(seconds),
            num_kept=count[KEPT],
            name=listed.name,
        )
    )
