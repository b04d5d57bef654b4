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
# Not ru_maxrss: on Linux a child process starts with the peak of its parent.
_REPORT = """
with open("/proc/self/status") as status:
    peak_kb = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
outcome["peak_memory_mb"] = round(peak_kb / 1024)
print(json.dumps(outcome))
"""


def run_alone(program: str, *arguments: str) -> dict[str, Any]:
    """Run a Python program; return the dictionary `outcome` that it sets, and its peak memory in MB.

    Args:
        program: Python code; it imports json and sys, and sets `outcome`.
        arguments: command line arguments of the program.
    """
    done = subprocess.run(
        [sys.executable, "-c", program + _REPORT, *arguments], check=True, stdout=subprocess.PIPE
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def classify_alone(scene: Path, model: Path, output: Path, **params: object) -> dict[str, Any]:
    """Seconds, pixels per second and peak memory of the classify task, or the reason why it was refused."""
    job = {"scene": str(scene), "model": str(model), "output": str(output), **params}
    return run_alone(_CLASSIFY, json.dumps(job))
