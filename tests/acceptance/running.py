"""Runs algorithms in qgis_process and tasks on the command line; lists the jobs of the whole chain."""

import copy
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
CORE_PYTHON = Path(os.environ.get("HSI_PYTHON") or ROOT / ".venv" / "bin" / "python")
QGIS_PYTHON = os.environ.get("QGIS_PYTHON", "/usr/bin/python3")
HEIGHT, WIDTH, BANDS = 40, 48, 32
CLASSES = ("Corn", "Wood", "Water")


class Run:
    """Output and exit code of a program."""

    def __init__(self, done):
        self.code = done.returncode
        self.text = done.stdout + done.stderr
        self.results = json.loads(done.stdout)["results"] if done.returncode == 0 else {}


class QgisProcess:
    """Runs algorithms in qgis_process with a profile of its own.

    Args:
        folder: an empty folder for the profile.
        python: the Python of its workers.
    """

    def __init__(self, folder, python):
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
            "HSI_PYTHON": str(python),
        }
        self.call("plugins", "enable", "hsi_qgis_plugin", check=True)

    def with_python(self, python):
        """The same program with another Python of its workers."""
        other = copy.copy(self)
        other.environment = {**self.environment, "HSI_PYTHON": str(python)}
        return other

    def call(self, *arguments, check=False, folder=None, **variables):
        """Run the program."""
        return subprocess.run(
            [self.program, *arguments],
            capture_output=True,
            text=True,
            check=check,
            env={**self.environment, **variables},
            timeout=300,
            cwd=folder,
        )

    def command(self, algorithm, parameters):
        """Arguments of a run."""
        words = [f"{name}={value}" for name, value in parameters.items()]
        return ["--json", "run", algorithm, "--", *words]

    def run(self, algorithm, **parameters):
        """Run an algorithm and return its output and results."""
        return Run(self.call(*self.command(algorithm, parameters)))


# Parameters whose name on the command line is not the QGIS name in lower case.
OPTIONS = {
    "splitlabels": {
        "INPUT": "scene",
        "TRAIN": "output_train",
        "VALIDATION": "output_validation",
        "TEST": "output_test",
    },
    "train": {"INPUT": "scene", "MODEL": "output_model"},
    "assess": {"JSON": "json_file", "CSV": "csv_file"},
    **{task: {"INPUT": "scene"} for task in ("classify", "explain", "finetune", "distil")},
}

SESSION = """
import json, sys
sys.path[:0] = [{build!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import processing, hsi_qgis_plugin
plugin = hsi_qgis_plugin.classFactory(None)
plugin.initProcessing()
for line in sys.stdin:
    algorithm, parameters = json.loads(line)
    feedback, results = QgsProcessingFeedback(False), None
    try:
        results = processing.run(algorithm, parameters, feedback=feedback)
    except QgsProcessingException as error:
        feedback.pushInfo(str(error))
    print(json.dumps({{"results": results, "text": feedback.textLog()}}), flush=True)
"""


