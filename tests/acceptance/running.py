"""Running algorithms in qgis_process, and the whole chain of them."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
CORE_PYTHON = Path(os.environ.get("HSI_PYTHON") or ROOT / ".venv" / "bin" / "python")
QGIS_PYTHON = os.environ.get("QGIS_PYTHON", "/usr/bin/python3")
HEIGHT, WIDTH, BANDS = 40, 48, 32
CLASSES = ("Corn", "Wood", "Water")


class Run:
    """What a program printed and how it ended."""

    def __init__(self, done):
        self.code = done.returncode
        self.text = done.stdout + done.stderr
        self.results = json.loads(done.stdout)["results"] if done.returncode == 0 else {}


class QgisProcess:
    """Runs algorithms in qgis_process with a profile of its own."""

    def __init__(self, folder):
        # The wrapper of Debian 12 does not work; the program behind it does.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.program is None:
            pytest.fail("There is no qgis_process; install QGIS.")
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "QGIS_PLUGINPATH": str(BUILD),
            "HSI_PYTHON": str(CORE_PYTHON),
        }
        self.call("plugins", "enable", "hsi_qgis_plugin", check=True)

    def call(self, *arguments, check=False, **variables):
        """Run the program."""
        return subprocess.run(
            [self.program, *arguments],
            capture_output=True,
            text=True,
            check=check,
            env={**self.environment, **variables},
            timeout=300,
        )

    def command(self, algorithm, parameters):
        """Words of a run."""
        words = [f"{name}={value}" for name, value in parameters.items()]
        return ["--json", "run", algorithm, "--", *words]

    def run(self, algorithm, **parameters):
        """Run an algorithm and return what came out."""
        return Run(self.call(*self.command(algorithm, parameters)))


SPLIT = {"PATCH_SIZE": 7, "GUARD": 0, "BLOCK_SIZE": 8, "SEED": 3}
MAPPING = {"TILE_SIZE": 16, "DEVICE": "cpu"}
TRAINING = {"PATCH_SIZE": 7, "COMPONENTS": 8, "EPOCHS": 2, "SEED": 1, "DEVICE": "cpu"}


def run_chain(run, folder, scene, labels, **split):
    """Split, train, classify and assess with `run`, and return what each step gave."""
    folder.mkdir(exist_ok=True)
    steps = {}

    def step(algorithm, **parameters):
        steps[algorithm] = run(f"hsi:{algorithm}", **parameters)
        assert steps[algorithm].code == 0, steps[algorithm].text

    step(
        "splitlabels",
        INPUT=scene,
        LABELS=labels,
        TRAIN=folder / "train.tif",
        VALIDATION=folder / "validation.tif",
        TEST=folder / "test.tif",
        REPORT=folder / "split.html",
        **SPLIT,
        **split,
    )
    step(
        "train",
        INPUT=scene,
        LABELS=folder / "train.tif",
        VALIDATION=folder / "validation.tif",
        TEST=folder / "test.tif",
        MODEL=folder / "model.safetensors",
        REPORT=folder / "train.html",
        **TRAINING,
    )
    step(
        "classify",
        INPUT=scene,
        MODEL=folder / "model.safetensors",
        **MAPPING,
        OUTPUT=folder / "map.tif",
        CONFIDENCE=folder / "confidence.tif",
        PROBABILITIES=folder / "probabilities.tif",
    )
    step(
        "assess",
        MAP=folder / "map.tif",
        REFERENCE=folder / "test.tif",
        REPORT=folder / "accuracy.html",
        JSON=folder / "accuracy.json",
        CSV=folder / "accuracy.csv",
    )
    return steps
