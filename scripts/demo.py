"""`make demo`: the Indian Pines scene from the raw arrays to the accuracies, run in QGIS.

Five algorithms run one after the other in qgis_process, as in the Processing Toolbox. Then simple methods are
measured on the same test pixels. A step is skipped if its outputs exist and its inputs, parameters and code
have not changed. Everything is written to demo/.
"""

import codecs
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import demo_comparison
import demo_map
import indian_pines
from hsi_core.errors import HsiError

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "demo"
CACHE = DEMO / ".cache"
BUILD = ROOT / "build"
PLUGIN = "hsi_qgis_plugin"
CLASSES = ROOT / "resources" / "demo" / "indian_pines_classes.csv"
SEED = 0

# The scene has no georeference. It lies about 10 km west of West Lafayette, Indiana, near 40.46 N 87.00 W,
# which is 500000 E 4478815 N in UTM zone 16. It has 145 x 145 pixels of 20 m. We assume that north is up:
# this is good enough to find the scene on a map.
PLACE = {"CRS": "EPSG:32616", "ORIGIN_X": 498550, "ORIGIN_Y": 4480260, "PIXEL_SIZE": 20}
PLACE_NOTE = "The position is approximate (about 40.46 N 87.00 W): the data set has none."


SECONDS_BETWEEN_LINES = 20.0
"""Shortest time between two lines that differ only in the remaining time, in seconds."""

_TIME_LEFT = re.compile(r",? [^,]* left$")
_PERCENTS = [token for tens in range(0, 100, 10) for token in (str(tens), ".", ".", ".")] + ["100 - done."]
"""The progress that qgis_process prints between the lines of an algorithm: 0...10...20 and so on."""


class DemoError(Exception):
    """The demo cannot continue; the message says why."""


@dataclass(frozen=True)
class Step:
    """One algorithm with its parameters.

    Args:
        name: for people.
        algorithm: id of the algorithm.
        inputs: parameters that are files to read.
        settings: other parameters.
        outputs: parameters that are files to write, by their name in demo/.
    """

    name: str
    algorithm: str
    inputs: dict[str, Path]
    settings: dict[str, Any]
    outputs: dict[str, str]

    def arguments(self) -> dict[str, str]:
        """All parameters as text."""
        files = {key: DEMO / name for key, name in self.outputs.items()}
        return {key: str(value) for key, value in {**self.inputs, **self.settings, **files}.items()}

    def stamp(self, code: str) -> str:
        """Digest of everything that the outputs depend on."""
        state = [self.algorithm, code, sorted(self.settings.items(), key=str), sorted(self.outputs.items())]
        state += [[key, digest(path)] for key, path in sorted(self.inputs.items())]
        return hashlib.sha256(json.dumps(state, default=str).encode()).hexdigest()

    def is_done(self) -> bool:
        """Whether every output exists."""
        return all((DEMO / name).is_file() for name in self.outputs.values())


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def code_digest() -> str:
    """SHA-256 of the plugin with its core, as built."""
    total = hashlib.sha256()
    for path in sorted((BUILD / PLUGIN).rglob("*.py")):
        total.update(path.relative_to(BUILD).as_posix().encode() + path.read_bytes())
    return total.hexdigest()


def list_steps(cube: Path, truth: Path) -> list[Step]:
    """The five steps; each reads outputs of the steps before it."""
    scene, test = DEMO / "scene.tif", DEMO / "test.tif"
    return [
        Step(
            "import", "hsi:importcube",
            {"INPUT": cube, "GROUND_TRUTH": truth, "CLASS_TABLE": CLASSES},
            PLACE,
            {"OUTPUT": "scene.tif", "OUTPUT_GROUND_TRUTH": "ground_truth.tif"},
        ),
        Step(
            "split", "hsi:splitlabels",
            {"INPUT": scene, "LABELS": DEMO / "ground_truth.tif"},
            {"KIND": "blocks", "SEED": SEED},
            {"TRAIN": "train.tif", "VALIDATION": "validation.tif", "TEST": "test.tif",
             "REPORT": "split.html"},
        ),
        Step(
            "train", "hsi:train",
            {"INPUT": scene, "LABELS": DEMO / "train.tif", "VALIDATION": DEMO / "validation.tif",
             "TEST": test},
            {"SEED": SEED},
            {"MODEL": "model.safetensors", "REPORT": "training.html"},
        ),
        Step(
            "classify", "hsi:classify",
            {"INPUT": scene, "MODEL": DEMO / "model.safetensors"},
            {},
            {"OUTPUT": "class_map.tif", "CONFIDENCE": "confidence.tif"},
        ),
        Step(
            "assess", "hsi:assess",
            {"MAP": DEMO / "class_map.tif", "REFERENCE": test},
            {},
            {"REPORT": "accuracy.html", "JSON": "accuracy.json", "CSV": "accuracy.csv"},
        ),
    ]  # fmt: skip


