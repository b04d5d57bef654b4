"""Hostile values in every parameter of every task: each ends with a sentence or a result, never a traceback.

Each job that passes the checks of its parameters runs in its own process; started by root, as a user without
rights, because a fault could replace files of the system. After some seconds it is cancelled: a long job has
to stop soon after. Prints each fault to stderr, and one JSON line at the end. All values take some hours;
`--each 12` draws twelve values of each parameter.
"""

import argparse
import contextlib
import importlib
import itertools
import json
import os
import pkgutil
import random
import resource
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "core"))
import hsi_core
from hostile_for_tests import clear, hostile_jobs, make_jobs, write_inputs
from hsi_core.tasks import load_task
from hsi_core.worker import EXIT_CANCELLED, EXIT_ERROR, EXIT_RESULT, Stop, run_guarded

CANCEL_AFTER_SECONDS, END_WITHIN_SECONDS = 4.0, 30.0
NOBODY = 65534
ADDRESS_SPACE_BYTES = 16 * 2**30
OUTCOMES = {EXIT_RESULT: "succeeded", EXIT_ERROR: "refused", EXIT_CANCELLED: "cancelled"}


def run_here(task: str, params: dict, stop: Stop | None = None) -> tuple[int, str]:
    """Run a job in this process; its exit code and its error message."""
    events: list[dict] = []
    code = run_guarded({"task": task, "params": params}, emit=events.append, stop=stop or Stop())
    json.dumps(events)  # as the worker sends them
    return code, "".join(event["message"] for event in events if event["event"] == "error")


def run_child(task: str, params: dict, errors: Path, cancel_after: float) -> int:
    """Run a job in this process, and return its exit code."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE_BYTES, ADDRESS_SPACE_BYTES))
    stop = Stop()
    timer = threading.Timer(cancel_after, lambda: setattr(stop, "is_cancelled", True))
    timer.daemon = True
    timer.start()
    with errors.open("w") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
        code, message = run_here(task, params, stop)
        if code == EXIT_ERROR and not message:
            print("A refusal without a message.")
            return 71
        print(code, message, flush=True)
    return code


def run_job(task: str, params: dict, folder: Path, cancel_after: float = CANCEL_AFTER_SECONDS) -> str:
    """Run a job in a child process: refused, succeeded, cancelled, traceback or hang."""
    try:
        load_task(task).Params.model_validate(params)
    except ValidationError:
        code, message = run_here(task, params)
        return "refused" if code == EXIT_ERROR and 0 < len(message) < 2000 else "tracebacks"
    clear(folder / "out")
    (folder / "out").chmod(0o777)
    (folder / "errors.txt").touch()
    (folder / "errors.txt").chmod(0o666)
    child = os.fork()
    if child == 0:
        code = 70
        with contextlib.suppress(BaseException):
            os.chdir(folder / "out")
            code = run_child(task, params, folder / "errors.txt", cancel_after)
        os._exit(code)
    end = time.monotonic() + cancel_after + END_WITHIN_SECONDS
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return OUTCOMES.get(os.waitstatus_to_exitcode(status), "tracebacks")
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "hangs"


def draw(jobs: Iterable[tuple[str, str, dict]], number: int, seed: int) -> Iterator[tuple[str, str, dict]]:
    """Some jobs of each parameter, and of each variant of it, at random."""
    rng = random.Random(seed)
    for _, group in itertools.groupby(jobs, key=lambda job: job[:2]):
        found = list(group)
        yield from rng.sample(found, min(number, len(found)))


def load_modules() -> None:
    """Import what the jobs import, so that their processes do not wait for it."""
    for module in pkgutil.walk_packages(hsi_core.__path__, "hsi_core."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in ("onnx", "onnxscript", "torch.onnx", "torch.export", "torch._dynamo", "optuna.storages"):
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def main() -> None:
    """Run all jobs and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tasks", nargs="+", help="only these tasks")
    parser.add_argument("--fields", nargs="+", help="only these parameters")
    parser.add_argument("--part", default="0/1", help="k/n: only every n-th job, from the k-th")
    parser.add_argument("--each", type=int, help="values drawn for each parameter; all if not given")
    parser.add_argument("--seed", type=int, default=0, help="seed of the drawn values")
    parser.add_argument("--slow", type=float, default=10.0, help="jobs that take longer are listed")
    arguments = parser.parse_args()
    part, num_parts = map(int, arguments.part.split("/"))
    begun = time.monotonic()
    load_modules()
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        clear(folder / "in")
        clear(folder / "out")
        write_inputs(folder / "in")
        (folder / "in").chmod(0o777)
        training = make_jobs(folder / "in", folder / "out")["train"]
        training["output_model"] = str(folder / "in" / "trained.safetensors")
        if run_job("train", training, folder, 120.0) != "succeeded":
            sys.exit((folder / "errors.txt").read_text())
        jobs = hostile_jobs(folder / "in", folder / "out")
        if arguments.each is not None:
            jobs = draw(jobs, arguments.each, arguments.seed)
        fields = set()
        for number, (task, field, params) in enumerate(jobs):
            is_wanted = task in (arguments.tasks or [task]) and field in (arguments.fields or [field])
            if not is_wanted or number % num_parts != part:
                continue
            started = time.monotonic()
            outcome = run_job(task, params, folder)
            fields.add((task, field))
            counts["tried"] += 1
            counts[outcome] += 1
            if outcome in ("tracebacks", "hangs") or time.monotonic() - started > arguments.slow:
                text = (folder / "errors.txt").read_text(errors="replace").strip()
                print(
                    f"{outcome} {time.monotonic() - started:.1f} s {task}.{field} = {params[field]!r:.100}: "
                    f"{text[-700:] if outcome == 'tracebacks' else text[-200:]}\n",
                    file=sys.stderr,
                    flush=True,
                )
    names = ("tried", "refused", "succeeded", "cancelled", "tracebacks", "hangs")
    found = {name: counts[name] for name in names}
    tasks, load = len({task for task, _ in fields}), [round(value, 1) for value in os.getloadavg()]
    seconds = round(time.monotonic() - begun)
    whole = {"tasks": tasks, "parameters": len(fields), **found, "seconds": seconds, "load": load}
    print(json.dumps({"benchmark": "hostile_parameters", **whole}))


if __name__ == "__main__":
    main()
