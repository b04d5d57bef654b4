"""Jobs whose output is an input, or a file that an input is made of, under many names."""

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely

from hsi_core.tuning.settings_file import TunedSettings, write_settings

MORE_INPUTS = {
    "assess": {"class_table": "classes.csv"},
    "distil": {"class_table": "classes.csv", "test": "map.tif", "validation": "map.tif"},
    "explain": {"points": "points.geojson", "class_table": "classes.csv"},
    "exportonnx": {"scene": "scene.tif"},
    "featurespace": {"class_table": "classes.csv"},
    "finetune": {"rehearsal_scene": "scene.tif", "rehearsal_labels": "map.tif", "test": "map.tif"},
    "importcube": {"class_table": "classes.csv", "wavelengths": "wavelengths.txt"},
    "joinscenes": {"class_table": "classes.csv"},
    "labelreport": {"class_table": "classes.csv"},
    "monitor": {"last_map": "map.tif"},
    "regularise": {"labels": "labels.tif", "classes": "map.tif"},
    "samplelabels": {"class_table": "classes.csv"},
    "samplingdesign": {"strata": "labels.tif", "area": "points.geojson"},
    "splitlabels": {"class_table": "classes.csv"},
    "suggestlabels": {"labels": "labels.tif", "area": "points.geojson"},
    "train": {"settings": "settings.json", "test": "map.tif", "validation": "map.tif"},
    "tune": {"class_table": "classes.csv", "test": "map.tif", "validation": "map.tif"},
}
"""Inputs that the jobs of the tests do without."""
WAYS_OF_PAIR = 4
"""Names that are tried for each pair of an output and an input; the next pair begins with the next name."""


@dataclass(frozen=True)
class Case:
    """A job with an output that is an input.

    Args:
        way: how the output is an input.
        task: name of the task.
        params: its parameters.
        folder: folder whose files have to stay as they are.
        words: output and input, for messages.
    """

    way: str
    task: str
    params: dict[str, Any]
    folder: Path
    words: str


def name_cases(jobs: dict[str, dict[str, Any]], inputs: Path, folder: Path) -> Iterator[Case]:
    """All cases; each has fresh inputs.

    Args:
        jobs: a valid job for each task, with outputs in other folders.
        inputs: folder of its inputs.
        folder: folder for the inputs of the cases; it is deleted for each case.
    """
    for way, make in FORMATS.items():
        for task, given, output in USES[way]:
            _copied({}, inputs, folder)
            for number in range(len(make(folder)[1])):
                params = _copied(jobs[task], inputs, folder)
                path, members = make(folder)
                member = folder / members[number]
                names = {given: str(path), output: str(member)}
                yield Case(
                    f"{way}: {members[number]}",
                    task,
                    params
                    | {
                        name: [text] if isinstance(params.get(name), list) else text
                        for name, text in names.items()
                    },
                    folder,
                    f"{output} = {member.name} of {given}",
                )
    ways = itertools.cycle(NAMES)
    for task, job in jobs.items():
        complete = job | {name: str(inputs / file) for name, file in MORE_INPUTS.get(task, {}).items()}
        for given, value in complete.items():
            for output, text in job.items():
                if output == "output_folder":  # the names of its files follow from the scenes
                    continue
                if not _lies_in(value, inputs) or not str(text).startswith(str(inputs.parent / "out")):
                    continue
                for way in itertools.islice(ways, WAYS_OF_PAIR):
                    params = _copied(complete, inputs, folder)
                    path = _first(params[given])
                    if (name := NAMES[way](path)) is not None:
                        yield Case(way, task, params | {output: str(name)}, folder, f"{output} = {given}")


def _lies_in(value: Any, folder: Path) -> bool:
    return isinstance(value, str | list) and str(_first(value)).startswith(f"{folder}{os.sep}")


def _first(value: Any) -> Path:
    return Path(value[0] if isinstance(value, list) else value)


