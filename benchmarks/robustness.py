"""Try to break the tasks by kills, cancels, full disks, and outputs that are inputs.

    kills       workers are killed at random moments; then the same job runs again
    cancels     jobs are cancelled at random moments
    disks       jobs with too little space: a limit of the file size, and a small file system if root runs it
    inputs      outputs that are inputs, or files that an input is made of, under many names
    models      damaged model files, by hostile_models.py
    parameters  hostile values of parameters, by hostile_parameters.py

Prints each fault to stderr, and one JSON line with the counts of each part at the end. All files lie in one
temporary folder, which is deleted at the end. A job is a worker process on pipes, as the plugin starts it.
Most are forked from this process, which has loaded the libraries: so most moments fall into the work. One in
`FRESH_EVERY` starts Python anew.

    python benchmarks/robustness.py [--parts kills cancels] [--kills 100] [--seed 0] [--minutes 60]
"""

import argparse
import contextlib
import json
import os
import random
import re
import resource
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "core"))
from hostile_for_tests import clear, make_jobs, write_inputs
from hostile_parameters import load_modules
from hsi_core import worker
from input_names import name_cases

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("kills", "cancels", "disks", "inputs", "models", "parameters")
FRESH_EVERY = 8
HANG_SECONDS = 120.0
SLOW_SECONDS = 1.0
WAYS = {"clock": 1, "work": 4, "files": 5}
"""Weights of the ways to choose a moment: from the start, from the first event, after a change of files."""
MORE = {
    "assess": {"report": "r.html", "csv_file": "a.csv"},
    "classify": {
        "confidence": "c.tif",
        "probabilities": "p.tif",
        "entropy": "e.tif",
        "margin": "g.tif",
    },
    "combinereports": {"json_file": "r.json", "csv_file": "r.csv"},
    "crossvalidate": {"report": "r.html", "output_settings": "s.json"},
    "distil": {"report": "r.html"},
    "explain": {"relevance": "l.tif", "features": "f.tif", "report": "r.html"},
    "exportonnx": {"tile_output": "t.onnx"},
    "featurespace": {"points": "p.gpkg"},
    "finetune": {"report": "r.html"},
    "importcube": {"output_ground_truth": "t.tif"},
    "joinscenes": {"output_places": "p.csv"},
    "labelreport": {"report": "r.html", "points": "p.gpkg", "classes_file": "k.csv"},
    "maskscene": {"output_scene": "n.tif"},
    "matchspectra": {"output_distance": "d.tif"},
    "modelinfo": {"json_file": "m.json", "output_model": "m.safetensors"},
    "monitor": {"report": "r.html"},
    "reducebands": {"output_denoised": "d.tif", "report": "r.html"},
    "regularise": {"output_probabilities": "p.tif", "confidence": "c.tif"},
    "scenereport": {"report": "r.html"},
    "splitlabels": {"report": "r.html"},
    "train": {"report": "r.html"},
    "tune": {"report": "r.html", "output_model": "m.safetensors"},
}
"""Further outputs of the jobs of the tests."""
SETTINGS = {
    "classifyscenes": {"mosaic": True},
    "distil": {"epochs": 3},
    "explain": {"layer": "spatial"},
    "exportonnx": {"tile_size": 32},
    "finetune": {"epochs": 3},
    "modelinfo": {"title": "a model"},
    "reducebands": {"method": "mnf"},
    "train": {"network": "hybridsn", "patch_size": 7, "components": 3, "epochs": 3},
    "tune": {"trials": 2},
}
KEPT_AT_CANCEL = {
    "classifyscenes": {
        "classified.csv",
        *(f"scene_classes{end}" for end in (".tif", ".qml", ".tif.aux.xml")),
    },
    "crossvalidate": {"json_file.json", "json_file.json.checkpoint", "s.json", "r.html"},
    "tune": {"s.sqlite", "output_settings.json", "r.html"},
}
"""Files that are written after every trial, fold or scene and may stay."""
WITH_TIMES = (".html", ".sqlite", ".gpkg", "json_file.json", "r.json", "classified.csv")
"""Endings of files that name times."""
TIMES = re.compile(
    rb'(?<=seconds": )[^,\n]+|(?<=_megapixel": )[^,\n]+|; [^.;]* trains in [^.]*|(?<="date": ")[^"]*'
    rb"|(?<=_classes.tif,)(classified|unchanged)"
)
"""Durations in the results of crossvalidate, the date of a report, and maps that were there already."""
TOLD = re.compile(r"could not be written|cannot be written|disk|free space")


