"""Processor time between two looks for a cancel in each task: how long a cancel waits on an idle machine.

Runs the jobs of robustness.py in this process. Prints the longest gaps of each task with the places in the
code before and after them, and one JSON line at the end. Libraries that a task loads count as well. Unlike
the times of cancels, the figures do not depend on what else runs on the machine.

    python benchmarks/cancel_gaps.py [tasks]
"""

import json
import sys
import tempfile
import time
import traceback
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "core"))
from hsi_core.progress import Progress
from hsi_core.tasks import load_task
from robustness import Bench, clear

SHOWN = 3
"""Gaps that are printed for each task."""


def place() -> str:
    """The innermost lines of the core that are running."""
    frames = [frame for frame in traceback.extract_stack() if "hsi_core" in frame.filename]
    return " > ".join(f"{Path(frame.filename).stem}:{frame.lineno}" for frame in frames[-4:])


def longest_gaps(bench: Bench, task: str) -> list[tuple[float, str, str]]:
    """The gaps of a task in seconds, longest first, with the places before and after."""
    module = load_task(task)
    gaps: list[tuple[float, str, str]] = []
    last = time.process_time(), "the start"

    def look() -> bool:
        nonlocal last
        now, here = time.process_time(), place()
        gaps.append((now - last[0], last[1], here))
        last = time.process_time(), here
        return False

    clear(bench.out)
    module.run(module.Params.model_validate(bench.jobs[task]), Progress(is_cancelled=look))
    gaps.append((time.process_time() - last[0], last[1], "the end"))
    return sorted(gaps, reverse=True)


def main() -> None:
    """Measure the tasks."""
    torch.set_num_threads(1)
    found = {}
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), 0, 1.0)
        for task in sys.argv[1:] or bench.jobs:
            gaps = longest_gaps(bench, task)
            found[task] = round(gaps[0][0], 2)
            for seconds, before, after in gaps[:SHOWN]:
                print(f"{task} {seconds:.2f} s: {before} -> {after}", file=sys.stderr, flush=True)
    print(json.dumps({"benchmark": "cancel_gaps", "longest_seconds": found}))


if __name__ == "__main__":
    main()
