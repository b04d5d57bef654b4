"""Hostile values for every parameter of every task, and a small valid job for each task."""

import json
import os
import shutil
from pathlib import Path

import numpy as np

from hsi_core.libraries.formats import read_spectra
from hsi_core.libraries.layer import write_library
from hsi_core.reports.report import Report
from hsi_core.tasks import load_task, task_names
from models_for_tests import write_model
from scenes_for_tests import separable_cube, striped_classes, write_labels, write_scene

NUMBERS = (
    0, -1, 1, 2, 3, 0.5, -0.5, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64, 10**9, 10**30,
    -(10**30), 1e30, 1e308, -1e308, 5e-324, 1e-300, float("nan"), float("inf"), float("-inf"),
)  # fmt: skip
TEXTS = (
    "", " ", "\n", "nan", "inf", "-1", "1e308", "1e400", "1" * 5000, "0..1e308", "1..2..3", ",", ",,,", "-",
    "1-", "1-100000000", "3,1,3", "高光谱", "e\u0301\u202e", "a\0b", "\0", "\ud800", "\U0001f600",
    "x" * 300, "x" * 230, "x" * 10**6, "x," * 5000, "1," * 5000, "a/" * 3000, ".", "..", "/", "../in/pipe",
    "~", "CON", "*", "'; --", "%s%n", "{}", "<b>", "http://localhost:1/x", "/vsimem/x", "timm:", "timm:x",
)  # fmt: skip
SHAPES = (None, True, False, [], {}, [None], [""], [[]], {"a": 1}, [1, 2], [{"a": []}])
VALUES = (*NUMBERS, *TEXTS, *SHAPES)

SIZE, NUM_BANDS = 24, 8


def write_inputs(folder):
    """Write a scene with labels, models and tables that the jobs read."""
    codes = striped_classes(SIZE, SIZE)
    write_scene(folder / "scene.tif", separable_cube(codes, NUM_BANDS))
    write_labels(folder / "labels.tif", folder / "scene.tif", codes)
    write_labels(folder / "map.tif", folder / "scene.tif", codes)
    shares = np.where(codes == np.arange(1, codes.max() + 1)[:, None, None], 0.8, 0.1)
    write_scene(folder / "probabilities.tif", shares.astype(np.float32))
    np.save(folder / "cube.npy", separable_cube(codes, NUM_BANDS).transpose(1, 2, 0))
    np.save(folder / "truth.npy", codes.astype(np.uint8))
    (folder / "classes.csv").write_text("code,name\n1,one\n2,two\n3,three\n")
    (folder / "wavelengths.txt").write_text("\n".join(str(400 + 10 * band) for band in range(NUM_BANDS)))
    wavelengths = [400 + 10 * band for band in range(NUM_BANDS)]
    write_scene(folder / "waves.tif", separable_cube(codes, NUM_BANDS), wavelengths=wavelengths)
    Report("A report").write(folder / "report.html")
    values = [(400.0 + 10 * band, 1 + band % 3, 5 - band % 4) for band in range(NUM_BANDS)]
    (folder / "spectra.csv").write_text("nm,one,two\n" + "\n".join(f"{x},{y},{z}" for x, y, z in values))
    write_library(folder / "library.gpkg", read_spectra(folder / "spectra.csv"))
    os.mkfifo(folder / "pipe")
    (folder / "points.geojson").write_text(_points())
    sizes = {"patch_size": 7, "components": 3}
    write_model(folder / "network.safetensors", folder / "scene.tif", **sizes)
    write_model(folder / "svm.safetensors", folder / "scene.tif", network="svm", components=3)


def _points() -> str:
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [0.0, 0.0]}}
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


USUAL_INPUTS = {
    "scene": "scene.tif",
    "labels": "labels.tif",
    "map": "map.tif",
    "reference": "labels.tif",
    "probabilities": "probabilities.tif",
    "model": "svm.safetensors",
    "library": "library.gpkg",
}
SUFFIXES = {"json_file": ".json", "output_model": ".safetensors", "output_settings": ".json"}


def usual_job(task: str, inputs: Path, outputs: Path) -> dict[str, str]:
    """The required files of a task by the usual names of its parameters."""
    job = {}
    for name, field in load_task(task).Params.model_fields.items():
        if field.is_required() and name in USUAL_INPUTS:
            job[name] = str(inputs / USUAL_INPUTS[name])
        elif field.is_required():
            job[name] = str(outputs / f"{name}{SUFFIXES.get(name, '.tif')}")
    return job