@dataclass
class Reference:
    """Two uninterrupted runs of a job."""

    task: str
    params: dict[str, Any]
    outputs: set[str]
    files: dict[str, bytes] = field(default_factory=dict)
    with_times: set[str] = field(default_factory=set)
    """Files that differ between both runs: reports with times, and databases."""
    seconds: float = 0.0
    seconds_of_work: float = 0.0
    num_changes: int = 1

    def has(self, name: str, content: bytes) -> bool:
        """Whether a file is that of an uninterrupted run, but for times."""
        expected = self.files.get(name)
        return content == expected or (
            name in self.with_times and expected is not None and comparable(content) == comparable(expected)
        )

    def is_whole(self, name: str, content: bytes) -> bool:
        """Whether a file is complete; those that are written after every trial have several states."""
        if self.has(name, content) or name not in KEPT_AT_CANCEL.get(self.task, ()):
            return self.has(name, content)
        if name.endswith(".html"):
            return content.rstrip().endswith(b"</html>")
        if name.endswith(".csv"):
            return content.startswith(b"scene,map,state,") and content.endswith(b"\n")
        with contextlib.suppress(ValueError, sqlite3.Error):
            if name.endswith(".checkpoint"):
                return all(json.loads(line) for line in content.splitlines())
            return bool(comparable(content) if name.endswith(".sqlite") else json.loads(content))
        return False


def comparable(content: bytes) -> object:
    """Content without times: trials of a study, JSON without durations, a text without numbers."""
    if not content.startswith(b"SQLite format 3"):
        content = TIMES.sub(b"", content)
        return content if content.startswith(b"{") else re.sub(rb"[0-9.]+( (?:ms|s|min)\b)?", b"", content)
    with contextlib.closing(sqlite3.connect(":memory:")) as study:
        study.deserialize(content)
        tables = {name for (name,) in study.execute("select name from sqlite_master where type = 'table'")}
        if "trials" not in tables:  # a GeoPackage has the time of its last change
            layers = study.execute("select table_name from gpkg_contents order by 1").fetchall()
            return [study.execute(f'select * from "{layer}" order by 1').fetchall() for (layer,) in layers]
        return [
            study.execute("select number, state from trials order by number").fetchall(),
            study.execute(
                "select number, param_name, param_value from trial_params join trials using (trial_id) "
                "order by number, param_name"
            ).fetchall(),
            study.execute(
                "select number, value from trial_values join trials using (trial_id) order by number"
            ).fetchall(),
        ]


@dataclass
class Ended:
    """A worker that ended."""

    code: int
    events: list[dict[str, Any]]
    errors: str
    seconds: float
    seconds_to_work: float
    seconds_after_act: float | None
    """Time from the act, such as a kill, to the end; none if the worker ended before."""
    was_at_work: bool
    """Whether the act came after the first event."""
    num_changes: int

    @property
    def message(self) -> str:
        """The error as users see it."""
        return "".join(event["message"] for event in self.events if event["event"] == "error")

    @property
    def end(self) -> str:
        """Exit code and errors."""
        return f"exit code {self.code} {self.message} {self.errors[-2000:]}"


class Moment:
    """A moment in the life of a worker."""

    def __init__(self, reference: Reference, rng: random.Random) -> None:
        self.way = rng.choices(list(WAYS), list(WAYS.values()))[0]
        self.change = rng.randint(1, max(reference.num_changes, 1))
        span = {"clock": reference.seconds, "work": reference.seconds_of_work, "files": 0.02}[self.way]
        self.delay = rng.uniform(0.0, span)
        self.begin: float | None = None

    def __str__(self) -> str:
        place = f" {self.change}" if self.way == "files" else ""
        return f"by {self.way}{place} + {self.delay:.3f} s"

    def has_come(self, *, started: float, at_work: float | None, num_changes: int) -> bool:
        """Whether it is time."""
        now = time.monotonic()
        if self.begin is None:
            if self.way == "clock":
                self.begin = started
            elif self.way == "work":
                self.begin = at_work
            elif num_changes >= self.change:
                self.begin = now
        return self.begin is not None and now >= self.begin + self.delay