class QgisSession:
    """Runs algorithms in the Python of QGIS, one after the other in one process: QGIS takes seconds to start.

    Args:
        environment: variables of the process.
    """

    def __init__(self, environment):
        self._process = subprocess.Popen(
            [QGIS_PYTHON, "-c", SESSION.format(build=str(BUILD))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def run(self, algorithm, **parameters):
        """Run an algorithm, which must succeed, and return its messages and results."""
        run = self.try_to_run(algorithm, **parameters)
        assert run.results is not None, run.text
        return run

    def try_to_run(self, algorithm, **parameters):
        """Run an algorithm, and return its messages, and its results if it succeeds."""
        self._process.stdin.write(json.dumps([algorithm, parameters], default=str) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith('{"results"'):
                return SessionRun(**json.loads(line))
        pytest.fail(f"QGIS ended in {algorithm}; its messages are above.")

    def end(self):
        """End the process."""
        self._process.stdin.close()
        assert self._process.wait(timeout=60) == 0


@dataclass(frozen=True)
class SessionRun:
    """Results and messages of an algorithm; no results if it failed."""

    results: dict | None
    text: str


COMMANDS = """
import contextlib, io, json, sys
from hsi_core.cli import main
for line in sys.stdin:
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        code = main(json.loads(line))
    print(json.dumps([code, written.getvalue()]), flush=True)
"""


class CommandLine:
    """Runs commands of the shipped core, one after the other in one process.

    Args:
        python: the Python of the core, or a program that starts its scripts quickly.
        folder: an empty folder for the script.
    """

    def __init__(self, python, folder):
        script = folder / "commands.py"
        script.write_text(COMMANDS, encoding="utf-8")
        self._process = subprocess.Popen(
            [str(python), str(script)],
            cwd=BUILD / "hsi_qgis_plugin" / "core",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, task, parameters):
        """Run a task with the parameters of its algorithm and return its result."""
        options = OPTIONS.get(task, {})
        words = {options.get(name, name.lower()).replace("_", "-"): v for name, v in parameters.items()}
        command = [task, *(f"--{name}={value}" for name, value in words.items())]
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        code, text = json.loads(self._process.stdout.readline())
        assert code == 0, f"{command} failed; its messages are above"
        return json.loads(text)

    def end(self):
        """End the process."""
        self._process.stdin.close()
        assert self._process.wait(timeout=60) == 0


IMPORT = {"CRS": "EPSG:32616", "ORIGIN_X": "500000", "ORIGIN_Y": "4480000", "PIXEL_SIZE": "20"}
SPLIT = {"PATCH_SIZE": 7, "GUARD": 0, "BLOCK_SIZE": 8, "SEED": 3}
MAPPING = {"TILE_SIZE": 16, "DEVICE": "cpu"}
TRAINING = {"PATCH_SIZE": 7, "COMPONENTS": 8, "EPOCHS": 2, "SEED": 1, "DEVICE": "cpu"}


def import_parameters(cube, folder):
    """Parameters that import the small cube and its ground truth."""
    return {
        "INPUT": cube / "cube.npy",
        "GROUND_TRUTH": cube / "truth.npy",
        "CLASS_TABLE": cube / "classes.csv",
        "WAVELENGTHS": cube / "wavelengths.txt",
        **IMPORT,
        "OUTPUT": folder / "scene.tif",
        "OUTPUT_GROUND_TRUTH": folder / "truth.tif",
    }


def chain_jobs(cube, folder):
    """Steps from the arrays to the accuracy, with all their output files.

    Args:
        cube: folder with the arrays.
        folder: where all outputs go.

    Returns:
        Name, id and parameters of each step.
    """
    return [
        ("import", "importcube", import_parameters(cube, folder)),
        (
            "split",
            "splitlabels",
            {
                "INPUT": folder / "scene.tif",
                "LABELS": folder / "truth.tif",
                "TRAIN": folder / "train.tif",
                "VALIDATION": folder / "validation.tif",
                "TEST": folder / "test.tif",
                "REPORT": folder / "split.html",
                **SPLIT,
            },
        ),
        (
            "train",
            "train",
            {
                "INPUT": folder / "scene.tif",
                "LABELS": folder / "train.tif",
                "VALIDATION": folder / "validation.tif",
                "TEST": folder / "test.tif",
                "MODEL": folder / "model.safetensors",
                "REPORT": folder / "train.html",
                **TRAINING,
            },
        ),
        (
            "classify",
            "classify",
            {
                "INPUT": folder / "scene.tif",
                "MODEL": folder / "model.safetensors",
                "OUTPUT": folder / "map.tif",
                "CONFIDENCE": folder / "confidence.tif",
                "PROBABILITIES": folder / "probabilities.tif",
                **MAPPING,
            },
        ),
        (
            "explain",
            "explain",
            {
                "INPUT": folder / "scene.tif",
                "MODEL": folder / "model.safetensors",
                "EXTENT": "500100,500300,4479700,4479900",
                "LABELS": folder / "validation.tif",
                "LAYER": "spatial.0",
                "SAMPLES": 4,
                "REPEATS": 1,
                "RELEVANCE": folder / "relevance.tif",
                "FEATURES": folder / "features.tif",
                "REPORT": folder / "explanation.html",
                "BAND_TABLE": folder / "bands.csv",
                "DEVICE": "cpu",
            },
        ),
        (
            "assess",
            "assess",
            {
                "MAP": folder / "map.tif",
                "REFERENCE": folder / "test.tif",
                "REPORT": folder / "accuracy.html",
                "JSON": folder / "accuracy.json",
                "CSV": folder / "accuracy.csv",
            },
        ),
    ]