class Qgis:
    """qgis_process with a separate profile that uses the plugin from build/."""

    def __init__(self, runtime: Path) -> None:
        # In Debian 12 and its derivatives, the wrapper qgis_process is broken; qgis_process.bin works.
        found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if found is None:
            raise DemoError("There is no qgis_process; install QGIS 3.22 or newer and run make demo again.")
        profile = CACHE / "qgis"
        profile.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        self.command = [found]
        self.environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QGIS_PLUGINPATH": str(BUILD),
            "HSI_PYTHON": sys.executable,
            "PYTHONWARNINGS": "ignore::DeprecationWarning",
            "LC_ALL": "C.UTF-8",
        }

    def version(self) -> str:
        """Version of QGIS."""
        match = re.search(r"QGIS (\d\S*)", self._quiet("--version"))
        return match[1] if match else "unknown"

    def enable_plugin(self) -> None:
        """Enable the plugin in the profile, which is needed once."""
        text = self._quiet("plugins", "enable", PLUGIN)
        if f"Enabled {PLUGIN}" not in text and "already enabled" not in text:
            raise DemoError(f"QGIS does not find the plugin; run make plugin and try again.\n{text}")

    def _quiet(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self.command, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.stdout

    def run(self, algorithm: str, arguments: dict[str, str]) -> dict[str, str]:
        """Run an algorithm, print its messages, and return its results.

        Raises:
            DemoError: it failed.
        """
        process = subprocess.Popen(
            [*self.command, "run", algorithm, "--", *(f"{key}={value}" for key, value in arguments.items())],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert process.stdout is not None
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        section, pending, results = "", "", {}
        shown: set[str] = set()  # an error appears up to three times, on both streams
        last_print, percents = time.monotonic(), list(_PERCENTS)
        while chunk := os.read(process.stdout.fileno(), 4096):
            pending += decoder.decode(chunk)
            *lines, pending = pending.split("\n")
            for line in lines:
                section = _section_after(line, section)
                value = re.fullmatch(r"([A-Z_]+):\t(.*)", line)
                if section == "Results" and value:
                    results[value[1]] = value[2]
                while percents and line.startswith(percents[0]):
                    line = line.removeprefix(percents.pop(0))
                text = line.strip(" -\r")
                key = _TIME_LEFT.sub("", text)
                is_news = key not in shown or time.monotonic() - last_print > SECONDS_BETWEEN_LINES
                if text not in ("", "Inputs", "Results", *shown) and not value and is_news:
                    print(f"    {text}", flush=True)
                    shown |= {text, key}
                    last_print = time.monotonic()
        if process.wait() != 0:
            raise DemoError(f"{algorithm} failed; see its last messages above.")
        return results


def _section_after(line: str, section: str) -> str:
    return line if line in ("Inputs", "Results") else section


def run_steps(steps: list[Step], qgis: Qgis) -> dict[str, Any]:
    """Run the steps that are not done yet; return results and seconds of each step."""
    record_file = CACHE / "steps.json"
    record = json.loads(record_file.read_text(encoding="utf-8")) if record_file.exists() else {}
    code = code_digest()
    for number, step in enumerate(steps, start=1):
        print(f"{number}/{len(steps)} {step.name} ({step.algorithm})", flush=True)
        stamp = step.stamp(code)
        if step.is_done() and record.get(step.name, {}).get("stamp") == stamp:
            print("    unchanged, kept", flush=True)
            continue
        started = time.monotonic()
        results = qgis.run(step.algorithm, step.arguments())
        missing = [name for name in step.outputs.values() if not (DEMO / name).is_file()]
        if missing:
            raise DemoError(f"{step.algorithm} did not write {', '.join(missing)}.")
        numbers = {key: _number(value) for key, value in results.items() if key not in step.outputs}
        record[step.name] = {
            "stamp": stamp,
            "seconds": round(time.monotonic() - started, 1),
            "results": numbers,
        }
        record_file.write_text(json.dumps(record, indent=2), encoding="utf-8")
        print(f"    done in {record[step.name]['seconds']:.1f} s", flush=True)
    return record


def run_comparison(record: dict[str, Any]) -> dict[str, Any]:
    """The map beside simple methods; kept if nothing has changed."""
    print("Measuring simple methods on the same test pixels", flush=True)
    file = CACHE / "comparison.json"
    files = ("scene.tif", "train.tif", "validation.tif", "test.tif", "class_map.tif", "model.safetensors")
    parts = [code_digest(), digest(Path(demo_comparison.__file__)), *(digest(DEMO / name) for name in files)]
    stamp = hashlib.sha256("".join(parts).encode()).hexdigest()
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    if known.get("stamp") != stamp:
        started = time.monotonic()
        known = {"stamp": stamp, "found": demo_comparison.compare(DEMO, seed=SEED)}
        known["seconds"] = round(time.monotonic() - started, 1)
        file.write_text(json.dumps(known, indent=2), encoding="utf-8")
        print(f"    done in {known['seconds']:.1f} s", flush=True)
    else:
        print("    unchanged, kept", flush=True)
    record["compare"] = {"seconds": known["seconds"]}
    found: dict[str, Any] = known["found"]
    return found


def _number(text: str) -> float | int | str:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def summarize(record: dict[str, Any], comparison: dict[str, Any], qgis: Qgis) -> dict[str, Any]:
    """Results of the demo, for summary.json."""
    accuracy = json.loads((DEMO / "accuracy.json").read_text(encoding="utf-8"))
    split = accuracy["split"] or {}
    counts = record["split"]["results"]
    packages = ("torch", "numpy", "scipy", "rasterio", "safetensors")
    return {
        "scene": {
            "name": "Indian Pines (AVIRIS, 145 x 145 pixels, 200 bands)",
            "source": "Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0, from the "
            "package tensorly",
            "position": PLACE_NOTE,
        },
        "accuracy": {
            key: accuracy[key] for key in ("overall_accuracy", "average_accuracy", "kappa", "num_pixels")
        },
        "comparison": comparison,
        "split": {
            "kind": accuracy["split_kind"],
            "overlap": accuracy["overlap"],
            "seed": split.get("seed"),
            "guard": split.get("guard"),
            "patch_size": split.get("patch_size"),
            "pixels": {
                subset: counts.get(f"NUM_{subset.upper()}")
                for subset in ("train", "validation", "test", "unused")
            },
        },
        "training": {
            key.lower(): record["train"]["results"].get(key)
            for key in ("NUM_EPOCHS", "BEST_EPOCH", "VALIDATION_ACCURACY")
        },
        "seconds": {name: entry["seconds"] for name, entry in record.items()},
        "versions": {
            "hsi_core": accuracy["provenance"]["hsi_core"],
            "qgis": qgis.version(),
            "python": platform.python_version(),
            **{package: importlib.metadata.version(package) for package in packages},
        },
    }


def print_table(summary: dict[str, Any]) -> None:
    """Print a short version of summary.json."""
    accuracy, split = summary["accuracy"], summary["split"]
    overlap = "unknown" if split["overlap"] is None else f"{100 * split['overlap']:.1f} %"
    rows = [
        ("overall accuracy (OA)", f"{100 * accuracy['overall_accuracy']:.2f} %"),
        ("average accuracy (AA)", f"{100 * accuracy['average_accuracy']:.2f} %"),
        ("kappa", f"{accuracy['kappa']:.4f}"),
        ("test pixels", f"{accuracy['num_pixels']}"),
        ("split", f"{split['kind']}, seed {split['seed']}, guard band {split['guard']} pixels"),
        ("test patches that touch training", overlap),
        ("seconds", ", ".join(f"{name} {value:.0f}" for name, value in summary["seconds"].items())),
    ]
    print()
    for name, value in rows:
        print(f"  {name:34s}{value}")
    demo_comparison.print_rows(summary["comparison"])
    print(
        f"\n  demo{os.sep}index.html has the comparison, the map, and the reports of the steps in one file."
    )
    print(f"  {PLACE_NOTE}")


def main() -> int:
    """Run the demo and return its exit code."""
    if not (BUILD / PLUGIN / "metadata.txt").is_file():
        print("The plugin is not built; run make demo.", file=sys.stderr)
        return 1
    CACHE.mkdir(parents=True, exist_ok=True)
    try:
        print(f"Extracting Indian Pines from the package {indian_pines.TENSORLY}", flush=True)
        cube, truth = indian_pines.fetch()
        with tempfile.TemporaryDirectory() as runtime:
            qgis = Qgis(Path(runtime))
            qgis.enable_plugin()
            record = run_steps(list_steps(cube, truth), qgis)
            comparison = run_comparison(record)
            summary = summarize(record, comparison, qgis)
        (DEMO / "summary.json").write_text(
            json.dumps(summary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        demo_map.draw(DEMO, DEMO / "map.png", note=PLACE_NOTE)
        demo_comparison.write_page(DEMO, summary)
    except (DemoError, HsiError, subprocess.CalledProcessError) as error:
        print(f"The demo stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("The demo was stopped; run make demo again to continue.", file=sys.stderr)
        return 130
    print_table(summary)
    return 0


if __name__ == "__main__":
    sys.exit(main())