class Bench:
    """The folder of all files, and the random choices."""

    def __init__(self, folder: Path, seed: int, minutes: float) -> None:
        self.folder, self.rng = folder, random.Random(seed)
        self.end = time.monotonic() + 60.0 * minutes
        self.out, self.inputs, self.temporary = folder / "out", folder / "in", folder / "tmp"
        for place in (self.out, self.inputs, self.temporary):
            clear(place)
        self.num_started = 0
        write_inputs(self.inputs)
        training = make_jobs(self.inputs, self.out)["train"]
        ended = self.run("train", training | {"output_model": str(self.inputs / "trained.safetensors")})
        assert ended.code == 0, ended.errors + ended.message
        self.jobs = self._make_jobs()
        self.before = snapshot(self.inputs)
        self.faults: Counter[str] = Counter()

    @property
    def has_time(self) -> bool:
        """Whether the time of the run is not used up."""
        return time.monotonic() < self.end

    def _make_jobs(self) -> dict[str, dict[str, Any]]:
        jobs = make_jobs(self.inputs, self.out)
        del jobs["environment"]  # it writes nothing
        network = str(self.inputs / "network.safetensors")
        for task, names in MORE.items():
            jobs[task] |= {name: str(self.out / file) for name, file in names.items()}
            jobs[task] |= SETTINGS.get(task, {})
        for task in ("classify", "explain", "exportonnx", "featurespace"):
            jobs[task]["model"] = network
        jobs["classify"]["tile_size"] = 16
        jobs["importcube"]["ground_truth"] = str(self.inputs / "truth.npy")
        return jobs

    def run(
        self,
        task: str,
        params: dict[str, Any],
        *,
        moment: Moment | None = None,
        act: Callable[[int, int], None] | None = None,
        limit: int | None = None,
        is_fresh: bool | None = None,
    ) -> Ended:
        """Run a job in its own process; do something to it at a moment.

        Args:
            task: name of the task.
            params: its parameters.
            moment: when to act.
            act: called with the number of the process and the pipe of its input.
            limit: largest size of a file in bytes.
            is_fresh: whether to start Python anew; by default, now and then.
        """
        self.num_started += 1
        if is_fresh is None:
            is_fresh = self.num_started % FRESH_EVERY == 0
        pipes = [os.pipe() for _ in range(3)]
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            self._become_worker(pipes, limit=limit, is_fresh=is_fresh)
        (stdin_end, to_child), (from_child, stdout_end), (errors, stderr_end) = pipes
        for end in (stdin_end, stdout_end, stderr_end):
            os.close(end)
        try:
            with contextlib.suppress(BrokenPipeError):
                os.write(to_child, json.dumps({"task": task, "params": params}).encode() + b"\n")
            return self._watch(child, to_child, from_child, errors, started=started, moment=moment, act=act)
        except BaseException:  # the end of this program ends the worker too
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
            raise
        finally:
            for end in (to_child, from_child, errors):
                os.close(end)

    def _become_worker(self, pipes: list[tuple[int, int]], *, limit: int | None, is_fresh: bool) -> None:
        code = worker.EXIT_CRASH
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        try:
            for number, (read_end, write_end) in enumerate(pipes):
                os.dup2(read_end if number == 0 else write_end, number)
            for end in (end for pipe in pipes for end in pipe):
                os.close(end)
            os.environ["TMPDIR"], tempfile.tempdir = str(self.temporary), None
            if limit is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            os.chdir(ROOT / "core")
            if is_fresh:
                os.execv(sys.executable, [sys.executable, "-E", "-s", "-m", "hsi_core.worker"])
            code = worker.main()
            sys.stderr.flush()
        finally:
            os._exit(code)

    def _watch(
        self,
        child: int,
        to_child: int,
        from_child: int,
        errors: int,
        *,
        started: float,
        moment: Moment | None,
        act: Callable[[int, int], None] | None,
    ) -> Ended:
        texts = {from_child: b"", errors: b""}
        at_work = acted = None
        files, num_changes = names_in(self.out), 0
        was_at_work = False
        while True:
            done, status = os.waitpid(child, os.WNOHANG)
            now = time.monotonic()
            for stream in select.select([from_child, errors], [], [], 0.0 if done else 0.001)[0]:
                while select.select([stream], [], [], 0.0)[0] and (part := os.read(stream, 65536)):
                    texts[stream] += part
            if done:
                break
            if at_work is None and texts[from_child]:
                at_work = now
            if (found := names_in(self.out)) != files:
                files, num_changes = found, num_changes + 1
            is_time = moment is not None and moment.has_come(
                started=started, at_work=at_work, num_changes=num_changes
            )
            if act is not None and acted is None and is_time:
                acted, was_at_work = time.monotonic(), at_work is not None
                act(child, to_child)
            if now - started > HANG_SECONDS:
                os.kill(child, signal.SIGKILL)
        return Ended(
            code=os.waitstatus_to_exitcode(status),
            events=[json.loads(line) for line in texts[from_child].splitlines() if line.endswith(b"}")],
            errors=texts[errors].decode(errors="replace"),
            seconds=now - started,
            seconds_to_work=(at_work or now) - started,
            seconds_after_act=None if acted is None else now - acted,
            was_at_work=was_at_work,
            num_changes=num_changes,
        )

    def fault(self, kind: str, words: str) -> None:
        """Count a fault and say it."""
        self.faults[kind] += 1
        print(f"{kind}: {words}", file=sys.stderr, flush=True)

    def make_reference(self, task: str) -> Reference:
        """Run a job twice without interruption."""
        params = self.jobs[task]
        outputs = {Path(text).name for text in params.values() if str(text).startswith(str(self.out) + "/")}
        reference = Reference(task, params, outputs)
        for number in range(2):
            clear(self.out)
            ended = self.run(task, params, is_fresh=False)
            assert ended.code == 0, task + ended.errors + ended.message
            files = snapshot(self.out)
            reference.with_times |= {
                name
                for name in files
                if name.endswith(WITH_TIMES) or (number and files[name] != reference.files[name])
            }
            reference.files = files
            reference.seconds, reference.num_changes = ended.seconds, ended.num_changes
            reference.seconds_of_work = ended.seconds - ended.seconds_to_work
        assert outputs <= set(reference.files), task
        for name in reference.files:
            assert reference.is_whole(name, reference.files[name]), name
        seconds, changes = reference.seconds, reference.num_changes
        print(f"{task}: {seconds:.1f} s, {changes} changes of files", file=sys.stderr, flush=True)
        if different := [n for n in reference.with_times if not n.endswith(WITH_TIMES)]:
            self.fault("not_repeatable", f"{task}: {different}")
        return reference

    def check_inputs(self, words: str) -> None:
        """Report inputs that were changed."""
        if snapshot(self.inputs) != self.before:
            self.fault("inputs_changed", words)
            self.before = snapshot(self.inputs)

    def put_old_files(self, reference: Reference) -> dict[str, bytes]:
        """Empty the folder of outputs, and put older outputs there in half of the cases."""
        clear(self.out)
        if self.rng.random() < 0.5:
            for name in reference.outputs - {"s.sqlite"}:
                (self.out / name).write_bytes(b"old")
        return snapshot(self.out)


