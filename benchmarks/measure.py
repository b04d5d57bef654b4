"""Run a program in a separate process, so that its time and peak memory are measured alone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

_CLASSIFY = """
import json, sys
from hsi_core.errors import DeviceError
from hsi_core.progress import Progress
from hsi_core.tasks import classify
try:
    result = classify.run(classify.Params(**json.loads(sys.argv[1])), Progress())
    outcome = {"seconds": result.seconds, "px_per_s": result.pixels_per_second}
except DeviceError as error:
    outcome = {"refused": str(error)}
"""
# Resident memory is anonymous memory of the process and pages of mapped files, such as libraries.
_WATCH = """
import threading as _threading
_peaks, _is_over = {"RssAnon": 0, "RssFile": 0}, _threading.Event()
def _watch():
    while not _is_over.wait(0.05):
        with open("/proc/self/status") as status:
            for line in status:
                name = line.partition(":")[0]
                if name in _peaks:
                    _peaks[name] = max(_peaks[name], int(line.split()[1]))
_threading.Thread(target=_watch, daemon=True).start()
"""
# Not ru_maxrss: on Linux a child process starts with the peak of its parent.
_REPORT = """
with open("/proc/self/status") as status:
    peak_kb = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
_is_over.set()
outcome["peak_memory_mb"] = round(peak_kb / 1024)
outcome["peak_anonymous_mb"] = round(_peaks["RssAnon"] / 1024)
outcome["peak_of_files_mb"] = round(_peaks["RssFile"] / 1024)
print(json.dumps(outcome))
"""


def run_alone(program: str, *arguments: str) -> dict[str, Any]:
    """Run a Python program; return the dictionary `outcome` that it sets, and its peak memory in MB.

    Anonymous memory and pages of mapped files are sampled; their peaks may be at different times.

    Args:
        program: Python code; it imports json and sys, and sets `outcome`.
        arguments: command line arguments of the program.
    """
    done = subprocess.run(
        [sys.executable, "-c", _WATCH + program + _REPORT, *arguments], check=True, stdout=subprocess.PIPE
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def classify_alone(scene: Path, model: Path, output: Path, **params: object) -> dict[str, Any]:
    """Seconds, pixels per second and peak memory of the classify task, or the reason why it was refused."""
    job = {"scene": str(scene), "model": str(model), "output": str(output), **params}
    return run_alone(_CLASSIFY, json.dumps(job))