def make_jobs(inputs: Path, outputs: Path):
    """A quick valid job for each task; its outputs are new files of a folder.

    A task whose required parameters have the usual names needs no line here. The job of monitor needs
    trained.safetensors, a model with statistics of its scene, which `write_inputs` does not write.
    """
    scene, labels, waves, network, svm = (
        str(inputs / name)
        for name in ("scene.tif", "labels.tif", "waves.tif", "network.safetensors", "svm.safetensors")
    )

    def out(name: str) -> str:
        return str(outputs / name)

    trained = {
        "scene": scene,
        "labels": labels,
        "output_model": out("new.safetensors"),
        "epochs": 1,
        "batch_size": 64,
    }
    special = {
        "assess": {"json_file": out("a.json")},
        "classifyscenes": {"scenes": [scene], "model": svm, "output_folder": str(outputs)},
        "combinereports": {"reports": [str(inputs / "report.html")], "output": out("r.html")},
        "crossvalidate": {"folds": 2},
        "distil": {**trained, "teachers": [network], "unlabelled": 20, "patch_size": 7, "components": 3},
        "explain": {"labels": labels, "band_table": out("b.csv"), "samples": 5},
        "exportonnx": {"output": out("m.onnx")},
        "featurespace": {
            "report": out("r.html"),
            "per_class": 5,
            "num_sample": 10,
            "perplexity": 3,
        },
        "finetune": {**trained, "model": network},
        "importcube": {"input": str(inputs / "cube.npy"), "output": out("scene.tif")},
        "importlibrary": {"inputs": [str(inputs / "spectra.csv")], "scene": waves, "output": out("i.gpkg")},
        "matchspectra": {"scene": waves},
        "labelreport": {"json_file": out("l.json")},
        "maskscene": {"quality": scene, "layers": "1"},
        "modelinfo": {"report": out("r.html")},
        "monitor": {"model": str(inputs / "trained.safetensors"), "json_file": out("m.json")},
        "regularise": {"steps": 2},
        "joinscenes": {"scenes": [scene], "labels": [labels], "margin": 2},
        "resamplebands": {"scene": waves, "wavelengths": str(inputs / "wavelengths.txt")},
        "featuredepth": {"scene": waves, "start_nm": 400, "end_nm": 500},
        "samplelabels": {"per_class": 9},
        "samplingdesign": {"output": out("s.gpkg"), "sample_size": 50},
        "reducebands": {"components": 2},
        "scenereport": {"json_file": out("s.json")},
        "splitlabels": {"output_validation": out("c.tif")},
        "suggestlabels": {"output": out("n.gpkg"), "num_candidates": 100},
        "train": {**trained, "network": "svm"},
        "tune": {
            "study": out("s.sqlite"),
            "trials": 1,
            "epochs": 1,
            "networks": "hybridsn",
            "patch_sizes": "7",
            "components": "3",
            "gru_units": "64",
            "channels": "32",
        },
    }
    return {task: usual_job(task, inputs, outputs) | special.get(task, {}) for task in task_names()}


VARIANTS = [
    (
        "train",
        {"network": "hybridsn", "patch_size": 7, "components": 3},
        "epochs patience batch_size learning_rate weight_decay spectral_noise label_smoothing patch_size "
        "components validation_fraction seed form class_weights standardize whiten field_weights",
    ),
    (
        "explain",
        {"model": "network.safetensors", "sanity": False},
        "samples group repeats seed tile_size batch_size layer classes method extent",
    ),
    ("classify", {"model": "network.safetensors"}, "tile_size batch_size memory_limit precision extent"),
    (
        "importcube",
        {"crs": "EPSG:32616", "origin_x": 0, "origin_y": 0, "pixel_size": 1},
        "crs origin_x origin_y pixel_size",
    ),
    ("featurespace", {"method": "pca", "model": "network.safetensors"}, "per_class num_sample seed"),
    ("splitlabels", {"kind": "random"}, "train_fraction test_fraction guard patch_size seed"),
    ("splitlabels", {"kind": "polygons"}, "train_fraction guard patch_size seed"),
]
"""Other settings in which some parameters have another effect: task, settings, parameters."""


def hostile_jobs(inputs: Path, outputs: Path, *, only: str = "", has_variants=True):
    """Each task with each hostile value in each parameter: the task, the parameter, the parameters.

    With `only`, this task.
    """
    jobs = make_jobs(inputs, outputs)
    for task, job in jobs.items():
        if only not in ("", task):
            continue
        for name in load_task(task).Params.model_fields:
            for value in VALUES:
                yield task, name, job | {name: value}
                if isinstance(job.get(name), list):
                    yield task, name, job | {name: [value]}
    for task, settings, names in VARIANTS if has_variants else []:
        if only not in ("", task):
            continue
        job = jobs[task] | settings
        if "model" in job:
            job["model"] = str(inputs / Path(job["model"]).name)
        for name in names.split():
            for value in VALUES:
                yield task, name, job | {name: value}


def clear(folder: Path) -> None:
    """Delete what a job wrote."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