def names_in(folder: Path) -> set[str]:
    """Names of the files of a folder."""
    return {entry.name for entry in os.scandir(folder)}


def zeros(names: str) -> Counter[str]:
    """Counts that begin at zero."""
    return Counter(dict.fromkeys(names.split(), 0))


def snapshot(folder: Path) -> dict[str, bytes]:
    """Content of the regular files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def is_temporary(name: str) -> bool:
    """Whether a run writes a file of this name and removes it at its end."""
    return name.startswith(".") or name.endswith((".checkpoint", "-journal", "-wal", "-shm"))


def kill(child: int, to_child: int) -> None:
    """End a worker as the system does when memory runs out."""
    os.kill(child, signal.SIGKILL)


def cancel(child: int, to_child: int) -> None:
    """Cancel as the plugin does."""
    with contextlib.suppress(BrokenPipeError):
        os.write(to_child, b'{"cancel": true}\n')


def try_kills(bench: Bench, references: list[Reference], number: int) -> dict[str, Any]:
    """Kill workers, once or several times, and run each job again."""
    counts = zeros("killed in_work corrupt lost reruns reruns_equal leftovers")
    trial = 0
    while counts["killed"] < number and bench.has_time:
        reference = references[trial % len(references)]
        trial += 1
        old = bench.put_old_files(reference)
        while True:
            moment = Moment(reference, bench.rng)
            ended = bench.run(reference.task, reference.params, moment=moment, act=kill)
            words = f"{reference.task} {moment}, {'replacing' if old else 'new'}"
            if ended.code != -signal.SIGKILL or ended.seconds_after_act is None:
                break
            counts["killed"] += 1
            counts["in_work"] += ended.was_at_work
            files = snapshot(bench.out)
            for name, content in files.items():
                is_old = is_temporary(name) or content == old.get(name)
                if not is_old and not reference.is_whole(name, content):
                    counts["corrupt"] += 1
                    bench.fault("corrupt", f"{words}: {name}")
            for name in set(old) - set(files):
                counts["lost"] += 1
                bench.fault("lost", f"{words}: {name}")
            if bench.rng.random() < 0.7:
                break
        ended = bench.run(reference.task, reference.params)
        counts["reruns"] += 1
        files = snapshot(bench.out)
        left = (set(files) - set(reference.files)) | {name for name in files if is_temporary(name)}
        unequal = [n for n in reference.files if n not in files or not reference.has(n, files[n])]
        if left:
            counts["leftovers"] += 1
            bench.fault("leftovers", f"{words}: {sorted(left)}")
        if unequal or ended.code != 0:
            bench.fault("rerun", f"{words}: {unequal} {ended.end}")
        else:
            counts["reruns_equal"] += 1
        bench.check_inputs(words)
        clear(bench.temporary)
    return dict(counts)


def try_cancels(bench: Bench, references: list[Reference], number: int) -> dict[str, Any]:
    """Cancel jobs: all outputs are there, or none."""
    counts = zeros("tried in_work cancelled finished slow slow_while_loading left_overs wrong")
    times = []
    while counts["tried"] < number and bench.has_time:
        reference = references[counts["tried"] % len(references)]
        old, moment = bench.put_old_files(reference), Moment(reference, bench.rng)
        ended = bench.run(reference.task, reference.params, moment=moment, act=cancel)
        words = f"{reference.task} {moment}, {'replacing' if old else 'new'}"
        counts["tried"] += 1
        counts["in_work"] += ended.was_at_work
        if ended.seconds_after_act is not None:
            if ended.was_at_work:
                times.append(ended.seconds_after_act)
            if ended.seconds_after_act > SLOW_SECONDS:
                counts["slow" if ended.was_at_work else "slow_while_loading"] += 1
                place = "at work" if ended.was_at_work else "while loading"
                print(f"slow: {words}: {ended.seconds_after_act:.2f} s {place}", file=sys.stderr)
        files = snapshot(bench.out)
        if ended.code == worker.EXIT_CANCELLED:
            counts["cancelled"] += 1
            kept = KEPT_AT_CANCEL.get(reference.task, set())
            expected = {**old, **{n: c for n, c in files.items() if n in kept and reference.is_whole(n, c)}}
        else:
            counts["finished"] += 1
            expected = {n: c for n, c in files.items() if reference.has(n, c)}
            if set(expected) != set(reference.files) or ended.code != 0:
                counts["wrong"] += 1
                bench.fault("wrong", f"{words}: {sorted(set(reference.files) - set(expected))} {ended.end}")
        if files != expected or names_in(bench.temporary):
            counts["left_overs"] += 1
            changed = [n for n in {*files, *expected} if files.get(n) != expected.get(n)]
            bench.fault("left_overs", f"{words}: code {ended.code} {changed} {names_in(bench.temporary)}")
        bench.check_inputs(words)
        clear(bench.temporary)
    times.sort()
    found: dict[str, Any] = dict(counts)
    if times:
        found |= {"median_seconds": round(times[len(times) // 2], 3), "longest_seconds": round(times[-1], 2)}
    return found


@contextlib.contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """Mount a file system of a size on a folder if that is allowed; whether it is."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={max(size, 4096)}", "tmpfs", str(folder)]
    try:
        is_mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        is_mounted = False
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def try_disks(bench: Bench, references: list[Reference], amounts: int) -> dict[str, Any]:
    """Run each job with too little space: it says so and leaves nothing."""
    counts = zeros("tried small_disks told enough tracebacks other left_overs")
    for number in range(2 * amounts):
        for reference in references:
            sizes = [len(content) for content in reference.files.values()]
            if not bench.has_time:
                return dict(counts)
            clear(bench.out)
            is_disk = number % 2 == 1
            largest = sum(sizes) if is_disk else max(sizes)
            size = round(largest * (number // 2 + bench.rng.random()) / amounts)
            with small_disk(bench.out, size) if is_disk else contextlib.nullcontext(False) as is_small:
                ended = bench.run(reference.task, reference.params, limit=None if is_small else size)
                files = snapshot(bench.out)
            words = f"{reference.task} with {size} of {largest} bytes{' of a disk' if is_small else ''}"
            counts["tried"] += 1
            counts["small_disks"] += is_small
            if ended.code == worker.EXIT_ERROR and TOLD.search(ended.message):
                counts["told"] += 1
            elif ended.code == 0 and all(n in files and reference.has(n, files[n]) for n in reference.files):
                counts["enough"] += 1
            elif ended.code == worker.EXIT_ERROR and ended.message:
                counts["other"] += 1
                bench.fault("other", f"{words}: {ended.message}")
            else:
                counts["tracebacks"] += 1
                bench.fault("tracebacks", f"{words}: {sorted(files)} {ended.end}")
            kept = KEPT_AT_CANCEL.get(reference.task, set())
            kept = {n for n in kept & set(files) if reference.is_whole(n, files[n])}
            left = set(files) - (set(reference.files) if ended.code == 0 else kept)
            if left or names_in(bench.temporary):
                counts["left_overs"] += 1
                bench.fault("left_overs", f"{words}: {sorted(left)} {names_in(bench.temporary)}")
            bench.check_inputs(words)
            clear(bench.temporary)
    return dict(counts)


def try_inputs(bench: Bench) -> dict[str, Any]:
    """Give outputs that are inputs: each is refused, and no input changes."""
    counts = zeros("tried refused overwritten accepted")
    ways = set()
    for case in name_cases(bench.jobs, bench.inputs, bench.folder / "named"):
        if not bench.has_time:
            break
        clear(bench.out)
        before = snapshot(case.folder)
        ended = bench.run(case.task, case.params, is_fresh=False)
        after = snapshot(case.folder)
        counts["tried"] += 1
        ways.add(case.way)
        words = f"{case.task}: {case.words}, {case.way}"
        changed = [name for name in before if after.get(name) != before[name]]
        if changed:
            counts["overwritten"] += 1
            bench.fault("overwritten", f"{words}: {changed}")
        elif ended.code == worker.EXIT_ERROR and "OutputError" in str(ended.events[-1]):
            counts["refused"] += 1
        else:
            counts["accepted"] += 1
            bench.fault("accepted", f"{words}: {ended.end}")
    return dict(counts) | {"ways": len(ways)}


def run_script(name: str, *arguments: str) -> Any:
    """The JSON line of another script of this folder."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / name), *arguments], stdout=subprocess.PIPE, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    """Run the parts and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--tasks", nargs="+", help="only these tasks")
    parser.add_argument("--kills", type=int, default=130)
    parser.add_argument("--cancels", type=int, default=260)
    parser.add_argument("--amounts", type=int, default=5, help="amounts of space for each task and limit")
    parser.add_argument("--models", type=int, default=10_000, help="damaged model files")
    parser.add_argument("--parameters", default="0/1", help="k/n: every n-th value, from the k-th")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=60.0, help="time for the first four parts")
    arguments = parser.parse_args()
    found: dict[str, Any] = {"benchmark": "robustness", "seed": arguments.seed}
    started = time.monotonic()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # clean up then, too
    worker.prepare_process()
    torch.set_num_threads(1)  # threads would not survive a fork
    os.environ["OMP_NUM_THREADS"] = "1"  # the same for a Python that starts anew: models are compared
    load_modules()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), arguments.seed, arguments.minutes)
        references = [
            bench.make_reference(task)
            for task in arguments.tasks or bench.jobs
            if {*PARTS[:3]} & {*arguments.parts}
        ]
        for part, call in (
            ("kills", lambda: try_kills(bench, references, arguments.kills)),
            ("cancels", lambda: try_cancels(bench, references, arguments.cancels)),
            ("disks", lambda: try_disks(bench, references, arguments.amounts)),
            ("inputs", lambda: try_inputs(bench)),
        ):
            if part in arguments.parts:
                begun = time.monotonic()
                found[part] = call() | {
                    "seconds": round(time.monotonic() - begun),
                    "load": [round(value, 1) for value in os.getloadavg()],
                }
        found["faults"] = dict(bench.faults)
    if "models" in arguments.parts:
        found["models"] = run_script("hostile_models.py", str(arguments.models), str(1000 + arguments.seed))
    if "parameters" in arguments.parts:
        found["parameters"] = run_script("hostile_parameters.py", "--part", arguments.parameters)
    found["seconds"] = round(time.monotonic() - started)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
