"""Classifying in a process of its own, so that its peak memory is that of classifying alone."""

import json
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import json, resource, sys
from pathlib import Path
from hsi_core.progress import Progress
from hsi_core.tasks import classify
scene, model, output = map(Path, sys.argv[1:])
result = classify.run(classify.Params(scene=scene, model=model, output=output), Progress())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"peak_memory_mb": round(peak), "px_per_s": result.pixels_per_second}))
"""


def classify_alone(scene: Path, model: Path, output: Path) -> dict[str, float]:
    """Peak resident memory in MB and pixels per second of the classify task, from GeoTIFF to GeoTIFF."""
    command = [sys.executable, "-c", _PROGRAM, str(scene), str(model), str(output)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    found: dict[str, float] = json.loads(done.stdout)
    return found