def _copied(params: dict[str, Any], inputs: Path, folder: Path) -> dict[str, Any]:
    """The parameters with the inputs copied to a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in inputs.iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    write_settings(folder / "settings.json", SETTINGS)

    def moved(value: Any) -> Any:
        if isinstance(value, list):
            return [moved(item) for item in value]
        return str(folder / Path(value).name) if _lies_in(value, inputs) else value

    return {name: moved(value) for name, value in params.items()}


SETTINGS = TunedSettings(
    network="hybridsn",
    form="corrected",
    settings={"patch_size": 7, "components": 3},
    options={},
    guard=3,
    trial=0,
    num_trials=1,
    validation_accuracy=0.5,
    validation_kind="held out",
    scene="scene.tif",
)


def _same(path: Path) -> Path:
    return path


def _dots(path: Path) -> Path:
    (path.parent / "sub").mkdir()
    return path.parent / "sub" / ".." / path.name


def _symbolic_link(path: Path) -> Path:
    link = path.with_name(f"link{path.suffix}")
    link.symlink_to(path)
    return link


def _hard_link(path: Path) -> Path:
    link = path.with_name(f"hard{path.suffix}")
    link.hardlink_to(path)
    return link


def _linked_folder(path: Path) -> Path:
    link = path.parent / "folder"
    link.symlink_to(path.parent, target_is_directory=True)
    return link / path.name


def _reversed_link(path: Path) -> Path:
    """The input becomes a link, and the output is its target."""
    target = path.with_name(f"target{path.suffix}")
    path.rename(target)
    path.symlink_to(target)
    return target


def _other_case(path: Path) -> Path | None:
    """None where a file system tells cases apart."""
    other = path.with_name(path.name.upper())
    return other if other.exists() else None


def _sidecar(path: Path) -> Path:
    path.with_name(path.name + ".aux.xml").write_text("<PAMDataset/>")
    return path.with_name(path.name + ".aux.xml")


def _overviews(path: Path) -> Path:
    return path.with_name(path.name + ".ovr")


NAMES: dict[str, Callable[[Path], Path | None]] = {
    "same path": _same,
    "..": _dots,
    "symbolic link": _symbolic_link,
    "hard link": _hard_link,
    "link to the folder": _linked_folder,
    "target of a link": _reversed_link,
    "other case": _other_case,
    ".aux.xml": _sidecar,
    ".ovr": _overviews,
}


def _vrt(source: Path, path: Path) -> Path:
    """A virtual raster of a raster."""
    with rasterio.open(source) as dataset:
        height, width = dataset.shape
        count, kind, crs, place = dataset.count, dataset.dtypes[0], dataset.crs, dataset.transform.to_gdal()
    kinds = {"uint8": "Byte", "uint16": "UInt16"}
    bands = "".join(
        f'<VRTRasterBand dataType="{kinds[kind]}" band="{band}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source.name}</SourceFilename><SourceBand>{band}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for band in range(1, count + 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs.to_wkt()}</SRS>'
        f"<GeoTransform>{', '.join(map(str, place))}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def _vrt_1(folder: Path) -> tuple[Path, list[str]]:
    return _vrt(folder / "labels.tif", folder / "one.vrt"), ["one.vrt", "labels.tif"]


def _vrt_2(folder: Path) -> tuple[Path, list[str]]:
    path = _vrt(_vrt(folder / "labels.tif", folder / "one.vrt"), folder / "two.vrt")
    return path, ["two.vrt", "one.vrt", "labels.tif"]


def _vrt_of_scene(folder: Path) -> tuple[Path, list[str]]:
    path = _vrt(_vrt(folder / "scene.tif", folder / "one.vrt"), folder / "two.vrt")
    return path, ["one.vrt", "scene.tif"]


def _vrt_of_links(folder: Path) -> tuple[Path, list[str]]:
    path, _ = _vrt_2(folder)
    (folder / "soft.tif").symlink_to(folder / "labels.tif")
    (folder / "hard.tif").hardlink_to(folder / "labels.tif")
    return path, ["soft.tif", "hard.tif"]


def _envi(folder: Path) -> tuple[Path, list[str]]:
    with rasterio.open(folder / "scene.tif") as dataset:
        values, profile = dataset.read(), dataset.profile
    keep = {name: profile[name] for name in ("width", "height", "count", "dtype", "crs", "transform")}
    with rasterio.open(folder / "cube.dat", "w", driver="ENVI", **keep) as dataset:
        dataset.write(values)
    return folder / "cube.dat", ["cube.dat", "cube.hdr", "cube.dat.aux.xml", "cube.HDR"]


def _vector(folder: Path, name: str, driver: str) -> Path:
    with rasterio.open(folder / "scene.tif") as dataset:
        left, bottom, right, top = dataset.bounds
        crs = dataset.crs.to_string()
    middle = (left + right) / 2
    boxes = [shapely.box(left, bottom, middle, top), shapely.box(middle, bottom, right, top)]
    pyogrio.raw.write(
        folder / name,
        geometry=shapely.to_wkb(boxes),
        field_data=[np.array([1, 2])],
        fields=["class"],
        driver=driver,
        geometry_type="Polygon",
        crs=crs,
    )
    return folder / name


def _shapefile(folder: Path) -> tuple[Path, list[str]]:
    ends = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qix", ".DBF")
    return _vector(folder, "fields.shp", "ESRI Shapefile"), [f"fields{end}" for end in ends]


def _geopackage(folder: Path) -> tuple[Path, list[str]]:
    ends = ("", "-wal", "-journal")
    return _vector(folder, "fields.gpkg", "GPKG"), [f"fields.gpkg{end}" for end in ends]


def _geojson(folder: Path) -> tuple[Path, list[str]]:
    return _vector(folder, "fields.geojson", "GeoJSON"), ["fields.geojson"]


def _checkpoints(folder: Path) -> tuple[Path, list[str]]:
    """An input with the name of the checkpoint that an output would have."""
    shutil.copy(folder / "labels.tif", folder / "new.safetensors.checkpoint")
    return folder / "new.safetensors.checkpoint", ["new.safetensors"]


_LABELS = [
    ("assess", "reference", "report"),
    ("splitlabels", "labels", "output_test"),
    ("train", "labels", "output_model"),
    ("explain", "labels", "band_table"),
    ("tune", "labels", "study"),
    ("joinscenes", "labels", "output"),
    ("samplelabels", "labels", "output"),
    ("labelreport", "labels", "json_file"),
    ("crossvalidate", "labels", "json_file"),
    ("suggestlabels", "labels", "output"),
    ("regularise", "labels", "output"),
]
FORMATS: dict[str, Callable[[Path], tuple[Path, list[str]]]] = {
    "source of a VRT": _vrt_1,
    "source of a VRT of a VRT": _vrt_2,
    "link to a source of a VRT": _vrt_of_links,
    "scene of a VRT of a VRT": _vrt_of_scene,
    "ENVI": _envi,
    "shapefile": _shapefile,
    "GeoPackage": _geopackage,
    "GeoJSON": _geojson,
    "checkpoint": _checkpoints,
}
"""Each makes an input, and names files that it is made of."""
_SCENES = [
    ("classify", "scene", "output"),
    ("train", "scene", "report"),
    ("monitor", "scene", "json_file"),
    ("joinscenes", "scenes", "output_labels"),
    ("maskscene", "quality", "output"),
    ("matchspectra", "scene", "output"),
    ("reducebands", "scene", "output"),
    ("resamplebands", "scene", "output"),
    ("featuredepth", "scene", "output"),
    ("scenereport", "scene", "json_file"),
]
USES = dict.fromkeys(FORMATS, _LABELS) | {
    "scene of a VRT of a VRT": _SCENES,
    "ENVI": _SCENES,
    "checkpoint": [("train", "labels", "output_model"), ("finetune", "labels", "output_model")],
}
"""Tasks that read each, with the parameters of input and output."""
